#include "ui/pages/reports/report_columns.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/round_words.h"
#include "ui/theme/looks.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace samvirke {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReportColumns)
};

QString nameText(const ReportRow& row)
{
    return row.number > 0 ? Tr::tr("No. %1").arg(row.number) : Tr::tr("New");
}

QString sentText(const ReportRow& row)
{
    if (row.number == 0)
        return row.replaces > 0 ? Tr::tr("draft, replaces %1").arg(row.replaces) : Tr::tr("draft");
    if (row.replacedBy > 0)
        return Tr::tr("replaced by %1").arg(row.replacedBy);
    const QDateTime sent = row.sentAt.toLocalTime();
    return sent.date().year() == today().year()
        ? shortDateText(sent.date()) + sent.toString(QStringLiteral(" HH:mm"))
        : dateText(sent.date());
}

} // namespace

QList<ReportRow> reportRows(const Session& session)
{
    const QList<SentReport> sent = session.sentReports();
    QHash<Id, int> numbers;
    for (const SentReport& one : sent)
        numbers.insert(one.id, one.number);
    QList<ReportRow> rows;
    for (const SituationReport& draft : session.situationReports()) {
        const auto round = session.round(draft.round);
        rows.append({ draft.id, 0, round ? round->label : QString(), {},
            numbers.value(draft.replaces), 0 });
    }
    for (const SentReport& one : sent)
        rows.append({ one.id, one.number, one.round, one.sentAt, numbers.value(one.replaces), 0 });
    for (const SentReport& one : sent) {
        for (ReportRow& row : rows) {
            if (!one.replaces.isEmpty() && row.id == one.replaces)
                row.replacedBy = std::max(row.replacedBy, one.number);
        }
    }
    return rows;
}

QList<TableColumn<ReportRow>> reportColumns()
{
    using Column = TableColumn<ReportRow>;
    return {
        Column([] { return Tr::tr("Report"); }, nameText,
            [](const ReportRow& row) {
                return row.number > 0 ? row.number : std::numeric_limits<int>::max();
            }),
        Column([] { return Tr::tr("Round"); },
            [](const ReportRow& row) {
                ReportingRound round;
                round.label = row.round;
                return roundName(round);
            },
            [](const ReportRow& row) { return row.round; }),
        Column([] { return Tr::tr("Sent"); }, sentText,
            [](const ReportRow& row) { return row.sentAt; }, false,
            [](const ReportRow& row, int wanted) {
                return wanted == role::Tone && (row.number == 0 || row.replacedBy > 0)
                    ? QVariant(int(row.number == 0 ? Tone::Draft : Tone::Done))
                    : QVariant();
            }),
    };
}

} // namespace samvirke
