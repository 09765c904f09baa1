// What owners answer, one after the other by the keyboard alone: who is waited for at the left, the
// answer at the right; Enter records it and leads to the next.
#pragma once

#include "core/session/asking.h"
#include "ui/models/value_table_model.h"
#include "ui/widgets/choice_box.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace samvirke {

class DataTable;
class KeyChoice;
class Label;
class NoticeBar;

/// Of the lists of requests: the look of how long one has waited.
QVariant standingTone(RequestStanding standing);

class AnswersDialog : public QDialog {
    Q_OBJECT

public:
    /// `first`: the transfer whose owner is on the telephone now.
    explicit AnswersDialog(Session& session, const Id& first = {}, QWidget* parent = nullptr);

    void recordAndNext();
    void skip(); ///< no answer yet: to the next
    void reject() override; ///< asks first when something was typed
    int recordedCount() const { return m_recorded; }
    Id current() const { return m_current; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeForm();
    void showRequest(const Id& transfer);
    void next();
    void follow();
    void tell(bool trouble, const QString& text);
    bool isTyped() const;

    Session& m_session;
    ValueTableModel<OpenRequest> m_queue;
    Id m_current;
    int m_recorded = 0;
    DataTable* m_table;
    Label* m_progress;
    Label* m_name;
    Label* m_what;
    Label* m_contacts;
    NoticeBar* m_notice;
    QWidget* m_form;
    KeyChoice* m_answer;
    QSpinBox* m_heads;
    ChoiceBox<RefusalReason>* m_reason;
    QLineEdit* m_who;
    ChoiceBox<AnswerChannel>* m_how;
    QPlainTextEdit* m_note;
};

} // namespace samvirke
