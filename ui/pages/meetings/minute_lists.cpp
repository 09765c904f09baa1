#include "ui/pages/meetings/minute_lists.h"

#include "core/base/clock.h"
#include "core/session/guard.h"
#include "core/session/meetings.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/models/sync_rows.h"
#include "ui/pages/meetings/meeting_words.h"
#include "ui/pages/meetings/subject_box.h"
#include "ui/pages/meetings/tick_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/period_edit.h"
#include "ui/widgets/shares_tick.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>

namespace samvirke {

namespace {

constexpr int remindWithinDays = 2;

QLineEdit* makeLine(const QString& name, const QString& placeholder, int characters)
{
    auto* line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(placeholder);
    line->setPlaceholderText(placeholder);
    line->setMinimumWidth(
        QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth() * characters);
    return line;
}

} // namespace

MinuteLists::MinuteLists(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_decisions(new DecisionsModel(
          session,
          [this](const Decision& changed) {
              const Result<void> kept = m_session.changeDecision(changed);
              if (!kept)
                  Q_EMIT failed(kept.error());
              return kept.has_value();
          },
          this)),
      m_actions(new ActionsModel(
          session,
          [this](const ActionItem& changed) {
              const std::optional<ActionItem> before = [&]() -> std::optional<ActionItem> {
                  const int row = m_actions->rowOf(changed.id);
                  return row < 0 ? std::nullopt : std::optional<ActionItem>(m_actions->at(row));
              }();
              const bool done = before && isOpen(*before) && !isOpen(changed);
              const Result<void> kept = done ? m_session.completeActionItem(changed.id)
                                             : m_session.changeActionItem(changed);
              if (!kept)
                  Q_EMIT failed(kept.error());
              return kept.has_value();
          },
          this)),
      m_decisionTable(new DataTable(tr("Decisions"))),
      m_actionTable(new DataTable(tr("Action items"))),
      m_decision(makeLine(QStringLiteral("newDecision"), tr("Decision, then Enter"), 24)),
      m_role(new ChoiceBox<Role>(tr("The governor's role"))), m_sharesOut(new SharesTick),
      m_decisionSubject(new SubjectBox(tr("The decision concerns"))), m_roles(new NoticeBar),
      m_action(makeLine(QStringLiteral("newAction"), tr("What is to be done, then Enter"), 28)),
      m_owner(makeLine(QStringLiteral("newOwner"), tr("Who"), 16)),
      m_due(makeDateEdit(tr("Due"), today().addDays(7))),
      m_actionSubject(new SubjectBox(tr("The action item concerns")))
{
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::xl);
    lines->addWidget(makeDecisions());
    lines->addWidget(makeActions());
    for (DataTable* table : { m_decisionTable, m_actionTable })
        table->showWhole();
}

Card* MinuteLists::makeDecisions()
{
    auto* card = new Card(tr("Decisions"));
    m_decisionTable->setObjectName(QStringLiteral("decisions"));
    m_decisionTable->show(m_decisions);
    m_decisionTable->setWidths({ 0 });
    m_decisionTable->setEmptyText(tr("No decision yet"));
    m_decisionTable->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_decisionTable->horizontalHeader()->hide();
    card->addWidget(m_decisionTable);
    auto* adding = new QWidget;
    auto* line = new FlowLayout(adding);
    line->addWidget(m_decision);
    line->addWidget(m_role);
    line->addWidget(m_sharesOut);
    line->addWidget(m_decisionSubject);
    m_role->setToolTip(tr("In which role the governor takes part in the decision"));
    card->addWidget(adding);
    m_role->setObjectName(QStringLiteral("decisionRole"));
    m_decisionSubject->setObjectName(QStringLiteral("decisionSubject"));
    m_roles->setObjectName(QStringLiteral("decisionRoleNote"));
    m_roles->hide();
    card->addWidget(m_roles);
    connect(m_role, &QComboBox::currentIndexChanged, this, &MinuteLists::sayRoles);
    m_sharesOut->setObjectName(QStringLiteral("decisionSharesOut"));
    connect(m_sharesOut, &QCheckBox::toggled, this, &MinuteLists::sayRoles);
    connect(m_decisionSubject, &QComboBox::currentIndexChanged, this, [this] {
        guess();
        sayRoles();
    });
    connect(m_decision, &QLineEdit::textChanged, this, &MinuteLists::guess);
    connect(m_decision, &QLineEdit::returnPressed, this, &MinuteLists::addDecision);
    auto* handOn = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_decision);
    handOn->setContext(Qt::WidgetShortcut);
    connect(handOn, &QShortcut::activated, this, &MinuteLists::handOn);
    m_decision->setToolTip(tr("Enter writes it. Ctrl+Enter writes it and makes it an action item: "
                              "who does it, then Enter."));
    connect(m_decisionTable, &DataTable::chosen, this, [this](const QString& id) {
        const int row = m_decisions->rowOf(id);
        if (row >= 0)
            leave(m_decisions->at(row).need, m_decisions->at(row).transfer);
    });
    adding->setVisible(!m_session.info().readOnly);
    return card;
}

Card* MinuteLists::makeActions()
{
    auto* card = new Card(tr("Action items"));
    m_actionTable->setObjectName(QStringLiteral("actions"));
    m_actionTable->setItemDelegate(new TickDelegate(m_actionTable));
    m_actionTable->show(m_actions);
    m_actionTable->setWidths({ 0, 20, 16 });
    m_actionTable->setEmptyText(tr("No action item yet"));
    m_actionTable->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_actionTable->setAccessibleDescription(tr("Space ticks an item as done, F2 changes it"));
    m_actionTable->sortBy(2);
    card->addWidget(m_actionTable);
    auto* adding = new QWidget;
    auto* line = new FlowLayout(adding);
    line->addWidget(m_action);
    line->addWidget(m_owner);
    line->addWidget(m_due);
    line->addWidget(m_actionSubject);
    card->addWidget(adding);
    m_remind = makeButton(tr("Remind of what is due …"));
    m_remind->setObjectName(QStringLiteral("remindActions"));
    m_remind->setVisible(!m_session.info().readOnly);
    card->addWidget(m_remind);
    connect(m_remind, &QPushButton::clicked, this, &MinuteLists::remind);
    for (QLineEdit* edit : { m_action, m_owner })
        connect(edit, &QLineEdit::returnPressed, this, &MinuteLists::addAction);
    connect(m_actionTable, &DataTable::chosen, this, [this](const QString& id) {
        const int row = m_actions->rowOf(id);
        if (row >= 0)
            leave(m_actions->at(row).need, m_actions->at(row).transfer);
    });
    adding->setVisible(!m_session.info().readOnly);
    return card;
}

void MinuteLists::show(const Id& meeting)
{
    m_meeting = meeting;
    setVisible(!meeting.isEmpty());
    if (meeting.isEmpty())
        return;
    QList<ActionItem> actions;
    const QList<ActionItem> all = m_session.actionItems();
    for (const ActionItem& item : all) {
        if (item.meeting == meeting || isOpen(item))
            actions.append(item);
    }
    syncRows<Decision>(*m_decisions, m_session.decisions(meeting),
        [](const Decision& decision) { return decision.id; });
    syncRows<ActionItem>(*m_actions, actions, [](const ActionItem& item) { return item.id; });
    m_decisionSubject->offer(m_session);
    m_actionSubject->offer(m_session);
    sayRoles();
}

void MinuteLists::revealAction(const Id& action)
{
    m_actionTable->select(action);
    m_actionTable->setFocus();
}

void MinuteLists::setSubject(const Id& need, const Id& transfer, const QString& municipality)
{
    m_municipality = municipality;
    for (SubjectBox* box : { m_decisionSubject, m_actionSubject })
        box->choose(need.isEmpty() ? transfer : need);
    sayRoles();
}

void MinuteLists::catchDecision()
{
    m_decision->setFocus();
}

void MinuteLists::catchAction()
{
    m_action->setFocus();
}

void MinuteLists::remind()
{
    Meetings desk(m_session);
    const QDate by = today().addDays(remindWithinDays);
    const QList<ActionReminder> letters = desk.reminders(by);
    if (letters.isEmpty()) {
        Q_EMIT said(tr("No action item is due within %n day(s).", nullptr, remindWithinDays));
        return;
    }
    const QString folder =
        file_dialog::folder(this, tr("Folder for the letters"), QStringLiteral("reminders"));
    if (folder.isEmpty())
        return;
    const Result<QStringList> written = desk.writeReminders(folder, by);
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    QStringList alone;
    for (const ActionReminder& letter : letters) {
        if (letter.draft.addresses.isEmpty())
            alone.append(letter.owner);
    }
    const QString said =
        tr("%n letter(s) written. Open and send them yourself.", nullptr, int(written->size()));
    Q_EMIT this->said(alone.isEmpty() ? said
                                      : said + u' '
                + tr("No address is known for: %1.").arg(alone.join(QStringLiteral(", "))));
}

Decision MinuteLists::decision() const
{
    Decision decision;
    decision.meeting = m_meeting;
    decision.text = m_decision->text().trimmed();
    decision.need = m_decisionSubject->need();
    decision.transfer = m_decisionSubject->transfer();
    decision.role = m_role->value();
    decision.municipality = m_municipality;
    decision.sharesOut = m_sharesOut->said();
    if (const auto need = m_session.need(decision.need))
        decision.municipality = need->municipality;
    else if (const auto transfer = m_session.transfer(decision.transfer))
        decision.municipality = transfer->to;
    return decision;
}

void MinuteLists::guess()
{
    const Decision now = decision();
    m_sharesOut->guess(redistributes(now.text, !now.need.isEmpty() || !now.transfer.isEmpty()));
}

void MinuteLists::sayRoles()
{
    m_sharesOut->setRole(m_role->value());
    const Decision now = decision();
    // Coordination that moves nobody mixes nothing, and needs no look at the file.
    const bool plain =
        now.role == Role::Coordination && now.sharesOut != YesNo::Yes && now.transfer.isEmpty();
    const bool nowhere = now.municipality.isEmpty() && now.need.isEmpty() && now.transfer.isEmpty();
    const auto note =
        plain || nowhere || now.meeting.isEmpty() ? std::nullopt : Guard(m_session).noteBefore(now);
    if (note)
        m_roles->say(NoticeBar::Kind::Notice,
            Guard(m_session).text(*note).translated() + u' '
                + tr("You may write it all the same: somebody else should then take one of the two "
                     "roles."));
    else
        m_roles->hide();
}

void MinuteLists::addDecision()
{
    const Decision decision = this->decision();
    if (decision.text.isEmpty())
        return;
    if (const Result<Id> kept = m_session.recordDecision(decision); !kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    m_sharesOut->forget();
    m_decision->clear();
    sayRoles();
    m_decision->setFocus();
}

void MinuteLists::handOn()
{
    const QString text = m_decision->text().trimmed();
    addDecision();
    if (text.isEmpty() || !m_decision->text().isEmpty())
        return; // nothing was written
    m_action->setText(text);
    m_actionSubject->choose(m_decisionSubject->need().isEmpty() ? m_decisionSubject->transfer()
                                                                : m_decisionSubject->need());
    m_owner->setFocus();
}

void MinuteLists::addAction()
{
    ActionItem item;
    item.meeting = m_meeting;
    item.text = m_action->text().trimmed();
    item.owner = m_owner->text().trimmed();
    item.due = m_due->date();
    item.need = m_actionSubject->need();
    item.transfer = m_actionSubject->transfer();
    if (item.text.isEmpty()) {
        m_action->setFocus();
        return;
    }
    // An action item that nobody owns is done by nobody.
    if (item.owner.isEmpty()) {
        m_owner->setFocus();
        return;
    }
    if (const Result<Id> kept = m_session.recordActionItem(item); !kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    m_action->clear();
    m_owner->clear();
    m_action->setFocus();
}

void MinuteLists::leave(const Id& need, const Id& transfer)
{
    if (!need.isEmpty())
        Q_EMIT leadTo(Entity::Need, need);
    else if (!transfer.isEmpty())
        Q_EMIT leadTo(Entity::Transfer, transfer);
}

} // namespace samvirke
