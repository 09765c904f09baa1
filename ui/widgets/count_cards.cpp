#include "ui/widgets/count_cards.h"

#include "ui/theme/looks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fitted_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace samvirke {

namespace {

constexpr int inTwoRows = 3; // columns

} // namespace

CountCard::CountCard(StaffingStatus status, QWidget* parent)
    : QAbstractButton(parent), m_status(status)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    // Equal widths, whatever the words.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &CountCard::renew);
    renew();
}

void CountCard::setCount(int count, std::optional<int> change)
{
    m_count = count;
    m_change = change;
    renew();
}

QSize CountCard::sizeHint() const
{
    const Theme& theme = Theme::instance();
    const QFontMetrics body(theme.font(Type::Body));
    return { body.horizontalAdvance(look(m_status).word) + 2 * space::m + theme.shapeSize()
            + space::s + body.horizontalAdvance(QStringLiteral("  ↑ 99")),
        theme.lineHeight(Type::Figure) + theme.lineHeight(Type::Body) + 2 * space::s };
}

int CountCard::wordsWidth() const
{
    const Theme& theme = Theme::instance();
    const QFontMetrics body(theme.font(Type::Body));
    int width = 4 + space::m + space::s + theme.shapeSize() + 5
        + leastFittedWidth(theme.font(Type::Body), look(m_status).word);
    if (m_change && *m_change != 0)
        width += body.horizontalAdvance(QString::number(std::abs(*m_change))) + 2 * space::xs
            + theme.shapeSize() + 2;
    return width;
}

QSize CountCard::minimumSizeHint() const
{
    return { Theme::instance().lineHeight(Type::Body) * 5, sizeHint().height() };
}

void CountCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    const StatusLook state = look(m_status);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
    drawBox(painter, box, radius::large, state);
    if (isChecked() || hasFocus() || underMouse()) {
        const QColor ring = hasFocus() ? theme.colours().focus : theme.colours().text;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ring, isChecked() || hasFocus() ? 2.5 : 1.2));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius::large, radius::large);
    }
    const QRect inner = box.toRect().adjusted(space::m, space::s - 2, -space::s, -space::s + 2);
    painter.setPen(state.text);
    painter.setFont(theme.font(Type::Figure));
    const int upper = theme.lineHeight(Type::Figure);
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), upper),
        Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_count));

    const QFont body = theme.font(Type::Body);
    const QFontMetrics metrics(body);
    const int line = metrics.height();
    const int top = inner.bottom() + 1 - line;
    const int side = theme.shapeSize();
    drawShape(painter, state.shape, QRectF(inner.left(), top + (line - side) / 2.0, side, side),
        state.text);
    int right = inner.right() + 1;
    painter.setFont(body);
    painter.setPen(state.text);
    if (m_change && *m_change != 0) {
        const QString number = QString::number(std::abs(*m_change));
        right -= metrics.horizontalAdvance(number) + space::xs;
        painter.drawText(QRect(right, top, inner.right() + 1 - right, line),
            Qt::AlignLeft | Qt::AlignVCenter, number);
        right -= side + 2;
        drawShape(painter, *m_change > 0 ? Shape::ArrowUp : Shape::ArrowDown,
            QRectF(right, top + (line - side) / 2.0, side, side), state.text);
        right -= space::xs;
    }
    const int left = inner.left() + side + 5;
    drawFitted(painter, QRect(left, top, right - left, line), body, state.word);
}

void CountCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        renew();
    QAbstractButton::changeEvent(event);
}

void CountCard::renew()
{
    QString name = tr("%1: %n municipality(s)", nullptr, m_count).arg(look(m_status).word);
    if (m_change && *m_change > 0)
        name += tr(", %1 more than in the round before").arg(*m_change);
    else if (m_change && *m_change < 0)
        name += tr(", %1 fewer than in the round before").arg(-*m_change);
    setAccessibleName(name);
    setToolTip(name);
    updateGeometry();
    update();
}

CountCards::CountCards(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::s - 2);
    for (const StaffingStatus status : { StaffingStatus::Critical, StaffingStatus::Challenging,
             StaffingStatus::Good, StaffingStatus::OutOfDate, StaffingStatus::NotReported }) {
        auto* card = new CountCard(status, this);
        m_cards.append(card);
        connect(card, &QAbstractButton::clicked, this, [this, card](bool in) {
            for (CountCard* other : std::as_const(m_cards)) {
                if (other != card)
                    other->setChecked(false);
            }
            Q_EMIT chosen(in ? std::optional(card->status()) : std::nullopt);
        });
    }
    connect(&Theme::instance(), &Theme::changed, this, &CountCards::place);
    place();
}

QSize CountCards::minimumSizeHint() const
{
    // Two rows are always a way out.
    const int least = m_cards.first()->minimumSizeHint().width();
    return { inTwoRows * least + (inTwoRows - 1) * m_grid->spacing(),
        m_grid->minimumSize().height() };
}

void CountCards::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void CountCards::place()
{
    // In one row; with large letters in two where a word could not be read whole.
    const int all = int(m_cards.size());
    int widest = 0;
    for (const CountCard* card : std::as_const(m_cards))
        widest = std::max(widest, card->wordsWidth());
    const int room = (width() - (all - 1) * m_grid->spacing()) / all;
    const int columns = room < widest && Theme::instance().textScale() > 1 ? inTwoRows : all;
    if (columns == m_columns)
        return;
    for (int column = 0; column < all; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < all; ++i)
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    m_columns = columns;
    updateGeometry();
}

void CountCards::setCounts(const StatusCounts& counts, const std::optional<StatusCounts>& before)
{
    for (CountCard* card : std::as_const(m_cards)) {
        const int now = counts.of(card->status());
        card->setCount(
            now, before ? std::optional(now - before->of(card->status())) : std::nullopt);
    }
    place();
}

} // namespace samvirke
