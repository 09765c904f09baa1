// Nobody is at two places at once: a pool member is bound by one transfer on a day. What binds is
// as for the matcher, from asked to ending; a new draft is refused, too, where nobody could be
// asked. An overlap that an older file holds may shrink, and never grow.
#pragma once

#include "core/domain/free_period.h"
#include "core/domain/transfer.h"

namespace samvirke {

class Session;

struct DoubleBooking {
    Transfer other; ///< that binds the person
    std::optional<Window> free; ///< nearest free period of the person's availability

    bool operator==(const DoubleBooking&) const = default;
};

/// The first transfer that would bind the same person on more days than before. `before`: how the
/// transfer stood; nothing for a new one.
std::optional<DoubleBooking> doubleBooking(
    const Session& session, const std::optional<Transfer>& before, const Transfer& wished);

/// "The person is bound by another transfer then: … Free: 22.3.–4.4.2021." Names no person.
Text doubleBookingText(const Session& session, const DoubleBooking& booking);

} // namespace samvirke
