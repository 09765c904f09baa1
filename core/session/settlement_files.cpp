// The settlement of a transfer as a document or a table.
#include "core/session/service.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/exchange/rows_file.h"
#include "core/print/settlement_document.h"
#include "core/session/figure_files.h"

namespace samvirke {

namespace {

QString say(const char* source)
{
    return Text::of(source).translated();
}

OutRows rowsOf(const PrintedSettlement& settlement)
{
    OutRows out;
    out.title = say(QT_TRANSLATE_NOOP("core", "Settlement"));
    if (settlement.exercise)
        out.mark = say(QT_TRANSLATE_NOOP("core", "EXERCISE"));
    else if (settlement.demonstration)
        out.mark = say(QT_TRANSLATE_NOOP("core", "DEMONSTRATION: the data are invented"));
    out.header = { say(QT_TRANSLATE_NOOP("core", "Cost")),
        say(QT_TRANSLATE_NOOP("core", "Quantity")), say(QT_TRANSLATE_NOOP("core", "Unit")),
        say(QT_TRANSLATE_NOOP("core", "Amount")), say(QT_TRANSLATE_NOOP("core", "Paid by")),
        say(QT_TRANSLATE_NOOP("core", "Note")) };
    out.numeric = { false, true, false, true, false, false };
    // An amount that is not known is an empty cell: nothing that a spreadsheet adds up.
    for (const SettlementLine& line : settlement.lines)
        out.rows.append({ label(line.kind).translated(), numberText(line.quantity, 1), line.unit,
            line.amount ? numberText(*line.amount, 2) : QString(), line.paidBy, line.note });
    for (const PayerSum& sum : sumsOf(settlement.lines))
        out.rows.append({ say(QT_TRANSLATE_NOOP("core", "Sum")), {}, {},
            sum.unknown == 0 ? numberText(sum.known, 2) : QString(), sum.paidBy,
            sum.unknown == 0 ? QString() : sumText(sum).translated() });
    return out;
}

} // namespace

Result<void> writeSettlement(const Session& session, const Id& transfer, const QString& path)
{
    const auto lent = session.transfer(transfer);
    if (!lent)
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "This transfer is no longer in the case file.")));
    const Service desk(session);
    const ServiceDays days = desk.days(transfer);
    PrintedSettlement out;
    out.office = session.info().office.name;
    out.exercise = session.info().exercise;
    out.demonstration = session.info().demonstration;
    out.lender = session.ownerName(lent->owner);
    out.receiver = session.municipalityName(lent->to);
    out.what = cargoText(*lent).translated();
    out.arrived = days.arrived;
    out.home = days.home;
    out.from = lent->from;
    out.until = lent->until;
    out.lines = desk.settlement(transfer);
    for (SettlementLine& line : out.lines)
        line.paidBy = session.ownerName(line.paidBy);
    return isTableFile(path) ? writeRows(path, rowsOf(out))
                             : writeDocument(settlementDocument(out), path);
}

} // namespace samvirke
