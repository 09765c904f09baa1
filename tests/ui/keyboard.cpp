#include "tests/ui/keyboard.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTimer>

namespace samvirke::testing {

namespace {

constexpr int mostPresses = 150; // of one key in a row: more, and it goes round
constexpr int longestWait = 6000; // in steps of 5 ms

QString nameOf(QKeyCombination key)
{
    switch (key.key()) {
    case Qt::Key_Return:
        return key.keyboardModifiers() ? QStringLiteral("Ctrl+Enter") : QStringLiteral("Enter");
    default:
        break;
    }
    QString name = QKeySequence(key).toString(QKeySequence::PortableText);
    name.replace(QStringLiteral("PgDown"), QStringLiteral("Page Down"));
    name.replace(QStringLiteral("PgUp"), QStringLiteral("Page Up"));
    return name;
}

/// The menu of the bar that an action stands in.
QAction* menuOf(const QMenuBar& bar, const QAction* wanted)
{
    for (QAction* each : bar.actions()) {
        if (each->menu() && each->menu()->actions().contains(wanted))
            return each;
    }
    return nullptr;
}

} // namespace

Keyboard::Keyboard(QMainWindow& window) : m_window(window) { }

void Keyboard::press(int key, Qt::KeyboardModifiers modifiers, int times)
{
    for (int i = 0; i < times; ++i)
        m_steps.append({ Step::Kind::Press, modifiers | Qt::Key(key) });
}

void Keyboard::pressUntil(int key, const Holds& holds)
{
    m_steps.append({ Step::Kind::Until, Qt::Key(key), {}, holds });
}

void Keyboard::type(const QString& text)
{
    m_steps.append({ Step::Kind::Type, Qt::Key_unknown, text });
}

void Keyboard::wait(const Holds& holds)
{
    m_steps.append({ Step::Kind::Wait, Qt::Key_unknown, {}, holds });
}

void Keyboard::chooseInMenu(const std::function<QAction*()>& action)
{
    const QAction* bar = menuOf(*m_window.menuBar(), action());
    if (!bar)
        qFatal("not in a menu");
    const QKeySequence letter = QKeySequence::mnemonic(bar->text());
    m_steps.append({ Step::Kind::Press, letter[0] });
    pressUntil(Qt::Key_Down, [action] {
        const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        return menu && menu->activeAction() == action();
    });
    press(Qt::Key_Return);
}

bool Keyboard::run()
{
    QTimer::singleShot(0, this, &Keyboard::takeNext);
    const bool ended = QTest::qWaitFor([this] { return m_done; }, 60000);
    if (!ended)
        giveUp(QStringLiteral("the keys were not all pressed"));
    return !m_failed;
}

/// Where the window system sends a key: to the open menu or list, else to the window on top. None
/// while that one is still becoming the active one.
QWidget* Keyboard::receiver() const
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    QWidget* window = QApplication::activeModalWidget();
    if (!window)
        window = &m_window;
    if (QApplication::activeWindow() != window) {
        window->activateWindow(); // a window manager does it; there is none off screen
        return nullptr;
    }
    return window->focusWidget() ? window->focusWidget() : window;
}

void Keyboard::takeNext()
{
    if (m_done || m_failed)
        return;
    if (m_at == m_steps.size()) {
        m_done = true;
        return;
    }
    // Ordered before the key is sent, which comes back only when the dialog that it opens closes.
    QTimer::singleShot(5, this, &Keyboard::takeNext);
    QWidget* at = receiver();
    if (!at)
        return;
    const Step step = m_steps.at(m_at);
    const bool waits = step.kind == Step::Kind::Wait;
    if (++m_tries > (waits ? longestWait : mostPresses)) {
        giveUp(QStringLiteral("step %1 does not come to its end").arg(m_at + 1));
        return;
    }
    take(step, *at);
}

void Keyboard::take(const Step& step, QWidget& at)
{
    const auto goOn = [this] {
        ++m_at;
        m_tries = 0;
    };
    switch (step.kind) {
    case Step::Kind::Press:
        goOn();
        send(step.key, at);
        return;
    case Step::Kind::Until:
        if (step.holds())
            goOn();
        else
            send(step.key, at);
        return;
    case Step::Kind::Wait:
        if (step.holds())
            goOn();
        return;
    case Step::Kind::Type: {
        const int place = m_tries - 1;
        if (place == 0)
            note(u'“' + step.text + u'”');
        if (place + 1 == step.text.size())
            goOn();
        ++m_letters;
        QTest::keyClick(&at, step.text.at(place).toLatin1());
        return;
    }
    }
}

void Keyboard::send(QKeyCombination key, QWidget& at)
{
    ++m_presses;
    note(nameOf(key));
    QTest::keyClick(&at, key.key(), key.keyboardModifiers());
}

void Keyboard::note(const QString& key)
{
    if (!m_noted.isEmpty() && m_noted.last().first == key)
        ++m_noted.last().second;
    else
        m_noted.append({ key, 1 });
}

QString Keyboard::sequence() const
{
    QStringList keys;
    for (const auto& [key, times] : m_noted)
        keys.append(times == 1 ? key : QStringLiteral("%1 ×%2").arg(key).arg(times));
    return keys.join(QStringLiteral(", "));
}

void Keyboard::giveUp(const QString& why)
{
    const QWidget* focus = QApplication::focusWidget();
    qWarning().noquote() << why << "after:" << sequence() << "at"
                         << (focus ? focus->metaObject()->className() : "nothing")
                         << (focus ? focus->objectName() + u' ' + focus->accessibleName()
                                   : QString());
    m_failed = true;
    m_done = true;
    // Dialogs that still run would keep the test for ever.
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    // Without its question whether to throw away what was typed.
    if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
        dialog->done(QDialog::Rejected);
}

} // namespace samvirke::testing
