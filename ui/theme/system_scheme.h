// Which of our colours a desktop asks for. Qt 6.4 has no word for "high contrast", but a desktop
// that is set so gives itself away by what it hands to every program: pure black beside pure white,
// as Windows does, or an icon theme of that name, as GNOME and MATE do.
#pragma once

#include "ui/theme/colours.h"

#include <QPalette>
#include <QString>

namespace samvirke {

Scheme schemeOf(const QPalette& system, const QString& iconTheme);

} // namespace samvirke
