// How much of a state resource is free on which day, and which line may follow in its allocation
// log. The log is append-only: a line that was wrong is mended by the line that undoes what it did
// (a release from the first day, a new grant).
#pragma once

#include "core/domain/need.h"
#include "core/domain/state_resource.h"

#include <optional>

namespace samvirke {

/// Protective equipment is used up: what was given does not come back at the end of a period, only
/// when it is released.
bool isUsedUp(StateResourceKind kind);

/// Days in a row on which the same amount is there and the same amount is given away.
struct StateSpan {
    QDate from;
    QDate until; ///< that day included; invalid: from then on
    int available = 0;
    int allocated = 0;

    int free() const { return available - allocated; }
    bool operator==(const StateSpan&) const = default;
};

/// The last day on which a grant takes from the resource; invalid: no end. What is used up is gone
/// for as long as the resource is there, whatever period the grant was given for.
QDate lastDayOf(const StateAllocation& grant, const StateResource& resource);

/// From `from` on, in order, without gaps; the last one has no end. `lines`: the whole log, lines
/// of other resources are passed over.
QList<StateSpan> stateSpans(
    const StateResource& resource, const QList<StateAllocation>& lines, QDate from);

/// The scarcest days of a period; the first of them when several are equal.
StateSpan scarcest(const StateResource& resource, const QList<StateAllocation>& lines, QDate from,
    QDate until); ///< `until` invalid: from then on

/// Days from `from` on where more is given away than is there: a resource shrank, or a release was
/// taken back in the log.
QList<StateSpan> overdrawn(
    const StateResource& resource, const QList<StateAllocation>& lines, QDate from);

/// What became of a request. A grant that was released from its first day on was a mistake, and the
/// request is open again.
enum class RequestState { Open, Partly, Granted, Refused };
template <> const QList<Word<RequestState>>& words();

struct AllocationStanding {
    RequestState state = RequestState::Open;
    int open = 0; ///< still to be answered
    int granted = 0;
    int refused = 0;

    bool operator==(const AllocationStanding&) const = default;
};
AllocationStanding standingOf(const StateAllocation& request, const QList<StateAllocation>& lines);

/// How much of a grant has not been released again, on its last day or from the latest release on.
int leftOf(const StateAllocation& grant, const QList<StateAllocation>& lines);

QList<FieldProblem> problemsOf(const StateResource& resource);
/// `lines`: the log so far. A grant that would leave less than nothing free on any day is a problem
/// that says on which.
QList<FieldProblem> problemsOf(const StateAllocation& line, const StateResource& resource,
    const QList<StateAllocation>& lines);

/// "20 crew", "3 000 masks"
QString amountText(int quantity, const StateResource& resource);

} // namespace samvirke
