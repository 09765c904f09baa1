// What a file would change is shown before anything is written, and is written as one command.
#include "tests/core/session/fixtures.h"

#include <QSignalSpy>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

void write(const QString& path, const QString& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(text.toUtf8());
}

const QString reports = QStringLiteral("kommunenummer;tjenesteområde;status;kommentar;rapportert\n"
                                       "5001;samlet;god;;08.03.2021 10:00\n"
                                       "5014;samlet;kritisk;Mange syke;08.03.2021 11:00\n"
                                       "5014;hjemmetjeneste;utfordrende;;08.03.2021 11:00\n");

const QString pool =
    QStringLiteral("navn;telefon;epost;eier;ressurskilde;yrkesgruppe;bosted;fra;til\n"
                   "Kari Nordmann;900 00 001;;5001;kommune;SP;5001;01.03.2021;30.04.2021\n"
                   "Kari Nordmann;900 00 002;;5001;kommune;SP;5001;01.03.2021;30.04.2021\n"
                   ";;;5001;kommune;HF;5001;01.03.2021;30.04.2021\n"
                   ";;;5001;kommune;HF;5001;01.03.2021;30.04.2021\n");

const QString needs =
    QStringLiteral("kommunenummer;tjenesteområde;yrkesgruppe;krever;antall;fra;til;alvorlighet\n"
                   "5014;hjemmetjeneste;SP;smittevern;2;08.03.2021;21.03.2021;kritisk\n"
                   "5001;sykehjem;HF;;4;08.03.2021;14.03.2021;planlagt\n");

const QString materialNeeds = QStringLiteral("kommunenummer;utstyr;mengde;fra;til;alvorlighet\n"
                                             "5014;munnbind;500;08.03.2021;;kritisk\n"
                                             "5001;sykehusseng;2;08.03.2021;30.04.2021;\n");

const QString materialOffers =
    QStringLiteral("eier;ressurskilde;utstyr;mengde;sted;fra;til\n"
                   "5001;;munnbind;900;;08.03.2021;\n"
                   "St. Olavs hospital;;sykehusseng;3;5001;08.03.2021;30.04.2021\n"
                   "Firma AS;privat;visir;40;5014;08.03.2021;\n");

const QString staffBase = QStringLiteral("kommunenummer;aar;yrkeskode_ssb14533;avtalte_arsverk\n"
                                         "5001;2025;01;612,5\n5014;2025;01;\n5014;2025;02;0\n");

struct Counts {
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    int rejected = 0;
    bool operator==(const Counts&) const = default;
};

Counts countsOf(const ImportPreview& preview)
{
    return { preview.created, preview.changed, preview.unchanged, preview.rejected };
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT

private:
    ImportPreview preview(
        const TestFile& file, ImportKind kind, const QString& text, const QString& round = {})
    {
        const QString path = file.path("inn.csv");
        write(path, text);
        const auto made = file->previewImport(kind, path, round);
        if (!made)
            qFatal("%s", qPrintable(made.error().text.english()));
        return *made;
    }

private Q_SLOTS:
    void assessmentsNewChangedUnchanged();
    void poolFindsItsPeopleAgain();
    void needsFindThemselvesAgain();
    void materialFindsItselfAgain();
    void changesAreSaidInNorwegianFigures();
    void columnsThatAreNotThereChangeNothing();
    void rejectedRowsStopTheImport();
    void stalePreviewIsRefused();
    void backupComesFirst();
    void asyncGivesTheSame();
    void exportIsUnchangedWhenItComesBack_data();
    void exportIsUnchangedWhenItComesBack();
};

void TestImport::assessmentsNewChangedUnchanged()
{
    TestFile file;
    ImportPreview first = preview(file, ImportKind::Assessments, reports, "2021w10");
    QCOMPARE(first.round, QString("2021-W10"));
    QCOMPARE(countsOf(first), (Counts{ 3, 0, 0, 0 }));
    QCOMPARE(first.rows[1].what.english(),
        file->municipalityName("5014") + " · " + label(ServiceArea::Overall).english());
    QCOMPARE(first.rows[1].detail.english(), QString("critical"));
    QVERIFY(file->rounds().isEmpty());
    QSignalSpy changed(file.get(), &Session::changed);
    const auto outcome = file->commitImport(first, false);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().text.english()));
    QCOMPARE(outcome->rows, 3);
    QCOMPARE(changed.size(), 1);
    const Id round = file->rounds().first().id;
    QCOMPARE(file->assessments(round).size(), 3);
    QCOMPARE(file->picture().counts.critical, 1);

    QString later = reports;
    later.replace("5001;samlet;god;", "5001;samlet;utfordrende;Verre");
    const ImportPreview second = preview(file, ImportKind::Assessments, later, "2021-W10");
    QCOMPARE(countsOf(second), (Counts{ 0, 1, 2, 0 }));
    QCOMPARE(second.rows[0].verdict, RowVerdict::Changed);
    QVERIFY2(second.rows[0].detail.english().startsWith("good → challenging"),
        qPrintable(second.rows[0].detail.english()));
    QVERIFY(file->commitImport(second, false));
    QCOMPARE(file->assessments(round).size(), 3);
    QCOMPARE(file->picture().counts.challenging, 1);
    QCOMPARE(file->undoText().english(), QString("Undo: import self-assessments"));
    QVERIFY(file->undo());
    QCOMPARE(file->picture().counts.challenging, 0);
    QVERIFY(file->undo()); // one undo takes the round along
    QVERIFY(file->rounds().isEmpty());
    QVERIFY(!file->canUndo());
    QVERIFY(file->verify()->ok);
}

void TestImport::poolFindsItsPeopleAgain()
{
    TestFile file;
    const ImportPreview first = preview(file, ImportKind::Pool, pool);
    QCOMPARE(countsOf(first), (Counts{ 4, 0, 0, 0 }));
    QVERIFY(file->commitImport(first, false));
    QCOMPARE(countsOf(preview(file, ImportKind::Pool, pool)), (Counts{ 0, 0, 4, 0 }));
    // A new telephone number is the same person; the other one is still the other one.
    QString later = pool;
    later.replace("900 00 002", "900 00 003");
    const ImportPreview second = preview(file, ImportKind::Pool, later);
    QCOMPARE(countsOf(second), (Counts{ 0, 1, 3, 0 }));
    QCOMPARE(second.rows[1].verdict, RowVerdict::Changed);
    QVERIFY(file->commitImport(second, false));
    QCOMPARE(file->poolMembers().size(), 4);
    // A third anonymous capacity is a new one.
    later += ";;;5001;kommune;HF;5001;01.03.2021;30.04.2021\n";
    QCOMPARE(countsOf(preview(file, ImportKind::Pool, later)), (Counts{ 1, 0, 4, 0 }));
}

void TestImport::needsFindThemselvesAgain()
{
    TestFile file;
    QVERIFY(file->commitImport(preview(file, ImportKind::Needs, needs), false));
    QString later = needs;
    later.replace(";2;08.03", ";3;08.03").replace("smittevern", "smittevern, testing");
    const ImportPreview second = preview(file, ImportKind::Needs, later);
    QCOMPARE(countsOf(second), (Counts{ 0, 1, 1, 0 }));
    QVERIFY(file->commitImport(second, false));
    QCOMPARE(file->needs().size(), 2);
    QCOMPARE(file->needs().first().heads, 3);
    // What was withdrawn and is asked for again is a new need.
    QVERIFY(file->withdrawNeed(file->needs().first().id));
    QCOMPARE(countsOf(preview(file, ImportKind::Needs, later)), (Counts{ 1, 0, 1, 0 }));
}

void TestImport::materialFindsItselfAgain()
{
    TestFile file;
    QVERIFY(file->commitImport(preview(file, ImportKind::MaterialNeeds, materialNeeds), false));
    QVERIFY(file->commitImport(preview(file, ImportKind::MaterialOffers, materialOffers), false));
    QCOMPARE(file->materialNeeds().size(), 2);
    QCOMPARE(file->materialOffers().size(), 3);
    QString more = materialNeeds;
    more.replace(";500;", ";700;");
    const ImportPreview second = preview(file, ImportKind::MaterialNeeds, more);
    QCOMPARE(countsOf(second), (Counts{ 0, 1, 1, 0 }));
    QVERIFY(file->commitImport(second, false));
    const auto quantities = [&] {
        QList<int> all;
        for (const MaterialNeed& need : file->materialNeeds())
            all.append(need.quantity);
        std::sort(all.begin(), all.end());
        return all;
    };
    QCOMPARE(quantities(), (QList<int>{ 2, 700 }));
    QVERIFY(file->undo());
    QCOMPARE(quantities(), (QList<int>{ 2, 500 }));
    QString later = materialOffers;
    later.replace(";3;5001;08.03", ";3;5001;15.03"); // the same beds, from another day
    QCOMPARE(countsOf(preview(file, ImportKind::MaterialOffers, later)), (Counts{ 0, 1, 2, 0 }));
    QVERIFY(file->undo());
    QVERIFY(file->materialOffers().isEmpty());
    // What was withdrawn and is asked for again is a new need.
    for (const MaterialNeed& need : file->materialNeeds())
        QVERIFY(file->withdrawMaterialNeed(need.id));
    QCOMPARE(
        countsOf(preview(file, ImportKind::MaterialNeeds, materialNeeds)), (Counts{ 2, 0, 0, 0 }));
}

void TestImport::changesAreSaidInNorwegianFigures()
{
    TestFile file;
    QVERIFY(file->commitImport(preview(file, ImportKind::StaffBase, staffBase), false));
    QString fewer = staffBase;
    const ImportPreview figures =
        preview(file, ImportKind::StaffBase, fewer.replace("612,5", "610,25"));
    QVERIFY2(figures.rows[0].detail.english().contains("612,5 → 610,25"),
        qPrintable(figures.rows[0].detail.english()));
    QVERIFY(file->commitImport(preview(file, ImportKind::Needs, needs), false));
    QString longer = needs;
    const ImportPreview days =
        preview(file, ImportKind::Needs, longer.replace("21.03.2021", "28.03.2021"));
    QVERIFY2(days.rows[0].detail.english().contains("21.03.2021 → 28.03.2021"),
        qPrintable(days.rows[0].detail.english()));
}

void TestImport::columnsThatAreNotThereChangeNothing()
{
    TestFile file;
    QVERIFY(file->commitImport(preview(file, ImportKind::Assessments, reports, "2021-W10"), false));
    const ImportPreview again = preview(file, ImportKind::Assessments,
        "kommunenummer;tjenesteområde;status\n5014;samlet;god\n", "2021-W10");
    QCOMPARE(countsOf(again), (Counts{ 0, 1, 0, 0 }));
    QVERIFY(file->commitImport(again, false));
    for (const SelfAssessment& row : file->assessmentsOf("5014")) {
        if (row.service == ServiceArea::Overall) {
            QCOMPARE(row.status, StaffingStatus::Good);
            QCOMPARE(row.comment, QString("Mange syke"));
        }
    }
}

void TestImport::rejectedRowsStopTheImport()
{
    TestFile file;
    const ImportPreview wrong = preview(
        file, ImportKind::Assessments, reports + "9999;samlet;god;;08.03.2021\n", "2021-W10");
    QCOMPARE(countsOf(wrong), (Counts{ 3, 0, 0, 1 }));
    const ImportRow last = wrong.rows.last();
    QCOMPARE(last.row, 5);
    QCOMPARE(last.verdict, RowVerdict::Rejected);
    QCOMPARE(last.column, QString("kommunenummer"));
    QVERIFY(!last.reason.isEmpty());
    QVERIFY(!file->commitImport(wrong, false));
    QVERIFY(file->rounds().isEmpty());
    QVERIFY(file->commitImport(wrong, true));
    QCOMPARE(file->assessments(file->rounds().first().id).size(), 3);
}

void TestImport::stalePreviewIsRefused()
{
    TestFile file;
    const ImportPreview early = preview(file, ImportKind::Needs, needs);
    QVERIFY(file->addLogEntry({ {}, {}, Role::Coordination, "Ringte", {}, {}, {}, {}, {} }));
    const ImportPreview other = preview(file, ImportKind::Needs, needs);
    QVERIFY(file->commitImport(early, false)); // a log entry does not matter to it
    QVERIFY(!file->commitImport(other, false));
    QCOMPARE(file->needs().size(), 2);
    const TestFile elsewhere;
    QVERIFY(!elsewhere->commitImport(other, false));
}

void TestImport::backupComesFirst()
{
    TestFile file;
    QVERIFY(file->registerNeed(aNeed()));
    QVERIFY(file->backups().isEmpty());
    QVERIFY(file->commitImport(preview(file, ImportKind::Needs, needs), false));
    QCOMPARE(file->backups().size(), 1);
    const QString restored = file.path("restored.samvirke");
    QVERIFY(restoreBackup(file->backups().first().path, restored));
    const auto before = Session::open(restored, OpenMode::ReadOnly);
    QVERIFY(before);
    QCOMPARE((*before)->needs().size(), 1);
    QVERIFY(!restoreBackup(file->backups().first().path, restored));
}

void TestImport::asyncGivesTheSame()
{
    TestFile file;
    const QString path = file.path("inn.csv");
    write(path, reports);
    auto future = file->previewImportAsync(ImportKind::Assessments, path, "2021-W10");
    future.waitForFinished();
    const auto made = future.result();
    QVERIFY(made);
    QCOMPARE(countsOf(*made), (Counts{ 3, 0, 0, 0 }));
    QVERIFY(file->commitImport(*made, false));
    const auto missing = file->previewImport(ImportKind::Pool, file.path("ingen.csv"));
    QVERIFY(!missing);
}

void TestImport::exportIsUnchangedWhenItComesBack_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    for (const char* ending : { "csv", "xlsx" }) {
        QTest::addRow("assessments %s", ending)
            << int(ImportKind::Assessments) << QString("ut.%1").arg(ending);
        QTest::addRow("pool %s", ending) << int(ImportKind::Pool) << QString("ut.%1").arg(ending);
        QTest::addRow("needs %s", ending) << int(ImportKind::Needs) << QString("ut.%1").arg(ending);
        QTest::addRow("material needs %s", ending)
            << int(ImportKind::MaterialNeeds) << QString("ut.%1").arg(ending);
        QTest::addRow("material offers %s", ending)
            << int(ImportKind::MaterialOffers) << QString("ut.%1").arg(ending);
        QTest::addRow("agreed staff %s", ending)
            << int(ImportKind::StaffBase) << QString("ut.%1").arg(ending);
    }
}

void TestImport::exportIsUnchangedWhenItComesBack()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    TestFile file;
    QVERIFY(file->commitImport(preview(file, ImportKind::Assessments, reports, "2021-W10"), false));
    QVERIFY(file->commitImport(preview(file, ImportKind::Pool, pool), false));
    QVERIFY(file->commitImport(preview(file, ImportKind::Needs, needs), false));
    QVERIFY(file->commitImport(preview(file, ImportKind::MaterialNeeds, materialNeeds), false));
    QVERIFY(file->commitImport(preview(file, ImportKind::MaterialOffers, materialOffers), false));
    QVERIFY(file->commitImport(preview(file, ImportKind::StaffBase, staffBase), false));
    // What is over stays over, beside the same that is asked for again.
    QVERIFY(file->withdrawNeed(file->needs().first().id));
    QVERIFY(file->commitImport(preview(file, ImportKind::Needs, needs), false));
    QVERIFY(file->withdrawMaterialNeed(file->materialNeeds().first().id));
    const QString path = file.path(name);
    const auto written = file->exportRows(ImportKind(kind), path);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().text.english()));
    const auto back = file->previewImport(ImportKind(kind), path, "2021-W10");
    QVERIFY2(back, qPrintable(back ? QString() : back.error().text.english()));
    const Counts counts = countsOf(*back);
    QVERIFY(counts.unchanged >= 2);
    QCOMPARE(counts, (Counts{ 0, 0, counts.unchanged, 0 }));
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
