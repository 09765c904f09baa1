// A small set of line icons, drawn by us as SVG on a grid of 24 (resources/icons/line) so that they
// are sharp at any size and take any colour. They stand beside words, never instead of them.
#pragma once

#include <QIcon>

class QPainter;
class QRectF;

namespace samvirke {

enum class Icon {
    Overview,
    Rounds,
    Surveys,
    Reports,
    Map,
    Municipality,
    Needs,
    Pool,
    Matching,
    Material,
    Measures,
    State,
    Transfers,
    Agreements,
    Meetings,
    Log,
    Search,
    Pen,
    Undo,
    Redo,
    Screen,
};

QList<Icon> allIcons();

/// The name of its drawing: "overview" for resources/icons/line/overview.svg.
QString iconName(Icon icon);

/// In one colour, in the middle of `box`. A drawing is read when it is first wanted.
void drawIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& colour);

/// In the theme's colours as they are whenever it is drawn.
QIcon makeIcon(Icon icon);

} // namespace samvirke
