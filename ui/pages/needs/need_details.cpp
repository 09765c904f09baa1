#include "ui/pages/needs/need_details.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/gate.h"
#include "core/domain/professions.h"
#include "core/session/session.h"
#include "ui/dialogs/tried_edit.h"
#include "ui/pages/needs/wording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/history.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace samvirke {

namespace {

QString answered(YesNo answer)
{
    return answer == YesNo::NotGiven ? NeedDetails::tr("not clarified")
                                     : label(answer).translated();
}

} // namespace

QString needSentence(const NeedRow& row)
{
    //: number, profession, service, municipality, period, weeks
    return QCoreApplication::translate("NeedDetails", "%1 × %2 for %3 in %4, %5, %6.")
        .arg(QString::number(row.need.heads), professionLabel(row.need.profession).translated(),
            label(row.need.service).translated(), row.municipality,
            periodText(row.need.from, row.need.until), weeksText(row.need.from, row.need.until));
}

QString nextStepOf(const NeedRow& row, QDate today)
{
    const auto say = [](const char* source) {
        return QCoreApplication::translate("NeedDetails", source);
    };
    switch (row.need.state) {
    case NeedState::Open:
        break;
    case NeedState::Covered:
        return say(QT_TRANSLATE_NOOP(
            "NeedDetails", "The need is marked as covered. Nothing is left to find."));
    case NeedState::Withdrawn:
        return say(QT_TRANSLATE_NOOP("NeedDetails", "The municipality has withdrawn the need."));
    case NeedState::Closed:
        return say(QT_TRANSLATE_NOOP("NeedDetails", "The need is closed."));
    }
    if (row.need.until < today)
        return say(QT_TRANSLATE_NOOP("NeedDetails",
            "The period is over. Close the need, or change the period if it goes on."));
    if (row.coverage.isFull())
        return say(QT_TRANSLATE_NOOP(
            "NeedDetails", "Agreed transfers cover all days. Mark the need as covered."));
    if (row.coverage.askedHeads > 0
        && row.coverage.agreedHeads + row.coverage.askedHeads >= row.need.heads)
        return say(QT_TRANSLATE_NOOP(
            "NeedDetails", "Enough are asked. Follow up the answers before more are asked."));
    return row.need.severity == Severity::Critical
        ? say(QT_TRANSLATE_NOOP(
            "NeedDetails", "Critical and not covered. Find staff now, the nearest first."))
        : say(QT_TRANSLATE_NOOP("NeedDetails", "Not covered. Find staff, the nearest first."));
}

NeedDetails::NeedDetails(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_next(new Card), m_asked(new Card), m_tried(new Card),
      m_contacts(new Card), m_transfers(new Card), m_history(new Card)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xl);
    for (Card* card : { m_next, m_asked, m_contacts, m_transfers, m_tried, m_history })
        layout->addWidget(card);
    show(std::nullopt);
}

void NeedDetails::show(const std::optional<NeedRow>& row)
{
    for (Card* card : { m_next, m_asked, m_contacts, m_transfers, m_tried, m_history }) {
        card->clear();
        card->setVisible(row.has_value());
    }
    if (!row) {
        m_next->setVisible(true);
        m_next->setTitle(tr("No need is chosen"));
        m_next->addText(
            tr("Choose a need in the table to see what is asked, what was tried and who to ring."),
            Label::Ink::Muted);
        return;
    }
    showNext(*row);
    showAsked(*row);
    showContacts(*row);
    showTransfers(*row);
    showTried(*row);
    showHistory(*row);
    settleLayout(this);
}

void NeedDetails::showNext(const NeedRow& row)
{
    const Id id = row.need.id;
    m_next->setTitle(tr("Next step for %1").arg(row.municipality));
    m_next->addText(nextStepOf(row, today()));
    const auto stateButton = [&](const QString& text, NeedState state, Weight weight) {
        connect(m_next->addButton(text, weight), &QPushButton::clicked, this,
            [this, id, state] { Q_EMIT stateAsked(id, state); });
    };
    if (row.need.state == NeedState::Open) {
        const bool over = row.need.until < today();
        if (row.coverage.isFull() && !over) {
            stateButton(tr("Mark as covered"), NeedState::Covered, Weight::Primary);
        } else if (over) {
            stateButton(tr("Close the need"), NeedState::Closed, Weight::Primary);
        } else {
            QPushButton* find = m_next->addButton(tr("Find staff"), Weight::Primary);
            find->setObjectName(QStringLiteral("findStaff"));
            connect(find, &QPushButton::clicked, this, [this, id] { Q_EMIT findStaff(id); });
            QPushButton* ask = m_next->addButton(tr("Ask owners …"));
            ask->setObjectName(QStringLiteral("askOwners"));
            connect(ask, &QPushButton::clicked, this, [this, id] { Q_EMIT ownersAsked(id); });
        }
        connect(m_next->addButton(tr("Change …")), &QPushButton::clicked, this,
            [this, id] { Q_EMIT changeAsked(id); });
        connect(m_next->addButton(tr("Withdraw …")), &QPushButton::clicked, this,
            [this, id] { Q_EMIT withdrawAsked(id); });
    } else if (row.need.state != NeedState::Withdrawn) {
        stateButton(tr("Open again"), NeedState::Open, Weight::Normal);
    }
    QPushButton* message = m_next->addButton(tr("Save as EDXL-RM …"), Weight::Quiet);
    message->setObjectName(QStringLiteral("saveMessage"));
    connect(message, &QPushButton::clicked, this, [this, id] { Q_EMIT messageAsked(id); });
}

void NeedDetails::showAsked(const NeedRow& row)
{
    const Need& need = row.need;
    m_asked->setTitle(tr("What is asked"));
    m_asked->addText(needSentence(row));
    const auto fact = [this](const QString& name, const QString& value) {
        if (!value.isEmpty())
            m_asked->addFact(name, value);
    };
    fact(tr("Severity"), label(need.severity).translated());
    if (need.state == NeedState::Open)
        fact(tr("Of the agreed staff"),
            shareText(shareOf(need, m_session.staffBase(need.municipality))).translated());
    fact(tr("Also accepted"), professionWords(need.alsoAccept));
    fact(tr("Required"), competenceWords(need.required));
    fact(tr("Preferred"), competenceWords(need.preferred));
    fact(tr("Team"), need.team);
    fact(tr("Tasks"), need.tasks);
    fact(tr("Shifts"), need.shifts);
    fact(tr("Infectious setting"), label(need.infectious ? YesNo::Yes : YesNo::No).translated());
    if (need.infectious || need.employerConsents != YesNo::NotGiven)
        fact(tr("Employer accepts it"), answered(need.employerConsents));
    fact(tr("Lodging offered"), label(need.lodging ? YesNo::Yes : YesNo::No).translated());
    fact(tr("Children along"), answered(need.familyHousing));
    fact(tr("Leads them"), need.leads);
    fact(tr("Trains them"), need.trains);
    fact(tr("Note"), need.note);
}

void NeedDetails::showTried(const NeedRow& row)
{
    m_tried->setTitle(tr("What was tried"));
    QStringList lines;
    for (const TriedMeasure measure : row.need.tried)
        lines.append(label(measure).translated());
    for (const QString& line : row.need.localMeasures.split('\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    if (lines.isEmpty())
        m_tried->addText(tr("Nothing is noted. Ask before others are asked."), Label::Ink::Muted);
    else
        m_tried->addBullets(lines);
    if (row.need.state != NeedState::Open)
        return;
    const Gate gate = gateOf(row.need.tried, levelsAsked(row.need.id, m_session.transfers()));
    m_tried->addLine(gateHeadline(gate), gate.why.translated());
    if (!row.need.gateReason.isEmpty())
        m_tried->addFact(tr("Why asked now"), row.need.gateReason);
    QPushButton* next = m_tried->addButton(tr("Measures to try next"), Weight::Quiet);
    next->setObjectName(QStringLiteral("nextMeasures"));
    connect(
        next, &QPushButton::clicked, this, [this, id = row.need.id] { Q_EMIT measuresAsked(id); });
}

void NeedDetails::showContacts(const NeedRow& row)
{
    m_contacts->setTitle(tr("Who to ring"));
    bool any = !row.need.contact.isEmpty();
    if (any)
        m_contacts->addText(row.need.contact);
    for (const Contact& contact : m_session.contacts(row.need.municipality)) {
        QStringList reach;
        for (const QString& each : { contact.telephone, contact.email }) {
            if (!each.isEmpty())
                reach.append(each);
        }
        m_contacts->addLine(contact.function.isEmpty()
                ? contact.name
                : QStringLiteral("%1, %2").arg(contact.name, contact.function),
            reach.join(QStringLiteral(" · ")));
        any = true;
    }
    if (!any)
        m_contacts->addText(tr("No contact is noted for this need."), Label::Ink::Muted);
    const QString number = row.need.municipality;
    connect(m_contacts->addButton(tr("Open %1").arg(row.municipality), Weight::Link),
        &QPushButton::clicked, this, [this, number] { Q_EMIT openMunicipality(number); });
}

void NeedDetails::showTransfers(const NeedRow& row)
{
    m_transfers->setTitle(tr("Transfers for this need"));
    m_transfers->addFact(tr("Agreed"), coverageText(row));
    m_transfers->addFact(tr("Of the days that are left"),
        percentText(row.coverage.agreedDays, row.coverage.allDays));
    bool any = false;
    for (const Transfer& transfer : m_session.transfers()) {
        if (transfer.need != row.need.id)
            continue;
        any = true;
        const Id id = transfer.id;
        const TransferState state = transfer.state;
        m_transfers->addLine(
            tr("%1: %2 × %3")
                .arg(m_session.ownerName(transfer.owner), QString::number(transfer.heads),
                    professionLabel(transfer.profession).translated()),
            QStringLiteral("%1 · %2").arg(
                label(state).translated(), periodText(transfer.from, transfer.until)),
            [this, id] { Q_EMIT openTransfer(id); }, [state] { return look(state); });
    }
    if (!any)
        m_transfers->addText(tr("Nobody has been asked yet."), Label::Ink::Muted);
}

void NeedDetails::showHistory(const NeedRow& row)
{
    samvirke::showHistory(*m_history, m_session, { row.need.id });
}

} // namespace samvirke
