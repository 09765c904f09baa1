#include "ui/pages/matching/what_if_banner.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>

namespace samvirke {

WhatIfBanner::WhatIfBanner(QWidget* parent)
    : QFrame(parent), m_question(new Label({}, Type::Strong)), m_outcome(new Label),
      m_record(makeButton(tr("Record this …"))), m_back(makeButton(tr("Back to the plan")))
{
    setLookOf(this, "notice");
    auto* said = new QVBoxLayout;
    said->setSpacing(2);
    said->addWidget(m_question);
    said->addWidget(m_outcome);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::s, space::s, space::s);
    row->setSpacing(space::s);
    row->addLayout(said, 1);
    row->addWidget(m_record, 0, Qt::AlignTop);
    row->addWidget(m_back, 0, Qt::AlignTop);
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Backspace));
    m_back->setToolTip(m_back->shortcut().toString(QKeySequence::NativeText));
    m_record->setMenu(new QMenu(m_record));
    connect(m_back, &QPushButton::clicked, this, &WhatIfBanner::backAsked);
    hide();
}

void WhatIfBanner::show(const QList<WhatIf>& questions, const QString& outcome, bool settled)
{
    QStringList texts;
    for (const WhatIf& question : questions)
        texts.append(question.text);
    m_question->setText(tr("What if %1?").arg(texts.join(tr(", and "))));
    m_outcome->setText(settled
            ? tr("%1. This is a question: nothing is recorded.").arg(outcome)
            : tr("%1. A first answer; a better one is being looked for. Nothing is recorded.")
                  .arg(outcome));
    setAccessibleName(QStringLiteral("%1 %2").arg(m_question->text(), m_outcome->text()));
    fillRecord(questions);
    const bool was = isVisible();
    show();
    if (!was || settled)
        announce(this, accessibleName());
}

void WhatIfBanner::fillRecord(const QList<WhatIf>& questions)
{
    m_record->menu()->clear();
    for (int i = 0; i < int(questions.size()); ++i) {
        if (canBeRecorded(questions.at(i).kind))
            m_record->menu()->addAction(
                tr("%1 …").arg(questions.at(i).text), this, [this, i] { Q_EMIT recordAsked(i); });
    }
    m_record->setVisible(!m_record->menu()->isEmpty());
}

} // namespace samvirke
