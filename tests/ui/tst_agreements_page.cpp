// Agreements and the service on screen, from the keyboard: written, sent, signed, recorded,
// settled, answered; and the register of standing agreements.
#include "core/base/clock.h"
#include "core/session/service.h"
#include "tests/ui/transfer_fixtures.h"
#include "ui/dialogs/agreement_dialog.h"
#include "ui/dialogs/clauses_edit.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/service_dialog.h"
#include "ui/dialogs/settlement_dialog.h"
#include "ui/dialogs/signature_dialog.h"
#include "ui/dialogs/standing_dialog.h"
#include "ui/pages/agreements/agreements_page.h"
#include "ui/pages/transfers/service_card.h"
#include "ui/pages/transfers/transfers_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

const QDateTime monday(QDate(2021, 3, 8), QTime(8, 0), Qt::UTC);

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

template <class W> W* onScreen(QWidget& within, const char* name)
{
    QCoreApplication::processEvents();
    for (W* each : within.findChildren<W*>(QLatin1String(name))) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

void type(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// Opens a dialog by its button with the keyboard.
template <class D> D* openBy(QWidget& page, const char* button)
{
    auto* found = onScreen<QPushButton>(page, button);
    if (found == nullptr)
        return nullptr;
    found->setFocus();
    press(Qt::Key_Space);
    D* const dialog = page.window()->findChild<D*>();
    if (dialog == nullptr)
        return nullptr;
    dialog->activateWindow();
    return QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }) ? dialog
                                                                                        : nullptr;
}

void focusOn(QWidget& dialog, const char* name)
{
    QWidget* found = dialog.findChild<QWidget*>(QLatin1String(name));
    if (found == nullptr)
        qFatal("no %s", name);
    found->setFocus();
}

bool isGone(QPointer<QDialog> dialog)
{
    if (!QTest::qWaitFor([&] { return dialog.isNull() || !dialog->isVisible(); }))
        return false;
    // Off screen no window takes over by itself.
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (window->isVisible() && window->isWindow() && !window->inherits("QMenu"))
            window->activateWindow();
    }
    return QTest::qWaitFor([] { return QApplication::activeWindow() != nullptr; });
}

} // namespace

class AgreementsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        setFixedClock(monday);
        Theme::instance().apply();
    }

    void agreementIsWrittenSentAndSigned()
    {
        TestFile file;
        const Id transfer = transferIn(file, TransferState::Agreed);
        Shown<TransfersPage> shown(file);
        shown.page.reveal(transfer);
        auto* dialog = openBy<AgreementDialog>(shown.page, "writeAgreement");
        QVERIFY(dialog);
        QVERIFY(QApplication::focusWidget()->objectName() == QLatin1String("loses"));
        type("To plasser holdes ledige");
        focusOn(*dialog, "answers");
        type("Kommunalsjef");
        press(Qt::Key_Return);
        QVERIFY(isGone(dialog));
        const Agreements desk(*file.get());
        QVERIFY(desk.about(transfer));
        QCOMPARE(desk.about(transfer)->lenderLoses, QString("To plasser holdes ledige"));

        onScreen<QPushButton>(shown.page, "sendAgreement")->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(stageOf(*desk.about(transfer)), AgreementStage::Sent);
        QVERIFY(onScreen<QPushButton>(shown.page, "writeAgreement") == nullptr);

        for (int side = 0; side < 2; ++side) {
            auto* sign = openBy<SignatureDialog>(shown.page, "signAgreement");
            QVERIFY(sign);
            sign->accept(); // nobody is named
            QVERIFY(sign->isVisible());
            focusOn(*sign, "by");
            type("Per Dahl, kommunedirektør");
            press(Qt::Key_Return);
            QVERIFY(isGone(sign));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QCOMPARE(stageOf(*desk.about(transfer)), AgreementStage::Signed);
        QVERIFY(file->undo());
        QCOMPARE(stageOf(*desk.about(transfer)), AgreementStage::LenderSigned);
        QVERIFY(onScreen<QPushButton>(shown.page, "signAgreement"));

        const QString path = file.path("avtale.pdf");
        file_dialog::setNextFileName(path);
        onScreen<QPushButton>(shown.page, "saveAgreement")->setFocus();
        press(Qt::Key_Space);
        QVERIFY(QFileInfo(path).size() > 1000);

        message::setNextAnswer(message::Answer::Yes);
        onScreen<QPushButton>(shown.page, "eraseSignatures")->setFocus();
        press(Qt::Key_Space);
        QVERIFY(desk.about(transfer)->lenderSignedBy.isEmpty());
        message::setNextAnswer(message::Answer::Yes);
        onScreen<QPushButton>(shown.page, "reopenAgreement")->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(stageOf(*desk.about(transfer)), AgreementStage::Draft);
    }

    void withdrawnWhileTheDialogIsOpen()
    {
        TestFile file;
        const Id transfer = transferIn(file, TransferState::Agreed);
        AgreementDialog dialog(*file.get(), transfer);
        dialog.show();
        QVERIFY(file->stepTransfer(transfer, stepTo(TransferState::Withdrawn)));
        dialog.accept();
        QVERIFY(dialog.isVisible()); // it says why
        QVERIFY(!Agreements(*file.get()).about(transfer));
    }

    void cancelledDialogWritesNothing()
    {
        TestFile file;
        const Id transfer = transferIn(file, TransferState::Agreed);
        AgreementDialog dialog(*file.get(), transfer);
        dialog.show();
        dialog.reject();
        QVERIFY(!Agreements(*file.get()).about(transfer));
    }

    void clausesAreEditedWithTheKeyboard()
    {
        ClausesEdit edit;
        edit.setClauses(standardAgreement(LanguageForm::Bokmal).sections, LanguageForm::Bokmal);
        edit.show();
        edit.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        auto* list = edit.findChild<QListWidget*>("clauses");
        list->setFocus();
        const qsizetype before = edit.clauses().size();
        const QString first = edit.clauses().first().key;
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(edit.clauses().at(1).key, first);
        press(Qt::Key_Delete);
        QCOMPARE(edit.clauses().size(), before - 1);
        press(Qt::Key_Insert);
        QCOMPARE(edit.clauses().size(), before);
        type("Eget punkt");
        edit.findChild<QPlainTextEdit*>("clauseText")->setFocus();
        type("Tekst ");
        auto* field = edit.findChild<QComboBox*>("insertField");
        field->setCurrentIndex(1);
        Q_EMIT field->activated(1);
        const QList<TextSection> clauses = edit.clauses();
        const auto found = std::find_if(clauses.begin(), clauses.end(),
            [](const TextSection& one) { return one.heading == QLatin1String("Eget punkt"); });
        QVERIFY(found != clauses.end());
        QCOMPARE(found->text, QString("Tekst {utlåner}"));
    }

    void serviceFromArrivalToAnswers()
    {
        TestFile file;
        const Id transfer = transferIn(file, TransferState::Preparing);
        Shown<TransfersPage> shown(file);
        shown.page.reveal(transfer);
        auto* dialog = openBy<ServiceDialog>(shown.page, "recordService");
        QVERIFY(dialog);
        focusOn(*dialog, "who");
        type("Avdelingsleder");
        press(Qt::Key_Return);
        QVERIFY(isGone(dialog));
        QCOMPARE(file->transfer(transfer)->state, TransferState::InService);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        const Service desk(*file.get());
        dialog = openBy<ServiceDialog>(shown.page, "recordService");
        QVERIFY(dialog);
        dialog->setKind(ServiceEventKind::Replaced);
        QSignalSpy leads(&shown.page, &Page::leadTo);
        press(Qt::Key_Return);
        QVERIFY(isGone(dialog));
        QCOMPARE(file->transfers().size(), 2);
        QCOMPARE(leads.size(), 1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        shown.page.reveal(transfer);
        onScreen<QPushButton>(shown.page, "beginSettlement")->setFocus();
        press(Qt::Key_Space);
        QVERIFY(!desk.settlement(transfer).isEmpty());
        auto* line = openBy<SettlementLineDialog>(shown.page, "newLine");
        QVERIFY(line);
        focusOn(*line, "amount");
        type("mye");
        press(Qt::Key_Return);
        QVERIFY(line->isVisible());
        line->findChild<QLineEdit*>("amount")->clear();
        type("1 200,50");
        press(Qt::Key_Return);
        QVERIFY(isGone(line));
        QCOMPARE(*desk.settlement(transfer).last().amount, 1200.5);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        // The first line, not the last one, is corrected, and then removed.
        const QList<SettlementLine> before = desk.settlement(transfer);
        QVERIFY(before.size() > 1);
        auto* settlement = onScreen<SettlementCard>(shown.page, "settlementCard");
        const auto pressFirst = [&] {
            QCoreApplication::processEvents();
            for (CardLine* each : settlement->findChildren<CardLine*>()) {
                if (each->focusPolicy() != Qt::NoFocus) {
                    each->setFocus();
                    break;
                }
            }
            press(Qt::Key_Return);
            return shown.page.window()->findChild<SettlementLineDialog*>();
        };
        line = pressFirst();
        QVERIFY(line);
        line->findChild<QLineEdit*>("quantity")->setText("3");
        line->accept();
        QVERIFY(isGone(line));
        QCOMPARE(desk.settlement(transfer).first().quantity, 3.0);
        QCOMPARE(desk.settlement(transfer).first().id, before.first().id);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        line = pressFirst();
        QVERIFY(line);
        line->findChild<QPushButton*>("removeLine")->click();
        QVERIFY(isGone(line));
        QCOMPARE(desk.settlement(transfer).size(), before.size() - 1);
        for (const SettlementLine& each : desk.settlement(transfer))
            QVERIFY(each.id != before.first().id);
        QVERIFY(file->undo());
        QCOMPARE(desk.settlement(transfer).size(), before.size());
        QVERIFY(file->verify()->ok);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        for (const TransferState to : { TransferState::Ending, TransferState::Returned })
            QVERIFY(file->stepTransfer(transfer, stepTo(to)));
        auto* ask = openBy<FeedbackDialog>(shown.page, "ask-receiver");
        QVERIFY(ask);
        focusOn(*ask, "helped");
        type("Bolig var klar");
        ask->accept();
        QVERIFY(isGone(ask));
        QCOMPARE(desk.feedback(transfer).size(), 1);
        QVERIFY(onScreen<QPushButton>(shown.page, "ask-receiver") == nullptr);
        QVERIFY(onScreen<QPushButton>(shown.page, "ask-lender"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        auto* all = openBy<AfterwardsDialog>(shown.page, "allAfterwards");
        QVERIFY(all);
        QStringList said;
        for (const QLabel* label : all->findChildren<QLabel*>())
            said.append(label->text());
        QVERIFY2(said.contains("1 of 1"), qPrintable(said.join('|')));
        QVERIFY(said.contains("1 (n = 1)"));
        QVERIFY(said.contains("0 of 1"));
        QVERIFY(said.contains("no answers yet"));
        QVERIFY(said.join(' ').contains("Bolig var klar"));
    }

    void warningWindowIsKept()
    {
        TestFile file;
        const Id transfer = transferIn(file, TransferState::InService);
        Shown<TransfersPage> shown(file);
        shown.page.reveal(transfer);
        auto* days = shown.page.findChild<QSpinBox*>("warningDays");
        QVERIFY(days);
        const int before = days->value();
        auto* table = shown.page.findChild<DataTable*>("transfers");
        const auto watch = [&] { return table->proxy().index(0, 4).data().toString(); };
        days->setValue(0);
        QVERIFY(!watch().contains("21.03.2021"));
        days->setValue(30);
        QVERIFY2(watch().contains("21.03.2021"), qPrintable(watch()));
        days->setValue(before);
    }

    void standingAgreementByKeyboard()
    {
        TestFile file;
        Shown<AgreementsPage> shown(file);
        auto* table = shown.page.findChild<DataTable*>("standing");
        new QAbstractItemModelTester(
            &table->proxy(), QAbstractItemModelTester::FailureReportingMode::QtTest, &shown.page);
        auto* dialog = openBy<StandingDialog>(shown.page, "newStanding");
        QVERIFY(dialog);
        type("Gjensidig bistand");
        press(Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // no parties
        focusOn(*dialog, "party");
        type("Trondheim");
        press(Qt::Key_Return);
        type("Melhus");
        press(Qt::Key_Return);
        focusOn(*dialog, "scope");
        type("Sykepleiere i helg");
        focusOn(*dialog, "title");
        press(Qt::Key_Return);
        QVERIFY(isGone(dialog));
        const StandingAgreements desk(*file.get());
        QCOMPARE(desk.all().size(), 1);
        QCOMPARE(desk.all().first().parties, QStringList({ "5001", "5028" }));
        QCOMPARE(table->proxy().rowCount(), 1);
        QVERIFY(file->undo());
        QCOMPARE(table->proxy().rowCount(), 0);
        QVERIFY(file->redo());
        shown.page.reveal(desk.all().first().id);
        message::setNextAnswer(message::Answer::Yes);
        onScreen<QPushButton>(shown.page, "removeStanding")->setFocus();
        press(Qt::Key_Space);
        QVERIFY(desk.all().isEmpty());
    }

    void officeTemplateIsSaved()
    {
        TestFile file;
        Agreements desk(*file.get());
        AgreementTemplateDialog dialog(*file.get(), desk.templates().first());
        dialog.show();
        auto* name = dialog.findChild<QLineEdit*>("name");
        name->setText("Fylkets avtale");
        dialog.accept();
        QCOMPARE(desk.templates().size(), 3);
        QCOMPARE(desk.templates().last().name, QString("Fylkets avtale"));
    }
};

QTEST_MAIN(AgreementsPageTest)
#include "tst_agreements_page.moc"
