// State resources by the day: rows, and random logs against counting every day by itself.
#include "core/domain/state_allocation.h"

#include <QRandomGenerator>
#include <QTest>

using namespace samvirke;

namespace {

using Step = AllocationStep;

QDate day(int of)
{
    return QDate(2021, 3, 1).addDays(of - 1);
}

StateResource crew(int quantity = 10, QDate from = {}, QDate until = {})
{
    StateResource out;
    out.id = "crew";
    out.holder = "Trøndelag sivilforsvarsdistrikt";
    out.what = "Mannskap";
    out.unit = "persons";
    out.quantity = quantity;
    out.from = from;
    out.until = until;
    return out;
}

StateAllocation line(const char* id, Step step, int quantity, QDate from, QDate until = {},
    const char* concerns = "", const char* municipality = "5014")
{
    StateAllocation out;
    out.id = id;
    out.resource = "crew";
    out.municipality = municipality;
    out.concerns = concerns;
    out.step = step;
    out.quantity = quantity;
    out.from = from;
    out.until = until;
    out.decidedBy = "Beredskapssjefen";
    out.basis = "Instruksen";
    out.reason = "Teststasjonen står uten folk";
    return out;
}

/// How much is free on one day, counted from the meaning of the words alone.
int freeOn(QDate when, const StateResource& resource, const QList<StateAllocation>& lines)
{
    int free = (resource.from.isValid() && when < resource.from)
            || (resource.until.isValid() && when > resource.until)
        ? 0
        : resource.quantity;
    for (const StateAllocation& grant : lines) {
        const QDate end = isUsedUp(resource.kind)
            ? (resource.until.isValid() ? std::max(resource.until, grant.from) : QDate())
            : grant.until;
        const bool over = end.isValid() && when > end;
        if (grant.step != Step::Granted || when < grant.from || over)
            continue;
        int held = grant.quantity;
        for (const StateAllocation& release : lines) {
            if (release.step == Step::Released && release.concerns == grant.id
                && when >= release.from)
                held -= release.quantity;
        }
        free -= held;
    }
    return free;
}

int freeBySpans(QDate when, const QList<StateSpan>& spans)
{
    for (const StateSpan& span : spans) {
        if (when >= span.from && (!span.until.isValid() || when <= span.until))
            return span.free();
    }
    return -999;
}

} // namespace

class TestStateAllocation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void freeAmount_data()
    {
        QTest::addColumn<QList<StateAllocation>>("lines");
        QTest::addColumn<QList<int>>("free"); // on the days 1 to 6
        using L = QList<StateAllocation>;
        using F = QList<int>;
        QTest::newRow("nothing is given") << L{} << F{ 10, 10, 10, 10, 10, 10 };
        QTest::newRow("a request takes nothing")
            << L{ line("a", Step::Requested, 4, day(2), day(3)) } << F{ 10, 10, 10, 10, 10, 10 };
        QTest::newRow("a refusal takes nothing") << L{ line("a", Step::Requested, 4, day(2)),
            line("b", Step::Refused, 4, day(2), {}, "a") }
                                                 << F{ 10, 10, 10, 10, 10, 10 };
        QTest::newRow("both days included")
            << L{ line("a", Step::Granted, 4, day(2), day(3)) } << F{ 10, 6, 6, 10, 10, 10 };
        QTest::newRow("without an end")
            << L{ line("a", Step::Granted, 4, day(3)) } << F{ 10, 10, 6, 6, 6, 6 };
        QTest::newRow("released in part") << L{ line("a", Step::Granted, 4, day(2), day(5)),
            line("b", Step::Released, 1, day(4), {}, "a") }
                                          << F{ 10, 6, 6, 7, 7, 10 };
        QTest::newRow("mended: released from the first day on") << L{
            line("a", Step::Granted, 4, day(2)), line("b", Step::Released, 4, day(2), {}, "a")
        } << F{ 10, 10, 10, 10, 10, 10 };
        QTest::newRow("two that overlap") << L{ line("a", Step::Granted, 4, day(1), day(3)),
            line("b", Step::Granted, 5, day(3), day(4)) }
                                          << F{ 6, 6, 1, 5, 10, 10 };
    }
    void freeAmount()
    {
        QFETCH(QList<StateAllocation>, lines);
        QFETCH(QList<int>, free);
        const QList<StateSpan> spans = stateSpans(crew(), lines, day(1));
        for (int of = 1; of <= 6; ++of) {
            QCOMPARE(freeBySpans(day(of), spans), free.at(of - 1));
            QCOMPARE(freeOn(day(of), crew(), lines), free.at(of - 1));
        }
    }

    void whatIsUsedUpDoesNotComeBack()
    {
        StateResource masks = crew(1000);
        masks.kind = StateResourceKind::ProtectiveEquipment;
        const QList<StateAllocation> lines{ line("a", Step::Granted, 400, day(2), day(3)) };
        QCOMPARE(freeBySpans(day(9), stateSpans(masks, lines, day(1))), 600);
    }

    void whatIsUsedUpIsBoundByItsResource_data()
    {
        QTest::addColumn<QDate>("last"); // of the resource
        QTest::addColumn<QList<StateAllocation>>("before");
        QTest::addColumn<StateAllocation>("next");
        QTest::addColumn<QString>("said"); // empty: it is given
        using L = QList<StateAllocation>;
        const L some{ line("a", Step::Granted, 600, day(2), day(3)) };
        const StateAllocation endless = line("n", Step::Granted, 400, day(4));
        const StateAllocation more = line("n", Step::Granted, 401, day(4));
        QTest::newRow("no last day") << QDate() << some << endless << "";
        QTest::newRow("a last day") << day(9) << some << endless << "";
        QTest::newRow("for a period past the last day")
            << day(9) << some << line("n", Step::Granted, 400, day(4), day(30)) << "";
        QTest::newRow("on the last day")
            << day(9) << L{} << line("n", Step::Granted, 1000, day(9)) << "";
        QTest::newRow("more than is left, no last day")
            << QDate() << some << more << "Only 400 of 1 000 are free";
        QTest::newRow("more than is left")
            << day(9) << some << more << "Only 400 of 1 000 are free on 4.–9.3.2021";
        QTest::newRow("after the last day") << day(9) << L{} << line("n", Step::Granted, 1, day(10))
                                            << "Only 0 of 0 are free on 10.3.2021";
    }
    void whatIsUsedUpIsBoundByItsResource()
    {
        QFETCH(QDate, last);
        QFETCH(QList<StateAllocation>, before);
        QFETCH(StateAllocation, next);
        QFETCH(QString, said);
        StateResource masks = crew(1000, day(1), last);
        masks.kind = StateResourceKind::ProtectiveEquipment;
        const auto wrong = problemsOf(next, masks, before);
        QCOMPARE(wrong.isEmpty(), said.isEmpty());
        if (!said.isEmpty())
            QVERIFY2(wrong.first().text.english().replace(QChar(0xa0), u' ').startsWith(said),
                qPrintable(wrong.first().text.english()));
        // Nobody is said to hold more than there is after the resource is gone.
        if (said.isEmpty())
            QVERIFY(overdrawn(masks, before + QList<StateAllocation>{ next }, day(1)).isEmpty());
    }

    void randomLogsAreCountedRight()
    {
        QRandomGenerator random(20210308);
        int refused = 0;
        int accepted = 0;
        for (int round = 0; round < 400; ++round) {
            StateResource resource = crew(int(random.bounded(1, 30)));
            if (random.bounded(2))
                resource.from = day(int(random.bounded(1, 6)));
            if (random.bounded(2))
                resource.until = day(int(random.bounded(10, 20)));
            if (random.bounded(4) == 0)
                resource.kind = StateResourceKind::ProtectiveEquipment;
            QList<StateAllocation> lines;
            for (int n = 0; n < 14; ++n) {
                const QByteArray id = QByteArray::number(n);
                const QDate from = day(int(random.bounded(1, 20)));
                const QDate until =
                    random.bounded(3) ? from.addDays(int(random.bounded(0, 8))) : QDate();
                StateAllocation next =
                    line(id.constData(), Step::Granted, int(random.bounded(1, 12)), from, until);
                if (random.bounded(3) == 0 && !lines.isEmpty()) {
                    next.step = Step::Released;
                    next.concerns = lines.at(int(random.bounded(lines.size()))).id;
                }
                // The rule says yes exactly when no day goes below nothing by it.
                const bool taken = problemsOf(next, resource, lines).isEmpty();
                bool fits = true;
                QList<StateAllocation> after = lines;
                after.append(next);
                for (int of = 1; of <= 40; ++of)
                    fits = fits
                        && (next.step != Step::Granted || of < from.day()
                            || freeOn(day(of), resource, after)
                                >= std::min(0, freeOn(day(of), resource, lines)));
                if (next.step == Step::Granted)
                    QCOMPARE(taken, fits);
                ++(taken ? accepted : refused);
                if (taken)
                    lines.append(next);
                const QList<StateSpan> spans = stateSpans(resource, lines, day(1));
                for (int of = 1; of <= 40; ++of) {
                    QCOMPARE(freeBySpans(day(of), spans), freeOn(day(of), resource, lines));
                    QVERIFY(freeOn(day(of), resource, lines) >= 0);
                }
                for (qsizetype i = 1; i < spans.size(); ++i)
                    QCOMPARE(spans.at(i).from, spans.at(i - 1).until.addDays(1));
                QVERIFY(!spans.last().until.isValid());
                QVERIFY(overdrawn(resource, lines, day(1)).isEmpty());
            }
        }
        QVERIFY(accepted > 1000 && refused > 500); // both answers were really tried
    }

    void aGrantThatDoesNotFitSaysWhen()
    {
        const QList<StateAllocation> lines{ line("a", Step::Granted, 8, day(4), day(6)) };
        const auto wrong = problemsOf(line("b", Step::Granted, 3, day(1), day(9)), crew(), lines);
        QCOMPARE(wrong.size(), 1);
        QCOMPARE(wrong.first().field, QString("quantity"));
        QCOMPARE(wrong.first().text.english(),
            QString("Only 2 of 10 are free on 4.–6.3.2021. Give less, or other days."));
    }

    void aResourceThatShrinksIsOverdrawnAndSaysSo()
    {
        const QList<StateAllocation> lines{ line("a", Step::Granted, 8, day(4), day(6)) };
        const QList<StateSpan> spans = overdrawn(crew(5), lines, day(1));
        QCOMPARE(spans.size(), 1);
        QCOMPARE(spans.first(), (StateSpan{ day(4), day(6), 5, 8 }));
        QVERIFY(overdrawn(crew(5), lines, day(7)).isEmpty());
    }

    void whatALineMustSay_data()
    {
        QTest::addColumn<StateAllocation>("next");
        QTest::addColumn<QString>("field"); // empty: it is taken
        const auto row = [](const char* name, StateAllocation next, const char* field,
                             const std::function<void(StateAllocation&)>& change = {}) {
            if (change)
                change(next);
            QTest::newRow(name) << next << QString(field);
        };
        using A = StateAllocation&;
        const StateAllocation grant = line("n", Step::Granted, 2, day(2), day(3), "req");
        row("a grant", grant, "");
        row("why this one", grant, "reason", [](A a) { a.reason = "  "; });
        row("on what basis", grant, "basis", [](A a) { a.basis.clear(); });
        row("who decided", grant, "decidedBy", [](A a) { a.decidedBy.clear(); });
        row("to whom", grant, "municipality", [](A a) { a.municipality.clear(); });
        row("for somebody else's request", grant, "concerns", [](A a) { a.municipality = "5001"; });
        row("for a grant", grant, "concerns", [](A a) { a.concerns = "old"; });
        row("for nothing", grant, "concerns", [](A a) { a.concerns = "gone"; });
        row("more than asked", grant, "quantity", [](A a) { a.quantity = 5; });
        row("none", grant, "quantity", [](A a) { a.quantity = 0; });
        row("backwards", grant, "until", [](A a) { a.until = day(1); });
        row("a request needs no reason", line("n", Step::Requested, 2, day(2)), "",
            [](A a) { a.reason.clear(), a.basis.clear(); });
        row("a request for another", line("n", Step::Requested, 2, day(2), {}, "req"), "concerns");
        row("a refusal", line("n", Step::Refused, 4, day(2), {}, "req"), "");
        row("a refusal of nothing", line("n", Step::Refused, 4, day(2)), "concerns");
        row("a refusal without a word", line("n", Step::Refused, 4, day(2), {}, "req"), "reason",
            [](A a) { a.reason.clear(); });
        row("a release", line("n", Step::Released, 3, day(3), {}, "old"), "");
        row("a release of a request", line("n", Step::Released, 3, day(3), {}, "req"), "concerns");
        row("a release of nothing", line("n", Step::Released, 3, day(3)), "concerns");
        row("more than is left", line("n", Step::Released, 4, day(3), {}, "old"), "quantity");
        row("after it is over", line("n", Step::Released, 3, day(9), {}, "old"), "from");
    }
    void whatALineMustSay()
    {
        QFETCH(StateAllocation, next);
        QFETCH(QString, field);
        const QList<StateAllocation> lines{ line("req", Step::Requested, 4, day(2), day(3)),
            line("old", Step::Granted, 5, day(1), day(8)),
            line("rel", Step::Released, 2, day(2), {}, "old") };
        const auto wrong = problemsOf(next, crew(), lines);
        QCOMPARE(wrong.isEmpty() ? QString() : wrong.first().field, field);
    }

    void aRequestKnowsWhatBecameOfIt()
    {
        const StateAllocation request = line("r", Step::Requested, 5, day(2));
        QList<StateAllocation> lines{ request };
        QCOMPARE(standingOf(request, lines), (AllocationStanding{ RequestState::Open, 5, 0, 0 }));
        lines.append(line("g", Step::Granted, 3, day(2), {}, "r"));
        QCOMPARE(standingOf(request, lines), (AllocationStanding{ RequestState::Partly, 2, 3, 0 }));
        lines.append(line("n", Step::Refused, 2, day(2), {}, "r"));
        QCOMPARE(
            standingOf(request, lines), (AllocationStanding{ RequestState::Granted, 0, 3, 2 }));
        // A grant that was taken back from its first day on was a mistake.
        lines.append(line("m", Step::Released, 3, day(2), {}, "g"));
        QCOMPARE(standingOf(request, lines), (AllocationStanding{ RequestState::Partly, 3, 0, 2 }));
    }
};

QTEST_GUILESS_MAIN(TestStateAllocation)
#include "tst_state_allocation.moc"
