// A table whose headings are not ours: what a person assigns is imported, remembered for the next
// one of its shape, and kept to that shape.
#include "tests/core/session/fixtures.h"

#include "core/exchange/workbook.h"

#include <QStandardPaths>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

const QByteArray foreign = "Ukerapport;;\n;;\nHvor;Hvordan går det?;Annet\n5001 Trondheim;gul;a\n"
                           "Steinkjer;rød;b\nKilde: kommunene;;\n";

QString written(const TestFile& file, const QString& name, const QByteArray& bytes)
{
    QFile out(file.path(name));
    if (!out.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    out.write(bytes);
    return out.fileName();
}

const ColumnMapping wanted{ {}, 3, { { 0, "municipality" }, { 1, "status" } } };

} // namespace

class TestImportAssistant : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
            + "/import-mappings.json");
    }
    void cleanupTestCase() { init(); }

    void whatIsSeenSuggestsTheColumns()
    {
        TestFile file;
        const auto look = lookAt(written(file, "inn.csv", foreign), ImportKind::Assessments);
        QVERIFY2(look.has_value(), look ? "" : qPrintable(look.error().text.english()));
        QCOMPARE(look->facts.headerRow, 3);
        QCOMPARE(look->facts.rowCount, 2);
        QCOMPARE(look->facts.remarks, QList<int>{ 6 });
        QCOMPARE(look->mapping.fields.value(1), QString("status"));
        QVERIFY(!look->mapsItself); // the cells suggest it, no heading says it
        QVERIFY(!look->remembered);
    }

    void ourOwnHeadingsMapThemselves()
    {
        TestFile file;
        const auto look = lookAt(
            written(file, "inn.csv", "kommunenummer;status\n5001;gul\n"), ImportKind::Assessments);
        QVERIFY(look.has_value());
        QVERIFY(look->mapsItself);
        QCOMPARE(likelyKind(look->facts), ImportKind::Assessments);
    }

    void whatWasAssignedIsRememberedAfterTheImport()
    {
        TestFile file;
        const QString path = written(file, "inn.csv", foreign);
        const ImportRequest request{ ImportKind::Assessments, path, "2021-W10", {}, wanted };
        const auto preview = file->previewImport(request);
        QVERIFY2(preview.has_value(), preview ? "" : qPrintable(preview.error().text.english()));
        QCOMPARE(preview->created, 2);
        QCOMPARE(preview->rejected, 0);
        // A look is no import: nothing is remembered yet.
        QVERIFY(!file->previewImport(ImportKind::Assessments, path, "2021-W10"));
        QVERIFY(file->commitImport(*preview, false));

        const QString next =
            written(file, "neste.csv", "HVOR;Hvordan går det;annet\nNamsos;god;x\n5001;gul;y\n");
        const auto again = file->previewImport(ImportKind::Assessments, next, "2021-W11");
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().text.english()));
        QCOMPARE(again->created, 2);
        QVERIFY(lookAt(next, ImportKind::Assessments)->remembered);
        QVERIFY(lookAt(next, ImportKind::Assessments)->mapsItself);
        // Another kind, or other headings, are another matter.
        QVERIFY(!lookAt(next, ImportKind::Needs)->remembered);
        const QString other = written(file, "annen.csv", "Hvor;Når;Annet\nNamsos;god;x\n");
        QVERIFY(!file->previewImport(ImportKind::Assessments, other, "2021-W11"));
    }

    void whatIsRememberedIsFoundOnAnotherSheet()
    {
        const auto sheet = [](const QString& name, const QList<QStringList>& rows) {
            SheetOut out;
            out.name = name;
            out.isProtected = false;
            for (int row = 0; row < rows.size(); ++row) {
                for (int column = 0; column < rows[row].size(); ++column)
                    out.cells.append({ row, column, rows[row][column], CellStyle::Plain, 1 });
            }
            return out;
        };
        TestFile file;
        const QList<QStringList> answers{ { "Hvor", "Hvordan går det?", "Annet" },
            { "5001 Trondheim", "gul", "a" }, { "Steinkjer", "rød", "b" } };
        const SheetOut other =
            sheet("Forside", { { "Ukerapport", "fra", "fylket" }, { "Oppsummert", "to", "svar" } });
        const QString first = file.path("en.xlsx");
        QVERIFY(writeWorkbook(first, { sheet("Svar", answers) }));
        ColumnMapping mapping = wanted;
        mapping.headerRow = 1;
        const auto preview = file->previewImport(
            ImportRequest{ ImportKind::Assessments, first, "2021-W10", {}, mapping });
        QVERIFY2(preview.has_value(), preview ? "" : qPrintable(preview.error().text.english()));
        QVERIFY(file->commitImport(*preview, false));

        const QString moved = file.path("to.xlsx");
        QVERIFY(writeWorkbook(moved, { other, sheet("Uke 11", answers) }));
        const auto look = lookAt(moved, ImportKind::Assessments);
        QVERIFY(look.has_value());
        QCOMPARE(look->facts.source.sheet, QString("Uke 11"));
        QVERIFY(look->remembered);
        const auto again = file->previewImport(ImportKind::Assessments, moved, "2021-W11");
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().text.english()));
        QCOMPARE(again->created, 2);
        // Who asks for a sheet gets it.
        QCOMPARE(lookAt(moved, ImportKind::Assessments, "Forside")->facts.source.sheet,
            QString("Forside"));
        // Our own headings are found on a later sheet as well.
        const QString own = file.path("tre.xlsx");
        QVERIFY(writeWorkbook(
            own, { other, sheet("Data", { { "kommunenummer", "status" }, { "5001", "gul" } }) }));
        QVERIFY(lookAt(own, ImportKind::Assessments)->mapsItself);
    }

    void aDamagedMemoryIsNoMemory()
    {
        rememberMapping(ImportKind::Assessments, "abc", wanted);
        QVERIFY(rememberedMapping(ImportKind::Assessments, "abc").has_value());
        forgetMapping(ImportKind::Assessments, "abc");
        QVERIFY(!rememberedMapping(ImportKind::Assessments, "abc").has_value());
        QFile kept(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
            + "/import-mappings.json");
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write("{\"assessments/abc\":{\"fields\":{\"0\":\"nonsense\",\"x\":\"status\"}}");
        kept.close();
        QVERIFY(!rememberedMapping(ImportKind::Assessments, "abc").has_value());
    }

    void aHeaderRowThatIsEmptyIsRefused()
    {
        TestFile file;
        const QString path = written(file, "inn.csv", foreign);
        ColumnMapping mapping = wanted;
        mapping.headerRow = 2;
        const auto preview = file->previewImport(
            ImportRequest{ ImportKind::Assessments, path, "2021-W10", {}, mapping });
        QVERIFY(!preview);
        QVERIFY(preview.error().text.english().contains("Row 2"));
        QVERIFY(
            !lookAgain(lookAt(path, ImportKind::Assessments)->file, ImportKind::Assessments, 2));
    }

    void whatIsMissingIsNamed()
    {
        QCOMPARE(missingFrom({}, ImportKind::Assessments).size(), 2);
        QVERIFY(missingFrom(wanted, ImportKind::Assessments).isEmpty());
        QVERIFY(missingFrom(wanted, ImportKind::Needs).size() >= 5);
    }
};

QTEST_GUILESS_MAIN(TestImportAssistant)
#include "tst_import_assistant.moc"
