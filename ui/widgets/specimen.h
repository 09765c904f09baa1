// A sheet with all that the theme has: the states, the scale of type and of spaces, buttons, a
// field with its error, and the icons. For the pictures of ui/theme/README.md and for the tests'
// walk.
#pragma once

#include <QWidget>

namespace samvirke {

QWidget* makeSpecimen();

} // namespace samvirke
