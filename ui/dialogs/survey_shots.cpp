// The dialogs of ad hoc surveys, as the picture maker shows them.
#include "ui/dialogs/reminder_dialog.h"
#include "ui/dialogs/survey_call_dialog.h"
#include "ui/dialogs/survey_dialog.h"
#include "ui/dialogs/survey_import_dialog.h"
#include "ui/shots.h"

namespace samvirke {

namespace {

/// The newest that takes answers; the demonstration has one.
Id openSurvey(const Session& session)
{
    for (const Survey& survey : session.surveys()) {
        if (isOpen(survey))
            return survey.id;
    }
    return {};
}

} // namespace

void registerSurveyShots()
{
    addShot(QStringLiteral("survey-dialog"), [](Session& session) -> QWidget* {
        const Id survey = openSurvey(session);
        return new SurveyDialog(session,
            session.survey(survey).value_or(SurveyDialog::proposed(session)),
            session.surveyQuestions(survey));
    });
    addShot(QStringLiteral("survey-call"), [](Session& session) -> QWidget* {
        return new SurveyCallDialog(session, openSurvey(session));
    });
    addShot(QStringLiteral("survey-import"), [](Session& session) -> QWidget* {
        return new SurveyImportDialog(session, openSurvey(session));
    });
    addShot(QStringLiteral("survey-reminder"), [](Session& session) -> QWidget* {
        return new ReminderDialog(session, ReminderDialog::ofSurvey(session, openSurvey(session)));
    });
}

} // namespace samvirke
