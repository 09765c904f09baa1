// The situation report on paper: marked and dated on every page, structured, its pictures in words.
#include "core/print/odt_writer.h"
#include "core/print/pdf_writer.h"
#include "core/print/situation_document.h"
#include "tests/core/reports/county_case.h"

#include <QTest>
#include <QXmlStreamReader>

#include <zip.h>

using namespace samvirke;

namespace {

PrintedReport aReport(int municipalities = 38)
{
    QStringList names;
    QStringList answers;
    for (int i = 0; i < municipalities; ++i) {
        names.append(QString("Kommune %1 <æøå>").arg(i + 1));
        answers.append(QStringList({ "gk", "cc", "g-", "--", "kg" }).at(i % 5));
    }
    const PictureInput county = countyWith(names, answers);
    SituationInput input;
    input.picture = countyPicture(county);
    input.answers = county.assessments;
    input.trend = trend(county);
    input.takenAt = QDateTime(county.today, QTime(11, 0), Qt::UTC);
    PrintedReport report;
    report.office = "Statsforvalteren i Trøndelag";
    report.exercise = true;
    report.number = 3;
    report.carriedFrom = 2;
    report.title = "Bemanning";
    report.recipients = "Helsedirektoratet";
    report.asOf = report.sentAt = input.takenAt;
    report.sections = standardTemplate().sections;
    for (ReportSection& one : report.sections)
        one.text = "Første linje om " + one.heading + "\n- et punkt\n\nSiste ord i " + one.heading;
    report.sections[1].carried = true;
    report.figures = situationFigures(input);
    MapInput map;
    map.picture = frozenPicture(report.figures);
    map.municipalities = county.municipalities;
    map.exercise = true;
    report.map = mapScene(map, tileLayout(county.municipalities, 1.2));
    return report;
}

QByteArray partOf(const QByteArray& bytes, const char* name)
{
    zip_source_t* const source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    zip_t* const archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!archive)
        return {};
    zip_stat_t stat;
    QByteArray out;
    if (zip_stat(archive, name, 0, &stat) == 0) {
        out.resize(qsizetype(stat.size));
        zip_file_t* const file = zip_fopen(archive, name, 0);
        zip_fread(file, out.data(), stat.size);
        zip_fclose(file);
    }
    zip_discard(archive);
    return out;
}

} // namespace

class TestSituationDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textAndFiguresStandApart()
    {
        const PrintedReport report = aReport();
        const QString text = plainText(situationDocument(report));
        QVERIFY(text.startsWith("EXERCISE"));
        QVERIFY(text.contains("Situation report no. 3"));
        QVERIFY(text.contains("unchanged since report no. 2"));
        QCOMPARE(text.count("unchanged since report no. 2"), 1);
        QVERIFY(text.contains("* et punkt"));
        QVERIFY(!text.contains(report.sections[0].guidance.left(20))); // for the writer alone
        QVERIFY(text.contains("county governor's own"));
        // The round, how many and when: under the headline and at the foot.
        QVERIFY(situationDocument(report).everyPage.contains("have answered"));
        QCOMPARE(text.count(situationDocument(report).everyPage.left(20)), 2);
    }

    void aDraftSaysSo()
    {
        PrintedReport report = aReport();
        report.number = 0;
        report.exercise = false;
        const QString text = plainText(situationDocument(report));
        QVERIFY(text.contains("draft"));
        QVERIFY(!text.contains("EXERCISE"));
        QVERIFY(!text.contains("were frozen"));
    }

    void odtHasHeadingsTablesAndPicturesInWords()
    {
        const Result<QByteArray> odt = odtOf(situationDocument(aReport()));
        QVERIFY(odt);
        const QByteArray content = partOf(*odt, "content.xml");
        for (const char* part : { "content.xml", "styles.xml", "META-INF/manifest.xml" }) {
            QXmlStreamReader reader(partOf(*odt, part));
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), part);
        }
        QCOMPARE(content.count("text:outline-level=\"1\""), 1);
        QCOMPARE(content.count("text:outline-level=\"2\""), 8);
        QVERIFY(content.count("text:outline-level=\"3\"") >= 14);
        QCOMPARE(content.count("<table:table "), content.count("<table:table-header-rows>"));
        QCOMPARE(content.count("<table:table "), content.count("<table:title>"));
        QCOMPARE(content.count("<draw:frame"), 2); // map and rounds
        QCOMPARE(content.count("<svg:title>"), 2);
        QVERIFY(content.contains("<svg:desc>Critical: Kommune"));
        QVERIFY(partOf(*odt, "Pictures/1.png").startsWith("\x89PNG"));
        QVERIFY(partOf(*odt, "Pictures/2.png").startsWith("\x89PNG"));
        QCOMPARE(partOf(*odt, "META-INF/manifest.xml").count("image/png"), 2);
        // The header and footer of the page stand on each of them.
        const QByteArray styles = partOf(*odt, "styles.xml");
        QVERIFY(styles.indexOf("EXERCISE") > styles.indexOf("<style:header>"));
        QVERIFY(styles.indexOf("have answered") > styles.indexOf("<style:footer>"));
        QVERIFY(styles.contains("style:display-name=\"Heading 1\""));
        QVERIFY(styles.contains("style:default-outline-level=\"2\""));
    }

    void aPdfGoesOnToMorePages_data()
    {
        QTest::addColumn<int>("municipalities");
        QTest::addColumn<int>("pages");
        QTest::newRow("few") << 3 << 3;
        QTest::newRow("a county") << 38 << 4;
        QTest::newRow("the country") << 357 << 6;
    }
    void aPdfGoesOnToMorePages()
    {
        QFETCH(int, municipalities);
        QFETCH(int, pages);
        const Result<QByteArray> pdf = pdfOf(situationDocument(aReport(municipalities)));
        QVERIFY(pdf);
        const int made = int(pdf->count("/Type /Page\n") + pdf->count("/Type /Page "));
        QVERIFY2(made >= pages, qPrintable(QString::number(made)));
        QVERIFY(!pdf->contains("/ca 0"));
    }
};

QTEST_MAIN(TestSituationDocument)
#include "tst_situation_document.moc"
