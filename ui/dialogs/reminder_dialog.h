// Reminding those who have not answered: a draft in each form of Norwegian, opened in the person's
// own e-mail program or written as a file, and the list of whom to ring. Nothing is sent from here.
#pragma once

#include "core/session/session.h"
#include "ui/models/value_table_model.h"

#include <QDialog>

#include <functional>

namespace samvirke {

class DataTable;
class NoticeBar;

/// Whom a reminder goes to, and how it is written: a round's, or a survey's.
struct ReminderSource {
    Reminder reminder;
    QList<PhoneLine> phones;
    std::function<Result<QStringList>(const QString& folder)> writeDrafts;
    std::function<Result<void>(const QString& path)> writeList;
};

class ReminderDialog : public QDialog {
    Q_OBJECT

public:
    ReminderDialog(Session& session, const ReminderSource& source, QWidget* parent = nullptr);
    ReminderDialog(Session& session, const Id& round, QWidget* parent = nullptr);

    static ReminderSource ofRound(Session& session, const Id& round);
    static ReminderSource ofSurvey(Session& session, const Id& survey);

    /// Asks for a folder and writes the drafts there.
    void writeDrafts();
    void writeList(); ///< the telephone list as CSV or XLSX
    void openDraft(int draft); ///< in the e-mail program

    /// Instead of the e-mail program: for tests.
    static void setOpener(std::function<bool(const QUrl&)> opener);

private:
    QWidget* makeLetter(int draft);

    Session& m_session;
    ReminderSource m_source;
    Reminder m_reminder;
    ValueTableModel<PhoneLine> m_lines;
    DataTable* m_table;
    NoticeBar* m_notice;
};

} // namespace samvirke
