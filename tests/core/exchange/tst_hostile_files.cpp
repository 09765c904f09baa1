// Files that would harm us: bombs, attacks by XML, and thousands of damaged ones. None may crash,
// hang, or fill the memory; what each says is one line.
#include "core/exchange/assessment_import.h"
#include "core/exchange/material_import.h"
#include "core/exchange/reference_files.h"
#include "core/exchange/rows_file.h"
#include "core/exchange/staff_base_import.h"
#include "core/exchange/table_file.h"
#include "core/exchange/xlsx.h"
#include "core/exchange/zip_parts.h"
#include "tests/core/exchange/made_files.h"
#include "tests/core/exchange/sample_values.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHostileFiles : public QObject {
    Q_OBJECT

    Reference m_reference;
    QTemporaryDir m_folder;

    /// Reads bytes the whole way a person's file goes. What comes out does not matter; that it
    /// comes out does.
    void readAllTheWay(const QByteArray& bytes)
    {
        const auto table = readTable(bytes, "fil");
        if (!table) {
            const QString text = table.error().text.english();
            QVERIFY2(!text.isEmpty() && !text.contains('\n'), qPrintable(text));
            return;
        }
        for (int row = 0; row < table->rowCount(); ++row) {
            QVERIFY(table->width(row) <= Table::maxColumns);
            for (int column = 0; column < table->width(row); ++column)
                m_characters += table->cell(row, column).size();
        }
        const auto parsed = importAssessments(*table, m_reference);
        if (!parsed)
            QVERIFY(!parsed.error().text.english().isEmpty());
        const auto needs = importMaterialNeeds(*table, m_reference);
        QVERIFY(needs || !needs.error().text.english().isEmpty());
        const auto offers = importMaterialOffers(*table, m_reference);
        QVERIFY(offers || !offers.error().text.english().isEmpty());
        const auto staff = importStaffBase(*table, m_reference);
        QVERIFY(staff || !staff.error().text.english().isEmpty());
        if (staff) {
            for (const auto& row : staff->rows)
                QVERIFY(problemsOf(row.value).isEmpty());
        }
    }
    qint64 m_characters = 0;

    /// Damage of the kinds that happen: bytes changed, cut off, taken out, doubled.
    static QByteArray damaged(QByteArray bytes, QRandomGenerator& random)
    {
        const auto place = [&] { return qsizetype(random.bounded(quint32(bytes.size()))); };
        const int changes = 1 + int(random.bounded(6U));
        for (int i = 0; i < changes && bytes.size() > 8; ++i) {
            switch (random.bounded(5U)) {
            case 0:
                bytes[place()] = char(random.bounded(256U));
                break;
            case 1:
                bytes[place()] = char(bytes.at(place()) ^ char(1U << random.bounded(8U)));
                break;
            case 2:
                bytes.truncate(place() + 1);
                break;
            case 3:
                bytes.remove(place(), 1 + qsizetype(random.bounded(40U)));
                break;
            default: {
                const QByteArray piece = bytes.mid(place(), 1 + qsizetype(random.bounded(40U)));
                bytes.insert(place(), piece);
                break;
            }
            }
        }
        return bytes;
    }

    /// As many damaged copies as fit into some seconds, at most `most`.
    void readDamaged(const QByteArray& whole, int most)
    {
        QVERIFY(!whole.isEmpty());
        QRandomGenerator random(20210308);
        const QDeadlineTimer deadline(4000);
        int read = 0;
        for (; read < most && !deadline.hasExpired(); ++read) {
            readAllTheWay(damaged(whole, random));
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d damaged files", read);
        QVERIFY(read > 20);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = loadReference();
        QVERIFY(loaded.has_value());
        m_reference = *loaded;
    }

    void bombs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        MadeSheet sheet;
        sheet.rows = "<row><c t='inlineStr'><is><t>" + QByteArray(64 * 1024 * 1024, 'a')
            + "</t></is></c></row>";
        QTest::newRow("one endless cell") << zipOf(workbook(sheet));
        sheet.rows = QByteArray(64 * 1024 * 1024, ' ') + "<row/>";
        QTest::newRow("endless blanks") << zipOf(workbook(sheet));
        sheet.rows = QByteArray("<row/>").repeated(12 * 1024 * 1024);
        QTest::newRow("endless rows") << zipOf(workbook(sheet));
        sheet.rows = "<row>" + QByteArray("<c/>").repeated(5'000'000) + "</row>";
        QTest::newRow("endless columns") << zipOf(workbook(sheet));
        sheet.rows = QByteArray("<x>").repeated(8'000'000);
        QTest::newRow("endless depth") << zipOf(workbook(sheet));
        sheet.rows.clear();
        sheet.sharedStrings = QByteArray("<si><t>aaaaaaaaaaaaaaaa</t></si>").repeated(2'000'000);
        QTest::newRow("endless strings") << zipOf(workbook(sheet));
    }
    void bombs()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(bytes.size() > 100 && bytes.size() < 4 * 1024 * 1024);
        const auto table = readTable(bytes, "uke 10.xlsx");
        QVERIFY(!table);
        const QString text = table.error().text.english();
        QVERIFY2(text.contains("unpacks to far more") || text.contains("columns")
                || text.contains("rows") || text.contains("damaged"),
            qPrintable(text));
    }

    void aPartThatLiesAboutItsSizeIsStopped()
    {
        MadeSheet sheet;
        sheet.rows = QByteArray(40 * 1024 * 1024, ' ');
        QByteArray bytes = zipOf(workbook(sheet));
        // The size in the central directory (the last entry's) says ten bytes.
        const qsizetype entry = bytes.lastIndexOf("PK\x01\x02");
        QVERIFY(entry > 0);
        bytes.replace(entry + 24, 4, QByteArray("\x0A\0\0\0", 4));
        QVERIFY(!readTable(bytes, "x.xlsx"));
    }

    void entitiesAreNotExpanded()
    {
        ZipEntries entries = workbook({});
        for (auto& [name, bytes] : entries) {
            if (name == "xl/worksheets/sheet1.xml")
                bytes = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>"
                        "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;'>"
                        "<!ENTITY f SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row>"
                        "<c t='inlineStr'><is><t>&c;&f;</t></is></c></row></sheetData></worksheet>";
        }
        const auto table = readTable(zipOf(entries), "x.xlsx");
        QVERIFY(!table);
        QVERIFY(table.error().text.english().contains("damaged"));
    }

    void placesFarOutsideTheSheet_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("row") << QByteArray("<row r='2000000000'><c><v>1</v></c></row>");
        QTest::newRow("column") << QByteArray("<row><c r='ZZZZZZZZZZ1'><v>1</v></c></row>");
        QTest::newRow("column just outside") << QByteArray("<row><c r='ALM1'><v>1</v></c></row>");
    }
    void placesFarOutsideTheSheet()
    {
        QFETCH(QByteArray, rows);
        MadeSheet sheet;
        sheet.rows = rows;
        QVERIFY(!readXlsx(zipOf(workbook(sheet))));
    }

    void relationsThatLeadAstray_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("out of the archive") << QByteArray("../../../../etc/passwd");
        QTest::newRow("nowhere") << QByteArray("worksheets/none.xml");
        QTest::newRow("to itself") << QByteArray("_rels/workbook.xml.rels");
        QTest::newRow("empty") << QByteArray();
    }
    void relationsThatLeadAstray()
    {
        QFETCH(QByteArray, target);
        ZipEntries entries = workbook({});
        for (auto& [name, bytes] : entries)
            bytes.replace("worksheets/sheet1.xml", target);
        QVERIFY(!readTable(zipOf(entries), "x.xlsx"));
    }

    void pathsThatAreNoFiles()
    {
        for (const QString& path : { m_folder.path(), m_folder.filePath("finnes ikke.csv"),
                 QString("/dev/null"), QString() }) {
            const auto table = readTable(path);
            QVERIFY2(!table, qPrintable(path));
            QVERIFY(!table.error().text.english().contains('\n'));
        }
    }

    void aHugeFileIsRefusedUnread()
    {
        const QString path = m_folder.filePath("stor.csv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(300LL * 1024 * 1024)); // takes no room: all of it is a hole
        file.close();
        const auto table = readTable(path);
        QVERIFY(!table);
        QVERIFY2(table.error().text.english().contains("300 MB"),
            qPrintable(table.error().text.english()));
    }

    void tooManyRows()
    {
        const auto table = readTable(QByteArray("a\n").repeated(1'100'000), "x.csv");
        QVERIFY(!table);
        QVERIFY(table.error().text.english().contains("1048576 rows"));
    }

    void damagedSpreadsheets()
    {
        const QString path = m_folder.filePath("hel.xlsx");
        QVERIFY(writeRows(path, assessmentRows(sampleAssessments(), m_reference)));
        readDamaged(contentOf(path), 3000);
    }

    void damagedInside()
    {
        // The parts themselves, inside an archive that is whole.
        MadeSheet sheet;
        sheet.sharedStrings = "<si><t>kommunenummer</t></si><si><t>status</t></si>";
        sheet.cellFormats = "<xf numFmtId='14'/>";
        sheet.rows =
            "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
            "<row r='2'><c r='A2'><v>5001</v></c><c r='B2' t='inlineStr'><is><t>god</t></is>"
            "</c><c r='C2' s='1'><v>44263</v></c></row>";
        const ZipEntries whole = workbook(sheet);
        QRandomGenerator random(7);
        const QDeadlineTimer deadline(4000);
        int read = 0;
        for (; read < 3000 && !deadline.hasExpired(); ++read) {
            ZipEntries entries = whole;
            auto& part = entries[qsizetype(random.bounded(quint32(entries.size())))];
            part.second = damaged(part.second, random);
            readAllTheWay(zipOf(entries));
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d damaged files", read);
        QVERIFY(read > 20);
    }

    void damagedText()
    {
        const QString path = m_folder.filePath("hel.csv");
        QVERIFY(writeRows(path, assessmentRows(sampleAssessments(), m_reference)));
        readDamaged(contentOf(path), 3000);
    }

    void noise()
    {
        QRandomGenerator random(42);
        for (int i = 0; i < 500; ++i) {
            QByteArray bytes(qsizetype(random.bounded(3000U)), '\0');
            for (char& c : bytes)
                c = char(random.bounded(256U));
            readAllTheWay(bytes);
            readAllTheWay("PK\x03\x04" + bytes);
            // Noise made of what tables are made of.
            for (char& c : bytes)
                c = ";,\t\n\r\" aå'=.0"[random.bounded(14U)];
            readAllTheWay("kommunenummer;status\n" + bytes);
        }
    }
};

QTEST_APPLESS_MAIN(TestHostileFiles)
#include "tst_hostile_files.moc"
