// A survey: who wants to know, what for, when answers are due and out of date, whom it asks, and
// the questions.
#pragma once

#include "core/session/session.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QDateTimeEdit;
class QLineEdit;

namespace samvirke {

class AskedEdit;
class QuestionsEdit;

class SurveyDialog : public FormDialog {
    Q_OBJECT

public:
    /// Without an id: a new survey, as proposed.
    SurveyDialog(Session& session, const Survey& survey, const QList<SurveyQuestion>& questions,
        QWidget* parent = nullptr);

    /// Asked by the office, due in three days at noon.
    static Survey proposed(const Session& session);

    Id savedId() const { return m_survey.id; }
    Survey survey() const; ///< as the form stands

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    bool isChanged() const override;

    Session& m_session;
    Survey m_survey;
    QList<SurveyQuestion> m_before; ///< questions as they were
    QLineEdit* m_title;
    QLineEdit* m_asker;
    QPlainTextEdit* m_purpose;
    QDateTimeEdit* m_opens;
    QDateTimeEdit* m_due;
    QCheckBox* m_expire;
    QDateTimeEdit* m_expires;
    AskedEdit* m_asked;
    QuestionsEdit* m_questions;
    QPlainTextEdit* m_comment;
    Survey m_shown; ///< the form as it was first shown
};

} // namespace samvirke
