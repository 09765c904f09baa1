// The colour tokens: every colour on screen is one of these, or a look's (looks.h).
#pragma once

#include <QColor>

namespace samvirke {

enum class Scheme { Light, Dark, HighContrast, System };

struct Colours {
    QColor window; ///< behind everything
    QColor surface; ///< cards, tables, fields
    QColor raised; ///< hovered rows, menus
    QColor text;
    QColor muted; ///< second lines; still readable text
    QColor border; ///< hairlines between calm areas
    QColor outline; ///< edges of controls: 3:1 against what is behind
    QColor accent; ///< the one step that leads on; links
    QColor onAccent;
    QColor accentSoft; ///< selection, the present page
    QColor onAccentSoft;
    QColor focus; ///< the ring around what the keyboard is at
    QColor notice; ///< a calm warning
    QColor onNotice;
    QColor noticeBorder;
    QColor error; ///< text of an error beside its field

    bool operator==(const Colours&) const = default;
};

/// System reads as Light.
const Colours& coloursOf(Scheme scheme);

/// Light writing on a dark ground: Dark and HighContrast.
bool isDark(Scheme scheme);

} // namespace samvirke
