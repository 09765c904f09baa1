// How many keys the five most frequent tasks take, on the real window: the plain way of somebody
// who reads the menus and knows Tab, the arrow keys, Space and Enter, and the short way that the
// program offers. The table in ui/theme/keys.md says the same, and the short way is at most half.
#include "core/base/clock.h"
#include "core/domain/professions.h"
#include "core/session/demonstration.h"
#include "core/session/measures.h"
#include "tests/ui/keyboard.h"
#include "ui/dialogs/status_choice.h"
#include "ui/help/help_window.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/menus.h"
#include "ui/pages/matching/matching_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/municipality_box.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

// What is said on the telephone, in the five calls.
const QString caller = QStringLiteral("Tydal"); // has not answered in the running round
const QString callerNumber = QStringLiteral("5033");
const QString heads = QStringLiteral("2");
const QString decided = QStringLiteral("Tydal ringer Selbu i dag");
const QString asked = QStringLiteral("Kan vi dele en lege");
const QString advice = QStringLiteral("Ja, avtal det dere imellom");

// ---- Where the keyboard is

QWidget* focus()
{
    QWidget* window = QApplication::activeModalWidget();
    return window ? window->focusWidget() : QApplication::focusWidget();
}

template <class W> bool isAt()
{
    return dynamic_cast<W*>(focus()) != nullptr;
}

Holds at(const char* name)
{
    return [name] { return focus() && focus()->objectName() == QLatin1String(name); };
}

/// The list of professions, not one to which words are added.
QComboBox* professionAtHand()
{
    auto* box = qobject_cast<QComboBox*>(focus());
    return box && !box->isEditable() && box->findData(QStringLiteral("SP")) >= 0 ? box : nullptr;
}

bool isNurseChosen()
{
    const QComboBox* box = professionAtHand();
    return box && box->currentData() == QStringLiteral("SP");
}

bool isCriticalChosen()
{
    const auto* box = dynamic_cast<ChoiceBox<Severity>*>(focus());
    return box && box->value() == Severity::Critical;
}

bool isAtSave()
{
    const auto* button = qobject_cast<QPushButton*>(focus());
    return button && button->isDefault();
}

/// The key that chooses a word in a list.
int firstLetterOf(const Text& word)
{
    return word.translated().at(0).toUpper().unicode(); // a Qt::Key
}

/// The action of a menu with these keys.
std::function<QAction*()> actionOf(MainWindow& window, const QKeySequence& keys)
{
    return [&window, keys]() -> QAction* {
        const QList<QAction*> all = window.findChildren<QAction*>();
        const auto found = std::find_if(all.begin(), all.end(),
            [&keys](const QAction* each) { return each->shortcut() == keys; });
        return found == all.end() ? nullptr : *found;
    };
}

std::function<QAction*()> actionOf(MainWindow& window, PageKind page)
{
    return [&window, page]() -> QAction* {
        const QList<QAction*> all = window.findChildren<QAction*>();
        const auto found = std::find_if(all.begin(), all.end(),
            [page](const QAction* each) { return each->text() == pageTitle(page); });
        return found == all.end() ? nullptr : *found;
    };
}

QKeySequence ctrl(Qt::Key key)
{
    return QKeySequence(Qt::CTRL | key);
}

// ---- The five tasks

void orderPlain(MainWindow& window, Keyboard& keys)
{
    keys.chooseInMenu(actionOf(window, ctrl(Qt::Key_B)));
    for (int i = 0; i < 5; ++i) { // the municipality's own measures
        keys.press(Qt::Key_Space);
        keys.press(Qt::Key_Tab);
    }
    keys.pressUntil(Qt::Key_Tab, isAt<MunicipalityBox>);
    keys.type(caller);
    keys.pressUntil(Qt::Key_Tab, professionAtHand);
    keys.pressUntil(Qt::Key_Down, isNurseChosen);
    keys.pressUntil(Qt::Key_Tab, isAt<QSpinBox>);
    keys.type(heads);
    keys.pressUntil(Qt::Key_Tab, isAt<ChoiceBox<Severity>>);
    keys.pressUntil(Qt::Key_Down, isCriticalChosen);
    keys.press(Qt::Key_Return);
}

void orderShort(MainWindow&, Keyboard& keys)
{
    keys.press(Qt::Key_B, Qt::ControlModifier);
    keys.press(Qt::Key_0);
    keys.press(Qt::Key_PageDown, Qt::ControlModifier);
    keys.type(caller);
    keys.pressUntil(Qt::Key_Tab, professionAtHand);
    keys.pressUntil(firstLetterOf(professionLabel(QStringLiteral("SP"))), isNurseChosen);
    keys.pressUntil(Qt::Key_Tab, isAt<QSpinBox>);
    keys.type(heads);
    keys.press(Qt::Key_PageDown, Qt::ControlModifier, 2); // past how long
    keys.pressUntil(firstLetterOf(label(Severity::Critical)), isCriticalChosen);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
}

qsizetype ordered(Session& session)
{
    const QList<Need> needs = session.needs();
    return std::count_if(needs.begin(), needs.end(), [](const Need& need) {
        return need.municipality == callerNumber && need.profession == QLatin1String("SP")
            && need.heads == 2 && need.severity == Severity::Critical && need.tried.size() == 5
            && need.from == today().addDays(1);
    });
}

void answerPlain(MainWindow& window, Keyboard& keys)
{
    const auto next = [&keys] {
        keys.press(Qt::Key_Tab);
        keys.pressUntil(Qt::Key_Tab, isAt<StatusChoice>);
    };
    keys.chooseInMenu(actionOf(window, ctrl(Qt::Key_T)));
    keys.type(caller);
    keys.press(Qt::Key_Return);
    keys.wait(isAt<StatusChoice>);
    keys.press(Qt::Key_Right, {}, 3); // critical as a whole
    next();
    keys.press(Qt::Key_Right, {}, 3); // in the nursing home
    next();
    keys.press(Qt::Key_Right, {}, 2); // challenging in home care
    keys.press(Qt::Key_Return);
}

void answerShort(MainWindow&, Keyboard& keys)
{
    keys.press(Qt::Key_T, Qt::ControlModifier);
    keys.type(caller);
    keys.press(Qt::Key_Return);
    keys.wait(isAt<StatusChoice>);
    keys.press(Qt::Key_3);
    keys.press(Qt::Key_3);
    keys.press(Qt::Key_2);
    keys.press(Qt::Key_Return);
}

qsizetype answered(Session& session)
{
    QMap<ServiceArea, StaffingStatus> said;
    for (const SelfAssessment& each : session.assessmentsOf(callerNumber)) {
        const bool byTelephone =
            each.service != ServiceArea::Overall || each.channel == ReportChannel::Telephone;
        if (each.reportedAt == nowUtc() && byTelephone)
            said.insert(each.service, each.status);
    }
    const QMap<ServiceArea, StaffingStatus> wanted{
        { ServiceArea::Overall, StaffingStatus::Critical },
        { ServiceArea::NursingHome, StaffingStatus::Critical },
        { ServiceArea::HomeCare, StaffingStatus::Challenging },
    };
    return said == wanted ? 1 : 0;
}

Holds isProposed(MainWindow& window)
{
    return [&window] {
        const auto* page = qobject_cast<MatchingPage*>(window.page(PageKind::Matching));
        return window.shownPage() == PageKind::Matching && page && !page->isBusy();
    };
}

void proposePlain(MainWindow& window, Keyboard& keys)
{
    keys.chooseInMenu(actionOf(window, PageKind::Needs));
    keys.pressUntil(Qt::Key_Tab, at("findStaff"));
    keys.press(Qt::Key_Space);
    keys.wait(isProposed(window));
    keys.press(Qt::Key_Right); // to the first bar
    keys.pressUntil(Qt::Key_Tab, at("startTransfer"));
    keys.press(Qt::Key_Space);
}

void proposeShort(MainWindow& window, Keyboard& keys)
{
    keys.press(Qt::Key_7, Qt::ControlModifier);
    keys.press(Qt::Key_M, Qt::ControlModifier);
    keys.wait(isProposed(window));
    keys.press(Qt::Key_Right);
    keys.wait([&window] { // what was just filled is shown with the next event
        const auto all = window.findChildren<QPushButton*>(QStringLiteral("startTransfer"));
        return std::any_of(
            all.begin(), all.end(), [](const QPushButton* each) { return each->isVisible(); });
    });
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    keys.wait([&window] { return window.shownPage() == PageKind::Transfers; });
}

qsizetype drafted(Session& session)
{
    const QList<Transfer> transfers = session.transfers();
    return std::count_if(transfers.begin(), transfers.end(), [&session](const Transfer& each) {
        return each.state == TransferState::Draft && !each.member.isEmpty()
            && session.need(each.need).has_value();
    });
}

void decidePlain(MainWindow& window, Keyboard& keys)
{
    keys.chooseInMenu(actionOf(window, PageKind::Meetings));
    keys.pressUntil(Qt::Key_Tab, at("newDecision"));
    keys.type(decided);
    keys.press(Qt::Key_Return);
}

void decideShort(MainWindow&, Keyboard& keys)
{
    keys.press(Qt::Key_D, Qt::ControlModifier);
    keys.type(decided);
    keys.press(Qt::Key_Return);
}

qsizetype decidedOn(Session& session)
{
    const QList<Decision> decisions = session.decisions({});
    return std::count_if(decisions.begin(), decisions.end(),
        [](const Decision& each) { return each.text == decided; });
}

void inquirePlain(MainWindow& window, Keyboard& keys)
{
    keys.chooseInMenu(actionOf(window, ctrl(Qt::Key_H)));
    keys.type(asked);
    keys.pressUntil(Qt::Key_Tab, isAt<MunicipalityBox>);
    keys.type(caller);
    keys.pressUntil(Qt::Key_Tab, at("answer"));
    keys.type(advice);
    keys.pressUntil(Qt::Key_Tab, isAtSave);
    keys.press(Qt::Key_Space);
}

void inquireShort(MainWindow&, Keyboard& keys)
{
    keys.press(Qt::Key_H, Qt::ControlModifier);
    keys.type(asked);
    keys.press(Qt::Key_PageDown, Qt::ControlModifier);
    keys.type(caller);
    keys.press(Qt::Key_Tab); // takes what is proposed
    keys.press(Qt::Key_PageDown, Qt::ControlModifier);
    keys.type(advice);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
}

qsizetype inquired(Session& session)
{
    const QList<Inquiry> inquiries = Measures(session).inquiries();
    return std::count_if(inquiries.begin(), inquiries.end(), [](const Inquiry& each) {
        return each.question == asked && each.municipality == callerNumber && each.answer == advice
            && !isOpen(each);
    });
}

struct Task {
    const char* name; ///< as in the table
    void (*plain)(MainWindow& window, Keyboard& keys);
    void (*brief)(MainWindow& window, Keyboard& keys);
    qsizetype (*written)(Session& session); ///< how many such there are
};

const Task tasks[] = {
    { "Order a need", orderPlain, orderShort, ordered },
    { "Answer by telephone", answerPlain, answerShort, answered },
    { "Propose staff and start a transfer", proposePlain, proposeShort, drafted },
    { "Write a decision", decidePlain, decideShort, decidedOn },
    { "Register an inquiry", inquirePlain, inquireShort, inquired },
};

struct Counted {
    int presses = 0;
    int letters = 0;
    QString sequence;
};

} // namespace

class KeystrokesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theShortWayIsHalf_data();
    void theShortWayIsHalf();
    void theGuideListsTheKeys_data();
    void theGuideListsTheKeys();

private:
    void open(MainWindow& window); ///< on a case file of its own, as one meets it
    Counted count(const Task& task, bool plain);

    QTemporaryDir m_folder;
    QString m_file;
    QString m_table;
    int m_runs = 0;
};

void KeystrokesTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setApplicationName(QStringLiteral("samvirke-test"));
    setFixedClock(QDateTime(QDate(2021, 3, 9), QTime(12, 0), Qt::UTC));
    Theme::instance().apply();
    m_file = m_folder.filePath(QStringLiteral("demo.samvirke"));
    DemonstrationOptions options;
    options.counties = { QStringLiteral("50") };
    options.weeks = 3;
    options.until = QDate(2021, 3, 9);
    const Result<void> made = makeDemonstration(m_file, options);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text.english()));
    QFile table(QStringLiteral(SOURCE_DIR "/ui/theme/keys.md"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    m_table = QString::fromUtf8(table.readAll());
}

void KeystrokesTest::open(MainWindow& window)
{
    const QString path = m_folder.filePath(QStringLiteral("run%1.samvirke").arg(++m_runs));
    if (!QFile::copy(m_file, path) || !window.openFile(path))
        qFatal("not opened");
    window.resize(1280, 720);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("not active");
    window.makeAllPages();
    // What was a window for a moment is one no longer: else that news would close the first menu.
    QTest::qWait(50);
}

/// The task, done once.
Counted KeystrokesTest::count(const Task& task, bool plain)
{
    MainWindow window;
    open(window);
    const qsizetype before = task.written(*window.session());
    Keyboard keys(window);
    (plain ? task.plain : task.brief)(window, keys);
    const bool done = keys.run() && !QApplication::activeModalWidget();
    if (!done || task.written(*window.session()) != before + 1) {
        qWarning().noquote() << keys.sequence();
        return {};
    }
    return { keys.presses(), keys.letters(), keys.sequence() };
}

void KeystrokesTest::theShortWayIsHalf_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("task");
    for (const char* language : { "nb", "nn", "en" }) {
        for (int i = 0; i < int(std::size(tasks)); ++i)
            QTest::addRow("%s, %s", language, tasks[i].name) << QString::fromLatin1(language) << i;
    }
}

void KeystrokesTest::theShortWayIsHalf()
{
    QFETCH(QString, language);
    QFETCH(int, task);
    language::use(language);
    const Counted plain = count(tasks[task], true);
    QVERIFY2(plain.presses > 0, "the plain way did not write it");
    const Counted brief = count(tasks[task], false);
    QVERIFY2(brief.presses > 0, "the short way did not write it");
    QCOMPARE(brief.letters, plain.letters);
    const QString line = QStringLiteral("| %1 | %2 | %3 | %4 % | %5 |")
                             .arg(QLatin1String(tasks[task].name))
                             .arg(plain.presses)
                             .arg(brief.presses)
                             .arg(qRound(100.0 * brief.presses / plain.presses))
                             .arg(plain.letters);
    const QString ways = QStringLiteral("**%1**\n- plain: `%2`\n- short: `%3`\n")
                             .arg(QLatin1String(tasks[task].name), plain.sequence, brief.sequence);
    QVERIFY2(2 * brief.presses <= plain.presses, qPrintable(line + u'\n' + ways));
    // The table is of the language that the program speaks first.
    if (language != QLatin1String("nb"))
        return;
    QVERIFY2(m_table.contains(line + u'\n') && m_table.contains(ways),
        qPrintable("keys.md must say:\n" + line + u'\n' + ways));
}

void KeystrokesTest::theGuideListsTheKeys_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : { "nb", "nn", "en" })
        QTest::newRow(language) << QString::fromLatin1(language);
}

void KeystrokesTest::theGuideListsTheKeys()
{
    QFETCH(QString, language);
    language::use(language);
    MainWindow window;
    open(window);
    Keyboard keys(window);
    keys.chooseInMenu([&window]() -> QAction* {
        for (QAction* each : window.findChildren<QAction*>()) {
            if (each->text() == Menus::tr("&Keyboard shortcuts"))
                return each;
        }
        return nullptr;
    });
    QVERIFY(keys.run());
    QVERIFY(window.helpWindow() && window.helpWindow()->isVisible());
    QCOMPARE(window.helpWindow()->chapter(), QStringLiteral("keys"));
    const QString said = window.helpWindow()->text();
    for (const char* key : { "Ctrl+B", "Ctrl+T", "Ctrl+M", "Ctrl+D", "Ctrl+H", "Ctrl+Enter", "F1" })
        QVERIFY2(said.contains(QLatin1String(key)), key);
    // Each stands at its line of the menu, too.
    for (const Qt::Key key : { Qt::Key_B, Qt::Key_T, Qt::Key_M, Qt::Key_D, Qt::Key_H })
        QVERIFY(actionOf(window, ctrl(key))()->isEnabled());
}

QTEST_MAIN(KeystrokesTest)
#include "tst_keystrokes.moc"
