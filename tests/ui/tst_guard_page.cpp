// State resources, the notes about roles and the legal cards on screen, by the keyboard.
#include "core/base/clock.h"
#include "core/session/guard.h"
#include "core/session/legal_cards.h"
#include "core/session/meetings.h"
#include "core/session/service.h"
#include "core/session/state_resources.h"
#include "ui/dialogs/allocation_dialog.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/legal_cards_dialog.h"
#include "ui/dialogs/state_resource_dialog.h"
#include "ui/dialogs/step_dialog.h"
#include "ui/pages/log/log_form.h"
#include "ui/pages/meetings/minute_lists.h"
#include "ui/pages/meetings/subject_box.h"
#include "ui/pages/municipality/municipality_page.h"
#include "ui/pages/state/state_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/history.h"
#include "ui/widgets/municipality_box.h"
#include "ui/widgets/notice_bar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace samvirke;

namespace {

StateResource crew()
{
    StateResource out;
    out.holder = "Sivilforsvaret";
    out.what = "Mannskap";
    out.quantity = 10;
    out.unit = "personer";
    return out;
}

StateAllocation request(const Id& resource, int quantity = 4)
{
    StateAllocation out;
    out.resource = resource;
    out.municipality = "5014";
    out.quantity = quantity;
    out.from = today();
    out.until = today().addDays(9);
    out.decidedBy = "Kriseledelsen";
    return out;
}

LogEntry supervision()
{
    LogEntry out;
    out.role = Role::Supervision;
    out.text = "Tilsyn varslet";
    out.municipality = "5014";
    return out;
}

QPushButton* button(QWidget& in, const QString& text)
{
    for (QPushButton* each : in.findChildren<QPushButton*>()) {
        if (each->text() == text && each->isVisibleTo(&in))
            return each;
    }
    return nullptr;
}

/// Types into the dialog that opens next, as a person would.
template <class D> void whenOpen(const std::function<void(D&)>& act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto* dialog = qobject_cast<D*>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            qFatal("the dialog did not open");
        act(*dialog);
    });
}

} // namespace

class TestGuardPage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;

    Id transferUnderWay()
    {
        Transfer transfer;
        transfer.owner = "5001";
        transfer.to = "5014";
        transfer.profession = "SP";
        transfer.from = today();
        transfer.until = today().addDays(13);
        const Id id = *m_session->startTransfer(transfer);
        StepRequest asked;
        asked.to = TransferState::Asked;
        asked.who = "Kommunalsjef";
        if (!m_session->stepTransfer(id, asked))
            qFatal("could not ask");
        return id;
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(); }

    void init()
    {
        static int number = 0;
        NewCaseFile what;
        what.office = *reference().office("Statsforvalteren i Trøndelag");
        auto made = Session::create(m_folder.filePath(QString("%1.samvirke").arg(++number)), what);
        QVERIFY(made);
        m_session = std::move(*made);
    }

    void modelsHold()
    {
        const StateResources desk(*m_session);
        const Id resource = *desk.registerResource(crew());
        QVERIFY(desk.record(request(resource)));
        ValueTableModel<StateResourceRow> resources(
            stateResourceColumns(), [](const StateResourceRow& row) { return row.resource.id; });
        ValueTableModel<StateLineRow> lines(
            stateLineColumns(), [](const StateLineRow& row) { return row.line.id; });
        using Mode = QAbstractItemModelTester::FailureReportingMode;
        const QAbstractItemModelTester first(&resources, Mode::QtTest);
        const QAbstractItemModelTester second(&lines, Mode::QtTest);
        resources.setRows(stateResourceRows(*m_session));
        lines.setRows(stateLineRows(*m_session));
        QCOMPARE(resources.rowCount(), 1);
        QCOMPARE(resources.at(0).openRequests, 1);
        QVERIFY(lines.at(0).isOpen());
        resources.upsert(resources.at(0));
        lines.remove(lines.at(0).line.id);
    }

    void emptyPageSaysWhatToDoFirst()
    {
        StatePage page(*m_session);
        page.resize(1100, 700);
        page.show();
        QVERIFY(button(page, "Register a resource …"));
        QCOMPARE(page.badge(), QString());
    }

    void fromResourceToReleaseByTheKeyboard()
    {
        StatePage page(*m_session);
        page.resize(1200, 800);
        page.show();
        connect(m_session.get(), &Session::changed, &page, &StatePage::follow);

        whenOpen<StateResourceDialog>([](StateResourceDialog& dialog) {
            QTest::keyClick(&dialog, Qt::Key_Escape); // nothing typed: it closes
        });
        QTest::keyClick(page.findChild<QPushButton*>("registerResource"), Qt::Key_Space);
        QVERIFY(StateResources(*m_session).resources().isEmpty());

        whenOpen<StateResourceDialog>([](StateResourceDialog& dialog) {
            dialog.accept();
            QVERIFY(dialog.isVisible()); // what it is and who has it are missing
            QTest::keyClicks(dialog.findChild<QLineEdit*>("what"), "Mannskap");
            QTest::keyClick(dialog.findChild<QLineEdit*>("what"), Qt::Key_Tab);
            QTest::keyClicks(dialog.findChild<QLineEdit*>("holder"), "Sivilforsvaret");
            dialog.findChild<QSpinBox*>("quantity")->setValue(10);
            QTest::keyClick(dialog.findChild<QLineEdit*>("holder"), Qt::Key_Return);
        });
        QTest::keyClick(page.findChild<QPushButton*>("registerResource"), Qt::Key_Space);
        QCOMPARE(StateResources(*m_session).resources().size(), 1);
        QCOMPARE(StateResources(*m_session).resources().first().quantity, 10);

        whenOpen<AllocationDialog>([](AllocationDialog& dialog) {
            dialog.findChild<MunicipalityBox*>("municipality")->setText("5014");
            dialog.findChild<QSpinBox*>("quantity")->setValue(4);
            QTest::keyClicks(dialog.findChild<QLineEdit*>("decidedBy"), "Kriseledelsen");
            QTest::keyClick(dialog.findChild<QLineEdit*>("decidedBy"), Qt::Key_Return);
        });
        QTest::keyClick(page.findChild<QPushButton*>("registerRequest"), Qt::Key_Space);
        QCOMPARE(StateResources(*m_session).log().size(), 1);
        QCOMPARE(page.badge(), QString("1"));

        // The new line is in view; its next step is to allocate.
        QTRY_VERIFY(button(page, "Allocate …"));
        whenOpen<AllocationDialog>([](AllocationDialog& dialog) {
            dialog.findChild<QSpinBox*>("quantity")->setValue(5);
            dialog.accept();
            QVERIFY(dialog.isVisible()); // no basis, no reason, more than was asked
            dialog.findChild<QSpinBox*>("quantity")->setValue(4);
            QTest::keyClicks(dialog.findChild<QLineEdit*>("decidedBy"), "Beredskapssjefen");
            QTest::keyClicks(dialog.findChild<QLineEdit*>("basis"), "Instruksen");
            QTest::keyClicks(dialog.findChild<QPlainTextEdit*>("reason"), "Eneste teststasjon");
            QTest::keyClick(dialog.findChild<QLineEdit*>("basis"), Qt::Key_Return);
        });
        QTest::keyClick(button(page, "Allocate …"), Qt::Key_Space);
        QCOMPARE(StateResources(*m_session).log().size(), 2);
        QCOMPARE(page.badge(), QString());
        const StateAllocation grant = StateResources(*m_session).log().last();
        QCOMPARE(grant.step, AllocationStep::Granted);
        QCOMPARE(grant.municipality, QString("5014"));

        QTRY_VERIFY(button(page, "Release …"));
        whenOpen<AllocationDialog>([](AllocationDialog& dialog) {
            QTest::keyClicks(dialog.findChild<QLineEdit*>("decidedBy"), "Kriseledelsen");
            QTest::keyClick(dialog.findChild<QLineEdit*>("decidedBy"), Qt::Key_Return);
        });
        QTest::keyClick(button(page, "Release …"), Qt::Key_Space);
        QCOMPARE(StateResources(*m_session).log().size(), 3);
        QCOMPARE(leftOf(grant, StateResources(*m_session).log()), 0);
    }

    void whoWaitsStandsBeforeWhoHasIt()
    {
        const StateResources desk(*m_session);
        StateResource masks = crew();
        masks.kind = StateResourceKind::ProtectiveEquipment;
        masks.until = today().addDays(20);
        masks.id = *desk.registerResource(masks);
        StateAllocation grant = request(masks.id, 6);
        grant.municipality = "5001";
        grant.step = AllocationStep::Granted;
        grant.until = {};
        grant.basis = "Instruksen";
        grant.reason = "Utbrudd";
        QVERIFY(desk.record(grant)); // a last day of the resource does not stand in its way
        QVERIFY(desk.record(request(masks.id)));
        StatePage page(*m_session);
        page.resize(1200, 800);
        page.show();
        QStringList said;
        for (const CardLine* line : page.findChildren<CardLine*>()) {
            if (line->isVisibleTo(&page))
                said.append(line->accessibleName());
        }
        QCOMPARE(said.size(), 2);
        QVERIFY(said.at(0).contains("Frøya asks"));
        QVERIFY(said.at(1).contains("Trondheim has it"));
    }

    void whatShrankIsSaidInTheHeadline()
    {
        const StateResources desk(*m_session);
        StateResource resource = crew();
        resource.id = *desk.registerResource(resource);
        StateAllocation grant = request(resource.id, 8);
        grant.step = AllocationStep::Granted;
        grant.basis = "Instruksen";
        grant.reason = "Utbrudd";
        QVERIFY(desk.record(grant));
        resource.quantity = 5;
        QVERIFY(desk.changeResource(resource));
        QVERIFY(stateHeadline(stateResourceRows(*m_session), 0).contains("More is allocated"));
    }

    void supervisionDuringATransferIsSaidBeforeItIsWritten()
    {
        transferUnderWay();
        LogForm form(*m_session);
        form.show();
        auto* note = form.findChild<NoticeBar*>("roleNote");
        form.setMunicipality("5014");
        QVERIFY(!note->isVisible());
        auto* role = form.findChild<QComboBox*>("logRole");
        role->setFocus();
        QTest::keyClick(role, Qt::Key_End); // supervision is the last role
        QVERIFY(note->isVisible());
        QVERIFY(note->text().contains("Frøya"));
        QVERIFY(m_session->log().isEmpty());
        auto* text = form.findChild<QPlainTextEdit*>("logText");
        QTest::keyClicks(text, "Tilsyn varslet");
        QTest::keyClick(text, Qt::Key_Return); // nothing is blocked
        QCOMPARE(m_session->log().size(), 1);
        QVERIFY(!note->isVisible());
    }

    void anEntryThatAsksIsSaidBeforeItIsWritten()
    {
        QVERIFY(m_session->addLogEntry(supervision()));
        LogForm form(*m_session);
        form.show();
        form.setMunicipality("5014");
        auto* note = form.findChild<NoticeBar*>("roleNote");
        auto* text = form.findChild<QPlainTextEdit*>("logText");
        QTest::keyClicks(text, "Ringt om to sykepleiere");
        QVERIFY(!note->isVisible());
        text->setPlainText(QString::fromUtf8("Spurt om to sykepleiere"));
        QVERIFY(note->isVisible());
        text->setPlainText("Ringt");
        QVERIFY(!note->isVisible());
    }

    void theTickFollowsTheWordsUntilAPersonTouchesIt()
    {
        QVERIFY(m_session->addLogEntry(supervision()));
        LogForm form(*m_session);
        form.show();
        form.setMunicipality("5014");
        auto* tick = form.findChild<QCheckBox*>("logSharesOut");
        auto* note = form.findChild<NoticeBar*>("roleNote");
        auto* text = form.findChild<QPlainTextEdit*>("logText");
        text->setPlainText(QString::fromUtf8("Spurt om to sykepleiere"));
        QVERIFY(tick->isChecked());
        QVERIFY(note->isVisible());
        QTest::keyClick(tick, Qt::Key_Space); // not meant so
        QVERIFY(!tick->isChecked());
        QVERIFY(!note->isVisible());
        text->setPlainText(QString::fromUtf8("Spurt igjen om to sykepleiere"));
        QVERIFY(!tick->isChecked()); // what the person said stays
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(m_session->log().size(), 2);
        QCOMPARE(m_session->log().constFirst().sharesOut, YesNo::No);
        QVERIFY(!Guard(*m_session).note("5014"));
        // The next entry begins anew, and a tick of one's own counts, whatever the words.
        form.setMunicipality("5014");
        text->setPlainText(QString::fromUtf8("Spurt om to sykepleiere"));
        QVERIFY(tick->isChecked());
        text->setPlainText("Ringt");
        QVERIFY(!tick->isChecked());
        QTest::keyClick(tick, Qt::Key_Space);
        QVERIFY(note->isVisible());
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(m_session->log().constFirst().sharesOut, YesNo::Yes);
        QVERIFY(Guard(*m_session).note("5014"));
        // A correction begins with what was said; supervision shares out nothing.
        form.correct(m_session->log().constFirst());
        QVERIFY(tick->isChecked());
        QTest::keyClick(form.findChild<QComboBox*>("logRole"), Qt::Key_End);
        QVERIFY(!tick->isEnabled());
        form.submit();
        QCOMPARE(m_session->log().constFirst().sharesOut, YesNo::No);
    }

    void everyThingTellsItsHistory()
    {
        m_session->setActor("Kari");
        const StateResources desk(*m_session);
        StateResource resource = crew();
        resource.id = *desk.registerResource(resource);
        resource.quantity = 12;
        QVERIFY(desk.changeResource(resource));
        Meeting meeting;
        meeting.title = "Kommunemøte";
        meeting.startsAt = nowUtc();
        meeting.id = *m_session->planMeeting(meeting);
        Decision decision;
        decision.meeting = meeting.id;
        decision.text = "Vi deler";
        decision.id = *m_session->recordDecision(decision);
        decision.role = Role::Guidance;
        QVERIFY(m_session->changeDecision(decision));
        ActionItem item;
        item.meeting = meeting.id;
        item.text = "Ring";
        item.due = QDate(2021, 3, 12);
        item.id = *m_session->recordActionItem(item);
        QVERIFY(m_session->completeActionItem(item.id));
        const auto said = [&](const QStringList& ids) {
            Card card;
            showHistory(card, *m_session, ids);
            QStringList lines;
            for (const Label* each : card.findChildren<Label*>()) {
                if (each->text().contains("Kari:"))
                    lines.append(each->text().section("Kari: ", 1));
            }
            return lines;
        };
        QCOMPARE(said({ resource.id }),
            QStringList({ QString::fromUtf8("changed the resource: quantity 10 → 12"),
                "registered the resource" }));
        const QStringList held = said({ meeting.id, decision.id, item.id });
        QCOMPARE(held.size(), 5);
        QVERIFY2(held.at(0).startsWith("completed an action item: done nothing"),
            qPrintable(held.at(0)));
        QVERIFY(!held.at(0).contains("16")); // a time is told as one, not in milliseconds
        QCOMPARE(held.at(1), QString::fromUtf8("recorded an action item: “Ring”"));
        QCOMPARE(held.at(2), QString::fromUtf8("changed a decision: role Coordination → Guidance"));
        QCOMPARE(held.at(3), QString::fromUtf8("recorded a decision: “Vi deler”"));
        QCOMPARE(held.at(4), QString("planned the meeting"));
        MeetingSeries series;
        series.title = "Kommunemøte";
        series.firstAt = nowUtc();
        Meetings meetings(*m_session);
        series.id = *meetings.saveSeries(series, {});
        series.place = "Teams";
        QVERIFY(meetings.saveSeries(series, {}));
        QCOMPARE(said({ series.id }),
            QStringList({ QString::fromUtf8("wrote the series of meetings: place nothing → Teams"),
                "wrote the series of meetings" }));
        // What a line of a settlement cost, alone and beside others.
        SettlementLine line;
        line.transfer = transferUnderWay();
        for (const TransferState to : { TransferState::Offered, TransferState::Agreed,
                 TransferState::Consented, TransferState::Preparing, TransferState::InService }) {
            StepRequest step;
            step.to = to;
            step.who = "Kommunalsjef";
            QVERIFY(m_session->stepTransfer(line.transfer, step));
        }
        line.kind = CostKind::Travel;
        line.quantity = 120;
        line.unit = "km";
        line.paidBy = "5014";
        Service service(*m_session);
        line.id = *service.saveLine(line);
        line.amount = 500;
        QVERIFY(service.saveLine(line));
        const QStringList alone = said({ line.id });
        QCOMPARE(alone.size(), 2);
        QVERIFY2(alone.at(0).startsWith(
                     QString::fromUtf8("wrote the line of the settlement: amount not known → 500")),
            qPrintable(alone.at(0)));
        QCOMPARE(alone.at(1), QString("wrote the line of the settlement"));
        SettlementLine other = line;
        other.id.clear();
        other.kind = CostKind::Pay;
        other.id = *service.saveLine(other);
        const QString beside = said({ line.id, other.id }).at(1);
        QVERIFY2(beside.startsWith("wrote the line of the settlement " + QString::fromUtf8("“")
                     + label(CostKind::Travel).english() + QString::fromUtf8("”: amount")),
            qPrintable(beside));
        QVERIFY(said({}).isEmpty());
    }

    void aDecisionThatMixesRolesIsSaidBeforeItIsWritten()
    {
        const Id transfer = transferUnderWay();
        Meeting meeting;
        meeting.startsAt = nowUtc();
        meeting.id = *m_session->planMeeting(meeting);
        MinuteLists lists(*m_session);
        lists.show();
        lists.show(meeting.id);
        auto* note = lists.findChild<NoticeBar*>("decisionRoleNote");
        auto* role = lists.findChild<QComboBox*>("decisionRole");
        auto* text = lists.findChild<QLineEdit*>("newDecision");
        lists.setSubject({}, transfer, {});
        QVERIFY(!note->isVisible()); // coordination alone mixes nothing
        QTest::keyClick(role, Qt::Key_End);
        QVERIFY(note->isVisible());
        QVERIFY(note->text().contains("Frøya"));
        QTest::keyClicks(text, "Tilsyn varsles");
        QTest::keyClick(text, Qt::Key_Return); // nothing is blocked
        QCOMPARE(m_session->decisions(meeting.id).size(), 1);
        // The other way: supervision is there, and the decision asks for staff.
        lists.setSubject({}, {}, "5014");
        role->setCurrentIndex(0);
        QVERIFY(!note->isVisible());
        QTest::keyClicks(text, "Foreslo to sykepleiere");
        QVERIFY(note->isVisible());
        auto* tick = lists.findChild<QCheckBox*>("decisionSharesOut");
        QVERIFY(tick->isChecked());
        QTest::keyClick(tick, Qt::Key_Space);
        QVERIFY(!note->isVisible());
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(m_session->decisions(meeting.id).constLast().sharesOut, YesNo::No);
        QTest::keyClicks(text, "Foreslo to til");
        text->clear();
        QVERIFY(!note->isVisible());
    }

    void aStepOfASupervisedMunicipalityIsSaidInTheDialog()
    {
        const Id id = transferUnderWay();
        const auto stepOf = [&] {
            const Transfer transfer = *m_session->transfer(id);
            return stepsFrom(transfer.state, transfer.cargo).first();
        };
        {
            const StepDialog calm(*m_session, *m_session->transfer(id), stepOf());
            QVERIFY(!calm.findChild<NoticeBar*>("roleNote"));
        }
        QVERIFY(m_session->addLogEntry(supervision()));
        StepDialog dialog(*m_session, *m_session->transfer(id), stepOf());
        QVERIFY(dialog.findChild<NoticeBar*>("roleNote"));
        dialog.show();
        QTest::keyClicks(dialog.findChild<QLineEdit*>("who"), "Kommunedirektøren");
        dialog.accept();
        QVERIFY(!dialog.isVisible()); // it goes on all the same
    }

    void theMunicipalityPageNamesTheEntries()
    {
        transferUnderWay();
        MunicipalityPage page(*m_session);
        page.resize(1200, 800);
        page.show();
        page.reveal("5014");
        const auto titled = [&page] {
            for (const QLabel* label : page.findChildren<QLabel*>()) {
                if (label->text() == "Roles that meet here" && label->isVisible())
                    return true;
            }
            return false;
        };
        QVERIFY(!titled());
        QVERIFY(m_session->addLogEntry(supervision()));
        page.reload();
        QTRY_VERIFY(titled());
    }

    void cardIsReadChangedAndTakenBackByTheKeyboard()
    {
        LegalCardsDialog dialog(*m_session, "askOwner");
        dialog.show();
        QCOMPARE(dialog.step(), QString("askOwner"));
        auto* steps = dialog.findChild<QListWidget*>("legalSteps");
        QTest::keyClick(steps, Qt::Key_Down);
        QCOMPARE(dialog.step(), QString("makeAgreement"));
        QTest::keyClick(button(dialog, "Change …"), Qt::Key_Space);
        auto* form = dialog.findChild<LegalCardDialog*>();
        QVERIFY(form);
        auto* basis = form->findChild<QPlainTextEdit*>();
        basis->selectAll();
        QTest::keyClicks(basis, "Egen hjemmel");
        form->findChild<QCheckBox*>()->setChecked(true);
        form->accept();
        const ShownCard card = *LegalCards(*m_session).card("makeAgreement");
        QVERIFY(card.own && card.verified);
        QCOMPARE(card.basis, Text(QString("Egen hjemmel")));
        QVERIFY(button(dialog, "The program's text again"));
        QTest::keyClick(button(dialog, "The program's text again"), Qt::Key_Space);
        QVERIFY(!LegalCards(*m_session).card("makeAgreement")->own);
        const QString path = m_folder.filePath("kort.pdf");
        file_dialog::setNextFileName(path);
        QTest::keyClick(button(dialog, "Save all as a document …"), Qt::Key_Space);
        QVERIFY(QFileInfo(path).size() > 1000);
    }

    void theKeyOpensTheCardOfThePage()
    {
        StatePage page(*m_session);
        page.show();
        page.activateWindow();
        auto* legal = page.findChild<QPushButton*>("legalBasis");
        QVERIFY(legal);
        QCOMPARE(legal->shortcut(), QKeySequence("Shift+F1"));
        legal->click();
        auto* dialog = page.findChild<LegalCardsDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->step(), QString("allocateState"));
    }
};

QTEST_MAIN(TestGuardPage)
#include "tst_guard_page.moc"
