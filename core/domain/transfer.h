// Voluntary transfers: one owner's staff or equipment at another municipality for a period, the
// states it goes through, and the ledger of who answered what.
#pragma once

#include "core/base/ids.h"
#include "core/domain/words.h"

#include <QDate>
#include <QDateTime>

namespace samvirke {

struct Transfer {
    Id id;
    Id need; ///< may be empty: agreed outside the list of needs
    Id member; ///< may be empty: an unnamed capacity
    QString owner; ///< who lends: municipality number or name
    PoolSource source = PoolSource::Municipality;
    QString to; ///< receiving municipality, number
    ServiceArea service = ServiceArea::NursingHome;
    QString profession; ///< code; empty for material
    int heads = 1; ///< 0 for material
    QDate from; ///< both days included
    QDate until;
    TransferState state = TransferState::Draft;
    EscalationLevel level = EscalationLevel::InterMunicipal;
    double km = 0; ///< one way
    QString note;
    Cargo cargo = Cargo::Staff; ///< what of the above and below holds; never changes
    QString material = {}; ///< code of the kind; empty for staff
    int quantity = 0; ///< in the kind's unit
    Id materialNeed = {}; ///< may be empty
    Id materialOffer = {}; ///< may be empty

    bool operator==(const Transfer&) const = default;
};

/// What is moved: "2 × Nurse", "500 surgical masks".
Text cargoText(const Transfer& transfer);

/// One line of the ledger (svarlogg): a step, who answered, by what means. Append-only.
struct LedgerEntry {
    Id id;
    Id transfer;
    QDateTime at; ///< UTC
    TransferState from = TransferState::Draft;
    TransferState to = TransferState::Draft;
    QString who; ///< personal: name and function of the one who asked or answered
    AnswerChannel how = AnswerChannel::Telephone;
    RefusalReason reason = RefusalReason::NotGiven; ///< only with Declined
    QString note; ///< what was said

    bool operator==(const LedgerEntry&) const = default;
};

/// One allowed step. The table is the only place that knows; screen and store both ask it.
struct TransferStep {
    TransferState from;
    TransferState to;
    const char* verb; ///< what a person does, English source text in context "core": "Record the
                      ///< owner's offer"
    QList<Cargo> carrying; ///< for transfers that carry one of these
};
const QList<TransferStep>& transferSteps();

QList<TransferStep> stepsFrom(TransferState state, Cargo cargo);
bool isAllowed(TransferState from, TransferState to, Cargo cargo);

/// The state in a word: "in service", "on loan", "delivered".
Text stateText(TransferState state, Cargo cargo);

/// The staff is bound (counts as away in the matcher): from Asked to Ending.
bool bindsStaff(TransferState state);
/// The quantity counts against its offer and its need: from Asked to Ending, and for what was used
/// up for good.
bool bindsMaterial(const Transfer& transfer);
/// The staff is at the receiving municipality: InService, ExtensionAsked, Ending.
bool isInService(TransferState state);
/// Both owners have agreed, and it has not come to nothing: from Agreed to Settled.
bool isAgreed(TransferState state);
/// The employee has consented and may be named: from Consented to Settled.
bool mayNameEmployee(TransferState state);
/// It came to nothing: Declined, Withdrawn, Invalid.
bool cameToNothing(TransferState state);
/// Nothing more will happen: Declined, Settled, Withdrawn, Invalid.
bool isFinal(TransferState state);

} // namespace samvirke
