// One walk over every page and every dialog, in all three languages, with letters of double and of
// half as large again, on a small and a large screen, in every scheme of colours: what a person
// needs who uses no mouse, listens, reads large, sees little contrast or reads another language.
#include "core/base/clock.h"
#include "core/session/demonstration.h"
#include "tests/ui/walk.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/shots.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace samvirke;

namespace {

constexpr QSize smallScreen(1280, 720);
constexpr QSize largeScreen(1920, 1080);

QStringList wordsIn(const QString& text)
{
    // Codes, keys and names of files are the same in every language.
    static const QRegularExpression code(
        u"<[^>]*>|\\S*[@\\\\/_.]\\S+|\\S*\\w-\\w\\S*|“[^”]*”|«[^»]*»"_qs,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression word(
        u"[\\w%]+"_qs, QRegularExpression::UseUnicodePropertiesOption);
    QStringList out;
    QString plain = text.toLower();
    plain.remove(code).remove(u'&');
    for (auto it = word.globalMatch(plain); it.hasNext();) {
        const QString found = it.next().captured();
        if (found.size() > 2 && !found.at(0).isDigit() && !found.startsWith(u'%'))
            out.append(found);
    }
    return out;
}

/// Words of the English source that no string in this language uses: whoever sees one on the screen
/// sees a string that was not translated.
QSet<QString> englishOnly(const QString& language)
{
    QSet<QString> english;
    QSet<QString> ours;
    QFile file(QStringLiteral(SOURCE_DIR "/translations/samvirke_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    bool commandLine = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            commandLine = xml.readElementText() == u"ctl";
        } else if (xml.name() == u"source") {
            const QStringList found = wordsIn(xml.readElementText());
            english.unite(QSet<QString>(found.begin(), found.end()));
        } else if (!commandLine // whose codes stay English in any language
            && (xml.name() == u"translation" || xml.name() == u"numerusform")) {
            const QStringList found =
                wordsIn(xml.readElementText(QXmlStreamReader::IncludeChildElements));
            ours.unite(QSet<QString>(found.begin(), found.end()));
        }
    }
    english.subtract(ours);
    // Codes that a message explains are no words of the language.
    for (const char* code : { "municipality", "critical", "challenging", "planned" })
        english.insert(QString::fromLatin1(code));
    // Words of the demonstration's own data, of Norwegian examples in English sentences, of keys
    // ("Page Up"), and the name of the screen.
    for (const char* same : { "hospital", "sykepleier", "sykepleiere", "mangler", "helgen", "time",
             "exercise", "hold", "private", "register", "page", "down", "screen" })
        english.remove(QString::fromLatin1(same));
    return english;
}

} // namespace

class TestEveryone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void englishIsFound();
    void everythingServesEveryone_data();
    void everythingServesEveryone();
    void cleanupTestCase() { m_window.reset(); }

private:
    void look(const QString& what, QWidget& root, bool isPage);

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    QSet<QString> m_english;
    QSet<QString> m_seen;
    QString m_language;
    bool m_largest = true;
    QStringList m_found;
};

void TestEveryone::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setApplicationName(QStringLiteral("samvirke-test"));
    setFixedClock(QDateTime(QDate(2021, 3, 11), QTime(8, 7), Qt::UTC));
    Theme::instance().setTextScale(2.0);
    Theme::instance().setScheme(Scheme::Light);
    Theme::instance().apply();
    const QString path = m_folder.filePath(QStringLiteral("demo.samvirke"));
    DemonstrationOptions options;
    options.counties = QStringList{ QStringLiteral("50") };
    options.weeks = 4;
    options.until = QDate(2021, 3, 11);
    language::use(QStringLiteral("nb")); // in which its report is written
    const Result<void> made = makeDemonstration(path, options);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text.english()));
    registerShots();
    m_window = std::make_unique<MainWindow>();
    QVERIFY(m_window->openFile(path));
    m_window->resize(smallScreen);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestEveryone::englishIsFound()
{
    const QSet<QString> english = englishOnly(QStringLiteral("nb"));
    for (const char* word : { "municipality", "the", "staffing", "meeting", "agreed" })
        QVERIFY2(english.contains(QString::fromLatin1(word)), word);
    for (const char* word : { "kommune", "status", "plan", "for" })
        QVERIFY2(!english.contains(QString::fromLatin1(word)), word);
}

void TestEveryone::everythingServesEveryone_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("scheme");
    for (const char* language : { "nb", "nn", "en" })
        QTest::addRow("%s, 200 %%", language)
            << QString::fromLatin1(language) << 2.0 << int(Scheme::Light);
    QTest::newRow("nn, 150 %") << QStringLiteral("nn") << 1.5 << int(Scheme::Light);
    QTest::newRow("nb, 150 %, high contrast")
        << QStringLiteral("nb") << 1.5 << int(Scheme::HighContrast);
}

// The language is changed under the open window, as a person does it.
void TestEveryone::everythingServesEveryone()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    QFETCH(int, scheme);
    m_language = language;
    m_largest = scale == 2.0;
    m_found.clear();
    m_seen.clear();
    m_english =
        language == QLatin1String("en") || !m_largest ? QSet<QString>() : englishOnly(language);
    Theme::instance().setScheme(Scheme(scheme));
    Theme::instance().setTextScale(scale);
    language::use(language);
    m_window->rebuild();
    for (const PageKind kind : pageKinds()) {
        m_window->resize(smallScreen);
        m_window->showPage(kind);
        QTest::qWait(kind == PageKind::Matching ? 300 : 0);
        look(pageShotName(kind), *m_window, true);
    }
    m_window->showPage(PageKind::Overview);
    for (const Shot& shot : shots()) {
        std::unique_ptr<QWidget> made(shot.make(*m_window->session()));
        const bool isDialog = made->inherits("QDialog");
        if (!isDialog) {
            // As in the window, where a page scrolls.
            auto frame = std::make_unique<QScrollArea>();
            frame->setWidgetResizable(true);
            frame->setFocusPolicy(Qt::NoFocus);
            frame->setWidget(made.release());
            made = std::move(frame);
        }
        made->show();
        look(shot.name, *made, !isDialog);
    }
    for (const QString& line : std::as_const(m_found))
        qWarning().noquote() << line;
    QVERIFY2(m_found.isEmpty(), qPrintable(QString::number(m_found.size()) + " complaints, above"));
}

void TestEveryone::look(const QString& what, QWidget& root, bool isPage)
{
    QStringList found;
    const auto fits = [&](const QSize& screen) {
        root.resize(isPage ? screen : root.size().boundedTo(screen - QSize(24, 24)));
        // What one turn lays out, the next one measures.
        for (int turn = 0; turn < 6; ++turn)
            QCoreApplication::processEvents();
        if (root.width() > screen.width() || root.height() > screen.height())
            found.append(QStringLiteral("larger than a screen of %1x%2: %3x%4")
                             .arg(screen.width())
                             .arg(screen.height())
                             .arg(root.width())
                             .arg(root.height()));
        const QStringList cut = walk::clipped(root);
        for (const QString& line : cut)
            found.append(
                QStringLiteral("%1x%2: %3").arg(screen.width()).arg(screen.height()).arg(line));
    };
    fits(smallScreen);
    if (isPage)
        found += walk::scrolledTwice(root);
    const bool coloured = Theme::instance().shownScheme() != Scheme::Light;
    if (coloured || m_language == QLatin1String("nb"))
        found += walk::faint(root);
    if (isPage && !coloured)
        fits(largeScreen);
    if (m_language == QLatin1String("nb") && m_largest) {
        found += walk::nameless(root);
        found += walk::mouseOnly(root);
        found += walk::silentTables(root);
        found += walk::silentPictures(root);
        root.activateWindow();
        if (QTest::qWaitForWindowActive(&root))
            found += walk::tabTrouble(root, m_seen);
        else
            found.append(QStringLiteral("is never active"));
    } else if (coloured) {
        root.activateWindow();
        if (QTest::qWaitForWindowActive(&root))
            found += walk::unseenFocus(root, m_seen);
    }
    if (!m_english.isEmpty()) {
        const QStringList texts = walk::texts(root);
        for (const QString& text : texts) {
            const QStringList words = wordsIn(text);
            for (const QString& word : words) {
                if (m_english.contains(word)) {
                    found.append(QStringLiteral("English (%1): %2").arg(word, text.left(100)));
                    break;
                }
            }
        }
    }
    found.removeDuplicates();
    for (const QString& line : std::as_const(found)) {
        // The frame around the pages is the same on each: once is enough.
        const QString told = QStringLiteral("%1 %2: %3").arg(m_language, what, line);
        const bool known = std::any_of(m_found.begin(), m_found.end(),
            [&line](const QString& other) { return other.endsWith(QStringLiteral(": ") + line); });
        if (!known)
            m_found.append(told);
    }
}

int main(int argc, char** argv)
{
    // A screen that is large enough for the largest window, whatever the machine has.
    QTemporaryDir folder;
    QFile screens(folder.filePath(QStringLiteral("screens.json")));
    if (screens.open(QIODevice::WriteOnly))
        screens.write(
            R"({"screens":[{"name":"screen","x":0,"y":0,"width":1920,"height":1080,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})");
    screens.close();
    qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toLocal8Bit());
    QApplication app(argc, argv);
    TestEveryone test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_everyone.moc"
