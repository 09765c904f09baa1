// A person at the keyboard, and nothing else: keys go, one at a time, to where the window system
// would send them, also while a dialog runs its own event loop, and every press is counted.
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QStringList>

#include <functional>

class QAction;
class QMainWindow;
class QWidget;

namespace samvirke::testing {

using Holds = std::function<bool()>;

class Keyboard : public QObject {
public:
    /// `window` has the keyboard while no dialog and no menu is open.
    explicit Keyboard(QMainWindow& window);

    // What is to be done, in order; nothing happens before run().
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1);
    void pressUntil(int key, const Holds& holds); ///< not at all when it holds already
    void type(const QString& text); ///< Latin letters and digits that stand in the case file
    void wait(const Holds& holds); ///< for work that goes on by itself; costs no key
    /// Through the menus, as one who reads them: opens the one with this action, goes down,
    /// chooses.
    void chooseInMenu(const std::function<QAction*()>& action);

    /// Does it all. False, with a warning that says where, when something never came to hold.
    bool run();

    int presses() const { return m_presses; } ///< without what was typed
    int letters() const { return m_letters; } ///< typed
    QString sequence() const; ///< "Ctrl+B, 0, “Heim”, Tab ×2, Enter"

private:
    struct Step {
        enum class Kind { Press, Until, Type, Wait } kind = Kind::Press;
        QKeyCombination key = Qt::Key_unknown;
        QString text = {};
        Holds holds = {};
    };
    void takeNext();
    void take(const Step& step, QWidget& at);
    void send(QKeyCombination key, QWidget& at);
    void note(const QString& key);
    QWidget* receiver() const;
    void giveUp(const QString& why);

    QMainWindow& m_window;
    QList<Step> m_steps;
    qsizetype m_at = 0;
    int m_tries = 0; ///< at the step
    bool m_done = false;
    bool m_failed = false;
    int m_presses = 0;
    int m_letters = 0;
    QList<std::pair<QString, int>> m_noted; ///< a key, how many times in a row
};

} // namespace samvirke::testing
