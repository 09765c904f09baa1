#include "ui/dialogs/tried_edit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace samvirke {

QString gateHeadline(const Gate& gate)
{
    switch (gate.next) {
    case EscalationLevel::Local:
        return TriedEdit::tr("Next: the municipality's own measures");
    case EscalationLevel::InterMunicipal:
        return TriedEdit::tr("Next: the neighbouring municipalities");
    case EscalationLevel::HealthCommunity:
        return TriedEdit::tr("Next: the health community and the county");
    case EscalationLevel::National:
        return TriedEdit::tr("Next: regional and national pools");
    }
    return {};
}

TriedEdit::TriedEdit(QWidget* parent)
    : QWidget(parent), m_next(new Label({}, Type::Strong)),
      m_why(new Label({}, Type::Body, Label::Ink::Muted)), m_reason(new QLineEdit)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::s);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::xl);
    grid->setVerticalSpacing(space::xs);
    const QList<Word<TriedMeasure>>& measures = words<TriedMeasure>();
    const int rows = int(measures.size() + 1) / 2;
    for (int i = 0; i < measures.size(); ++i) {
        auto* box = new QCheckBox(Text::of(measures.at(i).label).translated());
        box->installEventFilter(this);
        grid->addWidget(box, i % rows, i / rows);
        m_boxes.append(box);
        connect(box, &QCheckBox::toggled, this, &TriedEdit::sayGate);
    }
    grid->setColumnStretch(2, 1);
    all->addLayout(grid);
    all->addWidget(new Label(tr("Tick also what was looked at and found not possible. Keys: 1 to "
                                "%1 tick one, 0 all of the municipality's own.")
                                 .arg(measures.size()),
        Type::Small, Label::Ink::Muted));
    all->addWidget(m_next);
    all->addWidget(m_why);
    m_reason->setObjectName(QStringLiteral("gateReason"));
    m_reason->setPlaceholderText(tr("for example: sound services may fail tonight"));
    sayGate();
}

void TriedEdit::setTried(const QList<TriedMeasure>& tried, const QString& reason)
{
    for (int i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(tried.contains(words<TriedMeasure>().at(i).value));
    m_reason->setText(reason);
    sayGate();
}

void TriedEdit::setAsked(const QList<EscalationLevel>& asked)
{
    m_asked = asked;
    sayGate();
}

QList<TriedMeasure> TriedEdit::tried() const
{
    QList<TriedMeasure> tried;
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            tried.append(words<TriedMeasure>().at(i).value);
    }
    return tried;
}

QString TriedEdit::reason() const
{
    return m_reason->text().trimmed();
}

bool TriedEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int number = key->key() - Qt::Key_0;
    if (number < 0 || number > m_boxes.size() || (key->modifiers() & ~Qt::KeypadModifier))
        return QWidget::eventFilter(watched, event);
    if (number > 0) {
        m_boxes.at(number - 1)->toggle();
        m_boxes.at(number - 1)->setFocus();
        return true;
    }
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (levelOf(words<TriedMeasure>().at(i).value) == EscalationLevel::Local)
            m_boxes.at(i)->setChecked(true);
    }
    return true;
}

void TriedEdit::sayGate()
{
    const Gate gate = gateOf(tried(), m_asked);
    m_next->setText(gateHeadline(gate));
    m_why->setText(gate.why.translated());
}

} // namespace samvirke
