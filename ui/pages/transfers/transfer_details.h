// The right column of the page about transfers: one transfer in words, what to watch, the steps
// that are allowed now, the ledger, where it leads, and its history.
#pragma once

#include "core/session/session.h"

#include <QObject>

class QPushButton;

namespace samvirke {

class Card;
class SidePanel;

class TransferDetails : public QObject {
    Q_OBJECT

public:
    TransferDetails(Session& session, SidePanel& panel, QObject* parent);

    void show(const Id& transfer); ///< an empty or unknown id says what to choose
    Id shown() const { return m_shown; }

Q_SIGNALS:
    void stepWanted(samvirke::TransferState to);
    void askWanted(); ///< the owner of a draft, with the text
    void changeWanted();
    void messageWanted();
    void leadTo(samvirke::Entity entity, const QString& id);

private:
    void showWords(const Transfer& transfer);
    void showSteps(const Transfer& transfer);
    void showLedger(const Transfer& transfer);
    void showLeads(const Transfer& transfer);
    void showHistory(const Transfer& transfer);

    Session& m_session;
    SidePanel& m_panel;
    Id m_shown;
    QPushButton* m_firstStep = nullptr;
    Card* m_words;
    Card* m_steps;
    Card* m_ledger;
    Card* m_leads;
    Card* m_history;
};

} // namespace samvirke
