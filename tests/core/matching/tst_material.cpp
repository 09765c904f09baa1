// Material: the plan against an independent search through all plans, and what it says of itself.
#include "core/matching/material.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace samvirke;
using namespace samvirke::matching;

namespace {

const QDate first(2021, 3, 1);

MaterialNeed need(const char* id, const char* place, const char* kind, int quantity,
    Severity severity = Severity::Challenging, int from = 0, int until = 9)
{
    MaterialNeed out;
    out.id = id;
    out.municipality = place;
    out.kind = kind;
    out.quantity = quantity;
    out.severity = severity;
    out.from = first.addDays(from);
    out.until = first.addDays(until);
    return out;
}

MaterialOffer offer(const char* id, const char* owner, const char* kind, int quantity, int from = 0,
    std::optional<int> until = {})
{
    MaterialOffer out;
    out.id = id;
    out.owner = owner;
    out.place = owner;
    out.kind = kind;
    out.quantity = quantity;
    out.from = first.addDays(from);
    if (until)
        out.until = first.addDays(*until);
    return out;
}

Transfer underWay(const char* needId, const char* offerId, const char* kind, int quantity,
    TransferState state, int from = 0, int until = 9)
{
    Transfer out;
    out.id = "t";
    out.cargo = isReturned(kind) ? Cargo::Lent : Cargo::Consumed;
    out.material = kind;
    out.quantity = quantity;
    out.heads = 0;
    out.materialNeed = needId;
    out.materialOffer = offerId;
    out.state = state;
    out.from = first.addDays(from);
    out.until = first.addDays(until);
    return out;
}

/// Places a … e stand in a row to the east, some 66 km apart by our reckoning.
MaterialInstance instance(const QList<MaterialNeed>& needs, const QList<MaterialOffer>& offers)
{
    MaterialInstance out;
    out.today = first;
    for (int i = 0; i < 5; ++i)
        out.places.append({ QString(QChar('a' + i)), 63.0, 10.0 + i, {} });
    out.needs = needs;
    out.offers = offers;
    return out;
}

QStringList said(const MaterialProposal& proposal)
{
    QStringList out;
    for (const Delivery& d : proposal.deliveries)
        out.append(QString("%1>%2 %3 %4-%5")
                       .arg(d.offer, d.need)
                       .arg(d.quantity)
                       .arg(first.daysTo(d.from))
                       .arg(first.daysTo(d.until)));
    return out;
}

QString blockingOf(const MaterialProposal& proposal)
{
    QStringList out;
    for (const MaterialOutcome& outcome : proposal.needs) {
        for (const Text& line : outcome.blocking)
            out.append(line.english());
    }
    return out.join(' ');
}

// ---- The independent search: the rules once more, from their text, day by day

bool mayServe(const MaterialInstance& in, const MaterialOffer& o, const MaterialNeed& n, QDate day)
{
    if (o.kind != n.kind && !n.alsoAccept.contains(o.kind))
        return false;
    if (in.blockedOwners.contains(o.owner) && o.owner != n.municipality)
        return false;
    return o.from <= day && (!o.until.isValid() || o.until >= day);
}

int takenBy(const MaterialInstance& in, const Id& id, bool returned, QDate day)
{
    int sum = 0;
    for (const Transfer& t : in.transfers) {
        if ((t.materialNeed != id && t.materialOffer != id) || t.cargo == Cargo::Staff)
            continue;
        const bool lasting = !returned && t.state == TransferState::Settled;
        if (!bindsStaff(t.state) && !lasting)
            continue;
        if (!returned || (t.from <= day && t.until >= day))
            sum += t.quantity;
    }
    return sum;
}

using Covered = std::array<qint64, 3>; // critical first

/// The most that can be covered on a day, through all ways to do it.
Covered mostOn(const MaterialInstance& in, bool returned, QDate day)
{
    QList<int> lack;
    for (const MaterialNeed& n : in.needs) {
        const bool here = returned ? n.from <= day && day <= n.until : true;
        lack.append(here ? std::max(0, n.quantity - takenBy(in, n.id, returned, day)) : 0);
    }
    QList<int> spare;
    for (const MaterialOffer& o : in.offers)
        spare.append(std::max(0, o.quantity - takenBy(in, o.id, returned, day)));
    Covered best{};
    Covered now{};
    const qsizetype cells = in.needs.size() * in.offers.size();
    const std::function<void(qsizetype)> search = [&](qsizetype cell) {
        if (cell == cells) {
            best = std::max(best, now);
            return;
        }
        const qsizetype n = cell / in.offers.size();
        const qsizetype o = cell % in.offers.size();
        const MaterialNeed& wanted = in.needs[n];
        const QDate when = returned ? day : std::max(wanted.from, in.today);
        const int most = mayServe(in, in.offers[o], wanted, when) ? std::min(lack[n], spare[o]) : 0;
        qint64& sum = now[2 - std::size_t(wanted.severity)];
        for (int units = 0; units <= most; ++units) {
            lack[n] -= units;
            spare[o] -= units;
            sum += units;
            search(cell + 1);
            lack[n] += units;
            spare[o] += units;
            sum -= units;
        }
    };
    search(0);
    return best;
}

/// Three needs and three offers of one kind, or of two kinds that some needs accept for each other.
MaterialInstance tangled(quint32 seed, bool returned, bool substitutes)
{
    QRandomGenerator random(seed);
    const char* kind = returned ? "ventilator" : "gown";
    const char* other = returned ? "oxygen-concentrator" : "visor";
    MaterialInstance in = instance({}, {});
    const QStringList ids{ "n1", "n2", "n3" };
    for (int i = 0; i < 3; ++i) {
        const int from = random.bounded(-2, 5);
        in.needs.append(
            need(qPrintable(ids[i]), qPrintable(QString(QChar('a' + random.bounded(5)))), kind,
                random.bounded(1, 4), Severity(random.bounded(3)), from, from + random.bounded(5)));
    }
    for (int i = 0; i < 3; ++i) {
        const int from = random.bounded(-2, 4);
        in.offers.append(offer(qPrintable(QString("o%1").arg(i)),
            qPrintable(QString(QChar('a' + random.bounded(5)))), kind, random.bounded(1, 4), from,
            random.bounded(3) == 0 ? std::nullopt : std::optional(from + random.bounded(7))));
    }
    if (random.bounded(3) == 0)
        in.blockedOwners.append(in.offers[0].owner);
    if (random.bounded(3) == 0)
        in.transfers.append(underWay("n1", "o1", kind, 1,
            TransferState(random.bounded(int(TransferState::Invalid))), random.bounded(3),
            3 + random.bounded(3)));
    if (substitutes) {
        for (MaterialOffer& one : in.offers) {
            if (random.bounded(2) == 0)
                one.kind = other;
        }
        for (MaterialNeed& one : in.needs) {
            if (random.bounded(3) == 0)
                one.kind = other;
            if (random.bounded(3) > 0)
                one.alsoAccept = QStringList{ one.kind == other ? kind : other };
        }
    }
    return in;
}

} // namespace

class TestMaterial : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coverageIsTheBestThereIs_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("returned");
        QTest::addColumn<bool>("substitutes");
        for (quint32 seed = 1; seed <= 150; ++seed) {
            for (const bool substitutes : { false, true }) {
                const char* kinds = substitutes ? ", two kinds" : "";
                QTest::addRow("used up %u%s", seed, kinds) << seed << false << substitutes;
                QTest::addRow("returned %u%s", seed, kinds) << seed << true << substitutes;
            }
        }
    }
    void coverageIsTheBestThereIs()
    {
        QFETCH(quint32, seed);
        QFETCH(bool, returned);
        QFETCH(bool, substitutes);
        const MaterialInstance in = tangled(seed, returned, substitutes);
        const MaterialProposal plan = matchMaterial(in);

        // Each delivery keeps the rules, and none gives what is not there.
        QHash<Id, MaterialNeed> needs;
        for (const MaterialNeed& n : in.needs)
            needs.insert(n.id, n);
        QHash<Id, MaterialOffer> offers;
        for (const MaterialOffer& o : in.offers)
            offers.insert(o.id, o);
        Covered covered{};
        QDate last = first;
        for (const Delivery& d : plan.deliveries) {
            QVERIFY(d.quantity > 0 && d.from <= d.until && d.from >= first && !d.reasons.isEmpty());
            last = std::max(last, d.until);
            for (QDate day = d.from; day <= d.until; day = day.addDays(1)) {
                QVERIFY(mayServe(in, offers[d.offer], needs[d.need], day));
                QCOMPARE(d.kind, offers[d.offer].kind);
                QVERIFY(!returned || needs[d.need].until >= day);
                covered[2 - std::size_t(needs[d.need].severity)] += d.quantity;
            }
        }
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            QHash<Id, int> used;
            for (const Delivery& d : plan.deliveries) {
                if (!returned || (d.from <= day && day <= d.until)) {
                    used[d.offer] += d.quantity;
                    used[d.need] += d.quantity;
                }
            }
            for (const MaterialOffer& o : in.offers)
                QVERIFY(
                    used[o.id] == 0 || used[o.id] + takenBy(in, o.id, returned, day) <= o.quantity);
            for (const MaterialNeed& n : in.needs)
                QVERIFY(
                    used[n.id] == 0 || used[n.id] + takenBy(in, n.id, returned, day) <= n.quantity);
        }

        Covered best{};
        for (int day = 0; day < (returned ? 12 : 1); ++day) {
            const Covered most = mostOn(in, returned, first.addDays(day));
            for (std::size_t i = 0; i < 3; ++i)
                best[i] += most[i];
        }
        QCOMPARE(covered[0], best[0]);
        QCOMPARE(covered[1], best[1]);
        QCOMPARE(covered[2], best[2]);
        for (const MaterialOutcome& outcome : plan.needs)
            QCOMPARE(outcome.missing == 0, outcome.blocking.isEmpty());
    }

    void plansAsAPersonWould_data()
    {
        QTest::addColumn<QList<MaterialNeed>>("needs");
        QTest::addColumn<QList<MaterialOffer>>("offers");
        QTest::addColumn<QStringList>("deliveries");
        using N = QList<MaterialNeed>;
        using O = QList<MaterialOffer>;
        using L = QStringList;
        QTest::newRow("the nearer of two")
            << N{ need("n", "a", "gown", 5) }
            << O{ offer("x", "e", "gown", 5), offer("y", "b", "gown", 5) } << L{ "y>n 5 0-0" };
        QTest::newRow("one delivery from afar rather than two from near")
            << N{ need("n", "a", "gown", 6) }
            << O{ offer("x", "b", "gown", 3), offer("y", "c", "gown", 3),
                   offer("z", "e", "gown", 6) }
            << L{ "z>n 6 0-0" };
        QTest::newRow("large quantities are told apart")
            << N{ need("n", "a", "glove", 60000) }
            << O{ offer("x", "b", "glove", 30000), offer("y", "c", "glove", 30000),
                   offer("z", "e", "glove", 60000) }
            << L{ "z>n 60000 0-0" };
        QTest::newRow("the critical one first, though it is farther away")
            << N{ need("n", "a", "gown", 5), need("m", "d", "gown", 5, Severity::Critical) }
            << O{ offer("x", "b", "gown", 6) } << L{ "x>n 1 0-0", "x>m 5 0-0" };
        QTest::newRow("another kind does not help")
            << N{ need("n", "a", "gown", 5) } << O{ offer("x", "b", "visor", 5) } << L{};
        QTest::newRow("what comes too late does not help")
            << N{ need("n", "a", "gown", 5) } << O{ offer("x", "b", "gown", 5, 1) } << L{};
        QTest::newRow("used up once, whenever it is needed")
            << N{ need("n", "a", "gown", 5), need("m", "a", "gown", 5, Severity::Critical, 20) }
            << O{ offer("x", "b", "gown", 5) } << L{ "x>m 5 20-20" };
        QTest::newRow("lent again after it has come back")
            << N{ need("n", "a", "ventilator", 2, Severity::Planned, 0, 4),
                   need("m", "c", "ventilator", 2, Severity::Planned, 5, 9) }
            << O{ offer("x", "b", "ventilator", 2) } << L{ "x>n 2 0-4", "x>m 2 5-9" };
        QTest::newRow("two loans one after the other")
            << N{ need("n", "a", "ventilator", 2, Severity::Planned, 0, 9) }
            << O{ offer("x", "b", "ventilator", 2, 0, 4), offer("y", "c", "ventilator", 2, 3) }
            << L{ "x>n 2 0-4", "y>n 2 5-9" };
        QTest::newRow("one long loan rather than two short ones")
            << N{ need("n", "a", "ventilator", 2, Severity::Planned, 0, 9) }
            << O{ offer("x", "b", "ventilator", 2, 0, 6), offer("y", "e", "ventilator", 2) }
            << L{ "y>n 2 0-9" };
    }
    void plansAsAPersonWould()
    {
        QFETCH(QList<MaterialNeed>, needs);
        QFETCH(QList<MaterialOffer>, offers);
        QFETCH(QStringList, deliveries);
        QCOMPARE(said(matchMaterial(instance(needs, offers))), deliveries);
    }

    void anAcceptedSubstituteHelps()
    {
        MaterialNeed wanted = need("n", "a", "ffp2", 6);
        wanted.alsoAccept = QStringList{ "ffp3" };
        const MaterialOffer near = offer("x", "b", "ffp3", 6);
        const MaterialOffer far = offer("y", "e", "ffp2", 4);
        // The asked kind is taken before a nearer substitute, where as many deliveries do.
        MaterialInstance in = instance({ wanted }, { near, offer("z", "d", "ffp2", 6) });
        QCOMPARE(said(matchMaterial(in)), QStringList{ "z>n 6 0-0" });
        // One delivery of a substitute before two of which one is the asked kind.
        in = instance({ wanted }, { near, far });
        QCOMPARE(said(matchMaterial(in)), QStringList{ "x>n 6 0-0" });
        QStringList reasons;
        const MaterialProposal plan = matchMaterial(in);
        for (const Text& reason : plan.deliveries.first().reasons)
            reasons.append(reason.english());
        QVERIFY(
            reasons.contains("A substitute that the municipality accepts for: Respirators FFP2."));
        QVERIFY(reasons.contains("All that is needed: 6 respirators FFP3."));
        // Level goes before kind.
        in = instance({ wanted }, { near, offer("z", "d", "ffp2", 6) });
        in.levels = { { "d", "a", 4 }, { "b", "a", 3 } };
        QCOMPARE(said(matchMaterial(in)), QStringList{ "x>n 6 0-0" });
        // Who does not accept it gets the asked kind, and the other one takes the substitute.
        MaterialNeed strict = need("m", "a", "ffp2", 4);
        in = instance({ wanted, strict }, { near, far });
        QCOMPARE(said(matchMaterial(in)), QStringList({ "x>n 6 0-0", "y>m 4 0-0" }));
        // What is missing is told with the kind it was offered as.
        in = instance({ need("n", "a", "ffp2", 6) }, { offer("x", "b", "ffp3", 6) });
        QCOMPARE(blockingOf(matchMaterial(in)),
            QString("Missing: 6 respirators FFP2. Nobody has offered this: Respirators FFP2."));
        wanted.quantity = 8;
        in = instance({ wanted }, { near });
        QCOMPARE(blockingOf(matchMaterial(in)),
            QString("Missing: 2 respirators FFP2. All of the offer is in the proposal: b · "
                    "Respirators FFP3."));
    }

    void aKindThatCannotStandInIsNotTaken()
    {
        MaterialNeed wanted = need("n", "a", "glove", 6);
        wanted.alsoAccept = QStringList{ "hand-disinfectant", "ventilator", "cake" };
        QVERIFY(
            matchMaterial(instance({ wanted },
                              { offer("x", "b", "hand-disinfectant", 6),
                                  offer("y", "b", "ventilator", 6), offer("z", "b", "cake", 6) }))
                .deliveries.isEmpty());
    }

    void lowestLevelBeforeDistance()
    {
        MaterialInstance in = instance({ need("n", "a", "gown", 5) },
            { offer("x", "b", "gown", 5), offer("y", "e", "gown", 5) });
        in.levels = { { "b", "a", 4 }, { "e", "a", 3 } };
        QCOMPARE(said(matchMaterial(in)), QStringList{ "y>n 5 0-0" });
        QCOMPARE(matchMaterial(in).deliveries.first().level, 3);
    }

    void whoIsInNeedLendsNobodyElse()
    {
        MaterialInstance in = instance({ need("n", "a", "gown", 5), need("m", "b", "gown", 5) },
            { offer("x", "b", "gown", 10) });
        in.blockedOwners = QStringList{ "b" };
        const MaterialProposal plan = matchMaterial(in);
        QCOMPARE(said(plan), QStringList{ "x>m 5 0-0" });
        QCOMPARE(blockingOf(plan),
            QString("Missing: 5 protective gowns. With an owner that lends nothing now: b."));
    }

    void transfersUnderWayCountOnBothSides()
    {
        MaterialInstance in =
            instance({ need("n", "a", "gown", 8) }, { offer("x", "b", "gown", 10) });
        in.transfers = { underWay("n", "x", "gown", 6, TransferState::Settled) };
        QCOMPARE(said(matchMaterial(in)), QStringList{ "x>n 2 0-0" });
        QCOMPARE(matchMaterial(in).needs.first().covered, 8);
        in.transfers.first().state = TransferState::Declined;
        QCOMPARE(said(matchMaterial(in)), QStringList{ "x>n 8 0-0" });

        in = instance({ need("n", "a", "ventilator", 2) }, { offer("x", "b", "ventilator", 2) });
        in.transfers = { underWay({}, "x", "ventilator", 2, TransferState::InService, 0, 4) };
        const MaterialProposal plan = matchMaterial(in);
        QCOMPARE(said(plan), QStringList{ "x>n 2 5-9" });
        QCOMPARE(plan.needs.first().asked, 20);
        QCOMPARE(plan.needs.first().covered, 10);
        QCOMPARE(plan.needs.first().missing, 2);
        QCOMPARE(blockingOf(plan),
            QString("Missing from 01.03.2021: 2 ventilators. Already promised in transfers: b."));
    }

    void aGapSaysWhatLacks()
    {
        QCOMPARE(blockingOf(matchMaterial(instance({ need("n", "a", "gown", 1) }, {}))),
            QString("Missing: 1 protective gown. Nobody has offered this: Protective gowns."));
        QCOMPARE(blockingOf(matchMaterial(instance({ need("n", "a", "ventilator", 4) },
                     { offer("x", "b", "ventilator", 1), offer("y", "c", "ventilator", 1, 4),
                         offer("z", "d", "ventilator", 1, -5, -1) }))),
            QString("Missing from 01.03.2021: 3 ventilators. All of the offer is in the proposal: "
                    "b. Offered too late: c from 5.3. Offered for a shorter time: d until "
                    "28.2."));
    }

    void aNeedThatIsOverIsNotAsked()
    {
        const MaterialProposal plan =
            matchMaterial(instance({ need("n", "a", "ventilator", 1, Severity::Critical, -9, -1) },
                { offer("x", "b", "ventilator", 1) }));
        QVERIFY(plan.needs.isEmpty() && plan.deliveries.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMaterial)
#include "tst_material.moc"
