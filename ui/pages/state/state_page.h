// What may the governor prioritise, who asks for it, and who got what and why? The resources of the
// state as a table, and their allocation log, apart from voluntary transfers.
#pragma once

#include "ui/models/value_table_model.h"
#include "ui/pages/page.h"
#include "ui/pages/state/state_rows.h"

class QPushButton;
class QStackedWidget;

namespace samvirke {

class DataTable;
class PageFrame;
class StateDetails;

class StatePage : public Page {
    Q_OBJECT

public:
    explicit StatePage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString badge() const override; ///< requests that are not answered
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void reveal(const QString& id) override; ///< a resource or a line of the log

    void showLog();

private:
    enum View { Resources, Log };

    QWidget* makeViews();
    void showDetails();
    void registerResource();
    void changeResource(const Id& id);
    void removeResource(const Id& id);
    void record(AllocationStep step, const Id& resource, const Id& concerns);
    void write();

    ValueTableModel<StateResourceRow> m_resources;
    ValueTableModel<StateLineRow> m_lines;
    PageFrame* m_frame;
    QStackedWidget* m_views;
    QList<QPushButton*> m_buttons;
    DataTable* m_resourceTable;
    DataTable* m_logTable;
    StateDetails* m_details;
    QString m_badge;
};

} // namespace samvirke
