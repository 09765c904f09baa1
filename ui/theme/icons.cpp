#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace samvirke {

namespace {

using Points = QList<QPointF>;

QPainterPath lines(std::initializer_list<Points> polylines)
{
    QPainterPath path;
    for (const Points& points : polylines) {
        path.moveTo(points.first());
        for (const QPointF& point : points.mid(1))
            path.lineTo(point);
    }
    return path;
}

void circle(QPainterPath& path, double x, double y, double r)
{
    path.addEllipse(QPointF(x, y), r, r);
}

QPainterPath pathOf(Icon icon)
{
    QPainterPath path;
    switch (icon) {
    case Icon::Overview:
        for (const QPointF& at :
            { QPointF(3.5, 3.5), QPointF(13.5, 3.5), QPointF(3.5, 13.5), QPointF(13.5, 13.5) })
            path.addRoundedRect(QRectF(at, QSizeF(7, 7)), 1.5, 1.5);
        break;
    case Icon::Rounds: // a sheet that is being ticked off
        path.addRoundedRect(QRectF(4.5, 3.5, 15, 17.5), 2, 2);
        path.addPath(lines({ { { 7.5, 9 }, { 9, 10.5 }, { 11.5, 7.5 } }, { { 14, 9 }, { 16.5, 9 } },
            { { 7.5, 15.5 }, { 9, 17 }, { 11.5, 14 } }, { { 14, 15.5 }, { 16.5, 15.5 } } }));
        break;
    case Icon::Reports: // a sheet with lines that leaves the house
        path = lines({ { { 13, 3.5 }, { 5, 3.5 }, { 5, 20.5 }, { 17, 20.5 }, { 17, 14 } },
            { { 8, 8 }, { 12, 8 } }, { { 8, 12 }, { 12, 12 } }, { { 8, 16 }, { 14, 16 } },
            { { 15, 3.5 }, { 21, 3.5 }, { 21, 9.5 } }, { { 21, 3.5 }, { 14.5, 10 } } });
        break;
    case Icon::Map: // a folded sheet
        path = lines({ { { 3.5, 6 }, { 9, 3.5 }, { 15, 6 }, { 20.5, 3.5 }, { 20.5, 18 },
                           { 15, 20.5 }, { 9, 18 }, { 3.5, 20.5 }, { 3.5, 6 } },
            { { 9, 3.5 }, { 9, 18 } }, { { 15, 6 }, { 15, 20.5 } } });
        break;
    case Icon::Municipality:
        path = lines({ { { 3.5, 11 }, { 12, 3.5 }, { 20.5, 11 } },
            { { 5.5, 9.5 }, { 5.5, 20 }, { 18.5, 20 }, { 18.5, 9.5 } },
            { { 10, 20 }, { 10, 14 }, { 14, 14 }, { 14, 20 } } });
        break;
    case Icon::Needs:
        circle(path, 12, 12, 8.5);
        path.addPath(lines({ { { 12, 8 }, { 12, 16 } }, { { 8, 12 }, { 16, 12 } } }));
        break;
    case Icon::Pool:
        circle(path, 9, 8, 3.5);
        path.moveTo(2.5, 19.5);
        path.cubicTo(2.5, 12.5, 15.5, 12.5, 15.5, 19.5);
        path.moveTo(15, 4.9);
        path.cubicTo(19, 4.5, 19, 11.5, 15, 11.1);
        path.moveTo(18, 14.2);
        path.cubicTo(20.3, 15, 21.5, 17, 21.5, 19.5);
        break;
    case Icon::Matching:
        circle(path, 5.5, 6.5, 2.5);
        circle(path, 5.5, 17.5, 2.5);
        circle(path, 18.5, 12, 2.5);
        path.addPath(lines({ { { 8, 7.5 }, { 16, 11 } }, { { 8, 16.5 }, { 16, 13 } } }));
        break;
    case Icon::Surveys: // bars that lie
        path = lines({ { { 4, 3.5 }, { 4, 20.5 } } });
        path.addRoundedRect(QRectF(4, 5, 15, 3.6), 1, 1);
        path.addRoundedRect(QRectF(4, 10.2, 9, 3.6), 1, 1);
        path.addRoundedRect(QRectF(4, 15.4, 12, 3.6), 1, 1);
        break;
    case Icon::Material: // a box
        path = lines({ { { 3.5, 8 }, { 12, 3.5 }, { 20.5, 8 }, { 20.5, 16.5 }, { 12, 21 },
                           { 3.5, 16.5 }, { 3.5, 8 }, { 12, 12.5 }, { 20.5, 8 } },
            { { 12, 12.5 }, { 12, 21 } } });
        break;
    case Icon::Measures: // steps that lead up
        path = lines({ { { 3.5, 20 }, { 3.5, 15.5 }, { 9, 15.5 }, { 9, 11 }, { 14.5, 11 },
            { 14.5, 6.5 }, { 20.5, 6.5 }, { 20.5, 20 }, { 3.5, 20 } } });
        break;
    case Icon::State: // a house with columns
        path = lines({ { { 3.5, 9 }, { 12, 3.5 }, { 20.5, 9 }, { 3.5, 9 } },
            { { 6, 9 }, { 6, 17.5 } }, { { 10, 9 }, { 10, 17.5 } }, { { 14, 9 }, { 14, 17.5 } },
            { { 18, 9 }, { 18, 17.5 } }, { { 3.5, 17.5 }, { 20.5, 17.5 } },
            { { 3, 20.5 }, { 21, 20.5 } } });
        break;
    case Icon::Transfers:
        path = lines({ { { 4, 8 }, { 20, 8 } }, { { 16, 4 }, { 20, 8 }, { 16, 12 } },
            { { 20, 16 }, { 4, 16 } }, { { 8, 12 }, { 4, 16 }, { 8, 20 } } });
        break;
    case Icon::Agreements: // a sheet that is being signed
        path = lines({ { { 18.5, 9 }, { 18.5, 3.5 }, { 4.5, 3.5 }, { 4.5, 20.5 }, { 11, 20.5 } },
            { { 8, 8 }, { 15, 8 } }, { { 8, 12 }, { 12, 12 } },
            { { 13, 20.5 }, { 14, 17 }, { 19.5, 11.5 }, { 21.5, 13.5 }, { 16, 19 },
                { 13, 20.5 } } });
        break;
    case Icon::Meetings:
        path.addRoundedRect(QRectF(3.5, 5, 17, 15.5), 2, 2);
        path.addPath(lines({ { { 3.5, 10 }, { 20.5, 10 } }, { { 8, 3 }, { 8, 6.5 } },
            { { 16, 3 }, { 16, 6.5 } } }));
        break;
    case Icon::Log:
        path.addRoundedRect(QRectF(4.5, 3.5, 15, 17), 2, 2);
        path.addPath(lines({ { { 8, 8.5 }, { 16, 8.5 } }, { { 8, 12 }, { 16, 12 } },
            { { 8, 15.5 }, { 13, 15.5 } } }));
        break;
    case Icon::Search:
        circle(path, 10.5, 10.5, 6.5);
        path.addPath(lines({ { { 15.5, 15.5 }, { 20.5, 20.5 } } }));
        break;
    case Icon::Pen:
        path = lines({ { { 4, 20 }, { 5, 15.5 }, { 16, 4.5 }, { 19.5, 8 }, { 8.5, 19 }, { 4, 20 } },
            { { 13.5, 7 }, { 17, 10.5 } } });
        break;
    case Icon::Undo:
        path = lines({ { { 8.5, 4 }, { 4, 8.5 }, { 8.5, 13 } } });
        path.moveTo(4, 8.5);
        path.lineTo(14, 8.5);
        path.cubicTo(22, 8.5, 22, 19.5, 14, 19.5);
        path.lineTo(9, 19.5);
        break;
    case Icon::Redo:
        path = lines({ { { 15.5, 4 }, { 20, 8.5 }, { 15.5, 13 } } });
        path.moveTo(20, 8.5);
        path.lineTo(10, 8.5);
        path.cubicTo(2, 8.5, 2, 19.5, 10, 19.5);
        path.lineTo(15, 19.5);
        break;
    case Icon::Open:
        path = lines({ { { 3.5, 19 }, { 3.5, 5 }, { 9.5, 5 }, { 11.5, 7.5 }, { 20.5, 7.5 },
            { 20.5, 19 }, { 3.5, 19 } } });
        break;
    case Icon::New:
        path = lines({ { { 12, 4.5 }, { 12, 19.5 } }, { { 4.5, 12 }, { 19.5, 12 } } });
        break;
    case Icon::Flag:
        path = lines({ { { 5, 21 }, { 5, 4 }, { 19, 4 }, { 15.5, 8.5 }, { 19, 13 }, { 5, 13 } } });
        break;
    case Icon::Screen:
        path = lines({ { { 3, 4 }, { 21, 4 }, { 21, 15 }, { 3, 15 }, { 3, 4 } },
            { { 12, 15 }, { 12, 20 } }, { { 8, 20 }, { 16, 20 } } });
        break;
    }
    return path;
}

} // namespace

void drawIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& colour)
{
    const double side = qMin(box.width(), box.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 24.0, side / 24.0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(pathOf(icon));
    painter.restore();
}

QIcon makeIcon(Icon icon)
{
    const Colours& colours = Theme::instance().colours();
    QIcon made;
    const auto add = [&made, icon](const QColor& colour, QIcon::Mode mode) {
        for (const int side : { 20, 40 }) {
            QPixmap pixmap(side, side);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            drawIcon(painter, icon, QRectF(0, 0, side, side), colour);
            painter.end();
            made.addPixmap(pixmap, mode);
        }
    };
    add(colours.text, QIcon::Normal);
    add(colours.outline, QIcon::Disabled);
    return made;
}

} // namespace samvirke
