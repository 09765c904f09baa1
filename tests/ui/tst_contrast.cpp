// Every pair of a writing and its ground that the theme makes reaches WCAG's AA in light and dark,
// and 7:1 in high contrast: all rules of the style sheet, the palette, the looks of states and what
// charts, maps and lists paint themselves.
#include "ui/theme/contrast.h"
#include "ui/theme/disabled_ink.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace samvirke;

namespace {

void eachScheme()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(Scheme::Light);
    QTest::newRow("dark") << int(Scheme::Dark);
    QTest::newRow("high contrast") << int(Scheme::HighContrast);
}

/// What writing must reach. A control that cannot be used need not by the standard, but here it
/// can be read as well.
double wanted(Scheme scheme, bool disabled = false)
{
    return scheme == Scheme::HighContrast && !disabled ? 7.0 : 4.5;
}

struct Rule {
    QString selector;
    QHash<QString, QString> says;
};

QList<Rule> rulesOf(const QString& sheet)
{
    static const QRegularExpression block(u"([^{}]+)\\{([^{}]*)\\}"_qs);
    QList<Rule> rules;
    for (auto it = block.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch found = it.next();
        QHash<QString, QString> says;
        const QStringList lines = found.captured(2).split(u';');
        for (const QString& line : lines) {
            if (const qsizetype colon = line.indexOf(u':'); colon > 0)
                says.insert(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
        }
        const QStringList selectors = found.captured(1).split(u',');
        for (const QString& selector : selectors)
            rules.append({ selector.simplified(), says });
    }
    return rules;
}

/// "QPushButton[look="primary"]:hover": the same without its states, step by step.
QStringList lessSpecial(QString selector)
{
    QStringList all{ selector };
    static const QRegularExpression last(u"((?<!:):[a-z-]+|\\[[^\\]]*\\])$"_qs);
    while (selector.contains(last)) {
        selector.remove(last);
        all.append(selector);
    }
    return all;
}

QString said(const QList<Rule>& rules, const QString& selector, const QString& property)
{
    for (const QString& each : lessSpecial(selector)) {
        for (auto it = rules.crbegin(); it != rules.crend(); ++it) {
            if (it->selector == each && it->says.contains(property))
                return it->says.value(property);
        }
    }
    return {};
}

QString worst(const QColor& ink, const QList<QColor>& grounds, double least)
{
    for (const QColor& ground : grounds) {
        if (contrast(ink, ground) < least)
            return QStringLiteral("%1 on %2: %3")
                .arg(ink.name(), ground.name())
                .arg(contrast(ink, ground), 0, 'f', 2);
    }
    return {};
}

QList<QColor> grounds(const Colours& c)
{
    return { c.window, c.surface, c.raised };
}

} // namespace

class TestContrast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(); }

    void theStyleSheetIsUnderstood()
    {
        const QList<Rule> rules = rulesOf(QStringLiteral(
            "QA { background: #fff; color: #000; } QA:hover, QB[look=\"x\"]:on { color: #111; }"));
        QCOMPARE(rules.size(), 3);
        QCOMPARE(said(rules, QStringLiteral("QA:hover"), QStringLiteral("background")),
            QStringLiteral("#fff"));
        QCOMPARE(said(rules, QStringLiteral("QB[look=\"x\"]:on"), QStringLiteral("color")),
            QStringLiteral("#111"));
        QCOMPARE(lessSpecial(QStringLiteral("QTabBar::tab:selected")),
            QStringList(
                { QStringLiteral("QTabBar::tab:selected"), QStringLiteral("QTabBar::tab") }));
    }

    void writingOfTheStyleSheetCanBeRead_data() { eachScheme(); }
    void writingOfTheStyleSheetCanBeRead()
    {
        QFETCH(int, scheme);
        Theme::instance().setScheme(Scheme(scheme));
        const Colours& c = coloursOf(Scheme(scheme));
        const QList<Rule> rules = rulesOf(styleSheet(Theme::instance()));
        int pairs = 0;
        QStringList found;
        const auto check = [&](const QString& selector, const QString& ink, const QString& ground) {
            // Where a rule leaves one of the two to another rule, that is looked up; what lies
            // behind a transparent ground may be any of the calm areas.
            if (ink.isEmpty() && ground.isEmpty())
                return;
            const QColor colour(ink.isEmpty() ? c.text.name() : ink);
            const QColor behind(ground);
            ++pairs;
            const QString bad = worst(colour,
                behind.isValid() && ground != u"transparent" ? QList<QColor>{ behind } : grounds(c),
                wanted(Scheme(scheme), selector.contains(u":disabled")));
            if (!bad.isEmpty())
                found.append(selector + QStringLiteral(": ") + bad);
        };
        for (const Rule& rule : rules) {
            // Parts that hold no writing.
            static const QRegularExpression wordless(
                u"::(indicator|handle|chunk|separator|add-|sub-|corner|pane|down-|up-)"_qs);
            if (rule.selector.contains(wordless) || rule.selector.contains(u"::section:"))
                continue;
            if (rule.says.contains(QStringLiteral("color"))
                || rule.says.contains(QStringLiteral("background")))
                check(rule.selector, said(rules, rule.selector, QStringLiteral("color")),
                    said(rules, rule.selector, QStringLiteral("background")));
            if (rule.says.contains(QStringLiteral("selection-color")))
                check(rule.selector + QStringLiteral(" selected"),
                    rule.says.value(QStringLiteral("selection-color")),
                    rule.says.value(QStringLiteral("selection-background-color")));
        }
        QVERIFY(pairs > 60);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void writingOfThePaletteCanBeRead_data() { eachScheme(); }
    void writingOfThePaletteCanBeRead()
    {
        QFETCH(int, scheme);
        Theme::instance().setScheme(Scheme(scheme));
        const QPalette palette = QApplication::palette();
        const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
            { QPalette::WindowText, QPalette::Window }, { QPalette::Text, QPalette::Base },
            { QPalette::Text, QPalette::AlternateBase }, { QPalette::ButtonText, QPalette::Button },
            { QPalette::HighlightedText, QPalette::Highlight },
            { QPalette::PlaceholderText, QPalette::Base }, { QPalette::Link, QPalette::Base },
            { QPalette::Link, QPalette::Window }, { QPalette::LinkVisited, QPalette::Base },
            { QPalette::LinkVisited, QPalette::Window },
            { QPalette::ToolTipText, QPalette::ToolTipBase }
        };
        for (const QPalette::ColorGroup group :
            { QPalette::Active, QPalette::Inactive, QPalette::Disabled }) {
            for (const auto& [ink, ground] : pairs) {
                const double reached =
                    contrast(palette.color(group, ink), palette.color(group, ground));
                QVERIFY2(reached >= wanted(Scheme(scheme), group == QPalette::Disabled),
                    qPrintable(QStringLiteral("group %1, role %2 on %3: %4")
                                   .arg(group)
                                   .arg(ink)
                                   .arg(ground)
                                   .arg(reached)));
            }
        }
    }

    void whatCannotBeUsedLooksSo_data() { eachScheme(); }
    void whatCannotBeUsedLooksSo()
    {
        QFETCH(int, scheme);
        const Colours& c = coloursOf(Scheme(scheme));
        QVERIFY(contrast(disabledInk(Scheme(scheme)), c.text) >= 1.9);
        QCOMPARE(worst(disabledInk(Scheme(scheme)), grounds(c), 4.5), QString());
    }

    void everyLookCanBeRead_data() { eachScheme(); }
    void everyLookCanBeRead()
    {
        QFETCH(int, scheme);
        const auto readable = [scheme](const StatusLook& look) {
            return worst(look.text, { look.fill }, wanted(Scheme(scheme)));
        };
        for (const auto& word : words<StaffingStatus>())
            QCOMPARE(readable(look(word.value, Scheme(scheme))), QString());
        for (const auto& word : words<Severity>())
            QCOMPARE(readable(look(word.value, Scheme(scheme))), QString());
        for (const auto& word : words<TransferState>())
            QCOMPARE(readable(look(word.value, Scheme(scheme))), QString());
        for (const Tone tone : { Tone::Draft, Tone::Waiting, Tone::Firm, Tone::Active,
                 Tone::Attention, Tone::Done, Tone::Refused })
            QCOMPARE(readable(look(tone, Scheme(scheme))), QString());
        Theme::instance().setScheme(Scheme(scheme));
        for (const auto& word : words<NeedState>())
            QCOMPARE(readable(look(word.value)), QString());
    }

    // Charts, maps, timelines and lists paint with the tokens themselves.
    void whatIsPaintedCanBeRead_data() { eachScheme(); }
    void whatIsPaintedCanBeRead()
    {
        QFETCH(int, scheme);
        const Colours& c = coloursOf(Scheme(scheme));
        const double least = wanted(Scheme(scheme));
        // Words on any ground: labels of axes and legends, second lines, names beside bars.
        for (const QColor& ink : { c.text, c.muted, c.accent, c.error })
            QCOMPARE(worst(ink, grounds(c), least), QString());
        QCOMPARE(worst(c.onAccentSoft, { c.accentSoft }, least), QString());
        QCOMPARE(worst(c.onAccent, { c.accent }, least), QString());
        QCOMPARE(worst(c.onNotice, { c.notice }, least), QString());
        // Lines and bars that mean something: axes, edges of bars, the ring, lines of a map.
        for (const QColor& line : { c.outline, c.accent, c.focus, c.error })
            QCOMPARE(worst(line, grounds(c), 3.0), QString());
    }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
