#include "ui/widgets/step_line.h"

#include "ui/widgets/flow_layout.h"

namespace samvirke {

StepLine::StepLine(const QStringList& steps, QWidget* parent)
    : QWidget(parent), m_steps(steps), m_place(new Label({}, Type::Body, Label::Ink::Muted))
{
    auto* flow = new FlowLayout(this, space::l, space::xs);
    m_place->setWordWrap(false);
    flow->addWidget(m_place);
    for (int i = 0; i < m_steps.size(); ++i) {
        auto* label = new Label;
        label->setWordWrap(false);
        m_labels.append(label);
        flow->addWidget(label);
    }
    setStep(0);
}

void StepLine::setStep(int step)
{
    m_place->setText(tr("Step %1 of %2").arg(step + 1).arg(m_steps.size()));
    for (int i = 0; i < m_labels.size(); ++i) {
        const QString sign = i < step ? QStringLiteral("✓") : QString::number(i + 1);
        m_labels[i]->setText(QStringLiteral("%1\u2002%2").arg(sign, m_steps.at(i)));
        m_labels[i]->setType(i == step ? Type::Strong : Type::Body);
        m_labels[i]->setInk(i == step ? Label::Ink::Text : Label::Ink::Muted);
    }
    setAccessibleName(QStringLiteral("%1: %2").arg(m_place->text(), m_steps.value(step)));
}

} // namespace samvirke
