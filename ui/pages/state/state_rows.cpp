#include "ui/pages/state/state_rows.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/session/session.h"
#include "core/session/state_resources.h"

#include <QCoreApplication>

namespace samvirke {

namespace {

constexpr int daysAhead = 27;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(StateRows)
};

QString resourceName(const StateLineRow& row)
{
    return row.resource.id.isEmpty() ? Tr::tr("a resource that is no longer listed")
                                     : row.resource.what;
}

} // namespace

QString daysText(QDate from, QDate until)
{
    if (until.isValid())
        return periodText(from.isValid() ? from : until, until);
    return from.isValid() ? Tr::tr("from %1").arg(dateText(from)) : QString();
}

QList<StateResourceRow> stateResourceRows(const Session& session)
{
    const StateResources desk(session);
    const QList<StateAllocation> log = desk.log();
    QList<StateResourceRow> rows;
    for (const StateResource& resource : desk.resources()) {
        StateResourceRow row;
        row.resource = resource;
        row.now = stateSpans(resource, log, today()).first();
        row.least = scarcest(resource, log, today(), today().addDays(daysAhead));
        row.overdrawn = !overdrawn(resource, log, today()).isEmpty();
        for (const StateAllocation& line : log)
            row.openRequests += line.step == AllocationStep::Requested
                && line.resource == resource.id && standingOf(line, log).open > 0;
        rows.append(row);
    }
    return rows;
}

QList<StateLineRow> stateLineRows(const Session& session)
{
    const StateResources desk(session);
    const QList<StateAllocation> log = desk.log();
    QHash<Id, StateResource> resources;
    for (const StateResource& resource : desk.resources())
        resources.insert(resource.id, resource);
    QList<StateLineRow> rows;
    for (const StateAllocation& line : log) {
        StateLineRow row{ line, resources.value(line.resource),
            session.municipalityName(line.municipality), {}, 0 };
        if (line.step == AllocationStep::Requested)
            row.standing = standingOf(line, log);
        else if (line.step == AllocationStep::Granted)
            row.left = leftOf(line, log);
        rows.append(row);
    }
    return rows;
}

QList<TableColumn<StateResourceRow>> stateResourceColumns()
{
    using Row = StateResourceRow;
    return {
        { [] { return Tr::tr("What"); }, [](const Row& row) { return row.resource.what; }, nullptr,
            false,
            [](const Row& row, int wanted) {
                return wanted == role::Second ? QVariant(row.resource.holder) : QVariant();
            } },
        { [] { return Tr::tr("Kind"); },
            [](const Row& row) { return label(row.resource.kind).translated(); },
            [](const Row& row) { return QVariant(int(row.resource.kind)); }, false,
            [](const Row& row, int wanted) {
                return wanted == role::Second
                    ? QVariant(daysText(row.resource.from, row.resource.until))
                    : QVariant();
            } },
        { [] { return Tr::tr("Waiting"); },
            [](const Row& row) {
                return row.openRequests == 0 ? QString() : numberText(row.openRequests);
            },
            [](const Row& row) { return QVariant(row.openRequests); }, true },
        { [] { return Tr::tr("In all"); },
            [](const Row& row) { return numberText(row.resource.quantity); },
            [](const Row& row) { return QVariant(row.resource.quantity); }, true,
            [](const Row& row, int wanted) {
                return wanted == role::Second ? QVariant(row.resource.unit) : QVariant();
            } },
        { [] { return Tr::tr("Allocated"); },
            [](const Row& row) { return numberText(row.now.allocated); },
            [](const Row& row) { return QVariant(row.now.allocated); }, true },
        { [] { return Tr::tr("Free today"); },
            [](const Row& row) { return numberText(row.now.free()); },
            [](const Row& row) { return QVariant(row.now.free()); }, true,
            [](const Row& row, int wanted) {
                if (wanted != role::Second || row.least.free() == row.now.free())
                    return QVariant();
                return QVariant(Tr::tr("%1 from %2")
                                    .arg(numberText(row.least.free()),
                                        shortDateText(std::max(row.least.from, today()))));
            } },
    };
}

QList<TableColumn<StateLineRow>> stateLineColumns()
{
    using Row = StateLineRow;
    return {
        { [] { return Tr::tr("Time"); }, [](const Row& row) { return timeText(row.line.at); },
            [](const Row& row) { return QVariant(row.line.at); }, false,
            [](const Row& row, int wanted) {
                return wanted == role::Second ? QVariant(row.line.decidedBy) : QVariant();
            } },
        { [] { return Tr::tr("Step"); },
            [](const Row& row) { return upperFirst(label(row.line.step).translated()); },
            [](const Row& row) { return QVariant(int(row.line.step)); }, false,
            [](const Row& row, int wanted) {
                if (wanted != role::Second || row.line.step != AllocationStep::Requested)
                    return QVariant();
                return QVariant(label(row.standing.state).translated());
            } },
        { [] { return Tr::tr("Municipality"); }, [](const Row& row) { return row.municipality; } },
        { [] { return Tr::tr("What"); },
            [](const Row& row) {
                return row.resource.id.isEmpty()
                    ? resourceName(row)
                    : QStringLiteral("%1 · %2").arg(
                        amountText(row.line.quantity, row.resource), row.resource.what);
            },
            nullptr, false,
            [](const Row& row, int wanted) {
                return wanted == role::Second ? QVariant(daysText(row.line.from, row.line.until))
                                              : QVariant();
            } },
        { [] { return Tr::tr("Reason"); },
            [](const Row& row) { return row.line.reason.simplified(); }, nullptr, false,
            [](const Row& row, int wanted) -> QVariant {
                if (wanted == role::Second)
                    return row.line.basis;
                if (wanted == Qt::ToolTipRole)
                    return row.line.reason;
                return {};
            } },
    };
}

QString stateHeadline(const QList<StateResourceRow>& rows, int openRequests)
{
    if (rows.isEmpty())
        return Tr::tr("No state resources are registered");
    int over = 0;
    for (const StateResourceRow& row : rows)
        over += row.overdrawn ? 1 : 0;
    if (over > 0)
        return Tr::tr("More is allocated than there is of %n resource(s)", nullptr, over);
    return openRequests == 0
        ? Tr::tr("Every request for state resources is answered")
        : Tr::tr("%n request(s) for state resources are not answered", nullptr, openRequests);
}

} // namespace samvirke
