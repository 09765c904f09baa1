// One line of a transfer's settlement: written, corrected or removed. An amount that is left empty
// is not known. What both sides said afterwards, of all transfers together.
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

    bool wasRemoved() const { return m_removed; }

private:
    void remove();
    Result<void> unchanged(); ///< fails once when the line was changed in another window
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    SettlementLine edited() const;

    Session& m_session;
    SettlementLine m_line;
    SettlementLine m_opened; ///< as it stood in the case file
    bool m_removed = false;
    ChoiceBox<CostKind>* m_kind;
    QLineEdit* m_quantity;
    QLineEdit* m_unit;
    QLineEdit* m_amount;
    MunicipalityBox* m_paidBy;
    QLineEdit* m_note;
};

/// How many of each side have answered, what they answered, and their words without people.
class AfterwardsDialog : public QDialog {
    Q_OBJECT

public:
    explicit AfterwardsDialog(const Session& session, QWidget* parent = nullptr);
};

} // namespace samvirke
