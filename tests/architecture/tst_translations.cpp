// The program speaks bokmål, nynorsk and English, all of it. A string that no translation file
// knows, or one that is left empty, fails here; that the check itself can fail is shown first.
#include "tests/architecture/glossary_rules.h"
#include "tests/architecture/translation_rules.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke::architecture;

namespace {

QByteArray fileOf(const QByteArray& messages)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n"
           "<TS version=\"2.1\" language=\"nb_NO\"><context><name>core</name>"
        + messages + "</context></TS>\n";
}

QByteArray single(const QByteArray& source, const QByteArray& translation)
{
    return "<message><location filename=\"a.cpp\" line=\"1\"/><source>" + source
        + "</source><translation>" + translation + "</translation></message>";
}

QByteArray counted(const QByteArray& source, const QList<QByteArray>& forms)
{
    QByteArray text = "<message numerus=\"yes\"><source>" + source + "</source><translation>";
    for (const QByteArray& form : forms)
        text += "<numerusform>" + form + "</numerusform>";
    return text + "</translation></message>";
}

const QDir& folder()
{
    static const QDir dir(SOURCE_DIR "/translations");
    return dir;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Qt Test cuts a long message, so the number comes first.
QString complaint(const QStringList& found)
{
    return QString("%1 in all\n").arg(found.size()) + found.join(u'\n');
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unfinishedIsFound_data();
    void unfinishedIsFound();
    void finishedPasses_data();
    void finishedPasses();
    void pluralsAloneAreRecognised();
    void everyLanguageIsThere_data();
    void everyLanguageIsThere();
    void everyFileIsFinished();
    void everyStringIsKnown();
    void anotherWordIsFound_data();
    void anotherWordIsFound();
    void theGlossaryIsKept_data();
    void theGlossaryIsKept();
};

void TestTranslations::unfinishedIsFound_data()
{
    QTest::addColumn<QByteArray>("ts");

    QTest::newRow("marked unfinished")
        << fileOf("<message><source>Good</source><translation type=\"unfinished\">God"
                  "</translation></message>");
    QTest::newRow("unfinished and empty")
        << fileOf("<message><source>Good</source><translation type=\"unfinished\"></translation>"
                  "</message>");
    QTest::newRow("empty") << fileOf(single("Good", ""));
    QTest::newRow("only a space") << fileOf(single("Good", " "));
    QTest::newRow("no translation at all") << fileOf("<message><source>Good</source></message>");
    QTest::newRow("the second of two") << fileOf(single("Good", "God") + single("Critical", ""));
    QTest::newRow("plural with an empty form") << fileOf(counted("%n row(s)", { "%n rad", "" }));
    QTest::newRow("plural with one form") << fileOf(counted("%n row(s)", { "%n rader" }));
    QTest::newRow("plural with three forms")
        << fileOf(counted("%n row(s)", { "%n rad", "%n rader", "%n rader" }));
    QTest::newRow("plural without forms") << fileOf(counted("%n row(s)", {}));
    QTest::newRow("plural that loses the number")
        << fileOf(counted("%n row(s)", { "en rad", "mange rader" }));
    QTest::newRow("argument lost") << fileOf(single("%1 of %2", "%1 av alle"));
    QTest::newRow("argument invented") << fileOf(single("%1 of all", "%1 av %2"));
    QTest::newRow("argument lost in one plural form")
        << fileOf(counted("%n row(s) in %1", { "%n rad i %1", "%n rader" }));
    QTest::newRow("forbidden word in the source") << fileOf(single("Assign staff", "Be om folk"));
    QTest::newRow("forbidden word in the translation") << fileOf(single("Ask", "Beordre"));
    QTest::newRow("no message") << fileOf("");
    QTest::newRow("only a message that is gone")
        << fileOf("<message><source>Good</source><translation type=\"vanished\">God"
                  "</translation></message>");
    QTest::newRow("cut short") << fileOf(single("Good", "God")).chopped(20);
    QTest::newRow("empty file") << QByteArray();
    QTest::newRow("something else") << QByteArray("<html/>");
}

void TestTranslations::unfinishedIsFound()
{
    QFETCH(QByteArray, ts);
    QVERIFY(!unfinished(ts).isEmpty());
}

void TestTranslations::finishedPasses_data()
{
    QTest::addColumn<QByteArray>("ts");

    QTest::newRow("a word") << fileOf(single("Good", "God"));
    QTest::newRow("arguments turned round") << fileOf(single("%1 of %L2", "av %2: %1"));
    QTest::newRow("plural") << fileOf(counted("%n row(s)", { "%n rad", "%n rader" }));
    QTest::newRow("plural whose one is a word")
        << fileOf(counted("%n row(s)", { "én rad", "%n rader" }));
    QTest::newRow("a message that is gone is left alone") << fileOf(single("Good", "God")
        + "<message><source>Old</source><translation type=\"vanished\"></translation>"
          "</message>");
}

void TestTranslations::finishedPasses()
{
    QFETCH(QByteArray, ts);
    QCOMPARE(unfinished(ts), QStringList());
}

void TestTranslations::pluralsAloneAreRecognised()
{
    const QByteArray plural = counted("%n row(s)", { "%n row", "%n rows" });
    QVERIFY(holdsPluralsOnly(fileOf(plural)));
    QVERIFY(!holdsPluralsOnly(fileOf(plural + single("Good", "Good"))));
}

void TestTranslations::everyLanguageIsThere_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : { "nb", "nn", "en" })
        QTest::newRow(language) << QString(language);
}

void TestTranslations::everyLanguageIsThere()
{
    QFETCH(QString, language);
    const QStringList files =
        folder().entryList({ "*_" + language + ".ts", language + ".ts" }, QDir::Files);
    QCOMPARE(files.size(), 1);
}

void TestTranslations::everyFileIsFinished()
{
    const QStringList files = folder().entryList({ "*.ts" }, QDir::Files);
    QVERIFY2(!files.isEmpty(), "no translation file");
    QStringList found;
    for (const QString& file : files) {
        for (const QString& what : unfinished(contentOf(folder().filePath(file))))
            found.append(file + ": " + what);
    }
    QVERIFY2(found.isEmpty(), qPrintable(complaint(found)));
}

// A string that was added to the program and never given to the translators is in no file and
// would pass above: lupdate reads the sources again, into copies.
void TestTranslations::everyStringIsKnown()
{
    const QStringList files = folder().entryList({ "*.ts" }, QDir::Files);
    QVERIFY2(!files.isEmpty(), "no translation file");
    QTemporaryDir copies;
    QStringList found;
    for (const QString& file : files) {
        const QString copy = copies.filePath(file);
        QVERIFY(QFile::copy(folder().filePath(file), copy));
        QStringList arguments{ "-silent", "-locations", "none", "-extensions", "cpp,h", "-I", ".",
            "app", "core", "ui", "translations", "-ts", copy };
        if (holdsPluralsOnly(contentOf(copy)))
            arguments.prepend("-pluralonly");
        QProcess lupdate;
        lupdate.setWorkingDirectory(SOURCE_DIR);
        lupdate.start(LUPDATE, arguments);
        QVERIFY2(lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0,
            lupdate.readAllStandardError().constData());
        for (const QString& what : unfinished(contentOf(copy)))
            found.append(file + ": " + what);
    }
    QVERIFY2(found.isEmpty(), qPrintable(complaint(found)));
}

void TestTranslations::anotherWordIsFound_data()
{
    QTest::addColumn<QByteArray>("ts");
    QTest::addColumn<bool>("right");

    QTest::newRow("as agreed") << fileOf(single("One nurse", "Ein sjukepleiar")) << true;
    QTest::newRow("within a word") << fileOf(single("The nurses", "Helsesjukepleiarane")) << true;
    QTest::newRow("in other words") << fileOf(single("One nurse", "Ein søster")) << false;
    QTest::newRow("in one of two forms")
        << fileOf(counted("%n nurse(s)", { "%n sjukepleiar", "%n pleiarar" })) << false;
    QTest::newRow("bokmål") << fileOf(single("Not now", "Ikke no")) << false;
    QTest::newRow("bokmål within a word") << fileOf(single("Wide", "Strikket")) << true;
    QTest::newRow("English left") << fileOf(single("The owner", "Owner")) << false;
    QTest::newRow("not meant") << fileOf(single("Nurse a grudge", "Vere langsint")) << true;
    QTest::newRow("another word") << fileOf(single("Nursery", "Barnehage")) << true;
}

void TestTranslations::anotherWordIsFound()
{
    QFETCH(QByteArray, ts);
    QFETCH(bool, right);
    const Glossary glossary = readGlossary("# English\tbokmål\tnynorsk\n"
                                           "nurse\tsykepleier\tsjukepleiar\tNurse a\n",
        "nn\tikke\tikkje\nnb, nn\towner\teigar\n");
    QCOMPARE(glossary.wrongLines, QStringList());
    QCOMPARE(againstGlossary(ts, "nn", glossary).isEmpty(), right);
}

void TestTranslations::theGlossaryIsKept_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("nb") << "nb";
    QTest::newRow("nn") << "nn";
}

void TestTranslations::theGlossaryIsKept()
{
    QFETCH(QString, language);
    const Glossary glossary = readGlossary(contentOf(folder().filePath("glossary.tsv")),
        contentOf(folder().filePath("foreign_words.tsv")));
    QVERIFY2(glossary.wrongLines.isEmpty(), qPrintable(complaint(glossary.wrongLines)));
    QVERIFY(glossary.terms.size() > 50);
    QVERIFY(glossary.foreign.size() > 100);
    const QStringList found = againstGlossary(
        contentOf(folder().filePath("samvirke_" + language + ".ts")), language, glossary);
    QVERIFY2(found.isEmpty(), qPrintable(complaint(found)));
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
