// Needs and the pool: what is asked for, and who could help.

#include "core/session/asking.h"
#include "core/session/person_gate.h"
#include "core/session/session_p.h"
#include "core/session/withdrawal.h"

#include "core/base/norwegian.h"

namespace samvirke {

Result<Id> Session::registerNeed(Need need)
{
    return d->add("registerNeed", need, need.municipality);
}

Result<void> Session::changeNeed(const Need& need)
{
    if (auto fit = checked(problemsOf(need)); !fit)
        return fit;
    if (auto known = d->knownMunicipality(need.municipality); !known)
        return known;
    return d->command("changeNeed", [&] { return writeNeed(*d, need); });
}

Result<void> Session::withdrawNeed(const Id& need)
{
    return d->withdrawNeed("withdrawNeed", this->need(need), "WHERE need = ? ORDER BY id");
}

Result<Id> Session::registerPoolMember(PoolMember member)
{
    return d->add("registerPoolMember", member, member.home);
}

Result<void> Session::changePoolMember(const PoolMember& member)
{
    return d->change("changePoolMember", member, member.home);
}

Result<void> Session::removePoolMember(const Id& member)
{
    const QList<store::Cell> key{ member.toUtf8() };
    if (!d->store->all<Transfer>("WHERE member = ? LIMIT 1", key).isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "A transfer names this person, and its record must stay whole. Erase the personal data "
            "instead.")));
    return d->command("removePoolMember", [&]() -> Result<void> {
        for (const DeclinedPair& pair : d->store->all<DeclinedPair>("WHERE member = ?", key)) {
            if (auto done = d->store->remove<DeclinedPair>(pair.id); !done)
                return done;
        }
        return d->store->remove<PoolMember>(member);
    });
}

KnownPersons Session::Private::personsOf(const store::TableShape& shape, const Id& id) const
{
    KnownPersons out;
    const auto row = store->row(shape, id);
    for (int i = 0; row && i < shape.columns.size(); ++i) {
        if (!shape.columns.at(i).personal)
            continue;
        const QByteArray& column = shape.columns.at(i).name;
        const auto* value = std::get_if<QByteArray>(&row->at(i));
        const KnownPersons told = PersonGate::personsIn(
            value ? QString::fromUtf8(*value) : QString(), column == "name" || column == "caller");
        out.names += told.names;
        out.telephones += told.telephones;
        out.emails += told.emails;
        out.caller += told.caller;
    }
    return out;
}

Result<void> Session::erasePerson(Entity entity, const Id& id)
{
    const store::TableShape& shape = store::shapeOf(entity);
    if (!shape.hasPersonal())
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "There is no personal data in a thing of this kind.")));
    if (!d->store->row(shape, id) && !d->store->journal().hasSecret(id))
        return fail(Text::of(QT_TRANSLATE_NOOP(
            "core", "There is no personal data of this person in the case file.")));
    return d->command("erasePerson", [&]() -> Result<void> {
        if (entity == Entity::PoolMember) {
            // The person's own answers stand in the ledger under the same name.
            const auto member = poolMember(id);
            const QString name = member ? folded(member->name) : QString();
            const auto lines = name.isEmpty()
                ? QList<LedgerEntry>()
                : d->store->all<LedgerEntry>("WHERE transfer IN (SELECT id FROM transfer "
                                             "WHERE member = ?)",
                    { id.toUtf8() });
            for (const LedgerEntry& line : lines) {
                if (!folded(line.who).contains(name))
                    continue;
                const auto& ledgerShape = store::shapeOf(Entity::LedgerEntry);
                if (auto done = d->store->forgetPerson(ledgerShape, line.id); !done)
                    return done;
            }
        }
        d->eraseLeavesTraces = true;
        if (auto done = Asking(*this).eraseFromLaidAside(d->personsOf(shape, id)); !done)
            return done;
        return d->store->forgetPerson(shape, id);
    });
}

Result<Id> Session::setOwnerLimit(OwnerLimit limit)
{
    limit.owner = limit.owner.trimmed();
    if (limit.owner.isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "Say who the employer is.")));
    if (limit.maxAway < 0)
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "The limit must be zero or more.")));
    const auto same = d->store->all<OwnerLimit>("WHERE owner = ? AND profession = ?",
        { limit.owner.toUtf8(),
            limit.profession.isEmpty() ? QByteArray("") : limit.profession.toUtf8() });
    if (limit.id.isEmpty() && !same.isEmpty())
        limit.id = same.first().id;
    const bool known = !limit.id.isEmpty() && d->store->find<OwnerLimit>(limit.id);
    if (limit.id.isEmpty())
        limit.id = makeId();
    return d->commandFor("setOwnerLimit", limit.id,
        [&] { return known ? d->store->update(limit) : d->store->insert(limit); });
}

Result<void> Session::removeOwnerLimit(const Id& id)
{
    return d->command("removeOwnerLimit", [&] { return d->store->remove<OwnerLimit>(id); });
}

Result<Id> Session::declinePair(const Id& member, const Id& need, const QString& reason)
{
    const auto same = d->store->all<DeclinedPair>(
        "WHERE member = ? AND need = ?", { member.toUtf8(), need.toUtf8() });
    const DeclinedPair pair{ same.isEmpty() ? makeId() : same.first().id, member, need, reason };
    return d->commandFor("declinePair", pair.id,
        [&] { return same.isEmpty() ? d->store->insert(pair) : d->store->update(pair); });
}

Result<void> Session::reconsiderPair(const Id& declinedPair)
{
    return d->command(
        "reconsiderPair", [&] { return d->store->remove<DeclinedPair>(declinedPair); });
}

Result<Id> Session::saveVariant(Variant variant)
{
    variant.name = variant.name.trimmed();
    if (auto sound = checked(problemsOf(variant)); !sound)
        return fail(sound.error());
    for (const Variant& other : variants()) {
        const bool same = other.id == variant.id;
        const bool builtIn = std::any_of(builtInVariants().begin(), builtInVariants().end(),
            [&](const Variant& one) { return one.id == other.id; });
        if (same && builtIn)
            return fail(Text::of(QT_TRANSLATE_NOOP(
                "core", "This variant comes with the program. Save yours under another name.")));
        if (!same && nameOf(other).translated().compare(variant.name, Qt::CaseInsensitive) == 0)
            return fail(
                Text::of(QT_TRANSLATE_NOOP("core", "There is a variant called “%1” already."),
                    { variant.name }));
    }
    const bool fresh = variant.id.isEmpty();
    if (fresh)
        variant.id = makeId();
    return d->commandFor("saveVariant", variant.id,
        [&] { return fresh ? d->store->insert(variant) : d->store->update(variant); });
}

Result<void> Session::removeVariant(const Id& variant)
{
    return d->command("removeVariant", [&] { return d->store->remove<Variant>(variant); });
}

Result<Id> Session::overrideOwner(OwnerOverride word)
{
    word.reason = word.reason.trimmed();
    if (word.owner.isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "An owner is missing.")));
    if (word.reason.isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "Say why: the reason is recorded.")));
    const auto same = d->store->all<OwnerOverride>("WHERE owner = ?", { word.owner.toUtf8() });
    word.id = same.isEmpty() ? makeId() : same.first().id;
    return d->commandFor("overrideOwner", word.id,
        [&] { return same.isEmpty() ? d->store->insert(word) : d->store->update(word); });
}

Result<void> Session::removeOwnerOverride(const Id& id)
{
    return d->command("removeOwnerOverride", [&] { return d->store->remove<OwnerOverride>(id); });
}

} // namespace samvirke
