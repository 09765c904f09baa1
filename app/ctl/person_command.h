// The command about persons; see person_command.cpp.
#pragma once

#include "app/ctl/command_line.h"

namespace samvirke::ctl {

void declarePerson(Command& root);

} // namespace samvirke::ctl
