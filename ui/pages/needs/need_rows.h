// A need as the table shows it: with the names it needs and how far voluntary transfers cover it.
#pragma once

#include "core/domain/need.h"
#include "core/domain/transfer.h"

namespace samvirke {

class Session;

/// How far transfers cover a need from a day on. Heads are those of the day with fewest, so that a
/// loan that ends early never looks like a full answer.
struct NeedCoverage {
    int agreedHeads = 0; ///< both owners agree, or further on
    int askedHeads = 0; ///< an owner was asked or has offered: no answer to build on yet
    int agreedDays = 0; ///< head-days that agreed transfers cover
    int allDays = 0; ///< head-days asked for, from the day on

    bool isFull() const { return allDays > 0 && agreedDays >= allDays; }
    bool operator==(const NeedCoverage&) const = default;
};

/// `transfers` may hold those of other needs too.
NeedCoverage coverageOf(const Need& need, const QList<Transfer>& transfers, QDate from);

bool isBeingAsked(TransferState state);

struct NeedRow {
    Need need;
    QString municipality; ///< name
    NeedCoverage coverage;

    bool operator==(const NeedRow&) const = default;
};

NeedRow needRow(const Session& session, const Need& need, const QList<Transfer>& transfers);
QList<NeedRow> needRows(const Session& session);

/// Open needs, their heads, and the critical ones that are not fully covered.
struct NeedFigures {
    int open = 0;
    int heads = 0;
    int critical = 0;
    int criticalUncovered = 0;
    int uncovered = 0;
    int endedOpen = 0; ///< still open though their last day is past

    bool operator==(const NeedFigures&) const = default;
};
NeedFigures figuresOf(const QList<NeedRow>& rows, QDate today);

/// "9 open needs, 23 heads; 4 critical are not covered"
QString needHeadline(const NeedFigures& figures);

QString agreedText(const NeedRow& row); ///< "2 of 5"
QString askedText(const NeedRow& row); ///< "1 asked"; empty when nobody is asked
/// Both: "2 of 5 · 1 asked"
QString coverageText(const NeedRow& row);

} // namespace samvirke
