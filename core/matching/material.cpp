#include "core/matching/material.h"

#include "core/base/norwegian.h"
#include "core/domain/pool.h"
#include "core/matching/distance.h"
#include "core/matching/material_plan.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <set>

namespace samvirke::matching {

namespace {

struct NeedLine {
    const MaterialNeed* need = nullptr;
    QDate from; ///< not before today
    QDate until; ///< the first day for what is used up
};

/// All that concerns kinds that may stand in for each other.
class KindCase {
public:
    KindCase(const MaterialInstance& in, const QStringList& kinds)
        : m_in(in), m_returned(isReturned(kinds.first()))
    {
        for (const Place& place : in.places)
            m_places.insert(place.id, &place);
        for (const MaterialNeed& need : in.needs) {
            if (!kinds.contains(need.kind) || !m_places.contains(need.municipality))
                continue;
            const QDate from = std::max(need.from, in.today);
            const QDate until = m_returned ? need.until : from;
            if (from <= until)
                m_needs.push_back({ &need, from, until });
        }
        for (const MaterialOffer& offer : in.offers) {
            if (kinds.contains(offer.kind) && m_places.contains(offer.place))
                m_offers.push_back(&offer);
        }
        for (const PairLevel& level : in.levels)
            m_levels.insert({ level.owner, level.place }, level.level);
    }

    void solve(MaterialProposal& out)
    {
        cutDays();
        fillAmounts();
        fillPairs();
        m_plan = bestPlan(m_model);
        std::vector<Stretch> stretches = stretchesOf(m_model, m_plan);
        std::sort(stretches.begin(), stretches.end(), [this](const Stretch& a, const Stretch& b) {
            const MaterialPair& first = pair(a);
            const MaterialPair& second = pair(b);
            return std::tuple(first.need, a.first, first.level, first.hectometres, first.offer)
                < std::tuple(second.need, b.first, second.level, second.hectometres, second.offer);
        });
        for (const Stretch& stretch : stretches)
            out.deliveries.append(deliveryOf(stretch));
        for (int need = 0; need < int(m_needs.size()); ++need)
            out.needs.append(outcomeOf(need));
    }

private:
    const MaterialPair& pair(const Stretch& stretch) const
    {
        return m_model.pairs[std::size_t(stretch.pair)];
    }
    const NeedLine& line(int need) const { return m_needs[std::size_t(need)]; }
    const MaterialOffer& offer(int index) const { return *m_offers[std::size_t(index)]; }

    bool isOpen(const MaterialOffer& offer, QDate day) const
    {
        return offer.from <= day && (!offer.until.isValid() || day <= offer.until);
    }
    bool isBlocked(const MaterialOffer& offer, const MaterialNeed& need) const
    {
        return m_in.blockedOwners.contains(offer.owner) && offer.owner != need.municipality;
    }

    /// What is used up counts for good, wherever in time; what is returned on the days it is away.
    bool counts(const Transfer& transfer, QDate day) const
    {
        return bindsMaterial(transfer)
            && (!m_returned || (transfer.from <= day && day <= transfer.until));
    }

    void cutDays()
    {
        if (!m_returned) {
            m_start = { m_in.today, m_in.today.addDays(1) };
            m_model.days = { 1 };
            return;
        }
        if (m_needs.empty())
            return;
        QDate first = m_needs.front().from;
        QDate last = m_needs.front().until;
        std::set<QDate> cuts;
        for (const NeedLine& line : m_needs) {
            first = std::min(first, line.from);
            last = std::max(last, line.until);
            cuts.insert(line.from);
            cuts.insert(line.until.addDays(1));
        }
        for (const MaterialOffer* offer : m_offers) {
            cuts.insert(offer->from);
            if (offer->until.isValid())
                cuts.insert(offer->until.addDays(1));
        }
        for (const Transfer& transfer : m_in.transfers) {
            if (bindsMaterial(transfer)) {
                cuts.insert(transfer.from);
                cuts.insert(transfer.until.addDays(1));
            }
        }
        for (const QDate cut : cuts) {
            if (cut >= first && cut <= last.addDays(1))
                m_start.push_back(cut);
        }
        for (std::size_t i = 0; i + 1 < m_start.size(); ++i)
            m_model.days.push_back(int(m_start[i].daysTo(m_start[i + 1])));
    }

    void fillAmounts()
    {
        m_model.offers = int(m_offers.size());
        const int segments = m_model.segments();
        for (const NeedLine& line : m_needs) {
            m_model.severity.push_back(line.need->severity);
            for (int segment = 0; segment < segments; ++segment) {
                const QDate day = m_start[std::size_t(segment)];
                int lack =
                    m_returned && (day < line.from || day > line.until) ? 0 : line.need->quantity;
                for (const Transfer& transfer : m_in.transfers) {
                    if (transfer.materialNeed == line.need->id && counts(transfer, day))
                        lack -= transfer.quantity;
                }
                m_model.lack.push_back(std::max(0, lack));
            }
        }
        for (const MaterialOffer* offer : m_offers) {
            for (int segment = 0; segment < segments; ++segment) {
                const QDate day = m_start[std::size_t(segment)];
                int spare = m_returned && !isOpen(*offer, day) ? 0 : offer->quantity;
                for (const Transfer& transfer : m_in.transfers) {
                    if (transfer.materialOffer == offer->id && counts(transfer, day))
                        spare -= transfer.quantity;
                }
                m_model.spare.push_back(std::max(0, spare));
            }
        }
    }

    void fillPairs()
    {
        for (int o = 0; o < int(m_offers.size()); ++o) {
            for (int n = 0; n < int(m_needs.size()); ++n) {
                const MaterialNeed& need = *line(n).need;
                if (!accepts(need, offer(o).kind))
                    continue;
                if (isBlocked(offer(o), need) || (!m_returned && !isOpen(offer(o), line(n).from)))
                    continue;
                const double km =
                    travelKm(*m_places.value(offer(o).place), *m_places.value(need.municipality));
                m_model.pairs.push_back({ o, n,
                    m_levels.value({ offer(o).owner, need.municipality },
                        int(escalationLevelOf(offer(o).source))),
                    std::int64_t(std::llround(km * 10)), offer(o).kind != need.kind });
            }
        }
    }

    Text nameOf(const QString& id) const
    {
        const Place* place = m_places.value(id);
        return place && !place->name.isEmpty() ? place->name : id;
    }

    Text levelText(int level, double km) const
    {
        const QString distance = numberText(km);
        switch (level) {
        case 1:
            return Text::of(
                QT_TRANSLATE_NOOP("core", "The municipality's own, %1 km away."), { distance });
        case 2:
            return Text::of(QT_TRANSLATE_NOOP(
                                "core", "From a neighbour or by a standing agreement, %1 km away."),
                { distance });
        case 3:
            return Text::of(
                QT_TRANSLATE_NOOP("core", "From the same health community or county, %1 km away."),
                { distance });
        default:
            return Text::of(
                QT_TRANSLATE_NOOP("core", "From beyond the county, %1 km away."), { distance });
        }
    }

    Delivery deliveryOf(const Stretch& stretch) const
    {
        const MaterialPair& from = pair(stretch);
        const NeedLine& to = line(from.need);
        const MaterialOffer& given = offer(from.offer);
        Delivery out;
        out.offer = given.id;
        out.need = to.need->id;
        out.quantity = stretch.quantity;
        out.from = m_returned ? m_start[std::size_t(stretch.first)] : to.from;
        out.until = m_returned ? m_start[std::size_t(stretch.end)].addDays(-1) : to.from;
        out.km = travelKm(*m_places.value(given.place), *m_places.value(to.need->municipality));
        out.level = from.level;
        const QString kind = given.kind;
        out.kind = kind;
        out.reasons.append(stretch.quantity >= to.need->quantity
                ? Text::of(QT_TRANSLATE_NOOP("core", "All that is needed: %1."),
                    { materialText(kind, stretch.quantity) })
                : Text::of(QT_TRANSLATE_NOOP("core", "%1 of the %2 that are needed."),
                    { numberText(stretch.quantity), numberText(to.need->quantity) }));
        if (from.substitute)
            out.reasons.append(Text::of(
                QT_TRANSLATE_NOOP("core", "A substitute that the municipality accepts for: %1."),
                { materialLabel(to.need->kind) }));
        out.reasons.append(levelText(from.level, out.km));
        if (m_returned)
            out.reasons.append(out.from <= to.from && out.until >= to.until
                    ? Text::of(QT_TRANSLATE_NOOP("core", "Can stay for the whole period, %1."),
                        { periodText(out.from, out.until) })
                    : Text::of(QT_TRANSLATE_NOOP("core", "Can stay for a part of the period, %1."),
                        { periodText(out.from, out.until) }));
        out.reasons.append(given.lastConfirmed.isValid()
                ? Text::of(QT_TRANSLATE_NOOP("core", "The offer was last confirmed %1."),
                    { dateText(given.lastConfirmed) })
                : Text::of(QT_TRANSLATE_NOOP("core", "The offer has never been confirmed: ask.")));
        return out;
    }

    int planned(int need, int segment) const
    {
        int units = 0;
        for (int p = 0; p < int(m_model.pairs.size()); ++p) {
            if (m_model.pairs[std::size_t(p)].need == need)
                units += m_plan[m_model.at(p, segment)];
        }
        return units;
    }

    MaterialOutcome outcomeOf(int need) const
    {
        MaterialOutcome out;
        const NeedLine& wanted = line(need);
        out.need = wanted.need->id;
        int worst = -1;
        for (int segment = 0; segment < m_model.segments(); ++segment) {
            const QDate day = m_start[std::size_t(segment)];
            if (m_returned && (day < wanted.from || day > wanted.until))
                continue;
            const int days = m_model.days[std::size_t(segment)];
            const int missing = m_model.lack[m_model.at(need, segment)] - planned(need, segment);
            out.asked += qint64(wanted.need->quantity) * days;
            out.covered += qint64(wanted.need->quantity - missing) * days;
            if (missing > out.missing) {
                out.missing = missing;
                worst = segment;
            }
        }
        if (worst >= 0)
            out.blocking = blockingOf(need, worst, out.missing);
        return out;
    }

    QList<Text> blockingOf(int need, int segment, int missing) const
    {
        const NeedLine& wanted = line(need);
        const QDate day = m_returned ? m_start[std::size_t(segment)] : wanted.from;
        QList<Text> lines;
        lines.append(m_returned ? Text::of(QT_TRANSLATE_NOOP("core", "Missing from %1: %2."),
                         { dateText(day), materialText(wanted.need->kind, missing) })
                                : Text::of(QT_TRANSLATE_NOOP("core", "Missing: %1."),
                                    { materialText(wanted.need->kind, missing) }));
        QList<Text> blocked;
        QList<Text> late;
        QList<Text> over;
        QList<Text> promised;
        QList<Text> used;
        bool any = false;
        for (int o = 0; o < int(m_offers.size()); ++o) {
            const MaterialOffer& one = offer(o);
            if (!accepts(*wanted.need, one.kind))
                continue;
            any = true;
            const Text name = one.kind == wanted.need->kind
                ? nameOf(one.owner)
                : Text::joined(
                    { nameOf(one.owner), materialLabel(one.kind) }, QStringLiteral(" · "));
            if (isBlocked(one, *wanted.need))
                blocked.append(name);
            else if (one.from > day)
                late.append(Text::of(
                    QT_TRANSLATE_NOOP("core", "%1 from %2"), { name, shortDateText(one.from) }));
            else if (!isOpen(one, day))
                over.append(Text::of(
                    QT_TRANSLATE_NOOP("core", "%1 until %2"), { name, shortDateText(one.until) }));
            else if (m_model.spare[m_model.at(o, segment)] == 0)
                promised.append(name);
            else
                used.append(name); // or it would cover what is missing
        }
        const auto say = [&lines](const char* source, const QList<Text>& who) {
            if (!who.isEmpty())
                lines.append(Text::of(source, { Text::joined(who, QStringLiteral(", ")) }));
        };
        if (!any) {
            QList<Text> wantedKinds{ materialLabel(wanted.need->kind) };
            for (const QString& kind : wanted.need->alsoAccept)
                wantedKinds.append(materialLabel(kind));
            lines.append(Text::of(QT_TRANSLATE_NOOP("core", "Nobody has offered this: %1."),
                { Text::joined(wantedKinds, QStringLiteral(", ")) }));
        }
        say(QT_TRANSLATE_NOOP("core", "All of the offer is in the proposal: %1."), used);
        say(QT_TRANSLATE_NOOP("core", "Already promised in transfers: %1."), promised);
        say(QT_TRANSLATE_NOOP("core", "Offered too late: %1"), late);
        say(QT_TRANSLATE_NOOP("core", "Offered for a shorter time: %1"), over);
        say(QT_TRANSLATE_NOOP("core", "With an owner that lends nothing now: %1."), blocked);
        return lines;
    }

    const MaterialInstance& m_in;
    bool m_returned;
    QHash<QString, const Place*> m_places;
    QHash<std::pair<QString, QString>, int> m_levels;
    std::vector<NeedLine> m_needs;
    std::vector<const MaterialOffer*> m_offers;
    std::vector<QDate> m_start; // first day of each segment, and the day after the last
    MaterialModel m_model;
    MaterialPlan m_plan;
};

/// The kinds of the needs in groups: whoever accepts a kind is in its group.
QList<QStringList> groupsOf(const QList<MaterialNeed>& needs)
{
    QList<QStringList> groups;
    for (const MaterialNeed& need : needs) {
        QStringList joined{ need.kind };
        for (const QString& kind : need.alsoAccept) {
            if (accepts(need, kind) && !joined.contains(kind))
                joined.append(kind);
        }
        for (qsizetype i = groups.size() - 1; i >= 0; --i) {
            const bool meets = std::any_of(joined.begin(), joined.end(),
                [&](const QString& kind) { return groups.at(i).contains(kind); });
            if (meets)
                joined = groups.takeAt(i) + joined;
        }
        joined.removeDuplicates();
        groups.append(joined);
    }
    return groups;
}

} // namespace

MaterialProposal matchMaterial(const MaterialInstance& instance)
{
    MaterialProposal out;
    QHash<Id, qsizetype> order;
    for (const MaterialNeed& need : instance.needs)
        order.insert(need.id, order.size());
    for (const QStringList& kinds : groupsOf(instance.needs))
        KindCase(instance, kinds).solve(out);
    std::stable_sort(out.deliveries.begin(), out.deliveries.end(),
        [&](const Delivery& a, const Delivery& b) { return order[a.need] < order[b.need]; });
    std::stable_sort(out.needs.begin(), out.needs.end(),
        [&](const MaterialOutcome& a, const MaterialOutcome& b) {
            return order[a.need] < order[b.need];
        });
    return out;
}

} // namespace samvirke::matching
