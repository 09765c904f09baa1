// What is proposed for the next meeting: all that is open, each once, with its reason.
#include "core/reports/action_reminder.h"
#include "core/reports/agenda_proposal.h"
#include "core/reports/meeting_status.h"
#include "tests/core/reports/county_case.h"

#include <QTest>

using namespace samvirke;

namespace {

const QDateTime now(QDate(2021, 1, 14), QTime(8, 0), Qt::UTC);

AgendaInput inputOf(const QStringList& letters)
{
    QStringList names;
    for (qsizetype i = 0; i < letters.size(); ++i)
        names.append(QString(QChar(char16_t(u'A' + i))));
    const PictureInput county = countyWith(names, letters);
    AgendaInput input;
    input.picture = countyPicture(county);
    for (const Municipality& each : county.municipalities)
        input.names.insert(each.number, each.name);
    input.now = QDateTime(county.today, QTime(8, 0), Qt::UTC);
    input.today = county.today;
    return input;
}

Need needOf(const QString& id, const QString& municipality, int heads, QDate from)
{
    Need need;
    need.id = id;
    need.municipality = municipality;
    need.profession = "SP";
    need.heads = heads;
    need.from = from;
    need.until = from.addDays(20);
    return need;
}

Transfer loanOf(const QString& id, const QString& need, QDate from, QDate until)
{
    Transfer transfer;
    transfer.id = id;
    transfer.need = need;
    transfer.owner = "5002";
    transfer.to = "5001";
    transfer.profession = "SP";
    transfer.from = from;
    transfer.until = until;
    transfer.state = TransferState::InService;
    return transfer;
}

QStringList titles(const QList<ProposedItem>& items)
{
    QStringList out;
    for (const ProposedItem& each : items)
        out.append(each.item.title);
    return out;
}

QList<AgendaItem> itemsOf(const QList<ProposedItem>& proposed)
{
    QList<AgendaItem> out;
    for (const ProposedItem& each : proposed)
        out.append(each.item);
    return out;
}

} // namespace

class TestAgendaProposal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newlyCriticalIsAgainstTheLastMeeting()
    {
        AgendaInput input = inputOf({ "gk", "kk", "gg" });
        QCOMPARE(titles(proposedAgenda(input)).filter("critical").size(), 2); // no meeting before
        input.criticalBefore = QStringList{ "5002" };
        input.lastMeeting = input.now.addDays(-7);
        const QList<ProposedItem> proposed = proposedAgenda(input);
        QCOMPARE(titles(proposed).filter("critical"), QStringList{ "A: critical staffing" });
        QCOMPARE(proposed.first().item.municipality, QString("5001"));
        QVERIFY(proposed.first().reason.english().contains("last meeting"));
    }

    void lateAnswersStandTogether()
    {
        AgendaInput input = inputOf({ "gg", "g-", "--" });
        QList<ProposedItem> proposed = proposedAgenda(input);
        QCOMPARE(titles(proposed), QStringList{ "Answers that are missing: B, C" });
        QVERIFY(proposed.first().reason.english().startsWith("2 "));
        input.now = input.picture.round.due.addSecs(-60); // nobody is late yet
        QVERIFY(proposedAgenda(input).isEmpty());
        input.now = input.picture.round.due.addSecs(60);
        input.picture.round.closed = input.now; // nobody can answer any more
        QVERIFY(proposedAgenda(input).isEmpty());
    }

    void needsWithoutCover_data()
    {
        QTest::addColumn<int>("from"); // days after today
        QTest::addColumn<int>("lent");
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("proposed");
        const int open = int(NeedState::Open);
        QTest::newRow("nobody came") << 0 << 0 << open << true;
        QTest::newRow("one of two") << 0 << 1 << open << true;
        QTest::newRow("covered") << 0 << 2 << open << false;
        QTest::newRow("begins in a week") << 7 << 0 << open << true;
        QTest::newRow("over") << -30 << 0 << open << false;
        QTest::newRow("withdrawn") << 0 << 0 << int(NeedState::Withdrawn) << false;
    }

    void needsWithoutCover()
    {
        QFETCH(int, from);
        QFETCH(int, lent);
        QFETCH(int, state);
        QFETCH(bool, proposed);
        AgendaInput input = inputOf({ "gg", "gg" });
        const QDate begins = input.today.addDays(from);
        Need need = needOf("n", "5001", 2, begins);
        need.state = NeedState(state);
        input.needs = { need };
        for (int i = 0; i < lent; ++i)
            input.transfers.append(loanOf(QString::number(i), "n", begins, need.until));
        const QList<ProposedItem> items = proposedAgenda(input);
        QCOMPARE(!items.isEmpty() && items.first().item.need == "n", proposed);
    }

    void loansThatEnd_data()
    {
        QTest::addColumn<int>("ends"); // days after today
        QTest::addColumn<int>("needEnds");
        QTest::addColumn<bool>("followed");
        QTest::addColumn<bool>("proposed");
        QTest::newRow("in a week") << 7 << 30 << false << true;
        QTest::newRow("in eight days") << 8 << 30 << false << false;
        QTest::newRow("ran out yesterday") << -1 << 30 << false << true;
        QTest::newRow("with the need") << 5 << 5 << false << false;
        QTest::newRow("somebody follows") << 5 << 30 << true << false;
    }

    void loansThatEnd()
    {
        QFETCH(int, ends);
        QFETCH(int, needEnds);
        QFETCH(bool, followed);
        QFETCH(bool, proposed);
        AgendaInput input = inputOf({ "gg", "gg" });
        Need need = needOf("n", "5001", 1, input.today.addDays(-20));
        need.until = input.today.addDays(needEnds);
        const QDate last = input.today.addDays(ends);
        input.needs = { need };
        input.transfers = { loanOf("t", "n", need.from, last) };
        if (followed)
            input.transfers.append(loanOf("u", "n", last.addDays(1), last.addDays(10)));
        const QList<ProposedItem> items = proposedAgenda(input);
        const bool found = std::any_of(items.begin(), items.end(),
            [](const ProposedItem& each) { return each.item.transfer == "t"; });
        QCOMPARE(found, proposed);
    }

    void actionsThatAreDueStandTogether()
    {
        AgendaInput input = inputOf({ "gg" });
        const auto action = [&](const QString& text, int days, bool done) {
            ActionItem item;
            item.id = text;
            item.text = text;
            item.owner = "5001";
            item.due = input.today.addDays(days);
            item.doneAt = done ? now : QDateTime();
            return item;
        };
        input.actions = { action("later", 1, false), action("today", 0, false),
            action("late", -3, false), action("done", -3, true) };
        const QList<ProposedItem> items = proposedAgenda(input);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().item.source, AgendaSource::ActionsDue);
        const QString reason = items.first().reason.english();
        QVERIFY2(reason.startsWith("2 ") && reason.indexOf("late") < reason.indexOf("today")
                && !reason.contains("later") && reason.contains("A,"),
            qPrintable(reason));
    }

    void whatIsOnTheAgendaIsNotProposedAgain()
    {
        AgendaInput input = inputOf({ "gk", "g-", "gg" });
        input.standing = QStringList{ "Åpning", "Neste møte" };
        input.needs = { needOf("n", "5003", 2, input.today) };
        const QList<ProposedItem> first = proposedAgenda(input);
        QCOMPARE(first.size(), 5);
        input.already = withItems({}, itemsOf(first));
        QVERIFY(proposedAgenda(input).isEmpty());
        // Also when its words were edited, or the names in it have moved on.
        for (AgendaItem& each : input.already) {
            if (each.source != AgendaSource::Standing)
                each.title = "Noe annet";
        }
        QVERIFY(proposedAgenda(input).isEmpty());
        input.already.clear();
        AgendaItem own;
        own.title = "  ÅPNING ";
        input.already = { own };
        QCOMPARE(titles(proposedAgenda(input)).filter("Åpning").size(), 0);
    }

    void whatWasNotDealtWithComesAgain()
    {
        AgendaInput input = inputOf({ "gg", "gg" });
        input.lastMeeting = input.now.addDays(-7);
        const auto item = [](const QString& title, AgendaSource source, bool done) {
            AgendaItem out;
            out.id = title;
            out.title = title;
            out.source = source;
            out.dealtWith = done;
            return out;
        };
        AgendaItem noted = item("notert", AgendaSource::Own, false);
        noted.notes = "Ble drøftet.";
        AgendaItem wasCritical = item("A: kritisk", AgendaSource::NewCritical, false);
        wasCritical.municipality = "5001"; // is good now
        input.lastAgenda = { item("Fast", AgendaSource::Standing, false),
            item("Gjort", AgendaSource::Own, true), item("Utsatt", AgendaSource::Own, false), noted,
            wasCritical };
        const QList<ProposedItem> proposed = proposedAgenda(input);
        QCOMPARE(titles(proposed), QStringList{ "Utsatt" });
        QVERIFY(proposed.first().item.id.isEmpty());
        QVERIFY(proposed.first().reason.english().contains("not dealt with"));
    }

    void theClosingItemStaysLast()
    {
        const auto item = [](const QString& title, AgendaSource source) {
            AgendaItem out;
            out.title = title;
            out.source = source;
            return out;
        };
        const QList<AgendaItem> agenda = withItems({},
            { item("Åpning", AgendaSource::Standing), item("Neste møte", AgendaSource::Standing),
                item("Behov", AgendaSource::Unmet), item("Kritisk", AgendaSource::NewCritical) });
        QStringList found;
        for (qsizetype i = 0; i < agenda.size(); ++i) {
            found.append(agenda.at(i).title);
            QCOMPARE(agenda.at(i).position, int(i) + 1);
        }
        QCOMPARE(found, (QStringList{ "Åpning", "Behov", "Kritisk", "Neste møte" }));
        QCOMPARE(withItems(agenda, { item("Til", AgendaSource::Own) }).at(3).title, QString("Til"));
    }

    void theStatusComesBackFromItsJson()
    {
        const PictureInput county = countyWith({ "A", "B", "C" }, { "gk", "g-", "gg" });
        MeetingStatusInput input;
        input.picture = countyPicture(county);
        input.needs = { needOf("n", "5001", 3, county.today),
            needOf("m", "5001", 1, county.today.addDays(-60)) };
        input.transfers = { loanOf("t", "n", county.today, county.today.addDays(3)) };
        input.now = now;
        input.today = county.today;
        const MeetingStatus status = meetingStatus(input);
        QCOMPARE(status.critical.size(), 1);
        QCOMPARE(status.critical.first().name, QString("A"));
        QCOMPARE(status.silent.first().name, QString("B"));
        QCOMPARE(status.openNeeds, 1);
        QCOMPARE(status.openHeads, 3);
        QCOMPARE(status.missingHeads, 2);
        QCOMPARE(status.inService, 1);
        QCOMPARE(*meetingStatusFrom(meetingStatusJson(status)), status);
        QVERIFY(meetingStatusText(status).english().contains("2 of 3 had answered"));
        // A single transfer is a single person: not in minutes that leave the house.
        QVERIFY(meetingNeedsText(status).english().contains("1 transfer"));
        QVERIFY(!meetingNeedsText(status, 5).english().contains("1 transfer"));
        QVERIFY(meetingNeedsText(status, 5).english().contains("Fewer than 5 transfers"));
    }

    void aDamagedStatusIsNone_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no object") << "[1,2]";
        QTest::newRow("cut") << "{\"at\":\"2021-03-11T08:00:00.000Z\",\"rou";
        QTest::newRow("no time") << "{\"round\":\"2021-W10\"}";
    }

    void aDamagedStatusIsNone()
    {
        QFETCH(QString, json);
        QVERIFY(!meetingStatusFrom(json));
    }

    void negativeFiguresAreNotBelieved()
    {
        const auto status = meetingStatusFrom("{\"at\":\"2021-03-11T08:00:00.000Z\",\"openNeeds\":-"
                                              "4,\"counts\":{\"good\":-1},\"critical\":7}");
        QVERIFY(status);
        QCOMPARE(status->openNeeds, 0);
        QCOMPARE(status->counts.good, 0);
        QVERIFY(status->critical.isEmpty());
    }

    void oneLetterToEachWithAllThatIsDue()
    {
        ActionReminderInput input;
        input.municipalities = countyOf({ "Heim", "Frøya" });
        input.municipalities[1].languageForm = LanguageForm::Nynorsk;
        input.today = QDate(2021, 1, 14);
        input.dueBy = input.today.addDays(2);
        input.office = "Statsforvalteren";
        Contact contact;
        contact.municipality = "5002";
        contact.email = "post@froya.example.no";
        input.contacts = { contact };
        SeriesParticipant standing;
        standing.function = "KS";
        standing.email = "ks@example.no";
        input.standing = { standing };
        const auto action = [&](const QString& text, const QString& owner, int days) {
            ActionItem item;
            item.text = text;
            item.owner = owner;
            item.due = input.today.addDays(days);
            return item;
        };
        input.actions = { action("a", "5002", 1), action("b", "frøya", -2), action("c", "ks", 0),
            action("d", "Fylkeslegen", 0), action("e", "Fylkeslegen", 3) };
        const QList<ActionReminder> letters = actionReminders(input);
        QCOMPARE(letters.size(), 3);
        QCOMPARE(letters.at(0).owner, QString("Frøya"));
        QCOMPARE(letters.at(0).actions.size(), 2);
        QCOMPARE(letters.at(0).draft.addresses, QStringList{ "post@froya.example.no" });
        QCOMPARE(letters.at(0).draft.language, QString("nn"));
        QVERIFY(letters.at(0).draft.body.indexOf("- b") < letters.at(0).draft.body.indexOf("- a"));
        QCOMPARE(letters.at(1).owner, QString("Fylkeslegen"));
        QVERIFY(letters.at(1).draft.addresses.isEmpty());
        QVERIFY(!letters.at(1).draft.body.contains("- e"));
        QCOMPARE(letters.at(2).draft.addresses, QStringList{ "ks@example.no" });
    }
};

QTEST_GUILESS_MAIN(TestAgendaProposal)
#include "tst_agenda_proposal.moc"
