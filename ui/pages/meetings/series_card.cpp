#include "ui/pages/meetings/series_card.h"

#include "core/base/norwegian.h"

#include <QLocale>

namespace samvirke {

SeriesCard::SeriesCard(Session& session, QWidget* parent)
    : Card(tr("Series"), parent), m_session(session)
{
    reload();
}

void SeriesCard::reload()
{
    const Meetings desk(m_session);
    const QList<MeetingSeries> all = desk.series();
    QList<QDateTime> next;
    for (const MeetingSeries& each : all)
        next.append(desk.nextTimes(each.id).value(0));
    if (all == m_shown && next == m_next && !all.isEmpty())
        return; // the focus stays where it is
    m_shown = all;
    m_next = next;
    clear();
    if (all.isEmpty())
        addText(tr("Meetings that come back: the participants and the standing items are ready "
                   "each time."),
            Label::Ink::Muted);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Id id = all.at(i).id;
        QString detail = rhythmText(all.at(i));
        if (next.at(i).isValid())
            detail += QStringLiteral(" · ")
                + tr("to be planned %1").arg(shortDateText(next.at(i).toLocalTime().date()));
        addLine(all.at(i).title, detail, [this, id] { Q_EMIT changeWanted(id); });
    }
    if (m_session.info().readOnly)
        return;
    QPushButton* fresh = addButton(tr("New series …"));
    fresh->setObjectName(QStringLiteral("newSeries"));
    connect(fresh, &QPushButton::clicked, this, [this] { Q_EMIT changeWanted({}); });
}

QString rhythmText(const MeetingSeries& series)
{
    const QDateTime first = series.firstAt.toLocalTime();
    const QString time = first.toString(QStringLiteral("HH:mm"));
    const QString rhythm = label(series.rhythm).translated();
    switch (series.rhythm) {
    case MeetingRhythm::None:
        return rhythm;
    case MeetingRhythm::Daily:
    case MeetingRhythm::Weekdays:
        return SeriesCard::tr("%1 at %2", "rhythm, time of day").arg(rhythm, time);
    case MeetingRhythm::Weekly:
    case MeetingRhythm::Fortnightly:
    case MeetingRhythm::Monthly:
        break;
    }
    return SeriesCard::tr("%1, %2 at %3", "rhythm, weekday, time of day")
        .arg(rhythm, QLocale().dayName(first.date().dayOfWeek()).toLower(), time);
}

} // namespace samvirke
