// Needs and offers of material through the session: proposals, transfers of them, erasing.
#include "core/base/norwegian.h"
#include "tests/core/session/fixtures.h"

#include <QSignalSpy>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

class TestMaterial : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliveryBecomesATransferAndItsStepsFollow();
    void aSubstituteIsSentAsWhatItIs();
    void wrongValuesAreRefused();
    void withdrawnNeedTakesItsTransfersAlong();
    void offerOfATransferStays();
    void criticalMunicipalityLendsNothing();
    void staffAndMaterialDoNotMix();
    void contactCanBeErased();
    void exerciseTakesThemAlong();
};

void TestMaterial::deliveryBecomesATransferAndItsStepsFollow()
{
    TestFile file;
    const Id need = *file->registerMaterialNeed(aMaterialNeed());
    const Id offer = *file->registerMaterialOffer(aMaterialOffer());
    const MaterialProposal plan = file->proposeMaterial();
    QCOMPARE(plan.deliveries.size(), 1);
    const Delivery& delivery = plan.deliveries.first();
    QCOMPARE(delivery.quantity, 500);
    // Trondheim and Frøya share a county, but no border.
    QCOMPARE(delivery.level, 3);
    QVERIFY(delivery.km > 100 && delivery.km < 140);
    QCOMPARE(file->proposeMaterialAsync().result().deliveries.first().quantity, 500);

    QSignalSpy changed(file.get(), &Session::changed);
    const Id id = *file->startDelivery(delivery);
    QVERIFY(changed[0][0].value<ChangeSet>().touches(Entity::Transfer));
    const Transfer transfer = *file->transfer(id);
    QCOMPARE(transfer.cargo, Cargo::Consumed);
    QCOMPARE(transfer.owner, QString("5001"));
    QCOMPARE(transfer.to, QString("5014"));
    QCOMPARE(transfer.materialNeed, need);
    QCOMPARE(transfer.materialOffer, offer);
    QCOMPARE(cargoText(transfer).english(), QString("500 surgical masks"));
    // A draft promises nothing.
    QCOMPARE(file->proposeMaterial().deliveries.size(), 1);
    for (const TransferState to :
        { TransferState::Asked, TransferState::Offered, TransferState::Agreed,
            TransferState::Preparing, TransferState::InService, TransferState::Settled }) {
        QVERIFY(!file->stepTransfer(id, stepTo(TransferState::Consented)));
        QVERIFY(file->stepTransfer(id, stepTo(to)));
        QVERIFY(file->proposeMaterial().deliveries.isEmpty());
        QCOMPARE(file->proposeMaterial().needs.first().covered, 500);
    }
    QCOMPARE(file->ledger(id).size(), 6);
    // The staff's matcher knows nothing of it.
    const auto json = file->instanceJson();
    QVERIFY(json && !json->contains("active"));
    QVERIFY(file->verify()->ok);
}

void TestMaterial::aSubstituteIsSentAsWhatItIs()
{
    TestFile file;
    MaterialNeed wanted = aMaterialNeed();
    const Id need = *file->registerMaterialNeed(wanted);
    QVERIFY(file->registerMaterialOffer(aMaterialOffer("ffp2")));
    QVERIFY(file->proposeMaterial().deliveries.isEmpty());
    wanted = *file->materialNeed(need);
    wanted.alsoAccept = QStringList{ "ventilator" };
    QVERIFY(!file->changeMaterialNeed(wanted)); // comes back, and masks do not
    wanted.alsoAccept = QStringList{ "ffp2" };
    QVERIFY(file->changeMaterialNeed(wanted));
    const MaterialProposal plan = file->proposeMaterial();
    QCOMPARE(plan.deliveries.size(), 1);
    QCOMPARE(plan.deliveries.first().kind, QString("ffp2"));
    const Transfer transfer = *file->transfer(*file->startDelivery(plan.deliveries.first()));
    QCOMPARE(transfer.material, QString("ffp2"));
    QCOMPARE(transfer.materialNeed, need);
    // What it covers is told by the need, whatever kind it is.
    QVERIFY(file->stepTransfer(transfer.id, stepTo(TransferState::Asked)));
    QVERIFY(file->proposeMaterial().deliveries.isEmpty());
    QCOMPARE(file->proposeMaterial().needs.first().missing, 0);
}

void TestMaterial::wrongValuesAreRefused()
{
    const TestFile file;
    MaterialNeed need = aMaterialNeed();
    need.quantity = 0;
    QVERIFY(!file->registerMaterialNeed(need));
    need = aMaterialNeed();
    need.municipality = "9999";
    QVERIFY(!file->registerMaterialNeed(need));
    MaterialOffer offer = aMaterialOffer();
    offer.place = "9999";
    QVERIFY(!file->registerMaterialOffer(offer));
    offer = aMaterialOffer("cake");
    QVERIFY(!file->registerMaterialOffer(offer));
    QVERIFY(!file->withdrawMaterialNeed("nothing"));
    QVERIFY(!file->startDelivery({ "x", "y", 1, today(), today(), 0, 2, {} }));
    QVERIFY(file->materialNeeds().isEmpty() && file->materialOffers().isEmpty());
    QVERIFY(!file->canUndo());
}

void TestMaterial::withdrawnNeedTakesItsTransfersAlong()
{
    TestFile file;
    const Id need = *file->registerMaterialNeed(aMaterialNeed());
    QVERIFY(file->registerMaterialOffer(aMaterialOffer()));
    const Id id = *file->startDelivery(file->proposeMaterial().deliveries.first());
    QVERIFY(file->stepTransfer(id, stepTo(TransferState::Asked)));
    QVERIFY(file->withdrawMaterialNeed(need));
    QCOMPARE(file->materialNeed(need)->state, NeedState::Withdrawn);
    QCOMPARE(file->transfer(id)->state, TransferState::Withdrawn);
    QVERIFY(file->undo());
    QCOMPARE(file->materialNeed(need)->state, NeedState::Open);
    QCOMPARE(file->transfer(id)->state, TransferState::Asked);
}

void TestMaterial::offerOfATransferStays()
{
    TestFile file;
    QVERIFY(file->registerMaterialNeed(aMaterialNeed()));
    const Id free = *file->registerMaterialOffer(aMaterialOffer("gown"));
    const Id used = *file->registerMaterialOffer(aMaterialOffer());
    QVERIFY(file->startDelivery(file->proposeMaterial().deliveries.first()));
    QVERIFY(file->removeMaterialOffer(free));
    QVERIFY(!file->removeMaterialOffer(used));
    QCOMPARE(file->materialOffers().size(), 1);
}

void TestMaterial::criticalMunicipalityLendsNothing()
{
    TestFile file;
    QVERIFY(file->registerMaterialNeed(aMaterialNeed()));
    QVERIFY(file->registerMaterialOffer(aMaterialOffer()));
    SelfAssessment report;
    report.round = *file->openRound(isoWeekLabel(today()));
    report.municipality = "5001";
    report.service = ServiceArea::Overall;
    report.status = StaffingStatus::Critical;
    report.reportedAt = nowUtc();
    QVERIFY(file->reportAssessment(report));
    const MaterialProposal plan = file->proposeMaterial();
    QVERIFY(plan.deliveries.isEmpty());
    QVERIFY(plan.needs.first().blocking.last().english().contains("Trondheim"));
    MaterialSettings settings;
    settings.criticalOwnersLend = true;
    QCOMPARE(file->proposeMaterial(settings).deliveries.size(), 1);
}

void TestMaterial::staffAndMaterialDoNotMix()
{
    TestFile file;
    Transfer both = aTransfer();
    both.material = "ventilator";
    both.quantity = 2;
    const Id id = *file->startTransfer(both);
    QCOMPARE(file->transfer(id)->cargo, Cargo::Lent);
    QCOMPARE(file->transfer(id)->heads, 0);
    QCOMPARE(file->transfer(id)->profession, QString());
    Transfer changed = *file->transfer(id);
    changed.cargo = Cargo::Staff;
    changed.material = "glove";
    changed.quantity = 3;
    QVERIFY(file->changeTransfer(changed));
    QCOMPARE(file->transfer(id)->cargo, Cargo::Lent);
    QCOMPARE(file->transfer(id)->material, QString("ventilator"));
    QCOMPARE(file->transfer(id)->quantity, 3);
    both.quantity = 0;
    QVERIFY(!file->startTransfer(both));
    both = aTransfer();
    both.quantity = 7;
    QCOMPARE(file->transfer(*file->startTransfer(both))->quantity, 0);
}

void TestMaterial::contactCanBeErased()
{
    TestFile file;
    const Id need = *file->registerMaterialNeed(aMaterialNeed());
    QVERIFY(file->erasePerson(Entity::MaterialNeed, need));
    QCOMPARE(file->materialNeed(need)->contact, QString());
    QVERIFY(file->verify()->ok);
    const QString path = file->info().path;
    file.close();
    QFile bytes(path);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QVERIFY(!bytes.readAll().contains("Ola Nordmann"));
}

void TestMaterial::exerciseTakesThemAlong()
{
    TestFile file;
    QVERIFY(file->registerMaterialNeed(aMaterialNeed()));
    QVERIFY(file->registerMaterialOffer(aMaterialOffer()));
    const auto path = file->newExercise(file.path("ovelse.samvirke"));
    QVERIFY(path);
    const auto exercise = Session::open(*path);
    QVERIFY(exercise);
    QCOMPARE((*exercise)->materialNeeds(), file->materialNeeds());
    QCOMPARE((*exercise)->materialOffers(), file->materialOffers());
}

QTEST_GUILESS_MAIN(TestMaterial)
#include "tst_material.moc"
