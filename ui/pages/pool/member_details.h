// The right column of the page about the pool: who it is, when and what for, what the employer
// says, and what can be done with the entry.
#pragma once

#include "ui/pages/pool/member_rows.h"

#include <QWidget>

#include <optional>

namespace samvirke {

class Card;
class Session;

class MemberDetails : public QWidget {
    Q_OBJECT

public:
    explicit MemberDetails(const Session& session, QWidget* parent = nullptr);

    void show(const std::optional<MemberRow>& row);
    using QWidget::show;

Q_SIGNALS:
    void changeAsked(const QString& member);
    void confirmAsked(const QString& member);
    void removeAsked(const QString& member);
    void eraseAsked(const QString& member);
    void limitsAsked(const QString& owner);
    void openTransfer(const QString& transfer);

private:
    void showWho(const MemberRow& row);
    void showWhen(const MemberRow& row);
    void showCompetences(const MemberRow& row);
    void showOwner(const MemberRow& row);
    void showTransfers(const MemberRow& row);
    void showHistory(const MemberRow& row);

    const Session& m_session;
    Card* m_who;
    Card* m_when;
    Card* m_competences;
    Card* m_owner;
    Card* m_transfers;
    Card* m_history;
};

} // namespace samvirke
