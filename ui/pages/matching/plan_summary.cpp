#include "ui/pages/matching/plan_summary.h"

#include "core/session/session.h"

namespace samvirke {

PlanSummary summaryOf(const Session& session, const Plan& plan)
{
    PlanSummary sum;
    QHash<QString, int> pool;
    for (const PoolMember& member : session.poolMembers())
        ++pool[member.owner];
    QMap<QString, int> lent; // in the order of the keys, so that equal burdens give one answer
    QHash<QString, QString> names;
    int days = 0;
    for (const PlanNeed& need : plan.needs) {
        sum.headDays += need.outcome.headDays;
        sum.covered += need.outcome.covered;
        for (const PlanStint& stint : need.stints) {
            const int these = int(stint.stint.from.daysTo(stint.stint.until)) + 1;
            ++sum.stints;
            days += these;
            sum.km += these * stint.stint.km;
            sum.level += these * stint.stint.level;
            if (stint.stint.level == int(EscalationLevel::InterMunicipal))
                sum.neighbourDays += these;
            lent[stint.owner] += these;
            names.insert(stint.owner, stint.ownerName);
        }
    }
    if (days > 0) {
        sum.km /= days;
        sum.level /= days;
    }
    double heaviest = 0;
    for (auto it = lent.cbegin(); it != lent.cend(); ++it) {
        const int size = std::max(1, pool.value(it.key()));
        if (double(it.value()) / size <= heaviest)
            continue;
        heaviest = double(it.value()) / size;
        sum.heaviest = names.value(it.key());
        sum.heaviestDays = it.value();
        sum.heaviestPool = size;
    }
    return sum;
}

} // namespace samvirke
