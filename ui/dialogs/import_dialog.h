// What a file would do, before it does it: each row new, changed, unchanged or rejected with its
// reason. Nothing is written until the person confirms, and one undo takes it all back. A table
// whose headings say all goes straight to its preview; for any other the columns are assigned here,
// with the result beside them while one chooses.
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
class QTimer;

namespace samvirke {

class ColumnAssignment;
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

    /// The columns of the file and what they are read as, shown or not.
    ColumnAssignment& columns() { return *m_columns; }
    bool showsColumns() const;

    void confirm(); ///< writes; closes when that went well

Q_SIGNALS:
    void previewed();
    void imported(const samvirke::ImportOutcome& outcome);

protected:
    void reject() override;

private:
    int offerRound(const QString& label);
    void makeTop();
    void makeMiddle();
    void makeBottom();
    ImportKind kind() const;
    QString round() const;
    void choose();
    void read(); ///< looks at the file anew
    void look(const QString& sheet, int headerRow); ///< the same file, otherwise
    void looked(); ///< what was seen has come
    void showColumns(bool show);
    void tryColumns(); ///< what the file would do under the columns as they are
    void showTrouble(const Text& text);
    void showPreview();
    void setBusy(bool busy);
    QString headline() const;
    QString path() const;

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
    ColumnAssignment* m_columns;
    QPushButton* m_columnsButton;
    QPushButton* m_browse;
    QTimer* m_soon; // a preview follows the last of several choices
    QFutureWatcher<Result<ImportLook>> m_looking;
    QFutureWatcher<Result<ImportPreview>> m_reading;
    ImportLook m_look;
    bool m_assigned = false; // a person chose columns
    bool m_writing = false;
    bool m_stop = false; // the person does not want it written after all
    ImportPreview m_preview;
    bool m_kindSet = false;
    bool m_read = false; // m_preview is of the file, kind and round shown
};

} // namespace samvirke
