// When supervision and redistribution meet about one municipality; and the legal cards' own text.
#include "core/domain/impartiality.h"
#include "core/domain/legal_step.h"

#include <QSet>
#include <QTest>

using namespace samvirke;

namespace {

const QDateTime now(QDate(2021, 3, 9), QTime(12, 0), Qt::UTC);

RoleEvent said(
    const char* id, Role role, int daysAgo, bool shares = false, const char* municipality = "5014")
{
    const QDateTime at = now.addDays(-daysAgo);
    return { RoleAct::LogEntry, id, municipality, role, shares, at, at, "Noe ble sagt" };
}

/// `endedAgo` below 0: under way.
RoleEvent lent(const char* id, int daysAgo, int endedAgo = -1)
{
    return { RoleAct::Transfer, id, "5014", Role::Coordination, true, now.addDays(-daysAgo),
        endedAgo < 0 ? QDateTime() : now.addDays(-endedAgo), "Trondheim → Frøya" };
}

} // namespace

class TestImpartiality : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatRedistributes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("aboutStaff"); // it points at a need or a transfer
        QTest::addColumn<bool>("moves");
        const auto row = [](const char* text, bool aboutStaff, bool moves) {
            QTest::newRow(text) << QString(text) << aboutStaff << moves;
        };
        row("Osen melder behov: 2 sykepleiere til sykehjem.", true, false);
        row("Innlånt fra Trondheim er på plass i Osen.", true, false);
        row("Utlånet fra Trondheim til Osen er avsluttet.", true, false);
        row("Trondheim kan ikke bidra til Osen nå. Svaret er notert.", true, false);
        row("Trondheim kan ikke avgi noen nå.", true, false);
        row("Trondheim er spurt om utlån til Osen.", true, true);
        row("Nabokommunene svarer innen fredag om de kan avgi to.", true, true);
        row("Foreslår at Åfjord og Osen deler en.", true, true);
        row("Framlegg om to frå Rissa.", true, true);
        row("Enige om at Åfjord sender en.", true, true);
        row("Holder av en til helgen.", true, true);
        row("Reservert til mandag.", true, true);
        row("Asked the neighbours.", true, true);
        row("Spurt Osen om å avgi to sykepleiere.", false, true);
        row("Osen er spurd om utlån av sjukepleiarar.", false, true);
        row("Ringte kommuneoverlegen i Osen. Avtalt ny samtale i morgen kl. 10.", false, false);
        row("Spør om bolig kan ordnes felles med nabokommunen.", false, false);
        row("Spørsmål om innlånt personell må ha ny politiattest.", false, false);
        row("To ansatte er på vei tilbake.", false, false);
        row("", true, false);
    }
    void whatRedistributes()
    {
        QFETCH(QString, text);
        QFETCH(bool, aboutStaff);
        QFETCH(bool, moves);
        QCOMPARE(redistributes(text, aboutStaff), moves);
    }

    void rolesMeet_data()
    {
        QTest::addColumn<QList<RoleEvent>>("events");
        QTest::addColumn<int>("sinceDaysAgo"); // -1: no note
        QTest::addColumn<int>("supervision");
        QTest::addColumn<int>("sharing");
        using L = QList<RoleEvent>;
        const auto S = Role::Supervision;
        const auto C = Role::Coordination;
        const auto G = Role::Guidance;
        QTest::newRow("nothing") << L{} << -1 << 0 << 0;
        QTest::newRow("supervision alone") << L{ said("a", S, 3) } << -1 << 0 << 0;
        QTest::newRow("a transfer alone") << L{ lent("t", 3) } << -1 << 0 << 0;
        QTest::newRow("talk is no redistribution")
            << L{ said("a", S, 3), said("b", C, 2) } << -1 << 0 << 0;
        QTest::newRow("advice is no redistribution")
            << L{ said("a", S, 3), said("b", G, 2) } << -1 << 0 << 0;
        QTest::newRow("supervision while staff is there")
            << L{ said("a", S, 3), lent("t", 10) } << 3 << 1 << 1;
        QTest::newRow("a transfer after supervision")
            << L{ said("a", S, 20), lent("t", 4) } << 4 << 1 << 1;
        QTest::newRow("a word about a transfer")
            << L{ said("a", S, 20), said("b", C, 4, true) } << 4 << 1 << 1;
        QTest::newRow("another municipality")
            << L{ said("a", S, 3, false, "5001"), lent("t", 10) } << -1 << 0 << 0;
        QTest::newRow("the last day that counts")
            << L{ said("a", S, 0), lent("t", 200, 90) } << 0 << 1 << 1;
        QTest::newRow("too long ago") << L{ said("a", S, 0), lent("t", 200, 91) } << -1 << 0 << 0;
        QTest::newRow("old supervision, but the transfer goes on")
            << L{ said("a", S, 91), lent("t", 120) } << -1 << 0 << 0;
        QTest::newRow("two and two, since the earliest meeting")
            << L{ said("a", S, 30), said("b", S, 5), lent("t", 20), lent("u", 2) } << 20 << 2 << 2;
    }
    void rolesMeet()
    {
        QFETCH(QList<RoleEvent>, events);
        QFETCH(int, sinceDaysAgo);
        QFETCH(int, supervision);
        QFETCH(int, sharing);
        const auto note = impartialityNote("5014", events, now);
        QCOMPARE(note.has_value(), sinceDaysAgo >= 0);
        if (!note)
            return;
        QCOMPARE(note->since, now.addDays(-sinceDaysAgo));
        QCOMPARE(note->supervision.size(), supervision);
        QCOMPARE(note->sharing.size(), sharing);
        for (const RoleEvent& event : note->supervision + note->sharing)
            QVERIFY(speaksOf(*note, event));
    }

    void adviceOfThatTimeStandsWithIt()
    {
        const RoleEvent advice = said("g", Role::Guidance, 1);
        const auto note = impartialityNote(
            "5014", { said("a", Role::Supervision, 3), lent("t", 9), advice }, now);
        QVERIFY(note);
        QCOMPARE(note->guidance, QList<RoleEvent>{ advice });
        QVERIFY(noteText(*note, "Frøya").english().contains("Frøya"));
        QVERIFY(eventText(advice).english().contains(label(Role::Guidance).english()));
    }

    void everyStepHasItsCard()
    {
        QSet<QString> codes;
        for (const LegalStep& step : legalSteps()) {
            codes.insert(step.code);
            for (const Text& text :
                { step.title, step.basis, step.decides, step.goesUp, step.caution })
                QVERIFY2(!text.isEmpty(), step.code);
        }
        QCOMPARE(codes.size(), legalSteps().size());
        QVERIFY(legalStep("askowner") != nullptr);
        QCOMPARE(legalStep("nothing"), nullptr);
        // What only the state may do says so, and that no card can know which powers are live.
        QVERIFY(legalStep("orderPeople")->decides.english().contains("Never the governor"));
        QVERIFY(!legalStep("orderPeople")->unsure.isEmpty());
    }

    void theOfficesCardStandsInItsPlace()
    {
        const LegalStep& step = *legalStep("askOwner");
        const ShownCard program = shownCard(step, nullptr);
        QVERIFY(!program.own && !program.verified);
        QCOMPARE(program.basis, step.basis);
        LegalCard own{ "id", "askOwner", "Vår heimel", "Eigaren", "", "Ingenting", false };
        QCOMPARE(shownCard(step, &own).unsure, step.unsure);
        own.verified = true;
        const ShownCard checked = shownCard(step, &own);
        QVERIFY(checked.own && checked.verified && checked.unsure.isEmpty());
        QCOMPARE(checked.basis, Text(QString("Vår heimel")));
        QVERIFY(sureness(program) != sureness(checked));
    }
};

QTEST_GUILESS_MAIN(TestImpartiality)
#include "tst_impartiality.moc"
