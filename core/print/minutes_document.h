// The minutes on paper: when and who, how the county stood, each item with what was said, decisions
// and who does what by when.
#pragma once

#include "core/print/document.h"
#include "core/reports/minutes.h"

namespace samvirke {

/// In the language that is in use.
Document minutesDocument(const Minutes& minutes);

} // namespace samvirke
