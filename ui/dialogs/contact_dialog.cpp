#include "ui/dialogs/contact_dialog.h"

#include "ui/dialogs/changed_meanwhile.h"
#include <QLineEdit>

namespace samvirke {

ContactDialog::ContactDialog(Session& session, const Contact& contact, QWidget* parent)
    : FormDialog(contact.id.isEmpty()
            ? tr("New contact in %1").arg(session.municipalityName(contact.municipality))
            : tr("Contact in %1").arg(session.municipalityName(contact.municipality)),
        tr("Save"), parent),
      m_session(session), m_contact(contact), m_name(new QLineEdit(contact.name)),
      m_function(new QLineEdit(contact.function)), m_telephone(new QLineEdit(contact.telephone)),
      m_email(new QLineEdit(contact.email))
{
    setObjectName(QStringLiteral("contactDialog"));
    form().addWide(new Label(
        tr("Keep only what is needed to ring. Personal data can be erased for good later."),
        Type::Body, Label::Ink::Muted));
    m_name->setObjectName(QStringLiteral("name"));
    m_function->setObjectName(QStringLiteral("function"));
    m_telephone->setObjectName(QStringLiteral("telephone"));
    m_email->setObjectName(QStringLiteral("email"));
    form().addField(tr("Name"), m_name, QStringLiteral("name"));
    form().addField(tr("Function"), m_function, QStringLiteral("function"));
    form().addField(tr("Telephone"), m_telephone, QStringLiteral("telephone"));
    form().addField(tr("E-mail"), m_email, QStringLiteral("email"));
    m_name->setFocus();
}

QList<FieldProblem> ContactDialog::problems() const
{
    QList<FieldProblem> wrong;
    const bool named = !m_name->text().trimmed().isEmpty();
    if (!named && m_function->text().trimmed().isEmpty())
        wrong.append({ QStringLiteral("name"), Text(tr("Write a name or a function.")) });
    if (m_telephone->text().trimmed().isEmpty() && m_email->text().trimmed().isEmpty())
        wrong.append({ QStringLiteral("telephone"),
            Text(tr("Write a telephone number or an e-mail address.")) });
    const QString email = m_email->text().trimmed();
    if (!email.isEmpty() && (!email.contains(u'@') || email.contains(u' ')))
        wrong.append({ QStringLiteral("email"), Text(tr("This is no e-mail address.")) });
    return wrong;
}

Contact ContactDialog::changedContact() const
{
    Contact changed = m_contact;
    changed.name = m_name->text().trimmed();
    changed.function = m_function->text().trimmed();
    changed.telephone = m_telephone->text().trimmed();
    changed.email = m_email->text().trimmed();
    return changed;
}

Result<void> ContactDialog::write()
{
    if (!m_contact.id.isEmpty()) {
        std::optional<Contact> now;
        for (const Contact& each : m_session.contacts(m_contact.municipality)) {
            if (each.id == m_contact.id)
                now = each;
        }
        if (auto same = unchangedSince(m_contact, now); !same)
            return same;
    }
    if (const Result<Id> kept = m_session.setContact(changedContact()); !kept)
        return fail(kept.error());
    return {};
}

} // namespace samvirke
