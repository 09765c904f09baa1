#include "core/matching/suggest.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace samvirke::matching {

namespace {

struct Candidate {
    int member;
    double km;
    std::vector<int> segments; ///< where nothing but the one rule stands in the way
};

class Suggester {
public:
    Suggester(const Model& model, const Rules& rules, Days& days, int need,
        const std::vector<int>& missing)
        : m_model(model), m_rules(rules), m_days(days), m_need(need), m_missing(missing),
          m_row(model.needs[std::size_t(need)]), m_asked(model.needOf(need))
    {
    }

    QList<Suggestion> run()
    {
        gather();
        oneMore();
        travel();
        substitute();
        refusal();
        owner();
        limit();
        dates();
        std::stable_sort(m_found.begin(), m_found.end(),
            [](const Suggestion& a, const Suggestion& b) { return a.headDays > b.headDays; });
        while (m_found.size() > 3)
            m_found.removeLast();
        return m_found;
    }

private:
    void offer(const char* kind, int headDays, Text text)
    {
        if (headDays <= 0)
            return;
        const Text gives = m_model.instance->policy.quarantineDays > 0
            ? Text::counted(
                QT_TRANSLATE_N_NOOP("core", "It covers up to %n head-day(s) more."), headDays)
            : Text::counted(
                QT_TRANSLATE_N_NOOP("core", "It covers %n head-day(s) more."), headDays);
        m_found.append(
            { Text::joined({ std::move(text), gives }), headDays, QString::fromLatin1(kind) });
    }

    Text name(const QString& id) const { return nameOf(*m_model.instance, id); }

    // Who may gain on a day when this need gets help.
    const std::vector<int>& gaining(int t) const
    {
        return m_days.gaining[std::size_t(t)][std::size_t(m_need)];
    }

    // How many heads more a day gets in all when its graph is changed for a moment.
    static int gainOn(const DayGraph& graph, DayCover cover, const std::vector<int>& needs)
    {
        int gain = 0;
        for (bool again = true; again;) {
            again = false;
            for (const int need : needs) {
                while (cover.covered[std::size_t(need)] < graph.heads[std::size_t(need)]
                    && addHead(graph, cover, need, false)) {
                    ++gain;
                    again = true;
                }
            }
        }
        return gain;
    }

    int gainOn(int t, const std::vector<int>& needs) const
    {
        return gainOn(m_days.graphs[std::size_t(t)], m_days.covers[std::size_t(t)], needs);
    }

    int gainOfMembers(const std::vector<const Candidate*>& members)
    {
        QMap<int, std::vector<int>> bySegment;
        for (const Candidate* candidate : members) {
            for (const int t : candidate->segments) {
                bySegment[t].push_back(candidate->member);
            }
        }
        int gain = 0;
        for (auto it = bySegment.cbegin(); it != bySegment.cend(); ++it) {
            std::vector<int>& able = m_days.graphs[std::size_t(it.key())].able[std::size_t(m_need)];
            const std::size_t before = able.size();
            able.insert(able.end(), it.value().begin(), it.value().end());
            gain += gainOn(it.key(), gaining(it.key())) * m_model.length(it.key());
            able.resize(before);
        }
        return gain;
    }

    // Members that one lasting rule alone keeps away, by that rule.
    void gather()
    {
        for (int m = 0; m < int(m_model.members.size()); ++m) {
            if (m_model.pairOf(m, m_need) >= 0)
                continue;
            const Member& member = m_model.memberOf(m);
            const Obstacle first = m_rules.lastingObstacle(member, m_asked);
            Member changed = member;
            NeedCase need = m_asked;
            switch (first) {
            case Obstacle::Profession:
                need.profession = member.profession;
                break;
            case Obstacle::Travel:
                changed.maxTravelKm = 1e9;
                break;
            case Obstacle::OwnerBlocked:
                changed.owner.clear(); // nobody's, so not blocked
                break;
            case Obstacle::Declined:
                need.id.clear();
                break;
            case Obstacle::None:
            case Obstacle::Infectious:
            case Obstacle::Competence:
            case Obstacle::Away:
            case Obstacle::Active:
            case Obstacle::Quarantine:
                continue;
            }
            if (m_rules.lastingObstacle(changed, need) != Obstacle::None)
                continue;
            Candidate candidate{ m, m_rules.km(member.home, m_asked.place), {} };
            for (int t = m_row.firstSegment; t < m_row.endSegment; ++t) {
                if (!gaining(t).empty()
                    && m_rules.dayObstacle(
                           changed, need, m_model.day(m_model.start[std::size_t(t)]))
                        == Obstacle::None)
                    candidate.segments.push_back(t);
            }
            if (!candidate.segments.empty())
                m_kept[first].push_back(std::move(candidate));
        }
    }

    // Whether one more head at a need is one more in all on the day.
    bool gainsAt(int t, int need) const
    {
        return !m_days.gaining[std::size_t(t)][std::size_t(need)].empty()
            || (need == m_need
                && std::find(m_missing.begin(), m_missing.end(), t) != m_missing.end());
    }

    // The needs that gain on some day of this one and that somebody new may serve, wherever from.
    std::vector<int> openTo(const Member& helper) const
    {
        std::vector<int> open;
        for (int n = 0; n < int(m_model.needs.size()); ++n) {
            const NeedCase& need = m_model.needOf(n);
            if (!m_rules.hasProfession(helper, need)
                || !std::all_of(need.required.begin(), need.required.end(),
                    [&](const QString& code) { return m_rules.holds(helper, code, m_asked.from); }))
                continue;
            for (int t = m_row.firstSegment; t < m_row.endSegment; ++t) {
                if (gainsAt(t, n)) {
                    open.push_back(n);
                    break;
                }
            }
        }
        return open;
    }

    int gainFrom(const Place& home, const std::vector<int>& open, double maxKm) const
    {
        std::vector<int> reached;
        for (const int n : open) {
            if (withinTravel(m_rules.km(home.id, m_model.needOf(n).place), maxKm))
                reached.push_back(n);
        }
        int gain = 0;
        for (int t = m_row.firstSegment; t < m_row.endSegment; ++t) {
            const bool gains =
                std::any_of(reached.begin(), reached.end(), [&](int n) { return gainsAt(t, n); });
            gain += gains ? m_model.length(t) : 0;
        }
        return gain;
    }

    // Somebody new, free in the need's days, of any profession that it takes, who lives anywhere
    // from where people usually travel to it. One more fills one head a day: at this need or at
    // another in reach, whose staff then helps here.
    void oneMore()
    {
        Member helper;
        for (const QString& code : m_asked.required)
            helper.competences.append({ code, {} });
        QList<std::pair<double, const Place*>> homes;
        for (const Place& home : m_model.instance->places) {
            const double km = m_rules.km(home.id, m_asked.place);
            if (withinTravel(km, helper.maxTravelKm))
                homes.append({ km, &home });
        }
        std::sort(homes.begin(), homes.end(), [](const auto& a, const auto& b) {
            return std::tie(a.first, a.second->id) < std::tie(b.first, b.second->id);
        });
        int most = 0;
        double distance = 0;
        QString profession;
        QString place;
        // As good from nearer by, and in the profession that was asked for, is better.
        for (const QString& accepted : QStringList{ m_asked.profession } + m_asked.alsoAccept) {
            helper.profession = accepted;
            const std::vector<int> open = openTo(helper);
            for (const auto& [km, home] : std::as_const(homes)) {
                const int gain = gainFrom(*home, open, helper.maxTravelKm);
                if (gain <= most)
                    continue;
                most = gain;
                distance = km;
                profession = accepted;
                place = home->id;
            }
        }
        if (most == 0)
            return;
        const Text what = professionLabel(profession);
        offer("member", most,
            place == m_asked.place
                ? Text::of(QT_TRANSLATE_NOOP("core", "One more in the pool near %2 (%1)."),
                    { what, name(place) })
                : Text::of(
                    QT_TRANSLATE_NOOP("core", "One more in the pool near %2 (%1), %3 km from %4."),
                    { what, name(place), numberText(distance), name(m_asked.place) }));
        m_found.last().profession = profession;
        m_found.last().place = place;
    }

    void travel()
    {
        std::vector<Candidate>& far = m_kept[Obstacle::Travel];
        std::stable_sort(far.begin(), far.end(),
            [](const Candidate& a, const Candidate& b) { return a.km < b.km; });
        const auto gainWithin = [&](std::size_t count) {
            std::vector<const Candidate*> members;
            for (std::size_t i = 0; i < count; ++i)
                members.push_back(&far[i]);
            return gainOfMembers(members);
        };
        const int most = gainWithin(far.size());
        if (most == 0)
            return;
        // The shortest way that gives as much: the gain never falls with the distance.
        std::size_t low = 1;
        std::size_t high = far.size();
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            if (gainWithin(middle) == most)
                high = middle;
            else
                low = middle + 1;
        }
        offer("travel", most,
            Text::of(QT_TRANSLATE_NOOP("core", "A travel limit of %1 km for this need."),
                { numberText(std::ceil(far[low - 1].km)) }));
    }

    // The best of several changes, each of which lets some members in.
    template <class KeyOf, class Say>
    void bestOf(Obstacle obstacle, const char* kind, KeyOf keyOf, Say say)
    {
        QMap<QString, std::vector<const Candidate*>> options;
        for (const Candidate& candidate : m_kept[obstacle])
            options[keyOf(m_model.memberOf(candidate.member))].push_back(&candidate);
        int best = 0;
        QString key;
        for (auto it = options.cbegin(); it != options.cend(); ++it) {
            const int gain = gainOfMembers(it.value());
            if (gain > best) {
                best = gain;
                key = it.key();
            }
        }
        if (best > 0)
            offer(kind, best, say(key));
    }

    void substitute()
    {
        bestOf(
            Obstacle::Profession, "substitute",
            [](const Member& member) { return member.profession; },
            [&](const QString& profession) {
                return Text::of(QT_TRANSLATE_NOOP("core", "%1 accepted in place of %2."),
                    { professionLabel(profession), professionLabel(m_asked.profession) });
            });
    }

    void refusal()
    {
        bestOf(
            Obstacle::Declined, "refusal", [](const Member& member) { return member.id; },
            [&](const QString& id) {
                const auto member =
                    std::find_if(m_model.instance->members.begin(), m_model.instance->members.end(),
                        [&](const Member& row) { return row.id == id; });
                return Text::of(QT_TRANSLATE_NOOP("core", "One refusal reconsidered (%1, %2)."),
                    { professionLabel(member->profession), name(member->owner) });
            });
    }

    void owner()
    {
        bestOf(
            Obstacle::OwnerBlocked, "owner", [](const Member& member) { return member.owner; },
            [&](const QString& owner) {
                return Text::of(
                    QT_TRANSLATE_NOOP("core", "%1 lends staff after all."), { name(owner) });
            });
    }

    void limit()
    {
        QMap<int, int> gains;
        for (int t = m_row.firstSegment; t < m_row.endSegment && m_model.groups > 0; ++t) {
            DayGraph& graph = m_days.graphs[std::size_t(t)];
            DayCover trial = m_days.covers[std::size_t(t)];
            Cut cut;
            if (trial.covered[std::size_t(m_need)] >= graph.heads[std::size_t(m_need)]
                || addHead(graph, trial, m_need, false, &cut))
                continue;
            // One more to lend fills one head at most, and this need's own search reaches it.
            for (std::size_t g = 0; g < cut.groups.size(); ++g)
                gains[int(g)] += cut.groups[g] ? m_model.length(t) : 0;
        }
        int best = 0;
        int group = -1;
        for (auto it = gains.cbegin(); it != gains.cend(); ++it) {
            if (it.value() > best) {
                best = it.value();
                group = it.key();
            }
        }
        if (group < 0)
            return;
        const OwnerLimit& row = m_model.instance->limits[group];
        offer("limit", best,
            Text::of(QT_TRANSLATE_NOOP("core", "%1 lends one more (%2)."),
                { name(row.owner), professionLabel(row.profession) }));
    }

    // The whole period some days later: what the days it leaves lose, and what its new days gain.
    void dates()
    {
        const QDate last = m_model.instance->horizonUntil;
        if (m_asked.from < m_model.instance->horizonFrom || anyPinned())
            return;
        int best = 0;
        int days = 0;
        for (const int shift : { 3, 7, 14 }) {
            if (m_asked.until.addDays(shift) > last)
                break;
            int gain = 0;
            const qint64 length = m_asked.from.daysTo(m_asked.until) + 1;
            for (int i = 0; i < std::min<qint64>(shift, length); ++i) {
                const QDate leaves = m_asked.from.addDays(i);
                const QDate enters = m_asked.until.addDays(shift - i);
                gain += gainOfDay(leaves, false) + gainOfDay(enters, true);
            }
            if (gain > best) {
                best = gain;
                days = shift;
            }
        }
        if (best > 0)
            offer("dates", best,
                Text::of(QT_TRANSLATE_NOOP("core", "The period moved to %1."),
                    { periodText(m_asked.from.addDays(days), m_asked.until.addDays(days)) }));
    }

    bool anyPinned() const
    {
        return std::any_of(m_model.instance->pinned.begin(), m_model.instance->pinned.end(),
            [&](const Pin& pin) { return pin.need == m_asked.id; });
    }

    int gainOfDay(QDate day, bool enters)
    {
        const int offset = int(m_model.instance->horizonFrom.daysTo(day));
        const std::size_t t =
            std::size_t(std::upper_bound(m_model.start.begin(), m_model.start.end(), offset)
                - m_model.start.begin() - 1);
        DayGraph& graph = m_days.graphs[t];
        const std::size_t need = std::size_t(m_need);
        DayCover cover = m_days.covers[t];
        const auto total = [](const DayCover& some) {
            int sum = 0;
            for (const int heads : some.covered)
                sum += heads;
            return sum;
        };
        const int before = total(cover);
        std::vector<int> able;
        if (enters) {
            for (int p : m_row.pairs) {
                const int m = m_model.pairs[std::size_t(p)].member;
                if (m_rules.dayObstacle(m_model.memberOf(m), m_asked, day) == Obstacle::None)
                    able.push_back(m);
            }
        } else {
            for (std::size_t m = 0; m < cover.serves.size(); ++m) {
                if (cover.serves[m] == m_need)
                    cover.put(graph, int(m), -1);
            }
        }
        std::swap(able, graph.able[need]);
        const int heads = std::exchange(graph.heads[need], enters ? m_row.heads : 0);
        complete(graph, cover);
        graph.heads[need] = heads;
        std::swap(able, graph.able[need]);
        return total(cover) - before;
    }

    const Model& m_model;
    const Rules& m_rules;
    Days& m_days;
    int m_need;
    const std::vector<int>& m_missing;
    const NeedRow& m_row;
    const NeedCase& m_asked;
    QMap<Obstacle, std::vector<Candidate>> m_kept;
    QList<Suggestion> m_found;
};

} // namespace

QList<Suggestion> suggestionsFor(
    const Model& model, const Rules& rules, Days& days, int need, const std::vector<int>& missing)
{
    return Suggester(model, rules, days, need, missing).run();
}

} // namespace samvirke::matching
