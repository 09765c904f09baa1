#include "ui/theme/wall_type.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace samvirke::wall {

double unit(const QSizeF& size)
{
    // A picture as narrow as 4:3 keeps the size; a narrower one would hold too few letters a line.
    constexpr double narrowest = 4.0 / 3.0;
    return std::min(size.height(), size.width() / narrowest) * smallestText;
}

QFont font(Type type, double unit)
{
    QFont font = Theme::instance().font(samvirke::Type::Body);
    double size = unit;
    switch (type) {
    case Type::Body:
        break;
    case Type::Strong:
        size *= 1.15;
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Headline:
        size *= 1.7;
        font.setWeight(QFont::Bold);
        break;
    case Type::Figure:
        size *= 2.1;
        font.setWeight(QFont::Bold);
        break;
    }
    font.setPixelSize(std::max(1, int(size + 0.5)));
    return font;
}

double lineHeight(Type type, double unit)
{
    return QFontMetricsF(font(type, unit)).height();
}

} // namespace samvirke::wall
