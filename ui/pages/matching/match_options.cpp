#include "ui/pages/matching/match_options.h"

#include "core/base/clock.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/period_edit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace samvirke {

namespace {

/// A number with its name before it, which a line break does not part.
QWidget* named(const QString& text, QSpinBox* box)
{
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    auto* name = new Label(text);
    name->setWordWrap(false);
    name->setBuddy(box);
    row->addWidget(name);
    row->addWidget(box);
    return pair;
}

} // namespace

MatchOptions::MatchOptions(QWidget* parent)
    : QWidget(parent), m_own(new QCheckBox(tr("Only these days"))), m_horizon(new PeriodEdit),
      m_critical(new QCheckBox(tr("Include owners in a critical situation"))),
      m_quarantine(new QSpinBox), m_confirmed(new QSpinBox)
{
    m_horizon->setAccessibleName(tr("Days to plan for"));
    m_horizon->setPeriod(today(), today().addDays(27));
    m_horizon->setEnabled(false);
    m_quarantine->setRange(0, 60);
    m_quarantine->setAccessibleName(tr("Quarantine days after infectious service"));
    m_quarantine->setSpecialValueText(tr("off"));
    m_confirmed->setRange(0, 365);
    m_confirmed->setValue(MatchSettings().confirmedWithinDays);
    m_confirmed->setAccessibleName(tr("Days a confirmation holds"));
    m_confirmed->setSpecialValueText(tr("for ever"));
    m_confirmed->setToolTip(tr("Those who were confirmed longer ago are in doubt, and planned only "
                               "where coverage needs them."));
    QWidget* quarantine = named(tr("Quarantine days"), m_quarantine);
    QWidget* confirmed = named(tr("A confirmation holds, days"), m_confirmed);

    auto* flow = new FlowLayout(this, space::m);
    for (QWidget* each : { static_cast<QWidget*>(m_own), static_cast<QWidget*>(m_horizon),
             static_cast<QWidget*>(m_critical), quarantine, confirmed })
        flow->addWidget(each);
    connect(m_own, &QCheckBox::toggled, m_horizon, &QWidget::setEnabled);
    connect(m_own, &QCheckBox::toggled, this, &MatchOptions::changed);
    connect(m_horizon, &PeriodEdit::edited, this, &MatchOptions::changed);
    connect(m_critical, &QCheckBox::toggled, this, &MatchOptions::changed);
    for (QSpinBox* box : { m_quarantine, m_confirmed })
        connect(box, &QSpinBox::valueChanged, this, &MatchOptions::changed);
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
    settings.confirmedWithinDays = m_confirmed->value();
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
