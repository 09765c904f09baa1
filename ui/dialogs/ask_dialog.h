// Asking owners for staff: whom, by when, how, and the text as each of them will read it. The
// person sends or rings; recording it makes the transfers Asked, with a line in the ledger of each.
#pragma once

#include "core/session/asking.h"
#include "ui/widgets/choice_box.h"

#include <QDialog>

class QCheckBox;
class QDateTimeEdit;
class QLineEdit;
class QSpinBox;

namespace samvirke {

class AskOwnerList;
class Label;
class LetterView;
class NoticeBar;

class AskDialog : public QDialog {
    Q_OBJECT

public:
    /// About a need. `begun`: drafts or stints of a proposal, ticked; others can be ticked too.
    AskDialog(Session& session, const Id& need, const QList<AskedOwner>& begun = {},
        QWidget* parent = nullptr);
    /// About drafts that belong to no need: their owner alone.
    AskDialog(Session& session, const AskedOwner& drafts, QWidget* parent = nullptr);

    /// Those of a draft's need that are drafts for the same owner.
    static QList<AskedOwner> draftsBeside(const Session& session, const Transfer& draft);

    Ask asking() const; ///< as the form stands now
    int askedCount() const { return m_asked; }

    void accept() override; ///< records that they were asked
    void writeFiles();

private:
    void build();
    QWidget* makeFields();
    QWidget* makeAlso(); ///< other needs of the municipality; null where there are none
    void showGate();
    void showLetter();
    AskedOwner askedOf(const QString& owner) const;
    void tell(bool trouble, const QString& text);

    Session& m_session;
    Id m_need;
    QList<AskedOwner> m_begun;
    QHash<QString, QString> m_who; // by owner, as typed
    int m_asked = 0;
    Label* m_title;
    Label* m_gate;
    NoticeBar* m_notice;
    AskOwnerList* m_owners;
    ChoiceBox<AnswerChannel>* m_how;
    QDateTimeEdit* m_answerBy;
    QSpinBox* m_heads;
    QLineEdit* m_asks; ///< who was asked
    QLineEdit* m_words;
    QLineEdit* m_reason;
    Label* m_reasonName;
    QList<std::pair<Id, QCheckBox*>> m_also; ///< needs that can stand in the same letter
    LetterView* m_letter;
    QPushButton* m_record;
};

} // namespace samvirke
