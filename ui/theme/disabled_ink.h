// Words of a control that cannot be used now: they can still be read (4.5:1 on every calm ground),
// and are never mistaken for those of one that can.
#pragma once

#include "ui/theme/colours.h"

namespace samvirke {

/// System reads as Light.
QColor disabledInk(Scheme scheme);

} // namespace samvirke
