#include "ui/dialogs/survey_dialog.h"

#include "core/base/clock.h"
#include "ui/dialogs/asked_edit.h"
#include "ui/dialogs/questions_edit.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLineEdit>

namespace samvirke {

namespace {

QDateTimeEdit* makeTime(const QDateTime& at)
{
    auto* edit = new QDateTimeEdit(at.toLocalTime());
    edit->setDisplayFormat(QStringLiteral("dd.MM.yyyy HH:mm"));
    edit->setCalendarPopup(true);
    return edit;
}

/// To the minute, as the fields show it: a survey that nobody touched stays as it is.
QDateTime fromField(const QDateTimeEdit* edit, const QDateTime& before)
{
    const QDateTime shown = edit->dateTime().toUTC();
    return before.isValid() && std::abs(before.secsTo(shown)) < 60 ? before : shown;
}

} // namespace

SurveyDialog::SurveyDialog(
    Session& session, const Survey& survey, const QList<SurveyQuestion>& questions, QWidget* parent)
    : FormDialog(survey.id.isEmpty() ? tr("New survey") : tr("Change the survey"),
        survey.id.isEmpty() ? tr("Open the survey") : tr("Save the survey"), parent),
      m_session(session), m_survey(survey), m_title(new QLineEdit(survey.title)),
      m_asker(new QLineEdit(survey.asker)), m_purpose(makeTextEdit(tr("Purpose"), 2)),
      m_opens(makeTime(survey.opens)), m_due(makeTime(survey.due)),
      m_expire(new QCheckBox(tr("The answers are out of date from"))),
      m_expires(makeTime(survey.expires.isValid() ? survey.expires : survey.due.addDays(14))),
      m_asked(new AskedEdit(session, survey)),
      m_questions(new QuestionsEdit(session, survey.id, questions)),
      m_comment(makeTextEdit(tr("The office's comment"), 2))
{
    setObjectName(QStringLiteral("surveyDialog"));
    setIntro(survey.id.isEmpty()
            ? tr("Nobody is told before you send something out. Answering is voluntary.")
            : tr("Answers that have come in stay as they are."));
    m_title->setObjectName(QStringLiteral("title"));
    m_asker->setObjectName(QStringLiteral("asker"));
    m_purpose->setObjectName(QStringLiteral("purpose"));
    m_purpose->setPlainText(survey.purpose);
    m_comment->setPlainText(survey.comment);
    m_expires->setAccessibleName(tr("Out of date"));
    m_expire->setChecked(survey.expires.isValid());
    m_expires->setEnabled(survey.expires.isValid());
    connect(m_expire, &QCheckBox::toggled, m_expires, &QWidget::setEnabled);
    form().addField(tr("Title"), m_title, QStringLiteral("title"));
    form().addField(tr("Asked by"), m_asker, QStringLiteral("asker"));
    form().addField(tr("Purpose"), m_purpose, QStringLiteral("purpose"),
        tr("What the answers are for. It stands on the form and in the reminder."));
    form().addHeading(tr("Questions"));
    form().addWide(m_questions);
    form().addHeading(tr("Whom and when"));
    form().addField(tr("Opens"), m_opens, QStringLiteral("opens"));
    form().addField(tr("Answers due"), m_due, QStringLiteral("due"));
    form().addWide(m_expire);
    form().addField(tr("Out of date"), m_expires, QStringLiteral("expires"));
    form().addWide(m_asked);
    form().addField(tr("Comment"), m_comment, QStringLiteral("comment"),
        tr("The office's own words about the answers. They change no answer."));
    m_before = m_questions->questions();
    m_shown = this->survey();
    m_title->setFocus();
}

Survey SurveyDialog::proposed(const Session& session)
{
    Survey survey;
    survey.asker = session.info().office.name;
    survey.opens = nowUtc();
    survey.due = QDateTime(today().addDays(3), QTime(12, 0)).toUTC();
    survey.expires = survey.due.addDays(14);
    return survey;
}

Survey SurveyDialog::survey() const
{
    Survey survey = m_survey;
    survey.title = m_title->text().simplified();
    survey.asker = m_asker->text().simplified();
    survey.purpose = m_purpose->toPlainText().trimmed();
    survey.comment = m_comment->toPlainText().trimmed();
    survey.opens = fromField(m_opens, m_survey.opens);
    survey.due = fromField(m_due, m_survey.due);
    survey.expires = m_expire->isChecked() ? fromField(m_expires, m_survey.expires) : QDateTime();
    survey.asked = m_asked->asked();
    return survey;
}

bool SurveyDialog::isChanged() const
{
    return isVisible() && (!(survey() == m_shown) || m_questions->questions() != m_before);
}

QList<FieldProblem> SurveyDialog::problems() const
{
    QList<FieldProblem> found = problemsOf(survey());
    int position = 0;
    for (const SurveyQuestion& question : m_questions->questions()) {
        ++position;
        for (const FieldProblem& problem : problemsOf(question))
            found.append({ QStringLiteral("questions"),
                tr("Question %1: %2").arg(position).arg(problem.text.translated()) });
    }
    if (m_asked->count() == 0)
        found.append({ QStringLiteral("asked"), tr("Choose at least one municipality.") });
    return found;
}

Result<void> SurveyDialog::write()
{
    const Survey wanted = survey();
    if (!wanted.id.isEmpty())
        return m_session.changeSurvey(wanted, m_questions->questions());
    const Result<Id> made = m_session.openSurvey(wanted, m_questions->questions());
    if (!made)
        return fail(made.error());
    m_survey.id = *made;
    return {};
}

} // namespace samvirke
