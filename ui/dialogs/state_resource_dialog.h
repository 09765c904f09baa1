// Registering or changing a resource of the state that the governor may prioritise.
#pragma once

#include "core/domain/state_allocation.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/choice_box.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace samvirke {

class Session;

class StateResourceDialog : public FormDialog {
    Q_OBJECT

public:
    /// A resource with an id is changed; one without is registered.
    StateResourceDialog(Session& session, const StateResource& resource, QWidget* parent = nullptr);

    StateResource resource() const; ///< as the form stands now
    Id savedId() const { return m_resource.id; } ///< after it was accepted

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;

    Session& m_session;
    StateResource m_resource;
    ChoiceBox<StateResourceKind>* m_kind;
    QLineEdit* m_what;
    QLineEdit* m_holder;
    QSpinBox* m_quantity;
    QLineEdit* m_unit;
    QDateEdit* m_from;
    QCheckBox* m_ends;
    QDateEdit* m_until;
    QLineEdit* m_leadTime;
    QLineEdit* m_contact;
    QLineEdit* m_telephone;
    QPlainTextEdit* m_note;
};

} // namespace samvirke
