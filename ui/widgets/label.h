// Text in a type of the scale and a button with a look; both follow the theme.
#pragma once

#include "ui/theme/theme.h"

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

private:
    void renew();

    Type m_type;
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
