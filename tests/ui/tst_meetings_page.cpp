// The page of meetings: a whole meeting held with nothing but the keyboard, and what must not be
// lost when items, meetings or series change under it.
#include "core/base/clock.h"
#include "core/session/person_gate.h"
#include "tests/ui/transfer_fixtures.h"
#include "ui/dialogs/agenda_proposal_dialog.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/invitation_dialog.h"
#include "ui/dialogs/meeting_dialog.h"
#include "ui/dialogs/series_dialog.h"
#include "ui/pages/meetings/agenda_card.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/projector/wall_facts.h"
#include "ui/settings.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

const QDateTime monday(QDate(2021, 3, 8), QTime(8, 0), Qt::UTC);

bool becomesActive(QWidget* window)
{
    if (window == nullptr)
        return false;
    window->activateWindow();
    return QTest::qWaitFor([window] { return QApplication::activeWindow() == window; });
}

// The page follows the session as the main window makes it.
struct Shown {
    explicit Shown(TestFile& file) : page(*file.get())
    {
        QObject::connect(file.get(), &Session::changed, &page, &Page::follow);
        page.resize(1500, 900);
        page.show();
        if (!becomesActive(&page))
            qFatal("the page did not become active");
    }
    MeetingsPage page;
};

// What is deleted later still hangs below the page: only what is on screen counts.
template <class W> W* find(QWidget& within, const char* name)
{
    QCoreApplication::processEvents();
    const QList<W*> all = within.findChildren<W*>(QLatin1String(name));
    for (W* each : all) {
        if (each->isVisible())
            return each;
    }
    qFatal("no %s", name);
}

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr)
        qFatal("the keyboard writes nowhere");
    QTest::keyClick(focus, Qt::Key(key), modifiers);
}

void type(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

bool hasFocus(const char* name)
{
    QWidget* focus = QApplication::focusWidget();
    return focus != nullptr && focus->objectName() == QLatin1String(name);
}

Id planned(TestFile& file, const QString& agenda)
{
    Meeting meeting;
    meeting.title = "Kommunemote";
    meeting.startsAt = monday;
    meeting.agenda = agenda;
    const Result<Id> id = file->planMeeting(meeting);
    if (!id)
        qFatal("no meeting");
    return *id;
}

QStringList titles(TestFile& file, const Id& meeting)
{
    QStringList out;
    for (const AgendaItem& each : Meetings(*file.get()).agenda(meeting))
        out.append(each.title);
    return out;
}

MeetingSeries weekly()
{
    MeetingSeries series;
    series.title = "Kommunemote";
    series.firstAt = QDateTime(QDate(2021, 3, 4), QTime(9, 0)).toUTC();
    series.agenda = "Opning\nNeste mote";
    return series;
}

} // namespace

class MeetingsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        setFixedClock(monday);
        Theme::instance().apply();
    }

    void aWholeMeetingWithNothingButTheKeyboard()
    {
        TestFile file;
        const Id meeting = planned(file, "Status\nHjelp\nNeste mote");
        Participant heim;
        heim.meeting = meeting;
        heim.municipality = "5055";
        QVERIFY(file->addParticipant(heim));
        Shown shown(file);
        Meetings desk(*file.get());
        find<DataTable>(shown.page, "agenda")->setFocus();

        press(Qt::Key_F5); // begins, and the keyboard writes notes on the first item
        QVERIFY(desk.running());
        QVERIFY(desk.status(meeting));
        QVERIFY(hasFocus("itemNotes"));
        type("To kommuner er kritiske.");
        press(Qt::Key_F9); // who is here
        QVERIFY(hasFocus("participants"));
        press(Qt::Key_Space);
        QVERIFY(file->participants(meeting).first().attended);

        press(Qt::Key_F6);
        QList<AgendaItem> agenda = desk.agenda(meeting);
        QCOMPARE(agenda.at(0).notes, QString("To kommuner er kritiske."));
        QVERIFY(agenda.at(0).dealtWith);
        QCOMPARE(desk.running()->item, agenda.at(1).id);
        QVERIFY(hasFocus("itemNotes"));
        QCOMPARE(find<QPlainTextEdit>(shown.page, "itemNotes")->toPlainText(), QString());
        type("Heim spor");
        press(Qt::Key_F7);
        QVERIFY(hasFocus("newDecision"));
        type("Naboene svarer");
        press(Qt::Key_Return);
        QCOMPARE(file->decisions(meeting).size(), 1);
        QCOMPARE(file->decisions(meeting).first().role, Role::Coordination);
        press(Qt::Key_F8);
        QVERIFY(hasFocus("newAction"));
        type("Samle svar");
        press(Qt::Key_Return);
        QVERIFY(hasFocus("newOwner"));
        type("Vakten");
        press(Qt::Key_Return);
        QCOMPARE(file->actionItems(meeting).size(), 1);
        press(Qt::Key_F6);
        press(Qt::Key_F6);
        QVERIFY(desk.running()->item.isEmpty()); // all dealt with
        press(Qt::Key_F5);
        QVERIFY(!desk.running());
        agenda = desk.agenda(meeting);
        QCOMPARE(agenda.at(1).notes, QString("Heim spor"));
        for (const AgendaItem& each : agenda)
            QVERIFY(each.dealtWith);
    }

    void whatAnItemIsAboutGoesWithTheDecision()
    {
        TestFile file;
        Need need;
        need.municipality = "5014";
        need.profession = "SP";
        need.heads = 1;
        need.from = QDate(2021, 3, 8);
        need.until = QDate(2021, 4, 8);
        const Id asked = *file->registerNeed(need);
        const Id meeting = planned(file, {});
        AgendaItem item;
        item.meeting = meeting;
        item.title = "Froya";
        item.need = asked;
        QVERIFY(Meetings(*file.get()).addItem(item));
        Shown shown(file);
        find<QLineEdit>(shown.page, "newDecision")->setFocus();
        type("Hitra ser pa det");
        press(Qt::Key_Return);
        QCOMPARE(file->decisions(meeting).first().need, asked);
        QCOMPARE(file->decisions(meeting).first().municipality, QString("5014"));
    }

    void movingOnWithUnsavedNotesKeepsBoth()
    {
        TestFile file;
        const Id meeting = planned(file, "En\nTo");
        Shown shown(file);
        auto* table = find<DataTable>(shown.page, "agenda");
        find<QPlainTextEdit>(shown.page, "itemNotes")->setFocus();
        type("om en");
        table->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY(hasFocus("itemNotes"));
        type("om to");
        shown.page.hide();
        const QList<AgendaItem> agenda = Meetings(*file.get()).agenda(meeting);
        QCOMPARE(agenda.at(0).notes, QString("om en"));
        QCOMPARE(agenda.at(1).notes, QString("om to"));
    }

    void theAgendaIsEditedFromTheKeyboard()
    {
        TestFile file;
        const Id meeting = planned(file, "En\nTo");
        Shown shown(file);
        find<QLineEdit>(shown.page, "newItem")->setFocus();
        type("Tre");
        press(Qt::Key_Return);
        QCOMPARE(titles(file, meeting), (QStringList{ "En", "To", "Tre" }));
        auto* table = find<DataTable>(shown.page, "agenda");
        table->setFocus();
        table->setCurrentIndex(table->proxy().index(2, 0));
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(titles(file, meeting), (QStringList{ "En", "Tre", "To" }));
        press(Qt::Key_Space);
        QVERIFY(Meetings(*file.get()).agenda(meeting).at(1).dealtWith);
        press(Qt::Key_Delete);
        QCOMPARE(titles(file, meeting), (QStringList{ "En", "To" }));
        QVERIFY(file->undo());
        QCOMPARE(titles(file, meeting), (QStringList{ "En", "Tre", "To" }));
        QCOMPARE(table->proxy().rowCount(), 3);
    }

    void whatIsOpenIsTickedAndTakenUp()
    {
        TestFile file;
        for (const char* const number : { "5014", "5055" }) {
            Need need;
            need.municipality = number;
            need.profession = "SP";
            need.heads = 1;
            need.from = QDate(2021, 3, 8);
            need.until = QDate(2021, 4, 8);
            QVERIFY(file->registerNeed(need));
        }
        const Id meeting = planned(file, "En");
        Shown shown(file);
        find<DataTable>(shown.page, "agenda")->setFocus();
        press(Qt::Key_F4);
        auto* dialog = shown.page.findChild<AgendaProposalDialog*>();
        QVERIFY(becomesActive(dialog));
        QVERIFY(hasFocus("proposed"));
        press(Qt::Key_Space); // not the first one
        dialog->accept();
        const QStringList now = titles(file, meeting);
        QCOMPARE(now.size(), 2);
        QVERIFY2(!now.contains(QString()), qPrintable(now.join(u';')));
    }

    void aSeriesIsMadeAndPlanned()
    {
        TestFile file;
        Shown shown(file);
        find<QPushButton>(shown.page, "newSeries")->setFocus();
        press(Qt::Key_Space);
        auto* dialog = shown.page.findChild<SeriesDialog*>();
        QVERIFY(becomesActive(dialog));
        dialog->accept();
        QVERIFY(Meetings(*file.get()).series().isEmpty()); // it has no title yet
        QVERIFY(hasFocus("title"));
        type("Kommunemote");
        find<QLineEdit>(*dialog, "addStanding")->setFocus();
        type("KS, ks@example.no");
        press(Qt::Key_Return); // adds, and does not save yet
        QVERIFY(dialog->isVisible());
        find<QPushButton>(*dialog, "addEverybody")->setFocus();
        press(Qt::Key_Space);
        dialog->accept();
        Meetings desk(*file.get());
        QCOMPARE(desk.series().size(), 1);
        const QList<SeriesParticipant> all = desk.standing(desk.series().first().id);
        QCOMPARE(all.size(), file->municipalities().size() + 1);
        QVERIFY(std::any_of(all.begin(), all.end(), [](const SeriesParticipant& each) {
            return each.function == "KS" && each.email == "ks@example.no";
        }));

        // The dialog for a meeting offers the next one of it.
        QVERIFY(becomesActive(&shown.page));
        find<QPushButton>(shown.page, "planMeeting")->setFocus();
        press(Qt::Key_Space);
        auto* plan = shown.page.findChild<MeetingDialog*>();
        QVERIFY(becomesActive(plan));
        find<QComboBox>(*plan, "series")->setFocus();
        press(Qt::Key_Down);
        plan->accept();
        QCOMPARE(file->meetings().size(), 1);
        const Meeting meeting = file->meetings().first();
        QCOMPARE(meeting.series, desk.series().first().id);
        QCOMPARE(file->participants(meeting.id).size(), all.size());
    }

    void anInvitationIsSaved()
    {
        TestFile file;
        settings::setInvitesFrom({});
        Meetings desk(*file.get());
        SeriesParticipant ks;
        ks.function = "KS";
        ks.email = "ks@example.no";
        const Id series = *desk.saveSeries(weekly(), { ks });
        const Id meeting = *desk.planMeeting(series);
        Shown shown(file);
        shown.page.reveal(meeting);
        find<QPushButton>(shown.page, "invite")->setFocus();
        press(Qt::Key_Space);
        auto* dialog = shown.page.findChild<InvitationDialog*>();
        QVERIFY(becomesActive(dialog));
        QVERIFY(hasFocus("from"));
        type("ingen adresse");
        dialog->accept();
        QVERIFY(dialog->isVisible()); // what is wrong is said at the field
        find<QLineEdit>(*dialog, "from")->selectAll();
        type("post@example.no");
        const QTemporaryDir folder;
        const QString path = folder.filePath("m.ics");
        file_dialog::setNextFileName(path);
        dialog->accept();
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("METHOD:REQUEST"));
        QCOMPARE(file->meeting(meeting)->invitations, 1);
        QCOMPARE(settings::invitesFrom(), QString("post@example.no"));
        settings::setInvitesFrom({});
    }

    void minutesAreSavedFromThePage()
    {
        TestFile file;
        planned(file, "En");
        Shown shown(file);
        const QTemporaryDir folder;
        file_dialog::setNextFileName(folder.filePath("r.txt"));
        find<QPushButton>(shown.page, "saveMinutes")->setFocus();
        press(Qt::Key_Space);
        QVERIFY(QFile::exists(folder.filePath("r.txt")));
    }

    void aMeetingRemovedWhileItRunsLeavesThePageWhole()
    {
        TestFile file;
        const Id meeting = planned(file, "En\nTo");
        Shown shown(file);
        find<DataTable>(shown.page, "agenda")->setFocus();
        press(Qt::Key_F5);
        type("halvskrevet");
        QVERIFY(file->removeMeeting(meeting));
        QCOMPARE(shown.page.shown(), Id());
        QVERIFY(!Meetings(*file.get()).running());
        QVERIFY(file->undo());
        shown.page.reveal(meeting);
        QCOMPARE(titles(file, meeting), (QStringList{ "En", "To" }));
    }

    void theWallFollowsTheRunningMeeting()
    {
        TestFile file;
        const Id meeting = planned(file, "En\nTo");
        Meetings desk(*file.get());
        QVERIFY(desk.begin(meeting));
        QVERIFY(desk.nextItem());
        const PersonGate gate(*file.get());
        const WallMeeting wall = gatherMeeting(*file.get(), gate);
        QCOMPARE(wall.when, WallMeeting::When::Running);
        QCOMPARE(wall.items.size(), 2);
        QVERIFY(wall.items.at(0).dealtWith);
        QCOMPARE(wall.current, 1);
        QCOMPARE(wall.currentSince, monday);
    }

    void modelsKeepTheirPromises()
    {
        TestFile file;
        const Id meeting = planned(file, "En\nTo");
        Meetings desk(*file.get());
        AgendaModel agenda([](const AgendaItem&) { return true; });
        const QAbstractItemModelTester first(
            &agenda, QAbstractItemModelTester::FailureReportingMode::QtTest);
        agenda.setRows(desk.agenda(meeting));
        agenda.setRunning(agenda.at(0).id);
        QVERIFY(agenda.setData(agenda.index(0, 0), "Tre", Qt::EditRole));
        QVERIFY(!agenda.setData(agenda.index(0, 0), "  ", Qt::EditRole));
        OfferedItemsModel offered;
        const QAbstractItemModelTester second(
            &offered, QAbstractItemModelTester::FailureReportingMode::QtTest);
        offered.setRows({ { "1", {}, true }, { "2", {}, false } });
        QVERIFY(offered.setData(offered.index(1, 0), int(Qt::Checked), Qt::CheckStateRole));
        QVERIFY(offered.at(1).wanted);
    }
};

QTEST_MAIN(MeetingsPageTest)
#include "tst_meetings_page.moc"
