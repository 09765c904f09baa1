// Situation reports through the session: carried texts, frozen figures, a series that nothing
// changes, templates, files.
#include "core/base/norwegian.h"
#include "core/reports/figure_table.h"
#include "core/session/report_files.h"
#include "core/session/report_persons.h"
#include "tests/core/session/fixtures.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

void rate(const TestFile& file, const QString& municipality, StaffingStatus status)
{
    SelfAssessment report;
    report.round = *file->openRound(isoWeekLabel(today()));
    report.municipality = municipality;
    report.status = status;
    report.outlook = Outlook::High;
    report.cause = Cause::Event;
    report.comment = "Kari Nordmann er borte";
    report.reportedAt = nowUtc();
    QVERIFY(file->reportAssessment(report));
}

Id beginWith(const TestFile& file, const QString& text)
{
    SituationReport draft = file->proposedReport();
    draft.sections[0].text = text;
    return *file->beginSituationReport(draft);
}

} // namespace

class TestReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstReportStartsFromTheStandardTemplate();
    void personsAreNamedBeforeAReportLeaves_data();
    void personsAreNamedBeforeAReportLeaves();
    void theOfficeSaysHowManyAreFew();
    void sendingFreezesNumbersAndKeeps();
    void undoOfSendingBringsTheDraftBackAndKeepsWhatWasSent();
    void textsAreCarriedAndMarkedUntilEdited();
    void aCorrectionSaysWhatItReplacesAndLooksPastIt();
    void wrongReportsAreRefused();
    void templatesAreTheOfficesOwn();
    void noTextIsLostWhenSectionsChange();
    void anExerciseTakesTheTemplatesAlong();
    void everyFileSaysRoundAnswersAndTime_data();
    void everyFileSaysRoundAnswersAndTime();
};

void TestReports::theFirstReportStartsFromTheStandardTemplate()
{
    const TestFile file;
    const SituationReport draft = file->proposedReport();
    QCOMPARE(draft.madeFrom, QString(standardTemplateId));
    QCOMPARE(draft.sections.size(), 8);
    for (const ReportSection& one : draft.sections) {
        QVERIFY(one.text.isEmpty());
        QVERIFY(!one.carried);
    }
    QVERIFY(file->situationReports().isEmpty()); // a proposal is not in the file
    // Before a round there are no figures, and nothing falls over.
    QCOMPARE(file->situationFigures(draft).round, QString());
    QCOMPARE(file->situationFigures(draft).counts().total(), 38);
}

void TestReports::personsAreNamedBeforeAReportLeaves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char* name, const char* text, const QStringList& found) {
        QTest::newRow(name) << QString::fromUtf8(text) << found;
    };
    row("nobody", "Fire sykepleiere er i karantene i Frøya.", {});
    row("a member of the pool", "Kari Normann Testesen er på vei.", { "Kari Normann Testesen" });
    row("without the middle name", "Vi takker kari testesen.", { "kari testesen" });
    row("who is rung about a need", "Ring Ola Nordmann.", { "Ola Nordmann" });
    row("in the ledger", "Avtalt med Per Moe.", { "Per Moe" });
    row("an office that answered", "Kommunalsjef Helse har svart.", {});
    row("a body that lends", "Røde Kors stiller.", {});
    row("a surname that is a place", "Avtalt med Bjarte Lier.", { "Bjarte Lier" });
    row("its genitive", "Bjarte Liers vakter dekkes.", { "Bjarte Lier" });
    row("the place alone", "Lier stiller, og Lier kommune dekker reisen.", {});
    row("a contact whose name is places", "Vi takker Nora Heim.", { "Nora Heim" });
    row("the contact's place alone", "Heim melder grønt.", {});
    row("a mobile number", "Vakttelefon 911 22 333.", { "911 22 333" });
    row("a body's own number", "Sentralbord 73 19 90 00.", {});
    row("a private address", "Skriv til per.hansen@example.org.", { "per.hansen@example.org" });
    row("a national identity number", "Gjelder 01017012345.", { "01017012345" });
}

void TestReports::personsAreNamedBeforeAReportLeaves()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    TestFile file;
    QVERIFY(file->registerPoolMember(aMember()));
    PoolMember body = aMember("Mannskap");
    body.owner = QString::fromUtf8("Røde Kors");
    body.source = PoolSource::CivilDefence;
    QVERIFY(file->registerPoolMember(body));
    QVERIFY(file->registerNeed(aNeed()));
    const Id transfer = *file->startTransfer(aTransfer());
    QVERIFY(file->stepTransfer(transfer, stepTo(TransferState::Asked, "Per Moe")));
    QVERIFY(file->stepTransfer(transfer, stepTo(TransferState::Offered, "Kommunalsjef Helse")));
    QVERIFY(file->stepTransfer(transfer, stepTo(TransferState::Agreed, "Orkland ved Bjarte Lier")));
    QVERIFY(file->setContact({ {}, "5055", "Nora Heim", "rådgiver", {}, {} }));
    const Id draft = beginWith(file, text);
    const SituationReport written = *file->situationReport(draft);
    QStringList said;
    QString section;
    for (const PersonInReport& one : personsIn(*file.get(), written)) {
        said.append(one.what.text);
        section = one.section;
    }
    QCOMPARE(said, found);
    const auto sent = file->sendSituationReport(draft);
    QCOMPARE(sent.has_value(), found.isEmpty());
    if (sent)
        return;
    // It says where, and nothing has been sent.
    QVERIFY(!section.isEmpty());
    QVERIFY(sent.error().text.english().contains(section));
    QVERIFY(file->sentReports().isEmpty());
    QCOMPARE(*file->situationReport(draft), written);
    QVERIFY(file->sendSituationReport(draft, {}, PersonsIn::Allowed)); // seen, and meant
}

void TestReports::theOfficeSaysHowManyAreFew()
{
    TestFile file;
    QCOMPARE(file->smallBelow(), 5);
    const Id transfer = *file->startTransfer(aTransfer());
    QVERIFY(file->stepTransfer(transfer, stepTo(TransferState::Asked)));
    const auto shown = [&](const SituationFigures& figures) {
        return figureTable(FigureBlock::Transfers, figures).rows.value(0).value(2).text.english();
    };
    const Id first = *file->sendSituationReport(beginWith(file, "En"));
    QCOMPARE(shown(file->printedReport(first)->figures), QString::fromUtf8("1–4"));
    for (const int wrong : { -1, 1, 2, 51 })
        QVERIFY(!file->setSmallBelow(wrong));
    QVERIFY(file->setSmallBelow(0));
    QCOMPARE(file->smallBelow(), 0);
    QCOMPARE(shown(file->situationFigures({})), QString("1"));
    QVERIFY(file->setSmallBelow(10));
    file.reopen();
    QCOMPARE(file->smallBelow(), 10);
    QVERIFY(file->undo());
    QCOMPARE(file->smallBelow(), 0);
    // What was sent stays as it was.
    QCOMPARE(shown(file->printedReport(first)->figures), QString::fromUtf8("1–4"));
    QVERIFY(file->verify()->ok);
}

void TestReports::sendingFreezesNumbersAndKeeps()
{
    TestFile file;
    rate(file, "5014", StaffingStatus::Critical);
    const Id draft = beginWith(file, "Alvorlig");
    QSignalSpy changed(file.get(), &Session::changed);
    const Id first = *file->sendSituationReport(draft);
    QVERIFY(changed[0][0].value<ChangeSet>().touches(Entity::SentReport));
    QVERIFY(file->situationReports().isEmpty());
    QCOMPARE(file->sentReport(first)->number, 1);
    QCOMPARE(file->sentReport(first)->round, isoWeekLabel(today()));
    const SentReport before = *file->sentReport(first);

    // What happens later does not reach it.
    rate(file, "5014", StaffingStatus::Good);
    rate(file, "5001", StaffingStatus::Critical);
    const PrintedReport printed = *file->printedReport(first);
    QCOMPARE(printed.figures.counts().critical, 1);
    QCOMPARE(printed.figures.counts().answered(), 1);
    QCOMPARE(*file->sentReport(first), before);

    const Id second = *file->sendSituationReport(beginWith(file, "Bedre"));
    QCOMPARE(file->sentReport(second)->number, 2);
    const SituationFigures now = figuresFromJson(file->sentReport(second)->figures.toUtf8());
    QCOMPARE(now.since, 1);
    for (const MunicipalityFigure& one : now.municipalities) {
        if (one.number == "5014") {
            QCOMPARE(one.before, StaffingStatus::Critical);
            QCOMPARE(one.status, StaffingStatus::Good);
            QCOMPARE(one.outlook, Outlook::High);
        }
    }
    // Figures hold no free text and no names.
    QVERIFY(!file->sentReport(second)->figures.contains("Kari"));
    QVERIFY(file->verify()->ok);
    file.reopen(OpenMode::ReadOnly);
    QCOMPARE(file->sentReports().size(), 2);
    QCOMPARE(*file->sentReport(first), before);
}

void TestReports::undoOfSendingBringsTheDraftBackAndKeepsWhatWasSent()
{
    TestFile file;
    const Id draft = beginWith(file, "Første");
    const SituationReport written = *file->situationReport(draft);
    const Id sent = *file->sendSituationReport(draft);
    QVERIFY(file->undo());
    QCOMPARE(*file->situationReport(draft), written);
    QVERIFY(file->sentReport(sent)); // it has left the house
    QVERIFY(file->undo()); // and so on, back to before the draft
    QVERIFY(file->situationReports().isEmpty());
    QVERIFY(file->redo());
    QVERIFY(file->redo());
    QVERIFY(file->situationReports().isEmpty());
    QCOMPARE(file->sentReports().size(), 1);
    // Its number is not given again.
    QCOMPARE(file->sentReport(*file->sendSituationReport(beginWith(file, "Andre")))->number, 2);
    QVERIFY(file->verify()->ok);
}

void TestReports::textsAreCarriedAndMarkedUntilEdited()
{
    const TestFile file;
    QVERIFY(file->sendSituationReport(beginWith(file, "Samme som før")));
    SituationReport next = file->proposedReport();
    QCOMPARE(next.sections[0].text, QString("Samme som før"));
    QVERIFY(next.sections[0].carried);
    QVERIFY(!next.sections[1].carried); // nothing was there
    next.id = *file->beginSituationReport(next);
    next.sections[0].text = "Nytt";
    next.sections[0].carried = true; // nobody can claim it
    QVERIFY(file->changeSituationReport(next));
    QVERIFY(!file->situationReport(next.id)->sections[0].carried);
    next.sections[0].text = "Samme som før";
    QVERIFY(file->changeSituationReport(next));
    QVERIFY(file->situationReport(next.id)->sections[0].carried);
    // A renamed heading is still the same section.
    next.sections[0].heading = "Situasjonen";
    QVERIFY(file->changeSituationReport(next));
    QVERIFY(file->situationReport(next.id)->sections[0].carried);
}

void TestReports::aCorrectionSaysWhatItReplacesAndLooksPastIt()
{
    const TestFile file;
    rate(file, "5014", StaffingStatus::Good);
    const Id first = *file->sendSituationReport(beginWith(file, "En"));
    rate(file, "5014", StaffingStatus::Critical);
    const Id second = *file->sendSituationReport(beginWith(file, "To, med en feil"));
    SituationReport correction = file->proposedReport({}, second);
    QCOMPARE(correction.sections[0].text, QString("To, med en feil"));
    const SituationFigures figures = file->situationFigures(correction);
    QCOMPARE(figures.since, 1); // not the faulty one
    correction.sections[0].text = "To, uten feil";
    const Id third = *file->sendSituationReport(*file->beginSituationReport(correction));
    QCOMPARE(file->sentReport(third)->number, 3);
    QCOMPARE(file->printedReport(third)->replaces, 2);
    QCOMPARE(file->sentReport(second)->sections[0].text, QString("To, med en feil"));
    QVERIFY(file->sentReport(first));
    SituationReport nothing = file->proposedReport({}, "nothing");
    nothing.replaces = "nothing";
    QVERIFY(!file->beginSituationReport(nothing));
}

void TestReports::wrongReportsAreRefused()
{
    const TestFile file;
    SituationReport draft = file->proposedReport();
    draft.title.clear();
    QVERIFY(!file->beginSituationReport(draft));
    draft = file->proposedReport();
    draft.sections.clear();
    QVERIFY(!file->beginSituationReport(draft));
    draft = file->proposedReport();
    draft.asOf = nowUtc();
    draft.nextDue = draft.asOf.addDays(-1);
    QVERIFY(!file->beginSituationReport(draft));
    QVERIFY(!file->canUndo());
    const Id empty = *file->beginSituationReport(file->proposedReport());
    QVERIFY(!file->sendSituationReport(empty)); // nothing is written
    SituationReport toNobody = *file->situationReport(empty);
    toNobody.sections[0].text = "Noe";
    toNobody.recipients = " ";
    QVERIFY(file->changeSituationReport(toNobody));
    QVERIFY(!file->sendSituationReport(empty));
    QVERIFY(!file->sendSituationReport("nothing"));
    QVERIFY(!file->removeSituationReport("nothing"));
    QVERIFY(!file->printedReport("nothing"));
    QVERIFY(file->sentReports().isEmpty());
    QVERIFY(file->removeSituationReport(empty));
    QVERIFY(file->undo());
    QCOMPARE(file->situationReports().size(), 1);
}

void TestReports::templatesAreTheOfficesOwn()
{
    const TestFile file;
    ReportTemplate own = file->reportTemplates().first();
    QVERIFY(!file->removeReportTemplate(own.id));
    QVERIFY(!file->saveReportTemplate(own)); // the standard one's name is taken
    own.name = "Vår mal";
    own.sections.move(7, 0);
    own.sections.append({ {}, "Annet", {}, { FigureBlock::Needs }, "x", true });
    const Id id = *file->saveReportTemplate(own);
    QVERIFY(id != standardTemplateId);
    QCOMPARE(file->reportTemplates().size(), 2);
    const ReportTemplate saved = file->reportTemplates().last();
    QCOMPARE(saved.sections.size(), 9);
    QVERIFY(saved.sections.last().text.isEmpty() && !saved.sections.last().key.isEmpty());
    // The next report is made from it, in its order.
    const SituationReport next = file->proposedReport();
    QCOMPARE(next.madeFrom, id);
    QCOMPARE(next.sections.first().key, QString("assessment"));
    ReportTemplate twin = saved;
    twin.id.clear();
    QVERIFY(!file->saveReportTemplate(twin));
    twin.name.clear();
    QVERIFY(!file->saveReportTemplate(twin));
    QVERIFY(file->removeReportTemplate(id));
    QCOMPARE(file->proposedReport().madeFrom, QString(standardTemplateId));
    QVERIFY(file->undo());
    QCOMPARE(file->reportTemplates().last(), saved);
}

void TestReports::noTextIsLostWhenSectionsChange()
{
    QList<ReportSection> draft{ { "a", "A", {}, {}, "tekst a", false },
        { "b", "B", {}, {}, "tekst b", false }, { "c", "C", {}, {}, {}, false } };
    const QList<ReportSection> wanted{ { "b", "Be", {}, { FigureBlock::Map }, {}, false },
        { "d", "D", {}, {}, {}, false } };
    const QList<ReportSection> now = rearranged(draft, wanted);
    QCOMPARE(now.size(), 3); // c was empty
    QCOMPARE(now[0].heading, QString("Be"));
    QCOMPARE(now[0].text, QString("tekst b"));
    QCOMPARE(now[0].figures, QList<FigureBlock>{ FigureBlock::Map });
    QCOMPARE(now[1].text, QString());
    QCOMPARE(now[2].text, QString("tekst a"));
    QCOMPARE(sectionsFromJson(sectionsJson(now)), now);
    QVERIFY(sectionsFromJson("{nonsense").isEmpty());
}

void TestReports::anExerciseTakesTheTemplatesAlong()
{
    const TestFile file;
    ReportTemplate own = file->reportTemplates().first();
    own.name = "Vår mal";
    QVERIFY(file->saveReportTemplate(own));
    QVERIFY(file->sendSituationReport(beginWith(file, "Alvor")));
    const auto path = file->newExercise(file.path("ovelse.samvirke"));
    QVERIFY(path);
    const auto exercise = Session::open(*path);
    QVERIFY(exercise);
    QCOMPARE((*exercise)->reportTemplates(), file->reportTemplates());
    QVERIFY((*exercise)->sentReports().isEmpty()); // what was sent in earnest stays there
}

void TestReports::everyFileSaysRoundAnswersAndTime_data()
{
    QTest::addColumn<QString>("ending");
    for (const char* ending : { "txt", "odt", "csv", "xlsx" })
        QTest::newRow(ending) << QString(ending);
}

void TestReports::everyFileSaysRoundAnswersAndTime()
{
    QFETCH(QString, ending);
    const TestFile file;
    rate(file, "5014", StaffingStatus::Critical);
    const Id id = *file->sendSituationReport(beginWith(file, "=1+1 er ikke en formel"));
    const QString out = file.path("rapport." + ending);
    QVERIFY(writeSituationReport(*file.get(), id, out));
    QFile bytes(out);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QByteArray all = bytes.readAll();
    if (ending == "odt" || ending == "xlsx") {
        QVERIFY(all.startsWith("PK"));
    } else {
        QVERIFY(all.contains("1 of 38 have answered"));
        QVERIFY(all.contains("Situation report no. 1"));
        QVERIFY(!all.contains("Kari"));
    }
    if (ending == "csv") {
        for (const QByteArray& line : all.trimmed().split('\n').mid(1))
            QVERIFY2(line.contains("1 of 38 have answered"), line.constData());
        QVERIFY(all.contains("'=1+1")); // no spreadsheet runs it
    }
    const QString overview = file.path("oversikt." + ending);
    QVERIFY(writeOverview(*file.get(), overview));
    QFile other(overview);
    QVERIFY(other.open(QIODevice::ReadOnly));
    const QByteArray text = other.readAll();
    QVERIFY(ending == "odt" || ending == "xlsx" ? text.startsWith("PK")
                                                : text.contains("1 of 38 have answered"));
    QVERIFY(!writeSituationReport(*file.get(), id, file.path("rapport.doc")));
    QVERIFY(!writeSituationReport(*file.get(), id, file.path("finnes/ikke." + ending)));
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
