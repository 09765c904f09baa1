// Text in a type of the scale and a button with a look; both follow the theme.
#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QLabel>
#include <QPushButton>

namespace samvirke {

class Label : public QLabel {
    Q_OBJECT

public:
    enum class Ink { Text, Muted, Error };

    explicit Label(const QString& text = {}, Type type = Type::Body, Ink ink = Ink::Text,
        QWidget* parent = nullptr);

    void setType(Type type);
    void setInk(Ink ink);

    /// Kept for each width: layouts within layouts ask for the same ones again and again, and each
    /// time the words would be shaped anew.
    int heightForWidth(int width) const override;

private:
    void renew();

    Type m_type;
    mutable QHash<int, int> m_heights; ///< by width, of what is told next
    mutable QString m_measured;
    mutable QFont m_measuredIn;
    mutable QMargins m_measuredWithin;
};

enum class Weight {
    Normal,
    Primary, ///< the one step that leads on; at most one on a page
    Quiet,
    Link,
    Danger,
};

QPushButton* makeButton(
    const QString& text, Weight weight = Weight::Normal, QWidget* parent = nullptr);

/// Gives a widget another look of style_sheet.h and has it drawn anew.
void setLookOf(QWidget* widget, const char* look);

} // namespace samvirke
