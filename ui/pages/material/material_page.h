// What equipment is lacking where, and who could give it? Needs and offers as tables, and the
// proposal that follows from them, each delivery with its reasons and each gap with what lacks.
#pragma once

#include "ui/models/value_table_model.h"
#include "ui/pages/material/material_rows.h"
#include "ui/pages/page.h"

#include <QFutureWatcher>

class QStackedWidget;
class QPushButton;

namespace samvirke {

class DataTable;
class MaterialDetails;
class PageFrame;

class MaterialPage : public Page {
    Q_OBJECT

public:
    explicit MaterialPage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString badge() const override; ///< open needs that agreed transfers do not cover
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void reveal(const QString& id) override; ///< a need or an offer

    void showProposal();

    const MaterialProposal& plan() const { return m_plan; }
    bool isBusy() const { return m_solving; }

Q_SIGNALS:
    void planChanged();

private:
    enum View { Needs, Offers, Proposal };

    QWidget* makeViews();
    void showView(View view);
    void readRows();
    void propose();
    void take();
    void showAnswer();
    void showDetails();
    void registerNeed();
    void registerOffer();
    void changeNeed(const Id& id);
    void withdrawNeed(const Id& id);
    void setState(const Id& id, NeedState state);
    void changeOffer(const Id& id);
    void removeOffer(const Id& id);
    void startDelivery(const QString& key);
    void importRows(); ///< needs or offers, by the view
    void exportRows();

    MaterialProposal m_plan;
    bool m_solving = false;
    QFutureWatcher<MaterialProposal>* m_watcher = nullptr;
    ValueTableModel<MaterialNeedRow> m_needs;
    ValueTableModel<MaterialOfferRow> m_offers;
    ValueTableModel<MaterialPlanRow> m_rows;
    PageFrame* m_frame;
    QStackedWidget* m_views;
    QList<QPushButton*> m_buttons; // by View
    QPushButton* m_import;
    QPushButton* m_export;
    DataTable* m_needTable;
    DataTable* m_offerTable;
    DataTable* m_planTable;
    MaterialDetails* m_details;
    QString m_badge;
};

} // namespace samvirke
