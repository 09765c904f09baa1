// From the case file to the matcher and back.

#include "core/session/matching_case.h"
#include "core/session/session_p.h"
#include "core/session/solving.h"

#include "core/base/clock.h"
#include "core/matching/instance_json.h"
#include "core/matching/match.h"

#include <QCoreApplication>
#include <QThread>
#include <QtConcurrent>

#include <memory>

namespace samvirke {

namespace {

constexpr int allOfIt = 1000; // the steps in which the search tells how far it is

matching::MatchOptions optionsFor(const GoOn& goOn)
{
    matching::MatchOptions options;
    if (!goOn)
        return options;
    const auto done = std::make_shared<int>(0);
    options.cancelled = [goOn, done] { return !goOn(*done, allOfIt); };
    options.progress = [goOn, done](double part) {
        *done = int(part * allOfIt);
        if (part >= 1) // nothing asks again
            static_cast<void>(goOn(*done, allOfIt));
    };
    return options;
}

Result<Proposal> solve(const MatchingCase& in, const GoOn& goOn)
{
    matching::MatchOptions options = optionsFor(goOn);
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
    if (!cancelled)
        return solve(d->matchingCase(settings), {});
    return solve(d->matchingCase(settings), [&](int, int) { return !cancelled(); });
}

QFuture<Result<Proposal>> Session::proposeAsync(const MatchSettings& settings)
{
    return QtConcurrent::run(
        [](QPromise<Result<Proposal>>& promise, const MatchingCase& in) {
            promise.setProgressRange(0, allOfIt);
            promise.addResult(solve(in, [&promise](int done, int) {
                promise.setProgressValue(done);
                return !promise.isCanceled();
            }));
        },
        d->matchingCase(settings));
}

Result<Proposal> proposeTelling(Session& session, const MatchSettings& settings, const GoOn& goOn)
{
    constexpr unsigned long blink = 20; // milliseconds
    QFuture<Result<Proposal>> found = session.proposeAsync(settings);
    while (!found.isFinished()) {
        QThread::msleep(blink);
        if (!goOn(found.progressValue(), found.progressMaximum()))
            found.cancel();
    }
    if (found.resultCount() == 0)
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "The search for a proposal was stopped.")));
    return found.result();
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
    return matchInstance(json, {});
}

Result<QByteArray> matchInstance(const QByteArray& json, const GoOn& goOn)
{
    const auto instance = matching::readInstance(json);
    if (!instance)
        return fail(instance.error());
    const auto answer = matching::match(*instance, optionsFor(goOn));
    if (!answer)
        return fail(answer.error());
    return matching::writeAnswer(*answer);
}

} // namespace samvirke
