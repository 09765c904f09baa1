#include "ui/widgets/fitted_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRectF>

#include <cmath>

namespace samvirke {

namespace {

constexpr double narrowest = 0.8; // of the letters' own width

} // namespace

void drawFitted(QPainter& painter, const QRect& box, const QFont& font, const QString& text)
{
    if (box.width() <= 0)
        return;
    const QFontMetricsF metrics(font);
    const double wanted = metrics.horizontalAdvance(text);
    const double scale = qBound(narrowest, box.width() / qMax(1.0, wanted), 1.0);
    const double room = box.width() / scale;
    painter.save();
    painter.setFont(font);
    painter.translate(box.topLeft());
    painter.scale(scale, 1);
    painter.drawText(QRectF(0, 0, room + 1, box.height()), int(Qt::AlignLeft | Qt::AlignVCenter),
        metrics.elidedText(text, Qt::ElideRight, room + 0.5));
    painter.restore();
}

int leastFittedWidth(const QFont& font, const QString& text)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text) * narrowest));
}

} // namespace samvirke
