#include "ui/widgets/answer_bars.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace samvirke {

namespace {

QString countText(const AnswerBar& bar)
{
    return bar.percent ? AnswerBars::tr("%1 (%2 %)").arg(bar.count).arg(*bar.percent)
                       : QString::number(bar.count);
}

} // namespace

AnswerBars::AnswerBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void AnswerBars::setBars(const QString& name, const QList<AnswerBar>& bars, int whole)
{
    m_bars = bars;
    m_whole = whole;
    setAccessibleName(name);
    QStringList said;
    for (const AnswerBar& bar : bars)
        said.append(tr("%1: %2").arg(bar.label, countText(bar)));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int AnswerBars::rowHeight() const
{
    return Theme::instance().lineHeight(Type::Body) + space::m;
}

QSize AnswerBars::sizeHint() const
{
    const QFontMetrics metrics(Theme::instance().font(Type::Body));
    return { metrics.averageCharWidth() * 60, rowHeight() * int(m_bars.size()) + space::s };
}

QSize AnswerBars::minimumSizeHint() const
{
    const QFontMetrics metrics(Theme::instance().font(Type::Body));
    return { metrics.averageCharWidth() * 24, sizeHint().height() };
}

bool AnswerBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int at = help->pos().y() / std::max(1, rowHeight());
    if (at < 0 || at >= m_bars.size() || help->pos().y() < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
            m_bars.at(at).who.isEmpty() ? m_bars.at(at).label
                                        : tr("%1: %2").arg(m_bars.at(at).label, m_bars.at(at).who),
            this);
    return true;
}

void AnswerBars::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    const Colours& colours = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont body = theme.font(Type::Body);
    const QFont strong = theme.font(Type::Strong);
    const QFontMetrics metrics(body);
    int words = 0;
    int figures = 0;
    for (const AnswerBar& bar : std::as_const(m_bars)) {
        words = std::max(words, metrics.horizontalAdvance(bar.label) + 2);
        figures = std::max(figures, QFontMetrics(strong).horizontalAdvance(countText(bar)));
    }
    words = std::min(words, width() * 2 / 5);
    const int left = words + space::m;
    const int room = std::max(0, width() - left - figures - space::m);
    int top = 0;
    for (const AnswerBar& bar : std::as_const(m_bars)) {
        const QRect line(0, top, width(), rowHeight());
        painter.setFont(body);
        painter.setPen(bar.isAnswer ? colours.text : colours.muted);
        painter.drawText(QRect(0, top, words, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(bar.label, Qt::ElideRight, words));
        const double length = m_whole > 0 ? double(room) * bar.count / m_whole : 0;
        const QRectF box(left + 0.5, top + space::xs + 0.5, std::max(length, 0.0),
            line.height() - 2 * space::xs - 1);
        if (bar.count > 0) {
            QPen edge(bar.isAnswer ? colours.accent : colours.outline, 1);
            if (!bar.isAnswer)
                edge.setStyle(Qt::DashLine);
            painter.setPen(edge);
            painter.setBrush(bar.isAnswer ? QBrush(colours.accent) : Qt::NoBrush);
            painter.drawRoundedRect(box, radius::small, radius::small);
        } else {
            painter.setPen(QPen(colours.outline, 1));
            painter.drawLine(box.topLeft(), box.bottomLeft());
        }
        painter.setFont(strong);
        painter.setPen(bar.isAnswer ? colours.text : colours.muted);
        painter.drawText(
            QRect(int(box.right()) + space::s, top, width() - int(box.right()), line.height()),
            Qt::AlignLeft | Qt::AlignVCenter, countText(bar));
        top += rowHeight();
    }
}

} // namespace samvirke
