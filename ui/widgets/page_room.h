// The room for the pages of the window. A page that needs more than there is, as with very large
// letters, scrolls; one that fits does not.
#pragma once

#include <QScrollArea>

class QStackedWidget;

namespace samvirke {

class PageRoom : public QScrollArea {
    Q_OBJECT

public:
    explicit PageRoom(QWidget* parent = nullptr);

    QStackedWidget* stack() { return m_stack; }

private:
    QStackedWidget* m_stack;
};

} // namespace samvirke
