// The role guard: what the office said and did about a municipality in which role, and whether
// supervision and redistribution meet there (core/domain/impartiality.h). A desk over an open case
// file; it reads, and blocks nothing.
#pragma once

#include "core/domain/impartiality.h"
#include "core/domain/log_entry.h"
#include "core/domain/meeting.h"
#include "core/domain/state_resource.h"
#include "core/domain/transfer.h"

namespace samvirke {

class Session;

class Guard {
public:
    explicit Guard(const Session& session) : m_session(session) { }

    /// What can still count about a municipality, newest first: log entries and decisions that no
    /// correction has replaced, answered inquiries, transfers that were asked for and on, and
    /// allocations of state resources. An entry or a decision shares out staff when the
    /// person who wrote it said so; where nothing was said, when its words ask, propose, agree or
    /// set aside (redistributes()), not when they only name a need. One about a transfer that
    /// counts itself, or that came to nothing, is no second reason.
    QList<RoleEvent> events(const QString& municipality) const;
    std::optional<ImpartialityNote> note(const QString& municipality) const;
    QList<ImpartialityNote> notes() const; ///< of all municipalities, the newest first

    /// The note as it would be once this was written; nothing when it would not speak of it.
    std::optional<ImpartialityNote> noteBefore(const LogEntry& entry) const;
    std::optional<ImpartialityNote> noteBefore(const Decision& decision) const;
    std::optional<ImpartialityNote> noteBefore(const StateAllocation& grant) const;
    /// The same for both sides of a transfer that goes on.
    QList<ImpartialityNote> notesBefore(const Transfer& transfer) const;

    /// noteText() with the municipality's name.
    Text text(const ImpartialityNote& note) const;

private:
    QList<RoleEvent> allEvents() const;
    std::optional<ImpartialityNote> noteWith(QList<RoleEvent> events, const RoleEvent& added) const;
    std::optional<ImpartialityNote> noteBeforeWords(const RoleEvent& event, YesNo said,
        const Id& corrects, const Id& need, const Id& transfer) const;

    const Session& m_session;
};

} // namespace samvirke
