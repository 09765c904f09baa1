// A person to ring in a municipality: new, or changed.
#pragma once

#include "core/session/session.h"
#include "ui/dialogs/form_dialog.h"

class QLineEdit;

namespace samvirke {

class ContactDialog : public FormDialog {
    Q_OBJECT

public:
    /// A contact without an id is a new one; its municipality must be set.
    ContactDialog(Session& session, const Contact& contact, QWidget* parent = nullptr);

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    Contact changedContact() const;

    Session& m_session;
    Contact m_contact;
    QLineEdit* m_name;
    QLineEdit* m_function;
    QLineEdit* m_telephone;
    QLineEdit* m_email;
};

} // namespace samvirke
