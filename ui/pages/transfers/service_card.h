// The chosen transfer in service: what happened, what it cost, what both sides say. Opens its own
// dialogs.
#pragma once

#include "core/session/service.h"
#include "ui/widgets/card.h"

namespace samvirke {

class ServiceCard : public Card {
    Q_OBJECT

public:
    explicit ServiceCard(Session& session, QWidget* parent = nullptr);

    void show(const Transfer& transfer); ///< hidden before the preparations have begun

    void recordEvent();

Q_SIGNALS:
    void said(const QString& text);
    void failed(const samvirke::Error& error);
    void leadTo(samvirke::Entity entity, const QString& id);

private:
    Session& m_session;
    Id m_transfer;
};

/// The settlement of the chosen transfer, and the three questions.
class SettlementCard : public Card {
    Q_OBJECT

public:
    explicit SettlementCard(Session& session, QWidget* parent = nullptr);

    void show(const Transfer& transfer); ///< hidden before the service has begun

    void openLine(const SettlementLine& line);
    void ask(TransferSide side);
    void save();

Q_SIGNALS:
    void said(const QString& text);
    void failed(const samvirke::Error& error);

private:
    void showLines(const Transfer& transfer, bool mayChange);
    void showAnswers(const Transfer& transfer, bool mayChange);

    Session& m_session;
    Id m_transfer;
};

} // namespace samvirke
