#include "ui/dialogs/report_facts_dialog.h"

#include "core/base/clock.h"
#include "core/domain/rounds.h"
#include "core/domain/small_counts.h"
#include "ui/round_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace samvirke {

namespace {

QDateTimeEdit* makeTime(const QString& name, const QDateTime& at)
{
    auto* edit = new QDateTimeEdit(at.toLocalTime());
    edit->setDisplayFormat(QStringLiteral("dd.MM.yyyy HH:mm"));
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    return edit;
}

/// A time that may be left open: the box says whether it is given.
QWidget* optional(QCheckBox* given, QDateTimeEdit* time, bool isGiven)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(given);
    layout->addWidget(time, 1);
    given->setChecked(isGiven);
    time->setEnabled(isGiven);
    QObject::connect(given, &QCheckBox::toggled, time, &QWidget::setEnabled);
    row->setFocusProxy(given);
    return row;
}

} // namespace

ReportFactsDialog::ReportFactsDialog(
    Session& session, const SituationReport& draft, QWidget* parent)
    : FormDialog(draft.id.isEmpty() ? tr("Begin a situation report") : tr("About the report"),
        draft.id.isEmpty() ? tr("Begin") : tr("Save"), parent),
      m_session(session), m_draft(draft), m_title(new QLineEdit(draft.title)),
      m_recipients(new QLineEdit(draft.recipients)), m_round(new QComboBox),
      m_template(new QComboBox), m_hasAsOf(new QCheckBox(tr("Set"))),
      m_asOf(makeTime(tr("Situation as of"), draft.asOf.isValid() ? draft.asOf : nowUtc())),
      m_hasNext(new QCheckBox(tr("Set"))),
      m_next(makeTime(
          tr("Next report"), draft.nextDue.isValid() ? draft.nextDue : nowUtc().addDays(7))),
      m_smallBelow(new QSpinBox)
{
    setObjectName(QStringLiteral("reportFacts"));
    if (const auto replaced = session.sentReport(draft.replaces))
        setIntro(tr("It replaces report no. %1, which stays in the series as it was sent.")
                     .arg(replaced->number));
    else if (draft.id.isEmpty())
        setIntro(tr("The texts of the last report are carried over; change what has changed."));
    m_title->setObjectName(QStringLiteral("title"));
    m_recipients->setObjectName(QStringLiteral("recipients"));
    m_hasAsOf->setAccessibleName(tr("Set the time the situation is as of"));
    m_hasNext->setAccessibleName(tr("Set when the next report comes"));
    const QList<ReportingRound> rounds = session.rounds();
    for (auto round = rounds.crbegin(); round != rounds.crend(); ++round)
        m_round->addItem(roundName(*round), round->id);
    m_round->setCurrentIndex(std::max(0, m_round->findData(draft.round)));
    for (const ReportTemplate& one : session.reportTemplates())
        m_template->addItem(one.name, one.id);
    m_template->setCurrentIndex(std::max(0, m_template->findData(draft.madeFrom)));
    form().addField(tr("About"), m_title, QStringLiteral("title"));
    form().addField(
        tr("To"), m_recipients, QStringLiteral("recipients"), tr("Bodies, no names of persons."));
    form().addField(tr("Figures from"), m_round);
    form().addField(tr("Situation as of"), optional(m_hasAsOf, m_asOf, draft.asOf.isValid()),
        QStringLiteral("asOf"), tr("The time of sending when it is not set."));
    form().addField(tr("Next report"), optional(m_hasNext, m_next, draft.nextDue.isValid()),
        QStringLiteral("nextDue"));
    form().addField(tr("Template"), m_template, {},
        tr("Texts whose section it does not have stand at the end."));
    m_smallBelow->setObjectName(QStringLiteral("smallBelow"));
    m_smallBelow->setAccessibleName(tr("Few persons: fewer than"));
    m_smallBelow->setRange(0, largestSmallBelow);
    m_smallBelow->setSpecialValueText(tr("every number as it is"));
    m_smallBelow->setValue(session.smallBelow());
    form().addField(tr("Few persons: fewer than"), m_smallBelow, QStringLiteral("smallBelow"),
        tr("Fewer are told as a range, “1–4”, in what is sent. Holds for all reports of the "
           "office from now on."));
    m_before = this->draft();
    m_title->setFocus();
}

SituationReport ReportFactsDialog::draft() const
{
    SituationReport draft = m_draft;
    draft.title = m_title->text().simplified();
    draft.recipients = m_recipients->text().simplified();
    draft.round = m_round->currentData().toString();
    draft.asOf = m_hasAsOf->isChecked() ? m_asOf->dateTime().toUTC() : QDateTime();
    draft.nextDue = m_hasNext->isChecked() ? m_next->dateTime().toUTC() : QDateTime();
    const Id wanted = m_template->currentData().toString();
    if (wanted == m_draft.madeFrom)
        return draft;
    draft.madeFrom = wanted;
    for (const ReportTemplate& one : m_session.reportTemplates()) {
        if (one.id == wanted)
            draft.sections = rearranged(m_draft.sections, one.sections);
    }
    return draft;
}

QList<FieldProblem> ReportFactsDialog::problems() const
{
    QList<FieldProblem> found = problemsOf(draft());
    if (!maySetSmallBelow(m_smallBelow->value()))
        found.append({ QStringLiteral("smallBelow"),
            Text(tr("Choose 3 or more, or 0 for every number as it is.")) });
    return found;
}

Result<void> ReportFactsDialog::write()
{
    return m_session.together(m_draft.id.isEmpty() ? QStringLiteral("beginSituationReport")
                                                   : QStringLiteral("changeSituationReport"),
        [this]() -> Result<void> {
            if (auto set = m_session.setSmallBelow(m_smallBelow->value()); !set)
                return set;
            if (!m_draft.id.isEmpty())
                return m_session.changeSituationReport(draft());
            const Result<Id> made = m_session.beginSituationReport(draft());
            if (!made)
                return fail(made.error());
            m_draft.id = *made;
            return {};
        });
}

bool ReportFactsDialog::isChanged() const
{
    return !(draft() == m_before) || m_smallBelow->value() != m_session.smallBelow();
}

} // namespace samvirke
