// A small set of line icons, drawn by us on a grid of 24 so that they are sharp at any size and
// take any colour. They stand beside words, never instead of them.
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
    Transfers,
    Meetings,
    Log,
    Search,
    Pen,
    Undo,
    Redo,
    Open,
    New,
    Flag,
    Screen,
};

void drawIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& colour);

/// In the theme's colours as they are now.
QIcon makeIcon(Icon icon);

} // namespace samvirke
