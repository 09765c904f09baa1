// Rules of what is agreed: texts with fields, standing agreements, free periods, sums, answers.
#include "core/domain/agreement_texts.h"
#include "core/domain/free_period.h"
#include "core/domain/settlement.h"
#include "core/domain/standing_agreement.h"
#include "core/domain/succession.h"

#include <QRandomGenerator>
#include <QTest>

using namespace samvirke;

namespace {

const QDate day0(2021, 3, 1);

Window window(int from, int until)
{
    return { day0.addDays(from), day0.addDays(until) };
}

/// The answer by looking at each day: slow and plain.
std::optional<Window> nearestByDays(const QList<Window>& available, const QList<Window>& bound,
    const Window& wished, QDate notBefore)
{
    const auto within = [](const QList<Window>& windows, QDate day) {
        return std::any_of(windows.begin(), windows.end(),
            [day](const Window& one) { return one.from <= day && day <= one.until; });
    };
    const auto isFree = [&](QDate day) {
        return within(available, day) && !within(bound, day)
            && (!notBefore.isValid() || day >= notBefore);
    };
    const int days = int(wished.from.daysTo(wished.until)) + 1;
    std::optional<Window> best;
    qint64 nearest = 0;
    for (QDate from = day0.addDays(-80); from <= day0.addDays(160); from = from.addDays(1)) {
        bool all = true;
        for (int i = 0; i < days && all; ++i)
            all = isFree(from.addDays(i));
        const qint64 away = std::abs(from.daysTo(wished.from));
        if (all && (!best || away <= nearest)) {
            best = Window{ from, from.addDays(days - 1) };
            nearest = away;
        }
    }
    if (best)
        return best;
    int longest = 0;
    for (QDate from = day0.addDays(-80); from <= day0.addDays(160); from = from.addDays(1)) {
        if (!isFree(from) || isFree(from.addDays(-1)))
            continue;
        int length = 0;
        while (isFree(from.addDays(length)))
            ++length;
        const qint64 away = std::abs(from.daysTo(wished.from));
        if (length > longest || (length == longest && away <= nearest)) {
            longest = length;
            nearest = away;
            best = Window{ from, from.addDays(length - 1) };
        }
    }
    return best;
}

StandingAgreement between(const QStringList& parties, QDate from = {}, QDate until = {})
{
    StandingAgreement out;
    out.title = "Gjensidig bistand";
    out.parties = parties;
    out.validFrom = from;
    out.validUntil = until;
    return out;
}

} // namespace

class AgreedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standardTemplateKnowsItsFields()
    {
        for (const LanguageForm form : { LanguageForm::Bokmal, LanguageForm::Nynorsk }) {
            const AgreementTemplate one = standardAgreement(form);
            QVERIFY(problemsOf(one).isEmpty());
            QVERIFY(one.sections.size() >= 18);
            QSet<QString> keys;
            for (const TextSection& section : one.sections)
                keys.insert(section.key);
            QCOMPARE(keys.size(), one.sections.size());
        }
    }

    void fieldsAreFilledByAnyName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("paper");
        QTest::newRow("english") << "{lender} lends"
                                 << "Skaun lends";
        QTest::newRow("bokmål") << "{utlåner} låner ut"
                                << "Skaun låner ut";
        QTest::newRow("nynorsk, spaces, capitals") << "{ Utlånar }."
                                                   << "Skaun.";
        QTest::newRow("not known") << "{oppgaver}."
                                   << "____________ (the tasks).";
        QTest::newRow("no field") << "{noe annet}"
                                  << "{noe annet}";
        QTest::newRow("open") << "{utlåner"
                              << "{utlåner";
    }
    void fieldsAreFilledByAnyName()
    {
        QFETCH(QString, text);
        QFETCH(QString, paper);
        QCOMPARE(
            filledText(text, { { "lender", "Skaun" } }, Filling::ForPaper, LanguageForm::Bokmal),
            paper);
    }

    void aSentenceEndsOnce()
    {
        QCOMPARE(
            filledText("Oppgaver: {oppgaver}. Sted: {oppgaver} her",
                { { "tasks", "Stell og medisiner." } }, Filling::ForPaper, LanguageForm::Bokmal),
            QString("Oppgaver: Stell og medisiner. Sted: Stell og medisiner. her"));
    }

    void namesStayInBracesInTheFile()
    {
        const AgreementFacts facts{ { "employee", "Kari" }, { "contact", "Ola" },
            { "from", "8.3.2021" } };
        const QString text = "{ansatt} {kontakt} {fra}";
        QCOMPARE(filledText(text, facts, Filling::ForTheFile, LanguageForm::Bokmal),
            QString("{ansatt} {kontakt} 8.3.2021"));
        QCOMPARE(filledText(text, facts, Filling::ForPaper, LanguageForm::Bokmal),
            QString("Kari Ola 8.3.2021"));
    }

    void strangeFieldIsAProblem()
    {
        AgreementTemplate one = standardAgreement(LanguageForm::Bokmal);
        one.sections[0].text = "{perode}";
        QCOMPARE(problemsOf(one).size(), 1);
        QVERIFY(problemsOf(one).first().text.english().contains("{perode}"));
    }

    void standingHoldsOnBothDays_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("holds");
        const QDate d = day0;
        QTest::newRow("open") << QDate() << QDate() << d << true;
        QTest::newRow("first day") << d << QDate() << d << true;
        QTest::newRow("day before") << d << QDate() << d.addDays(-1) << false;
        QTest::newRow("last day") << QDate() << d << d << true;
        QTest::newRow("day after") << QDate() << d << d.addDays(1) << false;
    }
    void standingHoldsOnBothDays()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        QFETCH(QDate, day);
        QFETCH(bool, holds);
        QCOMPARE(holdsOn(between({ "5001", "5028" }, from, until), day), holds);
    }

    void whoHasNoneWithANeighbour()
    {
        const QHash<QString, QStringList> near{ { "1", {} }, { "1001", { "1002" } },
            { "1002", { "1001", "1003" } }, { "1003", { "1002" } }, { "1004", {} },
            { "1005", {} } };
        const QList<StandingAgreement> all{ between({ "1001", "1003" }), // no neighbours
            between({ "1002", "1003", "HF" }), between({ "1005", "1001" }),
            between({ "1001", "1002" }, {}, day0.addDays(-1)) }; // ended
        const auto without =
            withoutAgreement({ "1001", "1002", "1003", "1004", "1005" }, near, all, day0);
        QCOMPARE(without.size(), 2);
        QCOMPARE(without.at(0).municipality, QString("1001"));
        QCOMPARE(without.at(0).others, QStringList({ "1003", "1005" }));
        QVERIFY(!without.at(0).island);
        QCOMPARE(without.at(1).municipality, QString("1004"));
        QVERIFY(without.at(1).island);
    }

    void nearestFreePeriod_data()
    {
        QTest::addColumn<QList<Window>>("available");
        QTest::addColumn<QList<Window>>("bound");
        QTest::addColumn<Window>("free");
        const QList<Window> month{ window(0, 30) };
        QTest::newRow("free as wished") << month << QList<Window>() << window(10, 13);
        QTest::newRow("after") << month << QList{ window(8, 11) } << window(12, 15);
        QTest::newRow("before") << month << QList{ window(12, 25) } << window(8, 11);
        QTest::newRow("as near, the later") << month << QList{ window(10, 13) } << window(14, 17);
        QTest::newRow("windows that meet")
            << QList{ window(0, 9), window(10, 20) } << QList<Window>() << window(10, 13);
        QTest::newRow("only a shorter one")
            << QList{ window(10, 12) } << QList<Window>() << window(10, 12);
    }
    void nearestFreePeriod()
    {
        QFETCH(QList<Window>, available);
        QFETCH(QList<Window>, bound);
        QFETCH(Window, free);
        const auto found = nearestFree(available, bound, window(10, 13));
        QVERIFY(found);
        QCOMPARE(*found, free);
    }

    void noFreeDay()
    {
        QVERIFY(!nearestFree({}, {}, window(1, 2)));
        QVERIFY(!nearestFree({ window(0, 5) }, { window(-3, 9) }, window(1, 2)));
        QVERIFY(!nearestFree({ window(0, 5) }, {}, window(1, 2), day0.addDays(6)));
    }

    void nearestFreeAsByLookingAtEachDay()
    {
        QRandomGenerator random(7);
        const auto some = [&](int most, int longest) {
            QList<Window> out;
            for (int i = random.bounded(most + 1); i > 0; --i) {
                const int from = random.bounded(60);
                out.append(window(from, from + random.bounded(longest)));
            }
            return out;
        };
        for (int round = 0; round < 400; ++round) {
            const QList<Window> available = some(4, 25);
            const QList<Window> bound = some(4, 12);
            const int from = random.bounded(60);
            const Window wished = window(from, from + random.bounded(12));
            const QDate notBefore =
                random.bounded(3) == 0 ? day0.addDays(random.bounded(40)) : QDate();
            const auto quick = nearestFree(available, bound, wished, notBefore);
            const auto slow = nearestByDays(available, bound, wished, notBefore);
            QVERIFY2(quick == slow, qPrintable(QString::number(round)));
        }
    }

    void unknownAmountIsNeverNothing()
    {
        SettlementLine known;
        known.paidBy = "5014";
        known.amount = 100.5;
        SettlementLine open = known;
        open.amount.reset();
        SettlementLine other = open;
        other.paidBy = "5001";
        const QList<PayerSum> sums = sumsOf({ known, open, other });
        QCOMPARE(sums.size(), 2);
        QCOMPARE(sums.at(0).known, 100.5);
        QCOMPARE(sums.at(0).unknown, 1);
        QVERIFY(sumText(sums.at(0)).english().contains("not known"));
        QCOMPARE(sumText(sums.at(1)).english(), QString("not known"));
        QCOMPARE(amountText({}).english(), QString("not known"));
        QVERIFY(amountText(0.0).english().startsWith("0"));
    }

    void summaryCountsSidesAndNamesNobody()
    {
        TransferFeedback a;
        a.transfer = "t1";
        a.side = TransferSide::Lender;
        a.asAgreed = YesNoPartly::Partly;
        a.whatHelped = "b";
        TransferFeedback b = a;
        b.side = TransferSide::Receiver;
        b.whatHelped = "a";
        TransferFeedback stray = a;
        stray.transfer = "t9";
        const FeedbackSummary all = summaryOf({ "t1", "t2" }, { a, b, stray });
        QCOMPARE(all.sides.size(), 2);
        QCOMPARE(all.sides.at(0).asked, 2);
        QCOMPARE(all.sides.at(0).answered, 1);
        QCOMPARE(all.sides.at(0).partly, 1);
        QCOMPARE(all.whatHelped, QStringList({ "a", "b" }));
    }

    void warningWindowIsSettable()
    {
        Need need;
        need.id = "n";
        need.from = day0;
        need.until = day0.addDays(60);
        Transfer ends;
        ends.id = "t";
        ends.need = "n";
        ends.state = TransferState::InService;
        ends.from = day0;
        ends.until = day0.addDays(10);
        QVERIFY(!endsWithoutSuccessor(ends, { ends }, { need }, day0));
        QVERIFY(endsWithoutSuccessor(ends, { ends }, { need }, day0, 10));
        Transfer next = ends;
        next.id = "u";
        next.state = TransferState::Asked;
        next.from = day0.addDays(11);
        next.until = day0.addDays(20);
        QVERIFY(!endsWithoutSuccessor(ends, { ends, next }, { need }, day0, 10));
    }
};

QTEST_APPLESS_MAIN(AgreedTest)
#include "tst_agreed.moc"
