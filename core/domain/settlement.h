// What a transfer cost and how both sides found it, as sums and counts. An amount that nobody knows
// yet stays unknown: it is never counted as nothing. No municipality is ranked.
#pragma once

#include "core/domain/service.h"
#include "core/domain/transfer.h"

namespace samvirke {

QList<FieldProblem> problemsOf(const SettlementLine& line);

struct PayerSum {
    QString paidBy;
    double known = 0; ///< kroner
    int lines = 0;
    int unknown = 0; ///< lines without an amount

    bool operator==(const PayerSum&) const = default;
};
/// In the order of the payers' first lines.
QList<PayerSum> sumsOf(const QList<SettlementLine>& lines);

/// "12 500,00 kr", "not known"
Text amountText(const std::optional<double>& amount);
/// "12 500,00 kr and 2 amounts that are not known"
Text sumText(const PayerSum& sum);

/// What is usually settled, without amounts: days of pay, the travel there and back, nights.
QList<SettlementLine> usualLines(
    const Transfer& transfer, QDate arrived, QDate home, bool lodging, const QString& language);

struct FeedbackCounts {
    TransferSide side = TransferSide::Receiver;
    int asked = 0; ///< transfers that are over, whose side could have answered
    int answered = 0;
    int asAgreed = 0;
    int partly = 0;
    int notAsAgreed = 0;

    bool operator==(const FeedbackCounts&) const = default;
};

struct FeedbackSummary {
    QList<FeedbackCounts> sides; ///< lender, receiver
    QStringList whatHelped; ///< as written, without who wrote it
    QStringList whatToChange;

    bool operator==(const FeedbackSummary&) const = default;
};
/// `over`: transfers that both sides may be asked about.
FeedbackSummary summaryOf(const QList<Id>& over, const QList<TransferFeedback>& answers);

} // namespace samvirke
