// The order interview, asking owners and taking their answers, driven by the keyboard alone.
#include "core/session/asking.h"
#include "tests/core/session/fixtures.h"
#include "ui/dialogs/answers_dialog.h"
#include "ui/dialogs/ask_dialog.h"
#include "ui/dialogs/ask_owner_list.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/letter_view.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/need_dialog.h"
#include "ui/dialogs/remind_dialog.h"
#include "ui/pages/needs/need_details.h"
#include "ui/pages/needs/needs_page.h"
#include "ui/pages/transfers/requests_view.h"
#include "ui/pages/transfers/transfers_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/notice_bar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

const QDateTime monday(QDate(2021, 3, 8), QTime(8, 0), Qt::UTC);

Need fullNeed()
{
    Need need = aNeed();
    need.tried = { TriedMeasure::OwnStaff, TriedMeasure::LargerPosts, TriedMeasure::Redeployment,
        TriedMeasure::Labour, TriedMeasure::Agencies, TriedMeasure::Neighbours };
    need.from = QDate(2021, 3, 10);
    need.leads = "avdelingsleder";
    return need;
}

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

void type(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QString focusName()
{
    const QWidget* focus = QApplication::focusWidget();
    return focus ? focus->accessibleName() : QString();
}

bool tabTo(const QString& name)
{
    for (int i = 0; i < 80; ++i) {
        if (focusName() == name)
            return true;
        press(Qt::Key_Tab);
    }
    qWarning("no field is called %s", qPrintable(name));
    return false;
}

template <class W> bool shown(W& window)
{
    window.show();
    return QTest::qWaitForWindowActive(&window);
}

bool says(const QWidget& within, const QString& text)
{
    for (const QLabel* label : within.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&within) && label->text().contains(text))
            return true;
    }
    return false;
}

/// Asks these owners for one each.
void askThem(TestFile& file, const Id& need, const QStringList& owners,
    const QDateTime& answerBy = monday.addDays(1))
{
    Ask ask;
    ask.need = need;
    ask.answerBy = answerBy;
    ask.gateReason = "Haster";
    for (const QString& owner : owners)
        ask.owners.append({ owner, {}, {}, 1, {} });
    const auto made = Asking(*file.get()).record(ask);
    if (!made)
        qFatal("%s", qPrintable(made.error().text.english()));
}

} // namespace

class AskingDialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true); // what is laid aside
        Theme::instance().apply();
    }
    void init() { setFixedClock(monday); }

    // ---- The order interview

    void severalProfessionsAreOrderedAtOnce()
    {
        TestFile file;
        NeedDialog dialog(*file.get(), {});
        QVERIFY(shown(dialog));
        QVERIFY(says(dialog, "Next: the municipality's own measures"));
        for (int i = 0; i < 5; ++i) {
            press(Qt::Key_Space);
            press(Qt::Key_Tab);
        }
        QVERIFY(says(dialog, "Next: the neighbouring municipalities"));
        QVERIFY(tabTo("Municipality"));
        type("Heim");
        QVERIFY(tabTo("Profession"));
        type("Nurse");
        auto* more = dialog.findChild<QPushButton*>("anotherProfession");
        QVERIFY(more);
        more->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(focusName(), QString("Profession 2"));
        // What is missing is told at its own field.
        QVERIFY(tabTo("Whom to ring"));
        press(Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QVERIFY2(focusName().startsWith("Profession 2"), qPrintable(focusName()));
        QVERIFY(file->needs().isEmpty());
        type("Doctor");
        QVERIFY(tabTo("Leads them"));
        type("avdelingsleder");
        press(Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.savedCount(), 2);
        const QList<Need> needs = file->needs();
        QCOMPARE(needs.size(), 2);
        QCOMPARE(needs.at(0).team, needs.at(1).team);
        QVERIFY(!needs.at(0).team.isEmpty());
        QCOMPARE(needs.at(1).leads, QString("avdelingsleder"));
        QVERIFY(file->undo());
        QVERIFY(file->needs().isEmpty());
    }

    void aProfessionIsTakenAway()
    {
        TestFile file;
        NeedDialog dialog(*file.get(), {});
        Interview begun;
        begun.common = fullNeed();
        begun.lines = { { "SP", 2, {}, {}, {} }, { "LE", 1, {}, {}, {} }, { "HF", 3, {}, {}, {} } };
        dialog.goOnWith(begun);
        QVERIFY(shown(dialog));
        QVERIFY(tabTo("Take away profession 2"));
        press(Qt::Key_Space);
        const QList<InterviewLine> left = dialog.interview().lines;
        QCOMPARE(left.size(), 2);
        QCOMPARE(left.at(1).profession, QString("HF"));
        QCOMPARE(left.at(1).heads, 3);
        QVERIFY(tabTo("Profession 2"));
    }

    void anInterviewIsLaidAside()
    {
        TestFile file;
        {
            NeedDialog dialog(*file.get(), {});
            QVERIFY(shown(dialog));
            QVERIFY(tabTo("Shifts"));
            type("natt");
            message::setNextAnswer(message::Answer::Cancel);
            press(Qt::Key_Escape);
            QVERIFY(dialog.isVisible());
            message::setNextAnswer(message::Answer::Yes);
            press(Qt::Key_Escape);
            QVERIFY(!dialog.isVisible());
        }
        // It survives that the program is closed, and nobody else may read it.
        file.reopen();
        const auto kept = Asking(*file.get()).laidAside();
        QVERIFY(kept);
        QCOMPARE(kept->interview.common.shifts, QString("natt"));
        QVERIFY(file->needs().isEmpty());
        {
            NeedsPage page(*file.get());
            page.show();
            auto* notice = page.findChild<NoticeBar*>("laidAside");
            QVERIFY(notice->isVisible());
            QVERIFY(notice->text().contains("was laid aside"));
        }
        {
            NeedDialog dialog(*file.get(), {});
            dialog.goOnWith(kept->interview);
            QVERIFY(shown(dialog));
            message::setNextAnswer(message::Answer::No); // thrown away
            press(Qt::Key_Escape);
        }
        QVERIFY(!Asking(*file.get()).laidAside());
        NeedsPage page(*file.get());
        page.show();
        QVERIFY(!page.findChild<NoticeBar*>("laidAside")->isVisible());
    }

    void aFinishedInterviewIsNotKept()
    {
        TestFile file;
        Interview begun;
        begun.common = fullNeed();
        begun.lines = { { "SP", 2, { "VP" }, { "infection-control" }, {} },
            { "LE", 1, {}, {}, { "palliative" } } };
        Asking desk(*file.get());
        QVERIFY(desk.layAside(begun));
        QVERIFY(desk.laidAside()->interview == begun); // every field of it
        NeedDialog dialog(*file.get(), {});
        dialog.goOnWith(desk.laidAside()->interview);
        QVERIFY(shown(dialog));
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(file->needs().size(), 2);
        QVERIFY(!desk.laidAside());
    }

    void changingANeedKeepsItsInterview()
    {
        TestFile file;
        Need need = fullNeed();
        need.employerConsents = YesNo::No;
        need.familyHousing = YesNo::Yes;
        need.tasks = "stell";
        need.trains = "fagsykepleier";
        need.gateReason = "Haster";
        need.id = *file->registerNeed(need);
        NeedDialog dialog(*file.get(), need);
        QCOMPARE(dialog.need(), need);
    }

    void theDetailsShowTheInterview()
    {
        TestFile file;
        Need need = fullNeed();
        need.gateReason = "Haster veldig";
        need.tasks = "sårstell";
        (void)*file->registerNeed(need);
        NeedsPage page(*file.get());
        QVERIFY(shown(page));
        for (const char* text : { "avdelingsleder", "Haster veldig", "sårstell", "Next: " })
            QVERIFY2(says(page, text), text);
    }

    // ---- Asking

    void ownersAreAskedFromTheKeyboard()
    {
        TestFile file;
        const Id need = *file->registerNeed(fullNeed());
        AskDialog dialog(*file.get(), need);
        QVERIFY(shown(dialog));
        QCOMPARE(focusName(), QString("Whom to ask"));
        press(Qt::Key_Space);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        const QStringList ticked = dialog.findChild<AskOwnerList*>()->ticked();
        QCOMPARE(ticked.size(), 2);
        auto* letter = dialog.findChild<LetterView*>();
        QVERIFY(letter->text().contains("Frøya"));
        QVERIFY(!letter->text().contains("Nordmann"));
        QVERIFY(tabTo("Own words"));
        type("Takk for sist.");
        QVERIFY(letter->text().contains("Takk for sist."));
        auto* record = dialog.findChild<QPushButton*>("record");
        record->setFocus();
        press(Qt::Key_Space);
        QVERIFY2(dialog.result() == QDialog::Accepted, "not recorded");
        QCOMPARE(Asking(*file.get()).open().size(), 2);
        for (const StaffRequest& request : Asking(*file.get()).requests())
            QVERIFY(request.text.contains("Takk for sist."));
    }

    void passingALevelOverAsksForTheReason()
    {
        TestFile file;
        Need need = fullNeed();
        need.tried.clear();
        const Id id = *file->registerNeed(need);
        AskDialog dialog(*file.get(), id);
        QVERIFY(shown(dialog));
        press(Qt::Key_Space);
        auto* record = dialog.findChild<QPushButton*>("record");
        record->setFocus();
        press(Qt::Key_Space);
        QVERIFY(dialog.isVisible());
        QCOMPARE(focusName(), QString("Why further out"));
        QVERIFY(Asking(*file.get()).requests().isEmpty());
        type("Drift kan svikte i natt");
        record->setFocus();
        press(Qt::Key_Space);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(file->need(id)->gateReason, QString("Drift kan svikte i natt"));
    }

    void aNeedThatIsWithdrawnMeanwhileAsksNobody()
    {
        TestFile file;
        const Id need = *file->registerNeed(fullNeed());
        AskDialog dialog(*file.get(), need);
        QVERIFY(shown(dialog));
        press(Qt::Key_Space);
        QVERIFY(file->withdrawNeed(need)); // in another window
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(says(dialog, "no longer open"));
        QVERIFY(Asking(*file.get()).requests().isEmpty());
    }

    void theMailProgramGetsTheLetter()
    {
        TestFile file;
        Contact contact;
        contact.municipality = "5056";
        contact.name = "Per Lege";
        contact.email = "post@hitra.example.org";
        QVERIFY(file->setContact(contact));
        const Id need = *file->registerNeed(fullNeed());
        QUrl opened;
        LetterView::setOpener([&](const QUrl& url) {
            opened = url;
            return true;
        });
        AskDialog dialog(*file.get(), need, { { "5056", {}, {}, 1, {} } });
        QVERIFY(shown(dialog));
        dialog.findChild<LetterView*>()->openMail();
        QCOMPARE(opened.path(), QString("post@hitra.example.org"));
        QVERIFY(!QUrl::fromPercentEncoding(opened.toEncoded()).contains("Per Lege"));
    }

    // ---- Answers

    void answersOfSeveralOwnersFromTheKeyboard()
    {
        TestFile file;
        const Id need = *file->registerNeed(fullNeed());
        askThem(file, need, { "5056", "5059", "5055" });
        AnswersDialog dialog(*file.get());
        QVERIFY(shown(dialog));
        QVERIFY(says(dialog, "Heim")); // alphabetical: Heim, Hitra, Orkland
        press(Qt::Key_1);
        QCOMPARE(focusName(), QString("How many"));
        press(Qt::Key_A, Qt::ControlModifier);
        type("2");
        QVERIFY(tabTo("Who answered"));
        press(Qt::Key_Return); // nobody named
        QVERIFY(says(dialog, "an answer without a name is no answer"));
        type("Anne, leder");
        press(Qt::Key_Return);
        QCOMPARE(dialog.recordedCount(), 1);
        QTest::keyClick(&dialog, Qt::Key_F8); // Hitra does not answer
        press(Qt::Key_2);
        QCOMPARE(focusName(), QString("Reason of a no"));
        press(Qt::Key_Down);
        QVERIFY(tabTo("Who answered"));
        type("Kari, leder");
        press(Qt::Key_Return);
        QCOMPARE(dialog.recordedCount(), 2);
        QHash<QString, Transfer> byOwner;
        for (const Transfer& transfer : file->transfers())
            byOwner.insert(transfer.owner, transfer);
        QCOMPARE(byOwner["5055"].state, TransferState::Offered);
        QCOMPARE(byOwner["5055"].heads, 2);
        QCOMPARE(byOwner["5056"].state, TransferState::Asked);
        QCOMPARE(byOwner["5059"].state, TransferState::Declined);
        QCOMPARE(file->ledger(byOwner["5059"].id).last().reason, RefusalReason::OwnSituation);
        type("1");
        message::setNextAnswer(message::Answer::Cancel);
        press(Qt::Key_Escape);
        QVERIFY2(dialog.isVisible(), "what was typed must not be lost without a question");
        message::setNextAnswer(message::Answer::Yes);
        press(Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void nobodyIsWaitedFor()
    {
        TestFile file;
        AnswersDialog dialog(*file.get());
        QVERIFY(shown(dialog));
        QVERIFY(says(dialog, "Nobody is waited for"));
        dialog.recordAndNext();
        dialog.skip();
        QCOMPARE(dialog.recordedCount(), 0);
    }

    // ---- Asked and not answered

    void theListOfUnansweredRequests()
    {
        TestFile file;
        const Id need = *file->registerNeed(fullNeed());
        askThem(file, need, { "5056" }, monday.addDays(5));
        askThem(file, need, { "5059" }, monday.addSecs(600));
        setFixedClock(monday.addDays(1));
        ValueTableModel<OpenRequest> model(
            requestColumns(), [](const OpenRequest& one) { return one.transfer.id; });
        QAbstractItemModelTester tester(&model);
        model.setRows(Asking(*file.get()).open());
        QCOMPARE(model.rowCount(), 2);

        TransfersPage page(*file.get());
        QObject::connect(file.get(), &Session::changed, &page, &Page::follow);
        QVERIFY(shown(page));
        auto* unanswered = page.findChild<QPushButton*>("unanswered");
        QCOMPARE(unanswered->text(), QString("Unanswered (2, 1 overdue)"));
        unanswered->setFocus();
        press(Qt::Key_Space);
        auto* table = page.findChild<DataTable*>("requests");
        QVERIFY(table->isVisible());
        QCOMPARE(table->proxy().index(0, 1).data().toString(), QString("Orkland")); // overdue
        QCOMPARE(table->proxy().index(1, 1).data().toString(), QString("Hitra"));
        QVERIFY(file->withdrawNeed(need));
        QCOMPARE(unanswered->text(), QString("Unanswered (2)"));
        QVERIFY(page.findChild<QPushButton*>("tellOwners")->isVisible());
    }

    void remindersAreRecordedFromTheDialog()
    {
        TestFile file;
        const Id need = *file->registerNeed(fullNeed());
        askThem(file, need, { "5056", "5059" });
        setFixedClock(monday.addDays(2));
        QList<Id> ids;
        for (const OpenRequest& one : Asking(*file.get()).open())
            ids.append(one.transfer.id);
        RemindDialog dialog(*file.get(), ids, LetterKind::Reminder);
        QVERIFY(shown(dialog));
        QCOMPARE(focusName(), QString("Owners"));
        press(Qt::Key_Down);
        QVERIFY(dialog.findChild<LetterView*>()->text().contains("Orkland"));
        auto* record = dialog.findChild<QPushButton*>("record");
        record->setFocus();
        press(Qt::Key_Space);
        QVERIFY(!dialog.isVisible());
        for (const OpenRequest& one : Asking(*file.get()).open())
            QVERIFY(one.remindedAt.isValid());
    }
};

QTEST_MAIN(AskingDialogsTest)
#include "tst_asking_dialogs.moc"
