// The page about equipment and its dialogs, driven as a person drives them.
#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/material_need_dialog.h"
#include "ui/dialogs/material_offer_dialog.h"
#include "ui/pages/material/material_columns.h"
#include "ui/pages/material/material_page.h"
#include "ui/pages/transfers/transfer_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/municipality_box.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace samvirke;

namespace {

MaterialNeed aNeed(const QString& kind = "surgical-mask", int quantity = 500)
{
    MaterialNeed need;
    need.municipality = "5014";
    need.kind = kind;
    need.quantity = quantity;
    need.from = today();
    if (isReturned(kind))
        need.until = today().addDays(9);
    need.severity = Severity::Critical;
    return need;
}

MaterialOffer anOffer(const QString& kind = "surgical-mask", int quantity = 300)
{
    MaterialOffer offer;
    offer.owner = offer.place = "5001";
    offer.kind = kind;
    offer.quantity = quantity;
    offer.from = today();
    return offer;
}

QPushButton* button(const QWidget& in, const QString& text)
{
    for (QPushButton* each : in.findChildren<QPushButton*>()) {
        if (each->text() == text && each->isVisibleTo(&in))
            return each;
    }
    return nullptr;
}

} // namespace

class TestMaterialPage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;

    static void settled(MaterialPage& page) { QTRY_VERIFY(!page.isBusy()); }

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
        QVERIFY(m_session->registerMaterialNeed(aNeed()));
        QVERIFY(m_session->registerMaterialOffer(anOffer()));
        ValueTableModel<MaterialNeedRow> needs(
            materialNeedColumns(), [](const MaterialNeedRow& row) { return row.need.id; });
        ValueTableModel<MaterialOfferRow> offers(
            materialOfferColumns(), [](const MaterialOfferRow& row) { return row.offer.id; });
        ValueTableModel<MaterialPlanRow> plan(
            materialPlanColumns(), [](const MaterialPlanRow& row) { return row.key; });
        using Mode = QAbstractItemModelTester::FailureReportingMode;
        const QAbstractItemModelTester first(&needs, Mode::QtTest);
        const QAbstractItemModelTester second(&offers, Mode::QtTest);
        const QAbstractItemModelTester third(&plan, Mode::QtTest);
        needs.setRows(materialNeedRows(*m_session));
        offers.setRows(materialOfferRows(*m_session));
        plan.setRows(materialPlanRows(*m_session, m_session->proposeMaterial()));
        QCOMPARE(needs.rowCount(), 1);
        QCOMPARE(offers.rowCount(), 1);
        QCOMPARE(plan.rowCount(), 2); // a delivery and a gap
        needs.upsert(needs.at(0));
        needs.remove(needs.at(0).need.id);
    }

    void coverageCountsAgreedAndAsked()
    {
        QVERIFY(m_session->registerMaterialNeed(aNeed("ventilator", 4)));
        QVERIFY(m_session->registerMaterialOffer(anOffer("ventilator", 3)));
        const Id id = *m_session->startDelivery(m_session->proposeMaterial().deliveries.first());
        QCOMPARE(agreedText(materialNeedRows(*m_session).first()), QString("0 of 4"));
        QCOMPARE(askedText(materialNeedRows(*m_session).first()), QString());
        const auto step = [&](TransferState to) {
            StepRequest request;
            request.to = to;
            request.who = "Per";
            QVERIFY(m_session->stepTransfer(id, request));
        };
        step(TransferState::Asked);
        QCOMPARE(askedText(materialNeedRows(*m_session).first()), QString("3 asked"));
        QCOMPARE(materialOfferRows(*m_session).first().left, 0);
        step(TransferState::Offered);
        step(TransferState::Agreed);
        QCOMPARE(agreedText(materialNeedRows(*m_session).first()), QString("3 of 4"));
        const Transfer transfer = *m_session->transfer(id);
        QCOMPARE(staffText(*m_session, transfer), cargoText(transfer).translated());
        QVERIFY(transferSentence(*m_session, transfer).contains("3 ventilator"));
    }

    void rowsAreWrittenAsAFileByTheView()
    {
        QVERIFY(m_session->registerMaterialNeed(aNeed()));
        QVERIFY(m_session->registerMaterialOffer(anOffer()));
        MaterialPage page(*m_session);
        settled(page);
        page.show();
        const auto button = [&](const QString& text) -> QPushButton* {
            for (QPushButton* each : page.findChildren<QPushButton*>()) {
                if (each->text() == text)
                    return each;
            }
            return nullptr;
        };
        for (const auto& [view, kind] : { std::pair("Needs", ImportKind::MaterialNeeds),
                 std::pair("Offers", ImportKind::MaterialOffers) }) {
            button(view)->click();
            const QString path = m_folder.filePath(QString("%1.csv").arg(view));
            file_dialog::setNextFileName(path);
            QTest::keyClick(button("Export …"), Qt::Key_Space);
            const auto back = m_session->previewImport(kind, path);
            QVERIFY2(back, view);
            for (const ImportRow& row : back->rows)
                QVERIFY2(row.verdict == RowVerdict::Unchanged,
                    qPrintable(row.detail.english() + row.column + row.reason.english()));
            QCOMPARE(back->unchanged, 1);
            QCOMPARE(back->created + back->changed + back->rejected, 0);
        }
        button("Proposal")->click();
        QVERIFY(!button("Import …")->isEnabled() && !button("Export …")->isEnabled());
    }

    void emptyPageSaysWhatToDoFirst()
    {
        MaterialPage page(*m_session);
        page.resize(1100, 700);
        page.show();
        settled(page);
        QVERIFY(button(page, "Register a need …"));
        QCOMPARE(page.badge(), QString());
        QVERIFY(page.plan().deliveries.isEmpty());
    }

    void fromNeedToTransferInOneClick()
    {
        MaterialPage page(*m_session);
        page.resize(1100, 700);
        page.show();
        const Id need = *m_session->registerMaterialNeed(aNeed());
        QVERIFY(m_session->registerMaterialOffer(anOffer()));
        // The page hears of it through the window.
        ChangeSet changes;
        changes.changes = { { Entity::MaterialNeed, need, Change::Kind::Inserted } };
        page.follow(changes);
        settled(page);
        QCOMPARE(page.badge(), QString("1"));
        page.reveal(need);
        QTRY_VERIFY(button(page, "See the proposal")); // buttons come with the layout
        button(page, "See the proposal")->click();
        QTRY_VERIFY(button(page, "Start a transfer"));
        QSignalSpy leads(&page, &Page::leadTo);
        button(page, "Start a transfer")->click();
        QCOMPARE(m_session->transfers().size(), 1);
        QCOMPARE(m_session->transfers().first().quantity, 300);
        QCOMPARE(m_session->transfers().first().state, TransferState::Draft);
        QCOMPARE(leads.size(), 1);
        QCOMPARE(leads[0][1].toString(), m_session->transfers().first().id);
    }

    void needIsRegisteredByItsForm()
    {
        MaterialNeedDialog dialog(*m_session, {});
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible()); // the municipality and the kind are missing
        dialog.findChild<MunicipalityBox*>()->setText("5014");
        for (QComboBox* box : dialog.findChildren<QComboBox*>()) {
            if (box->findData("ventilator") >= 0)
                box->setCurrentIndex(box->findData("ventilator"));
        }
        dialog.findChild<QSpinBox*>()->setValue(3);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        const MaterialNeed need = *m_session->materialNeed(dialog.savedId());
        QCOMPARE(need.kind, QString("ventilator"));
        QCOMPARE(need.quantity, 3);
        QCOMPARE(need.until, today().addDays(13));
    }

    void whatIsUsedUpHasNoLastDay()
    {
        const Id id = *m_session->registerMaterialNeed(aNeed());
        MaterialNeedDialog dialog(*m_session, *m_session->materialNeed(id));
        dialog.show();
        dialog.accept();
        QCOMPARE(*m_session->materialNeed(id), dialog.need());
        QVERIFY(!dialog.need().until.isValid());
    }

    void offerIsChangedByItsForm()
    {
        const Id id = *m_session->registerMaterialOffer(anOffer());
        const MaterialOffer before = *m_session->materialOffer(id);
        MaterialOfferDialog dialog(*m_session, before);
        dialog.show();
        QCOMPARE(dialog.offer(), before);
        dialog.findChild<QSpinBox*>()->setValue(400);
        dialog.accept();
        QCOMPARE(m_session->materialOffer(id)->quantity, 400);
        QVERIFY(!m_session->materialOffer(id)->until.isValid());
    }
};

QTEST_MAIN(TestMaterialPage)
#include "tst_material_page.moc"
