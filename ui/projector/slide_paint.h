// Draws a slide for the wall, in any size: the window that the room sees and the small picture that
// the facilitator sees are drawn by the same hand.
#pragma once

#include "ui/projector/slide.h"
#include "ui/theme/colours.h"

class QPainter;

namespace samvirke {

/// `size`: pixels of the wall; `scheme`: any but System.
void paintSlide(QPainter& painter, const Slide& slide, const QSizeF& size, Scheme scheme);

/// What is shown while nothing is to be seen.
void paintBlank(QPainter& painter, const QSizeF& size);

} // namespace samvirke
