#include "core/print/settlement_document.h"

#include "core/base/language.h"
#include "core/base/norwegian.h"

#include <QCoreApplication>

#include <cmath>

namespace samvirke {

namespace {

using Kind = DocumentBlock::Kind;

QString say(const char* source, const QList<Text>& arguments = {})
{
    return Text::of(source, arguments).translated();
}

DocumentBlock line(Kind kind, const QString& text)
{
    DocumentBlock block;
    block.kind = kind;
    block.text = text;
    return block;
}

QString known(QDate day)
{
    return day.isValid() ? dateText(day) : say(QT_TRANSLATE_NOOP("core", "not known"));
}

DocumentBlock linesOf(const PrintedSettlement& settlement)
{
    DocumentBlock table;
    table.kind = Kind::Table;
    table.text = say(QT_TRANSLATE_NOOP("core", "The lines of the settlement"));
    table.widths = { 16, 18, 20, 22, 24 };
    table.numeric = { false, true, true, false, false };
    table.header = { say(QT_TRANSLATE_NOOP("core", "Cost")),
        say(QT_TRANSLATE_NOOP("core", "Quantity")), say(QT_TRANSLATE_NOOP("core", "Amount")),
        say(QT_TRANSLATE_NOOP("core", "Paid by")), say(QT_TRANSLATE_NOOP("core", "Note")) };
    for (const SettlementLine& one : settlement.lines)
        table.rows.append({ { label(one.kind).translated() }, { quantityText(one) },
            { amountText(one.amount).translated() }, { one.paidBy }, { one.note } });
    return table;
}

DocumentBlock sumsTable(const QList<PayerSum>& sums)
{
    DocumentBlock table;
    table.kind = Kind::Table;
    table.text = say(QT_TRANSLATE_NOOP("core", "Sums by payer"));
    table.widths = { 40, 60 };
    table.numeric = { false, true };
    table.header = { say(QT_TRANSLATE_NOOP("core", "Paid by")),
        say(QT_TRANSLATE_NOOP("core", "Sum")) };
    for (const PayerSum& sum : sums)
        table.rows.append({ { sum.paidBy }, { sumText(sum).translated() } });
    return table;
}

} // namespace

QString quantityText(const SettlementLine& line)
{
    const bool whole = std::abs(line.quantity - std::round(line.quantity)) < 1e-9;
    return (numberText(line.quantity, whole ? 0 : 1) + u' ' + line.unit).trimmed();
}

Document settlementDocument(const PrintedSettlement& settlement)
{
    Document out;
    out.title = settlement.office;
    out.headline = say(QT_TRANSLATE_NOOP("core", "Settlement of lent staff"));
    out.basis = say(QT_TRANSLATE_NOOP("core", "%1 to %2: %3, agreed %4"),
        { settlement.lender, settlement.receiver, settlement.what,
            periodText(settlement.from, settlement.until) });
    out.everyPage = out.basis;
    if (settlement.exercise)
        out.mark = say(QT_TRANSLATE_NOOP("core", "EXERCISE EXERCISE EXERCISE"));
    else if (settlement.demonstration)
        out.mark = say(QT_TRANSLATE_NOOP("core", "DEMONSTRATION: the data are invented"));
    out.footer = out.headline;
    out.pageOf = say(
        QT_TRANSLATE_NOOP("core", "Page %1 of %2"), { QStringLiteral("%1"), QStringLiteral("%2") });
    out.language = spokenLanguage();
    out.blocks.append(line(Kind::Paragraph,
        say(QT_TRANSLATE_NOOP("core", "Arrived: %1. Home again: %2."),
            { known(settlement.arrived), known(settlement.home) })));
    if (settlement.lines.isEmpty()) {
        out.blocks.append(
            line(Kind::Paragraph, say(QT_TRANSLATE_NOOP("core", "Nothing is written yet."))));
        return out;
    }
    out.blocks.append(linesOf(settlement));
    out.blocks.append(line(Kind::Subheading, say(QT_TRANSLATE_NOOP("core", "Sums"))));
    const QList<PayerSum> sums = sumsOf(settlement.lines);
    out.blocks.append(sumsTable(sums));
    bool open = false;
    for (const PayerSum& sum : sums)
        open = open || sum.unknown > 0;
    if (open)
        out.blocks.append(line(Kind::Note,
            say(QT_TRANSLATE_NOOP("core",
                "An amount that is not known is not counted as nothing: the sums are not "
                "complete."))));
    return out;
}

} // namespace samvirke
