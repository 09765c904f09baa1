// A line across the window that says what went wrong or what one should know, until it is closed.
#pragma once

#include "ui/widgets/label.h"

#include <QFrame>

#include <functional>

class QToolButton;

namespace samvirke {

class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    enum class Kind { Notice, Trouble };
    /// Replaces what is shown. `action` and `press`: an optional step ("Undo").
    void say(Kind kind, const QString& text, const QString& action = {},
        std::function<void()> press = {});
    QString text() const;

private:
    Label* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    std::function<void()> m_press;
};

} // namespace samvirke
