#include "ui/pages/matching/match_options.h"

#include "core/base/clock.h"
#include "ui/pages/needs/flow_layout.h"
#include "ui/widgets/period_edit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace samvirke {

MatchOptions::MatchOptions(QWidget* parent)
    : QWidget(parent), m_own(new QCheckBox(tr("Only these days"))), m_horizon(new PeriodEdit),
      m_critical(new QCheckBox(tr("Include owners in a critical situation"))),
      m_quarantine(new QSpinBox)
{
    m_horizon->setAccessibleName(tr("Days to plan for"));
    m_horizon->setPeriod(today(), today().addDays(27));
    m_horizon->setEnabled(false);
    m_quarantine->setRange(0, 60);
    m_quarantine->setAccessibleName(tr("Quarantine days after infectious service"));
    m_quarantine->setSpecialValueText(tr("off"));
    auto* quarantine = new QWidget;
    auto* row = new QHBoxLayout(quarantine);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    auto* name = new Label(tr("Quarantine days"));
    name->setWordWrap(false);
    name->setBuddy(m_quarantine);
    row->addWidget(name);
    row->addWidget(m_quarantine);

    auto* flow = new FlowLayout(this, space::m);
    for (QWidget* each : { static_cast<QWidget*>(m_own), static_cast<QWidget*>(m_horizon),
             static_cast<QWidget*>(m_critical), quarantine })
        flow->addWidget(each);
    connect(m_own, &QCheckBox::toggled, m_horizon, &QWidget::setEnabled);
    connect(m_own, &QCheckBox::toggled, this, &MatchOptions::changed);
    connect(m_horizon, &PeriodEdit::edited, this, &MatchOptions::changed);
    connect(m_critical, &QCheckBox::toggled, this, &MatchOptions::changed);
    connect(m_quarantine, &QSpinBox::valueChanged, this, &MatchOptions::changed);
}

MatchSettings MatchOptions::settings() const
{
    MatchSettings settings;
    if (m_own->isChecked() && m_horizon->from() <= m_horizon->until()) {
        settings.from = m_horizon->from();
        settings.until = m_horizon->until();
    }
    settings.criticalOwnersLend = m_critical->isChecked();
    settings.quarantineDays = m_quarantine->value();
    return settings;
}

void MatchOptions::showHorizon(QDate from, QDate until)
{
    if (m_own->isChecked())
        return;
    const QSignalBlocker quiet(this);
    m_horizon->setPeriod(from, until);
}

} // namespace samvirke
