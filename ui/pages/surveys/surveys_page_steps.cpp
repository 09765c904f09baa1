// What the page about surveys offers to do next, and does when it is pressed.
#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/reminder_dialog.h"
#include "ui/dialogs/survey_call_dialog.h"
#include "ui/dialogs/survey_dialog.h"
#include "ui/dialogs/survey_import_dialog.h"
#include "ui/pages/surveys/surveys_page.h"
#include "ui/widgets/card.h"

#include <QDir>

namespace samvirke {

namespace {

QString fileName(QString title)
{
    return title.simplified().replace(u'/', u'-').replace(u':', u'-').left(60);
}

/// Who is waited for: nothing and a part are told apart.
QString waitingText(const SurveyReport& report)
{
    if (report.silent() + report.part == 0)
        return SurveysPage::tr("All have answered all that was asked.");
    if (report.part == 0)
        return SurveysPage::tr("%n municipality(s) have not answered.", nullptr, report.silent());
    if (report.silent() == 0)
        return SurveysPage::tr("%n municipality(s) have answered in part.", nullptr, report.part);
    return SurveysPage::tr(
        "%n municipality(s) have not answered, and %1 only in part.", nullptr, report.silent())
        .arg(report.part);
}

} // namespace

void SurveysPage::fillSteps()
{
    m_steps->clear();
    const bool writes = !m_session.info().readOnly;
    const Survey& survey = m_report.survey;
    const bool known = !survey.id.isEmpty();
    const auto step = [this](const QString& text, const QString& name, Weight weight, auto slot) {
        QPushButton* button = m_steps->addButton(text, weight);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, slot);
    };
    if (known) {
        const int waiting = m_report.silent() + m_report.part;
        if (m_report.expired)
            m_steps->addText(tr("The answers are out of date. Copy the survey to ask anew."));
        else
            m_steps->addText(waitingText(m_report));
        if (writes && isOpen(survey))
            step(tr("Take answers by telephone … (F5)"), QStringLiteral("takeAnswers"),
                waiting > 0 ? Weight::Primary : Weight::Normal, &SurveysPage::takeAnswers);
        if (waiting > 0 && isOpen(survey))
            step(tr("Remind, or telephone list … (F6)"), QStringLiteral("remind"), Weight::Normal,
                &SurveysPage::remind);
        if (isOpen(survey))
            step(tr("Write forms to fill in …"), QStringLiteral("writeForms"), Weight::Normal,
                &SurveysPage::writeForms);
        if (writes && isOpen(survey))
            step(tr("Read answers from files …"), QStringLiteral("readAnswers"), Weight::Normal,
                &SurveysPage::readAnswers);
        step(tr("Export the answers …"), QStringLiteral("exportAnswers"), Weight::Quiet,
            [this] { writeAnswers(false); });
        step(tr("Export the summary …"), QStringLiteral("exportSummary"), Weight::Quiet,
            [this] { writeAnswers(true); });
    }
    if (!writes)
        return;
    if (known) {
        step(tr("Copy to a new survey …"), QStringLiteral("copySurvey"), Weight::Quiet,
            &SurveysPage::copySurvey);
        step(tr("Change the survey …"), QStringLiteral("changeSurvey"), Weight::Quiet,
            &SurveysPage::changeSurvey);
        step(isOpen(survey) ? tr("Close the survey") : tr("Open it again"),
            QStringLiteral("closeSurvey"), Weight::Quiet, &SurveysPage::closeSurvey);
        if (m_report.answered == 0)
            step(tr("Remove the survey"), QStringLiteral("removeSurvey"), Weight::Quiet,
                &SurveysPage::removeSurvey);
    }
    step(tr("Worked example: vaccination, March 2021"), QStringLiteral("example"), Weight::Link,
        &SurveysPage::openExample);
}

void SurveysPage::openNew(const Survey& survey, const QList<SurveyQuestion>& questions)
{
    SurveyDialog dialog(m_session, survey, questions, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT said(tr("The survey is made. Send out its form, or take answers by telephone."));
    reveal(dialog.savedId());
}

void SurveysPage::openSurvey()
{
    if (mayWrite())
        openNew(SurveyDialog::proposed(m_session), {});
}

void SurveysPage::copySurvey()
{
    if (m_report.survey.id.isEmpty() || !mayWrite())
        return;
    QList<SurveyQuestion> questions = m_report.asking;
    for (SurveyQuestion& question : questions)
        question.id.clear();
    Survey copy = copiedSurvey(m_report.survey, nowUtc());
    copy.title = tr("%1 (copy)").arg(copy.title);
    openNew(copy, questions);
}

void SurveysPage::changeSurvey()
{
    if (m_report.survey.id.isEmpty() || !mayWrite())
        return;
    SurveyDialog dialog(m_session, m_report.survey, m_report.asking, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("The survey is changed."));
}

void SurveysPage::closeSurvey()
{
    if (m_report.survey.id.isEmpty() || !mayWrite())
        return;
    if (!isOpen(m_report.survey)) {
        if (wentWell(m_session.reopenSurvey(m_report.survey.id)))
            Q_EMIT said(tr("The survey is open again."));
        return;
    }
    if (message::ask(this,
            { tr("Close the survey?"),
                tr("It takes no more answers. %1 of %2 have answered; the others stand as not "
                   "answered. It can be opened again.")
                    .arg(m_report.answered)
                    .arg(m_report.asked),
                tr("Close the survey") })
        != message::Answer::Yes)
        return;
    if (wentWell(m_session.closeSurvey(m_report.survey.id)))
        Q_EMIT said(tr("The survey is closed."));
}

void SurveysPage::removeSurvey()
{
    if (m_report.survey.id.isEmpty() || !mayWrite())
        return;
    if (wentWell(m_session.removeSurvey(m_report.survey.id)))
        Q_EMIT said(tr("The survey is removed."));
}

void SurveysPage::openExample()
{
    if (!mayWrite())
        return;
    const Result<Id> made = m_session.openExampleSurvey();
    if (!wentWell(made))
        return;
    reveal(*made);
    Q_EMIT said(tr("The worked example is open: Trøndelag, 9 March 2021."));
}

void SurveysPage::takeAnswers()
{
    if (m_report.survey.id.isEmpty() || !mayWrite())
        return;
    if (!isOpen(m_report.survey)) {
        Q_EMIT failed(
            { Text(tr("The survey is closed and takes no answers. Open it again first.")) });
        return;
    }
    SurveyCallDialog dialog(m_session, m_report.survey.id, window());
    dialog.exec();
    Q_EMIT said(tr("%n answer(s) were taken by telephone.", nullptr, dialog.savedCount()));
}

void SurveysPage::remind()
{
    if (m_report.survey.id.isEmpty())
        return;
    ReminderDialog dialog(
        m_session, ReminderDialog::ofSurvey(m_session, m_report.survey.id), window());
    dialog.exec();
}

void SurveysPage::writeForms()
{
    if (m_report.survey.id.isEmpty())
        return;
    const QString folder = file_dialog::folder(
        this, tr("Choose the folder to write the forms to"), QStringLiteral("forms"));
    if (folder.isEmpty())
        return;
    const Result<QStringList> written = m_session.writeSurveyForms(m_report.survey.id, {}, folder);
    if (wentWell(written))
        Q_EMIT said(tr("%n form(s) are written to %1.", nullptr, int(written->size()))
                        .arg(QDir::toNativeSeparators(folder)));
}

void SurveysPage::readAnswers()
{
    if (m_report.survey.id.isEmpty() || !mayWrite())
        return;
    SurveyImportDialog dialog(m_session, m_report.survey.id, window());
    dialog.chooseFile();
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("The answers are imported."));
}

void SurveysPage::writeAnswers(bool summary)
{
    if (m_report.survey.id.isEmpty())
        return;
    const QString path =
        file_dialog::save(this, summary ? tr("Export the summary") : tr("Export the answers"),
            file_dialog::spreadsheetFilter(),
            (summary ? tr("summary-%1.xlsx") : tr("answers-%1.xlsx"))
                .arg(fileName(m_report.survey.title)),
            QStringLiteral("export"));
    if (path.isEmpty())
        return;
    if (wentWell(summary ? m_session.exportSurveySummary(m_report.survey.id, path)
                         : m_session.exportSurveyAnswers(m_report.survey.id, path)))
        Q_EMIT said((summary ? tr("Written to %1.")
                             : tr("Written to %1. The numbers are exact: for the office itself."))
                        .arg(QDir::toNativeSeparators(path)));
}

} // namespace samvirke
