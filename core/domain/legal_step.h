// The steps of the office's work that stand on the law, and what the program says of each: on what
// basis, who decides, when it goes further up, what to beware of, and what nobody has checked. The
// texts are our own, from what the governors' offices write about their work (seed 003) and from
// the reporting study; a fact that is not verified says so. They are no legal advice: an office
// puts cards of its own in their place (LegalCard).
#pragma once

#include "core/base/text.h"
#include "core/domain/legal_card.h"

namespace samvirke {

struct LegalStep {
    const char* code; ///< as LegalCard::step
    Text title;
    Text basis;
    Text decides;
    Text goesUp;
    Text caution;
    Text unsure; ///< what of the above has not been verified; empty: nothing we know of
};

/// In the order of the work.
const QList<LegalStep>& legalSteps();
const LegalStep* legalStep(const QString& code); ///< nullptr for an unknown code

/// One card as it is shown: the office's own where it has one, else the program's.
struct ShownCard {
    QString step;
    Text title;
    Text basis;
    Text decides;
    Text goesUp;
    Text caution;
    Text unsure; ///< empty once the office has checked its card
    bool own = false; ///< the office's
    bool verified = false; ///< the office has checked it

    bool operator==(const ShownCard&) const = default;
};

ShownCard shownCard(const LegalStep& step, const LegalCard* own);
/// "Checked by the office", "The program's text, not checked by the office".
Text sureness(const ShownCard& card);

} // namespace samvirke
