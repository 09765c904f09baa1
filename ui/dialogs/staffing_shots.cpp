#include "ui/shots.h"

namespace samvirke {

void registerStaffingShots() { }

} // namespace samvirke
