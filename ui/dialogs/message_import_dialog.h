// Taking in a message of EDXL-RM: what it asks in words, what it would change here, and what a
// person has to add because it does not say so. Nothing is written before the confirmation, and one
// undo takes it all back.
#pragma once

#include "core/session/session.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace samvirke {

class Label;
class MunicipalityBox;
class NoticeBar;

class MessageImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit MessageImportDialog(Session& session, QWidget* parent = nullptr);

    void setFile(const QString& path); ///< reads it and shows what it would do
    bool canConfirm() const;
    void confirm(); ///< writes; closes when that went well
    MessageOutcome outcome() const { return m_outcome; } ///< after it was accepted

private:
    void choose();
    void read();
    void showPreview(const Result<MessagePreview>& preview);
    void fillSubjects();
    MessageHelp help() const;
    QWidget* makeHelp();

    Session& m_session;
    QString m_path;
    QLineEdit* m_file;
    NoticeBar* m_trouble;
    Label* m_headline;
    Label* m_says;
    Label* m_changesName;
    Label* m_changes;
    Label* m_remarks;
    QWidget* m_help;
    MunicipalityBox* m_municipality;
    QComboBox* m_profession;
    MunicipalityBox* m_owner;
    QComboBox* m_subject;
    QPushButton* m_confirm;
    QList<MessageLack> m_asked; // what the message itself does not say
    std::optional<MessagePreview> m_preview;
    MessageOutcome m_outcome;
};

} // namespace samvirke
