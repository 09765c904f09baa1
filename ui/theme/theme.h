// The look of the program in one place: colours, type and spaces. Widgets ask for tokens and
// repaint on changed(); nothing else in ui/ names a colour, a font or a pixel size of text.
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/looks.h"

#include <QFont>
#include <QObject>

namespace samvirke {

/// Distances in logical pixels.
namespace space {
constexpr int xs = 4;
constexpr int s = 8;
constexpr int m = 12;
constexpr int l = 16;
constexpr int xl = 24;
constexpr int xxl = 32;
} // namespace space

namespace radius {
constexpr int small = 3; ///< badges, bars
constexpr int medium = 5; ///< controls, tiles
constexpr int large = 8; ///< cards
} // namespace radius

/// The scale of type. Sizes follow the application's own font size and the person's text size.
enum class Type {
    Small, ///< second lines, axis labels
    Body,
    Strong, ///< body, bold
    Heading, ///< title of a card or a group
    Title, ///< the page's answer
    Figure, ///< the number of a count card
};

class Theme : public QObject {
    Q_OBJECT

public:
    static Theme& instance();

    /// Puts style, palette, fonts and style sheet on the application. Call once, after
    /// QApplication.
    void apply();

    Scheme scheme() const; ///< as chosen
    Scheme shownScheme() const; ///< never System
    void setScheme(Scheme scheme);

    double textScale() const; ///< 1.0 … 2.0
    void setTextScale(double scale);

    const Colours& colours() const;
    QFont font(Type type) const;
    int lineHeight(Type type) const; ///< pixels
    int rowHeight() const; ///< of a table's row
    int shapeSize() const; ///< of a status shape beside body text

Q_SIGNALS:
    /// Colours or sizes are others now: lay out and paint again.
    void changed();

private:
    Theme();
    bool eventFilter(QObject* watched, QEvent* event) override;
    void renew();

    Scheme m_scheme = Scheme::System;
    Scheme m_system = Scheme::Light;
    double m_scale = 1.0;
    QFont m_base;
    bool m_applied = false;
};

} // namespace samvirke
