// What the import assistant sees in a file, before anything is read by it.
#pragma once

#include <QString>

namespace samvirke::ctl {

/// `kind`: what the columns are suggested for; empty: whatever the headings speak of. `sheet`: a
/// name or a number from 1; empty: the first with something in it.
int inspect(const QString& path, const QString& kind, const QString& sheet, bool json);

} // namespace samvirke::ctl
