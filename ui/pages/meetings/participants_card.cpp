#include "ui/pages/meetings/participants_card.h"

#include "core/base/norwegian.h"
#include "ui/dialogs/meeting_dialog.h"
#include "ui/models/sync_rows.h"
#include "ui/pages/meetings/tick_delegate.h"
#include "ui/widgets/data_table.h"

#include <QCompleter>
#include <QLineEdit>
#include <QShortcut>

namespace samvirke {

ParticipantsCard::ParticipantsCard(Session& session, QWidget* parent)
    : Card(tr("Participants"), parent), m_session(session),
      m_model(new ParticipantsModel(
          session,
          [this](const Participant& changed) {
              const Result<void> kept = m_session.changeParticipant(changed);
              if (!kept)
                  Q_EMIT failed(kept.error());
              return kept.has_value();
          },
          this)),
      m_table(new DataTable(tr("Participants"))), m_count(addText({}, Label::Ink::Muted)),
      m_invite(makeButton(tr("Invite all the office's municipalities"))), m_add(new QLineEdit)
{
    m_table->setObjectName(QStringLiteral("participants"));
    m_table->setItemDelegate(new TickDelegate(m_table));
    m_table->show(m_model);
    m_table->setWidths({ 0 });
    m_table->sortBy(0);
    m_table->showWhole();
    m_table->setAccessibleDescription(tr("Space ticks who is present, Delete takes one away"));
    m_table->setEmptyText(tr("Nobody is invited yet"));
    m_invite->setObjectName(QStringLiteral("inviteAll"));
    m_add->setObjectName(QStringLiteral("addParticipant"));
    m_add->setPlaceholderText(tr("Municipality, name or body, then Enter"));
    m_add->setAccessibleName(tr("Add a participant"));
    QStringList names;
    const QList<Municipality> municipalities = session.municipalities();
    for (const Municipality& each : municipalities)
        names.append(each.name);
    auto* completer = new QCompleter(names, m_add);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_add->setCompleter(completer);
    addWidget(m_table);
    addWidget(m_add);
    addWidget(m_invite);
    const bool writes = !session.info().readOnly;
    m_add->setVisible(writes);
    m_invite->setVisible(writes);

    connect(m_invite, &QPushButton::clicked, this, &ParticipantsCard::inviteEverybody);
    connect(m_add, &QLineEdit::returnPressed, this, &ParticipantsCard::addTyped);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ParticipantsCard::count);
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ParticipantsCard::removeCurrent);
}

void ParticipantsCard::show(const Id& meeting)
{
    m_meeting = meeting;
    setVisible(!meeting.isEmpty());
    if (meeting.isEmpty())
        return;
    const auto keyOf = [](const Participant& each) { return each.id; };
    const QList<Participant> participants = m_session.participants(meeting);
    if (m_model->rowCount() == 0 || participants.isEmpty()
        || participants.first().meeting != m_model->at(0).meeting)
        m_model->setRows(participants);
    else
        syncRows<Participant>(*m_model, participants, keyOf);
    if (!m_table->currentIndex().isValid() && m_table->proxy().rowCount() > 0)
        m_table->setCurrentIndex(m_table->proxy().index(0, 0));
    count();
}

void ParticipantsCard::callNames()
{
    if (!m_table->currentIndex().isValid() && m_table->proxy().rowCount() > 0)
        m_table->setCurrentIndex(m_table->proxy().index(0, 0));
    m_table->setFocus();
}

void ParticipantsCard::count()
{
    m_count->setText(m_model->rowCount() == 0
            ? QString()
            : tr("%1 of %2 present").arg(m_model->attended()).arg(m_model->rowCount()));
    m_count->setVisible(m_model->rowCount() > 0);
    QSet<QString> invited;
    for (const Participant& each : m_model->rows())
        invited.insert(each.municipality);
    bool all = true;
    const QList<Municipality> municipalities = m_session.municipalities();
    for (const Municipality& each : municipalities)
        all = all && invited.contains(each.number);
    m_invite->setVisible(!all && !m_session.info().readOnly);
}

void ParticipantsCard::inviteEverybody()
{
    const Result<int> invited = inviteAll(m_session, m_meeting);
    if (!invited)
        Q_EMIT failed(invited.error());
    else
        Q_EMIT said(tr("%n municipality(ies) invited.", nullptr, *invited));
    m_table->setFocus();
}

void ParticipantsCard::addTyped()
{
    const QString typed = m_add->text().trimmed();
    if (typed.isEmpty())
        return;
    Participant participant;
    participant.meeting = m_meeting;
    const QList<Municipality> municipalities = m_session.municipalities();
    for (const Municipality& each : municipalities) {
        if (folded(each.name) == folded(typed))
            participant.municipality = each.number;
    }
    // "Kari Vik, FHI" is a person of a body; one word is the body alone.
    if (participant.municipality.isEmpty()) {
        const int comma = int(typed.indexOf(u','));
        participant.name = comma < 0 ? QString() : typed.left(comma).trimmed();
        participant.function = comma < 0 ? typed : typed.mid(comma + 1).trimmed();
    }
    if (const Result<Id> added = m_session.addParticipant(participant); !added) {
        Q_EMIT failed(added.error());
        return;
    }
    m_add->clear();
}

void ParticipantsCard::removeCurrent()
{
    const Id id = m_table->currentId();
    if (id.isEmpty() || m_session.info().readOnly)
        return;
    if (const Result<void> removed = m_session.removeParticipant(id); !removed)
        Q_EMIT failed(removed.error());
    else
        Q_EMIT said(tr("Taken off the list. Undo brings it back."));
}

} // namespace samvirke
