#include "core/domain/settlement.h"

#include "core/base/norwegian.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace samvirke {

namespace {

constexpr double largestAmount = 100'000'000;

Text kroner(double amount)
{
    return Text::of(QT_TRANSLATE_NOOP("core", "%1 kr"), { numberText(amount, 2) });
}

} // namespace

QList<FieldProblem> problemsOf(const SettlementLine& line)
{
    QList<FieldProblem> out;
    if (!std::isfinite(line.quantity) || line.quantity < 0 || line.quantity > 100'000)
        out.append({ QStringLiteral("quantity"),
            Text::of(QT_TRANSLATE_NOOP("core", "The quantity must be from 0 to 100 000.")) });
    if (line.amount && (!std::isfinite(*line.amount) || std::abs(*line.amount) > largestAmount))
        out.append({ QStringLiteral("amount"),
            Text::of(QT_TRANSLATE_NOOP("core", "The amount must be a sum of kroner.")) });
    if (line.paidBy.trimmed().isEmpty())
        out.append(
            { QStringLiteral("paidBy"), Text::of(QT_TRANSLATE_NOOP("core", "Say who pays.")) });
    return out;
}

QList<PayerSum> sumsOf(const QList<SettlementLine>& lines)
{
    QList<PayerSum> out;
    for (const SettlementLine& line : lines) {
        auto sum = std::find_if(
            out.begin(), out.end(), [&](const PayerSum& one) { return one.paidBy == line.paidBy; });
        if (sum == out.end()) {
            out.append({ line.paidBy });
            sum = out.end() - 1;
        }
        ++sum->lines;
        if (line.amount)
            sum->known += *line.amount;
        else
            ++sum->unknown;
    }
    return out;
}

Text amountText(const std::optional<double>& amount)
{
    return amount ? kroner(*amount) : Text::of(QT_TRANSLATE_NOOP("core", "not known"));
}

Text sumText(const PayerSum& sum)
{
    if (sum.unknown == sum.lines)
        return amountText({});
    if (sum.unknown == 0)
        return kroner(sum.known);
    return Text::counted(QT_TRANSLATE_N_NOOP("core", "%1 and %n amount(s) that are not known"),
        sum.unknown, { kroner(sum.known) });
}

QList<SettlementLine> usualLines(
    const Transfer& transfer, QDate arrived, QDate home, bool lodging, const QString& language)
{
    const QDate from = arrived.isValid() ? arrived : transfer.from;
    const QDate until = home.isValid() ? home : transfer.until;
    const int days = std::max(0, int(from.daysTo(until)) + 1) * std::max(1, transfer.heads);
    const auto line = [&](CostKind kind, double quantity, const char* unit) {
        SettlementLine out;
        out.transfer = transfer.id;
        out.kind = kind;
        out.quantity = quantity;
        out.unit = Text::of(unit).in(language);
        out.paidBy = transfer.to;
        return out;
    };
    QList<SettlementLine> out{ line(CostKind::Pay, days, QT_TRANSLATE_NOOP("core", "days")) };
    if (transfer.km > 0)
        out.append(line(CostKind::Travel, std::round(2 * transfer.km) * std::max(1, transfer.heads),
            QT_TRANSLATE_NOOP("core", "kilometres")));
    if (lodging)
        out.append(line(CostKind::Lodging, std::max(0, days - std::max(1, transfer.heads)),
            QT_TRANSLATE_NOOP("core", "nights")));
    return out;
}

FeedbackSummary summaryOf(const QList<Id>& over, const QList<TransferFeedback>& answers)
{
    FeedbackSummary out;
    const QSet<Id> asked(over.begin(), over.end());
    for (const TransferSide side : { TransferSide::Lender, TransferSide::Receiver }) {
        FeedbackCounts counts;
        counts.side = side;
        counts.asked = int(asked.size());
        for (const TransferFeedback& one : answers) {
            if (one.side != side || !asked.contains(one.transfer))
                continue;
            ++counts.answered;
            switch (one.asAgreed) {
            case YesNoPartly::Yes:
                ++counts.asAgreed;
                break;
            case YesNoPartly::Partly:
                ++counts.partly;
                break;
            case YesNoPartly::No:
                ++counts.notAsAgreed;
                break;
            }
        }
        out.sides.append(counts);
    }
    for (const TransferFeedback& one : answers) {
        if (!asked.contains(one.transfer))
            continue;
        if (!one.whatHelped.trimmed().isEmpty())
            out.whatHelped.append(one.whatHelped.trimmed());
        if (!one.whatToChange.trimmed().isEmpty())
            out.whatToChange.append(one.whatToChange.trimmed());
    }
    // In the order of the words, so that nobody sees which transfer they are from.
    for (QStringList* words : { &out.whatHelped, &out.whatToChange })
        std::sort(words->begin(), words->end(),
            [](const QString& a, const QString& b) { return compareNorwegian(a, b) < 0; });
    return out;
}

} // namespace samvirke
