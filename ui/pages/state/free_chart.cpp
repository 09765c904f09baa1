#include "ui/pages/state/free_chart.h"

#include "core/base/norwegian.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace samvirke {

namespace {

StateSpan spanOn(const QList<StateSpan>& spans, QDate day)
{
    for (const StateSpan& span : spans) {
        if (day >= span.from && (!span.until.isValid() || day <= span.until))
            return span;
    }
    return {};
}

} // namespace

FreeChart::FreeChart(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FreeChart::show(const QString& name, const QList<StateSpan>& spans, QDate from, int days)
{
    m_spans = spans;
    m_from = from;
    m_days = days;
    setAccessibleName(name);
    QStringList said;
    for (const StateSpan& span : spans) {
        if (span.from >= from.addDays(days))
            break;
        said.append(
            tr("from %1: %2 of %3 free")
                .arg(dateText(span.from), numberText(span.free()), numberText(span.available)));
    }
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    setToolTip(said.join(u'\n'));
    update();
}

QSize FreeChart::sizeHint() const
{
    const int line = Theme::instance().lineHeight(Type::Small);
    return { line * 14, line * 6 };
}

QSize FreeChart::minimumSizeHint() const
{
    const int line = Theme::instance().lineHeight(Type::Small);
    return { line * 8, line * 6 };
}

void FreeChart::paintEvent(QPaintEvent*)
{
    if (m_days < 1)
        return;
    const Theme& theme = Theme::instance();
    const Colours& colours = theme.colours();
    QPainter painter(this);
    const int line = theme.lineHeight(Type::Small);
    int most = 1;
    for (int i = 0; i < m_days; ++i) {
        const StateSpan span = spanOn(m_spans, m_from.addDays(i));
        most = std::max({ most, span.available, span.allocated });
    }
    const double bottom = height() - line - space::xs;
    const double room = bottom - 1;
    const double step = double(width()) / m_days;
    const double gap = step > 6 ? 2 : 1;
    const auto heightOf = [&](int amount) { return room * amount / most; };
    for (int i = 0; i < m_days; ++i) {
        const StateSpan span = spanOn(m_spans, m_from.addDays(i));
        const double left = i * step;
        const double wide = std::max(1.0, step - gap);
        const double there = heightOf(span.available);
        const double given = heightOf(std::min(span.allocated, span.available));
        painter.fillRect(QRectF(left, bottom - there, wide, there), colours.accentSoft);
        painter.fillRect(QRectF(left, bottom - given, wide, given), colours.accent);
        // The pale ground alone is hardly seen: a line shows how high it goes.
        painter.fillRect(QRectF(left, bottom - there, wide, 2), colours.accent);
        if (span.free() < 0) {
            const double over = heightOf(span.allocated) - there;
            painter.fillRect(QRectF(left, bottom - there - over, wide, over), colours.error);
        }
    }
    painter.fillRect(QRectF(0, bottom, width(), 1), colours.outline);
    painter.setFont(theme.font(Type::Small));
    painter.setPen(colours.muted);
    const QRectF words(0, bottom + space::xs, width(), line);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, shortDateText(m_from));
    painter.drawText(
        words, Qt::AlignRight | Qt::AlignVCenter, shortDateText(m_from.addDays(m_days - 1)));
}

} // namespace samvirke
