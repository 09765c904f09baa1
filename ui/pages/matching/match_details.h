// The right column of the page about matching: why this stint and what its owner would give up, or
// what a need lacks, why, and what would help most.
#pragma once

#include "ui/pages/matching/plan.h"

#include <QWidget>

namespace samvirke {

class Card;
class Session;

class MatchDetails : public QWidget {
    Q_OBJECT

public:
    explicit MatchDetails(const Session& session, QWidget* parent = nullptr);

    void showNothing(const QString& title, const QString& text);
    void showStint(const Plan& plan, const PlanStint& stint);
    void showNeed(const Plan& plan, const PlanNeed& need);

Q_SIGNALS:
    void startAsked(const samvirke::Stint& stint);
    void declineAsked(const samvirke::Stint& stint);
    void reconsiderAsked(const QString& declinedPair);
    void stintChosen(const QString& key); ///< planKey() of a stint of the need
    void openTransfer(const QString& transfer);
    void openNeed(const QString& need);
    void openMember(const QString& member);

private:
    void clear();
    void showWhy(const PlanNeed& need, const PlanStint& stint);
    void showDonor(const Plan& plan, const PlanStint& stint);
    void showLack(Card& card, const PlanNeed& need);
    void showLeftOut(const Plan& plan, const PlanNeed& need);

    const Session& m_session;
    Card* m_first;
    Card* m_second;
    Card* m_third;
};

} // namespace samvirke
