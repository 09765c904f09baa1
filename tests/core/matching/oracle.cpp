#include "oracle.h"

#include <QMap>

#include <cmath>
#include <map>

namespace samvirke::matching::oracle {

namespace {

const Place& placeOf(const Instance& in, const QString& id)
{
    for (const Place& place : in.places) {
        if (place.id == id)
            return place;
    }
    qFatal("unknown place");
}

double wayKm(const Instance& in, const QString& home, const QString& to)
{
    for (const TravelKm& row : in.travel) {
        if (row.from == home && row.to == to)
            return row.km;
    }
    for (const TravelKm& row : in.travel) {
        if (row.from == to && row.to == home)
            return row.km;
    }
    const Place& a = placeOf(in, home);
    const Place& b = placeOf(in, to);
    const double rad = std::acos(-1.0) / 180;
    const double u = std::sin((a.lat - b.lat) * rad / 2);
    const double v = std::sin((a.lon - b.lon) * rad / 2);
    return 1.3 * 2 * 6371.0
        * std::asin(std::sqrt(u * u + std::cos(a.lat * rad) * std::cos(b.lat * rad) * v * v));
}

bool holds(const Member& member, const QString& code, QDate day)
{
    for (const Competence& competence : member.competences) {
        if (competence.code == code && (!competence.until.isValid() || competence.until >= day))
            return true;
    }
    return false;
}

bool askedProfession(const Member& member, const NeedCase& need)
{
    return (QStringList(member.profession) + member.alsoProfessions).contains(need.profession);
}

// The rules of DESIGN.md that concern one member, one need and one day.
QString broken(const Instance& in, const Member& member, const NeedCase& need, QDate day)
{
    if (day < in.horizonFrom || day > in.horizonUntil)
        return "outside the horizon";
    if (day < need.from || day > need.until)
        return "outside the need's period";
    bool profession = askedProfession(member, need);
    for (const QString& other : need.alsoAccept)
        profession =
            profession || (QStringList(member.profession) + member.alsoProfessions).contains(other);
    if (!profession)
        return "profession";
    for (const QString& code : need.required) {
        if (!holds(member, code, day))
            return "competence";
    }
    bool available = false;
    for (const Window& window : member.availability)
        available = available || (day >= window.from && day <= window.until);
    if (!available)
        return "not available";
    for (const ActiveStint& active : in.active) {
        if (active.member == member.id && day >= active.from && day <= active.until)
            return "on a transfer";
    }
    if (wayKm(in, member.home, need.place) > member.maxTravelKm + 1e-3)
        return "too far";
    if (in.blockedOwners.contains(member.owner))
        return "owner is blocked";
    for (const DeclinedPair& pair : in.declined) {
        if (pair.member == member.id && pair.need == need.id)
            return "declined";
    }
    if (need.infectious && !member.acceptsInfectious)
        return "infectious";
    return {};
}

// How many heads the need still lacks on a day: asked for, less what transfers give it.
int lackingOn(const Instance& in, const NeedCase& need, QDate day)
{
    int heads = need.heads;
    for (const ActiveStint& active : in.active) {
        if (active.need == need.id && day >= active.from && day <= active.until)
            heads -= active.heads;
    }
    return std::max(heads, 0);
}

int roomOf(const Instance& in, const OwnerLimit& limit, QDate day)
{
    int room = limit.maxAway;
    for (const ActiveStint& active : in.active) {
        if (day < active.from || day > active.until)
            continue;
        QString owner = active.owner;
        QString profession = active.profession;
        for (const Member& member : in.members) {
            if (member.id == active.member) {
                owner = owner.isEmpty() ? member.owner : owner;
                profession = profession.isEmpty() ? member.profession : profession;
            }
        }
        if (owner == limit.owner && profession == limit.profession)
            room -= active.heads;
    }
    return std::max(room, 0);
}

int levelOf(const Instance& in, const Member& member, const NeedCase& need)
{
    for (const PairLevel& pair : in.levels) {
        if (pair.owner == member.owner && pair.place == need.place)
            return pair.level;
    }
    return member.level;
}

constexpr int fitUnits = 12;

/// `group` is the one the need would rather have, `mine` the member's; empty for none.
int fitOf(const Member& member, const NeedCase& need, QDate day, const QString& group,
    const QString& mine)
{
    int fit = askedProfession(member, need) ? fitUnits : 0;
    int wished = int(need.preferred.size());
    int held = 0;
    for (const QString& code : need.preferred)
        held += holds(member, code, day) ? 1 : 0;
    if (!group.isEmpty()) {
        ++wished;
        held += mine == group ? 1 : 0;
    }
    if (wished > 0)
        fit += fitUnits * held / wished;
    return fit;
}

using Assignment = std::vector<int>; // by member: need, or -1

} // namespace

QStringList violations(const Instance& in, const Answer& answer)
{
    QStringList wrong;
    QMap<QString, const Member*> members;
    QMap<QString, int> needs;
    for (const Member& member : in.members)
        members.insert(member.id, &member);
    for (int i = 0; i < in.needs.size(); ++i)
        needs.insert(in.needs[i].id, i);
    QMap<std::pair<QString, QDate>, int> serves; // member, day → need
    for (const Stint& stint : answer.stints) {
        if (!members.contains(stint.member) || !needs.contains(stint.need)) {
            wrong.append("unknown id in a stint");
            continue;
        }
        const Member& member = *members[stint.member];
        const NeedCase& need = in.needs[needs[stint.need]];
        if (stint.until < stint.from)
            wrong.append("stint ends before it begins");
        if (std::abs(stint.km - wayKm(in, member.home, need.place)) > 1e-6)
            wrong.append("km of a stint");
        if (stint.level != levelOf(in, member, need))
            wrong.append("level of a stint");
        for (QDate day = stint.from; day <= stint.until; day = day.addDays(1)) {
            if (const QString rule = broken(in, member, need, day); !rule.isEmpty())
                wrong.append(
                    rule + ' ' + member.id + ' ' + need.id + ' ' + day.toString(Qt::ISODate));
            if (serves.contains({ stint.member, day }))
                wrong.append("two places at once: " + stint.member);
            serves.insert({ stint.member, day }, needs[stint.need]);
        }
    }
    for (const Stint& a : answer.stints) {
        for (const Stint& b : answer.stints) {
            if (a.member == b.member && a.need == b.need && a.until.addDays(1) == b.from)
                wrong.append("one stint told as two");
            const int quarantine = in.policy.quarantineDays;
            if (a.member == b.member && in.needs[needs[a.need]].infectious
                && in.needs[needs[a.need]].place != in.needs[needs[b.need]].place
                && b.from > a.until && a.until.daysTo(b.from) <= quarantine)
                wrong.append("quarantine");
        }
    }
    QList<int> covered(in.needs.size());
    for (QDate day = in.horizonFrom; day <= in.horizonUntil; day = day.addDays(1)) {
        QList<int> heads(in.needs.size());
        for (const Member& member : in.members) {
            const int need = serves.value({ member.id, day }, -1);
            if (need >= 0) {
                ++heads[need];
                ++covered[need];
            }
        }
        for (int n = 0; n < in.needs.size(); ++n) {
            if (heads[n] > lackingOn(in, in.needs[n], day))
                wrong.append("more heads than asked for");
        }
        for (const OwnerLimit& limit : in.limits) {
            int lent = 0;
            for (const Member& member : in.members)
                lent += member.owner == limit.owner && member.profession == limit.profession
                        && serves.contains({ member.id, day })
                    ? 1
                    : 0;
            if (lent > roomOf(in, limit, day))
                wrong.append("owner's limit");
        }
        for (const Pin& pin : in.pinned) {
            if (day >= pin.from && day <= pin.until
                && serves.value({ pin.member, day }, -1) != needs[pin.need])
                wrong.append("pin not kept");
        }
    }
    for (int n = 0; n < in.needs.size(); ++n) {
        const NeedOutcome& outcome = answer.needs.value(n);
        if (outcome.id != in.needs[n].id || outcome.covered != covered[n]
            || outcome.covered + outcome.missing != outcome.headDays)
            wrong.append("outcome of a need");
        if ((outcome.missing > 0) == outcome.blocking.isEmpty())
            wrong.append("a gap without a reason, or a reason without a gap");
    }
    return wrong;
}

namespace {

QList<Aim> orderOf(const Instance& in)
{
    QList<Aim> order;
    for (const Member& member : in.members) {
        if (member.doubt > 0 && !order.contains(Aim::Unconfirmed))
            order.append(Aim::Unconfirmed);
    }
    if (!in.lastOwners.isEmpty())
        order.append(Aim::LastResort);
    if (!in.previous.isEmpty())
        order.append(Aim::Changes);
    for (const Aim aim : in.order + QList<Aim>{ Aim::Stints, Aim::Level, Aim::Fit, Aim::Travel }) {
        if (aim == Aim::Fairness)
            break;
        if (!order.contains(aim))
            order.append(aim);
    }
    return order;
}

// What a member's day at a need is worth to an aim but fit; larger is better.
qint64 worthOf(
    const Instance& in, Aim aim, const Member& member, const NeedCase& need, QDate day, bool begins)
{
    switch (aim) {
    case Aim::Unconfirmed:
        return -member.doubt;
    case Aim::LastResort:
        return in.lastOwners.contains(member.owner) ? -1 : 0;
    case Aim::Changes:
        for (const Pin& before : in.previous) {
            if (before.member == member.id && before.need == need.id && before.from <= day
                && day <= before.until)
                return 0;
        }
        return -1;
    case Aim::Stints:
        return begins ? -1 : 0;
    case Aim::Level:
        return -levelOf(in, member, need);
    case Aim::Reserve:
        return levelOf(in, member, need) == 2 ? -1 : 0;
    case Aim::Travel:
        return -std::llround(wayKm(in, member.home, need.place) * 1e6);
    case Aim::Fit: // knows of groups
    case Aim::Fairness:
        break;
    }
    return 0;
}

// How many places of these needs the members could fill at once, by trying each way.
int placesFilled(const Instance& in, const QList<const NeedCase*>& lines,
    const QList<const Member*>& group, qsizetype next, QMap<QString, int> left)
{
    if (next == group.size())
        return 0;
    int most = placesFilled(in, lines, group, next + 1, left);
    for (const NeedCase* line : lines) {
        bool able = false;
        for (QDate day = in.horizonFrom; day <= in.horizonUntil; day = day.addDays(1))
            able = able || broken(in, *group[next], *line, day).isEmpty();
        if (!able || left.value(line->id) == 0)
            continue;
        QMap<QString, int> after = left;
        --after[line->id];
        most = std::max(most, 1 + placesFilled(in, lines, group, next + 1, after));
    }
    return most;
}

} // namespace

QMap<QString, QString> preferredGroups(const Instance& in, const Teams& teams)
{
    QMap<QString, QString> preferred;
    for (const NeedCase& need : in.needs) {
        const QString word = teams.compositionOf.value(need.id);
        if (word.isEmpty())
            continue;
        QList<const NeedCase*> lines;
        QMap<QString, int> heads;
        for (const NeedCase& other : in.needs) {
            if (other.place == need.place && teams.compositionOf.value(other.id) == word) {
                lines.append(&other);
                heads.insert(other.id, other.heads);
            }
        }
        int most = 1;
        QStringList names = teams.groupOf.values();
        names.sort();
        for (const QString& name : std::as_const(names)) {
            QList<const Member*> group;
            for (const Member& member : in.members) {
                if (!name.isEmpty() && teams.groupOf.value(member.id) == name)
                    group.append(&member);
            }
            const int filled = placesFilled(in, lines, group, 0, heads);
            if (filled > most) {
                most = filled;
                preferred[need.id] = name;
            }
        }
    }
    return preferred;
}

Best exhaustive(const Instance& in, const Teams& teams)
{
    // Better is larger, in the order of the objectives.
    using Worth = std::vector<qint64>;
    struct State {
        Worth worth;
        qint64 plans = 1;
    };
    const QMap<QString, QString> preferred = preferredGroups(in, teams);
    const QList<Aim> order = orderOf(in);
    const int remembered = std::max(1, in.policy.quarantineDays);
    std::map<std::vector<Assignment>, State> states; // the last days, newest first
    states[std::vector<Assignment>(
               std::size_t(remembered), Assignment(std::size_t(in.members.size()), -1))]
        .worth = Worth(std::size_t(3 + order.size()), 0);
    for (QDate day = in.horizonFrom; day <= in.horizonUntil; day = day.addDays(1)) {
        std::vector<Assignment> all{ {} };
        for (int m = 0; m < in.members.size(); ++m) {
            std::vector<Assignment> longer;
            int pinned = -2;
            for (const Pin& pin : in.pinned) {
                if (pin.member == in.members[m].id && day >= pin.from && day <= pin.until) {
                    for (int n = 0; n < in.needs.size(); ++n)
                        pinned = in.needs[n].id == pin.need ? n : pinned;
                }
            }
            for (int n = -1; n < in.needs.size(); ++n) {
                if ((pinned != -2 && n != pinned)
                    || (n >= 0 && !broken(in, in.members[m], in.needs[n], day).isEmpty()))
                    continue;
                for (Assignment assignment : all) {
                    assignment.push_back(n);
                    if (n < 0
                        || std::count(assignment.begin(), assignment.end(), n)
                            <= lackingOn(in, in.needs[n], day))
                        longer.push_back(assignment);
                }
            }
            all = longer;
        }
        std::erase_if(all, [&](const Assignment& assignment) {
            for (const OwnerLimit& limit : in.limits) {
                int lent = 0;
                for (int m = 0; m < in.members.size(); ++m)
                    lent += in.members[m].owner == limit.owner
                            && in.members[m].profession == limit.profession
                            && assignment[std::size_t(m)] >= 0
                        ? 1
                        : 0;
                if (lent > roomOf(in, limit, day))
                    return true;
            }
            return false;
        });
        std::map<std::vector<Assignment>, State> next;
        for (const auto& [past, state] : states) {
            for (const Assignment& assignment : all) {
                Worth now = state.worth;
                bool allowed = true;
                for (int m = 0; m < in.members.size() && allowed; ++m) {
                    const int n = assignment[std::size_t(m)];
                    if (n < 0)
                        continue;
                    const NeedCase& need = in.needs[n];
                    for (int back = 0; back < in.policy.quarantineDays; ++back) {
                        const int before = past[std::size_t(back)][std::size_t(m)];
                        if (before >= 0 && in.needs[before].infectious
                            && in.needs[before].place != need.place)
                            allowed = false;
                    }
                    now[std::size_t(2 - int(need.severity))] += 1;
                    const Member& member = in.members[m];
                    for (qsizetype a = 0; a < order.size(); ++a)
                        now[std::size_t(3 + a)] += order[a] == Aim::Fit
                            ? fitOf(member, need, day, preferred.value(need.id),
                                teams.groupOf.value(member.id))
                            : worthOf(
                                in, order[a], member, need, day, past[0][std::size_t(m)] != n);
                }
                if (!allowed)
                    continue;
                std::vector<Assignment> present{ assignment };
                present.insert(present.end(), past.begin(), past.end() - 1);
                const auto [it, fresh] = next.try_emplace(present, State{ now, state.plans });
                if (!fresh && it->second.worth < now)
                    it->second = { now, state.plans };
                else if (!fresh && it->second.worth == now)
                    it->second.plans += state.plans;
            }
        }
        states = next;
    }
    Worth best = states.begin()->second.worth;
    for (const auto& [past, state] : states)
        best = std::max(best, state.worth);
    Best out{ { int(best[0]), int(best[1]), int(best[2]) } };
    for (const auto& [past, state] : states)
        out.plans += state.worth == best ? state.plans : 0;
    for (qsizetype a = 0; a < order.size(); ++a) {
        const double sum = double(best[std::size_t(3 + a)]);
        out.aims.append({ code(order[a]),
            order[a] == Aim::Fit          ? sum / fitUnits
                : order[a] == Aim::Travel ? -sum / 1e6
                                          : -sum });
    }
    return out;
}

QString disagreement(const Answer& answer, const Best& best)
{
    QMap<QString, Objective> named;
    for (const Objective& objective : answer.objectives)
        named.insert(objective.name, objective);
    bool before = true; // all objectives before this one are at their best
    const auto check = [&](const QString& name, double optimum, bool less) -> QString {
        const Objective& o = named[name];
        const double tolerance = 1e-3;
        const QString told = QStringLiteral("%1: value %2, bound %3, best %4")
                                 .arg(name)
                                 .arg(o.value)
                                 .arg(o.bound)
                                 .arg(optimum);
        const double sign = less ? 1 : -1;
        if (sign * (o.bound - optimum) > tolerance)
            return "bound is no bound, " + told;
        if (sign * (o.bound - o.value) > tolerance)
            return "value beats its bound, " + told;
        if (before && sign * (optimum - o.value) > tolerance)
            return "better than the best, " + told;
        if (o.proven && std::abs(o.value - optimum) > tolerance)
            return "falsely proven, " + told;
        if (o.proven && o.value != o.bound)
            return "proven away from its bound, " + told;
        before = before && std::abs(o.value - optimum) <= tolerance;
        return {};
    };
    const QStringList coverage{ "coverage-critical", "coverage-challenging", "coverage-planned" };
    for (int s = 0; s < 3; ++s) {
        const int optimum = best.covered[std::size_t(s)];
        if (const QString wrong = check(coverage[s], optimum, false); !wrong.isEmpty())
            return wrong;
        if (!named[coverage[s]].proven || named[coverage[s]].value != optimum)
            return "coverage is not exact: " + coverage[s];
    }
    for (const auto& [name, optimum] : best.aims) {
        if (const QString wrong = check(name, optimum, name != "fit"); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace samvirke::matching::oracle
