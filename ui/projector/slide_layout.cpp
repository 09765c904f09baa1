#include "ui/projector/slide_layout.h"

#include "ui/theme/looks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cstdlib>

namespace samvirke {

namespace {

constexpr double pressedTogether = 0.8;
constexpr double mapShare = 0.5; // of the width

double widthOf(const QString& text, wall::Type type, double unit)
{
    return QFontMetricsF(wall::font(type, unit)).horizontalAdvance(text);
}

double heightOf(const QString& text, const QFont& font, double width)
{
    return QFontMetricsF(font)
        .boundingRect(QRectF(0, 0, width, 1e6), int(Qt::AlignLeft | Qt::TextWordWrap), text)
        .height();
}

} // namespace

SlideFrame frameOf(const Slide& slide, const QSizeF& size)
{
    SlideFrame frame;
    const double unit = wall::unit(size);
    const double margin = unit * 0.9;
    frame.unit = unit;
    const double width = size.width() - 2 * margin;
    double top = margin * 0.7;
    if (!slide.stamp.isEmpty()) {
        frame.stamp = QRectF(0, 0, size.width(), wall::lineHeight(wall::Type::Strong, unit) * 1.05);
        top += frame.stamp.height();
    }
    double answer = 0;
    if (!slide.answer.isEmpty())
        answer = std::min(widthOf(slide.answer, wall::Type::Figure, unit), width * 0.45) + unit;
    // Two lines of the headline at most; a longer one is set smaller, never below a name's size.
    frame.headlineFont = wall::font(wall::Type::Headline, unit);
    const double lines = 2.2 * QFontMetricsF(frame.headlineFont).height();
    double height = heightOf(slide.headline, frame.headlineFont, width - answer);
    if (height > lines) {
        frame.headlineFont.setPixelSize(wall::font(wall::Type::Strong, unit).pixelSize());
        height = heightOf(slide.headline, frame.headlineFont, width - answer);
    }
    height = std::min(height, size.height() * 0.3);
    if (answer > 0)
        height = std::max(height, wall::lineHeight(wall::Type::Figure, unit));
    frame.headline = QRectF(margin, top, width - answer, height);
    if (answer > 0)
        frame.answer = QRectF(margin + width - answer + unit, top, answer - unit, height);

    const double line = wall::lineHeight(wall::Type::Body, unit);
    const double room = width - unit * 3.2; // what the number of the sheet leaves
    const bool two = widthOf(slide.basis, wall::Type::Body, unit) * 0.85 > room;
    const double footer = line * (two ? 2 : 1);
    frame.footer = QRectF(margin, size.height() - margin * 0.55 - footer, width, footer);
    const double bodyTop = top + height + unit * 0.55;
    frame.body = QRectF(margin, bodyTop, width, frame.footer.top() - unit * 0.5 - bodyTop);
    return frame;
}

QString wordOf(StaffingStatus status)
{
    return look(status, Scheme::Light).word;
}

double badgeWidth(const QString& word, double unit)
{
    return widthOf(word, wall::Type::Body, unit) + unit * 2.3;
}

double badgeHeight(double unit)
{
    return wall::lineHeight(wall::Type::Body, unit) * 1.12;
}

double statusWidth(double unit)
{
    double widest = 0;
    for (const Word<StaffingStatus>& word : words<StaffingStatus>())
        widest = std::max(widest, badgeWidth(wordOf(word.value), unit));
    return widest;
}

RowPlace placesOf(const QList<SlideRow>& rows, double width, double unit)
{
    RowPlace places;
    for (const SlideRow& row : rows) {
        if (!row.figure.isEmpty())
            places.figure =
                std::max(places.figure, widthOf(row.figure, wall::Type::Figure, unit) + unit * 0.9);
        double right = 0;
        if (row.status)
            right += statusWidth(unit);
        if (row.before)
            right += statusWidth(unit) + unit * 2;
        if (row.state)
            right += badgeWidth(row.word, unit);
        if (row.share >= 0)
            right = std::max(right, width * 0.3);
        places.right = std::max(places.right, right);
    }
    places.right = std::min(places.right, width * 0.68);
    places.text =
        width - places.figure - places.right - unit * 1.4 - (places.right > 0 ? unit * 0.6 : 0);
    return places;
}

double rowHeight(const SlideRow& row, const RowPlace& places, double unit)
{
    double height = heightOf(row.title, wall::font(wall::Type::Strong, unit), places.text);
    if (!row.detail.isEmpty())
        height += wall::lineHeight(wall::Type::Body, unit);
    if (!row.figure.isEmpty())
        height = std::max(height, wall::lineHeight(wall::Type::Figure, unit));
    if (row.status || row.state)
        height = std::max(height, badgeHeight(unit));
    return height + unit * 0.4;
}

double rowGap(double unit)
{
    return unit * 0.22;
}

QRectF mapPart(const QRectF& body)
{
    return { body.left(), body.top(), body.width() * mapShare, body.height() };
}

QRectF listPart(const QRectF& body, double unit)
{
    const double left = body.left() + body.width() * mapShare + unit * 0.9;
    return { left, body.top(), body.right() - left, body.height() };
}

double countHeight(double unit)
{
    return wall::lineHeight(wall::Type::Figure, unit) * 0.7;
}

double countsHeight(const Slide& slide, double unit)
{
    if (slide.counts.isEmpty())
        return 0;
    return double(slide.counts.size()) * countHeight(unit) + unit * 0.3
        + (slide.compared.isEmpty() ? 0 : wall::lineHeight(wall::Type::Body, unit));
}

QString changeText(int more)
{
    if (more == 0)
        return {};
    return (more > 0 ? QStringLiteral("+%1") : QStringLiteral("−%1")).arg(std::abs(more));
}

double nameHeight(double unit)
{
    return wall::lineHeight(wall::Type::Body, unit) * 1.18;
}

int nameColumns(const QList<SlideName>& names, double width, double unit)
{
    double widest = 0;
    for (const SlideName& each : names)
        widest = std::max(widest, widthOf(each.name, wall::Type::Body, unit));
    const double room = width / 2 - nameLeft(unit) - nameRight(unit);
    return widest * pressedTogether <= room ? 2 : 1;
}

double nameLeft(double unit)
{
    return unit * 2.7;
}

double nameRight(double unit)
{
    return unit * 1.25;
}

int namesPerColumn(double height, double unit)
{
    return std::max(1, int(height / nameHeight(unit)));
}

double weeksHeight(double unit)
{
    return wall::lineHeight(wall::Type::Body, unit) * 2.3;
}

} // namespace samvirke
