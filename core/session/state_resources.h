// The desk for state reinforcement: what the governor may prioritise between municipalities, who
// asked, who got what and why. Apart from voluntary transfers. Commands as in session.h.
#pragma once

#include "core/base/result.h"
#include "core/domain/state_allocation.h"

namespace samvirke {

class Session;

class StateResources {
public:
    explicit StateResources(const Session& session) : m_session(session) { }

    QList<StateResource> resources() const; ///< by kind, then by name
    std::optional<StateResource> resource(const Id& id) const;
    QList<StateAllocation> log(const Id& resource = {}) const; ///< oldest first; all when empty
    std::optional<StateAllocation> line(const Id& id) const;

    Result<Id> registerResource(StateResource resource) const;
    /// May leave less than was given away: overdrawn() says so afterwards, nothing is hidden.
    Result<void> changeResource(const StateResource& resource) const;
    /// Removes a resource that no line of the log names; one that is named can be given a last day.
    Result<void> removeResource(const Id& resource) const;
    /// Writes a line: a request, a grant, a refusal or a release. Append-only; undo leaves it, as
    /// it leaves the office's log.
    Result<Id> record(StateAllocation line) const;

    /// What record() would refuse, by field.
    QList<FieldProblem> problems(const StateAllocation& line) const;

private:
    const Session& m_session;
};

/// The list and the log as PDF, ODT, plain text, CSV or XLSX by the ending of the name. No names
/// and no telephone numbers.
Result<void> writeStateResources(const Session& session, const QString& path);

} // namespace samvirke
