// What may be said in front of forty people: no name, number or e-mail that the case file knows.
#include "core/session/person_gate.h"
#include "tests/core/session/fixtures.h"

#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

class TestPersonGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textIsLeftWithoutPersons_data();
    void textIsLeftWithoutPersons();
    void placesAndProfessionsStay();
    void aPersonWhoIsNewIsKnownAfterwards();

private:
    TestFile m_file;
};

void TestPersonGate::initTestCase()
{
    setFixedClock(QDateTime(QDate(2021, 3, 9), QTime(12, 0), Qt::UTC));
    Contact contact;
    contact.municipality = "5014";
    contact.name = "Dag Heim";
    contact.function = "Kommuneoverlege";
    contact.telephone = "72 44 10 00";
    contact.email = "dag.heim@froya.example";
    QVERIFY(m_file->setContact(contact));
    Contact duty;
    duty.municipality = "5001";
    duty.name = "Anne-Marie Østbø";
    duty.telephone = "41234";
    QVERIFY(m_file->setContact(duty));
    QVERIFY(m_file->registerPoolMember(aMember()));
    QVERIFY(m_file->registerNeed(aNeed())); // "Ola Nordmann, tlf 900 00 000"
    Need other = aNeed();
    other.contact = "Orkland Tone Hitra";
    QVERIFY(m_file->registerNeed(other));
    Meeting meeting;
    meeting.startsAt = nowUtc();
    const Result<Id> id = m_file->planMeeting(meeting);
    QVERIFY(id);
    Participant participant;
    participant.meeting = *id;
    participant.name = "Siri Vik, kommunedirektør";
    QVERIFY(m_file->addParticipant(participant));
    // A step's "who" holds persons, bodies and plain words.
    Transfer transfer = aTransfer();
    transfer.owner = "St. Olavs hospital";
    transfer.source = PoolSource::HealthTrust;
    const Result<Id> lent = m_file->startTransfer(transfer);
    QVERIFY(lent);
    QVERIFY(m_file->stepTransfer(
        *lent, stepTo(TransferState::Asked, "St. Olavs hospital ved Bjarte Prøvdal")));
    QVERIFY(m_file->stepTransfer(*lent, stepTo(TransferState::Offered, "Den ansatte selv")));
    QVERIFY(m_file->stepTransfer(*lent, stepTo(TransferState::Agreed, "guri testvoll")));
}

void TestPersonGate::textIsLeftWithoutPersons_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");
    const auto row = [](const char* name, const char* text, const char* left) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(left);
    };
    row("nothing", "Orkland svarer innen fredag", "Orkland svarer innen fredag");
    row("empty", "", "");
    row("full name", "Kari Normann Testesen følger opp", "[name] følger opp");
    row("first name", "Kari ringer Frøya", "[name] ringer Frøya");
    row("surname", "Testesen ringer", "[name] ringer");
    row("genitive", "Karis vakter dekkes", "[name] vakter dekkes");
    row("capitals", "KARI ringer", "[name] ringer");
    row("without capitals", "normann ringer i dag", "[name] ringer i dag");
    row("short word without capital", "leveres i dag", "leveres i dag");
    row("short name with capital", "Dag ringer", "[name] ringer");
    row("a place that is a surname", "Heim ringer", "Heim ringer");
    row("a full name with a place", "Dag Heim ringer Heim", "[name] ringer Heim");
    row("a surname that is a place, beside a place", "Tone Hitra ringer Hitra og Orkland",
        "[name] ringer Hitra og Orkland");
    row("part of a double name", "Anne følger opp", "[name] følger opp");
    row("double name", "Anne-Marie Østbø", "[name]");
    row("in a need", "Ola Nordmann er spurt", "[name] er spurt");
    row("tlf is no name", "Tlf til kommunen", "Tlf til kommunen");
    row("function stays", "Kommunedirektør og kommuneoverlege møtes",
        "Kommunedirektør og kommuneoverlege møtes");
    row("participant", "Siri Vik innleder", "[name] innleder");
    row("who answered, beside a body", "Bjarte ringer St. Olavs hospital",
        "[name] ringer St. Olavs hospital");
    row("who answered, plain words", "Den ansatte selv er spurt", "Den ansatte selv er spurt");
    row("who answered, without capitals", "Guri og Testvoll", "[name] og [name]");
    row("known number", "Ring 72 44 10 00", "Ring [number left out]");
    row("known number without spaces", "Ring 72441000 nå", "Ring [number left out] nå");
    row("with the country's code", "Ring +47 72 44 10 00", "Ring [number left out]");
    row("short known number", "Internt 41234", "Internt [number left out]");
    row("unknown telephone", "Ring 99 88 77 66", "Ring [number left out]");
    row("register number", "HPR 9876543", "HPR [number left out]");
    row("birth number", "01018012345", "[number left out]");
    row("date stays", "Frist 12.03.2021 kl. 12", "Frist 12.03.2021 kl. 12");
    row("case number stays", "Sak 2021/12345", "Sak 2021/12345");
    row("amount stays", "500 munnbind, 40 000 kroner", "500 munnbind, 40 000 kroner");
    row("e-mail", "Skriv til dag.heim@froya.example i dag", "Skriv til [e-mail] i dag");
    row("unknown e-mail", "post@annen.example", "[e-mail]");
    row("all at once", "Kari Normann Testesen (900 11 222, kari@example.org) møter Dag",
        "[name] ([number left out], [e-mail]) møter [name]");
}

void TestPersonGate::textIsLeftWithoutPersons()
{
    QFETCH(QString, text);
    QFETCH(QString, left);
    QCOMPARE(PersonGate(*m_file.get()).pass(text).text(), left);
}

void TestPersonGate::placesAndProfessionsStay()
{
    const PersonGate gate(*m_file.get());
    QCOMPARE(gate.municipality("5014").text(), QStringLiteral("Frøya"));
    QCOMPARE(gate.municipality("5055").text(), QStringLiteral("Heim"));
    QCOMPARE(gate.owner("5001").text(), QStringLiteral("Trondheim"));
    QCOMPARE(gate.owner("St. Olavs hospital").text(), QStringLiteral("St. Olavs hospital"));
    QCOMPARE(gate.owner("Vikarbyrå ved Kari").text(), QStringLiteral("Vikarbyrå ved [name]"));
    QCOMPARE(gate.profession("SP").text(), QStringLiteral("Nurse"));
    QCOMPARE(gate.profession("Kari").text(), QStringLiteral("[name]"));
}

void TestPersonGate::aPersonWhoIsNewIsKnownAfterwards()
{
    QString changed;
    connect(m_file.get(), &Session::changed, this, [&changed](const ChangeSet& changes) {
        changed = PersonGate::isConcernedBy(changes) ? "persons" : "others";
    });
    const PersonGate before(*m_file.get());
    QCOMPARE(before.pass("Turid svarer").text(), QStringLiteral("Turid svarer"));
    QVERIFY(m_file->registerPoolMember(aMember("Turid Prøve")));
    QCOMPARE(changed, QStringLiteral("persons"));
    QCOMPARE(
        PersonGate(*m_file.get()).pass("Turid svarer").text(), QStringLiteral("[name] svarer"));
    QVERIFY(m_file->openRound("2021-W09"));
    QCOMPARE(changed, QStringLiteral("others"));
}

QTEST_GUILESS_MAIN(TestPersonGate)
#include "tst_person_gate.moc"
