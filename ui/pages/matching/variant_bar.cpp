#include "ui/pages/matching/variant_bar.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QMenu>

#include <algorithm>

namespace samvirke {

VariantBar::VariantBar(QWidget* parent)
    : QWidget(parent), m_choices(new QButtonGroup(this)), m_more(makeButton(tr("Order of aims")))
{
    setAccessibleName(tr("Variants of the proposal"));
    m_more->setMenu(new QMenu(m_more));
    auto* flow = new FlowLayout(this, space::s);
    flow->addWidget(m_more);
    connect(m_choices, &QButtonGroup::idToggled, this, [this](int at, bool on) {
        if (on)
            Q_EMIT chosen(m_variants.value(at));
    });
}

void VariantBar::setVariants(const QList<Variant>& variants, const Id& current)
{
    const QSignalBlocker quiet(m_choices);
    if (m_choices->buttons().size() > variants.size()) {
        const QList<QAbstractButton*> buttons = m_choices->buttons();
        for (QAbstractButton* button : buttons.mid(variants.size()))
            delete button;
    }
    while (m_choices->buttons().size() < variants.size()) {
        QWidget* last = m_choices->buttons().isEmpty() ? m_more : m_choices->buttons().constLast();
        QPushButton* button = makeButton({});
        button->setCheckable(true);
        m_choices->addButton(button, int(m_choices->buttons().size()));
        // Before the menu, on the screen and for Tab.
        layout()->removeWidget(m_more);
        layout()->addWidget(button);
        layout()->addWidget(m_more);
        setTabOrder(last, button);
        setTabOrder(button, m_more);
    }
    m_variants.clear();
    for (const Variant& variant : variants) {
        QAbstractButton* button = m_choices->button(int(m_variants.size()));
        m_variants.append(variant.id);
        // A name may hold an ampersand, which a button would take for a key.
        button->setText(nameOf(variant).translated().replace(u'&', QStringLiteral("&&")));
        QStringList aims;
        for (const Aim aim : variant.order)
            aims.append(label(aim).translated());
        button->setToolTip(aims.join(QStringLiteral(" → ")));
        button->setChecked(variant.id == current);
    }
    fillMenu(variants, current);
}

void VariantBar::fillMenu(const QList<Variant>& variants, const Id& current)
{
    const auto isBuiltIn = [&](const Id& id) {
        return std::any_of(builtInVariants().begin(), builtInVariants().end(),
            [&](const Variant& each) { return each.id == id; });
    };
    QMenu* menu = m_more->menu();
    menu->clear();
    menu->addAction(tr("New order of aims …"), this, &VariantBar::newAsked);
    for (const Variant& variant : variants) {
        if (variant.id != current || isBuiltIn(variant.id))
            continue;
        menu->addAction(tr("Change “%1” …").arg(variant.name), this, &VariantBar::changeAsked);
        menu->addAction(tr("Remove “%1” …").arg(variant.name), this, &VariantBar::removeAsked);
    }
}

} // namespace samvirke
