#include "ui/dialogs/owner_override_dialog.h"

#include "core/session/session.h"

#include <QComboBox>

namespace samvirke {

OwnerOverrideDialog::OwnerOverrideDialog(
    Session& session, const QString& owner, bool lends, QWidget* parent)
    : FormDialog(tr("Shall %1 be proposed as owner?").arg(session.ownerName(owner)),
        tr("Record and solve again"), parent),
      m_session(session), m_owner(owner), m_lends(new QComboBox)
{
    setIntro(tr("By itself the proposal leaves owners in a critical situation in peace and uses "
                "those in a challenging one last. Only the owner knows what it can spare: ask it "
                "first. What you record holds until it is taken back."));
    m_lends->addItem(tr("May be proposed, as any other"), true);
    m_lends->addItem(tr("Is left in peace: lends nobody"), false);
    m_lends->setCurrentIndex(lends ? 0 : 1);
    form().addField(tr("Decision"), m_lends, "lends");
    m_reason = makeTextEdit(tr("Reason"), 2);
    form().addField(tr("Reason"), m_reason, "reason", tr("Who said so, and when."));
    m_reason->setFocus();
}

QString OwnerOverrideDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

QList<FieldProblem> OwnerOverrideDialog::problems() const
{
    if (reason().isEmpty())
        return { { "reason", Text(tr("Say why in a few words: the reason is recorded.")) } };
    return {};
}

Result<void> OwnerOverrideDialog::write()
{
    const Result<Id> recorded =
        m_session.overrideOwner({ {}, m_owner, m_lends->currentData().toBool(), reason() });
    return recorded ? Result<void>{} : Result<void>(fail(recorded.error()));
}

} // namespace samvirke
