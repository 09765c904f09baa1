#include "ui/widgets/accessible_items.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWidget>

namespace samvirke {

namespace {

class ItemInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemInterface(QWidget* widget, int item) : m_widget(widget), m_item(item) { }

    bool isValid() const override
    {
        return m_widget
            && m_item < dynamic_cast<const AccessibleItems*>(m_widget.data())->itemCount();
    }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget.data());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? items()->itemName(m_item) : QString();
    }
    void setText(QAccessible::Text, const QString&) override { }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inWidget = items()->itemRect(m_item);
        return { m_widget->mapToGlobal(inWidget.topLeft()), inWidget.size() };
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        if (isValid() && items()->currentItem() == m_item) {
            state.selected = true;
            state.focused = m_widget->hasFocus();
        }
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return { pressAction() }; }
    void doAction(const QString& name) override
    {
        if (name == pressAction() && isValid())
            items()->pressItem(m_item);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    AccessibleItems* items() const { return dynamic_cast<AccessibleItems*>(m_widget.data()); }

    QPointer<QWidget> m_widget;
    int m_item;
};

class ItemsInterface : public QAccessibleWidget {
public:
    explicit ItemsInterface(QWidget* widget) : QAccessibleWidget(widget, QAccessible::List) { }
    ItemsInterface(const ItemsInterface&) = delete;
    ItemsInterface& operator=(const ItemsInterface&) = delete;
    ~ItemsInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_made))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return items()->itemCount(); }
    QAccessibleInterface* child(int item) const override
    {
        if (item < 0 || item >= childCount())
            return nullptr;
        if (const auto made = m_made.constFind(item); made != m_made.constEnd())
            return QAccessible::accessibleInterface(*made);
        auto* fresh = new ItemInterface(widget(), item);
        m_made.insert(item, QAccessible::registerAccessibleInterface(fresh));
        return fresh;
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (auto it = m_made.constBegin(); it != m_made.constEnd(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == wanted)
                return it.key();
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint inWidget = widget()->mapFromGlobal(QPoint(x, y));
        for (int item = 0; item < childCount(); ++item) {
            if (items()->itemRect(item).contains(inWidget))
                return child(item);
        }
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override { return child(items()->currentItem()); }

private:
    AccessibleItems* items() const { return dynamic_cast<AccessibleItems*>(widget()); }

    mutable QHash<int, QAccessible::Id> m_made;
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    return widget && dynamic_cast<AccessibleItems*>(widget) ? new ItemsInterface(widget) : nullptr;
}

} // namespace

AccessibleItems::AccessibleItems()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

AccessibleItems::~AccessibleItems() = default;

void tellFocus(QWidget* widget, int item)
{
    QAccessibleEvent event(widget, QAccessible::Focus);
    event.setChild(item);
    QAccessible::updateAccessibility(&event);
}

void tellItemsChanged(QWidget* widget)
{
    QAccessibleEvent event(widget, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace samvirke
