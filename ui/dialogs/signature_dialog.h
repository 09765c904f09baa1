// One side's signature on the record: which side, who signed, when.
#pragma once

#include "core/session/agreements.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/choice_box.h"

class QDateTimeEdit;
class QLineEdit;

namespace samvirke {

class SignatureDialog : public FormDialog {
    Q_OBJECT

public:
    SignatureDialog(Session& session, const Agreement& agreement, QWidget* parent = nullptr);

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;

    Session& m_session;
    Id m_agreement;
    ChoiceBox<TransferSide>* m_side;
    QLineEdit* m_by;
    QDateTimeEdit* m_at;
};

} // namespace samvirke
