// What we write we read back unchanged, in CSV and in XLSX.
#include "core/domain/professions.h"
#include "core/exchange/assessment_import.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/needs_import.h"
#include "core/exchange/pool_import.h"
#include "core/exchange/reference_files.h"
#include "core/exchange/rows_file.h"
#include "core/exchange/table_file.h"
#include "core/exchange/vocabulary.h"
#include "tests/core/exchange/sample_values.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;

class TestRoundTrip : public QObject {
    Q_OBJECT

    Reference m_reference;
    QTemporaryDir m_folder;

    void endings()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("CSV") << ".csv";
        QTest::newRow("XLSX") << ".XLSX";
    }

    /// The rows as a file and back as a table.
    Result<Table> through(const QString& ending, const OutRows& rows)
    {
        const QString path = m_folder.filePath("rader" + ending);
        if (const auto written = writeRows(path, rows); !written)
            return fail(written.error());
        return readTable(path);
    }

    template <class T> static void compare(const Result<Parsed<T>>& parsed, const QList<T>& wanted)
    {
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text.english()));
        for (const RowProblem& problem : parsed->problems)
            qWarning("row %d: %s", problem.row, qPrintable(problem.reason.english()));
        QVERIFY(parsed->problems.isEmpty());
        QVERIFY(parsed->unknownColumns.isEmpty());
        QCOMPARE(parsed->rows.size(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            QCOMPARE(parsed->rows.at(i).row, int(i) + 2);
            QVERIFY2(parsed->rows.at(i).value == wanted.at(i), qPrintable(QString::number(i)));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        // A zone with summer time, whatever the machine has.
        qputenv("TZ", "Europe/Oslo");
        const auto loaded = loadReference();
        QVERIFY(loaded.has_value());
        m_reference = *loaded;
    }

    void assessments_data() { endings(); }
    void assessments()
    {
        QFETCH(QString, ending);
        const auto table = through(ending, assessmentRows(sampleAssessments(), m_reference));
        QVERIFY2(table, table ? "" : qPrintable(table.error().text.english()));
        compare(importAssessments(*table, m_reference), sampleAssessments());
    }

    void needs_data() { endings(); }
    void needs()
    {
        QFETCH(QString, ending);
        const auto table = through(ending, needRows(sampleNeeds(), m_reference));
        QVERIFY2(table, table ? "" : qPrintable(table.error().text.english()));
        compare(importNeeds(*table, m_reference), sampleNeeds());
    }

    void pool_data() { endings(); }
    void pool()
    {
        QFETCH(QString, ending);
        const auto table = through(ending, poolRows(samplePool()));
        QVERIFY2(table, table ? "" : qPrintable(table.error().text.english()));
        compare(importPool(*table, m_reference), samplePool());
    }

    void everyWordOfEveryVocabularySurvives()
    {
        QList<SelfAssessment> all;
        const QStringList numbers{ "5001", "5006", "5007" };
        int at = 0;
        for (const Accepted<StaffingStatus>& status : accepted<StaffingStatus>()) {
            for (const Word<ServiceArea>& service : words<ServiceArea>()) {
                SelfAssessment a;
                a.municipality = numbers.at(at);
                a.status = status.value;
                a.service = service.value;
                a.trend = words<Trend>().at(all.size() % words<Trend>().size()).value;
                a.outlook = words<Outlook>().at(all.size() % words<Outlook>().size()).value;
                a.cause = words<Cause>().at(all.size() % words<Cause>().size()).value;
                a.plan = words<YesNo>().at(all.size() % words<YesNo>().size()).value;
                a.triggers = { words<Trigger>().at(all.size() % words<Trigger>().size()).value };
                a.professions = { QString::fromLatin1(
                    professions().at(all.size() % professions().size()).code) };
                all.append(a);
            }
            ++at;
        }
        const auto table = through(".csv", assessmentRows(all, m_reference));
        QVERIFY(table);
        compare(importAssessments(*table, m_reference), all);

        QList<PoolMember> members;
        for (const Word<PoolSource>& source : words<PoolSource>()) {
            PoolMember m = samplePool().last();
            m.source = source.value;
            m.owner = source.value == PoolSource::Municipality ? "5001"
                : source.value == PoolSource::HealthTrust      ? "Helse Nord-Trøndelag HF"
                                                               : "Noen " + code(source.value);
            for (const CodeWord& word : competences())
                m.competences.append({ QString::fromLatin1(word.code), {}, false });
            members.append(m);
        }
        const auto pool = through(".csv", poolRows(members));
        QVERIFY(pool);
        compare(importPool(*pool, m_reference), members);
    }

    void formulasAreTextInCsv_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("formula") << "=1+1"
                                 << "'=1+1";
        QTest::newRow("plus") << "+47 1"
                              << "'+47 1";
        QTest::newRow("minus") << "-x"
                               << "'-x";
        QTest::newRow("at") << "@a"
                            << "'@a";
        QTest::newRow("guarded before") << "'=1"
                                        << "''=1";
        QTest::newRow("guarded twice") << "''=1"
                                       << "'''=1";
        QTest::newRow("plain") << "a=1"
                               << "a=1";
        QTest::newRow("apostrophe alone") << "'s"
                                          << "'s";
        QTest::newRow("empty") << ""
                               << "";
    }
    void formulasAreTextInCsv()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        QCOMPARE(guardedFromFormula(text), written);
        QCOMPARE(withoutGuard(written).toString(), text);
        OutRows rows;
        rows.header = QStringList{ "a", "b" };
        rows.numeric = { false, true };
        rows.rows = { { text, "-1,5" } };
        const QByteArray bytes = writeCsv(rows);
        QVERIFY(bytes.endsWith(";-1,5\r\n")); // a number stays a number
        QVERIFY(bytes.contains(written.toUtf8()));
    }

    void aFileNameMustSayTheKind()
    {
        QVERIFY(!writeRows(m_folder.filePath("rader.txt"), {}));
        QVERIFY(!QFile::exists(m_folder.filePath("rader.txt")));
    }

    void whatWasThereStaysWhenWritingFails()
    {
        const auto csv = writeRows(m_folder.filePath("no/such/folder.csv"), {});
        QVERIFY(!csv);
        QVERIFY(csv.error().text.english().contains("cannot be written"));
        const auto xlsx = writeRows(m_folder.filePath("no/such/folder.xlsx"), {});
        QVERIFY(!xlsx);
        QVERIFY(xlsx.error().text.english().contains("cannot be written"));
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_round_trip.moc"
