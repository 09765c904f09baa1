// Self-assessments as they are written in the wild: words, numbers, dates, municipalities.
#include "core/exchange/assessment_import.h"
#include "core/exchange/reference_files.h"
#include "core/exchange/vocabulary.h"
#include "tests/core/exchange/import_case.h"

#include <QTest>

using namespace samvirke;

class TestAssessmentImport : public QObject {
    Q_OBJECT

    Reference m_reference;

    Result<Parsed<SelfAssessment>> import(const QString& text, const QSet<QString>& own = {})
    {
        return importAssessments(csvTable(text), m_reference, own);
    }

    QSet<QString> trondelag() const
    {
        QSet<QString> own;
        for (const Municipality& m : m_reference.municipalities) {
            if (m.countyNumber == "50")
                own.insert(m.number);
        }
        return own;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Oslo");
        const auto loaded = loadReference();
        QVERIFY(loaded.has_value());
        m_reference = *loaded;
    }

    void municipality_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("wanted"); // a number, or the words an error must have
        QTest::addColumn<bool>("notice");
        const auto row = [](const char* label, const char* number, const char* name,
                             const char* wanted, bool notice = false) {
            QTest::newRow(label) << QString(number) << QString(name) << QString(wanted) << notice;
        };
        row("number", "5001", "", "5001");
        row("number in the column of names", "", "5001", "5001");
        row("name", "", "Trondheim", "5001");
        row("name in the column of numbers", "Trondheim", "", "5001");
        row("both", "5001", "Trondheim", "5001");
        row("K-number and name", "K-5001 Trondheim", "", "5001");
        row("K number", "K5001", "", "5001");
        row("number and two names", "5001 Trondheim - Tråante", "", "5001");
        row("names the other way", "5025", "Rosse – Røros", "5025");
        row("number after the name", "", "Trondheim (5001)", "5001");
        row("dash between", "5001 - Trondheim", "", "5001");
        row("Sami name", "", "Tråante", "5001");
        row("Sami name checked", "5001", "Tråante", "5001");
        row("three names", "", "Gáivuotna - Kåfjord - Kaivuono", "5540");
        row("name without Norwegian letters", "", "Roeros", "5025");
        row("with the word kommune", "", "Orkland kommune", "5059");
        row("case", "", "TRONDHEIM", "5001");
        row("lost zero", "301", "", "0301");
        row("as a decimal number", "5001.0", "", "5001");
        row("as a decimal number, comma", "301,0", "", "0301");
        row("lost zero and name", "301", "Oslo", "0301");
        row("county tells them apart", "", "Herøy (Nordland)", "1818");
        row("county in words", "", "Våler i Innlandet", "3419");
        row("unknown number", "9999", "", "not the number of any");
        row("unknown name", "", "Andeby", "No municipality is called");
        row("nothing", "", "", "The municipality is missing");
        row("name of another", "5001", "Heim", "5001 is Trondheim, not Heim");
        row("two numbers", "5001", "5055 Heim", "two municipalities");
        row("ambiguous name", "", "Herøy", "1515 Herøy (Møre og Romsdal), 1818 Herøy (Nordland)");
        row("ambiguous name Våler", "", "Våler", "Write the number");
        row("a name that others had", "", "Os", "Write the number");
        row("ambiguous name with number", "1818", "Herøy", "1818");
        row("former number", "5030", "", "5001", true);
        row("former number and name", "5030", "Klæbu", "5001", true);
        row("former number and today's name", "5030", "Trondheim", "5001", true);
        row("number of 2020 to 2023", "5401", "Tromsø", "5501", true);
        row("number of 2019", "1601", "Trondheim", "5001", true);
        row("former number of another", "5030", "Heim", "not Heim");
        row("former number that was split", "5012", "Snillfjord", "Write the number of today");
        row("Ålesund before the split", "1507", "Ålesund", "1508 Ålesund, 1580 Haram");
        row("former name", "", "Klæbu", "5001", true);
        row("former name that was split", "", "Snillfjord", "more than one successor");
        row("former Sami name", "5401", "Romsa", "not Romsa");
    }
    void municipality()
    {
        QFETCH(QString, number);
        QFETCH(QString, name);
        QFETCH(QString, wanted);
        QFETCH(bool, notice);
        const auto parsed =
            import(QString("kommunenummer;kommune;status\n\"%1\";\"%2\";god\n").arg(number, name));
        QVERIFY(parsed);
        if (wanted.size() == 4) {
            QCOMPARE(problemsIn(*parsed), QString());
            QCOMPARE(parsed->rows.size(), 1);
            QCOMPARE(parsed->rows.first().value.municipality, wanted);
            QCOMPARE(parsed->notices.size(), notice ? 1 : 0);
        } else {
            QCOMPARE(parsed->rows.size(), 0);
            QVERIFY2(problemsIn(*parsed).contains(wanted), qPrintable(problemsIn(*parsed)));
        }
    }

    void everyMunicipalityIsFoundByAllItsNames()
    {
        QString text = "kommunenummer;kommune;tjenesteområde;status\n";
        QStringList wanted;
        for (const Municipality& m : m_reference.municipalities) {
            text += m.number + ";" + m.name + ";samlet;god\n";
            text += "K-" + m.number + " " + m.name + ";;sykehjem;god\n";
            wanted += { m.number, m.number };
            if (!m.otherName.isEmpty()) {
                text += m.number + ";" + m.name + " - " + m.otherName + ";legevakt;god\n";
                text += ";" + m.otherName + ";TISK;god\n";
                wanted += { m.number, m.number };
            }
        }
        const auto parsed = import(text);
        QVERIFY(parsed);
        QCOMPARE(problemsIn(*parsed), QString());
        QStringList found;
        for (const auto& row : parsed->rows)
            found += row.value.municipality;
        QCOMPARE(found, wanted);
    }

    void everyFormerNumberIsLedOrRefused()
    {
        QString text = "kommunenummer;kommune;tjenesteområde;status\n";
        for (const FormerNumber& former : m_reference.formerNumbers)
            text += former.number + ";" + former.name + ";samlet;god\n";
        const auto parsed = import(text);
        QVERIFY(parsed);
        QHash<int, QString> found;
        for (const auto& row : parsed->rows)
            found.insert(row.row, row.value.municipality);
        QHash<int, QString> refused;
        for (const RowProblem& problem : parsed->problems)
            refused.insert(problem.row, problem.reason.english());
        int row = 1;
        for (const FormerNumber& former : m_reference.formerNumbers) {
            ++row;
            // Merged municipalities meet in one, and only the first of them is kept.
            if (former.unambiguous)
                QVERIFY2(found.value(row) == former.successors.first()
                        || refused.value(row).contains("already"),
                    qPrintable(former.number + " " + refused.value(row)));
            else
                QVERIFY2(refused.value(row).contains("Write the number of today"),
                    qPrintable(former.number));
        }
        QVERIFY(found.size() > 200);
    }

    void rowsOfAnotherOfficeAreRefused()
    {
        const auto parsed = import("kommunenummer;status\n5001;god\n301;god\n", trondelag());
        QVERIFY(parsed);
        QCOMPARE(parsed->rows.size(), 1);
        QVERIFY2(
            problemsIn(*parsed).contains("3 [kommunenummer] 0301 Oslo belongs to another office"),
            qPrintable(problemsIn(*parsed)));
    }

    void theOfficesOwnNameIsNotAmbiguousForAVanishedOne()
    {
        // Bø is in Nordland; the Bø in Telemark is no more.
        const auto nordland = import("kommune;status\nBø;god\n", { "1867", "1818" });
        QVERIFY(nordland && nordland->rows.size() == 1);
        QCOMPARE(nordland->rows.first().value.municipality, QString("1867"));
        const auto telemark = import("kommune;status\nBø;god\n", { "4020" });
        QVERIFY(telemark && telemark->rows.isEmpty());
        QVERIFY(problemsIn(*telemark).contains("Write the number"));
    }

    void status_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("wanted"); // -1: refused
        const auto row = [](const char* word, StaffingStatus status) {
            QTest::newRow(word) << QString(word) << int(status);
        };
        for (const char* word : { "god", "God ", "GRØNN", "grøn", "1", "1.0", "good", "green" })
            row(word, StaffingStatus::Good);
        for (const char* word : { "utfordrende", "utfordrande", "gul", "2", "challenging" })
            row(word, StaffingStatus::Challenging);
        for (const char* word : { "kritisk", "rød", "raud", "ROD", "3", "critical" })
            row(word, StaffingStatus::Critical);
        for (const char* word : { "4", "blå", "godkjent", "#N/A", "12" })
            QTest::newRow(word) << QString(word) << -1;
    }
    void status()
    {
        QFETCH(QString, word);
        QFETCH(int, wanted);
        const auto parsed = import("kommunenummer;status\n5001;" + word + "\n");
        QVERIFY(parsed);
        if (wanted < 0) {
            QVERIFY2(problemsIn(*parsed).contains(
                         QString("“%1” is not understood. Write one of: god, utfordrende, kritisk.")
                             .arg(word)),
                qPrintable(problemsIn(*parsed)));
            return;
        }
        QCOMPARE(problemsIn(*parsed), QString());
        QCOMPARE(int(parsed->rows.first().value.status), wanted);
    }

    void service_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<ServiceArea>("wanted");
        const auto row = [](const char* word, ServiceArea service) {
            QTest::newRow(word) << QString(word) << service;
        };
        row("samlet", ServiceArea::Overall);
        row("Samla vurdering", ServiceArea::Overall);
        row("Sykehjem", ServiceArea::NursingHome);
        row("sjukeheim", ServiceArea::NursingHome);
        row("nursing-home", ServiceArea::NursingHome);
        row("Hjemmetjenester", ServiceArea::HomeCare);
        row("heimetenesta", ServiceArea::HomeCare);
        row("legevakt", ServiceArea::EmergencyClinic);
        row("Fastleger", ServiceArea::GeneralPractice);
        row("helsestasjon og skolehelsetjeneste", ServiceArea::ChildHealth);
        row("tisk", ServiceArea::TestingTracing);
        row("vaksinering", ServiceArea::Vaccination);
        row("Kommuneoverlege", ServiceArea::PublicHealthDoctor);
        row("annet", ServiceArea::Other);
    }
    void service()
    {
        QFETCH(QString, word);
        QFETCH(ServiceArea, wanted);
        const auto parsed = import("kommunenummer;tjenesteområde;status\n5001;" + word + ";god\n");
        QVERIFY(parsed);
        QCOMPARE(problemsIn(*parsed), QString());
        QCOMPARE(parsed->rows.first().value.service, wanted);
    }

    void everyCodeIsUnderstood()
    {
        for (const auto& word : words<ServiceArea>())
            QCOMPARE(readWord<ServiceArea>(QString::fromLatin1(word.code)).value(), word.value);
        for (const auto& word : words<Trigger>())
            QCOMPARE(readWord<Trigger>(QString::fromLatin1(word.code)).value(), word.value);
        for (const auto& word : words<PoolSource>())
            QCOMPARE(readWord<PoolSource>(QString::fromLatin1(word.code)).value(), word.value);
        QVERIFY(!readWord<StaffingStatus>(u"notReported")); // nobody may report that
        QVERIFY(!readWord<StaffingStatus>(u"outOfDate"));
    }

    void number_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<double>("wanted"); // -1: empty; -2: refused
        const auto row = [](const char* column, const char* cell, double wanted) {
            QTest::addRow("%s: %s", column, cell) << QString(column) << QString(cell) << wanted;
        };
        row("fravær %", "12,5", 12.5);
        row("fravær %", "12.5", 12.5);
        row("fravær %", "12,5 %", 12.5);
        row("fravær %", "12,5%", 12.5);
        row("fravær %", "0", 0);
        row("fravær %", "100", 100);
        row("fravær %", "", -1);
        row("fravær %", "100,1", -2);
        row("fravær %", "-1", -2);
        row("fravær %", "mye", -2);
        row("fravær %", "1e400", -2);
        row("fravær %", "nan", -2);
        row("fravær %", "12,5,3.1", -2);
        row("mangler årsverk", "1 234,5", 1234.5);
        row("mangler årsverk", "1\u00a0234,5", 1234.5);
        row("mangler årsverk", "1.234,5", 1234.5);
        row("mangler årsverk", "1,234.5", 1234.5);
        row("mangler årsverk", "4,2 årsverk", 4.2);
        row("mangler årsverk", "-3", -2);
        row("mangler årsverk", "\u22123", -2);
    }
    void number()
    {
        QFETCH(QString, column);
        QFETCH(QString, cell);
        QFETCH(double, wanted);
        const auto parsed =
            import(QString("kommunenummer;status;%1\n5001;god;\"%2\"\n").arg(column, cell));
        QVERIFY(parsed);
        if (wanted < -1) {
            QCOMPARE(parsed->problems.size(), 1);
            QCOMPARE(parsed->problems.first().column, column);
            return;
        }
        QCOMPARE(problemsIn(*parsed), QString());
        const SelfAssessment& a = parsed->rows.first().value;
        const auto value = column.startsWith("f") ? a.absencePercent : a.missingFte;
        QCOMPARE(value.value_or(-1), wanted);
    }

    void reportedAt_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("wanted"); // UTC; empty: refused
        const auto row = [](const char* cell, const char* wanted) {
            QTest::newRow(cell) << QString(cell) << QString(wanted);
        };
        row("08.03.2021 13:42", "2021-03-08T12:42:00Z"); // winter: one hour from UTC
        row("08.07.2021 13:42", "2021-07-08T11:42:00Z"); // summer: two
        row("8.3.2021 kl. 9.05", "2021-03-08T08:05:00Z");
        row("8.3.21", "2021-03-08T11:00:00Z"); // a day alone is its noon
        row("8/3/2021", "2021-03-08T11:00:00Z");
        row("2021-03-08", "2021-03-08T11:00:00Z");
        row("2021-03-08 13:42", "2021-03-08T12:42:00Z");
        row("2021-03-08T13:42:10", "2021-03-08T12:42:10Z");
        row("2021-03-08T13:42:10Z", "2021-03-08T13:42:10Z");
        row("2021-03-08T13:42:10.5Z", "2021-03-08T13:42:10Z");
        row("2021-03-08T13:42+02:00", "2021-03-08T11:42:00Z");
        row("08.03.2021 24:00", "2021-03-08T23:00:00Z");
        row("31.02.2021", "");
        row("2021-13-01", "");
        row("08.03.2021 25:00", "");
        row("mandag", "");
        row("44263", "");
        row("08.03.0021", "");
        row("2021-W10", "");
    }
    void reportedAt()
    {
        QFETCH(QString, cell);
        QFETCH(QString, wanted);
        const auto parsed = import("kommunenummer;status;rapportert\n5001;god;" + cell + "\n");
        QVERIFY(parsed);
        if (wanted.isEmpty()) {
            QVERIFY2(
                problemsIn(*parsed).startsWith("2 [rapportert]"), qPrintable(problemsIn(*parsed)));
            return;
        }
        QCOMPARE(problemsIn(*parsed), QString());
        QCOMPARE(parsed->rows.first().value.reportedAt.toString(Qt::ISODate), wanted);
        QCOMPARE(parsed->rows.first().value.reportedAt.timeSpec(), Qt::UTC);
    }

    void professions_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char* cell, const char* wanted) {
            QTest::newRow(cell) << QString(cell) << QString(wanted);
        };
        row("SP", "SP");
        row("sykepleiere", "SP");
        row("sjukepleiar", "SP");
        row("nurse", "SP");
        row("Sykepleier, helsefagarbeider", "SP HF");
        row("SP; HF; SP", "SP HF");
        row("sykepleier og lege", "SP LE");
        row("sykepleier, lege og vernepleier", "SP LE VP");
        row("sykepleier/vernepleier", "SP VP");
        row("bioingenior", "BI");
        row("tryllekunstner", "!");
    }
    void professions()
    {
        QFETCH(QString, cell);
        QFETCH(QString, wanted);
        const auto parsed = import("kommunenummer;status;yrkesgruppe\n5001;god;\"" + cell + "\"\n");
        QVERIFY(parsed);
        if (wanted == "!") {
            QVERIFY(problemsIn(*parsed).contains("no profession we know"));
            return;
        }
        QCOMPARE(problemsIn(*parsed), QString());
        QCOMPARE(parsed->rows.first().value.professions.join(' '), wanted);
    }

    void triggers_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QList<int>>("wanted");
        using T = Trigger;
        const auto row = [](const char* cell, QList<T> wanted) {
            QList<int> numbers;
            for (const T trigger : wanted)
                numbers.append(int(trigger));
            QTest::newRow(cell) << QString(cell) << numbers;
        };
        row("fare for liv og helse", { T::DangerToLife });
        row("Under minimumsbemanning over tid, fare for liv og helse",
            { T::BelowMinimum, T::DangerToLife });
        row("mer enn 40 % mangler; under minimum", { T::FortyPercentMissing, T::BelowMinimum });
        row("below-minimum", { T::BelowMinimum });
        row("uforsvarleg innan dagar og under minimum", { T::UnsafeWithinDays, T::BelowMinimum });
        row("", {});
    }
    void triggers()
    {
        QFETCH(QString, cell);
        QFETCH(QList<int>, wanted);
        const auto parsed = import("kommunenummer;status;kriterier\n5001;god;\"" + cell + "\"\n");
        QVERIFY(parsed);
        QCOMPARE(problemsIn(*parsed), QString());
        QList<int> found;
        for (const Trigger trigger : parsed->rows.first().value.triggers)
            found.append(int(trigger));
        QCOMPARE(found, wanted);
    }

    void headers_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("wanted"); // fields, or the words of an error
        const auto row = [](const char* label, const char* header, const char* wanted) {
            QTest::newRow(label) << QString(header) << QString(wanted);
        };
        row("order and case are free", "STATUS;Kommunenummer", "answer municipality status");
        row("spaces", " status ; kommune nummer", "answer municipality status");
        row("without Norwegian letters", "kommune;status;tjenesteomraade;fravaer_%;aarsak",
            "absencePercent answer cause municipalityName service status");
        row("å as a", "kommune;status;tjenesteomrade;mangler arsverk",
            "answer missingFte municipalityName service status");
        row("hyphens", "kommune-nummer;status;mangler-årsverk",
            "answer missingFte municipality status");
        row("nynorsk", "kommunenamn;status;tenesteområde;fråvær %",
            "absencePercent answer municipalityName service status");
        row("remark in brackets", "kommune (navn);status (1-3);rapportert (dato)",
            "answer municipalityName reportedAt status");
        row("no status", "kommune;kommentar", "missing: status");
        row("no municipality", "status;kommentar", "Add a column “kommunenummer”");
        row("twice", "kommune;status;bemanningsstatus",
            "“status” and “bemanningsstatus” mean the same");
        row("no header", "5001;4", "No row looks like a header");
    }
    void headers()
    {
        QFETCH(QString, header);
        QFETCH(QString, wanted);
        const auto parsed = import(header + "\n");
        if (parsed)
            QCOMPARE(parsed->fields.join(' '), wanted);
        else
            QVERIFY2(parsed.error().text.english().contains(wanted),
                qPrintable(parsed.error().text.english()));
    }

    void unknownColumnsAreShownAndKeptOut()
    {
        const auto parsed = import("kommunenummer;Antall smittede;status;;X\n5001;12;god;a;b\n");
        QVERIFY(parsed);
        QCOMPARE(parsed->unknownColumns, QStringList({ "Antall smittede", "X" }));
        QCOMPARE(parsed->rows.size(), 1);
    }

    void aTitleAboveTheHeaderIsNoHeader()
    {
        const auto parsed = import(
            "Rapport uke 10;;\n\nkommunenummer;status;kommentar\n5001;god;\"a\nb\"\n\n5007;gul;\n");
        QVERIFY(parsed);
        QCOMPARE(parsed->rows.size(), 2);
        QCOMPARE(parsed->rows.at(0).row, 4);
        QCOMPARE(parsed->rows.at(1).row, 6); // a blank row counts, a line break in a cell does not
    }

    void theSameRowTwiceNamesTheFirst()
    {
        const auto parsed = import("kommunenummer;tjenesteområde;status\n5001;samlet;god\n"
                                   "5001;sykehjem;god\nTrondheim;Samlet;kritisk\n");
        QVERIFY(parsed);
        QCOMPARE(parsed->rows.size(), 2);
        QVERIFY2(problemsIn(*parsed).startsWith("4 [kommunenummer] Row 2 already"),
            qPrintable(problemsIn(*parsed)));
    }

    void silenceIsNoAnswerAndNoFault()
    {
        const auto parsed = import(
            "kommunenummer;status\n5001;ikke rapportert\n5007;ikkje svart\n5006;god\n5014;-\n");
        QVERIFY(parsed);
        QCOMPARE(parsed->rows.size(), 1);
        QCOMPARE(parsed->skipped, 3);
        QCOMPARE(parsed->notices.size(), 1);
        QCOMPARE(problemsIn(*parsed), QString());
    }

    void anEmptyStatusIsNeverGood()
    {
        const auto parsed = import("kommunenummer;status;kommentar\n5001;;alt vel\n");
        QVERIFY(parsed);
        QCOMPARE(parsed->rows.size(), 0);
        QVERIFY(problemsIn(*parsed).contains("The status is missing"));
    }

    void everyFaultOfARowIsNamedOnce()
    {
        const auto parsed = import("kommunenummer;status;fravær %;rapportert\n5001;blå;200;nå\n");
        QVERIFY(parsed);
        QCOMPARE(parsed->problems.size(), 1);
        QCOMPARE(parsed->problems.first().column, QString("status"));
        const QString reason = parsed->problems.first().reason.english();
        QVERIFY(reason.contains("blå") && reason.contains("fravær %: 200")
            && reason.contains("rapportert: “nå”"));
    }

    void longTextsAreRefused()
    {
        const auto ok = import("kommunenummer;status;kommentar\n5001;god;" + QString(4000, 'x'));
        QVERIFY(ok && ok->problems.isEmpty());
        const auto parsed =
            import("kommunenummer;status;kommentar\n5001;god;" + QString(4001, 'x'));
        QVERIFY(parsed);
        QVERIFY2(problemsIn(*parsed).startsWith("2 [kommentar] The text has 4001"),
            qPrintable(problemsIn(*parsed).left(200)));
    }
};

QTEST_GUILESS_MAIN(TestAssessmentImport)
#include "tst_assessment_import.moc"
