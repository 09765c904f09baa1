// Answers to a survey from files, each row shown with what it would do before anything is written.
#pragma once

#include "core/session/session.h"
#include "ui/models/value_table_model.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace samvirke {

class DataTable;
class Label;
class NoticeBar;

class SurveyImportDialog : public QDialog {
    Q_OBJECT

public:
    /// A row of a file, or a file that cannot be read.
    struct Line {
        QString key;
        QString file;
        ImportRow row;

        bool operator==(const Line& other) const { return key == other.key && file == other.file; }
    };

    SurveyImportDialog(Session& session, const Id& survey, QWidget* parent = nullptr);

    void chooseFile();
    void chooseFolder();
    void setPath(const QString& path);
    bool canConfirm() const;
    void confirm();

private:
    void showPreview();

    Session& m_session;
    Id m_survey;
    SurveyImport m_preview;
    ValueTableModel<Line> m_model;
    Label* m_headline;
    NoticeBar* m_trouble;
    DataTable* m_table;
    QCheckBox* m_skip;
    QPushButton* m_confirm;
};

} // namespace samvirke
