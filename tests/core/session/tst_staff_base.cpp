// Agreed staff through the session: a file as the statistics office's table has it, figures set by
// hand, floors, one undo for each.
#include "tests/core/session/fixtures.h"

#include <QFile>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

const QString header = "kommunenummer,kommune,aar,yrkeskode_ssb14533,yrke,avtalte_arsverk\n";

const QString good = header
    + "5001,Trondheim,2024,TOT,I alt,4100\n"
      "5001,Trondheim,2025,TOT,I alt,4150\n"
      "5001,Trondheim,2025,01,Sykepleiere,612.5\n"
      "5014,Frøya,2025,01,Sykepleiere,12\n"
      "5014,Frøya,2025,02,Spesialsykepleiere,\n"
      "5014,Frøya,2025,07a,\"Ledere av helse-, omsorgs- og sosialtjenester\",:\n"
      "5014,Frøya,2025,08,Ergoterapeuter,0\n"
      "5501,Tromsø,2025,01,Sykepleiere,241\n"
      "5503,Harstad,2025,01,Sykepleiere,tull\n";

StaffBase aRow(const char* group = "01", std::optional<double> fte = 12.0)
{
    return { {}, "5014", group, 2025, fte, "Kommunen" };
}

} // namespace

class TestStaffBaseSession : public QObject {
    Q_OBJECT

private:
    ImportPreview preview(const TestFile& file, const QString& text)
    {
        const QString path = file.path("arsverk.csv");
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        out.write(text.toUtf8());
        out.close();
        const auto made = file->previewImport(ImportKind::StaffBase, path);
        if (!made)
            qFatal("%s", qPrintable(made.error().text.english()));
        return *made;
    }

private Q_SLOTS:
    void aFileIsReadAsItIs()
    {
        TestFile file;
        const ImportPreview first = preview(file, good);
        QCOMPARE(first.created, 7);
        QCOMPARE(first.rejected, 0);
        // The other office's rows are left out, the damaged one with them, and it is said.
        QCOMPARE(first.notices.size(), 1);
        QCOMPARE(first.notices[0].english(),
            QString("2 rows about municipalities of other offices are left out: Tromsø, "
                    "Harstad."));
        QVERIFY(file->staffBase().isEmpty()); // nothing is written before it is confirmed
        QVERIFY(file->commitImport(first, false));
        const QList<StaffBase> rows = file->staffBase("5014");
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].fte, std::optional(12.0));
        QCOMPARE(rows[1].fte, std::optional<double>()); // no figure
        QCOMPARE(rows[2].fte, std::optional<double>()); // suppressed
        QCOMPARE(rows[2].group, QString("07a"));
        QCOMPARE(rows[3].fte, std::optional(0.0)); // a real zero
        QCOMPARE(rows[0].source, QString("arsverk.csv"));
        QCOMPARE(file->staffBase("5001").first().fte, std::optional(612.5));
        QCOMPARE(file->staffBase("5001")[1].year, 2025);

        QCOMPARE(preview(file, good).unchanged, 7);
        QVERIFY(file->undo()); // one undo takes it all back
        QVERIFY(file->staffBase().isEmpty());
        QVERIFY(file->redo());
        QCOMPARE(file->staffBase().size(), 7);
        QVERIFY(file->verify()->ok);
    }

    void whatAFileDoesNotKnowTakesNothingAway()
    {
        TestFile file;
        StaffBase known = aRow("02", 3.0);
        QVERIFY(file->setStaffBase(known));
        QVERIFY(file->setStaffBase(aRow("01", 10.0)));
        const ImportPreview again = preview(file, good);
        QCOMPARE(again.changed, 1);
        QCOMPARE(again.unchanged, 1);
        QVERIFY(file->commitImport(again, false));
        QCOMPARE(file->staffBase("5014")[1].fte, std::optional(3.0));
        QCOMPARE(file->staffBase("5014")[1].source, QString("Kommunen"));
        QCOMPARE(file->staffBase("5014")[0].fte, std::optional(12.0));
        QCOMPARE(file->staffBase("5014")[0].source, QString("arsverk.csv"));
        for (const ImportRow& row : again.rows) {
            if (row.verdict == RowVerdict::Changed)
                QVERIFY2(
                    row.detail.english().contains("10 → 12"), qPrintable(row.detail.english()));
        }
    }

    void damagedRowsAreRejected_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no number") << "5001,,2025,01,,mange"
                                   << "avtalte_arsverk"
                                   << "mange";
        QTest::newRow("negative") << "5001,,2025,01,,-3"
                                  << "avtalte_arsverk"
                                  << "-3";
        QTest::newRow("a dash is no figure") << "5001,,2025,01,,-"
                                             << "avtalte_arsverk"
                                             << "";
        QTest::newRow("group") << "5001,,2025,44,,3"
                               << "yrkeskode_ssb14533"
                               << "07a";
        QTest::newRow("no group") << "5001,,2025,,,3"
                                  << "yrkeskode_ssb14533"
                                  << "missing";
        QTest::newRow("year") << "5001,,25,01,,3"
                              << "aar"
                              << "2000";
        QTest::newRow("no year") << "5001,,,01,,3"
                                 << "aar"
                                 << "missing";
        QTest::newRow("half a year") << "5001,,2024.5,01,,3"
                                     << "aar"
                                     << "whole";
        QTest::newRow("municipality") << "9999,,2025,01,,3"
                                      << "kommunenummer"
                                      << "9999";
        QTest::newRow("twice") << "5014,,2025,01,,3"
                               << "kommunenummer"
                               << "Row 2";
    }

    void damagedRowsAreRejected()
    {
        QFETCH(QString, line);
        QFETCH(QString, column);
        QFETCH(QString, reason);
        TestFile file;
        const ImportPreview made = preview(file, header + "5014,Frøya,2025,01,,12\n" + line + "\n");
        QCOMPARE(made.rejected, 1);
        QCOMPARE(made.created, 1);
        const ImportRow& bad = made.rows.last();
        QCOMPARE(bad.row, 3);
        QCOMPARE(bad.column, column);
        QVERIFY2(bad.reason.english().contains(reason), qPrintable(bad.reason.english()));
        QVERIFY(!file->commitImport(made, false));
        QVERIFY(file->commitImport(made, true));
        QCOMPARE(file->staffBase().size(), 1);
    }

    void groupsAreUnderstoodAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("group");
        QTest::newRow("as a spreadsheet writes 01") << "1"
                                                    << "01";
        QTest::newRow("by name") << "Sykepleiere"
                                 << "01";
        QTest::newRow("both") << "02 Spesialsykepleiere"
                              << "02";
        QTest::newRow("letter") << "7A"
                                << "07a";
        QTest::newRow("all") << "i alt"
                             << "TOT";
        QTest::newRow("unspecified") << "99"
                                     << "99";
    }

    void groupsAreUnderstoodAsPeopleWriteThem()
    {
        QFETCH(QString, written);
        QFETCH(QString, group);
        TestFile file;
        const ImportPreview made =
            preview(file, "Region;År;Yrke;Avtalte årsverk\n5014 Frøya;2025;" + written + ";7,5\n");
        QVERIFY(file->commitImport(made, false));
        QCOMPARE(file->staffBase("5014").value(0).group, group);
        QCOMPARE(file->staffBase("5014").value(0).fte, std::optional(7.5));
    }

    void aFileOfOthersAloneSaysSo()
    {
        TestFile file;
        QFile out(file.path("andre.csv"));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write((header + "5501,Tromsø,2025,01,,241\n").toUtf8());
        out.close();
        const auto made = file->previewImport(ImportKind::StaffBase, out.fileName());
        QVERIFY(!made);
        QVERIFY(made.error().text.english().contains("Tromsø"));
    }

    void oneFigureOneUndo()
    {
        TestFile file;
        const Id id = *file->setStaffBase(aRow());
        QCOMPARE(*file->setStaffBase(aRow("01", std::nullopt)), id); // the same figure
        QCOMPARE(file->staffBase("5014").size(), 1);
        QVERIFY(!file->staffBase("5014").first().fte);
        QVERIFY(file->undoText().english().contains("agreed staff"));
        QVERIFY(file->undo());
        QCOMPARE(file->staffBase("5014").first().fte, std::optional(12.0));
        QVERIFY(file->removeStaffBase(id));
        QVERIFY(file->staffBase().isEmpty());
        QVERIFY(file->undo());
        QCOMPARE(file->staffBase("5014").first().id, id);
        for (StaffBase wrong : { aRow("44"), aRow("01", -1.0) })
            QVERIFY(!file->setStaffBase(wrong));
        StaffBase nowhere = aRow();
        nowhere.municipality = "9999";
        QVERIFY(!file->setStaffBase(nowhere));
    }

    void floorsAreTheOfficesOwn()
    {
        TestFile file;
        QVERIFY(file->staffFloors().isEmpty());
        QVERIFY(file->setStaffFloor({ {}, "02", 2 }));
        QVERIFY(file->setStaffFloor({ {}, "TOT", 50 }));
        QVERIFY(file->setStaffFloor({ {}, "02", 3 }));
        QCOMPARE(file->staffFloors().size(), 2);
        QCOMPARE(file->staffFloors()[0].group, QString("TOT"));
        QCOMPARE(file->staffFloors()[1].fte, 3.0);
        QVERIFY(file->undo());
        QCOMPARE(file->staffFloors()[1].fte, 2.0);
        QVERIFY(file->removeStaffFloor(file->staffFloors()[0].id));
        QCOMPARE(file->staffFloors().size(), 1);
        QVERIFY(!file->setStaffFloor({ {}, "02", 0 }));
        file.reopen();
        QCOMPARE(file->staffFloors().value(0).fte, 2.0);
    }

    void anExerciseTakesThemAlong()
    {
        TestFile file;
        QVERIFY(file->setStaffBase(aRow()));
        QVERIFY(file->setStaffFloor({ {}, "02", 2 }));
        const auto path = file->newExercise(file.path("ovelse.samvirke"));
        QVERIFY(path);
        const auto exercise = Session::open(*path);
        QVERIFY(exercise);
        QCOMPARE((*exercise)->staffBase(), file->staffBase());
        QCOMPARE((*exercise)->staffFloors(), file->staffFloors());
    }
};

QTEST_GUILESS_MAIN(TestStaffBaseSession)
#include "tst_staff_base.moc"
