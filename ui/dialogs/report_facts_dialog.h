// What stands above a situation report: what it is about, whom it goes to, whose figures it has,
// what time it describes, and which template its sections are from.
#pragma once

#include "core/session/session.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QSpinBox;

namespace samvirke {

class ReportFactsDialog : public FormDialog {
    Q_OBJECT

public:
    /// A draft without an id is begun when it is saved.
    ReportFactsDialog(Session& session, const SituationReport& draft, QWidget* parent = nullptr);

    SituationReport draft() const;
    Id savedId() const { return m_draft.id; }

protected:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    bool isChanged() const override;

private:
    Session& m_session;
    SituationReport m_draft;
    SituationReport m_before;
    QLineEdit* m_title;
    QLineEdit* m_recipients;
    QComboBox* m_round;
    QComboBox* m_template;
    QCheckBox* m_hasAsOf;
    QDateTimeEdit* m_asOf;
    QCheckBox* m_hasNext;
    QDateTimeEdit* m_next;
    QSpinBox* m_smallBelow; ///< of the office, for all its reports
};

} // namespace samvirke
