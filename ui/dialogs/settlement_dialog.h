// The settlement of one transfer: the lines with their sums, and a form for one line. An amount
// that is left empty is not known.
#pragma once

#include "core/session/service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/value_table_model.h"
#include "ui/widgets/choice_box.h"

class QLineEdit;

namespace samvirke {

class MunicipalityBox;

/// One line: what, how much, who pays.
class SettlementLineDialog : public FormDialog {
    Q_OBJECT

public:
    SettlementLineDialog(Session& session, const SettlementLine& line, QWidget* parent = nullptr);

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    SettlementLine edited() const;

    Session& m_session;
    SettlementLine m_line;
    ChoiceBox<CostKind>* m_kind;
    QLineEdit* m_quantity;
    QLineEdit* m_unit;
    QLineEdit* m_amount;
    MunicipalityBox* m_paidBy;
    QLineEdit* m_note;
};

} // namespace samvirke
