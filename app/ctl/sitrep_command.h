// Situation reports on the command line: begun, written, sent, and as documents and tables.
#pragma once

#include "app/ctl/command_line.h"

namespace samvirke::ctl {

/// Below `report FILE`; `file` is filled in when the work is done.
void declareSitrep(Command& report, const std::shared_ptr<QString>& file);

} // namespace samvirke::ctl
