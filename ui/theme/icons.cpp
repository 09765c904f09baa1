#include "ui/theme/icons.h"

#include "ui/theme/disabled_ink.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

namespace samvirke {

namespace {

/// The drawing in one colour: the file says `currentColor` wherever it has one.
QSvgRenderer& drawing(Icon icon, const QColor& colour)
{
    static QHash<QPair<int, QRgb>, std::shared_ptr<QSvgRenderer>> drawings;
    std::shared_ptr<QSvgRenderer>& made = drawings[{ int(icon), colour.rgb() }];
    if (!made) {
        QFile file(QStringLiteral(":/icons/line/%1.svg").arg(iconName(icon)));
        QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
        made = std::make_shared<QSvgRenderer>(svg);
    }
    return *made;
}

/// Draws when it is asked to, so that it is in the colours of that moment.
class ThemedIcon : public QIconEngine {
public:
    explicit ThemedIcon(Icon icon) : m_icon(icon) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const Theme& theme = Theme::instance();
        drawIcon(*painter, m_icon, rect,
            mode == QIcon::Disabled ? disabledInk(theme.shownScheme()) : theme.colours().text);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap made(size);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return made;
    }
    QIconEngine* clone() const override { return new ThemedIcon(m_icon); }
    bool isNull() override { return false; }

private:
    Icon m_icon;
};

} // namespace

QList<Icon> allIcons()
{
    QList<Icon> all;
    for (int icon = 0; icon <= int(Icon::Screen); ++icon)
        all.append(Icon(icon));
    return all;
}

QString iconName(Icon icon)
{
    switch (icon) {
    case Icon::Overview:
        return QStringLiteral("overview");
    case Icon::Rounds:
        return QStringLiteral("rounds");
    case Icon::Surveys:
        return QStringLiteral("surveys");
    case Icon::Reports:
        return QStringLiteral("reports");
    case Icon::Map:
        return QStringLiteral("map");
    case Icon::Municipality:
        return QStringLiteral("municipality");
    case Icon::Needs:
        return QStringLiteral("needs");
    case Icon::Pool:
        return QStringLiteral("pool");
    case Icon::Matching:
        return QStringLiteral("matching");
    case Icon::Material:
        return QStringLiteral("material");
    case Icon::Measures:
        return QStringLiteral("measures");
    case Icon::State:
        return QStringLiteral("state");
    case Icon::Transfers:
        return QStringLiteral("transfers");
    case Icon::Agreements:
        return QStringLiteral("agreements");
    case Icon::Meetings:
        return QStringLiteral("meetings");
    case Icon::Log:
        return QStringLiteral("log");
    case Icon::Search:
        return QStringLiteral("search");
    case Icon::Pen:
        return QStringLiteral("pen");
    case Icon::Undo:
        return QStringLiteral("undo");
    case Icon::Redo:
        return QStringLiteral("redo");
    case Icon::Screen:
        return QStringLiteral("screen");
    }
    return {};
}

void drawIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& colour)
{
    const double side = qMin(box.width(), box.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawing(icon, colour).render(&painter, square);
    painter.restore();
}

QIcon makeIcon(Icon icon)
{
    return QIcon(new ThemedIcon(icon));
}

} // namespace samvirke
