// The pages about municipalities, transfers, meetings and the log, driven from the keyboard as a
// person on the telephone drives them.
#include "core/base/clock.h"
#include "tests/ui/transfer_fixtures.h"
#include "ui/dialogs/assessment_dialog.h"
#include "ui/dialogs/meeting_dialog.h"
#include "ui/dialogs/quick_log_dialog.h"
#include "ui/dialogs/step_dialog.h"
#include "ui/pages/log/log_form.h"
#include "ui/pages/log/log_page.h"
#include "ui/pages/meetings/meeting_words.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/municipality/municipality_page.h"
#include "ui/pages/page.h"
#include "ui/pages/transfers/transfers_page.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

const QDateTime monday(QDate(2021, 3, 8), QTime(8, 0), Qt::UTC);

// The page follows the session as the main window makes it.
template <class P> struct Shown {
    explicit Shown(TestFile& file) : page(*file.get())
    {
        QObject::connect(file.get(), &Session::changed, &page, &Page::follow);
        page.resize(1280, 720);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == &page; }))
            qFatal("the page did not become active");
    }
    P page;
};

// What is deleted later still hangs below the page: only what is on screen counts.
template <class W> W* onScreen(QWidget& within, const QString& name)
{
    QCoreApplication::processEvents(); // layouts show what is new
    const QList<W*> all = within.findChildren<W*>(name);
    for (W* each : all) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

template <class W> W* find(QWidget& within, const char* name)
{
    W* found = onScreen<W>(within, QLatin1String(name));
    if (found == nullptr)
        qFatal("no %s", name);
    return found;
}

QPushButton* stepButton(QWidget& page, TransferState to)
{
    return onScreen<QPushButton>(page, QStringLiteral("step-") + code(to));
}

// A dialog that was opened by a page becomes the window that the keyboard writes to.
bool becomesActive(QWidget* window)
{
    if (window == nullptr)
        return false;
    window->activateWindow();
    return QTest::qWaitFor([window] { return QApplication::activeWindow() == window; });
}

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

void type(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

// Opens the dialog of a step with the keyboard and gives it back.
StepDialog* openStep(QWidget& page, TransferState to)
{
    QPushButton* button = stepButton(page, to);
    if (button == nullptr)
        return nullptr;
    button->setFocus();
    press(Qt::Key_Space);
    auto* dialog = page.findChild<StepDialog*>();
    return becomesActive(dialog) ? dialog : nullptr;
}

} // namespace

class TransfersMeetingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        setFixedClock(monday);
        Theme::instance().apply();
    }

    void agendaLeavesOutWhatIsSwitchedOff()
    {
        TestFile file;
        SelfAssessment answer;
        answer.round = *file->openRound("2021-W10");
        answer.municipality = "5001";
        answer.service = ServiceArea::Overall;
        answer.status = StaffingStatus::Challenging;
        answer.triggers = { Trigger::DangerToLife };
        QVERIFY(file->reportAssessment(answer));
        Meeting meeting;
        meeting.startsAt = monday;
        const Id id = *file->planMeeting(meeting);
        const auto proposed = [&] {
            QStringList titles;
            for (const ProposedItem& each : openMatters(*file.get(), id))
                titles.append(each.item.title);
            return titles.join(u'\n');
        };
        const QString named = label(Trigger::DangerToLife).translated();
        QVERIFY2(proposed().contains(named), qPrintable(proposed()));
        settings::setSignalsOff({ "trigger-named" });
        const QString without = proposed();
        settings::setSignalsOff({});
        QVERIFY2(!without.contains(named), qPrintable(without));
    }

    void onlyAllowedStepsAreOffered_data()
    {
        QTest::addColumn<int>("state");
        for (const Word<TransferState>& word : words<TransferState>())
            QTest::addRow("%s", word.code) << int(word.value);
    }

    void onlyAllowedStepsAreOffered()
    {
        QFETCH(int, state);
        TestFile file;
        const Id id = transferIn(file, TransferState(state));
        QCOMPARE(int(file->transfer(id)->state), state);
        Shown<TransfersPage> shown(file);
        shown.page.reveal(id);
        for (const Word<TransferState>& word : words<TransferState>())
            QCOMPARE(stepButton(shown.page, word.value) != nullptr,
                isAllowed(TransferState(state), word.value, Cargo::Staff));
        // A step that is not allowed opens nothing, whoever asks for it.
        for (const Word<TransferState>& word : words<TransferState>()) {
            if (isAllowed(TransferState(state), word.value, Cargo::Staff))
                continue;
            shown.page.takeStep(word.value);
            QVERIFY(shown.page.findChild<StepDialog*>() == nullptr);
        }
    }

    void aTransferIsAgreedFromTheKeyboard()
    {
        TestFile file;
        const Id id = transferIn(file, TransferState::Draft);
        Shown<TransfersPage> shown(file);
        shown.page.reveal(id);
        const QList<QPair<TransferState, QString>> answers{
            { TransferState::Asked, "Per Lie, Trondheim" },
            { TransferState::Offered, "Per Lie, Trondheim" },
            { TransferState::Agreed, "Eva Moe, Frøya" },
            { TransferState::Consented, "Per Lie, Trondheim" },
        };
        for (const auto& [to, who] : answers) {
            StepDialog* dialog = openStep(shown.page, to);
            QVERIFY(dialog != nullptr);
            type(who);
            // Off screen, a list of suggestions that closes keeps the keyboard.
            QVERIFY(becomesActive(dialog));
            press(Qt::Key_Tab);
            press(Qt::Key_Down); // telephone → e-mail
            auto* note = find<QPlainTextEdit>(*dialog, "note");
            for (int i = 0; i < 10 && !note->hasFocus(); ++i)
                press(Qt::Key_Tab); // over the parts of the time
            QVERIFY(note->hasFocus());
            type("Ja, to uker");
            find<QLineEdit>(*dialog, "who")->setFocus();
            press(Qt::Key_Return);
            QCOMPARE(file->transfer(id)->state, to);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QVERIFY(becomesActive(&shown.page));
        }
        const QList<LedgerEntry> ledger = file->ledger(id);
        QCOMPARE(ledger.size(), answers.size());
        for (int i = 0; i < ledger.size(); ++i) {
            QCOMPARE(ledger.at(i).to, answers.at(i).first);
            QCOMPARE(ledger.at(i).who, answers.at(i).second);
            QCOMPARE(ledger.at(i).how, AnswerChannel::EMail);
            QCOMPARE(ledger.at(i).at, monday);
            QCOMPARE(ledger.at(i).note, "Ja, to uker");
        }
    }

    void aStepWithoutAnybodyIsRefusedAtItsField()
    {
        TestFile file;
        const Id id = transferIn(file, TransferState::Draft);
        Shown<TransfersPage> shown(file);
        shown.page.reveal(id);
        StepDialog* dialog = openStep(shown.page, TransferState::Asked);
        QVERIFY(dialog != nullptr);
        auto* who = find<QLineEdit>(*dialog, "who");
        type("   ");
        press(Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QVERIFY(who->hasFocus());
        QCOMPARE(who->property("look").toString(), "wrong");
        QVERIFY(who->accessibleName().contains("Write who it was"));
        QCOMPARE(file->transfer(id)->state, TransferState::Draft);
        QVERIFY(file->ledger(id).isEmpty());
    }

    void aNoIsRecordedWithANeutralReason()
    {
        TestFile file;
        const Id id = transferIn(file, TransferState::Asked);
        Shown<TransfersPage> shown(file);
        shown.page.reveal(id);
        StepDialog* dialog = openStep(shown.page, TransferState::Declined);
        QVERIFY(dialog != nullptr);
        type("Per Lie");
        auto* reason = find<QComboBox>(*dialog, "reason");
        reason->setFocus();
        press(Qt::Key_Down);
        find<QLineEdit>(*dialog, "who")->setFocus();
        press(Qt::Key_Return);
        QCOMPARE(file->transfer(id)->state, TransferState::Declined);
        QCOMPARE(file->ledger(id).last().reason, RefusalReason::OwnSituation);
    }

    void undoPutsTheStateBack()
    {
        TestFile file;
        const Id id = transferIn(file, TransferState::Draft);
        Shown<TransfersPage> shown(file);
        shown.page.reveal(id);
        StepDialog* dialog = openStep(shown.page, TransferState::Asked);
        QVERIFY(dialog != nullptr);
        type("Per Lie");
        press(Qt::Key_Return);
        QVERIFY(stepButton(shown.page, TransferState::Offered) != nullptr);
        QVERIFY(file->undo());
        QCOMPARE(file->transfer(id)->state, TransferState::Draft);
        // The ledger is append-only: what was written stays, and the undoing is a line of its own.
        const QList<LedgerEntry> ledger = file->ledger(id);
        QCOMPARE(ledger.size(), 2);
        QCOMPARE(ledger.first().to, TransferState::Asked);
        QCOMPARE(ledger.last().from, TransferState::Asked);
        QCOMPARE(ledger.last().to, TransferState::Draft);
        QVERIFY(stepButton(shown.page, TransferState::Asked) != nullptr);
        QVERIFY(stepButton(shown.page, TransferState::Offered) == nullptr);
    }

    void aMeetingIsHeldFromTheKeyboard()
    {
        TestFile file;
        Shown<MeetingsPage> shown(file);
        find<QPushButton>(shown.page, "planMeeting")->setFocus();
        press(Qt::Key_Space);
        auto* dialog = shown.page.findChild<MeetingDialog*>();
        QVERIFY(becomesActive(dialog));
        find<QLineEdit>(*dialog, "title")->setFocus();
        type("Kommunemote");
        press(Qt::Key_Return);
        QCOMPARE(file->meetings().size(), 1);
        const Meeting meeting = file->meetings().first();
        QCOMPARE(meeting.title, "Kommunemote");
        QVERIFY(!Meetings(*file.get()).agenda(meeting.id).isEmpty());
        QCOMPARE(file->participants(meeting.id).size(), file->municipalities().size());
        QCOMPARE(shown.page.shown(), meeting.id);
        QVERIFY(becomesActive(&shown.page));

        find<DataTable>(shown.page, "participants")->setFocus();
        press(Qt::Key_Space);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        int present = 0;
        for (const Participant& each : file->participants(meeting.id))
            present += each.attended ? 1 : 0;
        QCOMPARE(present, 2);

        find<QLineEdit>(shown.page, "newDecision")->setFocus();
        type("Bildet deles hver mandag");
        press(Qt::Key_Return);
        QCOMPARE(file->decisions(meeting.id).size(), 1);
        QCOMPARE(file->decisions(meeting.id).first().text, "Bildet deles hver mandag");

        auto* action = find<QLineEdit>(shown.page, "newAction");
        action->setFocus();
        type("Ring kommuneoverlegen");
        press(Qt::Key_Return); // nobody owns it yet: asks for who
        QVERIFY(file->actionItems().isEmpty());
        QVERIFY(find<QLineEdit>(shown.page, "newOwner")->hasFocus());
        type("Fylkeslegen");
        press(Qt::Key_Return);
        QCOMPARE(file->actionItems(meeting.id).size(), 1);
        QCOMPARE(file->actionItems().first().owner, "Fylkeslegen");
        QCOMPARE(file->actionItems().first().due, monday.date().addDays(7));
        QVERIFY(action->hasFocus());

        auto* actions = find<DataTable>(shown.page, "actions");
        actions->setCurrentIndex(actions->proxy().index(0, 0));
        actions->setFocus();
        press(Qt::Key_Space);
        QVERIFY(file->actionItems().first().doneAt.isValid());
    }

    void minutesAreSavedWhenTheFieldIsLeft()
    {
        TestFile file;
        Meeting meeting;
        meeting.startsAt = monday;
        const Id id = *file->planMeeting(meeting);
        Shown<MeetingsPage> shown(file);
        QSignalSpy changes(file.get(), &Session::changed);
        find<QPlainTextEdit>(shown.page, "notes")->setFocus();
        type("Alle er enige");
        QCOMPARE(changes.size(), 0);
        find<QLineEdit>(shown.page, "newItem")->setFocus();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(file->meeting(id)->notes, "Alle er enige");
    }

    void aLogEntryIsCorrectedAndStays()
    {
        TestFile file;
        Shown<LogPage> shown(file);
        find<QWidget>(shown.page, "logText")->setFocus();
        press(Qt::Key_Return);
        QVERIFY(file->log().isEmpty()); // nothing to write
        type("Froya ringte kl 8");
        press(Qt::Key_Return);
        QCOMPARE(file->log().size(), 1);
        const LogEntry wrong = file->log().first();

        find<DataTable>(shown.page, "log")->select(wrong.id);
        find<QPushButton>(shown.page, "correctEntry")->setFocus();
        press(Qt::Key_Space);
        type(" og 9");
        press(Qt::Key_Return);
        QCOMPARE(file->log().size(), 2);
        QVERIFY(file->log().contains(wrong));
        const QList<LogRow> rows = logRows(*file.get());
        for (const LogRow& row : rows) {
            if (row.entry.id == wrong.id) {
                QVERIFY(!row.correctedBy.isEmpty());
            } else {
                QCOMPARE(row.entry.corrects, wrong.id);
                QCOMPARE(row.entry.text, "Froya ringte kl 8 og 9");
            }
        }
        auto* table = find<DataTable>(shown.page, "log");
        QVERIFY(table->select(wrong.id));
        const QModelIndex text = table->currentIndex().siblingAtColumn(1);
        QVERIFY(text.data(Qt::FontRole).value<QFont>().strikeOut());
    }

    void aQuickEntryIsWrittenFromAnywhere()
    {
        TestFile file;
        QuickLogDialog dialog(*file.get(), "5014");
        dialog.show();
        QVERIFY(becomesActive(&dialog));
        type("Spurte om to sykepleiere");
        press(Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(file->log().size(), 1);
        QCOMPARE(file->log().first().municipality, "5014");
    }

    void anAnswerByTelephoneIsRatedByNumbers()
    {
        TestFile file;
        AssessmentDialog dialog(*file.get(), "5014");
        dialog.show();
        QVERIFY(becomesActive(&dialog));
        press(Qt::Key_3); // each leads on to the next service
        QVERIFY(find<QWidget>(dialog, "rate-nursing-home")->hasFocus());
        press(Qt::Key_1);
        press(Qt::Key_Up); // it was another one
        press(Qt::Key_2);
        QVERIFY(find<QWidget>(dialog, "rate-home-care")->hasFocus());
        press(Qt::Key_1);
        press(Qt::Key_Up);
        press(Qt::Key_0); // taken back
        find<QPlainTextEdit>(dialog, "comment")->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier); // from a field where Enter begins a line
        QVERIFY(!dialog.isVisible());
        const QList<SelfAssessment> answers = file->assessmentsOf("5014");
        QCOMPARE(answers.size(), 2);
        for (const SelfAssessment& answer : answers) {
            QCOMPARE(answer.status,
                answer.service == ServiceArea::Overall ? StaffingStatus::Critical
                                                       : StaffingStatus::Challenging);
            QCOMPARE(answer.reportedAt, monday);
        }
        QCOMPARE(file->rounds().first().label, "2021-W10");
        QVERIFY(file->undo()); // all rows and the round are one change
        QVERIFY(file->assessmentsOf("5014").isEmpty());
        QVERIFY(file->rounds().isEmpty());
    }

    void aFileThatCanOnlyBeReadSaysSo()
    {
        TestFile file;
        const Id id = transferIn(file, TransferState::Asked);
        file.reopen(OpenMode::ReadOnly);
        QVERIFY(file->info().readOnly);
        Shown<TransfersPage> shown(file);
        shown.page.reveal(id);
        for (const Word<TransferState>& word : words<TransferState>())
            QVERIFY(stepButton(shown.page, word.value) == nullptr);
        const QString reason = whyReadOnly(file->info()).translated();
        QStringList said;
        for (const QLabel* label : shown.page.findChildren<QLabel*>())
            said.append(label->text());
        QVERIFY(!reason.isEmpty());
        QVERIFY2(said.contains(reason), qPrintable(said.join(u'\n')));

        const Transfer before = *file->transfer(id);
        StepDialog dialog(*file.get(), before, stepsFrom(before.state, before.cargo).first());
        dialog.show();
        find<QLineEdit>(dialog, "who")->setText("Per Lie");
        dialog.accept();
        QVERIFY(dialog.isVisible()); // what was typed is not lost, and nothing was written
        QCOMPARE(*file->transfer(id), before);

        Shown<LogPage> log(file);
        QVERIFY(onScreen<QWidget>(log.page, "logText") == nullptr);
        Shown<MeetingsPage> meetings(file);
        QVERIFY(meetings.page.findChild<QPushButton*>("planMeeting") == nullptr);
        Shown<MunicipalityPage> municipality(file);
        QVERIFY(municipality.page.findChild<QPushButton*>("enterAnswer") == nullptr);
    }
};

QTEST_MAIN(TransfersMeetingsTest)
#include "tst_transfers_meetings.moc"
