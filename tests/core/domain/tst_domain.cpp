// The vocabularies are complete, and the rules of status, needs, pool and transfers hold.
#include "core/domain/composition.h"
#include "core/domain/material.h"
#include "core/domain/municipality.h"
#include "core/domain/need.h"
#include "core/domain/pool.h"
#include "core/domain/professions.h"
#include "core/domain/status.h"
#include "core/domain/transfer.h"

#include <QSet>
#include <QTest>

using namespace samvirke;

namespace {

template <class E> void wordsCoverEveryValue(E last)
{
    QSet<QString> codes;
    QSet<int> values;
    for (const Word<E>& word : words<E>()) {
        codes.insert(QString(word.code).toLower());
        values.insert(int(word.value));
        QCOMPARE(fromCode<E>(code(word.value)), word.value);
        QVERIFY(!label(word.value).isEmpty());
    }
    QCOMPARE(values.size(), int(last) - int(words<E>().first().value) + 1);
    QCOMPARE(codes.size(), words<E>().size());
    QVERIFY(!fromCode<E>("no such code"));
}

SelfAssessment row(ServiceArea service, StaffingStatus status)
{
    SelfAssessment assessment;
    assessment.service = service;
    assessment.status = status;
    return assessment;
}

} // namespace

class TestDomain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vocabulariesAreComplete()
    {
        wordsCoverEveryValue(StaffingStatus::OutOfDate);
        wordsCoverEveryValue(ServiceArea::Other);
        wordsCoverEveryValue(Trend::Worse);
        wordsCoverEveryValue(Outlook::High);
        wordsCoverEveryValue(Cause::Worry);
        wordsCoverEveryValue(YesNo::No);
        wordsCoverEveryValue(Trigger::DangerToLife);
        wordsCoverEveryValue(Severity::Critical);
        wordsCoverEveryValue(NeedState::Closed);
        wordsCoverEveryValue(PoolSource::Private);
        wordsCoverEveryValue(EscalationLevel::National);
        wordsCoverEveryValue(TransferState::Invalid);
        wordsCoverEveryValue(Cargo::Consumed);
        wordsCoverEveryValue(MaterialUnit::Places);
        wordsCoverEveryValue(AnswerChannel::Other);
        wordsCoverEveryValue(RefusalReason::Other);
        wordsCoverEveryValue(MeetingKind::AdHoc);
        wordsCoverEveryValue(Role::Supervision);
        wordsCoverEveryValue(LanguageForm::Neutral);
    }

    void professionCodesAreUnique()
    {
        QSet<QString> codes;
        for (const CodeWord& word : professions())
            codes.insert(word.code);
        QCOMPARE(codes.size(), professions().size());
        QVERIFY(isProfession("SP"));
        QVERIFY(!isProfession("sp"));
        QCOMPARE(professionLabel("SP").english(), QString("Nurse"));
        QCOMPARE(professionLabel("ZZ").english(), QString("ZZ"));
    }

    void overallStatus_data()
    {
        using S = StaffingStatus;
        QTest::addColumn<QList<SelfAssessment>>("rows");
        QTest::addColumn<int>("expected");
        const auto add = [](const char* name, const QList<SelfAssessment>& rows, S expected) {
            QTest::newRow(name) << rows << int(expected);
        };
        add("no rows", {}, S::NotReported);
        add("its own overall row wins",
            { row(ServiceArea::NursingHome, S::Critical), row(ServiceArea::Overall, S::Good) },
            S::Good);
        add("else the worst of its rows",
            { row(ServiceArea::NursingHome, S::Good), row(ServiceArea::HomeCare, S::Critical),
                row(ServiceArea::Other, S::Challenging) },
            S::Critical);
        add("an empty overall row does not hide the others",
            { row(ServiceArea::Overall, S::NotReported),
                row(ServiceArea::HomeCare, S::Challenging) },
            S::Challenging);
        add("unknown rows are not good", { row(ServiceArea::HomeCare, S::NotReported) },
            S::NotReported);
    }
    void overallStatus()
    {
        QFETCH(QList<SelfAssessment>, rows);
        QFETCH(int, expected);
        QCOMPARE(int(overallOf(rows)), expected);
    }

    void silenceIsNeverGood()
    {
        QCOMPARE(statusInRound(StaffingStatus::NotReported, true), StaffingStatus::OutOfDate);
        QCOMPARE(statusInRound(StaffingStatus::NotReported, false), StaffingStatus::NotReported);
        QCOMPARE(statusInRound(StaffingStatus::Critical, true), StaffingStatus::Critical);
        QCOMPARE(changeBetween(StaffingStatus::OutOfDate, StaffingStatus::Good), Trend::NotGiven);
        QCOMPARE(changeBetween(StaffingStatus::Good, StaffingStatus::Critical), Trend::Worse);
        QCOMPARE(changeBetween(StaffingStatus::Critical, StaffingStatus::Good), Trend::Better);
    }

    void countsAddUp()
    {
        StatusCounts counts;
        for (const Word<StaffingStatus>& word : words<StaffingStatus>()) {
            counts.add(word.value);
            QCOMPARE(counts.of(word.value), 1);
        }
        QCOMPARE(counts.total(), 5);
        QCOMPARE(counts.answered(), 3);
    }

    void needProblems_data()
    {
        QTest::addColumn<Need>("need");
        QTest::addColumn<QString>("field");
        Need sound;
        sound.municipality = "5055";
        sound.profession = "SP";
        sound.from = QDate(2021, 3, 8);
        sound.until = QDate(2021, 3, 21);
        QTest::newRow("sound") << sound << "";
        const auto broken = [&](const char* field, auto spoil) {
            Need need = sound;
            spoil(need);
            QTest::newRow(field) << need << field;
        };
        broken("municipality", [](Need& n) { n.municipality.clear(); });
        broken("profession", [](Need& n) { n.profession.clear(); });
        broken("heads", [](Need& n) { n.heads = 0; });
        broken("from", [](Need& n) { n.from = {}; });
        broken("until", [](Need& n) { n.until = QDate(2021, 3, 7); });
    }
    void needProblems()
    {
        QFETCH(Need, need);
        QFETCH(QString, field);
        const QList<FieldProblem> problems = problemsOf(need);
        QCOMPARE(problems.isEmpty() ? QString() : problems.first().field, field);
        QCOMPARE(problems.size(), field.isEmpty() ? 0 : 1);
    }

    void bothDaysCount()
    {
        Need need;
        need.heads = 3;
        need.from = need.until = QDate(2021, 3, 8);
        QCOMPARE(headDays(need), 3);
        need.until = QDate(2021, 3, 7);
        QCOMPARE(headDays(need), 0);
    }

    void transfersFollowTheTable_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<QList<int>>("to");
        QTest::addColumn<int>("cargo");
        using S = TransferState;
        Cargo cargo = Cargo::Staff;
        const auto add = [&cargo](S from, const QList<S>& to) {
            QList<int> numbers;
            for (const S state : to)
                numbers.append(int(state));
            std::sort(numbers.begin(), numbers.end());
            QTest::newRow(qPrintable(code(cargo) + ' ' + code(from)))
                << int(from) << numbers << int(cargo);
        };
        // DESIGN.md, "Transfer states", and the employee's no, which is an answer as well.
        add(S::Draft, { S::Asked, S::Withdrawn, S::Invalid });
        add(S::Asked, { S::Offered, S::Declined, S::Withdrawn, S::Invalid });
        add(S::Offered, { S::Agreed, S::Withdrawn, S::Invalid });
        add(S::Agreed, { S::Consented, S::Declined, S::Withdrawn, S::Invalid });
        add(S::Consented, { S::Preparing, S::Withdrawn, S::Invalid });
        add(S::Preparing, { S::InService, S::Withdrawn, S::Invalid });
        add(S::InService, { S::ExtensionAsked, S::Ending });
        add(S::ExtensionAsked, { S::InService, S::Ending });
        add(S::Ending, { S::Returned });
        add(S::Returned, { S::Settled });
        add(S::Settled, {});
        add(S::Declined, {});
        add(S::Withdrawn, {});
        add(S::Invalid, {});
        // Material has nobody to consent; what is used up does not come back.
        for (const Cargo material : { Cargo::Lent, Cargo::Consumed }) {
            cargo = material;
            add(S::Draft, { S::Asked, S::Withdrawn, S::Invalid });
            add(S::Asked, { S::Offered, S::Declined, S::Withdrawn, S::Invalid });
            add(S::Offered, { S::Agreed, S::Withdrawn, S::Invalid });
            add(S::Agreed, { S::Preparing, S::Withdrawn, S::Invalid });
            add(S::Consented, {});
            add(S::Preparing, { S::InService, S::Withdrawn, S::Invalid });
            add(S::Settled, {});
        }
        add(S::InService, { S::Settled });
        add(S::Ending, {});
        cargo = Cargo::Lent;
        add(S::InService, { S::ExtensionAsked, S::Ending });
        add(S::ExtensionAsked, { S::InService, S::Ending });
        add(S::Ending, { S::Returned });
        add(S::Returned, { S::Settled });
    }
    void transfersFollowTheTable()
    {
        QFETCH(int, from);
        QFETCH(QList<int>, to);
        QFETCH(int, cargo);
        QList<int> allowed;
        for (const Word<TransferState>& word : words<TransferState>()) {
            if (isAllowed(TransferState(from), word.value, Cargo(cargo)))
                allowed.append(int(word.value));
        }
        std::sort(allowed.begin(), allowed.end());
        QCOMPARE(allowed, to);
        QCOMPARE(stepsFrom(TransferState(from), Cargo(cargo)).size(), to.size());
        if (Cargo(cargo) == Cargo::Staff)
            QCOMPARE(isFinal(TransferState(from)), to.isEmpty());
        if (isInService(TransferState(from)))
            QVERIFY(bindsStaff(TransferState(from)));
    }

    void kindsOfMaterialAreKnownByTheirCode()
    {
        QSet<QString> codes;
        for (const MaterialKind& kind : materialKinds()) {
            codes.insert(kind.code);
            QCOMPARE(materialKind(QString(kind.code).toUpper()), &kind);
            QVERIFY(QString(kind.counted).contains("%1"));
        }
        QCOMPARE(codes.size(), materialKinds().size());
        QVERIFY(!materialKind("staff"));
        QVERIFY(isReturned("ventilator") && !isReturned("surgical-mask") && !isReturned("x"));
        QCOMPARE(materialText("surgical-mask", 1).english(), QString("1 surgical mask"));
        QCOMPARE(materialText("surgical-mask", 500).english(), QString("500 surgical masks"));
        QCOMPARE(materialText("x", 2).english(), QString("2 x"));
    }

    void aTransferSaysWhatIsMoved()
    {
        Transfer transfer;
        transfer.profession = "SP";
        transfer.heads = 2;
        QCOMPARE(cargoText(transfer).english(), QString("2 × Nurse"));
        transfer.cargo = Cargo::Consumed;
        transfer.material = "hand-disinfectant";
        transfer.quantity = 40;
        QCOMPARE(cargoText(transfer).english(), QString("40 litres of hand disinfectant"));
        transfer.state = TransferState::Settled;
        QVERIFY(bindsMaterial(transfer)); // what is used up does not come back
        transfer.cargo = Cargo::Lent;
        QVERIFY(!bindsMaterial(transfer));
        transfer.state = TransferState::Asked;
        QVERIFY(bindsMaterial(transfer));
        transfer.cargo = Cargo::Staff;
        QVERIFY(!bindsMaterial(transfer));
    }

    void problemsOfMaterial_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QStringList>("needFields");
        QTest::addColumn<QStringList>("offerFields");
        const QDate first(2021, 3, 1);
        using L = QStringList;
        QTest::newRow("masks") << "surgical-mask" << 500 << first << QDate() << L{} << L{};
        QTest::newRow("bed without a last day")
            << "hospital-bed" << 2 << first << QDate() << L{ "until" } << L{};
        QTest::newRow("unknown kind")
            << "cake" << 2 << first << first << L{ "kind" } << L{ "kind" };
        QTest::newRow("nothing") << "glove" << 0 << first << first << L{ "quantity" }
                                 << L{ "quantity" };
        QTest::newRow("too much") << "glove" << 1000001 << first << first << L{ "quantity" }
                                  << L{ "quantity" };
        QTest::newRow("no first day")
            << "glove" << 1 << QDate() << first << L{ "from" } << L{ "from" };
        QTest::newRow("backwards")
            << "glove" << 1 << first << first.addDays(-1) << L{ "until" } << L{ "until" };
        QTest::newRow("too long") << "ventilator" << 1 << first << first.addDays(731)
                                  << L{ "until" } << L{ "until" };
    }
    void problemsOfMaterial()
    {
        QFETCH(QString, kind);
        QFETCH(int, quantity);
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        QFETCH(QStringList, needFields);
        QFETCH(QStringList, offerFields);
        const auto fieldsOf = [](const QList<FieldProblem>& problems) {
            QStringList fields;
            for (const FieldProblem& problem : problems)
                fields.append(problem.field);
            return fields;
        };
        MaterialNeed need;
        need.municipality = "5001";
        need.kind = kind;
        need.quantity = quantity;
        need.from = from;
        need.until = until;
        QCOMPARE(fieldsOf(problemsOf(need)), needFields);
        need.municipality.clear();
        QCOMPARE(fieldsOf(problemsOf(need)), QStringList{ "municipality" } + needFields);
        MaterialOffer offer;
        offer.owner = "5001";
        offer.place = "5001";
        offer.kind = kind;
        offer.quantity = quantity;
        offer.from = from;
        offer.until = until;
        QCOMPARE(fieldsOf(problemsOf(offer)), offerFields);
        offer.owner = " ";
        QCOMPARE(fieldsOf(problemsOf(offer)), QStringList{ "owner" } + offerFields);
    }

    void aCompositionSaysWhatItLacks_data()
    {
        QTest::addColumn<int>("nurses"); // covered of 20 head-days
        QTest::addColumn<int>("workers"); // covered of 30
        QTest::addColumn<QString>("text");
        QTest::newRow("complete") << 20 << 30 << "The team is complete.";
        QTest::newRow("one partly")
            << 16 << 30 << "The team lacks: Nurse (Infection control) on 4 of 20 head-days.";
        QTest::newRow("one altogether") << 20 << 0 << "The team lacks: 3 × Health care worker.";
        QTest::newRow("both") << 16 << 0
                              << "The team lacks: 3 × Health care worker, Nurse (Infection "
                                 "control) on 4 of 20 head-days.";
    }
    void aCompositionSaysWhatItLacks()
    {
        QFETCH(const int, nurses);
        QFETCH(const int, workers);
        QFETCH(const QString, text);
        CompositionLine nurse;
        nurse.need.profession = "SP";
        nurse.need.required = QStringList{ "infection-control" };
        nurse.need.heads = 2;
        nurse.outcome.headDays = 20;
        nurse.outcome.covered = nurses;
        nurse.outcome.missing = 20 - nurses;
        CompositionLine worker;
        worker.need.profession = "HF";
        worker.need.heads = 3;
        worker.outcome.headDays = 30;
        worker.outcome.covered = workers;
        worker.outcome.missing = 30 - workers;
        QCOMPARE(compositionText({ nurse, worker }).english(), text);
    }

    void needsOfATeamStandTogether()
    {
        const auto need = [](const QString& municipality, const QString& team) {
            Need one;
            one.municipality = municipality;
            one.team = team;
            return one;
        };
        const QList<Need> needs{ need("1", {}), need("2", "a"), need("1", "a"), need("2", "b"),
            need("2", "a"), need("1", {}), need("1", "a") };
        QCOMPARE(inCompositions(needs), (QList<qsizetype>{ 0, 1, 4, 2, 6, 3, 5 }));
    }
};

QTEST_GUILESS_MAIN(TestDomain)
#include "tst_domain.moc"
