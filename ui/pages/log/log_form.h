// Writing in the log: the text, in which role it was said, which municipality it is about. Enter
// writes, Shift+Enter begins a new line. Used at the top of the log, in the quick entry, and to
// correct an earlier entry.
#pragma once

#include "core/session/session.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/label.h"

#include <QPlainTextEdit>

namespace samvirke {

class MunicipalityBox;
class NoticeBar;
class SharesTick;

/// Enter submits, Tab leads on.
class SubmittingEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

Q_SIGNALS:
    void submitted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

class LogForm : public QWidget {
    Q_OBJECT

public:
    explicit LogForm(Session& session, QWidget* parent = nullptr);

    void setMunicipality(const QString& number);
    /// From now on an entry corrects this one, and begins with its text; nullopt ends that.
    void correct(const std::optional<LogEntry>& entry);
    void submit();

Q_SIGNALS:
    void written(const QString& entry); ///< its id

private:
    void showTrouble(const QString& text);
    void guess(); ///< ticks as the words say, until the person has
    /// Says before it is written where this entry would mix roles; blocks nothing.
    void sayRoles();
    LogEntry entry() const;

    Session& m_session;
    std::optional<LogEntry> m_corrects;
    Label* m_about;
    SubmittingEdit* m_text;
    ChoiceBox<Role>* m_role;
    SharesTick* m_sharesOut;
    MunicipalityBox* m_municipality;
    NoticeBar* m_roles;
    Label* m_trouble;
    QPushButton* m_write;
    QPushButton* m_leave; ///< leaves the correction
};

} // namespace samvirke
