// What a page or a dialog owes to everybody who cannot see it well, cannot use a mouse, reads large
// letters or another language. Each function looks at what is shown below `root` and gives back its
// complaints, a line each: empty is good.
#pragma once

#include <QSet>
#include <QStringList>

class QWidget;

namespace samvirke::walk {

/// Controls that the keyboard reaches and a screen reader cannot name.
QStringList nameless(QWidget& root);

/// Buttons, fields and lists that only a mouse reaches.
QStringList mouseOnly(QWidget& root);

/// Tab, pressed until it comes round: controls it never meets, where it is caught, and where it
/// leads back to what was read before. `root` is the active window. At each control of a kind that
/// is not in `seen` yet it is checked that the focus can be seen.
QStringList tabTrouble(QWidget& root, QSet<QString>& seen);

/// Tables whose columns or cells a screen reader cannot say.
QStringList silentTables(QWidget& root);

/// Charts and drawings that say nothing and have no table or list beside them.
QStringList silentPictures(QWidget& root);

/// One control of each kind that is not in `seen` yet: that it can be seen to have the keyboard.
/// `root` is the active window.
QStringList unseenFocus(QWidget& root, QSet<QString>& seen);

/// Words whose ink hardly differs from what they stand on, as they are painted: less than 4:1.
QStringList faint(QWidget& root);

/// Text that has less room than it needs.
QStringList clipped(QWidget& root);

/// Tables that scroll within something that scrolls: two bars beside each other, and a
/// wheel that stops in between. The room for the pages is allowed to, with very large letters.
QStringList scrolledTwice(QWidget& root);

/// All that is written below `root`: labels, buttons, headings, cells, hints, names.
QStringList texts(QWidget& root);

} // namespace samvirke::walk
