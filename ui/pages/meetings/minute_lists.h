// Decisions and action items as they are caught while people talk: type, Enter, next. Both lists
// are written at once, line by line, and can point at a need or a transfer.
#pragma once

#include "core/session/session.h"
#include "ui/pages/meetings/actions_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_box.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace samvirke {

class DataTable;
class NoticeBar;
class SharesTick;

/// Needs that are open and transfers under way, to point at: "Concerns nothing in particular"
/// first.
class SubjectBox;

class MinuteLists : public QWidget {
    Q_OBJECT

public:
    explicit MinuteLists(Session& session, QWidget* parent = nullptr);

    /// Decisions of this meeting; its action items, and those of earlier ones that are still open.
    void show(const Id& meeting);
    using QWidget::show;
    void revealAction(const Id& action);
    /// What is caught from now on is about this, unless the person chooses otherwise.
    void setSubject(const Id& need, const Id& transfer, const QString& municipality);
    void catchDecision(); ///< the keyboard writes a decision
    void catchAction();
    void remind(); ///< asks for a folder and writes letters about what is due

Q_SIGNALS:
    void said(const QString& text);
    void failed(const samvirke::Error& error);
    void leadTo(samvirke::Entity entity, const QString& id);

private:
    Card* makeDecisions();
    Card* makeActions();
    void addDecision();
    Decision decision() const; ///< as it stands in the fields
    void guess(); ///< ticks as the words say, until the person has
    /// Says before it is written where this decision would mix roles; blocks nothing.
    void sayRoles();
    void handOn(); ///< the decision that is typed becomes an action item, too
    void addAction();
    void leave(const Id& need, const Id& transfer);

    Session& m_session;
    Id m_meeting;
    DecisionsModel* m_decisions;
    ActionsModel* m_actions;
    DataTable* m_decisionTable;
    DataTable* m_actionTable;
    QLineEdit* m_decision;
    ChoiceBox<Role>* m_role;
    SharesTick* m_sharesOut;
    SubjectBox* m_decisionSubject;
    NoticeBar* m_roles;
    QLineEdit* m_action;
    QLineEdit* m_owner;
    QDateEdit* m_due;
    SubjectBox* m_actionSubject;
    QString m_municipality; ///< of the item on the agenda
    QPushButton* m_remind = nullptr;
};

} // namespace samvirke
