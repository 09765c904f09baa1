// The pages at the left: icon, word, and a count where there is one. Arrow keys move, Ctrl+1 … 8
// jump.
#pragma once

#include "ui/theme/icons.h"

#include <QListWidget>

namespace samvirke {

class Navigation : public QListWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    void addEntry(Icon icon, const QString& title, const QString& toolTip);
    void setBadge(int entry, const QString& badge);
    QSize sizeHint() const override;

private:
    void renew();
    void tell(int entry);
};

} // namespace samvirke
