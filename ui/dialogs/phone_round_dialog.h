// Ringing those who have not answered, one after another, with the keyboard alone: a number answers
// a question and leads on, Enter saves and goes to the next municipality, F7 says "all as last
// time" and F9 the same of what was not answered, saves it and goes on: one key for a municipality
// where nothing is new. F8 puts one that does not answer at the end of the queue, where it still is
// when the dialog is opened again. Each saved answer is one undo.
#pragma once

#include "core/session/session.h"
#include "ui/models/value_table_model.h"

#include <QDialog>

class QPushButton;

namespace samvirke {

class DataTable;
class Label;
class NoticeBar;
class PhoneAnswerForm;

class PhoneRoundDialog : public QDialog {
    Q_OBJECT

public:
    PhoneRoundDialog(Session& session, const Id& round, QWidget* parent = nullptr);

    struct Call {
        QString municipality; ///< number
        QString name;
        enum class State { Waiting, Later, Saved } state = State::Waiting;
        int place = 0; ///< in the queue
        int attempts = 0; ///< nobody answered
        QDateTime at; ///< of the last attempt or of saving

        bool operator==(const Call&) const = default;
    };

    QString current() const { return m_current; } ///< number
    int savedCount() const { return m_saved; }
    void saveAndNext(); ///< what Enter does
    void restUnchangedAndNext(); ///< what F9 does
    void callLater(); ///< what F8 does
    void reject() override; ///< asks first when something was typed

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeQueue();
    QWidget* makeCall();
    bool save();
    void next();
    void showCall(const QString& number);
    void showProgress();
    void keepTries() const; ///< for when the dialog is opened again

    Session& m_session;
    ReportingRound m_round;
    ValueTableModel<Call> m_queue;
    DataTable* m_table;
    Label* m_progress;
    Label* m_name;
    Label* m_contacts;
    NoticeBar* m_notice;
    PhoneAnswerForm* m_form;
    QString m_current;
    int m_saved = 0;
    int m_last = 0; ///< the last place in the queue
};

} // namespace samvirke
