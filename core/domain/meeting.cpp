#include "core/domain/meeting.h"

namespace samvirke {

template <> const QList<Word<MeetingRhythm>>& words()
{
    static const QList<Word<MeetingRhythm>> all{
        { MeetingRhythm::None, "none", QT_TRANSLATE_NOOP("core", "as needed") },
        { MeetingRhythm::Daily, "daily", QT_TRANSLATE_NOOP("core", "every day") },
        { MeetingRhythm::Weekdays, "weekdays", QT_TRANSLATE_NOOP("core", "every working day") },
        { MeetingRhythm::Weekly, "weekly", QT_TRANSLATE_NOOP("core", "every week") },
        { MeetingRhythm::Fortnightly, "fortnightly",
            QT_TRANSLATE_NOOP("core", "every second week") },
        { MeetingRhythm::Monthly, "monthly", QT_TRANSLATE_NOOP("core", "every month") },
    };
    return all;
}

template <> const QList<Word<AgendaSource>>& words()
{
    static const QList<Word<AgendaSource>> all{
        { AgendaSource::Own, "own", QT_TRANSLATE_NOOP("core", "own item") },
        { AgendaSource::Standing, "standing", QT_TRANSLATE_NOOP("core", "standing item") },
        { AgendaSource::NewCritical, "newCritical", QT_TRANSLATE_NOOP("core", "newly critical") },
        { AgendaSource::Overdue, "overdue", QT_TRANSLATE_NOOP("core", "overdue answer") },
        { AgendaSource::Unmet, "unmet", QT_TRANSLATE_NOOP("core", "need without cover") },
        { AgendaSource::Expiring, "expiring",
            QT_TRANSLATE_NOOP("core", "transfer that ends soon") },
        { AgendaSource::ActionsDue, "actionsDue", QT_TRANSLATE_NOOP("core", "action due") },
    };
    return all;
}

} // namespace samvirke
