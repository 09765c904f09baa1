// How well two colours can be told apart, as WCAG 2.1 measures it.
#pragma once

#include <QColor>

namespace samvirke {

/// Relative luminance, 0 black … 1 white.
double luminance(const QColor& colour);

/// Contrast ratio, 1 … 21; text needs 4.5, a line or shape that carries meaning 3.
double contrast(const QColor& a, const QColor& b);

} // namespace samvirke
