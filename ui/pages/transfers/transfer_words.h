// What the screen says of transfers, in words: the headline of the page, one transfer as a
// sentence, what to watch out for. Rules and texts, no widgets. The name of an employee is part of
// a sentence only after that employee has consented (reporting: names only in the loan step, after
// consent).
#pragma once

#include "core/domain/succession.h"
#include "core/session/agreements.h"
#include "core/session/service.h"

namespace samvirke {

/// Where a transfer stands, coarsely enough to filter by.
enum class TransferGroup { Waiting, Agreed, InService, Done };

TransferGroup groupOf(TransferState state);
QString groupLabel(TransferGroup group);
const QList<TransferGroup>& transferGroups();

struct TransferFigures {
    int underWay = 0; ///< not over: anything but declined, settled, withdrawn, invalid
    int inService = 0;
    int waiting = 0; ///< somebody was asked and has not answered: asked, extension asked
    int agreed = 0; ///< agreed, consented or being prepared
    int endsWithoutSuccessor =
        0; ///< in service, over within a week, the need goes on, nobody follows
    int toSettle = 0; ///< returned, not settled

    bool operator==(const TransferFigures&) const = default;
};

/// `days`: how long before its end a transfer without a successor is told of.
TransferFigures figuresOf(const QList<Transfer>& transfers, const QList<Need>& needs, QDate today,
    int days = usualWarningDays);
QString transfersHeadline(const TransferFigures& figures, int days = usualWarningDays);
QString transfersSubline(const TransferFigures& figures, int total);

/// "2 × Nurse" or, when the name may be shown, "Kari Vik, Nurse"; "500 surgical masks".
QString staffText(const Session& session, const Transfer& transfer);

/// "Orkland lends 2 × Nurse to Heim (Nursing home), 8.–21.3.2021."
QString transferSentence(const Session& session, const Transfer& transfer);

/// What a warning is made from, read once for all transfers of a page.
struct TransferSurroundings {
    QList<Transfer> transfers;
    QList<Need> needs;
    QHash<QString, StaffingStatus> statuses; ///< municipality number → now
    QHash<Id, QDateTime> lastStep; ///< transfer → time of its newest line in the ledger, UTC
    QHash<Id, Agreement> agreements; ///< by transfer
    QHash<Id, QDate> sickSince; ///< by transfer
    QDate today;
    int warningDays = usualWarningDays;
};
TransferSurroundings surroundingsOf(const Session& session);

/// What wants attention now, the gravest first; empty when nothing does.
QStringList transferWarnings(
    const Session& session, const Transfer& transfer, const TransferSurroundings& around);

/// "Asked → offered"
QString stepText(const LedgerEntry& entry, Cargo cargo);

/// "Kari Vik, head nurse · telephone · No suitable staff": who, how, and the neutral reason of a
/// no.
QString answerText(const LedgerEntry& entry);

/// The question that the step dialog asks for `who`: "Who was asked?", "Who answered?" …
QString whoQuestion(TransferState to);

} // namespace samvirke
