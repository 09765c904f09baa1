// The import dialog with a table whose headings are not ours, from the keyboard's side.
#include "core/session/demonstration.h"
#include "ui/dialogs/column_assignment.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace samvirke;

class TestImportAssistantDialog : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;

    QString written(const QString& name, const QByteArray& bytes)
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        out.write(bytes);
        return out.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        Theme::instance().apply();
        QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
            + "/import-mappings.json");
        auto made = Session::create(m_folder.filePath("a.samvirke"),
            { *reference().office("Statsforvalteren i Trøndelag") });
        QVERIFY(made.has_value());
        m_session = std::move(*made);
    }

    void cleanupTestCase()
    {
        m_session.reset();
        QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
            + "/import-mappings.json");
    }

    void ourOwnHeadingsGoStraightToThePreview()
    {
        ImportDialog dialog(*m_session);
        QSignalSpy previewed(&dialog, &ImportDialog::previewed);
        dialog.setFile(written("egen.csv", "kommunenummer;status\n5001;gul\n"));
        QVERIFY(previewed.wait(10000));
        QVERIFY(!dialog.showsColumns());
        QVERIFY(dialog.canConfirm());
    }

    void theResultFollowsWhatIsAssigned()
    {
        ImportDialog dialog(*m_session);
        dialog.setRound(QStringLiteral("2021-W10"));
        QSignalSpy previewed(&dialog, &ImportDialog::previewed);
        dialog.setFile(written("fremmed.csv",
            "Tittel;;\n;;\nSted;Hva de "
            "sier;Sak\n5001;tja;gul\n5006;nja;god\n5014;hm;god\n5056;nei;rød\n9999;ja;god\n"));
        QVERIFY(previewed.wait(10000));
        QVERIFY(dialog.showsColumns());
        ColumnAssignment& columns = dialog.columns();
        QVERIFY(columns.box(1));
        QCOMPARE(columns.box(2)->currentData().toString(), QStringLiteral("status"));
        QCOMPARE(dialog.preview().created, 4);
        QCOMPARE(dialog.preview().rejected, 1);

        // A field is taken from the column that had it, and the result follows.
        columns.choose(1, QStringLiteral("status"));
        QCOMPARE(columns.box(2)->currentData().toString(), QString());
        QVERIFY(!dialog.canConfirm());
        QVERIFY(previewed.wait(10000));
        QCOMPARE(dialog.preview().created, 0);
        QCOMPARE(dialog.preview().rejected, 5);

        columns.choose(1, QString());
        QVERIFY(previewed.wait(10000)); // no status: nothing to show, and it says so
        QVERIFY(!dialog.canConfirm());
        columns.choose(2, QStringLiteral("status"));
        QVERIFY(previewed.wait(10000));
        dialog.setSkipRejected(true);
        QVERIFY(dialog.canConfirm());
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        dialog.confirm();
        QCOMPARE(imported.size(), 1);

        // The next of its shape needs nobody.
        ImportDialog next(*m_session);
        next.setRound(QStringLiteral("2021-W11"));
        QSignalSpy seen(&next, &ImportDialog::previewed);
        next.setFile(written("neste.csv", "Sted;Hva de sier;Sak\n5014;tja;gul\n"));
        QVERIFY(seen.wait(10000));
        QVERIFY(!next.showsColumns());
        QCOMPARE(next.preview().created, 1);
    }

    void anotherRowMayBeTheHeader()
    {
        ImportDialog dialog(*m_session);
        QSignalSpy previewed(&dialog, &ImportDialog::previewed);
        dialog.setFile(written("rad.csv", "A;B;C\nHer;Der;Hvor\n5001;gul;x\n5006;god;y\n"));
        QVERIFY(previewed.wait(10000));
        auto* row = dialog.columns().findChild<QSpinBox*>();
        QVERIFY(row);
        const int other = row->value() == 1 ? 2 : 1;
        row->setValue(other);
        QVERIFY(previewed.wait(10000));
        QCOMPARE(dialog.columns().mapping().headerRow, other);
    }

    void everyChoiceHasAName()
    {
        ImportDialog dialog(*m_session);
        QSignalSpy previewed(&dialog, &ImportDialog::previewed);
        dialog.setFile(written("navn.csv", "X;;Z\n5001;gul;a\n5006;god;b\n"));
        QVERIFY(previewed.wait(10000));
        for (const QComboBox* box : dialog.columns().findChildren<QComboBox*>())
            QVERIFY(!box->accessibleName().isEmpty());
        QCOMPARE(dialog.columns().findChildren<QComboBox*>().size(), 4); // three and the sheet
    }

    void cancellingWhileItWritesLeavesNothing()
    {
        QByteArray rows = "navn;eier;yrkesgruppe;fra;til\n";
        for (int i = 0; i < 3000; ++i)
            rows += "Person " + QByteArray::number(i) + ";5001;SP;01.03.2021;31.03.2021\n";
        ImportDialog dialog(*m_session);
        dialog.setKind(ImportKind::Pool);
        QSignalSpy previewed(&dialog, &ImportDialog::previewed);
        dialog.setFile(written("mange.csv", rows));
        QVERIFY(previewed.wait(20000));
        QCOMPARE(dialog.preview().created, 3000);
        const auto before = m_session->poolMembers().size();
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        QTimer::singleShot(0, &dialog, [&dialog] {
            for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
                if (button->text() == ImportDialog::tr("Cancel"))
                    button->click();
            }
        });
        dialog.confirm();
        QCOMPARE(imported.size(), 0);
        QCOMPARE(m_session->poolMembers().size(), before);
        QVERIFY(m_session->verify()->ok);
        // What was taken back can still be written.
        dialog.confirm();
        QCOMPARE(imported.size(), 1);
        QCOMPARE(m_session->poolMembers().size(), before + 3000);
    }

    void closingWhileItReadsLeavesNothing()
    {
        QByteArray rows = "Sted;Sier\n";
        for (int i = 0; i < 20'000; ++i)
            rows += "5001;gul\n";
        auto dialog = std::make_unique<ImportDialog>(*m_session);
        const auto before = m_session->rounds();
        dialog->setFile(written("lang.csv", rows));
        dialog->close();
        dialog.reset();
        QTest::qWait(200);
        QCOMPARE(m_session->rounds(), before);
    }
};

QTEST_MAIN(TestImportAssistantDialog)
#include "tst_import_assistant.moc"
