// Foreign tables as they really come: what is seen in them, and what becomes of their rows.
#include "core/exchange/assessment_import.h"
#include "core/exchange/column_mapping.h"
#include "core/exchange/csv.h"
#include "core/exchange/joined_headings.h"
#include "core/exchange/mended_text.h"
#include "core/exchange/reference_files.h"
#include "core/exchange/row_preparation.h"
#include "core/exchange/table_inspection.h"
#include "core/exchange/xlsx.h"
#include "tests/core/exchange/made_files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;

namespace {

const Reference& country()
{
    static const Reference all = *loadReference();
    return all;
}

TableFile csvFile(const QByteArray& bytes)
{
    auto file = readCsvFile(bytes);
    TableFile out;
    if (!file)
        return out;
    out.table = std::move(file->table);
    out.source.encoding = file->encoding;
    out.source.separator = file->separator;
    out.source.mended = file->mended;
    return out;
}

TableFacts factsOf(const QByteArray& bytes)
{
    return inspectTable(csvFile(bytes), country());
}

/// Numbers of the municipalities of the good rows with their missing full-time equivalents, and
/// what was wrong with the others.
QString imported(const QByteArray& bytes, QStringList* notices = nullptr)
{
    const TableFile file = csvFile(bytes);
    const auto columns = findColumns(file.table, assessmentColumns());
    if (!columns)
        return "error: " + columns.error().text.english();
    const MunicipalityLookup lookup(country());
    const PreparedRows rows =
        prepareRows(file.table, *columns, { { "missingFte" }, true, { "missingFte" } }, lookup);
    const auto parsed = importAssessments(rows.table, country());
    if (!parsed)
        return "error: " + parsed.error().text.english();
    QStringList out;
    for (const auto& row : parsed->rows)
        out.append(QString("%1:%2%3").arg(row.row).arg(row.value.municipality,
            row.value.missingFte ? QString("=%1").arg(*row.value.missingFte) : QString()));
    for (const RowProblem& problem : parsed->problems)
        out.append(QString("%1 wrong").arg(problem.row));
    if (notices) {
        for (const Text& notice : rows.notices)
            notices->append(notice.english());
    }
    return out.join(' ');
}

QByteArray cell(const char* place, const char* text)
{
    return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

} // namespace

class TestInspection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spoiltLettersAreMadeGood_data()
    {
        QTest::addColumn<QString>("spoilt");
        QTest::addColumn<QString>("sound");
        QTest::newRow("once") << "TromsÃ¸, VÃ¥gÃ¥, SÃ¦tre, Ã…s, Ã˜rsta"
                              << "Tromsø, Vågå, Sætre, Ås, Ørsta";
        QTest::newRow("twice") << "TromsÃƒÂ¸"
                               << "Tromsø";
        QTest::newRow("Sami") << "KÃ¡rÃ¡Å¡johka"
                              << "Kárášjohka";
        QTest::newRow("dash and quotes") << "8â€“14 â€œrundeâ€\u009d"
                                         << "8–14 “runde”";
        QTest::newRow("no-break space") << "1Â\u00A0234"
                                        << "1\u00A0234";
        QTest::newRow("sound Norwegian") << "Tromsø Ås Århus «på ny» Ålesund é"
                                         << "Tromsø Ås Århus «på ny» Ålesund é";
        QTest::newRow("a capital before a quotation mark") << "«FÅ»"
                                                           << "«FÅ»";
        QTest::newRow("nothing") << ""
                                 << "";
    }

    void spoiltLettersAreMadeGood()
    {
        QFETCH(QString, spoilt);
        QFETCH(QString, sound);
        QString text = spoilt;
        const int mended = mendText(text);
        QCOMPARE(text, sound);
        QCOMPARE(mended > 0, spoilt != sound);
    }

    void theHeaderIsFoundUnderTitlesAndNotes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("headerRow");
        QTest::addColumn<int>("rows");
        QTest::newRow("first row")
            << QByteArray("Kommune;Antall senger\n5001;3\n5006;4\n") << 1 << 2;
        QTest::newRow("title and a blank line")
            << QByteArray("\"07459: Population, by region\"\n\n\"region\";\"age\";\"Persons\"\n"
                          "\"K-3001 Halden\";\"0 years\";253\n\"K-3001 Halden\";\"1 year\";269\n")
            << 3 << 2;
        QTest::newRow("letterhead of four lines") << QByteArray(
            "Statsforvalteren;;;\nUkerapport;;uke 10;\n;;;\nUtfylt av: Kari;;;\n"
            "Nr;Navn;Hvordan går det?;Sak\n5001;Trondheim;greit;a\n5006;Steinkjer;"
            "tungt;b\n") << 5 << 2;
        QTest::newRow("a note under the header and notes under the table") << QByteArray(
            "aar;gml_komnr;gml_navn;ny_komnr\nOppdatert per 25.03.2024;;;\n"
            "2020;1601;Trondheim;5001\n2020;1702;Steinkjer;5006\nKilde: SSB;;;\n"
            "Sum;;2;\n") << 1 << 2;
        QTest::newRow("years in the header") << QByteArray(
            "Folketall\nregion;2020;2021;2022\n5001 Trondheim;1;2;3\n"
            "5006 Steinkjer;2;3;4\n") << 2 << 2;
    }

    void theHeaderIsFoundUnderTitlesAndNotes()
    {
        QFETCH(QByteArray, bytes);
        const TableFacts facts = factsOf(bytes);
        QTEST(facts.headerRow, "headerRow");
        QTEST(facts.rowCount, "rows");
    }

    void aColumnIsWhatNearlyAllItsCellsAre_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<ColumnKind>("kind");
        const auto row = [](const char* label, const char* header, const QStringList& cells,
                             ColumnKind kind) {
            QTest::newRow(label) << QString::fromUtf8(header) << cells << kind;
        };
        row("numbers of municipalities", "Nr", { "5001", "5006", "5014" },
            ColumnKind::MunicipalityNumber);
        row("without the leading zero", "Kommunenr", { "301", "5001", "1103" },
            ColumnKind::MunicipalityNumber);
        row("old numbers", "komnr", { "1601", "1702", "1612" }, ColumnKind::MunicipalityNumber);
        row("years", "valår", { "2011", "2012", "2019", "2020" }, ColumnKind::Number);
        row("names", "Hvor", { "Trondheim", "Frøya", "Steinkjer" }, ColumnKind::MunicipalityName);
        row("number and name", "Sted", { "K-3001 Halden", "5001 Trondheim", "0301 Oslo" },
            ColumnKind::Municipality);
        row("several in a cell", "Gjelder", { "5001, 5006", "5014", "Frøya og Hitra" },
            ColumnKind::Municipalities);
        row("dates", "Når", { "08.03.2021", "2021-03-09", "9.3.21" }, ColumnKind::Date);
        row("decimal comma and thousands", "Beløp", { "48 107,00", "1.329.073,80", "0,5" },
            ColumnKind::Number);
        row("percentages", "Borte", { "12 %", "8,5 %", "0 %" }, ColumnKind::Percent);
        row("percentages by the heading", "Fravær %", { "12", "8,5", "0" }, ColumnKind::Percent);
        row("status", "Melding", { "gul", "rød", "god" }, ColumnKind::Status);
        row("service areas", "Del", { "sykehjem", "legevakt", "hjemmetjeneste" },
            ColumnKind::ServiceArea);
        row("professions", "Hvem", { "SP", "vernepleier", "lege" }, ColumnKind::Profession);
        row("yes and no", "Plan", { "ja", "nei", "ja" }, ColumnKind::YesNo);
        row("e-mail", "Til", { "a@x.no", "b@y.no", "c@z.no" }, ColumnKind::Email);
        row("telephone", "Telefon", { "40000001", "+47 400 00 002", "40000003" },
            ColumnKind::Telephone);
        row("prose", "Merknad", { "Mange syke", "Ingen", "To slutter" }, ColumnKind::Text);
        row("nothing", "Tom", { "", "", "" }, ColumnKind::Empty);
    }

    void aColumnIsWhatNearlyAllItsCellsAre()
    {
        QFETCH(QString, header);
        QFETCH(QStringList, cells);
        QByteArray text = "Løpenummer;" + header.toUtf8() + ";Til slutt\n";
        for (const QString& one : cells)
            text += "x1;" + one.toUtf8() + ";ord\n";
        const TableFacts facts = factsOf(text);
        QCOMPARE(facts.columns.size(), 3);
        QCOMPARE(facts.columns[1].header, header);
        QTEST(facts.columns[1].kind, "kind");
    }

    void rowsAreReadAsTheyAreMeant_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char* label, const char* bytes, const char* wanted) {
            QTest::newRow(label) << QByteArray(bytes) << QString::fromUtf8(wanted);
        };
        row("several municipalities speak with one row",
            "kommune;status;sak\n\"5001, 5006\";gul;a\n"
            "Frøya og Hitra;rød;b\n",
            "2:5001 2:5006 3:5014 3:5056");
        row("a figure for several is nobody's",
            "kommune;status;mangler årsverk\n\"5001, 5006\";gul;4\n5014;god;1\n",
            "3:5014=1 2 wrong");
        row("a list with a stranger in it is refused", "kommune;status;x\n\"5001, 9999\";gul;a\n",
            "2 wrong");
        row("prefix, missing zero and old numbers",
            "kommune;status;x\nK-3001 Halden;god;a\n301;god;b\n1601;god;c\n",
            "2:3101 3:0301 4:5001");
        row("a split that nobody can tell is refused", "kommune;status;x\n1507;god;a\n5001;god;b\n",
            "3:5001 2 wrong");
        row("remarks and sums are left out",
            "kommune;status;x\nTall per 8. mars;;\n5001;gul;a\nSum;3;\nKilde: kommunene;;\n",
            "3:5001");
        row("a municipality that says nothing is no remark",
            "kommune;status;x\n5001;;\nFrøya;;\n5006;god;a\n", "4:5006 2 wrong 3 wrong");
        row("points part thousands beside a decimal comma",
            "kommune;status;mangler årsverk\n5001;gul;1.234,5\n5006;gul;2.000\n5014;gul;12,5\n",
            "2:5001=1234.5 3:5006=2000 4:5014=12.5");
        row("points that stand alone are decimal",
            "kommune;status;mangler årsverk\n5001;gul;1.5\n5006;gul;2.125\n",
            "2:5001=1.5 3:5006=2.125");
        row("spaces part thousands",
            "kommune;status;mangler årsverk\n5001;gul;1 234,5\n5006;gul;1\xC2\xA0"
            "000\n",
            "2:5001=1234.5 3:5006=1000");
        row("three places behind a comma are no thousands",
            "kommune;status;mangler årsverk\n5001;gul;\"1,250\"\n5006;gul;\"2,375\"\n",
            "2:5001=1.25 3:5006=2.375");
    }

    void rowsAreReadAsTheyAreMeant()
    {
        QFETCH(QByteArray, bytes);
        QTEST(imported(bytes), "wanted");
    }

    void whatWasLeftOutOrSharedIsTold()
    {
        QStringList notices;
        imported("kommune;status;x\nTall per 8. mars;;\n\"5001, 5006\";gul;a\n", &notices);
        QCOMPARE(notices.size(), 2);
        QVERIFY2(notices[0].contains("2 (Tall per 8. mars)"), qPrintable(notices[0]));
        QVERIFY2(notices[1].contains("3 (5001, 5006)"), qPrintable(notices[1]));
    }

    void mergedCellsSayTheSameDownwards()
    {
        MadeSheet sheet;
        sheet.rows = "<row r=\"1\">" + cell("A1", "Uke 10") + "</row><row r=\"3\">"
            + cell("A3", "Kommune") + cell("B3", "Tjeneste") + cell("C3", "Status")
            + "</row><row r=\"4\">" + cell("A4", "5001") + cell("B4", "sykehjem")
            + cell("C4", "gul") + "</row><row r=\"5\">" + cell("B5", "legevakt") + cell("C5", "god")
            + "</row><row r=\"6\">" + cell("A6", "5006") + cell("B6", "samlet") + cell("C6", "god")
            + "</row>";
        sheet.afterData = "<mergeCells count=\"2\"><mergeCell ref=\"A1:C2\"/><mergeCell "
                          "ref=\"A4:A5\"/><mergeCell ref=\"B9:Q1048576\"/></mergeCells>";
        const auto file = readXlsxFile(zipOf(workbook(sheet)));
        QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().text.english()));
        const Table& table = file->table;
        QCOMPARE(table.rowCount(), 5);
        QCOMPARE(table.cell(3, 0).toString(), QString("5001"));
        QCOMPARE(table.cell(3, 1).toString(), QString("legevakt"));
        QCOMPARE(table.cell(4, 0).toString(), QString("5006"));
        const TableFacts facts = inspectTable({ table, {} }, country());
        QCOMPARE(facts.headerRow, 3);
    }

    void aPartThatIsMissingDoesNotMatter()
    {
        MadeSheet sheet;
        sheet.rows = "<row r=\"1\">" + cell("A1", "kommune") + cell("B1", "status")
            + "</row><row r=\"2\">" + cell("A2", "5001") + cell("B2", "TromsÃ¸") + "</row>";
        sheet.afterData = "<drawing r:id=\"rId9\"/>"; // there is no such part
        const auto file = readXlsxFile(zipOf(workbook(sheet)));
        QVERIFY(file.has_value());
        QCOMPARE(file->sheets, QStringList{ "Ark1" });
        QCOMPARE(file->mended, 1);
        QCOMPARE(file->table.cell(1, 1).toString(), QString("Tromsø"));
        const auto none = readXlsxFile(zipOf(workbook(sheet)), "Ark9");
        QVERIFY(!none);
        QVERIFY(none.error().text.english().contains("Ark1"));
    }

    void headingsOverTwoRowsAreJoined_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("headerRow");
        QTest::addColumn<QString>("headings");
        QTest::newRow("groups of columns")
            << QByteArray("Kommune;Sykehjem;;Hjemmetjeneste;\n;status;fravær;status;fravær\n"
                          "5001;gul;12;god;8\n5006;rød;20;gul;9\n")
            << 2
            << "Kommune|Sykehjem status|Sykehjem fravær|Hjemmetjeneste status|Hjemmetjeneste "
               "fravær";
        QTest::newRow("under a title")
            << QByteArray("Ukerapport uke 10;;;;\n;;;;\nKommune;Sykehjem;;Hjemmetjeneste;\n"
                          "Nr;status;fravær;status;fravær\n5001;gul;12;god;8\n5006;rød;2;gul;9\n")
            << 4
            << "Kommune Nr|Sykehjem status|Sykehjem fravær|Hjemmetjeneste status|Hjemmetjeneste "
               "fravær";
        QTest::newRow("years") << QByteArray("Kommune;Årsverk;;Fravær;\n;2023;2024;2023;2024\n"
                                             "5001;120,5;130,5;8,1;9,1\n5006;20,5;30,5;7,1;8,1\n")
                               << 2 << "Kommune|Årsverk 2023|Årsverk 2024|Fravær 2023|Fravær 2024";
        QTest::newRow("a title and a date above are no groups") << QByteArray(
            "Bemanning;;Oppdatert: 08.03.2021\nKommune;status;fravær\n"
            "5001;gul;12\n5006;rød;20\n") << 2 << "Kommune|status|fravær";
        QTest::newRow("the same answer twice is no heading")
            << QByteArray("Kommune;Sykehjem;Hjemmetjeneste\nHeim;god;god\nRindal;rød;god\n") << 1
            << "Kommune|Sykehjem|Hjemmetjeneste";
        QTest::newRow("columns without a heading are none of a group")
            << QByteArray("Kommune;Status;;\nHeim;god;god;ok\nRindal;rød;god;ok\n") << 1
            << "Kommune|Status||";
    }
    void headingsOverTwoRowsAreJoined()
    {
        QFETCH(QByteArray, csv);
        const TableFacts facts = factsOf(csv);
        QTEST(facts.headerRow, "headerRow");
        QStringList headings;
        for (const ColumnFacts& column : facts.columns)
            headings.append(column.header);
        QTEST(headings.join(u'|'), "headings");
        QCOMPARE(facts.rowCount, 2);
        if (headings.contains("Sykehjem status")) {
            const ColumnMapping mapping = suggestedMapping(facts, assessmentColumns());
            QCOMPARE(mapping.fields.value(1), QString("status"));
            QCOMPARE(mapping.fields.value(2), QString("absencePercent"));
        }
    }

    void headingsMakeTheFingerprint()
    {
        const auto print = [](const char* text) { return factsOf(text).fingerprint; };
        const QString one = print("Kommune;Melding;Sak\n5001;x;y\n");
        QCOMPARE(print("Tittel\nKOMMUNE ;melding;Sak\n5006;z;y\n"), one);
        QVERIFY(print("Kommune;Sak;Melding\n5001;x;y\n") != one);
        QVERIFY(print("Kommune;Melding\n5001;x\n") != one);
    }

    void aMappingFileIsRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char* label, const char* json, const char* wanted) {
            QTest::newRow(label) << QByteArray(json) << QString::fromUtf8(wanted);
        };
        row("by heading", R"({"columns":{"hvor":"municipality","Hvordan går det":"status"}})",
            "0=municipality 1=status");
        row("by letter and by our own words",
            R"({"kind":"assessments","headerRow":1,"columns":{"@A":"kommunenummer","@C":"kommentar","@B":null}})",
            "0=municipality 2=comment");
        row("no such heading", R"({"columns":{"Hvem":"status"}})", "error: Hvem");
        row("no such letter", R"({"columns":{"@ZZ":"status"}})", "error: @ZZ");
        row("no such field", R"({"columns":{"Hvor":"postnummer"}})", "error: postnummer");
        row("a field twice", R"({"columns":{"@A":"status","@B":"status"}})", "error: status");
        row("no columns", R"({"kind":"needs"})", "error: columns");
        row("no JSON", "columns: hvor", "error: JSON");
        row("an unknown word", R"({"colums":{},"columns":{"Hvor":"status"}})", "error: colums");
        row("a number for a field", R"({"columns":{"Hvor":7}})", "error: Hvor");
    }

    void aMappingFileIsRead()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, wanted);
        QTemporaryDir folder;
        const QString path = folder.filePath("m.json");
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(json);
        out.close();
        const TableFacts facts = factsOf("Hvor;Hvordan går det?;Sak\n5001;bra;ord\n");
        const auto file = readMappingFile(path);
        const auto mapping = file ? resolvedMapping(*file, facts, assessmentColumns())
                                  : Result<ColumnMapping>(fail(file.error()));
        if (wanted.startsWith("error: ")) {
            QVERIFY(!mapping);
            const QString said = mapping.error().text.english();
            QVERIFY2(said.contains(wanted.mid(7)), qPrintable(said));
            return;
        }
        QVERIFY2(mapping.has_value(), mapping ? "" : qPrintable(mapping.error().text.english()));
        QStringList shown;
        for (auto it = mapping->fields.cbegin(); it != mapping->fields.cend(); ++it)
            shown.append(QString("%1=%2").arg(it.key()).arg(it.value()));
        QCOMPARE(shown.join(' '), wanted);
    }

    void aWrittenMappingReadsBack()
    {
        const TableFacts facts = factsOf("Hvor;Sak;Sak\n5001;bra;ord\n");
        const ColumnMapping mapping{ {}, 1, { { 0, "municipality" }, { 2, "status" } } };
        QTemporaryDir folder;
        QFile out(folder.filePath("m.json"));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(writtenMapping(mapping, facts, "assessments"));
        out.close();
        const auto file = readMappingFile(out.fileName());
        QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().text.english()));
        const auto back = resolvedMapping(*file, facts, assessmentColumns());
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().text.english()));
        QCOMPARE(*back, mapping);
    }

    void lettersOfColumns()
    {
        for (const int place : { 0, 1, 25, 26, 51, 52, 701, 702, 999 })
            QCOMPARE(columnPlace(columnLetter(place)), place);
        QCOMPARE(columnLetter(27), QString("AB"));
        QCOMPARE(columnPlace("status"), -1);
        QCOMPARE(columnPlace(""), -1);
    }
};

QTEST_GUILESS_MAIN(TestInspection)
#include "tst_inspection.moc"
