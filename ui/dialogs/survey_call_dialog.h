// Answers to a survey taken by telephone, by the keyboard alone: whom to ring at the left, the
// questions at the right; Enter saves and leads to the next.
#pragma once

#include "core/session/session.h"
#include "ui/models/value_table_model.h"

#include <QDialog>
#include <QSet>

namespace samvirke {

class DataTable;
class Label;
class NoticeBar;
class SurveyAnswerForm;

class SurveyCallDialog : public QDialog {
    Q_OBJECT

public:
    SurveyCallDialog(Session& session, const Id& survey, QWidget* parent = nullptr);

    void saveAndNext();
    void skip(); ///< nobody answers the telephone: to the next
    void reject() override;
    int savedCount() const { return int(m_saved.size()); }
    QString current() const { return m_current; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showCall(const QString& number);
    void next();
    void showProgress();

    Session& m_session;
    SurveyReport m_report;
    ValueTableModel<SurveyRow> m_queue;
    QSet<QString> m_saved;
    DataTable* m_table;
    Label* m_progress;
    Label* m_name;
    Label* m_contacts;
    NoticeBar* m_notice;
    SurveyAnswerForm* m_form;
    QString m_current;
};

} // namespace samvirke
