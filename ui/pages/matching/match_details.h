// The right column of the page about matching: why this stint and what its owner would give up, or
// what a need lacks, why, and what would help most. From both a person asks what if.
#pragma once

#include "ui/pages/matching/plan.h"
#include "ui/pages/matching/what_if.h"

#include <QWidget>

namespace samvirke {

class Card;
class DonorCard;
class Session;

class MatchDetails : public QWidget {
    Q_OBJECT

public:
    explicit MatchDetails(const Session& session, QWidget* parent = nullptr);

    void showNothing(const QString& title, const QString& text);
    void showStint(const Plan& plan, const PlanStint& stint);
    void showNeed(const Plan& plan, const PlanNeed& need);
    /// While a question is shown nothing is started from it.
    void setQuestion(bool question) { m_question = question; }
    /// Puts the keyboard at the first step that a person can take from what is shown, soon.
    void focusFirstStep();

Q_SIGNALS:
    void ownersAsked(const QString& need); ///< to ask those of the need's stints
    void startAsked(const samvirke::Stint& stint);
    void declineAsked(const samvirke::Stint& stint);
    void reconsiderAsked(const QString& declinedPair);
    void whatIfAsked(const samvirke::WhatIf& question);
    void otherNeedAsked(const QString& need); ///< what if the need were another?
    void decideAsked(const QString& owner, bool lends);
    void takeBackAsked(const QString& ownerOverride);
    void stintChosen(const QString& key); ///< planKey() of a stint of the need
    void openTransfer(const QString& transfer);
    void openNeed(const QString& need);
    void openMember(const QString& member);

private:
    void clear();
    void addWhatIf(Card& card, const PlanNeed& need, const PlanStint* stint);
    void showWhy(const PlanNeed& need, const PlanStint& stint);
    void showDonor(const Plan& plan, const PlanStint& stint);
    void showLack(Card& card, const PlanNeed& need);
    void showTeam(Card& card, const Plan& plan, const PlanNeed& need);
    void showProposed(Card& card, const PlanNeed& need);
    void showLeftOut(const Plan& plan, const PlanNeed& need);

    const Session& m_session;
    bool m_question = false;
    Card* m_first;
    Card* m_second;
    DonorCard* m_donor;
    Card* m_third;
};

} // namespace samvirke
