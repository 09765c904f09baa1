// Every aggregate goes into the file and comes back the same, with every field set and with none.
#include "tests/core/store/fixtures.h"

#include <QTest>

using namespace samvirke;
using namespace samvirke::testing;

namespace {

const QDateTime someTime(QDate(2021, 3, 8), QTime(13, 42, 7, 123), Qt::UTC);

SelfAssessment fullAssessment(const Id& round)
{
    return { makeId(), round, "5014", ServiceArea::HomeCare, StaffingStatus::Critical, Trend::Worse,
        Outlook::High, Cause::Event, 12.5, 0.0, { "SP", "HF" },
        { Trigger::BelowMinimum, Trigger::DangerToLife }, "Overtid", YesNo::No, "Mange syke",
        someTime, AnswerKind::Rated, "To sykepleiere", "Én bil", someTime.addDays(-1),
        someTime.addSecs(-60), "Kari Nordmann", "kommuneoverlege", ReportChannel::Form };
}

PoolMember fullMember()
{
    return { makeId(), "Kari Nordmann", "900 00 000", "kari@example.org", "5001",
        PoolSource::ReserveRegister, { "SP", "JO" },
        { { "tracing", QDate(2021, 6, 1), true }, { "testing", {}, false } },
        { { QDate(2021, 3, 1), QDate(2021, 3, 7) }, { QDate(2021, 4, 1), QDate(2021, 4, 2) } },
        "5001", 275, true, QDate(2021, 2, 28), "Vaktlaget", "Bare helger" };
}

Transfer fullTransfer(const Id& need, const Id& member)
{
    return { makeId(), need, member, "5001", PoolSource::HealthTrust, "5014",
        ServiceArea::EmergencyClinic, "LE", 3, QDate(2021, 3, 8), QDate(2021, 3, 9),
        TransferState::Draft, EscalationLevel::National, 123.75, "Reise med ferge" };
}

} // namespace

class TestTables : public QObject {
    Q_OBJECT

private:
    template <class T> void comesBack(store::Store& store, const T& value, const QString& key)
    {
        const auto done = command(store, [&] { return store.insert(value); });
        QVERIFY2(done, qPrintable(done ? QString() : done.error().text.english()));
        const auto found = store.find<T>(key);
        QVERIFY(found);
        QCOMPARE(*found, value);
    }

private Q_SLOTS:
    void everyFieldComesBack();
    void emptyFieldsComeBack();
    void declarationsFitTheSchema();
    void fieldsOfTheJournalAreTheValues();
    void anAnswerWithoutARatingCannotBeGood();
};

void TestTables::anAnswerWithoutARatingCannotBeGood()
{
    const QTemporaryDir folder;
    const auto store = makeStore(folder.filePath("a.samvirke"));
    ReportingRound round;
    round.id = makeId();
    round.label = "2021-W10";
    round.opens = someTime;
    round.due = someTime.addDays(4);
    QVERIFY(command(*store, [&] { return store->insert(round); }));
    for (const AnswerKind answer : { AnswerKind::Unchanged, AnswerKind::NotApplicable }) {
        SelfAssessment row;
        row.id = makeId();
        row.round = round.id;
        row.municipality = "5014";
        row.answer = answer;
        row.status = StaffingStatus::Good;
        QVERIFY(!command(*store, [&] { return store->insert(row); }));
    }
}

void TestTables::everyFieldComesBack()
{
    const QTemporaryDir folder;
    const auto store = makeStore(folder.filePath("a.samvirke"));
    const ReportingRound round{ makeId(), "2021-W10", someTime, someTime.addDays(4),
        someTime.addDays(7), { ServiceArea::Overall, ServiceArea::HomeCare }, "Oversikt",
        "epidemic-1" };
    comesBack(*store, round, round.id);
    const SelfAssessment assessment = fullAssessment(round.id);
    comesBack(*store, assessment, assessment.id);
    const Need need = needWithAll();
    comesBack(*store, need, need.id);
    const PoolMember member = fullMember();
    comesBack(*store, member, member.id);
    const Transfer transfer = fullTransfer(need.id, member.id);
    comesBack(*store, transfer, transfer.id);
    const MaterialNeed lack = materialNeedWithAll();
    comesBack(*store, lack, lack.id);
    const MaterialOffer spare = materialOfferWithAll();
    comesBack(*store, spare, spare.id);
    Transfer material = fullTransfer({}, {});
    material.profession.clear();
    material.heads = 0;
    material.cargo = Cargo::Lent;
    material.material = "ventilator";
    material.quantity = 2;
    material.materialNeed = lack.id;
    material.materialOffer = spare.id;
    comesBack(*store, material, material.id);
    const LedgerEntry line{ makeId(), transfer.id, someTime, TransferState::Asked,
        TransferState::Declined, "Ola", AnswerChannel::InPerson, RefusalReason::InfectionControl,
        "Nei" };
    comesBack(*store, line, line.id);
    const MeetingSeries series{ makeId(), MeetingKind::PublicHealthDoctors, "Kommuneoverlegene",
        MeetingRhythm::Fortnightly, someTime, 45, QDate(2021, 6, 30), "Teams",
        "Status\nEventuelt" };
    comesBack(*store, series, series.id);
    const SeriesParticipant standing{ makeId(), series.id, "5014", "Per", "Kommuneoverlege",
        "per@example.org" };
    comesBack(*store, standing, standing.id);
    const Meeting meeting{ makeId(), MeetingKind::PublicHealthDoctors, "Kommuneoverlegemøte",
        someTime, someTime.addSecs(3600), "Teams", "1. Status\n2. Eventuelt", "Referat", series.id,
        "{}", someTime, 2, true };
    comesBack(*store, meeting, meeting.id);
    const Participant participant{ makeId(), meeting.id, "5014", "Per", "Kommuneoverlege", true };
    comesBack(*store, participant, participant.id);
    const Decision decision{ makeId(), meeting.id, "Vi spør Trondheim", need.id, transfer.id,
        Role::Guidance, "5014", YesNo::Yes };
    comesBack(*store, decision, decision.id);
    const ActionItem item{ makeId(), meeting.id, "Ring", "Statsforvalteren", QDate(2021, 3, 9),
        someTime, need.id, transfer.id, someTime };
    comesBack(*store, item, item.id);
    const AgendaItem point{ makeId(), meeting.id, 3, AgendaSource::Unmet, "Behov", 10,
        "Fylkeslegen", "5014", need.id, transfer.id, "Sagt", true };
    comesBack(*store, point, point.id);
    const StaffRequest request{ makeId(), need.id, transfer.id, "5001", someTime,
        someTime.addDays(1), AnswerChannel::Letter, LanguageForm::Nynorsk, "Kan de?", someTime };
    comesBack(*store, request, request.id);
    const QList<TextSection> clauses{ { "pay", "Lønn", "Linje\n\"sitat\" æøå" },
        { "end", "", "" } };
    const AgreementTemplate form{ makeId(), "Vår mal", LanguageForm::Nynorsk, clauses };
    comesBack(*store, form, form.id);
    const Agreement agreement{ makeId(), transfer.id, LanguageForm::Nynorsk, form.id, clauses,
        "Færre besøk", "Kommunalsjef", someTime, someTime, "Kari", someTime, "Ola" };
    comesBack(*store, agreement, agreement.id);
    const StandingAgreement standingAgreement{ makeId(), "Nabohjelp", { "5001", "5014" }, { "SP" },
        { ServiceArea::NursingHome }, "Sykepleiere", "Fravær", QDate(2021, 1, 1),
        QDate(2021, 12, 31), "Kari", "21/123", "Merknad" };
    comesBack(*store, standingAgreement, standingAgreement.id);
    const ServiceEvent event{ makeId(), transfer.id, ServiceEventKind::Replaced, QDate(2021, 3, 9),
        someTime, "Ny fra mandag", transfer.id };
    comesBack(*store, event, event.id);
    const SettlementLine cost{ makeId(), transfer.id, CostKind::Lodging, 2.5, "netter", 1250.5,
        "5014", "Hotell" };
    comesBack(*store, cost, cost.id);
    const TransferFeedback said{ makeId(), transfer.id, TransferSide::Lender, YesNoPartly::Partly,
        "God mottakelse", "Tidligere vaktliste", "Avdelingsleder", someTime };
    comesBack(*store, said, said.id);
    const Measure measure{ makeId(), "agency", EscalationLevel::Local, 4, "Vikarbyrå", "Folk",
        "Når", "Byrået", "08-16", "2 dager", "Timepris", "Ring", { "vikar" }, { "SP" }, true };
    comesBack(*store, measure, measure.id);
    const SharedAnswer shared{ makeId(), "Hvem?", "NAV", { "vikar" }, someTime };
    comesBack(*store, shared, shared.id);
    const Inquiry inquiry{ makeId(), someTime, AnswerChannel::EMail, "5014", "Kari", "Helsesjef",
        "Hvem?", "NAV", Role::Guidance, someTime, "Rådgiver", QDate(2021, 3, 12), someTime,
        { "agency" }, shared.id };
    comesBack(*store, inquiry, inquiry.id);
    const LegalCard card{ makeId(), "ask", "§ 1", "Kommunen", "Hdir", "Roller", true };
    comesBack(*store, card, card.id);
    const StateResource resource{ makeId(), StateResourceKind::HomeGuard, "HV-12", "Vakthold", 20,
        "personer", QDate(2021, 3, 1), QDate(2021, 4, 1), "2 døgn", "Vakt", "900", "Merknad" };
    comesBack(*store, resource, resource.id);
    const StateAllocation asked{ makeId(), resource.id, "5014", {}, AllocationStep::Requested, 4,
        QDate(2021, 3, 9), {}, someTime, "Beredskapssjef", "Instruksen", "Størst behov", "" };
    comesBack(*store, asked, asked.id);
    const StateAllocation granted{ makeId(), resource.id, "5014", asked.id, AllocationStep::Granted,
        2, QDate(2021, 3, 9), QDate(2021, 3, 20), someTime, "Beredskapssjef", "Instruksen",
        "Størst behov", "Halvparten" };
    comesBack(*store, granted, granted.id);
    const Contact contact{ makeId(), "5014", "Per", "Kommuneoverlege", "900", "per@example.org" };
    comesBack(*store, contact, contact.id);
    const OwnerLimit limit{ makeId(), "5001", "SP", 4 };
    comesBack(*store, limit, limit.id);
    const Survey survey{ makeId(), "Vakter", "Hdir", "Oversikt", someTime, someTime.addDays(2),
        someTime.addDays(20), someTime.addDays(3), { "5001", "5014" }, "Vår merknad", "Rapport" };
    comesBack(*store, survey, survey.id);
    const SurveyQuestion question{ makeId(), survey.id, 2, QuestionKind::SeveralChoices, "Hva?",
        "Alt som gjelder", { "a; b", "ø" }, "stk" };
    comesBack(*store, question, question.id);
    const SurveyAnswer answer{ makeId(), survey.id, question.id, "5014", AnswerGiven::Answered,
        { "ø" }, 2.5, "Ja", someTime, someTime.addDays(-1), "Kari", "lege",
        ReportChannel::Telephone };
    comesBack(*store, answer, answer.id);
    const StaffBase staff{ makeId(), "5014", "07a", 2025, 12.5, "SSB 14533" };
    comesBack(*store, staff, staff.id);
    const StaffBase unknown{ makeId(), "5014", "08", 2025, {}, {} };
    comesBack(*store, unknown, unknown.id);
    const StaffFloor floor{ makeId(), "01", 4.5 };
    comesBack(*store, floor, floor.id);
    const DeclinedPair pair{ makeId(), member.id, need.id, "Kjenner ikke stedet" };
    comesBack(*store, pair, pair.id);
    const Variant variant{ makeId(), "Vår egen", { Aim::Travel, Aim::Reserve } };
    comesBack(*store, variant, variant.id);
    const OwnerOverride word{ makeId(), "5001", false, "Ber om ro denne uka" };
    comesBack(*store, word, word.id);
    const QList<ReportSection> sections{ { "a", "Overskrift", "Råd",
        { FigureBlock::Needs, FigureBlock::Map }, "Linje\n- \"punkt\" æøå", true } };
    const SituationReport draft{ makeId(), "Tittel", "DSB", makeId(), someTime, someTime.addDays(1),
        "standard", makeId(), sections };
    comesBack(*store, draft, draft.id);
    const ReportTemplate made{ makeId(), "Vår mal", sections };
    comesBack(*store, made, made.id);
    const SentReport sentOne{ makeId(), 1, "Tittel", "DSB", "2021-W10", someTime,
        someTime.addDays(1), "standard", {}, sections, "{}", someTime, "Kari" };
    comesBack(*store, sentOne, sentOne.id);
    const LogEntry first{ makeId(), someTime, Role::Guidance, "Første", "5014", need.id,
        transfer.id, {}, "Kari" };
    comesBack(*store, first, first.id);
    const LogEntry entry{ makeId(), someTime, Role::Supervision, "Rettelse", "5014", need.id,
        transfer.id, first.id, "Kari", YesNo::No };
    comesBack(*store, entry, entry.id);
    const OfficeSetting setting{ makeId(), "smallBelow", "7" };
    comesBack(*store, setting, setting.id);
    QCOMPARE(store->all<Municipality>("ORDER BY number"), threeMunicipalities());
    const auto check = store->verify();
    QVERIFY2(check.problem.isEmpty(), qPrintable(check.problem.english()));
}

void TestTables::emptyFieldsComeBack()
{
    const QTemporaryDir folder;
    const auto store = makeStore(folder.filePath("a.samvirke"));
    PoolMember member;
    member.id = makeId();
    member.home = "5001";
    comesBack(*store, member, member.id);
    Transfer transfer;
    transfer.id = makeId();
    transfer.to = "5014";
    transfer.from = transfer.until = QDate(2021, 3, 8);
    comesBack(*store, transfer, transfer.id);
    MaterialNeed lack;
    lack.id = makeId();
    lack.municipality = "5014";
    lack.from = QDate(2021, 3, 8);
    comesBack(*store, lack, lack.id);
    MaterialOffer spare;
    spare.id = makeId();
    spare.place = "5001";
    spare.from = QDate(2021, 3, 8);
    comesBack(*store, spare, spare.id);
    Meeting meeting;
    meeting.id = makeId();
    comesBack(*store, meeting, meeting.id);
    ActionItem item;
    item.id = makeId();
    comesBack(*store, item, item.id);
    LogEntry entry;
    entry.id = makeId();
    entry.at = someTime;
    comesBack(*store, entry, entry.id);
}

void TestTables::declarationsFitTheSchema()
{
    const QTemporaryDir folder;
    const auto store = makeStore(folder.filePath("a.samvirke"));
    for (const store::TableShape* shape : store::allShapes()) {
        QByteArrayList inFile;
        store::Query columns(
            store->database(), "SELECT name FROM pragma_table_info('" + shape->name + "')");
        while (columns.next())
            inFile.append(columns.bytes(0));
        QByteArrayList declared;
        for (const store::ColumnShape& column : shape->columns)
            declared.append(column.name);
        QCOMPARE(declared, inFile);
    }
}

void TestTables::fieldsOfTheJournalAreTheValues()
{
    const QTemporaryDir folder;
    const auto store = makeStore(folder.filePath("a.samvirke"));
    Need need = needWithAll();
    QVERIFY(command(*store, [&] { return store->insert(need); }));
    need.heads = 8;
    need.contact = "Noen andre";
    QVERIFY(command(*store, [&] { return store->update(need); }));
    const auto history = store->journal().historyOf(need.id);
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0].changes,
        QList<FieldChange>(
            { { "heads", "7", "8" }, { "contact", "Ærlig Åsgård \\ 900 00 000", "Noen andre" } }));
    const FieldChange note{ "note", "", QString("tab\there, nul ") + QChar(1) + " æøå 😀" };
    QVERIFY(history[1].changes.contains(note));
    QCOMPARE(history[1].actor, QString("Tester"));
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
