#include "ui/pages/rounds/round_columns.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/rounds.h"
#include "ui/round_words.h"
#include "ui/theme/looks.h"

#include <QCoreApplication>

namespace samvirke {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RoundColumns)
};

Tone toneOf(const RoundReport& report)
{
    if (!isOpen(report.round))
        return Tone::Done;
    return report.overdue && report.silent() > 0 ? Tone::Attention : Tone::Active;
}

/// Of all that were asked.
QString percentText(int part, int whole)
{
    const auto percent = percentOf(part, whole);
    return percent ? Tr::tr("%1 %").arg(*percent) : QStringLiteral("–");
}

/// "5.3.", with the year where it is another than this one.
QString dayText(QDate day)
{
    return day.year() == today().year() ? shortDateText(day) : dateText(day);
}

QString stateWord(const RoundReport& report)
{
    if (!isOpen(report.round))
        return Tr::tr("closed");
    if (report.overdue)
        return report.silent() > 0 ? Tr::tr("time limit passed") : Tr::tr("all have answered");
    return Tr::tr("open");
}

Tone toneOf(const RoundRow& row)
{
    switch (row.standing) {
    case AnswerStanding::NotAnswered:
        return Tone::Draft;
    case AnswerStanding::Part:
        return Tone::Attention;
    case AnswerStanding::Late:
        return Tone::Waiting;
    case AnswerStanding::Complete:
        break;
    }
    return Tone::Firm;
}

} // namespace

QString briefTime(const QDateTime& at)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    return shortDateText(local.date()) + local.toString(QStringLiteral(" HH:mm"));
}

QString roundStateText(const RoundReport& report)
{
    if (!isOpen(report.round))
        return Tr::tr("closed %1").arg(briefTime(report.round.closed));
    return report.overdue ? Tr::tr("answers were due %1").arg(briefTime(report.round.due))
                          : Tr::tr("open, answers due %1").arg(briefTime(report.round.due));
}

QString ageText(const RoundRow& row)
{
    const QString last = row.lastKnownAt.isValid()
        ? Tr::tr("%1, %2").arg(
            label(row.lastKnown).translated(), dayText(row.lastKnownAt.toLocalTime().date()))
        : QString();
    switch (row.answer) {
    case AnswerKind::Unchanged:
        return last.isEmpty() ? label(row.answer).translated()
                              : Tr::tr("unchanged since last: %1").arg(last);
    case AnswerKind::NotApplicable:
        return label(row.answer).translated();
    case AnswerKind::NotAnswered:
        return last.isEmpty() ? QString() : Tr::tr("last: %1").arg(last);
    case AnswerKind::Rated:
        break;
    }
    return {};
}

QString giverText(const RoundRow& row)
{
    QStringList parts;
    if (!row.givenBy.isEmpty())
        parts.append(row.givenBy);
    if (!row.givenByRole.isEmpty())
        parts.append(row.givenByRole);
    if (row.channel != ReportChannel::NotGiven)
        parts.append(label(row.channel).translated());
    return parts.join(QStringLiteral(", "));
}

QList<TableColumn<RoundReport>> roundColumns()
{
    using Row = RoundReport;
    return {
        { [] { return Tr::tr("Round"); },
            [](const Row& row) { return upperFirst(roundTitle(row.round)); },
            [](const Row& row) { return QVariant(row.round.opens); } },
        { [] { return Tr::tr("State"); }, stateWord, nullptr, false,
            [](const Row& row, int wanted) {
                return wanted == role::Tone ? QVariant(int(toneOf(row))) : QVariant();
            } },
        { [] { return Tr::tr("Due"); }, [](const Row& row) { return briefTime(row.round.due); },
            [](const Row& row) { return QVariant(row.round.due); } },
        { [] { return Tr::tr("Answered"); },
            [](const Row& row) { return Tr::tr("%1 of %2").arg(row.answered).arg(row.asked); },
            [](const Row& row) { return QVariant(row.answered); }, true },
        { [] { return Tr::tr("In time"); },
            [](const Row& row) { return percentText(row.onTime, row.asked); },
            [](const Row& row) { return QVariant(row.onTime); }, true },
        { [] { return Tr::tr("Complete"); },
            [](const Row& row) { return percentText(row.complete, row.asked); },
            [](const Row& row) { return QVariant(row.complete); }, true },
    };
}

QList<TableColumn<RoundRow>> answerColumns()
{
    using Row = RoundRow;
    return {
        { [] { return Tr::tr("Municipality"); }, [](const Row& row) { return row.name; } },
        { [] { return Tr::tr("Answer"); },
            [](const Row& row) { return label(row.standing).translated(); },
            [](const Row& row) { return QVariant(int(row.standing)); }, false,
            [](const Row& row, int wanted) {
                return wanted == role::Tone ? QVariant(int(toneOf(row))) : QVariant();
            } },
        { [] { return Tr::tr("Status"); },
            [](const Row& row) { return label(row.status).translated(); },
            [](const Row& row) { return QVariant(int(row.status)); }, false,
            [](const Row& row, int wanted) {
                return wanted == role::Status ? QVariant(int(row.status)) : QVariant();
            } },
        { [] { return Tr::tr("Sent"); }, [](const Row& row) { return briefTime(row.firstAt); },
            [](const Row& row) { return QVariant(row.firstAt); } },
        { [] { return Tr::tr("Remark"); },
            [](const Row& row) {
                if (row.standing != AnswerStanding::Part)
                    return ageText(row);
                QStringList missing;
                for (const ServiceArea service : row.missing)
                    missing.append(label(service).translated());
                return Tr::tr("missing: %1").arg(missing.join(QStringLiteral(", ")));
            } },
    };
}

} // namespace samvirke
