#include "ui/pages/municipality/contacts_card.h"

#include "ui/dialogs/contact_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/widgets/flow_layout.h"

namespace samvirke {

ContactsCard::ContactsCard(Session& session, QWidget* parent)
    : Card(tr("Contacts"), parent), m_session(session)
{
}

void ContactsCard::show(const QString& municipality)
{
    m_municipality = municipality;
    clear();
    const QList<Contact> contacts = m_session.contacts(municipality);
    for (const Contact& contact : contacts)
        addContact(contact);
    if (contacts.isEmpty())
        addText(tr("No contact is registered."), Label::Ink::Muted);
    if (m_session.info().readOnly)
        return;
    QPushButton* add = addButton(tr("Add a contact …"));
    add->setObjectName(QStringLiteral("addContact"));
    connect(add, &QPushButton::clicked, this, [this] {
        Contact fresh;
        fresh.municipality = m_municipality;
        edit(fresh);
    });
}

void ContactsCard::addContact(const Contact& contact)
{
    const QString who = contact.name.isEmpty() ? contact.function : contact.name;
    QStringList under;
    if (!contact.name.isEmpty() && !contact.function.isEmpty())
        under.append(contact.function);
    for (const QString& way : { contact.telephone, contact.email }) {
        if (!way.isEmpty())
            under.append(way);
    }
    addLine(who.isEmpty() ? tr("Erased person") : who, under.join(QStringLiteral(" · ")));
    if (m_session.info().readOnly)
        return;
    auto* actions = new QWidget;
    auto* line = new FlowLayout(actions, space::m);
    const auto add = [&](const QString& text, const QString& name, auto press) {
        QPushButton* button = makeButton(text, Weight::Link);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(text, who));
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, press);
        line->addWidget(button);
    };
    add(tr("Change"), QStringLiteral("changeContact"), [this, contact] { edit(contact); });
    add(tr("Remove"), QStringLiteral("removeContact"), [this, contact] { remove(contact); });
    add(tr("Erase personal data"), QStringLiteral("eraseContact"),
        [this, contact] { erase(contact); });
    addWidget(actions);
}

void ContactsCard::edit(const Contact& contact)
{
    auto* dialog = new ContactDialog(m_session, contact, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { Q_EMIT said(tr("The contact is saved.")); });
    dialog->open();
}

void ContactsCard::remove(const Contact& contact)
{
    if (const Result<void> removed = m_session.removeContact(contact.id); !removed)
        Q_EMIT failed(removed.error());
    else
        Q_EMIT said(tr("The contact is removed. Undo brings it back."));
}

void ContactsCard::erase(const Contact& contact)
{
    const message::Question question{ tr("Erase the personal data of %1?").arg(contact.name),
        tr("Name, telephone and e-mail disappear for good, also from the history. This cannot be "
           "undone."),
        tr("Erase"), {}, true };
    if (message::ask(this, question) != message::Answer::Yes)
        return;
    if (const Result<void> erased = m_session.erasePerson(Entity::Contact, contact.id); !erased)
        Q_EMIT failed(erased.error());
    else
        Q_EMIT said(tr("The personal data are erased."));
}

} // namespace samvirke
