// What did we agree? All transfers as a table or as bars over the weeks, the next allowed steps of
// the chosen one, and its ledger.
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/transfers/transfer_columns.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace samvirke {

class DataTable;
class MunicipalityBox;
class PageFrame;
class RequestsView;
class Timeline;
class TransferDetails;

class TransfersPage : public Page {
    Q_OBJECT

public:
    explicit TransfersPage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString badge() const override;
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void reveal(const QString& id) override;

    /// Opens the dialog for one step of the chosen transfer; a step that is not allowed is refused.
    void takeStep(TransferState to);
    /// Opens the dialog for a transfer without a proposal.
    void startTransfer(const Transfer& begun = {});
    void changeChosen();
    void saveMessage(); ///< of EDXL-RM, about the chosen transfer
    void showTimeline(bool timeline);
    void showRequests(); ///< who was asked and has not answered
    /// Asks owners for the chosen draft, and for what belongs to it.
    void askOwners();

private:
    QWidget* makeFilters();
    void choose(const Id& transfer);
    void filter();
    bool accepts(const Transfer& transfer) const;
    void fillTimeline();
    void showView();
    void showWaiting();

    PageFrame* m_frame;
    QLineEdit* m_search;
    QComboBox* m_group;
    MunicipalityBox* m_municipality;
    QPushButton* m_asTable;
    QPushButton* m_asTimeline;
    QPushButton* m_asRequests;
    QStackedWidget* m_views;
    TransferModel* m_model;
    DataTable* m_table;
    Timeline* m_timeline;
    RequestsView* m_requests;
    TransferDetails* m_details;
    int m_underWay = 0;
};

} // namespace samvirke
