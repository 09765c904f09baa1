// A line of the allocation log of state resources: a request, an allocation, a refusal or a
// release. Who decides on what basis and why this municipality is asked for; more than is free
// cannot be given.
#pragma once

#include "core/domain/state_allocation.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace samvirke {

class MunicipalityBox;
class Session;

class AllocationDialog : public FormDialog {
    Q_OBJECT

public:
    /// A line that is `concerns` something is about that line's resource and municipality.
    AllocationDialog(Session& session, const StateAllocation& draft, QWidget* parent = nullptr);

    StateAllocation line() const; ///< as the form stands now
    Id savedId() const { return m_draft.id; } ///< after it was accepted

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    void sayHowMuch();
    void sayRoles();

    Session& m_session;
    StateAllocation m_draft;
    QComboBox* m_resource;
    MunicipalityBox* m_municipality;
    QSpinBox* m_quantity;
    QDateEdit* m_from;
    QCheckBox* m_ends;
    QDateEdit* m_until;
    QLineEdit* m_who;
    QLineEdit* m_basis = nullptr;
    QPlainTextEdit* m_reason;
    QPlainTextEdit* m_note;
    Label* m_free;
    NoticeBar* m_roles;
};

} // namespace samvirke
