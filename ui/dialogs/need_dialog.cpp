#include "ui/dialogs/need_dialog.h"

#include "core/base/clock.h"
#include "core/session/asking.h"
#include "ui/dialogs/changed_meanwhile.h"
#include "ui/dialogs/interview_lines.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/tried_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/municipality_box.h"
#include "ui/widgets/period_edit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace samvirke {

NeedDialog::NeedDialog(Session& session, const Need& need, QWidget* parent)
    : FormDialog(need.id.isEmpty() ? tr("Register a need") : tr("Change the need"),
        need.id.isEmpty() ? tr("Register the need") : tr("Save"), parent),
      m_session(session), m_need(need), m_opened(session.need(need.id).value_or(need))
{
    setObjectName(QStringLiteral("needDialog"));
    addTried();
    addAsked();
    addTime();
    addArrival();
    alignLabels(form());
    fill(interviewOf(need));
    m_before = interview();
    m_tried->findChild<QCheckBox*>()->setFocus();
}

void NeedDialog::goOnWith(const Interview& begun)
{
    m_takenUp = true;
    fill(begun);
    setIntro(tr("Taken up where it was laid aside."));
}

void NeedDialog::addTried()
{
    form().addHeading(tr("What has been tried?"));
    m_tried = new TriedEdit;
    form().addField(tr("Tried"), m_tried);
    form().addField(tr("Why ask now?"), m_tried->reasonEdit(), "gateReason",
        tr("Needed while something nearer is untried; it goes on record."));
    m_measures = makeTextEdit(tr("In other words"), 2);
    form().addField(tr("In other words"), m_measures, "localMeasures");
}

void NeedDialog::addAsked()
{
    form().addHeading(tr("Who is needed, and how many?"));
    m_municipality = new MunicipalityBox(tr("Municipality"), m_session.municipalities());
    form().addField(tr("Municipality"), m_municipality, "municipality");
    m_service = new ChoiceBox<ServiceArea>(tr("Service"));
    form().addField(tr("Service"), m_service, "service");
    m_lines = new InterviewLines(form(), isNew());
    form().addWide(m_lines);
    m_tasks = new QLineEdit;
    form().addField(tr("Tasks"), m_tasks, "tasks", tr("What they will do. No names of patients."));
    m_team = new QLineEdit;
    form().addField(tr("Team"), m_team, "team",
        tr("Needs of the municipality with the same word here are one team. The proposal prefers "
           "people who have worked together."));
}

void NeedDialog::addTime()
{
    form().addHeading(tr("For how long, and which shifts?"));
    m_period = new PeriodEdit;
    form().addField(tr("Period"), m_period, "until");
    m_shifts = new QLineEdit;
    m_shifts->setPlaceholderText(tr("day and evening, every third weekend"));
    form().addField(tr("Shifts"), m_shifts, "shifts");

    form().addHeading(tr("How grave is it?"));
    m_severity = new ChoiceBox<Severity>(tr("Severity"));
    form().addField(tr("Severity"), m_severity, "severity");
}

void NeedDialog::addArrival()
{
    form().addHeading(tr("Is there infection, and does the employer accept it?"));
    m_infectious = new QCheckBox(tr("Service among infected people"));
    form().addField(
        tr("Infection"), m_infectious, "infectious", tr("Only those who accept it are proposed."));
    m_employer = new ChoiceBox<YesNo>(tr("Employer accepts it"));
    form().addField(tr("Employer accepts it"), m_employer, "employerConsents",
        tr("Is it cleared with the employer they come from?"));

    form().addHeading(tr("Where do they live, and may children come along?"));
    m_lodging = new QCheckBox(tr("The municipality offers lodging"));
    form().addField(tr("Lodging"), m_lodging, "lodging");
    m_family = new ChoiceBox<YesNo>(tr("Children along"));
    form().addField(tr("Children along"), m_family, "familyHousing");

    form().addHeading(tr("Who leads and trains them on arrival?"));
    m_leads = new QLineEdit;
    m_leads->setPlaceholderText(tr("a function: the ward's leader"));
    form().addField(tr("Leads them"), m_leads, "leads");
    m_trains = new QLineEdit;
    m_trains->setPlaceholderText(tr("a function: the nurse in charge of training"));
    form().addField(tr("Trains them"), m_trains, "trains",
        tr("Functions, not names: these two stand in the letters to owners."));
    m_contact = new QLineEdit;
    form().addField(tr("Whom to ring"), m_contact, "contact",
        tr("Name, function and telephone; for this office alone, never in a letter."));
    m_note = makeTextEdit(tr("Note"), 2);
    form().addField(tr("Note"), m_note, "note");
}

void NeedDialog::fill(const Interview& interview)
{
    const Need& need = interview.common;
    m_tried->setTried(need.tried, need.gateReason);
    if (!need.id.isEmpty())
        m_tried->setAsked(levelsAsked(need.id, m_session.transfers()));
    m_measures->setPlainText(need.localMeasures);
    if (!need.municipality.isEmpty())
        m_municipality->setText(need.municipality);
    m_service->setValue(need.service);
    m_lines->setLines(interview.lines);
    m_tasks->setText(need.tasks);
    const QDate from = need.from.isValid() ? need.from : today().addDays(1);
    m_period->setPeriod(from, need.until.isValid() ? need.until : from.addDays(13));
    m_shifts->setText(need.shifts);
    m_severity->setValue(need.severity);
    m_infectious->setChecked(need.infectious);
    m_employer->setValue(need.employerConsents);
    m_lodging->setChecked(need.lodging);
    m_family->setValue(need.familyHousing);
    m_leads->setText(need.leads);
    m_trains->setText(need.trains);
    m_contact->setText(need.contact);
    m_note->setPlainText(need.note);
    m_team->setText(need.team);
}

Interview NeedDialog::interview() const
{
    Interview interview{ m_need, m_lines->lines() };
    Need& need = interview.common;
    need.tried = m_tried->tried();
    need.gateReason = m_tried->reason();
    need.localMeasures = m_measures->toPlainText().trimmed();
    need.municipality = m_municipality->number();
    need.service = m_service->value();
    need.tasks = m_tasks->text().trimmed();
    need.from = m_period->from();
    need.until = m_period->until();
    need.shifts = m_shifts->text().trimmed();
    need.severity = m_severity->value();
    need.infectious = m_infectious->isChecked();
    need.employerConsents = m_employer->value();
    need.lodging = m_lodging->isChecked();
    need.familyHousing = m_family->value();
    need.leads = m_leads->text().trimmed();
    need.trains = m_trains->text().trimmed();
    need.contact = m_contact->text().trimmed();
    need.note = m_note->toPlainText().trimmed();
    need.team = m_team->text().trimmed();
    return interview;
}

Need NeedDialog::need() const
{
    return needsOf(interview()).value(0);
}

QList<FieldProblem> NeedDialog::problems() const
{
    QList<FieldProblem> found = m_lines->takeTyped();
    for (FieldProblem problem : problemsOf(interview())) {
        if (problem.field == "from")
            problem.field = "until"; // the two days stand in one field
        // A need that stands there already has been let through.
        if (problem.field == "gateReason" && !isNew())
            continue;
        found.append(problem);
    }
    return found;
}

Result<void> NeedDialog::write()
{
    if (!isNew()) {
        if (auto same = unchangedSince(m_opened, m_session.need(m_need.id)); !same) {
            m_need = m_opened;
            return same;
        }
        return m_session.changeNeed(need());
    }
    const Result<QList<Id>> made = Asking(m_session).order(interview());
    if (!made)
        return fail(made.error());
    m_saved = *made;
    if (m_takenUp)
        Asking(m_session).forgetLaidAside();
    return {};
}

Id NeedDialog::savedId() const
{
    return isNew() ? m_saved.value(0) : m_need.id;
}

bool NeedDialog::isChanged() const
{
    return !(interview() == m_before) || m_lines->hasTyped();
}

void NeedDialog::reject()
{
    if (!isNew() || !isChanged()) {
        FormDialog::reject();
        return;
    }
    switch (message::ask(this,
        { tr("Lay the interview aside?"),
            tr("What was answered is kept on this computer, also when the program is closed. It "
               "stands on the page about needs, and “Register a need” goes on with it. Nobody is "
               "asked yet."),
            tr("Lay aside"), tr("Throw away") })) {
    case message::Answer::Yes:
        if (const Result<void> kept = Asking(m_session).layAside(interview()); !kept) {
            message::tellError(this, kept.error());
            return;
        }
        break;
    case message::Answer::No:
        if (m_takenUp)
            Asking(m_session).forgetLaidAside();
        break;
    case message::Answer::Cancel:
        return;
    }
    QDialog::reject();
}

Registered registerNeed(Session& session, const QString& municipality, QWidget* parent)
{
    Need need;
    need.municipality = municipality;
    NeedDialog dialog(session, need, parent);
    if (const std::optional<LaidAside> begun = Asking(session).laidAside())
        dialog.goOnWith(begun->interview);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return { dialog.savedId(),
        dialog.savedCount() > 1
            ? NeedDialog::tr("%n need(s) of one team are registered.", nullptr, dialog.savedCount())
            : NeedDialog::tr("The need is registered.") };
}

} // namespace samvirke
