// The vocabularies are complete, and the rules of status, needs, pool and transfers hold.
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
        using S = TransferState;
        const auto add = [](S from, const QList<S>& to) {
            QList<int> numbers;
            for (const S state : to)
                numbers.append(int(state));
            std::sort(numbers.begin(), numbers.end());
            QTest::newRow(qPrintable(code(from))) << int(from) << numbers;
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
    }
    void transfersFollowTheTable()
    {
        QFETCH(int, from);
        QFETCH(QList<int>, to);
        QList<int> allowed;
        for (const Word<TransferState>& word : words<TransferState>()) {
            if (isAllowed(TransferState(from), word.value))
                allowed.append(int(word.value));
        }
        std::sort(allowed.begin(), allowed.end());
        QCOMPARE(allowed, to);
        QCOMPARE(stepsFrom(TransferState(from)).size(), to.size());
        QCOMPARE(isFinal(TransferState(from)), to.isEmpty());
        if (isInService(TransferState(from)))
            QVERIFY(bindsStaff(TransferState(from)));
    }
};

QTEST_GUILESS_MAIN(TestDomain)
#include "tst_domain.moc"
