// A reporting round: weekly or ad hoc, when answers are due, what is asked, what for, and what the
// ratings mean. A new one is proposed ready to be opened.
#pragma once

#include "core/session/session.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace samvirke {

class RoundDialog : public FormDialog {
    Q_OBJECT

public:
    /// Without an id: a new round, as proposed.
    RoundDialog(Session& session, const ReportingRound& round, QWidget* parent = nullptr);

    Id savedId() const { return m_round.id; }
    ReportingRound round() const; ///< as the form stands

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;

    QWidget* makeServices();
    void showKind();
    void showMeanings();

    Session& m_session;
    ReportingRound m_round;
    ReportingRound m_weekly; ///< as proposed
    QComboBox* m_kind;
    QLineEdit* m_title;
    QDateTimeEdit* m_opens;
    QDateTimeEdit* m_due;
    QList<QCheckBox*> m_services; ///< in the order of the vocabulary
    QPlainTextEdit* m_purpose;
    QComboBox* m_definitions;
    Label* m_meanings;
};

} // namespace samvirke
