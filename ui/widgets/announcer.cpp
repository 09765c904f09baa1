#include "ui/widgets/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QLabel>

#include <utility>

namespace samvirke {

namespace {

constexpr int together = 350; // milliseconds: a little longer than between two letters

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* announcer = qobject_cast<Announcer*>(object);
    return announcer ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

/// Sees a text as the eye does: once it is painted.
class TextWatcher : public QObject {
public:
    explicit TextWatcher(QLabel* label) : QObject(label), m_label(label)
    {
        label->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Hide)
            m_told.clear();
        else if (event->type() == QEvent::Paint && m_label->text() != m_told)
            announce(m_label, m_told = m_label->text());
        return QObject::eventFilter(watched, event);
    }

private:
    QLabel* m_label;
    QString m_told;
};

std::function<void(const QString& text)>& listener()
{
    static std::function<void(const QString& text)> hear;
    return hear;
}

void installOnce()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace

void announce(const QWidget* source, const QString& text)
{
    const bool heard = QAccessible::isActive() || listener();
    if (!heard || !source || !source->isVisible() || text.trimmed().isEmpty())
        return;
    QWidget* window = source->window();
    auto* announcer = window->findChild<Announcer*>(QString(), Qt::FindDirectChildrenOnly);
    if (!announcer)
        announcer = new Announcer(window);
    announcer->add(source, text);
}

void hearAnnouncements(std::function<void(const QString& text)> hear)
{
    listener() = std::move(hear);
}

void announceTextOf(QLabel* label)
{
    new TextWatcher(label);
}

Announcer::Announcer(QWidget* window) : QWidget(window)
{
    installOnce();
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1);
    m_together.setSingleShot(true);
    m_together.setInterval(together);
    connect(&m_together, &QTimer::timeout, this, &Announcer::speak);
}

void Announcer::add(const QWidget* source, const QString& text)
{
    m_order.removeAll(source);
    m_order.append(source);
    m_waiting.insert(source, text);
    m_together.start();
}

void Announcer::speak()
{
    QStringList texts;
    for (const QWidget* source : std::as_const(m_order))
        texts.append(m_waiting.value(source).trimmed());
    m_order.clear();
    m_waiting.clear();
    texts.removeDuplicates();
    QString said;
    for (const QString& text : std::as_const(texts)) {
        if (!said.isEmpty())
            said += said.at(said.size() - 1).isPunct() ? QStringLiteral(" ") : QStringLiteral(". ");
        said += text;
    }
    // Over AT-SPI a notification is said when it comes to be shown; elsewhere an alert is.
    hide();
    setAccessibleName(said);
    show();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, said);
#else
    QAccessibleEvent event(this, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
    if (const auto hear = listener())
        hear(said);
}

} // namespace samvirke
