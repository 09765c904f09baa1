// What happened in service, on the record: arrival, illness, a replacement, an extension, an early
// end, the hand-over, the way home. What also moves the transfer asks who confirmed it.
#pragma once

#include "core/session/service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/choice_box.h"

class QDateEdit;
class QLineEdit;

namespace samvirke {

class ServiceDialog : public FormDialog {
    Q_OBJECT

public:
    ServiceDialog(Session& session, const Transfer& transfer, QWidget* parent = nullptr);

    void setKind(ServiceEventKind kind);
    Id successor() const { return m_successor; } ///< the draft that a replacement began

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    void follow(); ///< the chosen kind

    Session& m_session;
    Transfer m_transfer;
    Id m_successor;
    ChoiceBox<ServiceEventKind>* m_kind;
    QDateEdit* m_day;
    Label* m_meaning;
    QLineEdit* m_who;
    ChoiceBox<AnswerChannel>* m_how;
    QPlainTextEdit* m_text;
};

/// Three questions to one side, when the staff is home.
class FeedbackDialog : public FormDialog {
    Q_OBJECT

public:
    FeedbackDialog(
        Session& session, const Id& transfer, TransferSide side, QWidget* parent = nullptr);

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;

    Session& m_session;
    Id m_transfer;
    TransferSide m_side;
    ChoiceBox<YesNoPartly>* m_asAgreed;
    QPlainTextEdit* m_helped;
    QPlainTextEdit* m_change;
    QLineEdit* m_role;
};

} // namespace samvirke
