// Ad hoc surveys: the rules, the figures beside an independent count, files in and out, and the
// worked example beside the county's own summary.
#include "tests/core/session/fixtures.h"

#include "core/domain/small_counts.h"
#include "core/domain/survey.h"
#include "core/exchange/survey_answers.h"
#include "core/exchange/survey_form.h"
#include "core/exchange/table_file.h"
#include "core/exchange/workbook.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

const QDateTime someTime(QDate(2021, 3, 10), QTime(9, 0), Qt::UTC);

SurveyQuestion ask(QuestionKind kind, const QString& text, const QStringList& choices = {})
{
    SurveyQuestion question;
    question.kind = kind;
    question.text = text;
    question.choices = choices;
    if (kind == QuestionKind::Number)
        question.unit = "personer";
    return question;
}

QList<SurveyQuestion> fiveQuestions()
{
    return { ask(QuestionKind::YesNoPartly, "Er vaktene dekket?"),
        ask(QuestionKind::Choice, "Hvor mangler det mest?",
            { "Sykehjem", "Hjemmetjeneste", "Legevakt" }),
        ask(QuestionKind::SeveralChoices, "Hvilke tiltak er brukt?",
            { "Overtid", "Vikarer, innleid", "Omdisponering" }),
        ask(QuestionKind::Number, "Hvor mange er borte?"),
        ask(QuestionKind::Text, "Hva ville hjelpe?") };
}

Survey aSurvey()
{
    Survey survey;
    survey.title = "Vakter i påsken";
    survey.asker = "Helsedirektoratet";
    survey.purpose = "Se hvor det mangler";
    survey.opens = someTime.addDays(-1);
    survey.due = someTime.addDays(2);
    survey.expires = someTime.addDays(20);
    return survey;
}

/// What a report says, as one text: equal when the reports are.
QString told(const SurveyReport& report)
{
    QStringList lines{ report.survey.title, QString::number(report.asked),
        QString::number(report.answered), QString::number(isOpen(report.survey)) };
    for (const SurveyRow& row : report.rows) {
        lines.append(row.municipality + code(row.standing));
        for (const Text& value : row.values)
            lines.append(value.english());
    }
    return lines.join('\n');
}

QString told(const QuestionReport& report)
{
    QStringList lines{ QString::number(report.answered), QString::number(report.notApplicable) };
    for (const ValueCount& value : report.values)
        lines.append(value.value.english() + ": " + value.municipalities.join(", "));
    for (const SaidText& said : report.texts)
        lines.append(said.municipality + ": " + said.text);
    return lines.join('\n');
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

class Asked {
public:
    Asked()
        : id(*file->openSurvey(aSurvey(), fiveQuestions())), questions(file->surveyQuestions(id))
    {
    }

    /// Answers as a person writes them, in the order of the questions.
    Result<void> answer(const QString& number, const QStringList& texts, const QDateTime& at = {})
    {
        SurveyReply reply;
        reply.survey = id;
        reply.municipality = number;
        reply.givenBy = "Kari Nordmann";
        reply.givenByRole = "kommuneoverlege";
        reply.channel = ReportChannel::Telephone;
        reply.at = at;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            auto value = surveyAnswerFrom(questions.at(i), texts.at(i));
            if (!value)
                return fail(value.error());
            value->question = questions.at(i).id;
            reply.answers.append(*value);
        }
        return file->answerSurvey(reply);
    }

    TestFile file;
    Id id;
    QList<SurveyQuestion> questions;
};

} // namespace

class TestSurveys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setFixedClock(someTime); }
    void cleanupTestCase() { setFixedClock({}); }

    void anAnswerIsReadAsItIsWritten_data()
    {
        QTest::addColumn<int>("question");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read"); // empty: refused
        const auto row = [](const char* name, int question, const char* text, const char* read) {
            QTest::newRow(name) << question << QString(text) << QString(read);
        };
        row("yes", 0, "Ja", "answered:yes");
        row("partly", 0, "delvis", "answered:partly");
        row("dash", 0, "–", "notApplicable:");
        row("not applicable in nynorsk", 0, "Ikkje aktuelt", "notApplicable:");
        row("nothing", 0, "  ", "notAnswered:");
        row("said to be unanswered", 0, "ikke besvart", "notAnswered:");
        row("neither", 0, "kanskje", "");
        row("choice by text", 1, "hjemmetjeneste", "answered:Hjemmetjeneste");
        row("choice by number", 1, "3", "answered:Legevakt");
        row("choice that is none", 1, "4", "");
        row("two of one", 1, "Sykehjem; Legevakt", "");
        row("several in their own order", 2, "omdisponering; Overtid",
            "answered:Overtid|Omdisponering");
        row("a comma within a choice", 2, "Vikarer, innleid", "answered:Vikarer, innleid");
        row("several by numbers", 2, "1, 3", "answered:Overtid|Omdisponering");
        row("none of these", 2, "ingen", "answered:");
        row("one of several is none", 2, "Overtid; Dugnad", "");
        row("number", 3, "1 234,5", "answered:1234.5");
        row("number with its unit", 3, "12 personer", "answered:12");
        row("no number", 3, "mange", "");
        row("text", 4, "To vikarer", "answered:To vikarer");
    }
    void anAnswerIsReadAsItIsWritten()
    {
        QFETCH(int, question);
        QFETCH(QString, text);
        QFETCH(QString, read);
        const auto value = surveyAnswerFrom(fiveQuestions().at(question), text);
        QCOMPARE(value.has_value(), !read.isEmpty());
        if (!value)
            return;
        QString said = code(value->given) + ':';
        said += value->number ? QString::number(*value->number)
                              : value->text + value->choices.join('|');
        QCOMPARE(said, read);
    }

    void whatIsWrongIsRefused()
    {
        TestFile file;
        Survey nameless = aSurvey();
        nameless.purpose.clear();
        QVERIFY(!file->openSurvey(nameless, fiveQuestions()));
        QVERIFY(!file->openSurvey(aSurvey(), {}));
        QVERIFY(!file->openSurvey(aSurvey(), { ask(QuestionKind::Choice, "Hva?", { "Ett" }) }));
        QVERIFY(!file->openSurvey(aSurvey(), { ask(QuestionKind::Choice, "Hva?", { "a", "A" }) }));
        Survey late = aSurvey();
        late.expires = late.due.addDays(-1);
        QVERIFY(!file->openSurvey(late, fiveQuestions()));
        QVERIFY(file->surveys().isEmpty());
    }

    void everyVersionIsKeptAndCounted()
    {
        Asked asked;
        QVERIFY(asked.answer("5055", { "ja", "Sykehjem", "Overtid", "3", "vikarer" }));
        setFixedClock(someTime.addDays(4));
        QVERIFY(asked.answer("5055", { "delvis", "", "", "5" }, someTime.addDays(4)));
        setFixedClock(someTime);
        QVERIFY(asked.answer("5014", { "-" }, someTime.addDays(3)));
        const SurveyReport report = asked.file->surveyReport(asked.id);
        QCOMPARE(report.asked, 38);
        QCOMPARE(report.answered, 2);
        QCOMPARE(report.silent(), 36);
        QCOMPARE(report.late, 1); // a correction of what came in time is not late
        QCOMPARE(report.part, 2); // an answer that was taken back is missing again
        QCOMPARE(report.questions.at(0).answered, 1);
        QCOMPARE(report.questions.at(0).notApplicable, 1);
        QCOMPARE(report.questions.at(0).notAnswered, 36);
        QCOMPARE(report.questions.at(0).values.at(1).municipalities, QStringList{ "Heim" });
        QCOMPARE(report.questions.at(1).answered, 0);
        QCOMPARE(report.questions.at(3).spread.sum, 5.0);
        const QList<AnswerVersion> versions = asked.file->surveyAnswerVersions("5055", asked.id);
        QCOMPARE(versions.size(), 2);
        QVERIFY(versions.first().correction && !versions.last().correction);
        QStringList said;
        for (const Text& change : versions.first().changes)
            said.append(change.english());
        QVERIFY2(said.join('\n').contains("choices: yes → partly"), qPrintable(said.join('\n')));
        QVERIFY2(said.join('\n').contains("answered → not answered"), qPrintable(said.join('\n')));
        QCOMPARE(asked.file->surveyAnswers(asked.id).first().givenBy, QString("Kari Nordmann"));
    }

    void aQuestionWithAnswersStaysAsItWas()
    {
        Asked asked;
        QVERIFY(asked.answer("5055", { "ja" }));
        QList<SurveyQuestion> questions = asked.questions;
        questions[0].text = "Noe annet?";
        QVERIFY(!asked.file->changeSurvey(*asked.file->survey(asked.id), questions));
        questions = asked.questions;
        questions.removeFirst();
        QVERIFY(!asked.file->changeSurvey(*asked.file->survey(asked.id), questions));
        questions = asked.questions;
        questions.removeLast();
        questions.prepend(ask(QuestionKind::Text, "En ny?"));
        QVERIFY(asked.file->changeSurvey(*asked.file->survey(asked.id), questions));
        QCOMPARE(asked.file->surveyQuestions(asked.id).size(), 5);
        QCOMPARE(asked.file->surveyQuestions(asked.id).at(1).id, asked.questions.at(0).id);
        Survey narrower = *asked.file->survey(asked.id);
        narrower.asked = QStringList{ "5014" };
        QVERIFY(!asked.file->changeSurvey(narrower, asked.file->surveyQuestions(asked.id)));
        QVERIFY(!asked.file->removeSurvey(asked.id));
        QVERIFY(asked.file->closeSurvey(asked.id));
        QVERIFY(!asked.answer("5014", { "ja" }));
        QVERIFY(asked.file->reopenSurvey(asked.id));
        QVERIFY(!asked.answer("0301", { "ja" })); // nobody asked Oslo
    }

    void eachCommandIsUndone()
    {
        TestFile file;
        const Id id = *file->openSurvey(aSurvey(), fiveQuestions());
        QVERIFY(file->undo());
        QVERIFY(file->surveys().isEmpty());
        QVERIFY(file->redo());
        QCOMPARE(file->surveyQuestions(id).size(), 5);
        SurveyReply reply{ id, "5055", {}, {}, {}, ReportChannel::Form, {} };
        SurveyAnswer yes;
        yes.question = file->surveyQuestions(id).first().id;
        yes.choices = QStringList{ "yes" };
        reply.answers = { yes };
        QVERIFY(file->answerSurvey(reply));
        QVERIFY(file->undo());
        QVERIFY(file->surveyAnswers(id).isEmpty());
        QVERIFY(file->redo());
        QCOMPARE(file->surveyAnswers(id).size(), 1);
        const SurveyReport before = file->surveyReport(id);
        QVERIFY(file->closeSurvey(id));
        QVERIFY(file->undo());
        QCOMPARE(told(file->surveyReport(id)), told(before));
        QVERIFY(file->undo());
        QVERIFY(file->removeSurvey(id));
        QVERIFY(file->undo());
        QCOMPARE(file->surveyQuestions(id).size(), 5);
        QVERIFY(file->verify()->ok);
    }

    void theSameQuestionIsNoticed_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<bool>("noticed");
        QTest::newRow("same words") << "Er vaktene dekket?" << 10 << true;
        QTest::newRow("other case and small words") << "er alle? vaktene DEKKET" << 10 << false;
        QTest::newRow("small words alone differ")
            << "Er de vaktene dekket i kommunen" << 10 << true;
        QTest::newRow("another question") << "Hvor mange er smittet?" << 10 << false;
        QTest::newRow("long ago") << "Er vaktene dekket?" << 200 << false;
    }
    void theSameQuestionIsNoticed()
    {
        QFETCH(QString, question);
        QFETCH(int, daysAgo);
        QFETCH(bool, noticed);
        TestFile file;
        Survey survey = aSurvey();
        survey.opens = someTime.addDays(-daysAgo);
        survey.due = survey.opens.addDays(2);
        survey.expires = {};
        const Id id = *file->openSurvey(survey, fiveQuestions());
        QCOMPARE(!file->askedLately(question).isEmpty(), noticed);
        QVERIFY(file->askedLately(question, id).isEmpty());
    }

    void aSampleIsAsMixedAsTheCounty()
    {
        TestFile file;
        const QList<Municipality> all = file->municipalities();
        QSet<QString> everDrawn;
        for (quint32 seed = 0; seed < 38; ++seed) {
            for (const int size : { 0, 1, 9, 38, 50 }) {
                const QStringList sample = sampleOf(all, size, seed);
                QCOMPARE(sample.size(), std::min(size, 38));
                QCOMPARE(QSet<QString>(sample.begin(), sample.end()).size(), sample.size());
                if (size != 9)
                    continue;
                int central = 0;
                for (const QString& number : sample)
                    central += file->municipality(number)->centrality <= 4 ? 1 : 0;
                int centralOfAll = 0;
                for (const Municipality& each : all)
                    centralOfAll += each.centrality <= 4 ? 1 : 0;
                QVERIFY(std::abs(central - centralOfAll * 9.0 / 38) <= 1.0);
                everDrawn.unite(QSet<QString>(sample.begin(), sample.end()));
            }
        }
        QCOMPARE(everDrawn.size(), 38); // nobody is never asked
    }

    void figuresAreWhatAnIndependentCountGives()
    {
        QRandomGenerator random(20210309);
        const TestFile file;
        for (int turn = 0; turn < 25; ++turn) {
            SurveyReportInput input;
            input.survey = aSurvey();
            input.questions = fiveQuestions();
            for (int i = 0; i < 5; ++i) {
                input.questions[i].id = QString::number(i);
                input.questions[i].position = i + 1;
            }
            input.now = someTime;
            input.municipalities = file->municipalities();
            int said = 0;
            int dashes = 0;
            double sum = 0;
            QHash<QString, int> counts;
            for (const Municipality& each : std::as_const(input.municipalities)) {
                if (random.bounded(3) == 0)
                    continue;
                ++said;
                SurveyAnswer several;
                several.question = "2";
                several.municipality = each.number;
                several.reportedAt = several.firstReportedAt = someTime;
                if (random.bounded(4) == 0) {
                    several.given = AnswerGiven::NotApplicable;
                    ++dashes;
                } else {
                    for (const QString& choice : input.questions.at(2).choices) {
                        if (random.bounded(2) == 0) {
                            several.choices.append(choice);
                            ++counts[choice];
                        }
                    }
                }
                SurveyAnswer number = several;
                number.given = AnswerGiven::Answered;
                number.choices.clear();
                number.question = "3";
                number.number = random.bounded(500) / 4.0;
                sum += *number.number;
                input.answers.append({ several, number });
            }
            const SurveyReport report = surveyReport(input);
            QCOMPARE(report.answered, said);
            const QuestionReport& several = report.questions.at(2);
            QCOMPARE(several.notApplicable, dashes);
            QCOMPARE(several.answered, said - dashes);
            QCOMPARE(several.asked(), 38);
            for (int i = 0; i < 3; ++i)
                QCOMPARE(several.values.at(i).count(),
                    counts.value(input.questions.at(2).choices.at(i)));
            int together = 0;
            for (const ValueCount& each : several.combinations)
                together += each.count();
            QCOMPARE(together, several.answered);
            const QuestionReport& number = report.questions.at(3);
            QCOMPARE(number.spread.sum, sum);
            int banded = 0;
            for (const ValueCount& band : number.values)
                banded += band.count();
            QCOMPARE(banded, said);
            QVERIFY(number.values.size() <= 10);
        }
    }

    void theWorkedExampleGivesTheCountysOwnSummary()
    {
        TestFile file;
        const Id id = *file->openExampleSurvey();
        QCOMPARE(*file->openExampleSurvey(), id); // once is enough
        const SurveyReport report = file->surveyReport(id);
        QCOMPARE(report.asked, 38);
        QCOMPARE(report.answered, 24); // of 25 rows: Oppdal stands twice
        QCOMPARE(report.silent(), 14);
        QCOMPARE(percentOf(report.answered, report.asked).value_or(0), 63);
        const QStringList silent{ "Frosta", "Hitra", "Holtålen", "Høylandet", "Inderøy",
            "Indre Fosen", "Lierne", "Malvik", "Namsskogan", "Overhalla", "Snåsa", "Steinkjer",
            "Tydal", "Åfjord" };
        QCOMPARE(report.missing(), silent);
        const QuestionReport& groups = report.questions.first();
        QList<int> counts;
        for (const ValueCount& value : groups.values)
            counts.append(value.count());
        QCOMPARE(counts, QList<int>({ 7, 20, 23, 1, 9, 9 }));
        QCOMPARE(groups.answered, 23);
        QCOMPARE(groups.notApplicable, 1); // Midtre Gauldal: only dashes
        QCOMPARE(groups.notAnswered, 14);
        const QStringList& names = groups.question.choices;
        QCOMPARE(chosenTogether(file->surveyAnswers(id), groups.question.id,
                     { names.at(1), names.at(2) }, { names.at(0) }),
            13); // "13 municipalities" of the county's text
        QVERIFY(!isOpen(report.survey));
        QVERIFY(!report.survey.comment.isEmpty() && !report.survey.source.isEmpty());

        NewCaseFile elsewhere;
        elsewhere.office = *reference().office("Statsforvalteren i Nordland");
        auto other = Session::create(file.path("nordland.samvirke"), elsewhere);
        QVERIFY(other);
        QCOMPARE((*other)->surveyReport(*(*other)->openExampleSurvey()).answered, 24);
    }

    void answersComeBackFromTheirOwnExport_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << "svar.csv";
        QTest::newRow("xlsx") << "svar.xlsx";
    }
    void answersComeBackFromTheirOwnExport()
    {
        QFETCH(QString, name);
        Asked asked;
        QVERIFY(asked.answer("5055",
            { "ja", "Sykehjem", "Overtid; Omdisponering", "2,5", "Flere vikarer;\nsnart" }));
        QVERIFY(asked.answer("5014", { "-", "-", "ingen", "0", "=1+1" }));
        QVERIFY(asked.answer("5001", { "delvis" }));
        const QString path = asked.file.path(name);
        QVERIFY(asked.file->exportSurveyAnswers(asked.id, path));
        const auto same = asked.file->previewSurvey(asked.id, { path });
        QVERIFY(same);
        QCOMPARE(same->count(RowVerdict::Unchanged), 3);
        QCOMPARE(same->count(RowVerdict::New) + same->count(RowVerdict::Changed)
                + same->count(RowVerdict::Rejected),
            0);
        Asked empty;
        const auto fresh = empty.file->previewSurvey(empty.id, { path });
        QVERIFY(fresh);
        QCOMPARE(fresh->count(RowVerdict::New), 3);
        QVERIFY(empty.file->commitSurvey(*fresh, false));
        const SurveyReport one = asked.file->surveyReport(asked.id);
        const SurveyReport two = empty.file->surveyReport(empty.id);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(told(two.questions.at(i)), told(one.questions.at(i)));
        QVERIFY(empty.file->undo());
        QVERIFY(empty.file->surveyAnswers(empty.id).isEmpty());
        const QString summary = asked.file.path("sum-" + name);
        QVERIFY(asked.file->exportSurveySummary(asked.id, summary));
        QVERIFY(readTable(summary)->rowCount() > 15);
    }

    void numbersOfPersonsAreKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<bool>("persons");
        const auto row = [](const char* text, const char* unit, bool persons) {
            QTest::addRow("%s (%s)", text, unit)
                << QString::fromUtf8(text) << QString::fromUtf8(unit) << persons;
        };
        row("Hvor mange mangler dere?", "personer", true);
        row("Kor mange manglar de?", "tilsette", true);
        row("How many are missing?", "Persons", true);
        row("Hvor mange er syke?", "", true);
        row("Kor mange er sjuke no?", "", true);
        row("Hvor mange pasienter venter?", "", true);
        row("Hvor mange sykepleiere er borte?", "stillinger", false);
        row("Hvor mange sykehjem er stengt?", "", false);
        row("Kor mange sjukeheimar er stengde?", "", false);
        row("Hvor mange barnehager er stengt?", "", false);
        row("Hvor mye personell er borte?", "prosent", false);
        row("Hvor mange munnbind har dere?", "", false);
    }

    void numbersOfPersonsAreKnown()
    {
        QFETCH(QString, text);
        QFETCH(QString, unit);
        QFETCH(bool, persons);
        SurveyQuestion question;
        question.kind = QuestionKind::Number;
        question.text = text;
        question.unit = unit;
        QCOMPARE(countsPersons(question), persons);
        question.kind = QuestionKind::YesNoPartly;
        QVERIFY(!countsPersons(question));
    }

    void fewPersonsAreARangeInTheSummary()
    {
        TestFile file;
        SurveyQuestion question;
        question.kind = QuestionKind::Number;
        question.text = "Hvor mange er syke?";
        const Id id = *file->openSurvey(aSurvey(), { question });
        question = file->surveyQuestions(id).first();
        const auto answer = [&](const QString& municipality, double number) {
            SurveyReply reply;
            reply.survey = id;
            reply.municipality = municipality;
            SurveyAnswer value;
            value.question = question.id;
            value.number = number;
            reply.answers.append(value);
            return file->answerSurvey(reply);
        };
        const auto summary = [&] {
            const QString path = file.path("summary.csv");
            QFile::remove(path);
            if (!file->exportSurveySummary(id, path))
                return QString();
            QFile csv(path);
            return csv.open(QIODevice::ReadOnly) ? QString::fromUtf8(csv.readAll()) : QString();
        };
        QVERIFY(answer("5001", 12));
        QVERIFY(answer("5014", 2));
        QVERIFY(answer("5055", 0));
        // One with few: not even the sum tells how many.
        const QString range = QString::fromUtf8("1–4;1;");
        const QString one = summary();
        QVERIFY2(one.contains(range), qPrintable(one));
        QVERIFY(one.contains("Fewer than 5"));
        QVERIFY(!one.contains(";sum;"));
        QVERIFY(one.contains(";0;1;") && one.contains(";12;1;"));
        QVERIFY(!one.contains(";2;"));
        QVERIFY(answer("5054", 4));
        const QString two = summary();
        QVERIFY2(two.contains(QString::fromUtf8("1–4;2;")), qPrintable(two));
        QVERIFY(two.contains(";sum;18;"));
        QVERIFY2(two.contains(QString::fromUtf8(";median;3;")) == false, qPrintable(two));
        // The office's own picture, its answers, and without a limit: as it is.
        QCOMPARE(file->surveyReport(id).questions.first().spread.sum, 18.0);
        QCOMPARE(file->surveyReport(id).questions.first().values.at(1).value.english(),
            QString::fromUtf8("2–3"));
        QVERIFY(file->setSmallBelow(0));
        QVERIFY(summary().contains(";median;3;"));
    }

    void namesOfThoseWhoAnsweredStayOutOfTheExport()
    {
        Asked asked;
        QVERIFY(asked.answer("5055", { "ja" }));
        const QString path = asked.file.path("svar.csv");
        QFile file(path);
        QVERIFY(asked.file->exportSurveyAnswers(asked.id, path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Nordmann"));
        file.close();
        QVERIFY(asked.file->exportSurveyAnswers(asked.id, path, true));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Nordmann"));
    }

    void nothingOfADamagedTableIsWritten_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<int>("good");
        QTest::addColumn<int>("rejected");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a word that is no answer")
            << QByteArray("kommune;1;4\nHeim;ja;3\nFrøya;kanskje;2\n") << 1 << 1 << "1"
            << "kanskje";
        QTest::newRow("a municipality twice")
            << QByteArray("kommune;1\nHeim;ja\nOppdal;ja\nOppdal;ja\n") << 2 << 1 << "kommune"
            << "Row 3";
        QTest::newRow("a municipality that is none")
            << QByteArray("kommunenummer;1\n5055;ja\n9999;ja\n") << 1 << 1 << "kommunenummer"
            << "9999";
        QTest::newRow("nobody asked Oslo")
            << QByteArray("kommune;1\nHeim;ja\nOslo;ja\n") << 1 << 1 << "kommune"
            << "not asked";
        QTest::newRow("a sign that is no cross")
            << QByteArray("kommune;Overtid;Omdisponering\nHeim;x;-\nFrøya;?;\n") << 1 << 1
            << "Overtid"
            << "?";
        QTest::newRow("a number that is none")
            << QByteArray("kommune;Hvor mange er borte?\nHeim;4 personer\nFrøya;noen\n") << 1 << 1
            << "Hvor mange er borte?"
            << "noen";
    }
    void nothingOfADamagedTableIsWritten()
    {
        QFETCH(QByteArray, table);
        QFETCH(int, good);
        QFETCH(int, rejected);
        QFETCH(QString, column);
        QFETCH(QString, reason);
        Asked asked;
        const QString path = asked.file.path("inn.csv");
        write(path, table);
        const auto preview = asked.file->previewSurvey(asked.id, { path });
        QVERIFY(preview);
        QCOMPARE(preview->count(RowVerdict::New), good);
        QCOMPARE(preview->count(RowVerdict::Rejected), rejected);
        for (const ImportRow& row : preview->files.first().rows) {
            if (row.verdict != RowVerdict::Rejected)
                continue;
            QVERIFY(row.row > 1);
            QCOMPARE(row.column, column);
            QVERIFY2(row.reason.english().contains(reason), qPrintable(row.reason.english()));
        }
        QVERIFY(!asked.file->commitSurvey(*preview, false));
        QVERIFY(asked.file->surveyAnswers(asked.id).isEmpty());
        QVERIFY(asked.file->commitSurvey(*preview, true));
        QCOMPARE(asked.file->surveyReport(asked.id).answered, good);
    }

    void aTableOfSomethingElseIsRefused()
    {
        Asked asked;
        const QString path = asked.file.path("annet.csv");
        for (const QByteArray& bytes :
            { QByteArray(), QByteArray("a;b\n1;2\n"), QByteArray("kommune;fravær\nHeim;3\n"),
                QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) }) {
            write(path, bytes);
            const auto preview = asked.file->previewSurvey(asked.id, { path });
            QVERIFY(preview);
            QCOMPARE(preview->unreadable(), 1);
            QVERIFY(!asked.file->commitSurvey(*preview, false));
        }
        QVERIFY(!asked.file->previewSurvey(asked.id, { asked.file.path("finnes-ikke") })
                     ->files.isEmpty());
    }

    void aFormComesBackWithoutMapping_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("nb") << "nb";
        QTest::newRow("nn") << "nn";
    }
    void aFormComesBackWithoutMapping()
    {
        QFETCH(QString, language);
        Asked asked;
        SurveyFormInput input;
        input.survey.survey = *asked.file->survey(asked.id);
        input.survey.questions = asked.questions;
        input.survey.asked = { "5055" };
        input.municipality = *asked.file->municipality("5055");
        input.language = language;
        QList<SheetOut> sheets = surveyForm(input);
        SheetOut& sheet = sheets.first();
        const QStringList typed{ language == "nb" ? "delvis" : "delvis", "Legevakt", "x", "", "x",
            "7", language == "nb" ? "ikke aktuelt" : "ikkje aktuelt" };
        int next = 0;
        int skip = 2; // who answered and in what role
        for (SheetCell& cell : sheet.cells) {
            if (cell.style != CellStyle::Answer && cell.style != CellStyle::AnswerNumber)
                continue;
            if (skip > 0) {
                cell.value = QString(skip-- == 2 ? "Kari Nordmann" : "kommuneoverlege");
                continue;
            }
            const QString text = typed.at(next++);
            if (cell.style == CellStyle::AnswerNumber)
                cell.value = text.toDouble();
            else
                cell.value = text;
        }
        QCOMPARE(next, typed.size());
        const QString path = asked.file.path("skjema.xlsx");
        QVERIFY(writeWorkbook(path, sheets));
        const auto preview = asked.file->previewSurvey(asked.id, { path });
        QVERIFY(preview && preview->isClean());
        QVERIFY(asked.file->commitSurvey(*preview, false));
        const SurveyReport report = asked.file->surveyReport(asked.id);
        QCOMPARE(report.answered, 1);
        QCOMPARE(report.complete, 1);
        QStringList values;
        for (const SurveyRow& row : report.rows) {
            if (row.municipality != "5055")
                continue;
            for (const Text& value : row.values)
                values.append(value.english());
            QCOMPARE(row.givenBy, QString("Kari Nordmann"));
            QCOMPARE(row.channel, ReportChannel::Form);
        }
        QCOMPARE(values.join('|').replace(QChar(QChar::Nbsp), ' '),
            QString("partly|Legevakt|Overtid; Omdisponering|7 personer|not applicable"));
        // The form of another survey is refused, not half read.
        const Id other = *asked.file->openSurvey(aSurvey(), fiveQuestions());
        QCOMPARE(asked.file->previewSurvey(other, { path })->unreadable(), 1);
    }

    void formsAreWrittenForAllAndReadAsAFolder()
    {
        Asked asked;
        QVERIFY(asked.answer("5055", { "ja", "Sykehjem", "Overtid", "3", "vikarer" }));
        const QString folder = asked.file.path("skjemaer");
        QVERIFY(QDir().mkpath(folder));
        const auto written = asked.file->writeSurveyForms(asked.id, {}, folder);
        QVERIFY(written);
        QCOMPARE(written->size(), 38);
        const auto preview = asked.file->previewSurvey(asked.id, { folder });
        QVERIFY(preview && preview->isClean());
        QCOMPARE(preview->count(RowVerdict::Unchanged), 1); // what was filled in is no new answer
        QCOMPARE(preview->count(RowVerdict::New) + preview->count(RowVerdict::Changed), 0);
        QVERIFY(!asked.file->writeSurveyForms(asked.id, { "0301" }, folder));
    }

    void thoseWhoAreMissingAreReminded()
    {
        Asked asked;
        QVERIFY(asked.answer("5055", { "ja", "Sykehjem", "Overtid", "3", "vikarer" }));
        QVERIFY(asked.file->setContact(
            { {}, "5014", "Per Hansen", "Beredskap", "900 00 000", "per@example.org" }));
        QVERIFY(asked.file->setContact(
            { {}, "5055", "Ola Hansen", "Beredskap", "900 00 001", "ola@example.org" }));
        const Reminder reminder = asked.file->surveyReminder(asked.id);
        QStringList addresses;
        for (const ReminderDraft& draft : reminder.drafts) {
            addresses.append(draft.addresses);
            QVERIFY(draft.body.contains("Se hvor det mangler"));
            QVERIFY(draft.subject.contains("Vakter i påsken"));
        }
        QCOMPARE(addresses, QStringList{ "per@example.org" });
        QCOMPARE(reminder.withoutAddress.size(), 36);
        QVERIFY(asked.file->surveyPhoneList(asked.id).size() >= 37);
    }

    void anExpiredSurveySaysSo()
    {
        Asked asked;
        QVERIFY(!asked.file->surveyReport(asked.id).expired);
        setFixedClock(someTime.addDays(21));
        QVERIFY(asked.file->surveyReport(asked.id).expired);
        const Survey copy = copiedSurvey(*asked.file->survey(asked.id), someTime.addDays(21));
        setFixedClock(someTime);
        QVERIFY(copy.id.isEmpty());
        QCOMPARE(copy.opens.daysTo(copy.due), 3);
        QCOMPARE(copy.due.daysTo(copy.expires), 18);
    }
};

QTEST_GUILESS_MAIN(TestSurveys)
#include "tst_surveys.moc"
