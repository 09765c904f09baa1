#include "core/matching/model.h"

#include "core/base/norwegian.h"
#include "core/matching/canonical_order.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace samvirke::matching {

namespace {

constexpr int maxFitUnit = 27'720; // least common multiple of 1 … 12

QHash<QString, int> placeIndex(const Instance& in)
{
    QHash<QString, int> index;
    for (int i = 0; i < in.places.size(); ++i)
        index.insert(in.places[i].id, i);
    return index;
}

class Maker {
public:
    Maker(const Instance& instance, const Rules& rules) : in(instance), m_rules(rules)
    {
        model.instance = &in;
        days = int(in.horizonFrom.daysTo(in.horizonUntil)) + 1;
        m_places = placeIndex(in);
    }

    Result<Model> make()
    {
        orderNeeds();
        orderMembers();
        if (!findPairs())
            return fail(Text::of(
                QT_TRANSLATE_NOOP("core",
                    "The instance is too large: more than %1 pairs of a member and a need. Divide "
                    "it, or ask about fewer needs at a time."),
                { QString::number(instance_size::pairs) }));
        cutHorizon();
        if (model.pairs.size() * std::size_t(model.segments) > instance_size::pairDays)
            return fail(Text::of(
                QT_TRANSLATE_NOOP("core",
                    "The instance is too large: %1 pairs of a member and a need on %2 days. Divide "
                    "it, or choose a shorter horizon."),
                { QString::number(model.pairs.size()), QString::number(model.segments) }));
        fillHeads();
        fillDays();
        makeGroups();
        findAims();
        if (const auto ok = placePins(); !ok)
            return fail(ok.error());
        return std::move(model);
    }

private:
    const Instance& in;
    const Rules& m_rules;
    Model model;
    int days = 0;
    QHash<QString, int> m_places;
    QHash<QString, int> m_memberRow; // canonical rows by id
    QHash<QString, int> m_needRow;
    QHash<QString, int> m_ownerRow;

    int offset(QDate date) const
    {
        return int(std::clamp<qint64>(in.horizonFrom.daysTo(date), -1, days));
    }

    void orderNeeds()
    {
        int unit = 1;
        for (const int input : canonicalNeeds(in, m_places)) {
            const NeedCase& need = in.needs[input];
            NeedRow row;
            row.input = input;
            row.heads = need.heads;
            row.severity = need.severity;
            row.place = m_places.value(need.place);
            row.infectious = need.infectious;
            m_needRow.insert(need.id, int(model.needs.size()));
            model.needs.push_back(std::move(row));
            const int preferred = std::max(1, int(need.preferred.size()));
            if (std::lcm(unit, preferred) <= maxFitUnit)
                unit = std::lcm(unit, preferred);
        }
        for (const NeedCase& need : in.needs) {
            if (unit % std::max(1, int(need.preferred.size())) != 0)
                model.fitExact = false;
        }
        model.fitUnit = model.fitExact ? unit : maxFitUnit;
    }

    void orderMembers()
    {
        QHash<QString, int> poolSize;
        for (const Member& member : in.members)
            ++poolSize[member.owner];
        for (const int input : canonicalMembers(in, m_places, m_needRow)) {
            const Member& member = in.members[input];
            MemberRow row;
            row.input = input;
            auto owner = m_ownerRow.constFind(member.owner);
            if (owner == m_ownerRow.constEnd()) {
                owner = m_ownerRow.insert(member.owner, model.owners++);
                model.poolSize.push_back(poolSize.value(member.owner));
            }
            row.owner = *owner;
            m_memberRow.insert(member.id, int(model.members.size()));
            model.members.push_back(row);
        }
    }

    /// False when there are more pairs than an instance may have.
    bool findPairs()
    {
        QHash<QString, std::vector<int>> byProfession;
        const QSet<QString> blocked(in.blockedOwners.begin(), in.blockedOwners.end());
        std::vector<int> home(model.members.size());
        for (int m = 0; m < int(model.members.size()); ++m) {
            const Member& member = model.memberOf(m);
            home[std::size_t(m)] = m_places.value(member.home);
            if (blocked.contains(member.owner))
                continue;
            QSet<QString> mine(member.alsoProfessions.begin(), member.alsoProfessions.end());
            mine.insert(member.profession);
            for (const QString& profession : mine)
                byProfession[profession].push_back(m);
        }
        const QSet<QString> spared(in.lastOwners.begin(), in.lastOwners.end());
        QSet<std::pair<int, int>> declined;
        for (const DeclinedPair& pair : in.declined)
            declined.insert({ m_memberRow.value(pair.member), m_needRow.value(pair.need) });
        std::vector<PairRow> found;
        std::vector<double> km(std::size_t(in.places.size()));
        for (int n = 0; n < int(model.needs.size()); ++n) {
            const NeedCase& need = model.needOf(n);
            if (need.until < in.horizonFrom || need.from > in.horizonUntil)
                continue;
            std::fill(km.begin(), km.end(), -1.0);
            std::vector<int> able = byProfession.value(need.profession);
            for (const QString& other : need.alsoAccept) {
                const std::vector<int> more = byProfession.value(other);
                able.insert(able.end(), more.begin(), more.end());
            }
            std::sort(able.begin(), able.end());
            able.erase(std::unique(able.begin(), able.end()), able.end());
            for (const int m : able) {
                const Member& member = model.memberOf(m);
                if (need.infectious && !member.acceptsInfectious)
                    continue;
                double& way = km[std::size_t(home[std::size_t(m)])];
                if (way < 0)
                    way = m_rules.km(member.home, need.place);
                if (!withinTravel(way, member.maxTravelKm) || declined.contains({ m, n }))
                    continue;
                PairRow pair;
                pair.member = m;
                pair.need = n;
                pair.km = way;
                pair.millimetres = std::llround(way * 1e6);
                pair.level = m_rules.level(member, need.place);
                pair.asked = m_rules.hasAskedProfession(member, need);
                pair.doubt = member.doubt;
                pair.lastResort = spared.contains(member.owner);
                found.push_back(pair);
            }
            if (found.size() > instance_size::pairs)
                return false;
        }
        std::stable_sort(found.begin(), found.end(),
            [](const PairRow& a, const PairRow& b) { return a.member < b.member; });
        model.pairs = std::move(found);
        for (int p = 0; p < int(model.pairs.size()); ++p) {
            const PairRow& pair = model.pairs[std::size_t(p)];
            MemberRow& member = model.members[std::size_t(pair.member)];
            if (member.endPair == 0)
                member.firstPair = p;
            member.endPair = p + 1;
            model.needs[std::size_t(pair.need)].pairs.push_back(p);
        }
        return true;
    }

    void cutHorizon()
    {
        std::vector<char> cut(std::size_t(days) + 2, in.policy.quarantineDays > 0);
        const auto cutAt = [&](QDate date) {
            const int at = offset(date);
            if (at > 0 && at < days)
                cut[std::size_t(at)] = 1;
        };
        const auto cutAround = [&](QDate from, QDate until) {
            cutAt(from);
            cutAt(until.addDays(1));
        };
        for (const NeedCase& need : in.needs)
            cutAround(need.from, need.until);
        for (const ActiveStint& active : in.active)
            cutAround(active.from, active.until);
        for (const QList<Pin>* pins : { &in.pinned, &in.previous }) {
            for (const Pin& pin : *pins)
                cutAround(pin.from, pin.until);
        }
        for (std::size_t m = 0; m < model.members.size(); ++m) {
            if (model.members[m].endPair == 0)
                continue;
            const Member& member = model.memberOf(int(m));
            for (const Window& window : member.availability)
                cutAround(window.from, window.until);
            for (const Competence& competence : member.competences) {
                if (competence.until.isValid())
                    cutAt(competence.until.addDays(1));
            }
        }
        cut[0] = 1;
        for (int day = 0; day < days; ++day) {
            if (cut[std::size_t(day)])
                model.start.push_back(day);
        }
        model.segments = int(model.start.size());
        model.start.push_back(days);
        for (NeedRow& need : model.needs) {
            const NeedCase& asked = in.needs[need.input];
            need.firstSegment = segmentAt(offset(asked.from));
            need.endSegment = segmentAt(offset(asked.until) + 1);
            need.endSegment = std::max(need.endSegment, need.firstSegment);
        }
    }

    // The first segment that starts on or after a day.
    int segmentAt(int day) const
    {
        return int(std::lower_bound(model.start.begin(), model.start.end() - 1, day)
            - model.start.begin());
    }

    void fillDays()
    {
        model.fit.assign(model.pairs.size() * std::size_t(model.segments), -1);
        model.runEnd.assign(model.fit.size(), 0);
        std::vector<char> free(std::size_t(model.segments));
        int freeOf = -1;
        for (int p = 0; p < int(model.pairs.size()); ++p) {
            const PairRow& pair = model.pairs[std::size_t(p)];
            const Member& member = model.memberOf(pair.member);
            const NeedCase& need = model.needOf(pair.need);
            const NeedRow& row = model.needs[std::size_t(pair.need)];
            if (freeOf != pair.member) {
                freeOf = pair.member;
                std::fill(free.begin(), free.end(), char(0));
                for (const Window& window : member.availability) {
                    const int end = segmentAt(offset(window.until) + 1);
                    for (int t = segmentAt(offset(window.from)); t < end; ++t)
                        free[std::size_t(t)] = 1;
                }
                for (int t = 0; t < model.segments; ++t) {
                    if (free[std::size_t(t)] && !in.active.isEmpty()
                        && m_rules.active(member, segmentDay(t)))
                        free[std::size_t(t)] = 0;
                }
            }
            for (int t = row.firstSegment; t < row.endSegment; ++t) {
                if (free[std::size_t(t)] && !m_rules.quarantined(member, need, segmentDay(t)))
                    model.fit[model.at(p, t)] = fitOn(pair, member, need, segmentDay(t));
            }
            MemberRow& whose = model.members[std::size_t(pair.member)];
            for (int t = row.firstSegment; t < row.endSegment; ++t) {
                if (!model.allows(p, t))
                    continue;
                if (whose.endSegment == 0 || t < whose.firstSegment)
                    whose.firstSegment = t;
                whose.endSegment = std::max(whose.endSegment, t + 1);
            }
            int end = row.endSegment;
            for (int t = row.endSegment - 1; t >= row.firstSegment; --t) {
                if (!model.allows(p, t))
                    end = t;
                model.runEnd[model.at(p, t)] = end;
            }
        }
    }

    QDate segmentDay(int segment) const { return model.day(model.start[std::size_t(segment)]); }

    int fitOn(const PairRow& pair, const Member& member, const NeedCase& need, QDate day) const
    {
        for (const QString& competence : need.required) {
            if (!m_rules.holds(member, competence, day))
                return -1;
        }
        int fit = pair.asked ? model.fitUnit : 0;
        if (!need.preferred.isEmpty()) {
            int held = 0;
            for (const QString& competence : need.preferred)
                held += m_rules.holds(member, competence, day) ? 1 : 0;
            fit += int(std::int64_t(model.fitUnit) * held / need.preferred.size());
        }
        return fit;
    }

    void makeGroups()
    {
        QHash<std::pair<QString, QString>, int> groups;
        for (const OwnerLimit& limit : in.limits) {
            groups.insert({ limit.owner, limit.profession }, model.groups++);
            for (int t = 0; t < model.segments; ++t)
                model.room.push_back(limit.maxAway);
        }
        for (MemberRow& row : model.members) {
            const Member& member = in.members[row.input];
            row.group = groups.value({ member.owner, member.profession }, -1);
        }
        for (const ActiveStint& active : in.active) {
            QString owner = active.owner;
            QString profession = active.profession;
            if (!active.member.isEmpty()) {
                const Member& member = model.memberOf(m_memberRow.value(active.member));
                owner = owner.isEmpty() ? member.owner : owner;
                profession = profession.isEmpty() ? member.profession : profession;
            }
            const int group = groups.value({ owner, profession }, -1);
            if (group < 0)
                continue;
            for (int t = 0; t < model.segments; ++t) {
                int& room = model.room[model.at(group, t)];
                if (active.from <= segmentDay(t) && segmentDay(t) <= active.until)
                    room = std::max(0, room - active.heads);
            }
        }
    }

    void fillHeads()
    {
        model.heads.assign(model.needs.size() * std::size_t(model.segments), 0);
        for (int n = 0; n < int(model.needs.size()); ++n) {
            const NeedRow& row = model.needs[std::size_t(n)];
            for (int t = row.firstSegment; t < row.endSegment; ++t)
                model.heads[model.at(n, t)] = row.heads;
        }
        for (const ActiveStint& active : in.active) {
            const int n = m_needRow.value(active.need, -1);
            for (int t = 0; n >= 0 && t < model.segments; ++t) {
                int& heads = model.heads[model.at(n, t)];
                if (active.from <= segmentDay(t) && segmentDay(t) <= active.until)
                    heads = std::max(0, heads - active.heads);
            }
        }
    }

    void findAims()
    {
        const auto any = [&](auto applies) {
            return std::any_of(model.pairs.begin(), model.pairs.end(), applies);
        };
        if (any([](const PairRow& pair) { return pair.doubt > 0; }))
            model.aims.push_back(Aim::Unconfirmed);
        if (any([](const PairRow& pair) { return pair.lastResort; }))
            model.aims.push_back(Aim::LastResort);
        if (!in.previous.isEmpty()) {
            model.aims.push_back(Aim::Changes);
            model.before.assign(model.fit.size(), 0);
            for (const Pin& stint : in.previous) {
                const int pair =
                    model.pairOf(m_memberRow.value(stint.member), m_needRow.value(stint.need));
                const int end = segmentAt(offset(stint.until) + 1);
                for (int t = segmentAt(offset(stint.from)); pair >= 0 && t < end; ++t)
                    model.before[model.at(pair, t)] = 1;
            }
        }
        QList<Aim> order = in.order;
        for (const Aim aim : { Aim::Stints, Aim::Level, Aim::Fit, Aim::Travel, Aim::Fairness }) {
            if (!order.contains(aim))
                order.append(aim);
        }
        for (const Aim aim : std::as_const(order)) {
            if (std::find(model.aims.begin(), model.aims.end(), aim) == model.aims.end()
                && (aim == Aim::Reserve || aim >= Aim::Stints))
                model.aims.push_back(aim);
        }
    }

    Result<void> placePins();
    Result<void> checkPinnedQuarantine() const;
    Text impossiblePin(qsizetype index, QDate day, const Text& why) const;
};

Text Maker::impossiblePin(qsizetype index, QDate day, const Text& why) const
{
    const Pin& pin = in.pinned[index];
    return Text::of(QT_TRANSLATE_NOOP("core",
                        "%1 (%2 for %3) is impossible on %4: %5. Change its days or take it out."),
        { QStringLiteral("pinned[%1]").arg(index), pin.member, pin.need, dateText(day), why });
}

Result<void> Maker::placePins()
{
    model.pinned.assign(model.members.size() * std::size_t(model.segments), -1);
    std::vector<int> onNeed(model.needs.size() * std::size_t(model.segments));
    std::vector<int> lent(model.room.size());
    for (qsizetype i = 0; i < in.pinned.size(); ++i) {
        const Pin& pin = in.pinned[i];
        const int m = m_memberRow.value(pin.member);
        const int n = m_needRow.value(pin.need);
        const auto impossible = [&](int segment, const Text& why) {
            return fail(impossiblePin(i, segmentDay(segment), why));
        };
        const int p = model.pairOf(m, n);
        const int end = segmentAt(offset(pin.until) + 1);
        for (int t = segmentAt(offset(pin.from)); t < end; ++t) {
            if (p < 0 || !model.allows(p, t))
                return impossible(t,
                    obstacleText(
                        m_rules.obstacle(model.memberOf(m), model.needOf(n), segmentDay(t))));
            if (model.pinned[model.at(m, t)] == p)
                continue; // the same said twice
            if (model.pinned[model.at(m, t)] >= 0)
                return impossible(
                    t, Text::of(QT_TRANSLATE_NOOP("core", "the member is pinned to another need")));
            model.pinned[model.at(m, t)] = p;
            if (++onNeed[model.at(n, t)] > model.heads[model.at(n, t)])
                return impossible(
                    t, Text::of(QT_TRANSLATE_NOOP("core", "the need asks for fewer people")));
            const int group = model.members[std::size_t(m)].group;
            if (group >= 0 && ++lent[model.at(group, t)] > model.room[model.at(group, t)])
                return impossible(
                    t, Text::of(QT_TRANSLATE_NOOP("core", "the owner's limit is reached")));
        }
    }
    return checkPinnedQuarantine();
}

Result<void> Maker::checkPinnedQuarantine() const
{
    const int quarantine = in.policy.quarantineDays;
    if (quarantine == 0)
        return {};
    for (qsizetype i = 0; i < in.pinned.size(); ++i) {
        const Pin& pin = in.pinned[i];
        const NeedRow& need = model.needs[std::size_t(m_needRow.value(pin.need))];
        if (!need.infectious)
            continue;
        const int m = m_memberRow.value(pin.member);
        const int last = std::min(days - 1, offset(pin.until) + quarantine);
        // Every day is a segment of its own when there is a quarantine.
        for (int day = std::max(0, offset(pin.from)) + 1; day <= last; ++day) {
            const int other = model.pinned[model.at(m, day)];
            if (other >= 0
                && model.needs[std::size_t(model.pairs[std::size_t(other)].need)].place
                    != need.place)
                return fail(impossiblePin(i, segmentDay(day),
                    Text::of(QT_TRANSLATE_NOOP(
                        "core", "the member is pinned elsewhere within the quarantine days"))));
        }
    }
    return {};
}

} // namespace

int Model::pairOf(int member, int need) const
{
    const MemberRow& row = members[std::size_t(member)];
    const auto begin = pairs.begin() + row.firstPair;
    const auto end = pairs.begin() + row.endPair;
    const auto found = std::lower_bound(
        begin, end, need, [](const PairRow& pair, int wanted) { return pair.need < wanted; });
    return found != end && found->need == need ? int(found - pairs.begin()) : -1;
}

Result<Model> makeModel(const Instance& instance, const Rules& rules)
{
    return Maker(instance, rules).make();
}

} // namespace samvirke::matching
