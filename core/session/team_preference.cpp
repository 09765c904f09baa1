#include "core/session/team_preference.h"

#include "core/domain/professions.h"
#include "core/matching/model.h"

#include <algorithm>
#include <vector>

namespace samvirke {

namespace {

using matching::Instance;
using matching::Rules;

constexpr int fewest = 2; // places that a group has to fill to be one

bool couldServe(
    const Instance& in, const Rules& rules, const matching::Member& member, qsizetype line)
{
    const matching::NeedCase& need = in.needs[line];
    if (rules.lastingObstacle(member, need) != matching::Obstacle::None)
        return false;
    const QDate last = std::min(need.until, in.horizonUntil);
    for (QDate day = std::max(need.from, in.horizonFrom); day <= last; day = day.addDays(1)) {
        if (rules.dayObstacle(member, need, day) == matching::Obstacle::None)
            return true;
    }
    return false;
}

/// Places of a composition and who of a group takes them, each member one (the marriage of a
/// bipartite graph, by augmenting chains).
class Places {
public:
    explicit Places(std::vector<int> heads) : m_heads(std::move(heads)), m_taken(m_heads.size()) { }

    /// A place for one more, who could take one on these lines; the others may move.
    bool add(const std::vector<std::size_t>& lines)
    {
        m_able.push_back(lines);
        std::vector<char> seen(m_heads.size());
        return settle(m_able.size() - 1, seen);
    }

private:
    bool settle(std::size_t member, std::vector<char>& seen)
    {
        for (const std::size_t line : m_able[member]) {
            if (seen[line])
                continue;
            seen[line] = 1;
            std::vector<std::size_t>& taken = m_taken[line];
            if (int(taken.size()) < m_heads[line]) {
                taken.push_back(member);
                return true;
            }
            for (std::size_t& other : taken) {
                if (settle(other, seen)) {
                    other = member;
                    return true;
                }
            }
        }
        return false;
    }

    std::vector<int> m_heads; // by line
    std::vector<std::vector<std::size_t>> m_taken; // members by line
    std::vector<std::vector<std::size_t>> m_able; // lines by member
};

/// The group that could fill most of the places; empty for none.
QString bestGroup(const Instance& in, const Rules& rules, const QList<qsizetype>& lines,
    const QMap<QString, QList<qsizetype>>& groups)
{
    std::vector<int> heads;
    for (const qsizetype line : lines)
        heads.push_back(in.needs[line].heads);
    QString best;
    int most = fewest - 1;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        Places places(heads);
        int filled = 0;
        for (const qsizetype member : group.value()) {
            std::vector<std::size_t> able;
            for (qsizetype line = 0; line < lines.size(); ++line) {
                if (couldServe(in, rules, in.members[member], lines[line]))
                    able.push_back(std::size_t(line));
            }
            filled += places.add(able) ? 1 : 0;
        }
        if (filled > most) {
            most = filled;
            best = group.key();
        }
    }
    return best;
}

} // namespace

void preferTeams(const QHash<QString, QString>& compositionOf,
    const QHash<QString, QString>& groupOf, matching::Instance& in)
{
    QMap<std::pair<QString, QString>, QList<qsizetype>> compositions; // place and word
    for (qsizetype n = 0; n < in.needs.size(); ++n) {
        if (const QString word = compositionOf.value(in.needs[n].id); !word.isEmpty())
            compositions[{ in.needs[n].place, word }].append(n);
    }
    QMap<QString, QList<qsizetype>> groups;
    for (qsizetype m = 0; m < in.members.size(); ++m) {
        if (const QString word = groupOf.value(in.members[m].id); !word.isEmpty())
            groups[word].append(m);
    }
    QList<std::pair<QList<qsizetype>, QString>> preferred;
    const Rules rules(in);
    for (const QList<qsizetype>& lines : std::as_const(compositions)) {
        if (const QString best = bestGroup(in, rules, lines, groups); !best.isEmpty())
            preferred.append({ lines, best });
    }
    QSet<QString> marked;
    for (const auto& [lines, group] : std::as_const(preferred)) {
        for (const qsizetype line : lines)
            in.needs[line].preferred.append(teamMark + group);
        if (marked.contains(group))
            continue;
        marked.insert(group);
        for (const qsizetype member : std::as_const(groups[group]))
            in.members[member].competences.append({ teamMark + group, {} });
    }
}

} // namespace samvirke
