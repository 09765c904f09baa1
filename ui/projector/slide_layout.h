// Where everything stands on a slide, and how much room a row takes: the painter draws by it, and
// the lists are parted into sheets by it.
#pragma once

#include "ui/projector/slide.h"
#include "ui/theme/wall_type.h"

#include <QRectF>

namespace samvirke {

struct SlideFrame {
    double unit = 1; ///< pixels of the smallest text
    QRectF stamp; ///< empty when there is none
    QRectF headline;
    QFont headlineFont;
    QRectF answer; ///< empty when there is none
    QRectF body;
    QRectF footer;
};

SlideFrame frameOf(const Slide& slide, const QSizeF& size);

struct RowPlace {
    double figure = 0; ///< width of the figures' column
    double right = 0; ///< width of the badges' column
    double text = 0; ///< width of what is between them
};

RowPlace placesOf(const QList<SlideRow>& rows, double width, double unit);
double rowHeight(const SlideRow& row, const RowPlace& places, double unit);
double rowGap(double unit);

QString wordOf(StaffingStatus status);
double badgeWidth(const QString& word, double unit);
double badgeHeight(double unit);
/// Of the widest status word.
double statusWidth(double unit);

// The county: the map at the left, counts or names at the right.
QRectF mapPart(const QRectF& body);
QRectF listPart(const QRectF& body, double unit);
double countHeight(double unit);
double countsHeight(const Slide& slide, double unit); ///< all of them, and what is under them
QString changeText(int more); ///< "+2"; empty for none
double nameHeight(double unit);
/// Two columns of names, or one where the longest would be cut.
int nameColumns(const QList<SlideName>& names, double width, double unit);
double nameLeft(double unit); ///< where the name begins in its column
double nameRight(double unit); ///< what stays free behind it, for the arrow
/// How many names stand in a column of this height.
int namesPerColumn(double height, double unit);

double weeksHeight(double unit); ///< the strip of past rounds

} // namespace samvirke
