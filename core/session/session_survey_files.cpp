// Answers to a survey in from files, and answers, figures and forms out.

#include "core/session/session_p.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/small_counts.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/rows_file.h"
#include "core/exchange/survey_answers.h"
#include "core/exchange/survey_form.h"
#include "core/exchange/table_file.h"
#include "core/reports/shared_survey.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace samvirke {

namespace {

constexpr int mostFiles = 2000;

QString fileName(const QString& text)
{
    static const QRegularExpression unsafe(
        "[^\\w-]+", QRegularExpression::UseUnicodePropertiesOption);
    QString name = text;
    return name.replace(unsafe, "-").left(60);
}

AskedSurvey askedSurvey(const Session& session, const Survey& survey)
{
    AskedSurvey out;
    out.survey = survey;
    out.questions = session.surveyQuestions(survey.id);
    for (const Municipality& each : session.askedIn(survey))
        out.asked.insert(each.number);
    return out;
}

using Known = QHash<QString, QHash<Id, SurveyAnswer>>; // by municipality and question

ImportRow rowOf(const ParsedRow<SurveyReply>& parsed, const AskedSurvey& survey,
    const QHash<Id, SurveyAnswer>& known, const QString& name)
{
    ImportRow row;
    row.row = parsed.row;
    row.what = name;
    QList<Text> changes;
    for (const SurveyQuestion& question : survey.questions) {
        for (const SurveyAnswer& answer : parsed.value.answers) {
            if (answer.question != question.id)
                continue;
            const auto before = known.constFind(question.id);
            if (before != known.constEnd() && sameValue(*before, answer))
                continue;
            Text said = answerText(question, answer);
            if (before != known.constEnd())
                said = Text::joined({ answerText(question, *before), said }, QStringLiteral(" → "));
            changes.append(
                Text::joined({ QString::number(question.position), said }, QStringLiteral(": ")));
        }
    }
    row.verdict = changes.isEmpty() ? RowVerdict::Unchanged
        : known.isEmpty()           ? RowVerdict::New
                                    : RowVerdict::Changed;
    row.detail = Text::joined(changes, QStringLiteral(" · "));
    return row;
}

Result<QStringList> filesIn(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        // Lock files of an open spreadsheet ("~$…", ".~lock…") are no answers.
        const QDir dir(path);
        for (const QString& name :
            dir.entryList({ "*.xlsx", "*.csv" }, QDir::Files | QDir::Readable, QDir::Name)) {
            if (!name.startsWith(u'~') && !name.startsWith(u'.'))
                files.append(dir.filePath(name));
        }
    }
    if (files.isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "There is no CSV or XLSX file in %1."),
            { paths.join(QStringLiteral(", ")) }));
    if (files.size() > mostFiles)
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core",
                "There are more than %1 files in the folder. Import them in smaller folders."),
            { QString::number(mostFiles) }));
    std::sort(files.begin(), files.end(),
        [](const QString& a, const QString& b) { return compareNorwegian(a, b) < 0; });
    return files;
}

} // namespace

int SurveyFile::count(RowVerdict verdict) const
{
    return int(std::count_if(rows.begin(), rows.end(),
        [verdict](const ImportRow& row) { return row.verdict == verdict; }));
}

int SurveyImport::count(RowVerdict verdict) const
{
    int total = 0;
    for (const SurveyFile& file : files)
        total += file.count(verdict);
    return total;
}

int SurveyImport::unreadable() const
{
    return int(std::count_if(files.begin(), files.end(),
        [](const SurveyFile& file) { return !file.problem.isEmpty(); }));
}

Result<SurveyImport> Session::previewSurvey(const Id& id, const QStringList& paths) const
{
    const auto found = survey(id);
    if (!found)
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "This survey is no longer in the case file.")));
    const auto files = filesIn(paths);
    if (!files)
        return fail(files.error());
    const AskedSurvey asked = askedSurvey(*this, *found);
    Known known;
    for (const SurveyAnswer& answer : surveyAnswers(id))
        known[answer.municipality].insert(answer.question, answer);
    SurveyImport out;
    out.survey = id;
    QHash<QString, QString> firstFile; // by municipality
    for (const QString& path : *files) {
        SurveyFile file;
        file.fileName = QFileInfo(path).fileName();
        const auto table = readTable(path);
        const auto parsed = table ? importSurveyAnswers(*table, asked, reference())
                                  : Result<Parsed<SurveyReply>>(fail(table.error()));
        if (!parsed) {
            file.problem = parsed.error().text;
            out.files.append(file);
            continue;
        }
        file.notices = parsed->notices;
        file.unknownColumns = parsed->unknownColumns;
        for (const auto& each : parsed->rows) {
            const QString& number = each.value.municipality;
            const QString other = firstFile.value(number);
            if (!other.isEmpty()) {
                ImportRow row;
                row.row = each.row;
                row.verdict = RowVerdict::Rejected;
                row.what = municipalityName(number);
                row.reason = Text::of(
                    QT_TRANSLATE_NOOP(
                        "core", "The file %1 answers for the same municipality. Keep one of them."),
                    { other });
                file.rows.append(row);
                continue;
            }
            const ImportRow row = rowOf(each, asked, known.value(number), municipalityName(number));
            if (row.verdict != RowVerdict::Unchanged)
                file.replies.append(each.value);
            file.rows.append(row);
        }
        for (const auto& each : parsed->rows) {
            if (!firstFile.contains(each.value.municipality))
                firstFile.insert(each.value.municipality, file.fileName);
        }
        for (const RowProblem& problem : parsed->problems) {
            ImportRow row;
            row.row = problem.row;
            row.verdict = RowVerdict::Rejected;
            row.column = problem.column;
            row.reason = problem.reason;
            file.rows.append(row);
        }
        std::stable_sort(file.rows.begin(), file.rows.end(),
            [](const ImportRow& a, const ImportRow& b) { return a.row < b.row; });
        out.files.append(file);
    }
    return out;
}

Result<ImportOutcome> Session::commitSurvey(const SurveyImport& preview, bool skipRejected)
{
    if (!preview.isClean() && !skipRejected)
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core",
                "%1 row(s) and %2 file(s) cannot be imported. Mend them, or choose to leave them "
                "out. Nothing was written."),
            { QString::number(preview.count(RowVerdict::Rejected)),
                QString::number(preview.unreadable()) }));
    ImportOutcome outcome;
    outcome.created = preview.count(RowVerdict::New);
    outcome.changed = preview.count(RowVerdict::Changed);
    outcome.unchanged = preview.count(RowVerdict::Unchanged);
    outcome.rejected = preview.count(RowVerdict::Rejected);
    outcome.rows = outcome.created + outcome.changed + outcome.unchanged + outcome.rejected;
    if (outcome.created + outcome.changed == 0)
        return outcome;
    if (!d->info.readOnly) {
        if (auto safe = d->backUpBeforeImport(); !safe)
            return fail(safe.error());
    }
    auto done = together("importSurvey", [&]() -> Result<void> {
        for (const SurveyFile& file : preview.files) {
            for (const SurveyReply& reply : file.replies) {
                if (auto answered = answerSurvey(reply); !answered)
                    return fail(Text::of(QT_TRANSLATE_NOOP("core", "%1: %2"),
                        { file.fileName, answered.error().text }));
            }
        }
        return {};
    });
    if (!done)
        return fail(done.error());
    return outcome;
}

Result<void> Session::exportSurveyAnswers(const Id& id, const QString& path, bool withNames) const
{
    const auto found = survey(id);
    if (!found)
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "This survey is no longer in the case file.")));
    return writeRows(path,
        surveyAnswerRows(askedSurvey(*this, *found), surveyAnswers(id), reference(), withNames));
}

Result<void> Session::exportSurveySummary(const Id& id, const QString& path) const
{
    const auto found = survey(id);
    if (!found)
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "This survey is no longer in the case file.")));
    const int few = smallBelow();
    const SurveyReport report = sharedSurveyReport(
        { *found, surveyQuestions(id), surveyAnswers(id), askedIn(*found), nowUtc() }, few);
    OutRows out;
    out.title = Text::of(QT_TRANSLATE_NOOP("core", "Summary")).translated();
    const Text headings[] = { Text::of(QT_TRANSLATE_NOOP("core", "No.")),
        Text::of(QT_TRANSLATE_NOOP("core", "Question")),
        Text::of(QT_TRANSLATE_NOOP("core", "Answer")),
        Text::of(QT_TRANSLATE_NOOP("core", "Municipalities")),
        Text::of(QT_TRANSLATE_NOOP("core", "Of those who answered the question")),
        Text::of(QT_TRANSLATE_NOOP("core", "Asked")), Text::of(QT_TRANSLATE_NOOP("core", "Who")) };
    for (const Text& heading : headings) {
        out.header.append(heading.translated());
        out.numeric.append(false);
    }
    for (const int column : { 0, 3, 4, 5 })
        out.numeric[column] = true;
    const QString asked = QString::number(report.asked);
    const auto say = [](const char* source) { return Text::of(source).translated(); };
    // The first lines say of what the figures are: without them a table is worth nothing.
    out.rows.append({ {}, report.survey.title, say(QT_TRANSLATE_NOOP("core", "answered")),
        QString::number(report.answered), {}, asked, {} });
    out.rows.append({ {}, report.survey.title, say(QT_TRANSLATE_NOOP("core", "not answered")),
        QString::number(report.silent()), {}, asked, report.missing().join(QStringLiteral(", ")) });
    if (few > 0
        && std::any_of(report.asking.begin(), report.asking.end(),
            [](const SurveyQuestion& each) { return countsPersons(each); }))
        out.rows.append({ {}, report.survey.title,
            Text::of(QT_TRANSLATE_NOOP("core",
                         "Fewer than %1 are told as a range, so that nobody is known by the "
                         "number."),
                { QString::number(few) })
                .translated(),
            {}, {}, asked, {} });
    for (const QuestionReport& each : report.questions) {
        const auto row = [&](const QString& answer, const QString& count, const QString& who) {
            out.rows.append({ QString::number(each.question.position), each.question.text, answer,
                count, QString::number(each.answered), asked, who });
        };
        for (const ValueCount& value : each.values)
            row(value.value.translated(), QString::number(value.count()),
                value.municipalities.join(QStringLiteral(", ")));
        for (const SaidText& said : each.texts)
            row(said.text, QStringLiteral("1"), said.municipality);
        if (each.spread.count > 0) {
            const std::pair<const char*, double NumberSpread::*> numbers[] = {
                { QT_TRANSLATE_NOOP("core", "sum"), &NumberSpread::sum },
                { QT_TRANSLATE_NOOP("core", "median"), &NumberSpread::median },
                { QT_TRANSLATE_NOOP("core", "least"), &NumberSpread::least },
                { QT_TRANSLATE_NOOP("core", "most"), &NumberSpread::most },
            };
            for (const auto& [word, number] : numbers) {
                const Told told = howTold(each, number, few);
                if (told != Told::NotAtAll)
                    row(say(word),
                        told == Told::Few ? personsText(1, few).translated()
                                          : writtenNumber(each.spread.*number),
                        {});
            }
        }
        row(say(QT_TRANSLATE_NOOP("core", "not applicable")), QString::number(each.notApplicable),
            {});
        row(say(QT_TRANSLATE_NOOP("core", "not answered")), QString::number(each.notAnswered), {});
    }
    return writeRows(path, out);
}

Result<QStringList> Session::writeSurveyForms(
    const Id& id, const QStringList& municipalities, const QString& folder) const
{
    const auto found = survey(id);
    if (!found)
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "This survey is no longer in the case file.")));
    if (!QDir(folder).exists())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "There is no folder %1."), { folder }));
    SurveyFormInput input;
    input.survey = askedSurvey(*this, *found);
    input.office = d->info.office.name;
    input.exercise = d->info.exercise;
    QHash<QString, QList<SurveyAnswer>> given;
    for (const SurveyAnswer& answer : surveyAnswers(id))
        given[answer.municipality].append(answer);
    QStringList written;
    for (const Municipality& municipality : askedIn(*found)) {
        if (!municipalities.isEmpty() && !municipalities.contains(municipality.number))
            continue;
        input.municipality = municipality;
        input.given = given.value(municipality.number);
        input.language = municipality.languageForm == LanguageForm::Nynorsk ? "nn" : "nb";
        const QString path = QDir(folder).filePath(
            QStringLiteral("kartlegging-%1-%2-%3.xlsx")
                .arg(fileName(found->title), municipality.number, fileName(municipality.name)));
        if (auto done = writeWorkbook(path, surveyForm(input)); !done)
            return fail(done.error());
        written.append(path);
    }
    if (written.isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP(
            "core", "None of the municipalities named was asked in this survey.")));
    return written;
}

} // namespace samvirke
