// An inquiry while somebody is on the telephone: the question first, and while it is typed the next
// steps stand ready to be pointed to. Without an answer it stays open.
#pragma once

#include "core/session/measures.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/choice_box.h"

class QLineEdit;
class QListWidget;

namespace samvirke {

class MunicipalityBox;

class InquiryDialog : public FormDialog {
    Q_OBJECT

public:
    /// An inquiry without an id is a new one.
    InquiryDialog(Session& session, const Inquiry& inquiry, QWidget* parent = nullptr);

    Id savedId() const { return m_saved; }

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    Inquiry changedInquiry() const;
    void addFields();
    void showSteps();
    QStringList pointedTo() const;

    Session& m_session;
    Inquiry m_inquiry;
    Id m_saved;
    QPlainTextEdit* m_question;
    MunicipalityBox* m_municipality;
    QLineEdit* m_function;
    QLineEdit* m_caller;
    ChoiceBox<AnswerChannel>* m_how;
    QListWidget* m_steps;
    QPlainTextEdit* m_answer;
    ChoiceBox<Role>* m_role;
    QLineEdit* m_by;
    QLineEdit* m_followUp;
};

/// "3" is in three days, "4.12." and "04.12.2026" are days; nothing when it is none of them.
std::optional<QDate> dayFrom(const QString& text, QDate today);

} // namespace samvirke
