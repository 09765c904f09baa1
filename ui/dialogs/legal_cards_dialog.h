// The legal cards: the steps at the left, the card of the chosen one at the right. The office can
// put its own text in the place of the program's, take it back, and print the cards.
#pragma once

#include "core/domain/legal_step.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QListWidget;
class QPushButton;

namespace samvirke {

class Card;
class Session;

class LegalCardsDialog : public QDialog {
    Q_OBJECT

public:
    /// Opens at the card of `step`.
    LegalCardsDialog(Session& session, const QString& step = {}, QWidget* parent = nullptr);

    QString step() const; ///< the chosen one

private:
    void showCard();
    void change();
    void restore();
    void write();

    Session& m_session;
    QListWidget* m_steps;
    Card* m_card;
    NoticeBar* m_notice;
    QPushButton* m_change;
    QPushButton* m_restore;
};

/// The office's own text of one card.
class LegalCardDialog : public FormDialog {
    Q_OBJECT

public:
    LegalCardDialog(Session& session, const ShownCard& card, QWidget* parent = nullptr);

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    LegalCard card() const;

    Session& m_session;
    QString m_step;
    QPlainTextEdit* m_basis;
    QPlainTextEdit* m_decides;
    QPlainTextEdit* m_goesUp;
    QPlainTextEdit* m_caution;
    QCheckBox* m_verified;
};

} // namespace samvirke
