#include "ui/pages/rounds/round_details.h"

#include "core/base/norwegian.h"
#include "core/domain/definitions.h"
#include "core/domain/rounds.h"
#include "ui/dialogs/status_choice.h"
#include "ui/pages/municipality/municipality_words.h"
#include "ui/pages/rounds/round_columns.h"

#include <QVBoxLayout>

namespace samvirke {

RoundDetails::RoundDetails(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_steps(new Card(tr("Next step"))),
      m_asked(new Card(tr("What is asked"))), m_answer(new Card)
{
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::xl);
    for (Card* card : { m_steps, m_answer, m_asked })
        lines->addWidget(card);
    lines->addStretch(1);
}

void RoundDetails::showRound(const RoundReport& report)
{
    fillSteps(report);
    fillAsked(report);
}

void RoundDetails::fillSteps(const RoundReport& report)
{
    m_steps->clear();
    const bool writes = !m_session.info().readOnly;
    const bool known = !report.round.id.isEmpty();
    m_steps->setVisible(known);
    if (!known)
        return;
    const int waiting = report.silent() + report.part;
    m_steps->addText(waiting == 0
            ? tr("All municipalities have answered all that was asked.")
            : tr("%n municipality(s) have not answered, or only in part.", nullptr, waiting));
    const auto step = [this](const QString& text, void (RoundDetails::*asked)(), Weight weight,
                          const QString& name) {
        QPushButton* button = m_steps->addButton(text, weight);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, asked);
    };
    if (waiting > 0) {
        if (writes && isOpen(report.round))
            step(tr("Take answers by telephone … (F5)"), &RoundDetails::phoneAsked, Weight::Primary,
                QStringLiteral("phoneRound"));
        step(tr("Remind, or telephone list … (F6)"), &RoundDetails::remindAsked, Weight::Normal,
            QStringLiteral("remind"));
    }
    step(tr("Write forms to fill in …"), &RoundDetails::formsAsked, Weight::Normal,
        QStringLiteral("writeForms"));
    if (!writes)
        return;
    if (isOpen(report.round))
        step(tr("Read returned forms …"), &RoundDetails::returnedAsked, Weight::Normal,
            QStringLiteral("returnedForms"));
    step(tr("Change the round …"), &RoundDetails::changeAsked, Weight::Normal,
        QStringLiteral("changeRound"));
    step(isOpen(report.round) ? tr("Close the round") : tr("Open it again"),
        &RoundDetails::closeAsked, Weight::Normal, QStringLiteral("closeRound"));
}

void RoundDetails::fillAsked(const RoundReport& report)
{
    m_asked->clear();
    m_asked->setVisible(!report.round.id.isEmpty());
    const ReportingRound& round = report.round;
    m_asked->addFact(tr("Kind"), isWeekly(round) ? tr("weekly") : tr("ad hoc"));
    m_asked->addFact(tr("Opens"), timeText(round.opens));
    m_asked->addFact(tr("Due"), timeText(round.due));
    if (!isOpen(round))
        m_asked->addFact(tr("Closed"), timeText(round.closed));
    QStringList services;
    for (const ServiceArea service : round.services)
        services.append(label(service).translated());
    m_asked->addText(services.isEmpty()
            ? tr("No service areas are named: any answer is a whole one.")
            : tr("Service areas: %1").arg(services.join(QStringLiteral(", "))));
    if (!round.purpose.isEmpty())
        m_asked->addText(tr("Purpose: %1").arg(round.purpose));
    m_asked->addText(definitionsLabel(round.definitions).translated(), Label::Ink::Muted);
    for (const StaffingStatus status :
        { StaffingStatus::Good, StaffingStatus::Challenging, StaffingStatus::Critical }) {
        const QString meaning = definitionOf(round.definitions, status).translated();
        if (!meaning.isEmpty())
            m_asked->addLine(look(status).word, meaning, {}, [status] { return look(status); });
    }
    for (const AnswerKind answer :
        { AnswerKind::Unchanged, AnswerKind::NotApplicable, AnswerKind::NotAnswered }) {
        const QString meaning = definitionOf(round.definitions, answer).translated();
        if (!meaning.isEmpty())
            m_asked->addLine(
                label(answer).translated(), meaning, {}, [answer] { return look(answer); });
    }
}

void RoundDetails::showNoAnswer()
{
    m_answer->hide();
}

void RoundDetails::showAnswer(const Id& round, const RoundRow& row)
{
    m_answer->show();
    m_answer->clear();
    m_answer->setTitle(tr("%1: its answer").arg(row.name));
    const QList<AnswerVersion> versions = m_session.answerVersions(row.municipality, round);
    const QString age = ageText(row);
    if (!age.isEmpty())
        m_answer->addText(age);
    if (versions.isEmpty())
        m_answer->addText(tr("Nothing has come in this round."), Label::Ink::Muted);
    if (!giverText(row).isEmpty())
        m_answer->addFact(tr("Answered by"), giverText(row));
    if (row.late)
        m_answer->addFact(tr("Sent"), tr("%1, late").arg(timeText(row.firstAt)));
    for (const AnswerVersion& version : versions) {
        QStringList changes;
        for (const Text& change : version.changes)
            changes.append(change.translated());
        m_answer->addLine(version.correction
                ? tr("Changed %1 by %2").arg(timeText(version.at), version.actor)
                : tr("Recorded %1 by %2").arg(timeText(version.at), version.actor),
            changes.join(u'\n'));
    }
    QPushButton* open = m_answer->addButton(tr("Open %1").arg(row.name), Weight::Link);
    connect(open, &QPushButton::clicked, this,
        [this, number = row.municipality] { Q_EMIT openMunicipality(number); });
}

} // namespace samvirke
