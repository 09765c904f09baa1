// Answers to surveys in from files, and answers, figures, forms and reminders out.
#include "app/ctl/survey_commands.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

namespace samvirke::ctl {

namespace {

int wrote(const QStringList& files, bool json)
{
    if (json) {
        printJson({ { "files", QJsonArray::fromStringList(files) } });
        return 0;
    }
    for (const QString& path : files)
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Wrote %1."), { path }));
    return 0;
}

} // namespace

Survey chosenSurvey(const Session& session, const QString& text)
{
    const QList<Survey> all = session.surveys();
    if (all.isEmpty())
        fails(say(QT_TRANSLATE_NOOP("ctl", "There is no survey yet.")));
    if (text.isEmpty())
        return all.first();
    QList<Survey> found;
    for (const Survey& each : all) {
        if (folded(each.title) == folded(text))
            return each;
        if (folded(each.title).contains(folded(text)))
            found.append(each);
    }
    return found.size() == 1 ? found.first() : thingFrom(all, text);
}

QStringList askedFrom(const Session& session, const QString& text)
{
    if (text == "all")
        return {};
    if (text.startsWith("sample:"))
        return sampleOf(session.municipalities(),
            numberFrom(text.mid(7), 1, int(session.municipalities().size())),
            quint32(qHash(today().toJulianDay(), 0)));
    QStringList numbers;
    if (text == "strained") {
        const CountyPicture picture = session.picture();
        for (const MunicipalityPicture& each : picture.municipalities) {
            if (each.status == StaffingStatus::Challenging
                || each.status == StaffingStatus::Critical)
                numbers.append(each.number);
        }
        if (numbers.isEmpty())
            fails(say(QT_TRANSLATE_NOOP(
                "ctl", "No municipality is challenging or critical in the newest round.")));
        return numbers;
    }
    for (const QString& each : listFrom(text))
        numbers.append(municipalityFrom(session, each));
    return numbers;
}

int importAnswers(const SurveyOptions& given)
{
    const std::unique_ptr<Session> session =
        given.dry ? openToRead(given.file) : openToWrite(given.file);
    const Survey survey = chosenSurvey(*session, given.survey);
    const SurveyImport preview = orFail(session->previewSurvey(survey.id, { given.path }));
    QJsonArray files;
    for (const SurveyFile& file : preview.files) {
        QJsonArray rejected;
        for (const ImportRow& row : file.rows) {
            if (row.verdict == RowVerdict::Rejected)
                rejected.append(QJsonObject{ { "row", row.row }, { "column", row.column },
                    { "reason", row.reason.translated() } });
        }
        QJsonArray notices;
        for (const Text& notice : file.notices)
            notices.append(notice.translated());
        files.append(QJsonObject{ { "file", file.fileName },
            { "problem", jsonText(file.problem.translated()) }, { "rejected", rejected },
            { "notices", notices },
            { "unknownColumns", QJsonArray::fromStringList(file.unknownColumns) } });
        if (given.json)
            continue;
        if (!file.problem.isEmpty())
            complain(QStringLiteral("%1: %2").arg(file.fileName, file.problem.translated()));
        for (const ImportRow& row : file.rows) {
            if (row.verdict == RowVerdict::Rejected)
                complain(say(QT_TRANSLATE_NOOP("ctl", "%1, row %2, column “%3”: %4"),
                    { file.fileName, QString::number(row.row), row.column,
                        row.reason.translated() }));
        }
        for (const Text& notice : file.notices)
            printLine(notice.translated());
    }
    const bool refused = !preview.isClean() && !given.skip;
    ImportOutcome outcome;
    outcome.created = preview.count(RowVerdict::New);
    outcome.changed = preview.count(RowVerdict::Changed);
    outcome.unchanged = preview.count(RowVerdict::Unchanged);
    outcome.rejected = preview.count(RowVerdict::Rejected);
    if (!given.dry && !refused)
        outcome = orFail(session->commitSurvey(preview, given.skip));
    if (given.json)
        printJson({ { "survey", survey.id }, { "files", files }, { "created", outcome.created },
            { "changed", outcome.changed }, { "unchanged", outcome.unchanged },
            { "rejected", outcome.rejected }, { "written", !given.dry && !refused } });
    if (refused)
        fails(say(QT_TRANSLATE_NOOP("ctl",
            "Nothing was written. Mend the rows above, or leave them out with --skip-rejected.")));
    if (!given.json)
        printLine(say(given.dry ? QT_TRANSLATE_NOOP("ctl",
                          "Would be written: %1 new, %2 changed; %3 unchanged, %4 "
                          "rejected.")
                                : QT_TRANSLATE_NOOP("ctl",
                                    "Written: %1 new, %2 changed; %3 unchanged, %4 rejected."),
            { QString::number(outcome.created), QString::number(outcome.changed),
                QString::number(outcome.unchanged), QString::number(outcome.rejected) }));
    return 0;
}

int exportAnswers(const SurveyOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const Id id = chosenSurvey(*session, given.survey).id;
    orFail(given.summary ? session->exportSurveySummary(id, given.path)
                         : session->exportSurveyAnswers(id, given.path, given.names));
    return wrote({ given.path }, given.json);
}

int writeForms(const SurveyOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const Id id = chosenSurvey(*session, given.survey).id;
    QStringList numbers;
    if (given.municipalities)
        numbers = askedFrom(*session, *given.municipalities);
    return wrote(orFail(session->writeSurveyForms(id, numbers, given.path)), given.json);
}

int remindOfSurvey(const SurveyOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    const Survey survey = chosenSurvey(*session, given.survey);
    const Reminder reminder = session->surveyReminder(survey.id);
    QStringList written;
    if (given.out && !reminder.drafts.isEmpty())
        written = orFail(session->writeSurveyReminder(survey.id, *given.out));
    if (given.phones) {
        orFail(session->writeSurveyPhoneList(survey.id, *given.phones));
        written.append(*given.phones);
    }
    if (given.json) {
        QJsonArray drafts;
        for (const ReminderDraft& draft : reminder.drafts)
            drafts.append(QJsonObject{ { "language", draft.language },
                { "addresses", QJsonArray::fromStringList(draft.addresses) },
                { "municipalities", QJsonArray::fromStringList(draft.municipalities) },
                { "subject", draft.subject }, { "body", draft.body },
                { "mailto", session->mailto(draft).toString(QUrl::FullyEncoded) } });
        printJson({ { "survey", survey.id }, { "drafts", drafts },
            { "withoutAddress", QJsonArray::fromStringList(reminder.withoutAddress) },
            { "files", QJsonArray::fromStringList(written) } });
        return 0;
    }
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Municipality")),
        say(QT_TRANSLATE_NOOP("ctl", "Answer")), say(QT_TRANSLATE_NOOP("ctl", "Name")),
        say(QT_TRANSLATE_NOOP("ctl", "Function")), say(QT_TRANSLATE_NOOP("ctl", "Telephone")) });
    for (const PhoneLine& line : session->surveyPhoneList(survey.id))
        table.add({ line.name, label(line.standing).translated(), line.contact, line.function,
            line.telephone });
    table.print();
    return wrote(written, false);
}

} // namespace samvirke::ctl
