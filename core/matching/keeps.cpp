#include "core/matching/keeps.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/matching/explain.h"

#include <QCoreApplication>

#include <algorithm>

namespace samvirke::matching {

namespace {

constexpr std::size_t mostParts = 4; // more of them nobody reads in one sentence

struct Part {
    int from;
    int end;
    int keeps;
};

} // namespace

Keeps::Keeps(const Model& model, const Plan& plan) : m_model(model)
{
    const Instance& in = *model.instance;
    // Only of those pools that the plan draws on.
    for (int m = 0; m < int(model.members.size()); ++m) {
        const auto first = plan.at.begin() + std::ptrdiff_t(model.at(m, 0));
        if (std::any_of(first, first + model.segments, [](int pair) { return pair >= 0; }))
            m_groups.insert(keyOf(model.memberOf(m)), 0);
    }
    for (int& group : m_groups) {
        group = int(m_inPool.size());
        m_inPool.push_back(0);
    }
    m_away.assign(m_inPool.size() * std::size_t(model.segments), 0);
    QHash<QString, const Member*> byId;
    for (const Member& member : in.members) {
        byId.insert(member.id, &member);
        if (const int group = m_groups.value(keyOf(member), -1); group >= 0)
            ++m_inPool[std::size_t(group)];
    }
    // A member that two transfers name on one day is away once.
    QHash<QString, std::vector<char>> named;
    for (const ActiveStint& active : in.active) {
        const Member* const member = byId.value(active.member);
        const int group =
            m_groups.value(member ? keyOf(*member) : Key(active.owner, active.profession), -1);
        if (group < 0)
            continue;
        std::vector<char>& gone = named[active.member];
        gone.resize(std::size_t(model.segments));
        for (int t = 0; t < model.segments; ++t) {
            const QDate day = model.day(model.start[std::size_t(t)]);
            if (day < active.from || active.until < day || (member && gone[std::size_t(t)]))
                continue;
            m_away[model.at(group, t)] += member ? 1 : active.heads;
            gone[std::size_t(t)] = 1;
        }
    }
    for (int m = 0; m < int(model.members.size()); ++m) {
        const int group = m_groups.value(keyOf(model.memberOf(m)), -1);
        for (int t = 0; group >= 0 && t < model.segments; ++t)
            m_away[model.at(group, t)] += plan.at[model.at(m, t)] >= 0 ? 1 : 0;
    }
}

Keeps::Key Keeps::keyOf(const Member& member)
{
    return { member.owner, member.profession };
}

int Keeps::inPool(int member) const
{
    return m_inPool[std::size_t(m_groups.value(keyOf(m_model.memberOf(member))))];
}

int Keeps::on(int member, int segment) const
{
    const int group = m_groups.value(keyOf(m_model.memberOf(member)));
    return std::max(0, m_inPool[std::size_t(group)] - m_away[m_model.at(group, segment)]);
}

Text Keeps::over(int member, int from, int end) const
{
    std::vector<Part> parts;
    for (int t = from; t < end; ++t) {
        const int keeps = on(member, t);
        if (!parts.empty() && parts.back().keeps == keeps)
            parts.back().end = t + 1;
        else
            parts.push_back({ t, t + 1, keeps });
    }
    const Member& whose = m_model.memberOf(member);
    const Text owner = nameOf(*m_model.instance, whose.owner);
    const Text profession = professionLabel(whose.profession);
    const Text pool = QString::number(inPool(member));
    if (parts.size() == 1)
        return Text::of(
            QT_TRANSLATE_NOOP("core", "Stays with %1 meanwhile: %2 of %3 in the pool (%4)."),
            { owner, QString::number(parts.front().keeps), pool, profession });
    if (parts.size() > mostParts) {
        const auto [least, most] = std::minmax_element(parts.begin(), parts.end(),
            [](const Part& a, const Part& b) { return a.keeps < b.keeps; });
        return Text::of(QT_TRANSLATE_NOOP("core",
                            "Stays with %1 meanwhile: from %2 to %3 of %4 in the pool (%5)."),
            { owner, QString::number(least->keeps), QString::number(most->keeps), pool,
                profession });
    }
    QList<Text> said;
    for (const Part& part : parts) {
        const QString period = periodText(m_model.day(m_model.start[std::size_t(part.from)]),
            m_model.day(m_model.start[std::size_t(part.end)] - 1));
        said.append(QStringLiteral("%1: %2").arg(period).arg(part.keeps));
    }
    return Text::of(
        QT_TRANSLATE_NOOP("core", "Stays with %1 meanwhile, of %2 in the pool (%3): %4."),
        { owner, pool, profession, Text::joined(said, QStringLiteral("; ")) });
}

} // namespace samvirke::matching
