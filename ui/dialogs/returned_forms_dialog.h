// A folder of forms that came back: what each file would do, before anything is written. All of it
// is one undo.
#pragma once

#include "core/session/session.h"
#include "ui/models/value_table_model.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QPushButton;
class QProgressBar;

namespace samvirke {

class DataTable;
class Label;
class NoticeBar;

class ReturnedFormsDialog : public QDialog {
    Q_OBJECT

public:
    ReturnedFormsDialog(Session& session, const QString& roundLabel, QWidget* parent = nullptr);

    void choose(); ///< asks for the folder
    void setFolder(const QString& folder); ///< looks at its files, beside the work on screen
    void setPreview(const FolderPreview& preview);
    bool canConfirm() const;
    void confirm(); ///< writes; closes when that went well

Q_SIGNALS:
    void previewed();

protected:
    void reject() override; ///< while it writes: takes back what was begun

private:
    void showPreview();
    void showProgress(const QString& what, int done, int all);
    void hideProgress();

    Session& m_session;
    QString m_round;
    FolderPreview m_preview;
    bool m_read = false;
    ValueTableModel<FilePreview> m_model;
    Label* m_headline;
    Label* m_folder;
    DataTable* m_table;
    NoticeBar* m_trouble;
    QProgressBar* m_progress;
    Label* m_doing;
    QCheckBox* m_skip;
    QPushButton* m_browse;
    QPushButton* m_confirm;
    bool m_writing = false;
    bool m_stop = false; // the person does not want it written after all
    QFutureWatcher<Result<FolderPreview>> m_reading;
};

} // namespace samvirke
