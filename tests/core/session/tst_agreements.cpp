// Agreements and standing agreements through the session: what is kept, refused, undone and
// erased.
#include "tests/core/session/agreement_fixtures.h"

#include <QFile>
#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

class AgreementsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setFixedClock(noon); }

    void oneAgreementForEachTransfer()
    {
        Lent lent;
        lent.written();
        QVERIFY(!lent.agreements().write(lent.agreements().proposed(lent.transfer)));
        QCOMPARE(lent.agreements().all().size(), 1);
    }

    void noAgreementAboutEquipmentOrNothing()
    {
        Lent lent;
        Transfer masks = aTransfer();
        masks.material = "surgical-mask";
        masks.quantity = 10;
        const Id equipment = *lent.file->startTransfer(masks);
        QVERIFY(!lent.agreements().write(lent.agreements().proposed(equipment)));
        QVERIFY(!lent.agreements().write(lent.agreements().proposed("none")));
    }

    void employeeIsNamedFromConsentOn()
    {
        Lent lent;
        const Id id = lent.written();
        QVERIFY(!paper(lent, id).contains("Kari Normann"));
        QVERIFY(paper(lent, id).contains("Dagvakt på gruppe 2"));
        walk(lent.session(), lent.transfer, { S::Consented });
        QVERIFY(paper(lent, id).contains("Kari Normann"));
    }

    void erasedPersonStandsInNoText()
    {
        Lent lent(toConsented);
        const Id id = lent.written();
        QVERIFY(lent.agreements().markSent(id));
        QVERIFY(paper(lent, id).contains("Kari Normann"));
        QVERIFY(lent.file->erasePerson(Entity::PoolMember, lent.member));
        QVERIFY(!paper(lent, id).contains("Kari Normann"));
        const Agreement kept = *lent.agreements().agreement(id);
        for (const TextSection& one : kept.sections)
            QVERIFY(!one.text.contains("Kari"));
        QVERIFY(lent.file->verify()->ok);
    }

    void signedTextStays()
    {
        Lent lent;
        const Id id = lent.written();
        QVERIFY(lent.agreements().recordSignature(id, TransferSide::Lender, "Per, kommunalsjef"));
        QVERIFY(!lent.agreements().write(*lent.agreements().agreement(id)));
        QVERIFY(!lent.agreements().recordSignature(id, TransferSide::Lender, "Per igjen"));
        QVERIFY(lent.agreements().changedSinceFixed(*lent.agreements().agreement(id)).isEmpty());
        Transfer longer = *lent.file->transfer(lent.transfer);
        longer.until = longer.until.addDays(3);
        QVERIFY(lent.file->changeTransfer(longer));
        QVERIFY(paper(lent, id).contains("21.03.2021"));
        QCOMPARE(lent.agreements().changedSinceFixed(*lent.agreements().agreement(id)),
            QStringList("until"));
        QVERIFY(lent.file->undo());
        QVERIFY(lent.agreements().changedSinceFixed(*lent.agreements().agreement(id)).isEmpty());
        QVERIFY(lent.agreements().recordSignature(id, TransferSide::Receiver, "Liv, direktør"));
        QCOMPARE(stageOf(*lent.agreements().agreement(id)), AgreementStage::Signed);
        QVERIFY(lent.agreements().reopen(id));
        QCOMPARE(stageOf(*lent.agreements().agreement(id)), AgreementStage::Draft);
    }

    void signaturesWaitForBothOwners()
    {
        Lent lent({ S::Asked, S::Offered });
        const Id id = lent.written();
        QVERIFY(!lent.agreements().recordSignature(id, TransferSide::Lender, "Per"));
        walk(lent.session(), lent.transfer, { S::Agreed });
        QVERIFY(!lent.agreements().recordSignature(id, TransferSide::Lender, "  "));
        QVERIFY(
            !lent.agreements().recordSignature(id, TransferSide::Lender, "Per", noon.addDays(1)));
        QVERIFY(lent.agreements().recordSignature(id, TransferSide::Lender, "Per"));
    }

    void needWithdrawnWhileBeingAgreed()
    {
        Lent lent;
        const Id id = lent.written();
        QVERIFY(lent.file->withdrawNeed(lent.need));
        QCOMPARE(lent.file->transfer(lent.transfer)->state, S::Withdrawn);
        QVERIFY(!lent.agreements().recordSignature(id, TransferSide::Lender, "Per"));
        QVERIFY(!lent.agreements().markSent(id));
        QVERIFY(!lent.agreements().write(*lent.agreements().agreement(id)));
        QVERIFY(lent.agreements().printed(id)->over);
        QVERIFY(lent.file->undo());
        QVERIFY(lent.agreements().recordSignature(id, TransferSide::Lender, "Per"));
    }

    void aMunicipalityThatIsMergedAwayIsStillAParty()
    {
        // 1613 Snillfjord went into three others in 2020: nobody can say which is meant.
        TestFile file;
        Transfer lent = aTransfer();
        lent.owner = "1613";
        const Id transfer = *file->startTransfer(lent);
        walk(*file.get(), transfer, { S::Asked, S::Offered, S::Agreed });
        Agreements desk(*file.get());
        const Id id = *desk.write(desk.proposed(transfer));
        const auto printed = desk.printed(id);
        QVERIFY(printed);
        QVERIFY(!printed->lender.party.isEmpty());
        QVERIFY(desk.recordSignature(id, TransferSide::Lender, "Per"));
        StandingAgreement standing;
        standing.title = "Gammel avtale";
        standing.parties = QStringList{ "1613", "5014" };
        QVERIFY(StandingAgreements(*file.get()).save(standing));
        QCOMPARE(agreedPairs(StandingAgreements(*file.get()).all(), today()).size(), 1);
        QVERIFY(!file->ownerName("1613").isEmpty());
        QVERIFY(file->verify()->ok);
    }

    void memberOfATransferIsNotRemoved()
    {
        Lent lent;
        lent.written();
        QVERIFY(!lent.file->removePoolMember(lent.member));
    }

    void signatoriesCanBeErased()
    {
        Lent lent;
        const Id id = lent.written();
        QVERIFY(lent.agreements().recordSignature(id, TransferSide::Lender, "Per Unik, sjef"));
        QVERIFY(lent.file->erasePerson(Entity::Agreement, id));
        const Agreement after = *lent.agreements().agreement(id);
        QVERIFY(after.lenderSignedBy.isEmpty());
        QVERIFY(after.lenderSignedAt.isValid());
        QVERIFY(!lent.file->undo() || lent.agreements().agreement(id)->lenderSignedBy.isEmpty());
        lent.file.close();
        QFile bytes(lent.file.path());
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QVERIFY(!bytes.readAll().contains("Per Unik"));
    }

    void undoOfEachCommand()
    {
        Lent lent;
        const Id id = lent.written();
        QVERIFY(lent.agreements().markSent(id));
        const Agreement sent = *lent.agreements().agreement(id);
        QVERIFY(lent.agreements().recordSignature(id, TransferSide::Receiver, "Liv"));
        QVERIFY(lent.file->undo());
        QCOMPARE(*lent.agreements().agreement(id), sent);
        QVERIFY(lent.file->undo());
        QCOMPARE(stageOf(*lent.agreements().agreement(id)), AgreementStage::Draft);
        QVERIFY(lent.file->undo());
        QVERIFY(!lent.agreements().agreement(id));
        QVERIFY(lent.file->redo());
        QVERIFY(lent.agreements().agreement(id));
    }

    void officeMakesItsOwnTemplate()
    {
        Lent lent;
        AgreementTemplate mine = lent.agreements().templates().first();
        mine.name = "Vår";
        mine.sections = { { {}, "Parter", "{utlåner} og {mottaker}" } };
        const Id id = *lent.agreements().saveTemplate(mine);
        QCOMPARE(lent.agreements().templates().size(), 3);
        QCOMPARE(lent.agreements().proposed(lent.transfer).madeFrom, id);
        QVERIFY(!lent.agreements().removeTemplate(standardAgreementId(LanguageForm::Bokmal)));
        mine.id.clear();
        QVERIFY(!lent.agreements().saveTemplate(mine)); // the name is taken
        QVERIFY(lent.agreements().removeTemplate(id));
    }

    void standingAgreementInTheRegister()
    {
        TestFile file;
        StandingAgreements desk(*file.get());
        const qsizetype before = desk.withoutAny(today()).size();
        StandingAgreement one;
        one.title = "Bistand";
        one.parties = QStringList{ "5001" };
        QVERIFY(!desk.save(one));
        one.parties = QStringList{ "5001", "5028", "5028 ", "St. Olavs hospital HF" };
        const Id id = *desk.save(one);
        QCOMPARE(desk.agreement(id)->parties.size(), 3);
        QCOMPARE(desk.withoutAny(today()).size(), before - 2);
        QVERIFY(file->undo());
        QVERIFY(desk.all().isEmpty());
        QVERIFY(file->redo());
        const QString path = file.path("standing.csv");
        QVERIFY(file->exportRows(ImportKind::StandingAgreements, path));
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().contains("Bistand"));
    }

    void anExportedRegisterLosesNothing_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("csv") << QString("csv");
        QTest::newRow("xlsx") << QString("xlsx");
    }

    void anExportedRegisterLosesNothing()
    {
        QFETCH(QString, ending);
        TestFile from;
        StandingAgreements desk(*from.get());
        StandingAgreement one;
        one.title = "Gjensidig bistand; \"kysten\"";
        one.parties =
            QStringList{ "5014", "5028", "St. Olavs hospital HF", "Orkdal, Agdenes; og \"flere\"" };
        one.professions = QStringList{ "SP", "HF" };
        one.services = { ServiceArea::NursingHome, ServiceArea::HomeCare };
        one.scope = "Inntil to\nsykepleiere, i to uker";
        one.triggers = "Kommunedirektøren ber om det";
        one.validFrom = QDate(2021, 1, 1);
        one.validUntil = QDate(2022, 12, 31);
        one.contact = "Beredskapskoordinator";
        one.reference = "2021/123-4";
        one.note = "Fornyes årlig";
        QVERIFY(desk.save(one));
        StandingAgreement bare;
        bare.title = "Bare partene";
        bare.parties = QStringList{ "5001", "5014" };
        QVERIFY(desk.save(bare));
        bare.validUntil = QDate(2020, 12, 31); // the one before, under the same name
        QVERIFY(desk.save(bare));
        const QString path = from.path("avtaler." + ending);
        QVERIFY(from->exportRows(ImportKind::StandingAgreements, path));

        TestFile to;
        const auto preview = to->previewImport(ImportKind::StandingAgreements, path);
        QVERIFY(preview);
        QCOMPARE(preview->created, 3);
        QCOMPARE(preview->rejected, 0);
        QVERIFY(to->commitImport(*preview, false));
        QList<StandingAgreement> before = desk.all();
        QList<StandingAgreement> after = StandingAgreements(*to.get()).all();
        QCOMPARE(after.size(), before.size());
        for (QList<StandingAgreement>* all : { &before, &after }) {
            for (StandingAgreement& each : *all)
                each.id.clear();
            std::sort(all->begin(), all->end(), [](const auto& a, const auto& b) {
                return std::pair(a.title, a.validUntil) < std::pair(b.title, b.validUntil);
            });
        }
        for (qsizetype i = 0; i < before.size(); ++i)
            QVERIFY2(after.at(i) == before.at(i), qPrintable(after.at(i).title));
        // Again: nothing is new; and one undo takes the import back.
        const auto again = to->previewImport(ImportKind::StandingAgreements, path);
        QCOMPARE(again->unchanged, 3);
        QVERIFY(to->undo());
        QVERIFY(StandingAgreements(*to.get()).all().isEmpty());
        QVERIFY(to->verify()->ok);
    }

    void aRegisterOfOnesOwnIsRead_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QStringList>("parties"); // empty: rejected
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* cells, const QStringList& parties,
                             const char* says) {
            QTest::newRow(name) << QByteArray(cells) << parties << QString(says);
        };
        row("numbers", "Bistand;\"5014, 5001\";SP;", { "5014", "5001" }, "");
        row("names", "Bistand;\"Frøya, Trondheim\";sykepleier;", { "5014", "5001" }, "");
        row("one in a text", "Bistand;\"5014 Frøya; Heimevernet, HV-12\";;",
            { "5014", "Heimevernet, HV-12" }, "");
        row("one party", "Bistand;5014;;", {}, "two parties");
        row("no title", ";\"5014, 5001\";;", {}, "what the agreement is called");
        row("two of that name", "Bistand;\"Frøya, Våler\";;", {}, "More than one municipality");
        row("no such number", "Bistand;\"5014, 9999\";;", {}, "9999");
        row("a day that is none", "Bistand;\"5014, 5001\";;31.02.2021", {}, "31.02.2021");
        row("a profession", "Bistand;\"5014, 5001\";tryllekunstner;", {}, "tryllekunstner");
    }

    void aRegisterOfOnesOwnIsRead()
    {
        QFETCH(QByteArray, row);
        QFETCH(QStringList, parties);
        QFETCH(QString, says);
        TestFile file;
        const QString path = file.path("avtaler.csv");
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("Avtale;Parter;Yrker;Gyldig til\n" + row + '\n');
        out.close();
        const auto preview = file->previewImport(ImportKind::StandingAgreements, path);
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text.english()));
        if (parties.isEmpty()) {
            QCOMPARE(preview->rejected, 1);
            const ImportRow& wrong = preview->rows.first();
            QCOMPARE(wrong.row, 2);
            QVERIFY2(wrong.reason.english().contains(says), qPrintable(wrong.reason.english()));
            QVERIFY(!wrong.column.isEmpty());
            QVERIFY(!file->commitImport(*preview, false));
            return;
        }
        QCOMPARE(preview->rejected, 0);
        QVERIFY(file->commitImport(*preview, false));
        QCOMPARE(StandingAgreements(*file.get()).all().first().parties, parties);
    }

    void matcherSaysWhichAgreementItLeansOn()
    {
        TestFile file;
        QVERIFY(file->registerNeed(aNeed()));
        QVERIFY(file->registerPoolMember(aMember()));
        const auto stint = [&] { return file->propose()->stints.first(); };
        QCOMPARE(stint().level, 3); // same county, no border
        StandingAgreement one;
        one.title = "Trondheim–Frøya";
        one.parties = QStringList{ "5001", "5014" };
        one.professions = QStringList{ "LE" };
        StandingAgreements desk(*file.get());
        one.id = *desk.save(one);
        QCOMPARE(stint().level, 3); // about doctors alone
        one.professions.clear();
        QVERIFY(desk.save(one));
        QCOMPARE(stint().level, 2);
        QVERIFY(stint().reasons.last().english().contains("Trondheim–Frøya"));
        one.validUntil = QDate(2021, 3, 10); // not as long as it is asked for
        QVERIFY(desk.save(one));
        QCOMPARE(stint().level, 3);
    }

    void agreementAsAPlainDocument()
    {
        Lent lent(toConsented);
        const Id id = lent.written();
        const QString path = lent.file.path("avtale.txt");
        QVERIFY(writeAgreement(lent.session(), id, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains("Trondheim"));
        QVERIFY(text.contains("____"));
        QVERIFY(!text.contains(u'{'));
        QVERIFY(!writeAgreement(lent.session(), id, lent.file.path("avtale.doc")));
        QVERIFY(writeAgreement(lent.session(), id, lent.file.path("avtale.odt")));
    }
};

QTEST_GUILESS_MAIN(AgreementsTest)
#include "tst_agreements.moc"
