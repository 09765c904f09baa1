#include "core/session/state_resources.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/session/session_p.h"

#include <algorithm>

namespace samvirke {

namespace {

Error noLongerThere()
{
    return { Text::of(QT_TRANSLATE_NOOP("core", "This resource is no longer in the case file.")) };
}

} // namespace

QList<StateResource> StateResources::resources() const
{
    QList<StateResource> all = m_session.inside().store->all<StateResource>("ORDER BY id");
    std::stable_sort(all.begin(), all.end(), [](const StateResource& a, const StateResource& b) {
        return a.kind != b.kind ? a.kind < b.kind : compareNorwegian(a.what, b.what) < 0;
    });
    return all;
}

std::optional<StateResource> StateResources::resource(const Id& id) const
{
    return m_session.inside().store->find<StateResource>(id);
}

QList<StateAllocation> StateResources::log(const Id& resource) const
{
    const store::Store& store = *m_session.inside().store;
    return resource.isEmpty()
        ? store.all<StateAllocation>("ORDER BY at, id")
        : store.all<StateAllocation>("WHERE resource = ? ORDER BY at, id", { resource.toUtf8() });
}

std::optional<StateAllocation> StateResources::line(const Id& id) const
{
    return m_session.inside().store->find<StateAllocation>(id);
}

Result<Id> StateResources::registerResource(StateResource resource) const
{
    if (auto sound = checked(problemsOf(resource)); !sound)
        return fail(sound.error());
    if (resource.id.isEmpty())
        resource.id = makeId();
    Session::Private& inside = m_session.inside();
    return inside.commandFor(
        "registerStateResource", resource.id, [&] { return inside.store->insert(resource); });
}

Result<void> StateResources::changeResource(const StateResource& resource) const
{
    if (auto sound = checked(problemsOf(resource)); !sound)
        return sound;
    const std::optional<StateResource> before = this->resource(resource.id);
    if (!before)
        return fail(noLongerThere());
    // What is used up does not come back: another kind would make the log mean something else.
    if (isUsedUp(before->kind) != isUsedUp(resource.kind) && !log(resource.id).isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "Something of this resource has been asked for or allocated, so it cannot change "
            "between what is used up and what comes back. Register another resource.")));
    Session::Private& inside = m_session.inside();
    return inside.command("changeStateResource", [&] { return inside.store->update(resource); });
}

Result<void> StateResources::removeResource(const Id& resource) const
{
    if (!log(resource).isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "The allocation log names this resource, and the log must stay whole. Give the "
            "resource a last day instead.")));
    Session::Private& inside = m_session.inside();
    return inside.command(
        "removeStateResource", [&] { return inside.store->remove<StateResource>(resource); });
}

QList<FieldProblem> StateResources::problems(const StateAllocation& line) const
{
    const std::optional<StateResource> about = resource(line.resource);
    if (!about)
        return { { "resource", noLongerThere().text } };
    return problemsOf(line, *about, log(line.resource));
}

Result<Id> StateResources::record(StateAllocation line) const
{
    Session::Private& inside = m_session.inside();
    // Release and refusal are about the municipality of the line they answer.
    if (line.municipality.isEmpty() && !line.concerns.isEmpty()) {
        if (const auto about = this->line(line.concerns))
            line.municipality = about->municipality;
    }
    if (auto sound = checked(problems(line)); !sound)
        return fail(sound.error());
    if (auto known = inside.knownMunicipality(line.municipality); !known)
        return fail(known.error());
    if (line.id.isEmpty())
        line.id = makeId();
    if (!line.at.isValid())
        line.at = nowUtc();
    return inside.commandFor(
        "recordStateAllocation", line.id, [&] { return inside.store->insert(line); });
}

} // namespace samvirke
