// Whoever cannot see the screen hears what changes on it without the focus going there.
#include "core/base/clock.h"
#include "demonstration_file.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/search_dialog.h"
#include "ui/main_window.h"
#include "ui/models/value_table_model.h"
#include "ui/pages/matching/matching_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_bar.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace samvirke;

namespace {

/// What was said, in its order.
QStringList heard;

bool hears(const QString& part)
{
    return QTest::qWaitFor(
        [&part] {
            return std::any_of(heard.begin(), heard.end(),
                [&part](const QString& text) { return text.contains(part); });
        },
        5000);
}

class Room : public QWidget {
public:
    Room() : column(new QVBoxLayout(this)) { }
    template <class W> W* add(W* widget)
    {
        column->addWidget(widget);
        return widget;
    }
    bool open()
    {
        show();
        const bool shown = QTest::qWaitForWindowActive(this);
        QTest::qWait(500); // what is said at the start is not the matter here
        heard.clear();
        return shown;
    }

    QVBoxLayout* column;
};

} // namespace

class TestAnnouncements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        Theme::instance().apply();
        const Result<QString> made = demonstrationFile(m_folder);
        QVERIFY(made);
        m_path = *made;
    }

    void init()
    {
        hearAnnouncements([](const QString& text) { heard.append(text); });
        heard.clear();
    }

    void aNoticeIsSaid()
    {
        Room window;
        auto* notice = window.add(new NoticeBar);
        QVERIFY(window.open());
        notice->say(NoticeBar::Kind::Trouble, QStringLiteral("The disk is full"),
            QStringLiteral("Try again"), [] {});
        QVERIFY(hears(QStringLiteral("The disk is full")));
    }

    void aPagesAnswerIsSaidWhenItBecomesAnother()
    {
        Room window;
        auto* header = window.add(new PageHeader);
        header->setHeadline(QStringLiteral("Three need help"));
        QVERIFY(window.open());
        header->setHeadline(QStringLiteral("Four need help"));
        QVERIFY(hears(QStringLiteral("Four need help")));
        heard.clear();
        header->setHeadline(QStringLiteral("Four need help"));
        header->setSubline(QStringLiteral("as of today"));
        QTest::qWait(600);
        QCOMPARE(heard, QStringList());
    }

    void aFilterSaysHowManyAreLeftOnceNotForEveryLetter()
    {
        Room window;
        ValueTableModel<QString> model(
            { { [] { return QStringLiteral("Name"); }, [](const QString& it) { return it; } } },
            [](const QString& it) { return it; });
        model.setRows({ QStringLiteral("Heim"), QStringLiteral("Hitra"), QStringLiteral("Skaun") });
        auto* table = window.add(new DataTable(QStringLiteral("Municipalities")));
        table->show(&model);
        QVERIFY(window.open());
        for (const char* typed : { "h", "hi", "hit" })
            table->proxy().setFilterText(QLatin1String(typed));
        QVERIFY(hears(QStringLiteral("Municipalities: 1 of 3 shown")));
        QCOMPARE(heard.size(), 1);
        heard.clear();
        table->proxy().setFilterText(QStringLiteral("xyz"));
        QVERIFY(hears(QStringLiteral("Municipalities: nothing found")));
        table->proxy().setFilterText({});
        QVERIFY(hears(QStringLiteral("Municipalities: 3 of 3 shown")));
        heard.clear();
        // A row that comes by itself is no answer to a filter.
        model.setRows({ QStringLiteral("Heim"), QStringLiteral("Hitra") });
        QTest::qWait(600);
        QCOMPARE(heard, QStringList());
    }

    void progressIsSaidWhenItBeginsAndByQuarters()
    {
        Room window;
        auto* bar = window.add(new ProgressBar);
        bar->setAccessibleName(QStringLiteral("Writing"));
        bar->hide();
        QVERIFY(window.open());
        bar->setRange(0, 100);
        bar->setValue(0);
        bar->show();
        QVERIFY(hears(QStringLiteral("Writing")));
        heard.clear();
        for (int i = 1; i <= 26; ++i)
            bar->setValue(i);
        QVERIFY(hears(QStringLiteral("Writing: 25 %")));
        for (int i = 27; i <= 100; ++i)
            bar->setValue(i);
        QVERIFY(hears(QStringLiteral("Writing: 100 %")));
        QCOMPARE(heard.size(), 2);
    }

    void anErrorBesideTheFieldIsSaidWhereTheKeyboardIsAlready()
    {
        Room window;
        auto* form = window.add(new Form);
        auto* first = new QLineEdit;
        auto* second = new QLineEdit;
        form->addField(QStringLiteral("Who"), first, QStringLiteral("who"));
        form->addField(QStringLiteral("Where"), second, QStringLiteral("where"));
        QVERIFY(window.open());
        first->setFocus();
        form->showProblems({ { QStringLiteral("who"), Text::of("Write a name") } });
        QVERIFY(hears(QStringLiteral("Who: Write a name")));
        heard.clear();
        // Elsewhere the focus goes to the field, and its name says what is wrong.
        form->showProblems({ { QStringLiteral("where"), Text::of("Choose a place") } });
        QCOMPARE(QApplication::focusWidget(), second);
        QCOMPARE(QAccessible::queryAccessibleInterface(second)->text(QAccessible::Name),
            QStringLiteral("Where: Choose a place"));
        // What belongs to no field stands under the form.
        form->showProblems({ { {}, Text::of("The file is read only") } });
        QVERIFY(hears(QStringLiteral("The file is read only")));
    }

    void anErrorThatIsWrittenAndThenShownIsSaid()
    {
        Room window;
        auto* trouble = window.add(new Label({}, Type::Small, Label::Ink::Error));
        auto* calm = window.add(new Label({}, Type::Small));
        trouble->hide();
        announceTextOf(trouble);
        QVERIFY(window.open());
        calm->setText(QStringLiteral("a word on the way"));
        trouble->setText(QStringLiteral("The date is in the past"));
        trouble->show();
        QVERIFY(hears(QStringLiteral("The date is in the past")));
        QVERIFY(!heard.join(u'\n').contains(QStringLiteral("a word")));
    }

    void whatComesTogetherIsSaidTogether()
    {
        Room window;
        auto* one = window.add(new Label);
        auto* other = window.add(new Label);
        QVERIFY(window.open());
        announce(one, QStringLiteral("Saved"));
        announce(other, QStringLiteral("Two are left."));
        announce(one, QStringLiteral("Saved again"));
        QVERIFY(hears(QStringLiteral("Two are left. Saved again")));
        QCOMPARE(heard.size(), 1);
        // As a notification of the window, shown: what a screen reader asks for.
        auto* announcer = window.findChild<Announcer*>();
        QVERIFY(announcer && announcer->isVisible());
        QAccessibleInterface* said = QAccessible::queryAccessibleInterface(announcer);
        QCOMPARE(said->role(), QAccessible::Notification);
        QCOMPARE(said->text(QAccessible::Name), QStringLiteral("Two are left. Saved again"));
    }

    void whatIsHiddenIsNotSaid()
    {
        Room window;
        auto* label = window.add(new Label);
        label->hide();
        QVERIFY(window.open());
        announce(label, QStringLiteral("unseen"));
        QTest::qWait(600);
        QCOMPARE(heard, QStringList());
    }

    void nothingIsMadeWhileNobodyListens()
    {
        Room window;
        auto* label = window.add(new Label);
        QVERIFY(window.open());
        hearAnnouncements({});
        announce(label, QStringLiteral("to nobody"));
        QVERIFY(!window.findChild<Announcer*>());
    }

    void theWindowSaysItsStatusLineAndTheSearchItsCount();
    void aPlanThatIsSolvedAnewSaysWhatChanged();

    void cleanupTestCase() { hearAnnouncements({}); }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestAnnouncements::theWindowSaysItsStatusLineAndTheSearchItsCount()
{
    MainWindow window;
    QVERIFY(window.openFile(m_path));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::qWait(500);
    heard.clear();
    Q_EMIT window.page(PageKind::Overview)->said(QStringLiteral("On record: asked."));
    QCOMPARE(window.statusBar()->currentMessage(), QStringLiteral("On record: asked."));
    QVERIFY(hears(QStringLiteral("On record: asked.")));
    // Another page opens with its answer.
    heard.clear();
    window.showPage(PageKind::Needs);
    QVERIFY(hears(window.page(PageKind::Needs)->findChild<PageHeader*>()->headline()));

    SearchDialog search(*window.session(), &window);
    search.show();
    QVERIFY(QTest::qWaitForWindowActive(&search));
    search.setText(QStringLiteral("Trondheim"));
    QVERIFY(hears(QStringLiteral("found")));
    heard.clear();
    search.setText(QStringLiteral("qqqq"));
    QVERIFY(hears(QStringLiteral("Nothing found")));
}

void TestAnnouncements::aPlanThatIsSolvedAnewSaysWhatChanged()
{
    auto session = Session::open(m_path);
    QVERIFY(session);
    MatchingPage page(**session);
    connect(session->get(), &Session::changed, &page, &Page::follow);
    page.show();
    const auto solved = [&page] {
        return QTest::qWaitFor(
            [&page] { return !page.isBusy() && !page.plan().needs.isEmpty(); }, 60000);
    };
    QVERIFY(solved());
    QTest::qWait(500);
    heard.clear();
    const PlanNeed need = page.plan().needs.constFirst();
    QVERIFY((*session)->withdrawNeed(need.need.id));
    QVERIFY(solved());
    QVERIFY(hears(QStringLiteral("head-day")));
}

QTEST_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
