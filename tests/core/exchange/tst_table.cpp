// Tables from CSV and XLSX as programs and people really write them.
#include "core/exchange/csv.h"
#include "core/exchange/number_format.h"
#include "core/exchange/table_file.h"
#include "core/exchange/xlsx.h"
#include "tests/core/exchange/made_files.h"

#include <QTest>

using namespace samvirke;

namespace {

/// "1: a|b", a line for each row with its number in the file.
QString shown(const Result<Table>& table)
{
    if (!table)
        return "error: " + table.error().text.english();
    QStringList rows;
    for (int row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->width(row); ++column)
            cells.append(table->cell(row, column).toString());
        rows.append(QString("%1: %2").arg(table->sourceRow(row)).arg(cells.join('|')));
    }
    return rows.join('\n');
}

} // namespace

class TestTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csv_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char* label, const QByteArray& bytes, const char* wanted) {
            QTest::newRow(label) << bytes << QString::fromUtf8(wanted);
        };
        row("semicolon", "a;b\n1;2\n", "1: a|b\n2: 1|2");
        row("comma", "a,b\n1,2\n", "1: a|b\n2: 1|2");
        row("tab", "a\tb\n1\t2\n", "1: a|b\n2: 1|2");
        row("decimal commas do not part", "a;b\n1,5;2,5\n3,1;4,1\n",
            "1: a|b\n2: 1,5|2,5\n3: 3,1|4,1");
        row("commas in texts do not part", "a;b\nx, y, z, w;2\n", "1: a|b\n2: x, y, z, w|2");
        row("quoted separators do not count", "a,b\n\"1;2;3;4\",5\n", "1: a|b\n2: 1;2;3;4|5");
        row("one column", "navn\nKari\n", "1: navn\n2: Kari");
        row("Excel's own word for it", "sep=,\na,b;c\n", "2: a|b;c");
        row("CRLF", "a;b\r\n1;2\r\n", "1: a|b\n2: 1|2");
        row("CR alone", "a;b\r1;2\r", "1: a|b\n2: 1|2");
        row("no end of line at the end", "a;b\n1;2", "1: a|b\n2: 1|2");
        row("blank rows count and are left out", "a;b\n\n;;\n \n1;2\n", "1: a|b\n5: 1|2");
        row("line break in quotes is one row", "a;b\n\"x\ny\";2\n3;4\n",
            "1: a|b\n2: x\ny|2\n3: 3|4");
        row("doubled quotes", "a;b\n\"sa \"\"hei\"\"\";2\n", "1: a|b\n2: sa \"hei\"|2");
        row("quote inside an unquoted cell", "a;b\n5\" rør;2\n", "1: a|b\n2: 5\" rør|2");
        row("text after a quote", "a;b\n\"x\"y;2\n", "1: a|b\n2: xy|2");
        row("empty quotes", "a;b;c\n\"\";\"\";1\n", "1: a|b|c\n2: ||1");
        row("short and long rows", "a;b\n1\n1;2;3\n", "1: a|b\n2: 1\n3: 1|2|3");
        row("spaces around", " a ;\t b\n  1  ; 2 \n", "1: a|b\n2: 1|2");
        row("no-break spaces", "a;b\n\u00a01\u00a0234\u00a0;\u202f2\n", "1: a|b\n2: 1 234|2");
        row("UTF-8 with BOM", "\xEF\xBB\xBFkommune;b\nTråante;2\n", "1: kommune|b\n2: Tråante|2");
        row("Windows-1252",
            "\xC5"
            "fjord;R\xF8ros\n\x96;\x80\n",
            "1: Åfjord|Røros\n2: –|€");
        row("UTF-16",
            QByteArray("\xFF\xFE"
                       "a\0;\0b\0\n\0"
                       "1\0;\0"
                       "2\0",
                16),
            "1: a|b\n2: 1|2");
        row("old end-of-file mark", "a;b\n1;2\n\x1A", "1: a|b\n2: 1|2");
        row("formula guard of ours", "a;b\n'+47 900;'=1\n", "1: a|b\n2: +47 900|=1");
        row("apostrophe that guards nothing", "a;b\n'sitat';2\n", "1: a|b\n2: 'sitat'|2");
        row("quote that is never closed", "a;b\n1;\"x\n2;3\n",
            "error: A quotation mark that opens in row 2 is never closed. Close it or take it "
            "away.");
    }
    void csv()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, wanted);
        QCOMPARE(shown(readCsv(bytes)), wanted);
    }

    void foreignBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QByteArray() << "The file is empty";
        QTest::newRow("only blanks") << QByteArray(" \n\n;;\n") << "no row with anything in it";
        QTest::newRow("NUL") << QByteArray("a;b\n1\0;2\n", 9) << "neither text nor a spreadsheet";
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16)
                                 << "neither text nor a spreadsheet";
        QTest::newRow("control characters")
            << QByteArray("\x01\x02\x03\x04\x05\x06\x07\x08") << "neither text nor a spreadsheet";
        QTest::newRow("PDF") << QByteArray("%PDF-1.4\n") << "PDF";
        QTest::newRow("web page") << QByteArray("\n<html><table>") << "web page";
        QTest::newRow("case file") << QByteArray("SQLite format 3\0x", 17) << "case file";
        QTest::newRow("old Excel")
            << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 Workbook") << "save it as .xlsx";
        QByteArray locked("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
        for (const char c : QByteArray("EncryptedPackage"))
            locked += QByteArray(1, c) + QByteArray(1, '\0');
        QTest::newRow("Excel with a password") << locked << "password";
        QTest::newRow("other zip") << zipOf({ { "a.txt", "hei" } }) << "no spreadsheet";
        QTest::newRow("empty zip")
            << QByteArray("PK\x05\x06" + QByteArray(18, '\0')) << "no spreadsheet";
        QTest::newRow("OpenDocument")
            << zipOf({ { "mimetype", "x" }, { "content.xml", "<x/>" } }) << "OpenDocument";
        QTest::newRow("zip cut off") << zipOf(workbook({})).chopped(30) << "damaged";
        QTest::newRow("50,000 columns") << QByteArray(50'000, ';') + "x\n"
                                        << "more than 1000 columns";
    }
    void foreignBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto table = readTable(bytes, "uke 10.csv");
        QVERIFY(!table);
        const QString text = table.error().text.english();
        QVERIFY2(text.startsWith("uke 10.csv: ") && text.contains(words), qPrintable(text));
        QVERIFY(!text.contains('\n')); // one line
    }

    void cells_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char* label, const char* cell, const char* wanted) {
            QTest::newRow(label) << QByteArray(cell) << QString(wanted);
        };
        row("whole number", "<c r='A1'><v>5001</v></c>", "5001");
        row("number that lost its zero", "<c r='A1'><v>301</v></c>", "301");
        row("decimal number", "<c r='A1'><v>12.5</v></c>", "12.5");
        row("stored unevenly", "<c r='A1'><v>12.300000000000001</v></c>", "12.3");
        row("in powers", "<c r='A1'><v>1.25E-2</v></c>", "0.0125");
        row("shared string", "<c r='A1' t='s'><v>0</v></c>", "Tråante");
        row("shared string in pieces", "<c r='A1' t='s'><v>1</v></c>", "rødt og blått");
        row("shared string beyond the list", "<c r='A1' t='s'><v>99</v></c><c r='B1'><v>1</v></c>",
            "|1");
        row("phonetic hint is no text", "<c r='A1' t='s'><v>2</v></c>", "navn");
        row("inline string", "<c r='A1' t='inlineStr'><is><t>på linje</t></is></c>", "på linje");
        row("inline string in pieces",
            "<c r='A1' t='inlineStr'><is><r><t>to </t></r><r><t>deler</t></r></is></c>",
            "to deler");
        row("text of a formula", "<c r='A1' t='str'><f>A2&amp;B2</f><v>svar</v></c>", "svar");
        row("number of a formula", "<c r='A1'><f>1+1</f><v>2</v></c>", "2");
        row("formula without a value", "<c r='A1'><f>1+1</f></c><c r='B1'><v>1</v></c>", "|1");
        row("true", "<c r='A1' t='b'><v>1</v></c>", "TRUE");
        row("false", "<c r='A1' t='b'><v>0</v></c>", "FALSE");
        row("error", "<c r='A1' t='e'><v>#N/A</v></c>", "#N/A");
        row("day by built-in format", "<c r='A1' s='1'><v>44263</v></c>", "2021-03-08");
        row("day and time by built-in format", "<c r='A1' s='2'><v>44263.570833333333</v></c>",
            "2021-03-08T13:42:00");
        row("day by its own format", "<c r='A1' s='3'><v>44263</v></c>", "2021-03-08");
        row("percentage", "<c r='A1' s='4'><v>0.125</v></c>", "12.5 %");
        row("own percentage", "<c r='A1' s='5'><v>0.07</v></c>", "7 %");
        row("number with a word in its format", "<c r='A1' s='6'><v>12.5</v></c>", "12.5");
        row("style beyond the list", "<c r='A1' s='77'><v>44263</v></c>", "44263");
        row("ISO date", "<c r='A1' t='d'><v>2021-03-08</v></c>", "2021-03-08");
        row("places left out", "<c r='C1'><v>3</v></c>", "||3");
        row("places not told", "<c><v>1</v></c><c><v>2</v></c>", "1|2");
        row("order reversed", "<c r='B1'><v>2</v></c><c r='A1'><v>1</v></c>", "1|2");
        row("no-break space", "<c r='A1' t='inlineStr'><is><t>\u00a01\u00a0234 </t></is></c>",
            "1 234");
        row("line break", "<c r='A1' t='inlineStr'><is><t>a&#10;b</t></is></c>", "a\nb");
    }
    void cells()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, wanted);
        MadeSheet sheet;
        sheet.sharedStrings = "<si><t>Tråante</t></si><si><r><rPr><b/></rPr><t>rødt</t></r><r>"
                              "<t xml:space='preserve'> og blått</t></r></si>"
                              "<si><t>navn</t><rPh sb='0' eb='1'><t>ナ</t></rPh></si>";
        sheet.numberFormats = "<numFmt numFmtId='164' formatCode='[$-414]dd/mm\\ yyyy;@'/>"
                              "<numFmt numFmtId='165' formatCode='0.0\" \"%'/>"
                              "<numFmt numFmtId='166' formatCode='0.0\" dager\"'/>";
        sheet.cellFormats = "<xf numFmtId='14'/><xf numFmtId='22'/><xf numFmtId='164'/>"
                            "<xf numFmtId='10'/><xf numFmtId='165'/><xf numFmtId='166'/>";
        sheet.rows = "<row r='1'>" + cell + "</row>";
        QCOMPARE(shown(readXlsx(zipOf(workbook(sheet)))), "1: " + wanted);
    }

    void daysFrom1904()
    {
        MadeSheet sheet;
        sheet.workbookProperties = "date1904='1'";
        sheet.cellFormats = "<xf numFmtId='14'/>";
        sheet.rows = "<row r='1'><c r='A1' s='1'><v>42801</v></c></row>";
        QCOMPARE(shown(readXlsx(zipOf(workbook(sheet)))), QString("1: 2021-03-08"));
    }

    void serials_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("first") << 1.0 << "1900-01-01";
        QTest::newRow("before the day that never was") << 59.0 << "1900-02-28";
        QTest::newRow("after it") << 61.0 << "1900-03-01";
        QTest::newRow("last second") << 44263.999988 << "2021-03-08T23:59:59";
        QTest::newRow("rounds to the next day") << 44263.999999999 << "2021-03-09";
        QTest::newRow("negative") << -1.0 << "";
        QTest::newRow("not a number") << std::nan("") << "";
        QTest::newRow("far away") << 1e300 << "";
    }
    void serials()
    {
        QFETCH(double, serial);
        QFETCH(QString, wanted);
        QCOMPARE(dateOfSerial(serial, false), wanted);
    }

    void formats_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<NumberKind>("wanted");
        const auto row = [](const char* code, NumberKind kind) {
            QTest::newRow(code) << QString(code) << kind;
        };
        row("General", NumberKind::Plain);
        row("0.00", NumberKind::Plain);
        row("#,##0 \"mnd\"", NumberKind::Plain);
        row("[Red]-0", NumberKind::Plain);
        row("0\\d", NumberKind::Plain);
        row("_-* #,##0_-", NumberKind::Plain);
        row("dd.mm.yyyy", NumberKind::DateTime);
        row("DD.MM.YYYY hh:mm", NumberKind::DateTime);
        row("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", NumberKind::DateTime);
        row("[h]:mm", NumberKind::DateTime);
        row("mmm", NumberKind::DateTime);
        row("0 %", NumberKind::Percent);
        row("0.0%;[Red]-0.0%", NumberKind::Percent);
        row("\"never closed", NumberKind::Plain);
        row("", NumberKind::Plain);
    }
    void formats()
    {
        QFETCH(QString, code);
        QFETCH(NumberKind, wanted);
        QVERIFY(numberKindOf(code) == wanted);
    }

    void rowsKeepTheirNumbers()
    {
        MadeSheet sheet;
        sheet.rows =
            "<row r='3'><c r='A3'><v>3</v></c></row><row r='7'><c r='B7'><v>7</v></c></row>"
            "<row/><row><c><v>9</v></c></row>";
        QCOMPARE(shown(readXlsx(zipOf(workbook(sheet)))), QString("3: 3\n7: |7\n9: 9"));
    }

    void aMissingDrawingDoesNotMatter()
    {
        MadeSheet sheet;
        sheet.rows = "<row r='1'><c r='A1'><v>1</v></c></row>";
        sheet.afterData = "<drawing r:id='rId9'/>";
        QCOMPARE(shown(readXlsx(zipOf(workbook(sheet)))), QString("1: 1"));
    }

    void theFirstShownSheetByOrderIsRead()
    {
        ZipEntries entries = workbook({});
        for (auto& [name, bytes] : entries) {
            if (name == "xl/workbook.xml")
                bytes.replace("<sheets>",
                    "<sheets><sheet name='Skjult' sheetId='1' state='hidden' r:id='rId8'/>"
                    "<sheet name='Data' sheetId='9' r:id='rId9'/>");
            if (name == "xl/_rels/workbook.xml.rels")
                for (const char* id : { "8", "9" })
                    bytes.replace("</Relationships>",
                        QByteArray("<Relationship Id='rId") + id
                            + "' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/"
                              "worksheet' Target='../xl/worksheets/s"
                            + id + ".xml'/></Relationships>");
        }
        for (const char* id : { "8", "9" })
            entries.append({ QByteArray("xl/worksheets/s") + id + ".xml",
                QByteArray("<worksheet><sheetData><row><c><v>") + id
                    + "</v></c></row></sheetData></worksheet>" });
        QCOMPARE(shown(readXlsx(zipOf(entries))), QString("1: 9"));
    }
};

QTEST_APPLESS_MAIN(TestTable)
#include "tst_table.moc"
