// The owner's side of a stint as a card: how it stands, what it lends, what it keeps, and the
// decision of a person about it.
#pragma once

#include "core/session/donor_side.h"
#include "ui/widgets/card.h"

namespace samvirke {

class DonorCard : public Card {
    Q_OBJECT

public:
    explicit DonorCard(QWidget* parent = nullptr);

    void showSide(const DonorSide& side, QDate lastConfirmed);
    /// Owners that could help with a need and are left in peace.
    void showAside(const QList<OwnerAside>& owners);

Q_SIGNALS:
    void decideAsked(const QString& owner, bool lends);
    void takeBackAsked(const QString& ownerOverride);
    void refilled(); ///< shows more or less; its height may be another

private:
    void addStanding(const QString& owner, const QString& name, const OwnerStanding& standing);
    void addKept(const DonorSide& side);

    bool m_daily = false; // what stays, day by day rather than by week
};

} // namespace samvirke
