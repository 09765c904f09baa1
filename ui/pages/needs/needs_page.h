// What do the municipalities ask for, and what is not covered? The table of needs, with the next
// step for the one that is chosen.
#pragma once

#include "ui/models/value_table_model.h"
#include "ui/pages/needs/need_rows.h"
#include "ui/pages/page.h"
#include "ui/widgets/choice_box.h"

class QLineEdit;

namespace samvirke {

class DataTable;
class NeedDetails;
class NoticeBar;
class PageFrame;

class NeedsPage : public Page {
    Q_OBJECT

public:
    explicit NeedsPage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString badge() const override; ///< open needs
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void reveal(const QString& id) override;

    /// Opens the form for a new need, in this municipality when one is given.
    void registerNeed(const QString& municipality = {});

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showLaidAside(); ///< the interview that waits to be gone on with
    QWidget* makeFilters();
    void fillFilters();
    void filter();
    void showAnswer();
    void showDetails();
    void changeNeed(const Id& id);
    void withdrawNeed(const Id& id);
    void askOwners(const Id& id);
    void setState(const Id& id, NeedState state);
    void saveMessage(const Id& id);
    void importNeeds();
    void exportNeeds();

    ValueTableModel<NeedRow> m_model;
    PageFrame* m_frame;
    NoticeBar* m_laidAside;
    DataTable* m_table;
    NeedDetails* m_details;
    QLineEdit* m_search = nullptr;
    ChoiceBox<Severity>* m_severity = nullptr;
    ChoiceBox<NeedState>* m_state = nullptr;
    QComboBox* m_profession = nullptr;
    QComboBox* m_municipality = nullptr;
    QString m_badge;
};

} // namespace samvirke
