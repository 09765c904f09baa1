// The look of every state can be read in both schemes, and no two states look alike.
#include "ui/theme/contrast.h"
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
    void sizesFollowTheTextScale();
};

namespace {

void eachScheme()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(Scheme::Light);
    QTest::newRow("dark") << int(Scheme::Dark);
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
