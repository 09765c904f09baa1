// The country as the program ships it (resources/reference, built in): municipalities, offices,
// land borders, health communities and former municipality numbers. Reads in a few milliseconds, on
// any thread.
#pragma once

#include "core/base/result.h"
#include "core/domain/municipality.h"

namespace samvirke {

/// Never fails in a sound build; an error names the file and the line that is wrong.
Result<Reference> loadReference();

} // namespace samvirke
