// Documents that leave the house: whole, marked on every page, structured, without names of
// persons.
#include "core/base/norwegian.h"
#include "core/print/document.h"
#include "core/print/odt_writer.h"
#include "core/print/pdf_writer.h"
#include "tests/core/reports/county_case.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <zip.h>

using namespace samvirke;

namespace {

OverviewReport reportOf(int municipalities, bool exercise = false)
{
    QStringList names;
    QStringList answers;
    for (int i = 0; i < municipalities; ++i) {
        names.append(QString("Kommune %1 <æøå> & co").arg(i + 1));
        answers.append(QStringList({ "gk", "cc", "g-", "--", "kg" }).at(i % 5));
    }
    const PictureInput figures = countyWith(names, answers);
    OverviewInput input;
    input.office = "Statsforvalteren i Trøndelag";
    input.exercise = exercise;
    input.madeAt = QDateTime(figures.today, QTime(11, 0), Qt::UTC);
    input.picture = countyPicture(figures);
    Need need;
    need.id = "n";
    need.municipality = "5001";
    need.profession = "SP";
    need.heads = 5;
    need.from = figures.today;
    need.until = figures.today.addDays(7);
    need.severity = Severity::Critical;
    need.contact = "Kari Nordmann 900 00 000";
    need.note = "Ring Kari";
    input.needs = { need };
    return overviewReport(input);
}

/// The text of one part of an archive; empty when it is missing.
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

bool isWellFormed(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

/// What the fonts of a PDF say that their shapes mean: "<0001> <0038> [<0041> <0076> …]" in their
/// ToUnicode streams.
QSet<char16_t> lettersIn(const QByteArray& pdf)
{
    static const QRegularExpression list(QStringLiteral("\\[([^\\]]*)\\]"));
    static const QRegularExpression letter(QStringLiteral("<([0-9A-Fa-f]{4})>"));
    QSet<char16_t> out;
    for (qsizetype at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 1)) {
        const qsizetype begin = at + 7;
        const QByteArray packed = pdf.mid(begin, pdf.indexOf("endstream", begin) - begin);
        // qUncompress wants a length first; a wrong one is only a guess that is too small.
        const QByteArray said = packed.startsWith("\x78")
            ? qUncompress(QByteArray("\x00\x01\x00\x00", 4) + packed)
            : packed;
        if (!said.contains("beginbfrange"))
            continue;
        auto lists = list.globalMatch(QString::fromLatin1(said));
        while (lists.hasNext()) {
            auto letters = letter.globalMatch(lists.next().captured(1));
            while (letters.hasNext())
                out.insert(char16_t(letters.next().captured(1).toUShort(nullptr, 16)));
        }
    }
    return out;
}

int pagesIn(const QByteArray& pdf)
{
    return int(pdf.count("/Type /Page\n") + pdf.count("/Type /Page "));
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pdfHasPagesAndNoTransparency()
    {
        const auto pdf = pdfOf(overviewDocument(reportOf(38)));
        QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().text.english()));
        QVERIFY(pdf->startsWith("%PDF-1."));
        QVERIFY(pagesIn(*pdf) >= 2);
        QCOMPARE(pdf->count("/SMask"), pdf->count("/SMask /None"));
        QVERIFY(!pdf->contains("/ca 0"));
        QVERIFY(!pdf->contains("/CA 0"));
        QCOMPARE(pagesIn(*pdfOf(overviewDocument(reportOf(2)))), 1);
    }

    void everyLetterOfAPdfCanBeReadBack()
    {
        // Also where the font has another shape for it, as Inter has between digits.
        Document document;
        document.title = document.headline = "2 × sykepleier";
        document.pageOf = "%1 / %2";
        DocumentBlock block;
        block.text = "UKE 3: 1 × 2, 8.3.–21.3.2021";
        document.blocks = { block };
        const auto pdf = pdfOf(document);
        QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().text.english()));
        const QSet<char16_t> known = lettersIn(*pdf);
        for (const QChar letter : document.headline + block.text)
            QVERIFY2(
                letter.isSpace() || known.contains(letter.unicode()), qPrintable(QString(letter)));
    }

    void aLongCountyGoesOnToMorePages()
    {
        const auto pdf = pdfOf(overviewDocument(reportOf(357)));
        QVERIFY(pdf);
        QVERIFY(pagesIn(*pdf) > 8);
    }

    void odtIsAWholeStructuredDocument()
    {
        const auto odt = odtOf(overviewDocument(reportOf(6, true)));
        QVERIFY2(odt, odt ? "" : qPrintable(odt.error().text.english()));
        // The type stands uncompressed at a known place, so that programs tell the file by it.
        QCOMPARE(odt->mid(30, 8), QByteArray("mimetype"));
        QCOMPARE(odt->mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
        for (const char* part :
            { "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml" })
            QVERIFY2(isWellFormed(partOf(*odt, part)), part);
        const QByteArray content = partOf(*odt, "content.xml");
        QCOMPARE(content.count("<text:h "), 5); // the headline and four headings
        QCOMPARE(content.count("<table:table-header-rows>"), 3);
        QCOMPARE(content.count("<table:table-row"), 3 + 5 + 1 + 6); // headers, states, need, all
        QVERIFY(content.contains("Kommune 1 &lt;æøå&gt; &amp; co"));
        // Programs take the look of a cell from the content alone: white text needs its dark
        // ground.
        QVERIFY(content.contains("style:name=\"CellCritical\""));
        QVERIFY(content.contains("#8c1c2b"));
        // The mark is in the header of the page, which stands on each.
        const QByteArray styles = partOf(*odt, "styles.xml");
        QVERIFY(styles.contains("EXERCISE"));
        QVERIFY(styles.indexOf("EXERCISE") > styles.indexOf("<style:header>"));
        QVERIFY(styles.contains("<text:page-number"));
    }

    void everyWordHasItsShape()
    {
        const QString text = plainText(overviewDocument(reportOf(5)));
        for (const char* word :
            { "■ critical", "▲ challenging", "● good", "? not reported", "◷ out of date" })
            QVERIFY2(text.contains(QString::fromUtf8(word)), word);
    }

    void markOrNot_data()
    {
        QTest::addColumn<bool>("exercise");
        QTest::addColumn<bool>("demonstration");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("real") << false << false << "";
        QTest::newRow("exercise") << true << false << "EXERCISE";
        QTest::newRow("demonstration") << false << true << "invented";
        QTest::newRow("exercise on invented data") << true << true << "EXERCISE";
    }
    void markOrNot()
    {
        QFETCH(bool, exercise);
        QFETCH(bool, demonstration);
        QFETCH(QString, wanted);
        OverviewReport report = reportOf(3);
        report.exercise = exercise;
        report.demonstration = demonstration;
        const Document document = overviewDocument(report);
        QCOMPARE(document.mark.isEmpty(), wanted.isEmpty());
        QVERIFY(document.mark.contains(wanted));
        QCOMPARE(plainText(document).count(document.mark),
            wanted.isEmpty() ? plainText(document).size() + 1 : 2); // above and below
    }

    void noNameOfAPersonLeaves()
    {
        OverviewReport report = reportOf(4);
        report.material.append(
            { "Heim", "surgical-mask", 12000, 4000, QDate(2021, 3, 8), {}, Severity::Critical });
        const Document document = overviewDocument(report);
        QVERIFY(plainText(document).contains("Surgical masks"));
        QVERIFY(plainText(document).contains(numberText(12000)));
        QVERIFY(!plainText(document).contains("Kari"));
        QVERIFY(!partOf(*odtOf(document), "content.xml").contains("Kari"));
        QVERIFY(!plainText(document).contains("900 00"));
    }

    void plainTextKeepsItsWidth()
    {
        for (const QString& line : plainText(overviewDocument(reportOf(12))).split('\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }

    void theNameSaysTheKind()
    {
        const QTemporaryDir folder;
        const Document document = overviewDocument(reportOf(3));
        for (const char* name : { "a.pdf", "a.ODT", "a.txt" }) {
            const auto written = writeDocument(document, folder.filePath(name));
            QVERIFY2(written, name);
            QVERIFY(QFile(folder.filePath(name)).size() > 500);
        }
        QVERIFY(!writeDocument(document, folder.filePath("a.doc")));
        QVERIFY(!QFile::exists(folder.filePath("a.doc")));
        QVERIFY(!writeDocument(document, folder.filePath("no/such/a.pdf")));
    }
};

QTEST_MAIN(TestDocument)
#include "tst_document.moc"
