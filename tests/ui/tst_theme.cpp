// The look of every state can be read in every scheme, and no two states look alike, whatever eyes
// look at them.
#include "tests/ui/colour_vision.h"
#include "ui/theme/contrast.h"
#include "ui/theme/system_scheme.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace samvirke;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard();
    void textCanBeRead_data();
    void textCanBeRead();
    void looksCanBeRead_data();
    void looksCanBeRead();
    void severityIsDarkness_data();
    void severityIsDarkness();
    void unknownIsDashedAndEmpty_data();
    void unknownIsDashedAndEmpty();
    void statesDifferInShapeAndWord();
    void highContrastIsHigh();
    void theSystemIsFollowed_data();
    void theSystemIsFollowed();
    void theSimulationIsThatOfTheEye();
    void statesAreToldApartByEveryEye_data();
    void statesAreToldApartByEveryEye();
    void stepsAreToldApartByEveryEye_data();
    void stepsAreToldApartByEveryEye();
    void sizesFollowTheTextScale();
};

namespace {

void eachScheme()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(Scheme::Light);
    QTest::newRow("dark") << int(Scheme::Dark);
    QTest::newRow("high contrast") << int(Scheme::HighContrast);
}

void eachSchemeAndEye()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("vision");
    for (const auto& [scheme, name] : { std::pair(Scheme::Light, "light"),
             std::pair(Scheme::Dark, "dark"), std::pair(Scheme::HighContrast, "high contrast") }) {
        for (const auto& [vision, eye] :
            { std::pair(Vision::Full, "all cones"), std::pair(Vision::NoLong, "protanopia"),
                std::pair(Vision::NoMedium, "deuteranopia"),
                std::pair(Vision::NoShort, "tritanopia") })
            QTest::addRow("%s, %s", name, eye) << int(scheme) << int(vision);
    }
}

/// Far enough apart that one does not have to compare them.
constexpr double farApart = 20;

/// Colour alone tells them apart; or else the style of the edge and the shape do.
QString mixedUp(const StatusLook& a, const StatusLook& b, Vision vision)
{
    const double apart = difference(a.fill, b.fill, vision);
    if (apart >= farApart || (a.dashed != b.dashed && a.shape != b.shape))
        return {};
    return QStringLiteral("%1 and %2: %3").arg(a.word, b.word).arg(apart);
}

QList<StatusLook> allLooks(Scheme scheme)
{
    QList<StatusLook> all;
    for (const auto& word : words<StaffingStatus>())
        all.append(look(word.value, scheme));
    for (const auto& word : words<Severity>())
        all.append(look(word.value, scheme));
    for (const auto& word : words<TransferState>())
        all.append(look(word.value, scheme));
    return all;
}

} // namespace

void TestTheme::contrastIsThatOfTheStandard()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    // The worked example of WCAG's own explanation: #767676 on white is just enough.
    QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void TestTheme::textCanBeRead_data()
{
    eachScheme();
}

void TestTheme::textCanBeRead()
{
    QFETCH(int, scheme);
    const Colours& c = coloursOf(Scheme(scheme));
    for (const QColor& ground : { c.window, c.surface, c.raised }) {
        QVERIFY(contrast(c.text, ground) >= 7.0);
        QVERIFY(contrast(c.muted, ground) >= 4.5);
        QVERIFY(contrast(c.accent, ground) >= 4.5);
        QVERIFY(contrast(c.error, ground) >= 4.5);
        QVERIFY(contrast(c.focus, ground) >= 3.0);
        QVERIFY(contrast(c.outline, ground) >= 3.0);
    }
    QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
    QVERIFY(contrast(c.onAccentSoft, c.accentSoft) >= 4.5);
    QVERIFY(contrast(c.onNotice, c.notice) >= 4.5);
}

void TestTheme::looksCanBeRead_data()
{
    eachScheme();
}

void TestTheme::looksCanBeRead()
{
    QFETCH(int, scheme);
    for (const StatusLook& look : allLooks(Scheme(scheme)))
        QVERIFY2(contrast(look.text, look.fill) >= 4.5, qPrintable(look.word));
}

void TestTheme::severityIsDarkness_data()
{
    eachScheme();
}

void TestTheme::severityIsDarkness()
{
    QFETCH(int, scheme);
    const double good = luminance(look(StaffingStatus::Good, Scheme(scheme)).fill);
    const double challenging = luminance(look(StaffingStatus::Challenging, Scheme(scheme)).fill);
    const double critical = luminance(look(StaffingStatus::Critical, Scheme(scheme)).fill);
    // Far enough apart to survive a poor projector and grey print.
    QVERIFY(good > challenging + 0.15);
    QVERIFY(challenging > critical + 0.15);
    QCOMPARE(look(StaffingStatus::Critical, Scheme(scheme)).text, QColor(Qt::white));
}

void TestTheme::unknownIsDashedAndEmpty_data()
{
    eachScheme();
}

void TestTheme::unknownIsDashedAndEmpty()
{
    QFETCH(int, scheme);
    for (const StaffingStatus status : { StaffingStatus::NotReported, StaffingStatus::OutOfDate }) {
        const StatusLook unknown = look(status, Scheme(scheme));
        QVERIFY(unknown.dashed);
        QCOMPARE(unknown.fill, coloursOf(Scheme(scheme)).surface);
        QVERIFY(contrast(unknown.border, unknown.fill) >= 3.0);
    }
    for (const StaffingStatus status :
        { StaffingStatus::Good, StaffingStatus::Challenging, StaffingStatus::Critical })
        QVERIFY(!look(status, Scheme(scheme)).dashed);
}

void TestTheme::statesDifferInShapeAndWord()
{
    QSet<Shape> shapes;
    QSet<QString> said;
    for (const auto& word : words<StaffingStatus>()) {
        shapes.insert(look(word.value, Scheme::Light).shape);
        said.insert(look(word.value, Scheme::Light).word);
    }
    QCOMPARE(shapes.size(), words<StaffingStatus>().size());
    QCOMPARE(said.size(), words<StaffingStatus>().size());
    for (const auto& word : words<TransferState>()) {
        QVERIFY(look(word.value, Scheme::Light).shape != Shape::None);
        QVERIFY(!look(word.value, Scheme::Light).word.isEmpty());
    }
}

void TestTheme::highContrastIsHigh()
{
    const Colours& c = coloursOf(Scheme::HighContrast);
    for (const QColor& ground : { c.window, c.surface, c.raised }) {
        for (const QColor& ink : { c.text, c.muted, c.accent, c.error })
            QVERIFY(contrast(ink, ground) >= 7.0);
        for (const QColor& line : { c.border, c.outline, c.focus, c.noticeBorder })
            QVERIFY(contrast(line, ground) >= 3.0);
        QVERIFY(contrast(c.accentSoft, ground) >= 3.0); // what is chosen
    }
    QVERIFY(contrast(c.onAccent, c.accent) >= 7.0);
    QVERIFY(contrast(c.onAccentSoft, c.accentSoft) >= 7.0);
    QVERIFY(contrast(c.onNotice, c.notice) >= 7.0);
    for (const QColor& behind : { c.accent, c.accentSoft })
        QVERIFY(contrast(c.focus, behind) >= 3.0);
    QList<StatusLook> all = allLooks(Scheme::HighContrast);
    for (const Tone tone : { Tone::Draft, Tone::Waiting, Tone::Firm, Tone::Active, Tone::Attention,
             Tone::Done, Tone::Refused })
        all.append(look(tone, Scheme::HighContrast));
    for (const StatusLook& look : all) {
        QVERIFY2(contrast(look.text, look.fill) >= 7.0, qPrintable(look.word));
        // It stands out from the page and from a chosen row by its ground or by its edge.
        for (const QColor& behind : { c.surface, c.accentSoft })
            QVERIFY2(qMax(contrast(look.fill, behind), contrast(look.border, behind)) >= 3.0,
                qPrintable(look.word));
    }
}

void TestTheme::theSystemIsFollowed_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("button");
    QTest::addColumn<QString>("icons");
    QTest::addColumn<int>("scheme");

    const QColor black(0, 0, 0);
    const QColor white(255, 255, 255);
    const QColor grey(0xf0f0f0);
    const QString adwaita("Adwaita");
    QTest::newRow("ordinary") << grey << black << grey << adwaita << int(Scheme::Light);
    QTest::newRow("white with buttons of their own")
        << white << black << QColor(0xe1e1e1) << adwaita << int(Scheme::Light);
    QTest::newRow("dark") << QColor(0x2e3436) << white << QColor(0x2e3436) << adwaita
                          << int(Scheme::Dark);
    QTest::newRow("black") << black << white << black << adwaita << int(Scheme::HighContrast);
    QTest::newRow("white") << white << black << white << adwaita << int(Scheme::HighContrast);
    QTest::newRow("GNOME") << grey << black << grey << "HighContrast" << int(Scheme::HighContrast);
    QTest::newRow("MATE") << grey << black << grey << "ContrastHighInverse"
                          << int(Scheme::HighContrast);
}

void TestTheme::theSystemIsFollowed()
{
    QFETCH(QColor, ground);
    QFETCH(QColor, ink);
    QFETCH(QColor, button);
    QFETCH(QString, icons);
    QFETCH(int, scheme);
    QPalette system;
    system.setColor(QPalette::Window, ground);
    system.setColor(QPalette::WindowText, ink);
    system.setColor(QPalette::Base, ground);
    system.setColor(QPalette::Button, button);
    QCOMPARE(int(schemeOf(system, icons)), scheme);
}

void TestTheme::theSimulationIsThatOfTheEye()
{
    for (const Vision vision : { Vision::NoLong, Vision::NoMedium, Vision::NoShort }) {
        // Without colour there is nothing to lose.
        QVERIFY(qAbs(difference(Qt::black, Qt::white, vision) - 100) < 0.5);
        for (const int level : { 40, 128, 220 }) {
            const Triple seen = labOf(seenAs(QColor(level, level, level), vision));
            QVERIFY(std::hypot(seen[1], seen[2]) < 0.5);
        }
    }
    // The traffic light that everybody warns of, and the blue and green of the third kind.
    const QColor red(0xb2, 0x5a, 0x20);
    const QColor green(0x78, 0x7a, 0x20);
    QVERIFY(difference(red, green, Vision::Full) > 40);
    QVERIFY(difference(red, green, Vision::NoMedium) < 12);
    const QColor blue(0x00, 0x8c, 0xb4);
    const QColor teal(0x00, 0x96, 0x82);
    QVERIFY(difference(blue, teal, Vision::NoShort) < 0.6 * difference(blue, teal, Vision::Full));
}

void TestTheme::statesAreToldApartByEveryEye_data()
{
    eachSchemeAndEye();
}

void TestTheme::statesAreToldApartByEveryEye()
{
    QFETCH(int, scheme);
    QFETCH(int, vision);
    QList<StatusLook> states;
    for (const auto& word : words<StaffingStatus>())
        states.append(look(word.value, Scheme(scheme)));
    for (qsizetype i = 0; i < states.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const StatusLook& a = states[i];
            const StatusLook& b = states[j];
            // The two that are not known look alike on purpose, but for shape and word.
            if (a.dashed && b.dashed)
                QVERIFY(a.shape != b.shape && a.word != b.word);
            else
                QCOMPARE(mixedUp(a, b, Vision(vision)), QString());
            if (!a.dashed && !b.dashed)
                QVERIFY(difference(a.fill, b.fill, Vision(vision)) >= farApart);
        }
    }
}

void TestTheme::stepsAreToldApartByEveryEye_data()
{
    eachSchemeAndEye();
}

// A bar of a timeline may have no room for words: each tone has a shape of its own, and who is in
// service, agreed or neither is seen by the ground as well.
void TestTheme::stepsAreToldApartByEveryEye()
{
    QFETCH(int, scheme);
    QFETCH(int, vision);
    const QList<Tone> tones{ Tone::Draft, Tone::Waiting, Tone::Firm, Tone::Active, Tone::Attention,
        Tone::Done, Tone::Refused };
    const auto apart = [&](Tone a, Tone b) {
        return difference(
            look(a, Scheme(scheme)).fill, look(b, Scheme(scheme)).fill, Vision(vision));
    };
    for (const Tone a : tones) {
        for (const Tone b : tones) {
            if (a != b)
                QVERIFY(look(a, Scheme(scheme)).shape != look(b, Scheme(scheme)).shape);
        }
    }
    for (const Tone other : tones) {
        if (other != Tone::Active)
            QVERIFY(apart(Tone::Active, other) >= farApart);
    }
    QVERIFY(apart(Tone::Firm, Tone::Draft) >= 10);
    QVERIFY(apart(Tone::Firm, Tone::Attention) >= 10);
}

void TestTheme::sizesFollowTheTextScale()
{
    Theme& theme = Theme::instance();
    theme.apply();
    const int before = theme.lineHeight(Type::Body);
    int changes = 0;
    connect(&theme, &Theme::changed, this, [&changes] { ++changes; });
    theme.setTextScale(2.0);
    QCOMPARE(changes, 1);
    QVERIFY(theme.lineHeight(Type::Body) > before * 1.8);
    theme.setTextScale(1.0);
    QCOMPARE(theme.lineHeight(Type::Body), before);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
