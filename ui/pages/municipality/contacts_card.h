// The people to ring in a municipality: add, change, remove, and erase the personal data of one for
// good.
#pragma once

#include "core/session/session.h"
#include "ui/widgets/card.h"

namespace samvirke {

class ContactsCard : public Card {
    Q_OBJECT

public:
    explicit ContactsCard(Session& session, QWidget* parent = nullptr);

    void show(const QString& municipality);
    using Card::show;

Q_SIGNALS:
    void said(const QString& text);
    void failed(const samvirke::Error& error);

private:
    void addContact(const Contact& contact);
    void edit(const Contact& contact);
    void remove(const Contact& contact);
    void erase(const Contact& contact);

    Session& m_session;
    QString m_municipality;
};

} // namespace samvirke
