#include "ui/pages/needs/need_rows.h"

#include "core/base/clock.h"
#include "core/session/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace samvirke {

bool isBeingAsked(TransferState state)
{
    return state == TransferState::Asked || state == TransferState::Offered;
}

NeedCoverage coverageOf(const Need& need, const QList<Transfer>& transfers, QDate from)
{
    NeedCoverage coverage;
    // A need that is over is looked at as a whole.
    const QDate first =
        from.isValid() && from <= need.until ? std::max(from, need.from) : need.from;
    if (!first.isValid() || !need.until.isValid() || need.until < first)
        return coverage;
    const qsizetype length = first.daysTo(need.until) + 1;
    QList<int> agreed(length, 0);
    QList<int> asked(length, 0);
    for (const Transfer& transfer : transfers) {
        if (transfer.need != need.id || need.id.isEmpty())
            continue;
        QList<int>* perDay = isAgreed(transfer.state) ? &agreed
            : isBeingAsked(transfer.state)            ? &asked
                                                      : nullptr;
        if (!perDay || !transfer.from.isValid() || !transfer.until.isValid())
            continue;
        const qsizetype begin = std::max<qint64>(0, first.daysTo(transfer.from));
        const qsizetype end = std::min<qint64>(length - 1, first.daysTo(transfer.until));
        for (qsizetype day = begin; day <= end; ++day)
            (*perDay)[day] += transfer.heads;
    }
    coverage.allDays = int(length) * need.heads;
    coverage.agreedHeads = need.heads;
    int bothHeads = need.heads;
    for (qsizetype day = 0; day < length; ++day) {
        const int heads = std::min(agreed.at(day), need.heads);
        coverage.agreedDays += heads;
        coverage.agreedHeads = std::min(coverage.agreedHeads, heads);
        bothHeads = std::min(bothHeads, heads + asked.at(day));
    }
    coverage.askedHeads = std::max(0, bothHeads - coverage.agreedHeads);
    return coverage;
}

NeedRow needRow(const Session& session, const Need& need, const QList<Transfer>& transfers)
{
    return { need, session.municipalityName(need.municipality),
        coverageOf(need, transfers, today()) };
}

QList<NeedRow> needRows(const Session& session)
{
    const QList<Transfer> transfers = session.transfers();
    QList<NeedRow> rows;
    for (const Need& need : session.needs())
        rows.append(needRow(session, need, transfers));
    return rows;
}

NeedFigures figuresOf(const QList<NeedRow>& rows, QDate today)
{
    NeedFigures figures;
    for (const NeedRow& row : rows) {
        if (row.need.state != NeedState::Open)
            continue;
        ++figures.open;
        figures.heads += row.need.heads;
        const bool uncovered = !row.coverage.isFull();
        figures.uncovered += uncovered;
        if (row.need.severity == Severity::Critical) {
            ++figures.critical;
            figures.criticalUncovered += uncovered;
        }
        figures.endedOpen += row.need.until < today;
    }
    return figures;
}

QString needHeadline(const NeedFigures& figures)
{
    const auto counted = [](const char* source, int n) {
        return QCoreApplication::translate("NeedsPage", source, nullptr, n);
    };
    if (figures.open == 0)
        return QCoreApplication::translate("NeedsPage", "No open needs");
    const QString open = counted(QT_TRANSLATE_N_NOOP("NeedsPage", "%n open need(s)"), figures.open);
    const QString heads = counted(QT_TRANSLATE_N_NOOP("NeedsPage", "%n head(s)"), figures.heads);
    const QString rest = figures.criticalUncovered > 0
        ? counted(
            QT_TRANSLATE_N_NOOP("NeedsPage", "%n critical not covered"), figures.criticalUncovered)
        : figures.uncovered > 0
        ? counted(QT_TRANSLATE_N_NOOP("NeedsPage", "%n not covered, none of them critical"),
            figures.uncovered)
        : QCoreApplication::translate("NeedsPage", "all are covered by agreed transfers");
    //: 9 open needs, 23 heads; 4 critical not covered
    return QCoreApplication::translate("NeedsPage", "%1, %2; %3").arg(open, heads, rest);
}

QString agreedText(const NeedRow& row)
{
    return QCoreApplication::translate("NeedsPage", "%1 of %2")
        .arg(row.coverage.agreedHeads)
        .arg(row.need.heads);
}

QString askedText(const NeedRow& row)
{
    return row.coverage.askedHeads == 0
        ? QString()
        : QCoreApplication::translate("NeedsPage", "%n asked", nullptr, row.coverage.askedHeads);
}

QString coverageText(const NeedRow& row)
{
    const QString asked = askedText(row);
    return asked.isEmpty() ? agreedText(row) : agreedText(row) + QStringLiteral(" · ") + asked;
}

} // namespace samvirke
