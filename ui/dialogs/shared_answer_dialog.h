// A question and its answer for everybody: nothing may say who somebody is, and what does is named
// while one writes.
#pragma once

#include "core/session/measures.h"
#include "ui/dialogs/form_dialog.h"

class QLineEdit;

namespace samvirke {

class SharedAnswerDialog : public FormDialog {
    Q_OBJECT

public:
    /// `inquiry`: what it comes from; may be empty.
    SharedAnswerDialog(
        Session& session, const SharedAnswer& answer, const Id& inquiry, QWidget* parent = nullptr);

    Id savedId() const { return m_saved; }

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    SharedAnswer changedAnswer() const;
    void check();

    Session& m_session;
    SharedAnswer m_answer;
    Id m_inquiry;
    Id m_saved;
    QPlainTextEdit* m_question;
    QPlainTextEdit* m_text;
    QLineEdit* m_keywords;
    Label* m_inTheWay;
};

} // namespace samvirke
