#include "core/session/matching_case.h"

#include "core/session/nearness.h"
#include "core/session/team_preference.h"

#include <QSet>

#include <algorithm>

namespace samvirke {

namespace {

constexpr int longestHorizon = 8 * 7;
constexpr int horizonWithoutNeeds = 4 * 7;

bool isWanted(const MatchingCase& in, const Need& need)
{
    if (in.settings.needs.isEmpty())
        return need.state == NeedState::Open;
    return in.settings.needs.contains(need.id)
        && (need.state == NeedState::Open || need.state == NeedState::Covered);
}

QDate horizonFrom(const MatchingCase& in)
{
    return in.settings.from.isValid() ? in.settings.from : in.today;
}

QDate horizonUntil(const MatchingCase& in)
{
    if (in.settings.until.isValid())
        return in.settings.until;
    const QDate from = horizonFrom(in);
    QDate last;
    for (const Need& need : in.needs) {
        if (isWanted(in, need) && need.until >= from && (!last.isValid() || need.until > last))
            last = need.until;
    }
    if (!last.isValid())
        return from.addDays(horizonWithoutNeeds - 1);
    return std::min(last, from.addDays(longestHorizon - 1));
}

/// Heads that active transfers give a need on a day.
int given(const QList<Transfer>& serving, QDate day)
{
    int heads = 0;
    for (const Transfer& transfer : serving) {
        if (transfer.from <= day && day <= transfer.until)
            heads += transfer.heads;
    }
    return heads;
}

QHash<Id, QList<Transfer>> servingByNeed(const MatchingCase& in)
{
    QHash<Id, QList<Transfer>> out;
    for (const Transfer& transfer : in.transfers) {
        if (bindsStaff(transfer.state) && !transfer.need.isEmpty())
            out[transfer.need].append(transfer);
    }
    return out;
}

QStringList once(QStringList codes)
{
    codes.removeAll(QString());
    codes.removeDuplicates();
    return codes;
}

matching::Member memberOf(const PoolMember& member)
{
    matching::Member out;
    out.id = member.id;
    out.owner = member.owner;
    out.home = member.home;
    out.level = int(escalationLevelOf(member.source));
    out.profession = member.professions.value(0);
    out.alsoProfessions = once(member.professions.mid(1));
    out.alsoProfessions.removeAll(out.profession);
    for (const Competence& competence : member.competences)
        out.competences.append({ competence.code, competence.until });
    for (const Window& window : member.availability)
        out.availability.append({ window.from, window.until });
    out.maxTravelKm = member.maxTravelKm;
    out.acceptsInfectious = member.acceptsInfectious;
    return out;
}

matching::NeedCase needCase(const Need& need)
{
    matching::NeedCase out;
    out.id = need.id;
    out.place = need.municipality;
    out.profession = need.profession;
    out.alsoAccept = once(need.alsoAccept);
    out.required = once(need.required);
    out.preferred = once(need.preferred);
    out.heads = need.heads;
    out.from = need.from;
    out.until = need.until;
    out.severity = need.severity;
    out.infectious = need.infectious;
    return out;
}

void addActive(const MatchingCase& in, const QSet<QString>& places, matching::Instance& out)
{
    QSet<Id> members;
    for (const matching::Member& member : out.members)
        members.insert(member.id);
    QSet<Id> asked;
    for (const matching::NeedCase& need : out.needs)
        asked.insert(need.id);
    QSet<Id> infectious;
    for (const Need& need : in.needs) {
        if (need.infectious)
            infectious.insert(need.id);
    }
    for (const Transfer& transfer : in.transfers) {
        if (transfer.cargo != Cargo::Staff || !bindsStaff(transfer.state))
            continue;
        matching::ActiveStint active;
        if (members.contains(transfer.member))
            active.member = transfer.member;
        active.owner = transfer.owner;
        active.profession = transfer.profession;
        active.from = transfer.from;
        active.until = transfer.until;
        active.heads = transfer.heads;
        if (places.contains(transfer.to))
            active.place = transfer.to;
        active.infectious = infectious.contains(transfer.need);
        if (asked.contains(transfer.need))
            active.need = transfer.need;
        out.active.append(active);
    }
}

void addLimits(const MatchingCase& in, matching::Instance& out)
{
    QSet<std::pair<QString, QString>> named;
    for (const OwnerLimit& limit : in.limits) {
        if (limit.profession.isEmpty())
            continue;
        named.insert({ limit.owner, limit.profession });
        out.limits.append({ limit.owner, limit.profession, limit.maxAway });
    }
    for (const OwnerLimit& limit : in.limits) {
        if (!limit.profession.isEmpty())
            continue;
        for (const matching::Member& member : out.members) {
            if (member.owner != limit.owner || named.contains({ limit.owner, member.profession }))
                continue;
            named.insert({ limit.owner, member.profession });
            out.limits.append({ limit.owner, member.profession, limit.maxAway });
        }
    }
}

// A member's word ages: sure within the days of the settings, not at all after as many again.
int doubtOf(const MatchingCase& in, const PoolMember& member)
{
    const int sure = in.settings.confirmedWithinDays;
    if (sure <= 0)
        return 0;
    if (!member.lastConfirmed.isValid())
        return 100;
    const qint64 over = member.lastConfirmed.daysTo(in.today) - sure;
    return int(std::clamp<qint64>(over * 100 / sure, 0, 100));
}

// Who lends nobody and who is spared: by the owners' own status, unless a person has decided.
void addOwners(const MatchingCase& in, matching::Instance& out)
{
    QStringList blocked = in.settings.criticalOwnersLend ? QStringList() : in.criticalOwners;
    QStringList spared = in.strainedOwners;
    if (in.settings.criticalOwnersLend)
        spared += in.criticalOwners;
    for (const OwnerOverride& word : in.overrides) {
        blocked.removeAll(word.owner);
        spared.removeAll(word.owner);
        if (!word.lends)
            blocked.append(word.owner);
    }
    out.blockedOwners = once(blocked + in.settings.blockedOwners);
    out.lastOwners = once(spared);
}

void addTeams(const MatchingCase& in, matching::Instance& out)
{
    QHash<QString, QString> groupOf;
    for (const PoolMember& member : in.members) {
        if (!member.team.isEmpty())
            groupOf.insert(member.id, member.team);
    }
    QHash<QString, QString> compositionOf;
    for (const Need& need : in.needs) {
        if (!need.team.isEmpty())
            compositionOf.insert(need.id, need.team);
    }
    if (!groupOf.isEmpty() && !compositionOf.isEmpty())
        preferTeams(compositionOf, groupOf, out);
}

/// The standing agreement between an owner and a place that is about a need on all of these days.
const StandingAgreement* standingFor(
    const MatchingCase& in, const QString& owner, const Need& need, QDate from, QDate until)
{
    for (const StandingAgreement& one : in.standing) {
        if (isBetween(one, owner, need.municipality) && holdsOn(one, from) && holdsOn(one, until)
            && isAbout(one, need.profession, need.service))
            return &one;
    }
    return nullptr;
}

bool standsForAll(const MatchingCase& in, const QString& owner, const QString& municipality)
{
    bool any = false;
    for (const Need& need : in.needs) {
        if (need.municipality != municipality || !isWanted(in, need))
            continue;
        const QDate from = std::max(need.from, horizonFrom(in));
        const QDate until = std::min(need.until, horizonUntil(in));
        if (from > until)
            continue;
        if (!standingFor(in, owner, need, from, until))
            return false;
        any = true;
    }
    return any;
}

} // namespace

std::optional<int> levelAt(
    const MatchingCase& in, const QString& owner, const QString& municipality)
{
    const auto to = in.municipalities.constFind(municipality);
    if (to == in.municipalities.constEnd())
        return std::nullopt;
    const auto from = in.municipalities.constFind(owner);
    if (from != in.municipalities.constEnd()) {
        const bool border = in.neighbours.value(owner).contains(municipality)
            || standsForAll(in, owner, municipality);
        return int(levelBetween(*from, *to, border));
    }
    if (standsForAll(in, owner, municipality))
        return 2;
    if (owner == to->healthTrust || owner == to->healthCommunity)
        return 3;
    const bool elsewhere =
        std::any_of(in.municipalities.begin(), in.municipalities.end(), [&](const Municipality& m) {
            return m.healthTrust == owner || m.healthCommunity == owner;
        });
    return elsewhere ? std::optional<int>(4) : std::nullopt;
}

matching::Instance instanceOf(const MatchingCase& in)
{
    matching::Instance out;
    out.horizonFrom = horizonFrom(in);
    out.horizonUntil = std::max(horizonUntil(in), out.horizonFrom);
    out.policy.quarantineDays = in.settings.quarantineDays;

    QSet<QString> places;
    const auto place = [&](const QString& number) {
        const auto found = in.municipalities.constFind(number);
        if (found == in.municipalities.constEnd())
            return false;
        if (!places.contains(number)) {
            places.insert(number);
            out.places.append({ number, found->latitude, found->longitude, found->name });
        }
        return true;
    };

    QSet<Id> asked;
    QStringList needPlaces;
    for (const Need& need : in.needs) {
        if (!isWanted(in, need) || !place(need.municipality))
            continue;
        if (!needPlaces.contains(need.municipality))
            needPlaces.append(need.municipality);
        out.needs.append(needCase(need));
        asked.insert(need.id);
    }

    QStringList owners;
    QSet<QString> lists; // owners of staff that comes from far up the ladder
    QSet<Id> members;
    for (const PoolMember& member : in.members) {
        if (member.professions.isEmpty() || !place(member.home))
            continue;
        out.members.append(memberOf(member));
        out.members.last().doubt = doubtOf(in, member);
        members.insert(member.id);
        // Whom a municipality or a trust lends is as near as it is; staff of an agency or a
        // register is not, whoever keeps the list.
        if (escalationLevelOf(member.source) == EscalationLevel::National)
            lists.insert(member.owner);
        else
            owners.append(member.owner);
    }
    owners.removeDuplicates();
    owners.removeIf([&](const QString& owner) { return lists.contains(owner); });
    for (const QString& owner : std::as_const(owners)) {
        for (const QString& number : std::as_const(needPlaces)) {
            if (const auto level = levelAt(in, owner, number))
                out.levels.append({ owner, number, *level });
        }
    }
    addActive(in, places, out);
    addLimits(in, out);
    addOwners(in, out);
    const auto known = [&](const Id& member, const Id& need) {
        return members.contains(member) && asked.contains(need);
    };
    for (const DeclinedPair& pair : in.declined) {
        if (known(pair.member, pair.need))
            out.declined.append({ pair.member, pair.need });
    }
    for (const auto& [member, need] : in.settings.declined) {
        if (known(member, need) && !out.declined.contains(matching::DeclinedPair{ member, need }))
            out.declined.append({ member, need });
    }
    for (const PinnedStint& pin : in.settings.pinned) {
        if (known(pin.member, pin.need))
            out.pinned.append({ pin.member, pin.need, pin.from, pin.until });
    }
    for (const Stint& stint : in.settings.keep) {
        if (known(stint.member, stint.need))
            out.previous.append({ stint.member, stint.need, stint.from, stint.until });
    }
    out.order = in.settings.order;
    addTeams(in, out);
    return out;
}

namespace {

/// Says of each stint which standing agreement it can lean on.
void addStandingReasons(const MatchingCase& in, Proposal& out)
{
    if (in.standing.isEmpty())
        return;
    QHash<Id, const PoolMember*> members;
    for (const PoolMember& member : in.members)
        members.insert(member.id, &member);
    QHash<Id, const Need*> needs;
    for (const Need& need : in.needs)
        needs.insert(need.id, &need);
    for (Stint& stint : out.stints) {
        const PoolMember* const member = members.value(stint.member);
        const Need* const need = needs.value(stint.need);
        if (!member || !need)
            continue;
        if (const StandingAgreement* const one =
                standingFor(in, member->owner, *need, stint.from, stint.until))
            stint.reasons.append(Text::of(
                QT_TRANSLATE_NOOP("core", "A standing agreement holds between the two: “%1”."),
                { one->title }));
    }
}

} // namespace

Proposal proposalOf(const MatchingCase& in, const matching::Answer& answer)
{
    Proposal out = answer;
    addStandingReasons(in, out);
    out.needs.clear();
    QHash<Id, NeedOutcome> outcomes;
    for (const NeedOutcome& outcome : answer.needs)
        outcomes.insert(outcome.id, outcome);
    const QHash<Id, QList<Transfer>> serving = servingByNeed(in);
    const QDate from = horizonFrom(in);
    const QDate until = horizonUntil(in);
    for (const Need& need : in.needs) {
        if (!isWanted(in, need))
            continue;
        NeedOutcome outcome = outcomes.value(need.id);
        outcome.id = need.id;
        const QDate last = std::min(need.until, until);
        int days = 0;
        for (QDate day = std::max(need.from, from); day <= last; day = day.addDays(1)) {
            const int heads = std::min(need.heads, given(serving.value(need.id), day));
            outcome.headDays += heads;
            outcome.covered += heads;
            ++days;
        }
        if (days == 0)
            continue; // not within the horizon
        out.needs.append(outcome);
    }
    return out;
}

} // namespace samvirke
