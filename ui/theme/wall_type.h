// The scale of type for a wall that is read from ten metres: everything is a multiple of one unit,
// a part of the picture's height, so that a slide looks the same at 1280×720 and at 4K, and nothing
// is smaller than that unit. The person's own text size is for the desk and does not count here.
#pragma once

#include <QFont>
#include <QSizeF>

namespace samvirke::wall {

/// The smallest text is this part of the height, a line of it about 1/17.
constexpr double smallestText = 1.0 / 22;

enum class Type {
    Body, ///< the smallest there is
    Strong, ///< names in a list
    Headline, ///< the answer in words
    Figure, ///< the answer in a number
};

/// Pixels of the body text in a picture of this size; narrow pictures have smaller ones.
double unit(const QSizeF& size);

QFont font(Type type, double unit);
double lineHeight(Type type, double unit); ///< pixels

} // namespace samvirke::wall
