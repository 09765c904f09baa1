#include "core/session/candidates.h"

#include "core/matching/instance_json.h"
#include "core/matching/model.h"

#include <algorithm>

namespace samvirke {

Result<QList<Candidate>> candidates(const Session& session, const MatchSettings& settings)
{
    const Result<QByteArray> json = session.instanceJson(settings);
    if (!json)
        return fail(json.error());
    const auto instance = matching::readInstance(*json);
    if (!instance)
        return fail(instance.error());
    const matching::Rules rules(*instance);
    const auto model = matching::makeModel(*instance, rules);
    if (!model)
        return fail(model.error());
    struct Found {
        int member;
        int need;
        double km;
    };
    std::vector<Found> found;
    for (const matching::PairRow& pair : model->pairs)
        found.push_back({ model->members[std::size_t(pair.member)].input,
            model->needs[std::size_t(pair.need)].input, pair.km });
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return std::pair(a.member, a.need) < std::pair(b.member, b.need);
    });
    QList<Candidate> all;
    for (const Found& each : found)
        all.append({ instance->members[each.member].id, instance->needs[each.need].id, each.km });
    return all;
}

} // namespace samvirke
