// A proposal on the map: a line from each owner to each municipality it would help, the wider the
// more people. Owners beside the county stand in a column of their own at the right. The same
// loans stand in the table of the page.
#pragma once

#include "ui/pages/matching/plan.h"
#include "ui/widgets/tile_map.h"

namespace samvirke {

/// What one owner would lend one municipality.
struct PlanLoan {
    QString owner; ///< municipality number or name
    QString ownerName;
    QString to; ///< municipality number
    int people = 0; ///< different ones
    int days = 0; ///< head-days

    bool operator==(const PlanLoan&) const = default;
};

/// The most days first. What a municipality's own staff do at home is no loan.
QList<PlanLoan> loansOf(const Plan& plan);

class PlanMap : public TileMap {
    Q_OBJECT

public:
    explicit PlanMap(Session& session, QWidget* parent = nullptr);

    void setPlan(const Plan& plan);
    /// Draws this stint's line before the others; without one, all alike.
    void select(const PlanNeed* need, const PlanStint* stint);

Q_SIGNALS:
    /// planKey() of a stint or a need's id, after a click or Enter on a tile: its gravest need,
    /// else the first stint it would lend.
    void keyChosen(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showTiles();
    void tell(const QString& tile);

    Session& m_session;
    Plan m_plan;
    QList<PlanLoan> m_loans;
    QString m_owner; // of the selected stint
    QString m_to;
};

} // namespace samvirke
