// What stands beside the people of the pool.
#pragma once

#include "app/ctl/command_line.h"

#include <memory>

namespace samvirke::ctl {

/// Below `samvirkectl pool FILE`; `file` lives as long as the commands do.
void declareDeclined(Command& pool, const std::shared_ptr<QString>& file);

} // namespace samvirke::ctl
