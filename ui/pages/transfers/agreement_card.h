// The agreement about the chosen transfer: how far it is, who has signed, what is not known yet,
// and what to do next. Opens its own dialogs.
#pragma once

#include "core/session/agreements.h"
#include "ui/widgets/card.h"

namespace samvirke {

class AgreementCard : public Card {
    Q_OBJECT

public:
    explicit AgreementCard(Session& session, QWidget* parent = nullptr);

    /// Empty, and hidden, for what no agreement is about: equipment.
    void show(const Transfer& transfer);

    void writeAgreement(); ///< opens the dialog
    void recordSignature();
    void save(); ///< as PDF, ODT or text

Q_SIGNALS:
    void said(const QString& text);
    void failed(const samvirke::Error& error);

private:
    void showStage(const Agreement& agreement);
    void showButtons(const Transfer& transfer, const std::optional<Agreement>& agreement);
    void reopen();
    void eraseSignatures();
    void run(const Result<void>& result, const QString& done);

    Session& m_session;
    Id m_transfer;
    Id m_agreement;
};

} // namespace samvirke
