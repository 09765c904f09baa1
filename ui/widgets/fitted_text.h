// A word that must be read whole in a narrow place: pressed together a little when it is too wide,
// and only cut when even that is not enough.
#pragma once

#include <QFont>
#include <QRect>

class QPainter;

namespace samvirke {

/// In one line of `box`, from the left, with the painter's pen.
void drawFitted(QPainter& painter, const QRect& box, const QFont& font, const QString& text);

/// The least width in which drawFitted() shows it whole, in pixels.
int leastFittedWidth(const QFont& font, const QString& text);

} // namespace samvirke
