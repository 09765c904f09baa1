// What do we tell the others? The series of situation reports at the left; the one that is chosen
// by section, the text beside the figures; and the overview that goes back to the municipalities.
#pragma once

#include "ui/models/value_table_model.h"
#include "ui/pages/page.h"
#include "ui/pages/reports/report_columns.h"

class QBoxLayout;
class QListWidget;
class QPushButton;

namespace samvirke {

class DataTable;
class FiguresView;
class Label;
class PageFrame;
class SectionEditor;

class ReportsPage : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString badge() const override; ///< drafts
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void reveal(const QString& id) override;

    Id shownReport() const { return m_shown; }

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeMiddle();
    void showReport(const Id& report);
    void showSections(const QList<ReportSection>& sections);
    void showSection();
    void showHeadline();
    void showButtons();
    void save(); ///< the text that is being written
    void begin(const Id& replaces = {});
    void changeFacts();
    void changeSections();
    void send();
    void saveAs();
    void removeDraft();
    void writeOverviewFile();

    Id m_shown;
    bool m_isDraft = false;
    int m_carriedFrom = 0;
    QList<ReportSection> m_sections;
    SituationFigures m_figures;
    int m_drafts = 0;

    ValueTableModel<ReportRow> m_rows;
    PageFrame* m_frame;
    DataTable* m_table;
    QListWidget* m_list;
    SectionEditor* m_editor;
    FiguresView* m_view;
    Label* m_facts;
    QBoxLayout* m_sheet = nullptr;
    QWidget* m_left = nullptr;
    QWidget* m_middle = nullptr;
    QPushButton* m_send;
    QPushButton* m_saveAs;
    QPushButton* m_change;
    QPushButton* m_replace;
    QPushButton* m_remove;
};

} // namespace samvirke
