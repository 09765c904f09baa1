#include "core/store/tables.h"

namespace samvirke::store {

template <> const Table<Municipality>& table()
{
    using T = Municipality;
    static const auto it = makeTable<T>(Entity::Municipality, "municipality",
        { column<&T::number>("number"), column<&T::name>("name"),
            column<&T::otherName>("otherName"), column<&T::countyNumber>("countyNumber"),
            column<&T::county>("county"), column<&T::population>("population"),
            column<&T::latitude>("latitude"), column<&T::longitude>("longitude"),
            column<&T::healthCommunity>("healthCommunity"), column<&T::healthTrust>("healthTrust"),
            column<&T::region>("region"), column<&T::centrality>("centrality"),
            column<&T::languageForm>("languageForm"), column<&T::ownOffice>("ownOffice") });
    return it;
}

template <> const Table<Contact>& table()
{
    using T = Contact;
    static const auto it = makeTable<T>(Entity::Contact, "contact",
        { column<&T::id>("id"), column<&T::municipality>("municipality"),
            column<&T::name, Mark::Personal>("name"), column<&T::function>("function"),
            column<&T::telephone, Mark::Personal>("telephone"),
            column<&T::email, Mark::Personal>("email") });
    return it;
}

template <> const Table<OwnerLimit>& table()
{
    using T = OwnerLimit;
    static const auto it = makeTable<T>(Entity::OwnerLimit, "owner_limit",
        { column<&T::id>("id"), column<&T::owner>("owner"), column<&T::profession>("profession"),
            column<&T::maxAway>("maxAway") });
    return it;
}

template <> const Table<ReportingRound>& table()
{
    using T = ReportingRound;
    static const auto it = makeTable<T>(Entity::ReportingRound, "reporting_round",
        { column<&T::id>("id"), column<&T::label>("label"), column<&T::opens>("opens"),
            column<&T::due>("due"), column<&T::closed>("closed"), column<&T::services>("services"),
            column<&T::purpose>("purpose"), column<&T::definitions>("definitions") });
    return it;
}

template <> const Table<SelfAssessment>& table()
{
    using T = SelfAssessment;
    static const auto it = makeTable<T>(Entity::SelfAssessment, "self_assessment",
        { column<&T::id>("id"), column<&T::round>("round"),
            column<&T::municipality>("municipality"), column<&T::service>("service"),
            column<&T::status>("status"), column<&T::trend>("trend"),
            column<&T::outlook>("outlook"), column<&T::cause>("cause"),
            column<&T::absencePercent>("absencePercent"), column<&T::missingFte>("missingFte"),
            column<&T::professions>("professions"), column<&T::triggers>("triggers"),
            column<&T::measures>("measures"), column<&T::plan>("plan"),
            column<&T::comment>("comment"), column<&T::reportedAt>("reportedAt"),
            column<&T::answer>("answer"), column<&T::concreteNeed>("concreteNeed"),
            column<&T::canOffer>("canOffer"), column<&T::asOf>("asOf"),
            column<&T::firstReportedAt>("firstReportedAt"),
            column<&T::givenBy, Mark::Personal>("givenBy"), column<&T::givenByRole>("givenByRole"),
            column<&T::channel>("channel") });
    return it;
}

template <> const Table<Need>& table()
{
    using T = Need;
    static const auto it = makeTable<T>(Entity::Need, "need",
        { column<&T::id>("id"), column<&T::municipality>("municipality"),
            column<&T::service>("service"), column<&T::profession>("profession"),
            column<&T::alsoAccept>("alsoAccept"), column<&T::required>("required"),
            column<&T::preferred>("preferred"), column<&T::heads>("heads"),
            column<&T::from>("from"), column<&T::until>("until"), column<&T::severity>("severity"),
            column<&T::infectious>("infectious"), column<&T::lodging>("lodging"),
            column<&T::shifts>("shifts"), column<&T::localMeasures>("localMeasures"),
            column<&T::contact, Mark::Personal>("contact"), column<&T::note>("note"),
            column<&T::team>("team"), column<&T::state>("state"), column<&T::tried>("tried"),
            column<&T::employerConsents>("employerConsents"),
            column<&T::familyHousing>("familyHousing"), column<&T::tasks>("tasks"),
            column<&T::leads>("leads"), column<&T::trains>("trains"),
            column<&T::gateReason>("gateReason") });
    return it;
}

template <> const Table<PoolMember>& table()
{
    using T = PoolMember;
    static const auto it = makeTable<T>(Entity::PoolMember, "pool_member",
        { column<&T::id>("id"), column<&T::name, Mark::Personal>("name"),
            column<&T::telephone, Mark::Personal>("telephone"),
            column<&T::email, Mark::Personal>("email"), column<&T::owner>("owner"),
            column<&T::source>("source"), column<&T::professions>("professions"),
            column<&T::competences>("competences"), column<&T::availability>("availability"),
            column<&T::home>("home"), column<&T::maxTravelKm>("maxTravelKm"),
            column<&T::acceptsInfectious>("acceptsInfectious"),
            column<&T::lastConfirmed>("lastConfirmed"), column<&T::team>("team"),
            column<&T::note>("note") });
    return it;
}

template <> const Table<DeclinedPair>& table()
{
    using T = DeclinedPair;
    static const auto it = makeTable<T>(Entity::DeclinedPair, "declined_pair",
        { column<&T::id>("id"), column<&T::member>("member"), column<&T::need>("need"),
            column<&T::reason>("reason") });
    return it;
}

template <> const Table<Variant>& table()
{
    using T = Variant;
    static const auto it = makeTable<T>(Entity::Variant, "variant",
        { column<&T::id>("id"), column<&T::name>("name"), column<&T::order>("order") });
    return it;
}

template <> const Table<OwnerOverride>& table()
{
    using T = OwnerOverride;
    static const auto it = makeTable<T>(Entity::OwnerOverride, "owner_override",
        { column<&T::id>("id"), column<&T::owner>("owner"), column<&T::lends>("lends"),
            column<&T::reason>("reason") });
    return it;
}

template <> const Table<Transfer>& table()
{
    using T = Transfer;
    static const auto it = makeTable<T>(Entity::Transfer, "transfer",
        { column<&T::id>("id"), column<&T::need, Mark::Reference>("need"),
            column<&T::member, Mark::Reference>("member"), column<&T::owner>("owner"),
            column<&T::source>("source"), column<&T::to>("to"), column<&T::service>("service"),
            column<&T::profession>("profession"), column<&T::heads>("heads"),
            column<&T::from>("from"), column<&T::until>("until"), column<&T::state>("state"),
            column<&T::level>("level"), column<&T::km>("km"), column<&T::note>("note"),
            column<&T::cargo>("cargo"), column<&T::material>("material"),
            column<&T::quantity>("quantity"),
            column<&T::materialNeed, Mark::Reference>("materialNeed"),
            column<&T::materialOffer, Mark::Reference>("materialOffer") });
    return it;
}

template <> const Table<LedgerEntry>& table()
{
    using T = LedgerEntry;
    static const auto it = makeTable<T>(Entity::LedgerEntry, "ledger_entry",
        { column<&T::id>("id"), column<&T::transfer>("transfer"), column<&T::at>("at"),
            column<&T::from>("from"), column<&T::to>("to"), column<&T::who, Mark::Personal>("who"),
            column<&T::how>("how"), column<&T::reason>("reason"), column<&T::note>("note") },
        true);
    return it;
}

template <> const Table<Meeting>& table()
{
    using T = Meeting;
    static const auto it = makeTable<T>(Entity::Meeting, "meeting",
        { column<&T::id>("id"), column<&T::kind>("kind"), column<&T::title>("title"),
            column<&T::startsAt>("startsAt"), column<&T::endsAt>("endsAt"),
            column<&T::place>("place"), column<&T::agenda>("agenda"), column<&T::notes>("notes"),
            column<&T::series, Mark::Reference>("series"), column<&T::statusThen>("statusThen"),
            column<&T::invitedAt>("invitedAt"), column<&T::invitations>("invitations"),
            column<&T::cancelled>("cancelled") });
    return it;
}

template <> const Table<Participant>& table()
{
    using T = Participant;
    static const auto it = makeTable<T>(Entity::Participant, "participant",
        { column<&T::id>("id"), column<&T::meeting>("meeting"),
            column<&T::municipality>("municipality"), column<&T::name, Mark::Personal>("name"),
            column<&T::function>("function"), column<&T::attended>("attended") });
    return it;
}

template <> const Table<Decision>& table()
{
    using T = Decision;
    static const auto it = makeTable<T>(Entity::Decision, "decision",
        { column<&T::id>("id"), column<&T::meeting>("meeting"), column<&T::text>("text"),
            column<&T::need, Mark::Reference>("need"),
            column<&T::transfer, Mark::Reference>("transfer"), column<&T::role>("role"),
            column<&T::municipality>("municipality"), column<&T::sharesOut>("sharesOut") });
    return it;
}

template <> const Table<ActionItem>& table()
{
    using T = ActionItem;
    static const auto it = makeTable<T>(Entity::ActionItem, "action_item",
        { column<&T::id>("id"), column<&T::meeting, Mark::Reference>("meeting"),
            column<&T::text>("text"), column<&T::owner>("owner"), column<&T::due>("due"),
            column<&T::doneAt>("doneAt"), column<&T::need, Mark::Reference>("need"),
            column<&T::transfer, Mark::Reference>("transfer"),
            column<&T::remindedAt>("remindedAt") });
    return it;
}

template <> const Table<LogEntry>& table()
{
    using T = LogEntry;
    static const auto it = makeTable<T>(Entity::LogEntry, "log_entry",
        { column<&T::id>("id"), column<&T::at>("at"), column<&T::role>("role"),
            column<&T::text>("text"), column<&T::municipality, Mark::Reference>("municipality"),
            column<&T::need, Mark::Reference>("need"),
            column<&T::transfer, Mark::Reference>("transfer"),
            column<&T::corrects, Mark::Reference>("corrects"), column<&T::actor>("actor"),
            column<&T::sharesOut>("sharesOut") },
        true);
    return it;
}

template <> const Table<MaterialNeed>& table()
{
    using T = MaterialNeed;
    static const auto it = makeTable<T>(Entity::MaterialNeed, "material_need",
        { column<&T::id>("id"), column<&T::municipality>("municipality"), column<&T::kind>("kind"),
            column<&T::quantity>("quantity"), column<&T::from>("from"), column<&T::until>("until"),
            column<&T::severity>("severity"), column<&T::contact, Mark::Personal>("contact"),
            column<&T::note>("note"), column<&T::state>("state"),
            column<&T::alsoAccept>("alsoAccept") });
    return it;
}

template <> const Table<MaterialOffer>& table()
{
    using T = MaterialOffer;
    static const auto it = makeTable<T>(Entity::MaterialOffer, "material_offer",
        { column<&T::id>("id"), column<&T::owner>("owner"), column<&T::source>("source"),
            column<&T::kind>("kind"), column<&T::quantity>("quantity"), column<&T::place>("place"),
            column<&T::from>("from"), column<&T::until>("until"),
            column<&T::lastConfirmed>("lastConfirmed"), column<&T::note>("note") });
    return it;
}

template <> const Table<MessageRecord>& table()
{
    using T = MessageRecord;
    static const auto it = makeTable<T>(Entity::Message, "message",
        { column<&T::id>("id"), column<&T::messageId>("messageId"),
            column<&T::direction>("direction"), column<&T::kind>("kind"), column<&T::at>("at"),
            column<&T::sentAt>("sentAt"), column<&T::originating>("originating"),
            column<&T::preceding>("preceding"), column<&T::need>("need"),
            column<&T::transfer>("transfer"), column<&T::items>("items"),
            column<&T::hash>("hash") });
    return it;
}

template <> const Table<SituationReport>& table()
{
    using T = SituationReport;
    static const auto it = makeTable<T>(Entity::SituationReport, "situation_report",
        { column<&T::id>("id"), column<&T::title>("title"), column<&T::recipients>("recipients"),
            column<&T::round, Mark::Reference>("round"), column<&T::asOf>("asOf"),
            column<&T::nextDue>("nextDue"), column<&T::madeFrom>("madeFrom"),
            column<&T::replaces, Mark::Reference>("replaces"), column<&T::sections>("sections") });
    return it;
}

template <> const Table<SentReport>& table()
{
    using T = SentReport;
    static const auto it = makeTable<T>(Entity::SentReport, "sent_report",
        { column<&T::id>("id"), column<&T::number>("number"), column<&T::title>("title"),
            column<&T::recipients>("recipients"), column<&T::round>("round"),
            column<&T::asOf>("asOf"), column<&T::nextDue>("nextDue"),
            column<&T::madeFrom>("madeFrom"), column<&T::replaces, Mark::Reference>("replaces"),
            column<&T::sections>("sections"), column<&T::figures>("figures"),
            column<&T::sentAt>("sentAt"), column<&T::sentBy>("sentBy") },
        true);
    return it;
}

template <> const Table<ReportTemplate>& table()
{
    using T = ReportTemplate;
    static const auto it = makeTable<T>(Entity::ReportTemplate, "report_template",
        { column<&T::id>("id"), column<&T::name>("name"), column<&T::sections>("sections") });
    return it;
}

template <> const Table<Survey>& table()
{
    using T = Survey;
    static const auto it = makeTable<T>(Entity::Survey, "survey",
        { column<&T::id>("id"), column<&T::title>("title"), column<&T::asker>("asker"),
            column<&T::purpose>("purpose"), column<&T::opens>("opens"), column<&T::due>("due"),
            column<&T::expires>("expires"), column<&T::closed>("closed"),
            column<&T::asked>("asked"), column<&T::comment>("comment"),
            column<&T::source>("source") });
    return it;
}

template <> const Table<SurveyQuestion>& table()
{
    using T = SurveyQuestion;
    static const auto it = makeTable<T>(Entity::SurveyQuestion, "survey_question",
        { column<&T::id>("id"), column<&T::survey>("survey"), column<&T::position>("position"),
            column<&T::kind>("kind"), column<&T::text>("text"), column<&T::meaning>("meaning"),
            column<&T::choices>("choices"), column<&T::unit>("unit") });
    return it;
}

template <> const Table<SurveyAnswer>& table()
{
    using T = SurveyAnswer;
    static const auto it = makeTable<T>(Entity::SurveyAnswer, "survey_answer",
        { column<&T::id>("id"), column<&T::survey>("survey"), column<&T::question>("question"),
            column<&T::municipality>("municipality"), column<&T::given>("given"),
            column<&T::choices>("choices"), column<&T::number>("number"), column<&T::text>("text"),
            column<&T::reportedAt>("reportedAt"), column<&T::firstReportedAt>("firstReportedAt"),
            column<&T::givenBy, Mark::Personal>("givenBy"), column<&T::givenByRole>("givenByRole"),
            column<&T::channel>("channel") });
    return it;
}

template <> const Table<StaffBase>& table()
{
    using T = StaffBase;
    static const auto it = makeTable<T>(Entity::StaffBase, "staff_base",
        { column<&T::id>("id"), column<&T::municipality>("municipality"),
            column<&T::group>("group"), column<&T::year>("year"), column<&T::fte>("fte"),
            column<&T::source>("source") });
    return it;
}

template <> const Table<StaffFloor>& table()
{
    using T = StaffFloor;
    static const auto it = makeTable<T>(Entity::StaffFloor, "staff_floor",
        { column<&T::id>("id"), column<&T::group>("group"), column<&T::fte>("fte") });
    return it;
}

const TableShape& shapeOf(Entity entity)
{
    switch (entity) {
    case Entity::Municipality:
        return table<Municipality>().shape;
    case Entity::Contact:
        return table<Contact>().shape;
    case Entity::OwnerLimit:
        return table<OwnerLimit>().shape;
    case Entity::ReportingRound:
        return table<ReportingRound>().shape;
    case Entity::SelfAssessment:
        return table<SelfAssessment>().shape;
    case Entity::Need:
        return table<Need>().shape;
    case Entity::PoolMember:
        return table<PoolMember>().shape;
    case Entity::DeclinedPair:
        return table<DeclinedPair>().shape;
    case Entity::Transfer:
        return table<Transfer>().shape;
    case Entity::LedgerEntry:
        return table<LedgerEntry>().shape;
    case Entity::Meeting:
        return table<Meeting>().shape;
    case Entity::Participant:
        return table<Participant>().shape;
    case Entity::Decision:
        return table<Decision>().shape;
    case Entity::ActionItem:
        return table<ActionItem>().shape;
    case Entity::Variant:
        return table<Variant>().shape;
    case Entity::OwnerOverride:
        return table<OwnerOverride>().shape;
    case Entity::MaterialNeed:
        return table<MaterialNeed>().shape;
    case Entity::MaterialOffer:
        return table<MaterialOffer>().shape;
    case Entity::Message:
        return table<MessageRecord>().shape;
    case Entity::Survey:
        return table<Survey>().shape;
    case Entity::SurveyQuestion:
        return table<SurveyQuestion>().shape;
    case Entity::SurveyAnswer:
        return table<SurveyAnswer>().shape;
    case Entity::SituationReport:
        return table<SituationReport>().shape;
    case Entity::SentReport:
        return table<SentReport>().shape;
    case Entity::ReportTemplate:
        return table<ReportTemplate>().shape;
    case Entity::StaffBase:
        return table<StaffBase>().shape;
    case Entity::StaffFloor:
        return table<StaffFloor>().shape;
    case Entity::Agreement:
        return table<Agreement>().shape;
    case Entity::AgreementTemplate:
        return table<AgreementTemplate>().shape;
    case Entity::StandingAgreement:
        return table<StandingAgreement>().shape;
    case Entity::ServiceEvent:
        return table<ServiceEvent>().shape;
    case Entity::SettlementLine:
        return table<SettlementLine>().shape;
    case Entity::TransferFeedback:
        return table<TransferFeedback>().shape;
    case Entity::StaffRequest:
        return table<StaffRequest>().shape;
    case Entity::MeetingSeries:
        return table<MeetingSeries>().shape;
    case Entity::SeriesParticipant:
        return table<SeriesParticipant>().shape;
    case Entity::AgendaItem:
        return table<AgendaItem>().shape;
    case Entity::Measure:
        return table<Measure>().shape;
    case Entity::Inquiry:
        return table<Inquiry>().shape;
    case Entity::SharedAnswer:
        return table<SharedAnswer>().shape;
    case Entity::LegalCard:
        return table<LegalCard>().shape;
    case Entity::StateResource:
        return table<StateResource>().shape;
    case Entity::StateAllocation:
        return table<StateAllocation>().shape;
    case Entity::OfficeSetting:
        return table<OfficeSetting>().shape;
    case Entity::LogEntry:
        break;
    }
    return table<LogEntry>().shape;
}

const QList<const TableShape*>& allShapes()
{
    static const QList<const TableShape*> all = [] {
        QList<const TableShape*> shapes;
        for (const Entity entity :
            { Entity::Municipality, Entity::Contact, Entity::OwnerLimit, Entity::ReportingRound,
                Entity::SelfAssessment, Entity::Need, Entity::PoolMember, Entity::DeclinedPair,
                Entity::MaterialNeed, Entity::MaterialOffer, Entity::Transfer, Entity::LedgerEntry,
                Entity::MeetingSeries, Entity::SeriesParticipant, Entity::Meeting,
                Entity::Participant, Entity::Decision, Entity::ActionItem, Entity::LogEntry,
                Entity::Variant, Entity::OwnerOverride, Entity::Survey, Entity::SurveyQuestion,
                Entity::SurveyAnswer, Entity::Message, Entity::SituationReport, Entity::SentReport,
                Entity::ReportTemplate, Entity::StaffBase, Entity::StaffFloor,
                Entity::AgreementTemplate, Entity::Agreement, Entity::StandingAgreement,
                Entity::ServiceEvent, Entity::SettlementLine, Entity::TransferFeedback,
                Entity::StaffRequest, Entity::AgendaItem, Entity::Measure, Entity::SharedAnswer,
                Entity::Inquiry, Entity::LegalCard, Entity::StateResource, Entity::StateAllocation,
                Entity::OfficeSetting })
            shapes.append(&shapeOf(entity));
        return shapes;
    }();
    return all;
}

const TableShape* shapeNamed(const QByteArray& name)
{
    for (const TableShape* shape : allShapes()) {
        if (shape->name == name)
            return shape;
    }
    return nullptr;
}

} // namespace samvirke::store
