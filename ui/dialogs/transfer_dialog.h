// Begins a transfer without a proposal, or changes what is agreed of one: period, number of people,
// note. A new one is a draft: nobody has been asked, nothing is promised.
#pragma once

#include "core/session/session.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/choice_box.h"

class QSpinBox;

namespace samvirke {

class MunicipalityBox;
class PeriodEdit;

class TransferDialog : public FormDialog {
    Q_OBJECT

public:
    /// A transfer without an id is a new one; what it already holds is filled in.
    TransferDialog(Session& session, const Transfer& transfer, QWidget* parent = nullptr);

    Id transfer() const { return m_transfer.id; } ///< after it was written

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    Transfer changedTransfer() const;
    void addParties();
    void offerNeeds();
    void takeOver(); ///< from the chosen need
    void offerMembers();

    Session& m_session;
    Transfer m_transfer;
    Transfer m_opened; // as the case file had it
    MunicipalityBox* m_to = nullptr; ///< these only for a new one
    QComboBox* m_need = nullptr;
    MunicipalityBox* m_owner = nullptr;
    ChoiceBox<PoolSource>* m_source = nullptr;
    QComboBox* m_member = nullptr;
    ChoiceBox<ServiceArea>* m_service = nullptr;
    QComboBox* m_profession = nullptr;
    QSpinBox* m_heads;
    PeriodEdit* m_period;
    QPlainTextEdit* m_note;
};

} // namespace samvirke
