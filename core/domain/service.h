// What happens while lent staff is in service, what it cost, and what both sides say afterwards.
#pragma once

#include "core/base/ids.h"
#include "core/domain/survey.h"
#include "core/domain/words.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace samvirke {

enum class ServiceEventKind {
    Arrived,
    Sick,
    FitAgain,
    Replaced,
    HandedOver,
    LeftEarly,
    Extended,
    Home,
    Note,
};
template <> const QList<Word<ServiceEventKind>>& words();

struct ServiceEvent {
    Id id;
    Id transfer;
    ServiceEventKind kind = ServiceEventKind::Note;
    QDate day;
    QDateTime at; ///< UTC: when it was written
    QString text;
    Id replacement; ///< the transfer that takes over; may be empty

    bool operator==(const ServiceEvent&) const = default;
};

enum class CostKind { Pay, Travel, Lodging, Training, Other };
template <> const QList<Word<CostKind>>& words();

/// One line of the settlement, in whole and hundredth kroner.
struct SettlementLine {
    Id id;
    Id transfer;
    CostKind kind = CostKind::Pay;
    double quantity = 0; ///< days, nights, kilometres
    QString unit;
    std::optional<double> amount; ///< kroner; nothing: not known yet
    QString paidBy; ///< municipality number or name
    QString note;

    bool operator==(const SettlementLine&) const = default;
};

enum class TransferSide { Lender, Receiver };
template <> const QList<Word<TransferSide>>& words();

/// Three questions to each side, once for each.
struct TransferFeedback {
    Id id;
    Id transfer;
    TransferSide side = TransferSide::Receiver;
    YesNoPartly asAgreed = YesNoPartly::Yes;
    QString whatHelped;
    QString whatToChange;
    QString givenByRole; ///< a function, no name
    QDateTime givenAt; ///< UTC

    bool operator==(const TransferFeedback&) const = default;
};

} // namespace samvirke
