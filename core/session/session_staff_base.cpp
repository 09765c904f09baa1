// The agreed staff: a figure for each municipality, group and year, and the office's own floors.

#include "core/session/session_p.h"

#include <algorithm>

namespace samvirke {

QList<StaffBase> Session::staffBase(const QString& municipality) const
{
    const QByteArray order = "ORDER BY municipality, \"group\", year DESC";
    return municipality.isEmpty()
        ? d->store->all<StaffBase>(order)
        : d->store->all<StaffBase>("WHERE municipality = ? " + order, { municipality.toUtf8() });
}

QList<StaffFloor> Session::staffFloors() const
{
    QList<StaffFloor> floors = d->store->all<StaffFloor>();
    const auto place = [](const StaffFloor& floor) {
        const QList<StaffGroup>& all = staffGroups();
        return std::find_if(all.begin(), all.end(), [&](const StaffGroup& group) {
            return floor.group == QLatin1String(group.code);
        }) - all.begin();
    };
    std::sort(floors.begin(), floors.end(),
        [&](const StaffFloor& a, const StaffFloor& b) { return place(a) < place(b); });
    return floors;
}

Result<Id> Session::setStaffBase(StaffBase row)
{
    if (auto sound = checked(problemsOf(row)); !sound)
        return fail(sound.error());
    if (auto known = d->knownMunicipality(row.municipality); !known)
        return fail(known.error());
    const auto same =
        d->store->all<StaffBase>("WHERE municipality = ? AND \"group\" = ? AND year = ?",
            { row.municipality.toUtf8(), row.group.toUtf8(), qint64(row.year) });
    if (!same.isEmpty())
        row.id = same.first().id;
    else if (row.id.isEmpty())
        row.id = makeId();
    return d->commandFor("setStaffBase", row.id,
        [&] { return same.isEmpty() ? d->store->insert(row) : d->store->update(row); });
}

Result<void> Session::removeStaffBase(const Id& row)
{
    return d->command("removeStaffBase", [&] { return d->store->remove<StaffBase>(row); });
}

Result<Id> Session::setStaffFloor(StaffFloor floor)
{
    if (auto sound = checked(problemsOf(floor)); !sound)
        return fail(sound.error());
    const auto same = d->store->all<StaffFloor>("WHERE \"group\" = ?", { floor.group.toUtf8() });
    if (!same.isEmpty())
        floor.id = same.first().id;
    else if (floor.id.isEmpty())
        floor.id = makeId();
    return d->commandFor("setStaffFloor", floor.id,
        [&] { return same.isEmpty() ? d->store->insert(floor) : d->store->update(floor); });
}

Result<void> Session::removeStaffFloor(const Id& floor)
{
    return d->command("removeStaffFloor", [&] { return d->store->remove<StaffFloor>(floor); });
}

} // namespace samvirke
