// A no: a person looked at a proposal and leaves this pair out, with a neutral reason. The plan is
// then solved without it; one undo brings the pair back.
#pragma once

#include "core/domain/proposal.h"
#include "ui/dialogs/form_dialog.h"

#include "ui/widgets/choice_box.h"

class QLineEdit;

namespace samvirke {

class Session;

class DeclineDialog : public FormDialog {
    Q_OBJECT

public:
    /// `what`: "Kari Nordmann for Heim".
    DeclineDialog(
        Session& session, const Stint& stint, const QString& what, QWidget* parent = nullptr);

protected:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    bool isChanged() const override; ///< two fields: nothing worth a question

private:
    Session& m_session;
    Stint m_stint;
    ChoiceBox<RefusalReason>* m_reason;
    QLineEdit* m_words;
};

} // namespace samvirke
