#include "ui/dialogs/other_need_dialog.h"

#include "ui/dialogs/code_list_edit.h"
#include "ui/widgets/period_edit.h"

#include <QSpinBox>

namespace samvirke {

OtherNeedDialog::OtherNeedDialog(const Need& need, const QString& what, QWidget* parent)
    : FormDialog(tr("What if the need were another?"), tr("Solve with this"), parent), m_need(need),
      m_heads(new QSpinBox), m_period(new PeriodEdit),
      m_alsoAccept(new CodeListEdit(CodeListEdit::Vocabulary::Professions, tr("Also accepted")))
{
    setIntro(tr("%1. This is a question: the need stays as it is registered.").arg(what));
    m_heads->setRange(1, 999);
    m_heads->setValue(need.heads);
    form().addField(tr("How many"), m_heads, "heads");
    m_period->setPeriod(need.from, need.until);
    form().addField(tr("Period"), m_period, "until");
    m_alsoAccept->setCodes(need.alsoAccept);
    form().addField(tr("Also accepted"), m_alsoAccept, "alsoAccept");
    m_heads->setFocus();
}

Need OtherNeedDialog::need() const
{
    Need need = m_need;
    need.heads = m_heads->value();
    need.from = m_period->from();
    need.until = m_period->until();
    need.alsoAccept = m_alsoAccept->codes();
    need.alsoAccept.removeAll(need.profession);
    return need;
}

QList<FieldProblem> OtherNeedDialog::problems() const
{
    QList<FieldProblem> found;
    const QString typed = m_alsoAccept->typed();
    if (!m_alsoAccept->takeTyped())
        found.append({ "alsoAccept", unknownWord(typed) });
    for (FieldProblem problem : problemsOf(need())) {
        if (problem.field == "from")
            problem.field = "until"; // the two days stand in one field
        found.append(problem);
    }
    return found;
}

Result<void> OtherNeedDialog::write()
{
    return {};
}

bool OtherNeedDialog::isChanged() const
{
    return false;
}

} // namespace samvirke
