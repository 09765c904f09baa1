// The office's own words in the letters that ask owners for staff: a group of commands below
// `request`.
#pragma once

#include "app/ctl/commands.h"

namespace samvirke::ctl {

/// `file`: where the group's own positional puts the case file.
void declareLetterTemplates(Command& request, const std::shared_ptr<QString>& file);

} // namespace samvirke::ctl
