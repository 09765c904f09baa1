// The pages at the left: icon, word, and a count where there is one; a line parts one group from
// the next. Arrow keys move, Ctrl+1 … Ctrl+0 jump.
#pragma once

#include "ui/theme/icons.h"

#include <QListWidget>

namespace samvirke {

class Navigation : public QListWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    void addEntry(Icon icon, const QString& title, const QString& toolTip);
    void beginGroup(); ///< the next entry stands below a line
    void setBadge(int entry, const QString& badge);
    QSize sizeHint() const override;

private:
    void renew();
    void tell(int entry);

    bool m_groupBegins = false;
};

} // namespace samvirke
