#include "ui/pages/matching/objective_bar.h"

#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"

namespace samvirke {

namespace {

QString bestOf(const ObjectiveLine& line)
{
    return line.best.isEmpty() ? QString() : ObjectiveBar::tr("best possible %1").arg(line.best);
}

} // namespace

ObjectiveBar::ObjectiveBar(QWidget* parent)
    : QWidget(parent), m_flow(new FlowLayout(this, space::l, 2))
{
    setAccessibleName(tr("How good is the proposal?"));
}

void ObjectiveBar::setLines(const QList<ObjectiveLine>& lines)
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ObjectiveLine& line : lines) {
        auto* label = new Label({}, Type::Small);
        label->setWordWrap(false);
        label->setTextFormat(Qt::RichText);
        // ✓ with the words; never the mark alone
        label->setText(
            QStringLiteral("%1<b>%2</b> %3 · %4")
                .arg(line.proven ? QStringLiteral("✓ ") : QString(), line.name.toHtmlEscaped(),
                    line.value.toHtmlEscaped(), line.proof.toHtmlEscaped()));
        label->setAccessibleName(
            QStringLiteral("%1: %2, %3").arg(line.name, line.value, line.proof));
        label->setAccessibleDescription(bestOf(line));
        label->setToolTip(bestOf(line));
        m_flow->addWidget(label);
    }
    updateGeometry();
}

int ObjectiveBar::linesIn(int width) const
{
    int lines = 1;
    int taken = 0;
    for (int i = 0; i < m_flow->count(); ++i) {
        const int wants = m_flow->itemAt(i)->widget()->sizeHint().width();
        if (taken > 0 && taken + space::l + wants > width) {
            ++lines;
            taken = 0;
        }
        taken += (taken > 0 ? space::l : 0) + wants;
    }
    return lines;
}

void fillObjectives(Card& card, const QList<ObjectiveLine>& lines)
{
    card.clear();
    card.setTitle(ObjectiveBar::tr("How good is the proposal?"));
    for (const ObjectiveLine& line : lines) {
        QString said = QStringLiteral("%1 · %2").arg(line.value, line.proof);
        if (const QString best = bestOf(line); !best.isEmpty())
            said += QStringLiteral(" (%1)").arg(best);
        card.addFact(line.name, said);
    }
}

} // namespace samvirke
