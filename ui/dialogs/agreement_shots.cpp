#include "ui/shots.h"

namespace samvirke {

void registerAgreementShots() { }

} // namespace samvirke
