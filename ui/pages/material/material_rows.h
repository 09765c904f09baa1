// Needs, offers and the proposal as the tables of the page about equipment show them.
#pragma once

#include "core/session/session.h"

namespace samvirke {

struct MaterialNeedRow {
    MaterialNeed need;
    QString municipality; ///< name
    int agreed = 0; ///< units that both sides agree on; of a loan on the day with fewest
    int asked = 0; ///< asked for or offered: no answer to build on yet

    bool isCovered() const { return agreed >= need.quantity; }
    bool operator==(const MaterialNeedRow&) const = default;
};

struct MaterialOfferRow {
    MaterialOffer offer;
    QString owner; ///< name
    QString place; ///< name
    int left = 0; ///< today, after the transfers that are under way

    bool operator==(const MaterialOfferRow&) const = default;
};

/// A delivery of the proposal, or what a need still lacks.
struct MaterialPlanRow {
    Id key; ///< of the need for a gap
    Id need;
    QString municipality; ///< who receives
    Severity severity = Severity::Planned;
    QString what; ///< "500 surgical masks"
    QString owner; ///< empty for a gap
    std::optional<Delivery> delivery; ///< none for a gap
    QDate from;
    QDate until;
};

QList<MaterialNeedRow> materialNeedRows(const Session& session);
QList<MaterialOfferRow> materialOfferRows(const Session& session);
QList<MaterialPlanRow> materialPlanRows(const Session& session, const MaterialProposal& plan);
QString deliveryKey(const Delivery& delivery);

struct MaterialFigures {
    int open = 0;
    int uncovered = 0;
    int criticalUncovered = 0;

    bool operator==(const MaterialFigures&) const = default;
};
MaterialFigures figuresOf(const QList<MaterialNeedRow>& rows);

/// "6 needs for equipment are open; 2 critical ones are not covered"
QString materialHeadline(const MaterialFigures& figures);

/// "300 of 500", and what is asked beside it: "100 asked"; empty when nothing is.
QString agreedText(const MaterialNeedRow& row);
QString askedText(const MaterialNeedRow& row);
/// "8.–21.3.2021" for what is returned, "08.03.2021" for what is used up.
QString neededText(const MaterialNeed& need);
/// "8.–21.3.2021", "from 08.03.2021"
QString availableText(const MaterialOffer& offer);

} // namespace samvirke
