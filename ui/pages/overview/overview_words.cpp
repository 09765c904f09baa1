#include "ui/pages/overview/overview_words.h"

#include "ui/round_words.h"

#include <QCoreApplication>

namespace samvirke {

QString overviewHeadline(const CountyPicture& picture)
{
    const StatusCounts& counts = picture.counts;
    if (picture.round.id.isEmpty())
        return QCoreApplication::translate("overview", "No municipality has reported yet");
    if (counts.critical > 0) {
        return QCoreApplication::translate(
            "overview", "%n municipality(s) are in a critical situation", nullptr, counts.critical);
    }
    if (counts.answered() == 0)
        return QCoreApplication::translate("overview", "Nobody has answered in %1")
            .arg(roundName(picture.round));
    // Never silently good: who has not answered is not counted as well.
    if (counts.answered() < counts.total()) {
        return QCoreApplication::translate(
            "overview", "None of the %n that answered is critical", nullptr, counts.answered());
    }
    return QCoreApplication::translate("overview", "No municipality is in a critical situation");
}

QString overviewSubline(const CountyPicture& picture)
{
    const StatusCounts& counts = picture.counts;
    if (picture.round.id.isEmpty()) {
        return QCoreApplication::translate("overview",
            "Import the municipalities' self-assessments, and the picture is drawn here.");
    }
    QStringList parts{ QCoreApplication::translate("overview", "%1 of %2 have answered in %3")
                           .arg(counts.answered())
                           .arg(counts.total())
                           .arg(roundName(picture.round)) };
    if (!picture.before.id.isEmpty()) {
        const int more = counts.critical - picture.countsBefore.critical;
        const QString before = roundName(picture.before);
        if (more > 0)
            parts.append(QCoreApplication::translate("overview", "%1 more critical than in %2")
                             .arg(more)
                             .arg(before));
        else if (more < 0)
            parts.append(QCoreApplication::translate("overview", "%1 fewer critical than in %2")
                             .arg(-more)
                             .arg(before));
        else
            parts.append(
                QCoreApplication::translate("overview", "as many critical as in %1").arg(before));
    }
    if (counts.outOfDate > 0)
        parts.append(
            QCoreApplication::translate("overview", "%n out of date", nullptr, counts.outOfDate));
    if (counts.notReported > 0)
        parts.append(QCoreApplication::translate(
            "overview", "%n never reported", nullptr, counts.notReported));
    return parts.join(QStringLiteral(" · "));
}

QList<StatusChange> changesOf(const CountyPicture& picture)
{
    QList<StatusChange> all;
    if (picture.before.id.isEmpty())
        return all;
    for (const StaffingStatus became : { StaffingStatus::Critical, StaffingStatus::Challenging,
             StaffingStatus::Good, StaffingStatus::OutOfDate }) {
        StatusChange change{ became, {}, {} };
        for (const MunicipalityPicture& each : picture.municipalities) {
            if (each.status == became && each.before != became) {
                change.numbers.append(each.number);
                change.names.append(each.name);
            }
        }
        if (!change.names.isEmpty())
            all.append(change);
    }
    return all;
}

QString changeTitle(StaffingStatus became)
{
    switch (became) {
    case StaffingStatus::Good:
        return QCoreApplication::translate("overview", "Became good");
    case StaffingStatus::Challenging:
        return QCoreApplication::translate("overview", "Became challenging");
    case StaffingStatus::Critical:
        return QCoreApplication::translate("overview", "Became critical");
    case StaffingStatus::NotReported:
        return QCoreApplication::translate("overview", "Have not reported");
    case StaffingStatus::OutOfDate:
        return QCoreApplication::translate("overview", "Did not answer this time");
    }
    return {};
}

} // namespace samvirke
