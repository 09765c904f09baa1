// What a file would do, before it does it: each row new, changed, unchanged or rejected with its
// reason. Nothing is written until the person confirms, and one undo takes it all back.
#pragma once

#include "core/session/session.h"
#include "ui/models/value_table_model.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace samvirke {

class DataTable;
class Label;
class NoticeBar;

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(Session& session, QWidget* parent = nullptr);

    void setKind(ImportKind kind);
    void setRound(const QString& label);
    /// Reads the file and shows what it would do. The kind is guessed from the name unless it was
    /// set.
    void setFile(const QString& path);
    void setPreview(const ImportPreview& preview);
    const ImportPreview& preview() const { return m_preview; }
    void setSkipRejected(bool skip);
    bool canConfirm() const;

    void confirm(); ///< writes; closes when that went well

Q_SIGNALS:
    void previewed();
    void imported(const samvirke::ImportOutcome& outcome);

protected:
    void reject() override;

private:
    void makeTop();
    void makeMiddle();
    void makeBottom();
    ImportKind kind() const;
    QString round() const;
    void choose();
    void read();
    void showPreview();
    void setBusy(bool busy);
    QString headline() const;

    Session& m_session;
    Label* m_headline;
    Label* m_subline;
    QComboBox* m_kind;
    QComboBox* m_round;
    Label* m_roundName;
    QLineEdit* m_file;
    QComboBox* m_filter;
    DataTable* m_table;
    Label* m_notices;
    NoticeBar* m_trouble;
    QCheckBox* m_skip;
    QProgressBar* m_progress;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
    ValueTableModel<ImportRow>* m_model;
    QFutureWatcher<Result<ImportPreview>> m_reading;
    ImportPreview m_preview;
    bool m_kindSet = false;
    bool m_read = false; // m_preview is of the file, kind and round shown
};

} // namespace samvirke
