// Pool and needs as owners and municipalities send them.
#include "core/exchange/material_import.h"
#include "core/exchange/needs_import.h"
#include "core/exchange/pool_import.h"
#include "core/exchange/reference_files.h"
#include "tests/core/exchange/import_case.h"

#include <QTest>

using namespace samvirke;

class TestPoolAndNeedsImport : public QObject {
    Q_OBJECT

    Reference m_reference;

    static QString poolHeader()
    {
        return "navn;telefon;epost;eier;ressurskilde;yrkesgruppe;kompetanser;bosted;fra;til;"
               "maks reise km;smitteoppdrag;sist bekreftet\n";
    }
    static QString needHeader()
    {
        return "kommunenummer;tjenesteområde;yrkesgruppe;godtas også;krever;ønsker;antall;fra;til;"
               "alvorlighet;smitte;bolig;kontakt\n";
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = loadReference();
        QVERIFY(loaded.has_value());
        m_reference = *loaded;
    }

    void aPoolRowIsReadWhole()
    {
        const auto parsed = importPool(
            csvTable(poolHeader()
                + "Kari Nordmann;+47 900 00 000;kari@example.org;Trondheim;kommune;sykepleier, JO;"
                  "\"smittevern (til 31.12.2021 bekreftet), intensiv\";5028;01.03.2021;14.03.2021;"
                  "120 km;ja;26.02.2021\n"),
            m_reference);
        QVERIFY(parsed);
        QCOMPARE(problemsIn(*parsed), QString());
        const PoolMember& m = parsed->rows.first().value;
        QCOMPARE(m.name, QString("Kari Nordmann"));
        QCOMPARE(m.telephone, QString("+47 900 00 000"));
        QCOMPARE(m.owner, QString("5001"));
        QCOMPARE(m.source, PoolSource::Municipality);
        QCOMPARE(m.professions, QStringList({ "SP", "JO" }));
        QCOMPARE(m.competences,
            QList<Competence>({ { "infection-control", QDate(2021, 12, 31), true },
                { "intensive", {}, false } }));
        QCOMPARE(m.home, QString("5028"));
        QCOMPARE(m.availability, QList<Window>({ { QDate(2021, 3, 1), QDate(2021, 3, 14) } }));
        QCOMPARE(m.maxTravelKm, 120);
        QVERIFY(m.acceptsInfectious);
        QCOMPARE(m.lastConfirmed, QDate(2021, 2, 26));
    }

    // Many rows are read in parts beside each other: what comes out is what one reader makes.
    void manyRowsReadAsFew()
    {
        constexpr int count = 9000;
        QStringList lines;
        for (int i = 0; i < count; ++i) {
            const QString owner = i % 1000 == 7 ? "1601" : "5001"; // 1601 became 5001 in 2018
            const QString competence = i == 20 ? "trolldom" : i == 8900 ? "sjonglering" : "testing";
            const QString travel = i % 3000 == 100 ? "langt" : QString::number(i % 200);
            const QString name = i == 8950 ? "Person 30" : QString("Person %1").arg(i);
            lines.append(QString("%1;;;%2;kommune;SP;%3;;01.03.2021;14.03.2021;%4;nei;\n")
                             .arg(name, owner, competence, travel));
        }
        const auto whole = importPool(csvTable(poolHeader() + lines.join(QString())), m_reference);
        QVERIFY(whole);
        QCOMPARE(whole->rows.size() + whole->problems.size(), count);
        QList<int> wrong;
        for (const RowProblem& problem : whole->problems)
            wrong.append(problem.row);
        QCOMPARE(wrong, QList<int>({ 102, 3102, 6102, 8952 }));
        QVERIFY2(whole->problems.last().reason.english().contains("Row 32 already"),
            qPrintable(whole->problems.last().reason.english()));
        QVERIFY2(noticesIn(*whole).contains("9 rows"), qPrintable(noticesIn(*whole)));
        QVERIFY2(
            noticesIn(*whole).contains("trolldom, sjonglering"), qPrintable(noticesIn(*whole)));

        qsizetype at = 0;
        for (int from = 0; from < count; from += 500) {
            const auto few = importPool(
                csvTable(poolHeader() + lines.mid(from, 500).join(QString())), m_reference);
            QVERIFY(few);
            for (const ParsedRow<PoolMember>& row : few->rows) {
                if (row.row + from == 8952)
                    continue; // repeats a row that these few do not have
                QCOMPARE(whole->rows[at].row, row.row + from);
                QCOMPARE(whole->rows[at].value, row.value);
                ++at;
            }
        }
        QCOMPARE(at, whole->rows.size());
    }

    void owner_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("wanted"); // "owner|source", or the words of an error
        const auto row = [](const char* owner, const char* source, const char* wanted) {
            QTest::addRow("%s, %s", owner, source)
                << QString(owner) << QString(source) << QString(wanted);
        };
        row("5001", "", "5001|municipality");
        row("Trondheim", "kommune", "5001|municipality");
        row("Oslo", "kommune", "0301|municipality");
        row("St. Olavs hospital", "", "St. Olavs hospital HF|health-trust");
        row("St. Olavs hospital HF", "helseforetak", "St. Olavs hospital HF|health-trust");
        row("Helse Nord-Trøndelag", "HF", "Helse Nord-Trøndelag HF|health-trust");
        row("Bergen", "helseforetak", "Helse Bergen HF|health-trust");
        row("Vikar AS", "vikarbyrå", "Vikar AS|staffing-agency");
        row("Røde Kors", "frivillige", "Røde Kors|volunteers");
        row("5001", "USHT", "5001|development-centre");
        row("Vikar AS", "", "neither a municipality nor a health trust");
        row("Vikar AS", "kommune", "No municipality is called");
        row("9999", "", "not the number of any municipality");
        row("", "kommune", "The owner is missing");
        row("5001", "månen", "is not understood");
    }
    void owner()
    {
        QFETCH(QString, owner);
        QFETCH(QString, source);
        QFETCH(QString, wanted);
        const auto parsed =
            importPool(csvTable("eier;ressurskilde;yrkesgruppe;bosted;fra;til\n" + owner + ";"
                           + source + ";SP;5001;01.03.2021;14.03.2021\n"),
                m_reference);
        QVERIFY(parsed);
        if (!wanted.contains('|')) {
            QVERIFY2(problemsIn(*parsed).contains(wanted), qPrintable(problemsIn(*parsed)));
            return;
        }
        QCOMPARE(problemsIn(*parsed), QString());
        const PoolMember& m = parsed->rows.first().value;
        QCOMPARE(m.owner + "|" + code(m.source), wanted);
    }

    void poolFaults_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("column");
        QTest::newRow("no first day") << "A;;;5001;;SP;;;;14.03.2021;;;"
                                      << "fra";
        QTest::newRow("last before first") << "A;;;5001;;SP;;;14.03.2021;01.03.2021;;;"
                                           << "til";
        QTest::newRow("uneven periods") << "A;;;5001;;SP;;;01.03.2021,01.04.2021;14.03.2021;;;"
                                        << "til";
        QTest::newRow("travel too far") << "A;;;5001;;SP;;;01.03.2021;14.03.2021;3001;;"
                                        << "maks reise km";
        QTest::newRow("half a kilometre") << "A;;;5001;;SP;;;01.03.2021;14.03.2021;0,5;;"
                                          << "maks reise km";
        QTest::newRow("no profession") << "A;;;5001;;;;;01.03.2021;14.03.2021;;;"
                                       << "yrkesgruppe";
        QTest::newRow("no e-mail") << "A;;kari;5001;;SP;;;01.03.2021;14.03.2021;;;"
                                   << "epost";
        QTest::newRow("home of a trust's employee unknown")
            << "A;;;St. Olavs hospital;;SP;;;01.03.2021;14.03.2021;;;"
            << "bosted";
        QTest::newRow("neither yes nor no") << "A;;;5001;;SP;;;01.03.2021;14.03.2021;;kanskje;"
                                            << "smitteoppdrag";
        QTest::newRow("expiry of a competence")
            << "A;;;5001;;SP;smittevern (til våren);;01.03.2021;14.03.2021;;;"
            << "kompetanser";
    }
    void poolFaults()
    {
        QFETCH(QString, row);
        QFETCH(QString, column);
        const auto parsed = importPool(csvTable(poolHeader() + row + "\n"), m_reference);
        QVERIFY(parsed);
        QCOMPARE(parsed->rows.size(), 0);
        QCOMPARE(parsed->problems.size(), 1);
        QCOMPARE(parsed->problems.first().column, column);
    }

    void homeIsTheOwnersWhenNotGiven()
    {
        const auto parsed = importPool(
            csvTable("eier;yrkesgruppe;fra;til\n5001;SP;01.03.2021;14.03.2021\n"), m_reference);
        QVERIFY(parsed);
        QCOMPARE(problemsIn(*parsed), QString());
        QCOMPARE(parsed->rows.first().value.home, QString("5001"));
        QCOMPARE(parsed->rows.first().value.maxTravelKm, PoolMember().maxTravelKm);
    }

    void aPersonStandsOnceAndACapacityAsOftenAsItLikes()
    {
        const QString rest = ";5001;SP;01.03.2021;14.03.2021\n";
        const auto parsed = importPool(csvTable("navn;telefon;eier;yrkesgruppe;fra;til\n"
                                                "Kari;+47 900 00 000"
                                           + rest + "kari ;90000000" + rest + "Kari;911 11 111"
                                           + rest + ";" + rest + ";" + rest),
            m_reference);
        QVERIFY(parsed);
        QCOMPARE(parsed->rows.size(), 4);
        QVERIFY2(problemsIn(*parsed).startsWith("3 [navn] Row 2 already"),
            qPrintable(problemsIn(*parsed)));
    }

    void unknownCompetencesAreKeptAndTold()
    {
        const auto parsed = importPool(csvTable("eier;yrkesgruppe;kompetanser;fra;til\n"
                                                "5001;SP;\"respirator, psykisk helse og rus, "
                                                "smittevern og testing\";01.03.2021;14.03.2021\n"),
            m_reference);
        QVERIFY(parsed);
        QCOMPARE(problemsIn(*parsed), QString());
        QStringList codes;
        for (const Competence& c : parsed->rows.first().value.competences)
            codes.append(c.code);
        QCOMPARE(
            codes, QStringList({ "respirator", "mental-health", "infection-control", "testing" }));
        QVERIFY(noticesIn(*parsed).contains("kept as written: respirator"));
    }

    void aNeedIsReadWhole()
    {
        const auto parsed = importNeeds(
            csvTable(needHeader()
                + "K-5007 Namsos;hjemmetjeneste;sykepleier;vernepleier og HF;smittevern;ledelse;5;"
                  "08.03.2021;04.04.2021;kritisk;ja;nei;Kommuneoverlegen 900 00 000\n"),
            m_reference, { "5007" });
        QVERIFY(parsed);
        QCOMPARE(problemsIn(*parsed), QString());
        Need wanted;
        wanted.municipality = "5007";
        wanted.service = ServiceArea::HomeCare;
        wanted.profession = "SP";
        wanted.alsoAccept = { "VP", "HF" };
        wanted.required = { "infection-control" };
        wanted.preferred = { "leadership" };
        wanted.heads = 5;
        wanted.from = QDate(2021, 3, 8);
        wanted.until = QDate(2021, 4, 4);
        wanted.severity = Severity::Critical;
        wanted.infectious = true;
        wanted.contact = "Kommuneoverlegen 900 00 000";
        QVERIFY(parsed->rows.first().value == wanted);
    }

    void needFaults_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* label, const char* text, const char* column,
                             const char* words = "") {
            QTest::newRow(label) << QString(text) << QString(column) << QString(words);
        };
        row("another office", "0301;legevakt;SP;;;;1;08.03.2021;08.03.2021;;;;", "kommunenummer",
            "another office");
        row("no profession", "5007;legevakt;;;;;1;08.03.2021;08.03.2021;;;;", "yrkesgruppe");
        row("two professions", "5007;legevakt;SP, LE;;;;1;08.03.2021;08.03.2021;;;;", "yrkesgruppe",
            "for one profession");
        row("no heads", "5007;legevakt;SP;;;;;08.03.2021;08.03.2021;;;;", "antall");
        row("zero heads", "5007;legevakt;SP;;;;0;08.03.2021;08.03.2021;;;;", "antall");
        row("too many heads", "5007;legevakt;SP;;;;1000;08.03.2021;08.03.2021;;;;", "antall");
        row("half a head", "5007;legevakt;SP;;;;1,5;08.03.2021;08.03.2021;;;;", "antall",
            "no whole number");
        row("no service", "5007;;SP;;;;1;08.03.2021;08.03.2021;;;;", "tjenesteområde");
        row("no first day", "5007;legevakt;SP;;;;1;;08.03.2021;;;;", "fra");
        row("last before first", "5007;legevakt;SP;;;;1;09.03.2021;08.03.2021;;;;", "til",
            "before the first");
        row("three years", "5007;legevakt;SP;;;;1;09.03.2021;08.03.2024;;;;", "til", "two years");
        row("unknown severity", "5007;legevakt;SP;;;;1;08.03.2021;08.03.2021;snart;;;",
            "alvorlighet", "kritisk, utfordrende, planlagt");
    }
    void needFaults()
    {
        QFETCH(QString, row);
        QFETCH(QString, column);
        QFETCH(QString, words);
        const auto parsed =
            importNeeds(csvTable(needHeader() + row + "\n"), m_reference, { "5007" });
        QVERIFY(parsed);
        QCOMPARE(parsed->rows.size(), 0);
        QCOMPARE(parsed->problems.size(), 1);
        QCOMPARE(parsed->problems.first().column, column);
        QVERIFY2(problemsIn(*parsed).contains(words), qPrintable(problemsIn(*parsed)));
    }

    void materialIsReadWhole()
    {
        const auto needs = importMaterialNeeds(
            csvTable("Kommune;Utstyr;Godtar også;Antall;Fra;Alvorlighet;Kontakt\n"
                     "Namsos;Kirurgiske munnbind;FFP2-maske, FFP3-maske, munnbind;12 000;"
                     "08.03.2021;kritisk;Lageret\n"),
            m_reference, { "5007" });
        QVERIFY(needs);
        QCOMPARE(problemsIn(*needs), QString());
        MaterialNeed need;
        need.municipality = "5007";
        need.kind = "surgical-mask";
        need.alsoAccept = QStringList{ "ffp2", "ffp3" }; // and not the asked kind itself
        need.quantity = 12000;
        need.from = QDate(2021, 3, 8); // is used up: no last day
        need.severity = Severity::Critical;
        need.contact = "Lageret";
        QVERIFY(needs->rows.first().value == need);

        const auto offers = importMaterialOffers(
            csvTable("eier;utstyr;mengde;fra;til;sist bekreftet\n"
                     "5001;sykehussenger;4;08.03.2021;30.04.2021;07.03.2021\n"),
            m_reference);
        QVERIFY(offers);
        QCOMPARE(problemsIn(*offers), QString());
        MaterialOffer offer;
        offer.owner = "5001";
        offer.kind = "hospital-bed";
        offer.quantity = 4;
        offer.place = "5001"; // where its owner is, when nothing else is said
        offer.from = QDate(2021, 3, 8);
        offer.until = QDate(2021, 4, 30);
        offer.lastConfirmed = QDate(2021, 3, 7);
        QVERIFY(offers->rows.first().value == offer);
    }

    void everyMaterialIsReadAsItIsWritten()
    {
        for (const MaterialKind& kind : materialKinds()) {
            const QString word = writtenMaterial(QString::fromLatin1(kind.code));
            QCOMPARE(materialCode(word), QString(kind.code));
            QCOMPARE(materialCode(QString::fromLatin1(kind.code)), QString(kind.code));
            // What the screen says is understood, too.
            QCOMPARE(materialCode(QString::fromLatin1(kind.label)), QString(kind.code));
        }
        QVERIFY(materialCode(u"kaffe").isEmpty());
    }

    void materialFaults_data()
    {
        QTest::addColumn<bool>("offer");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* label, bool offer, const char* text, const char* column,
                             const char* words = "") {
            QTest::newRow(label) << offer << QString(text) << QString(column) << QString(words);
        };
        row("another office", false, "0301;munnbind;10;08.03.2021;;", "kommunenummer",
            "another office");
        row("no kind", false, "5007;;10;08.03.2021;;", "utstyr", "kind of equipment");
        row("unknown kind", false, "5007;kaffe;10;08.03.2021;;", "utstyr", "munnbind");
        row("unknown substitute", false, "5007;munnbind;10;08.03.2021;;;kaffe", "også", "munnbind");
        row("a substitute that comes back", false, "5007;munnbind;10;08.03.2021;;;respirator",
            "også", "cannot stand in");
        row("no quantity", false, "5007;munnbind;;08.03.2021;;", "mengde", "quantity");
        row("nothing", false, "5007;munnbind;0;08.03.2021;;", "mengde");
        row("too much", false, "5007;munnbind;1000001;08.03.2021;;", "mengde");
        row("half", false, "5007;munnbind;1,5;08.03.2021;;", "mengde", "no whole number");
        row("no first day", false, "5007;munnbind;10;;;", "fra");
        row("a loan without an end", false, "5007;respirator;1;08.03.2021;;", "til");
        row("last before first", false, "5007;respirator;1;08.03.2021;07.03.2021;", "til");
        row("an owner nobody knows", true, "Lageret;;munnbind;10;5007;08.03.2021;", "eier",
            "ressurskilde");
        row("no owner", true, ";;munnbind;10;5007;08.03.2021;", "eier");
        row("no place", true, "Firma AS;privat;munnbind;10;;08.03.2021;", "sted", "place");
        row("no such place", true, "5001;;munnbind;10;9999;08.03.2021;", "sted");
        row("ends before it begins", true, "5001;;munnbind;10;5007;08.03.2021;07.03.2021", "til");
    }
    void materialFaults()
    {
        QFETCH(bool, offer);
        QFETCH(QString, row);
        QFETCH(QString, column);
        QFETCH(QString, words);
        QList<RowProblem> problems;
        QString said;
        if (offer) {
            const auto parsed = importMaterialOffers(
                csvTable("eier;ressurskilde;utstyr;mengde;sted;fra;til\n" + row + "\n"),
                m_reference);
            QVERIFY(parsed && parsed->rows.isEmpty());
            problems = parsed->problems;
            said = problemsIn(*parsed);
        } else {
            const auto parsed = importMaterialNeeds(
                csvTable("kommunenummer;utstyr;mengde;fra;til;kontakt;også\n" + row + "\n"),
                m_reference, { "5007" });
            QVERIFY(parsed && parsed->rows.isEmpty());
            problems = parsed->problems;
            said = problemsIn(*parsed);
        }
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().column, column);
        QVERIFY2(said.contains(words), qPrintable(said));
    }

    void mandatoryColumns()
    {
        const auto needs =
            importNeeds(csvTable("kommunenummer;yrkesgruppe\n5007;SP\n"), m_reference);
        QVERIFY(!needs);
        QVERIFY2(needs.error().text.english().contains("tjenesteområde, antall, fra, til"),
            qPrintable(needs.error().text.english()));
        const auto pool = importPool(csvTable("navn;yrkesgruppe\nKari;SP\n"), m_reference);
        QVERIFY(!pool);
        QVERIFY(pool.error().text.english().contains("eier, fra, til"));
    }
};

QTEST_GUILESS_MAIN(TestPoolAndNeedsImport)
#include "tst_pool_and_needs_import.moc"
