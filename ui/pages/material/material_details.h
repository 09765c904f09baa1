// The right column of the page about equipment: the next step for what is chosen, why it is
// proposed or what is missing, the transfers, and the history.
#pragma once

#include "ui/pages/material/material_rows.h"

#include <QWidget>

namespace samvirke {

class Card;

class MaterialDetails : public QWidget {
    Q_OBJECT

public:
    explicit MaterialDetails(const Session& session, QWidget* parent = nullptr);

    void showNothing(const QString& title, const QString& text);
    /// The deliveries of the plan that serve the need stand with it.
    void showNeed(const MaterialNeedRow& row, const MaterialProposal& plan);
    void showOffer(const MaterialOfferRow& row);
    void showDelivery(const MaterialPlanRow& row);

Q_SIGNALS:
    void startAsked(const QString& deliveryKey);
    void proposalAsked();
    void changeNeedAsked(const QString& need);
    void withdrawNeedAsked(const QString& need);
    void stateAsked(const QString& need, samvirke::NeedState state);
    void changeOfferAsked(const QString& offer);
    void removeOfferAsked(const QString& offer);
    void openTransfer(const QString& transfer);
    void openMunicipality(const QString& number);

private:
    void begin();
    void showNext(const MaterialNeedRow& row);
    void addDelivery(const Delivery& delivery, const QString& owner);
    void showTransfers(const std::function<bool(const Transfer&)>& of);
    void showHistory(const Id& id);
    QString ownerOf(const Id& offer) const;

    const Session& m_session;
    Card* m_next;
    Card* m_why;
    Card* m_facts;
    Card* m_transfers;
    Card* m_history;
};

} // namespace samvirke
