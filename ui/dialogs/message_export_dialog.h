// Saving a message of EDXL-RM about a need or a transfer: which kind it is, what it says in words,
// then where the file goes. Nothing is sent from here.
#pragma once

#include "core/session/session.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace samvirke {

class Label;
class NoticeBar;

class MessageExportDialog : public QDialog {
    Q_OBJECT

public:
    MessageExportDialog(Session& session, const MessageSubject& about, QWidget* parent = nullptr);

    void chooseKind(MessageKind kind);
    QString writtenTo() const { return m_path; } ///< after it was accepted
    void save(); ///< asks for the file name; closes when that went well

private:
    void renew();
    std::optional<MessageKind> kind() const;

    Session& m_session;
    MessageSubject m_about;
    QComboBox* m_kind;
    Label* m_untilName;
    QDateEdit* m_until;
    Label* m_says;
    Label* m_exercise;
    NoticeBar* m_trouble;
    QPushButton* m_save;
    Result<MessageDraft> m_draft = MessageDraft();
    QString m_path;
};

} // namespace samvirke
