// From the case file to the matcher and back.

#include "core/session/matching_case.h"
#include "core/session/session_p.h"

#include "core/base/clock.h"
#include "core/matching/instance_json.h"
#include "core/matching/match.h"

#include <QtConcurrent>

namespace samvirke {

namespace {

Result<Proposal> solve(const MatchingCase& in, const std::function<bool()>& cancelled)
{
    matching::MatchOptions options;
    options.cancelled = cancelled;
    options.quick = in.settings.quick;
    const auto answer = matching::match(instanceOf(in), options);
    if (!answer)
        return fail(answer.error());
    return proposalOf(in, *answer);
}

} // namespace

MatchingCase Session::Private::matchingCase(const MatchSettings& settings) const
{
    MatchingCase in;
    in.settings = settings;
    in.today = today();
    in.municipalities = byNumber;
    in.neighbours = neighbours;
    in.needs = q->needs();
    for (Need& need : in.needs) {
        for (const Need& other : settings.otherNeeds) {
            if (other.id == need.id)
                need = other;
        }
    }
    in.members = q->poolMembers() + settings.moreMembers;
    in.transfers = q->transfers();
    in.limits = q->ownerLimits();
    in.declined = q->declinedPairs();
    in.overrides = q->ownerOverrides();
    in.standing = store->all<StandingAgreement>("ORDER BY id");
    in.criticalOwners = ownersRating(StaffingStatus::Critical);
    in.strainedOwners = ownersRating(StaffingStatus::Challenging);
    return in;
}

QStringList Session::Private::ownersRating(StaffingStatus status) const
{
    QStringList owners;
    for (const MunicipalityPicture& one : q->picture().municipalities) {
        if (one.lastKnown == status)
            owners.append(one.number);
    }
    return owners;
}

Result<Proposal> Session::propose(
    const MatchSettings& settings, const std::function<bool()>& cancelled) const
{
    return solve(d->matchingCase(settings), cancelled);
}

QFuture<Result<Proposal>> Session::proposeAsync(const MatchSettings& settings)
{
    return QtConcurrent::run(
        [](QPromise<Result<Proposal>>& promise, const MatchingCase& in) {
            promise.addResult(solve(in, [&promise] { return promise.isCanceled(); }));
        },
        d->matchingCase(settings));
}

Result<QByteArray> Session::instanceJson(const MatchSettings& settings) const
{
    const matching::Instance instance = instanceOf(d->matchingCase(settings));
    if (auto sound = matching::validate(instance); !sound)
        return fail(sound.error());
    return matching::writeInstance(instance);
}

QByteArray Session::proposalJson(const Proposal& proposal) const
{
    return matching::writeAnswer(proposal);
}

Result<QByteArray> matchInstance(const QByteArray& json)
{
    const auto instance = matching::readInstance(json);
    if (!instance)
        return fail(instance.error());
    const auto answer = matching::match(*instance);
    if (!answer)
        return fail(answer.error());
    return matching::writeAnswer(*answer);
}

} // namespace samvirke
