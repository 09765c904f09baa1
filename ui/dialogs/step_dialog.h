// One step of a transfer on the record: who was asked or answered, when, by what means, what was
// said and, for a no, the neutral reason. Only steps that the table of the domain allows are made
// into a dialog; the ledger line and the new state are written together.
#pragma once

#include "core/session/session.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/choice_box.h"

class QDateTimeEdit;
class QLineEdit;

namespace samvirke {

class StepDialog : public FormDialog {
    Q_OBJECT

public:
    StepDialog(Session& session, const Transfer& transfer, const TransferStep& step,
        QWidget* parent = nullptr);

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    QStringList knownPeople() const;

    Session& m_session;
    Transfer m_transfer;
    TransferState m_to;
    QLineEdit* m_who;
    ChoiceBox<AnswerChannel>* m_how;
    QDateTimeEdit* m_at;
    ChoiceBox<RefusalReason>* m_reason = nullptr; ///< only for a no
    QPlainTextEdit* m_note;
};

} // namespace samvirke
