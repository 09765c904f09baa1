// When a person is free: within the availability, outside of what binds. For the word that goes
// with a refused double booking.
#pragma once

#include "core/domain/pool.h"

#include <optional>

namespace samvirke {

/// The stretches of availability that nothing binds, in order; windows that meet or overlap are
/// one. Days before `notBefore` are left out.
QList<Window> freeStretches(
    const QList<Window>& availability, const QList<Window>& bound, QDate notBefore = {});

/// A free period as long as the wished one that begins nearest to it, the later of two as near;
/// when none is long enough, the longest free stretch, the nearest of several. Nothing when there
/// is no free day.
std::optional<Window> nearestFree(const QList<Window>& availability, const QList<Window>& bound,
    const Window& wished, QDate notBefore = {});

/// Days that both have; 0 when they are apart.
int commonDays(const Window& a, const Window& b);

} // namespace samvirke
