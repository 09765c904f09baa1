#include "ui/pages/matching/variant_bar.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QTabBar>

#include <algorithm>

namespace samvirke {

VariantBar::VariantBar(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabBar), m_more(makeButton(tr("Order of aims")))
{
    m_tabs->setAccessibleName(tr("Variants of the proposal"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_more->setMenu(new QMenu(m_more));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_more);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab >= 0)
            Q_EMIT chosen(m_tabs->tabData(tab).toString());
    });
}

void VariantBar::setVariants(const QList<Variant>& variants, const Id& current)
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > variants.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int i = 0; i < int(variants.size()); ++i) {
        const QString name = nameOf(variants.at(i)).translated();
        if (i == m_tabs->count())
            m_tabs->addTab({});
        // A name may hold an ampersand, which a tab would take for a key.
        m_tabs->setTabText(i, QString(name).replace(u'&', QStringLiteral("&&")));
        QStringList aims;
        for (const Aim aim : variants.at(i).order)
            aims.append(label(aim).translated());
        m_tabs->setTabToolTip(i, aims.join(QStringLiteral(" → ")));
        m_tabs->setTabData(i, variants.at(i).id);
        if (variants.at(i).id == current)
            m_tabs->setCurrentIndex(i);
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
