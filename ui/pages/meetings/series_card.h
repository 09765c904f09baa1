// The series of meetings: their rhythm and when each meets next; a press plans that meeting or
// changes the series.
#pragma once

#include "core/session/meetings.h"
#include "ui/widgets/card.h"

namespace samvirke {

class SeriesCard : public Card {
    Q_OBJECT

public:
    explicit SeriesCard(Session& session, QWidget* parent = nullptr);

    void reload();

Q_SIGNALS:
    void changeWanted(const QString& series); ///< empty: a new one

private:
    Session& m_session;
    QList<MeetingSeries> m_shown;
    QList<QDateTime> m_next;
};

/// "every week, Thursday 09:00"
QString rhythmText(const MeetingSeries& series);

} // namespace samvirke
