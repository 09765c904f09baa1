// What stands around a meeting: its series; agenda, invitations, minutes and reminders; and what
// was written about it, put right.
#pragma once

#include "app/ctl/command_line.h"

#include <memory>

namespace samvirke::ctl {

// Below `samvirkectl meeting FILE`; `file` lives as long as the commands do.
void declareMeetingSeries(Command& meeting, const std::shared_ptr<QString>& file);
void declareMeetingWork(Command& meeting, const std::shared_ptr<QString>& file);
void declareMeetingChanges(Command& meeting, const std::shared_ptr<QString>& file);

} // namespace samvirke::ctl
