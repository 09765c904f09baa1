// The one style sheet of the program, made from the theme's tokens. Widgets opt in to a look by the
// dynamic property "look": primary, quiet, link, danger (buttons); card, top, side, notice
// (frames); title, heading, muted, error (labels).
#pragma once

#include <QString>

namespace samvirke {

class Theme;

QString styleSheet(const Theme& theme);

} // namespace samvirke
