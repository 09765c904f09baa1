#include "ui/dialogs/decline_dialog.h"

#include "core/session/session.h"

#include <QLineEdit>

namespace samvirke {

DeclineDialog::DeclineDialog(
    Session& session, const Stint& stint, const QString& what, QWidget* parent)
    : FormDialog(tr("Record a no"), tr("Leave out and solve again"), parent), m_session(session),
      m_stint(stint), m_reason(new ChoiceBox<RefusalReason>(tr("Reason"))), m_words(new QLineEdit)
{
    setIntro(tr("%1 is left out of the proposal. A no is an answer and never a mark against "
                "anybody; undo brings the pair back.")
                 .arg(what));
    m_reason->setValue(RefusalReason::NotGiven);
    form().addField(tr("Reason"), m_reason, "reason");
    form().addField(tr("In other words"), m_words, "words");
    m_reason->setFocus();
}

QList<FieldProblem> DeclineDialog::problems() const
{
    if (m_reason->value() == RefusalReason::Other && m_words->text().trimmed().isEmpty())
        return { { "words", Text(tr("Say the other reason in a few words.")) } };
    return {};
}

Result<void> DeclineDialog::write()
{
    const QString words = m_words->text().trimmed();
    const QString reason = label(m_reason->value()).translated();
    const Result<Id> declined = m_session.declinePair(m_stint.member, m_stint.need,
        words.isEmpty() ? reason : QStringLiteral("%1: %2").arg(reason, words));
    return declined ? Result<void>{} : Result<void>(fail(declined.error()));
}

bool DeclineDialog::isChanged() const
{
    return false;
}

} // namespace samvirke
