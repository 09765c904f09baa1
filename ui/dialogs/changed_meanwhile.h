// Two windows on one thing: what a dialog changes may have been changed, withdrawn or removed
// elsewhere since the dialog was opened. It says so before it writes, once; what was typed stays.
#pragma once

#include "core/base/result.h"

#include <optional>

namespace samvirke {

Error changedMeanwhile(); ///< to save again keeps what stands in this dialog
Error removedMeanwhile();

/// `opened`: as it was when the dialog was opened; afterwards as it is `now`, so that what the
/// dialog has no field for is not turned back.
template <class T> Result<void> unchangedSince(T& opened, const std::optional<T>& now)
{
    if (!now)
        return fail(removedMeanwhile());
    if (*now == opened)
        return {};
    opened = *now;
    return fail(changedMeanwhile());
}

} // namespace samvirke
