// The tables of what is agreed, met about, advised and allocated.
#include "core/store/tables.h"

namespace samvirke::store {

template <> const Table<Agreement>& table()
{
    using T = Agreement;
    static const auto it = makeTable<T>(Entity::Agreement, "agreement",
        { column<&T::id>("id"), column<&T::transfer>("transfer"), column<&T::form>("form"),
            column<&T::madeFrom, Mark::Reference>("madeFrom"), column<&T::sections>("sections"),
            column<&T::lenderLoses>("lenderLoses"), column<&T::answersForLoss>("answersForLoss"),
            column<&T::sentAt>("sentAt"), column<&T::lenderSignedAt>("lenderSignedAt"),
            column<&T::lenderSignedBy, Mark::Personal>("lenderSignedBy"),
            column<&T::receiverSignedAt>("receiverSignedAt"),
            column<&T::receiverSignedBy, Mark::Personal>("receiverSignedBy") });
    return it;
}

template <> const Table<AgreementTemplate>& table()
{
    using T = AgreementTemplate;
    static const auto it = makeTable<T>(Entity::AgreementTemplate, "agreement_template",
        { column<&T::id>("id"), column<&T::name>("name"), column<&T::form>("form"),
            column<&T::sections>("sections") });
    return it;
}

template <> const Table<StandingAgreement>& table()
{
    using T = StandingAgreement;
    static const auto it = makeTable<T>(Entity::StandingAgreement, "standing_agreement",
        { column<&T::id>("id"), column<&T::title>("title"), column<&T::parties>("parties"),
            column<&T::professions>("professions"), column<&T::services>("services"),
            column<&T::scope>("scope"), column<&T::triggers>("triggers"),
            column<&T::validFrom>("validFrom"), column<&T::validUntil>("validUntil"),
            column<&T::contact, Mark::Personal>("contact"), column<&T::reference>("reference"),
            column<&T::note>("note") });
    return it;
}

template <> const Table<ServiceEvent>& table()
{
    using T = ServiceEvent;
    static const auto it = makeTable<T>(Entity::ServiceEvent, "service_event",
        { column<&T::id>("id"), column<&T::transfer>("transfer"), column<&T::kind>("kind"),
            column<&T::day>("day"), column<&T::at>("at"), column<&T::text>("text"),
            column<&T::replacement, Mark::Reference>("replacement") });
    return it;
}

template <> const Table<SettlementLine>& table()
{
    using T = SettlementLine;
    static const auto it = makeTable<T>(Entity::SettlementLine, "settlement_line",
        { column<&T::id>("id"), column<&T::transfer>("transfer"), column<&T::kind>("kind"),
            column<&T::quantity>("quantity"), column<&T::unit>("unit"),
            column<&T::amount>("amount"), column<&T::paidBy>("paidBy"), column<&T::note>("note") });
    return it;
}

template <> const Table<TransferFeedback>& table()
{
    using T = TransferFeedback;
    static const auto it = makeTable<T>(Entity::TransferFeedback, "transfer_feedback",
        { column<&T::id>("id"), column<&T::transfer>("transfer"), column<&T::side>("side"),
            column<&T::asAgreed>("asAgreed"), column<&T::whatHelped>("whatHelped"),
            column<&T::whatToChange>("whatToChange"), column<&T::givenByRole>("givenByRole"),
            column<&T::givenAt>("givenAt") });
    return it;
}

template <> const Table<StaffRequest>& table()
{
    using T = StaffRequest;
    static const auto it = makeTable<T>(Entity::StaffRequest, "staff_request",
        { column<&T::id>("id"), column<&T::need, Mark::Reference>("need"),
            column<&T::transfer, Mark::Reference>("transfer"), column<&T::owner>("owner"),
            column<&T::at>("at"), column<&T::answerBy>("answerBy"), column<&T::how>("how"),
            column<&T::form>("form"), column<&T::text>("text"),
            column<&T::remindedAt>("remindedAt") });
    return it;
}

template <> const Table<MeetingSeries>& table()
{
    using T = MeetingSeries;
    static const auto it = makeTable<T>(Entity::MeetingSeries, "meeting_series",
        { column<&T::id>("id"), column<&T::kind>("kind"), column<&T::title>("title"),
            column<&T::rhythm>("rhythm"), column<&T::firstAt>("firstAt"),
            column<&T::minutes>("minutes"), column<&T::until>("until"), column<&T::place>("place"),
            column<&T::agenda>("agenda") });
    return it;
}

template <> const Table<SeriesParticipant>& table()
{
    using T = SeriesParticipant;
    static const auto it = makeTable<T>(Entity::SeriesParticipant, "series_participant",
        { column<&T::id>("id"), column<&T::series>("series"),
            column<&T::municipality>("municipality"), column<&T::name, Mark::Personal>("name"),
            column<&T::function>("function"), column<&T::email, Mark::Personal>("email") });
    return it;
}

template <> const Table<AgendaItem>& table()
{
    using T = AgendaItem;
    static const auto it = makeTable<T>(Entity::AgendaItem, "agenda_item",
        { column<&T::id>("id"), column<&T::meeting>("meeting"), column<&T::position>("position"),
            column<&T::source>("source"), column<&T::title>("title"),
            column<&T::minutes>("minutes"), column<&T::presenter>("presenter"),
            column<&T::municipality>("municipality"), column<&T::need, Mark::Reference>("need"),
            column<&T::transfer, Mark::Reference>("transfer"), column<&T::notes>("notes"),
            column<&T::dealtWith>("dealtWith") });
    return it;
}

template <> const Table<Measure>& table()
{
    using T = Measure;
    static const auto it = makeTable<T>(Entity::Measure, "measure",
        { column<&T::id>("id"), column<&T::code>("code"), column<&T::level>("level"),
            column<&T::position>("position"), column<&T::name>("name"), column<&T::gives>("gives"),
            column<&T::whenToUse>("whenToUse"), column<&T::whoToCall>("whoToCall"),
            column<&T::openingHours>("openingHours"), column<&T::leadTime>("leadTime"),
            column<&T::cost>("cost"), column<&T::howToApply>("howToApply"),
            column<&T::keywords>("keywords"), column<&T::professions>("professions"),
            column<&T::hidden>("hidden") });
    return it;
}

template <> const Table<Inquiry>& table()
{
    using T = Inquiry;
    static const auto it = makeTable<T>(Entity::Inquiry, "inquiry",
        { column<&T::id>("id"), column<&T::at>("at"), column<&T::how>("how"),
            column<&T::municipality>("municipality"), column<&T::caller, Mark::Personal>("caller"),
            column<&T::callerFunction>("callerFunction"), column<&T::question>("question"),
            column<&T::answer>("answer"), column<&T::role>("role"),
            column<&T::answeredAt>("answeredAt"), column<&T::answeredBy>("answeredBy"),
            column<&T::followUp>("followUp"), column<&T::followedUpAt>("followedUpAt"),
            column<&T::measures>("measures"), column<&T::shared, Mark::Reference>("shared") });
    return it;
}

template <> const Table<SharedAnswer>& table()
{
    using T = SharedAnswer;
    static const auto it = makeTable<T>(Entity::SharedAnswer, "shared_answer",
        { column<&T::id>("id"), column<&T::question>("question"), column<&T::answer>("answer"),
            column<&T::keywords>("keywords"), column<&T::changedAt>("changedAt") });
    return it;
}

template <> const Table<LegalCard>& table()
{
    using T = LegalCard;
    static const auto it = makeTable<T>(Entity::LegalCard, "legal_card",
        { column<&T::id>("id"), column<&T::step>("step"), column<&T::basis>("basis"),
            column<&T::decides>("decides"), column<&T::goesUp>("goesUp"),
            column<&T::caution>("caution"), column<&T::verified>("verified") });
    return it;
}

template <> const Table<StateResource>& table()
{
    using T = StateResource;
    static const auto it = makeTable<T>(Entity::StateResource, "state_resource",
        { column<&T::id>("id"), column<&T::kind>("kind"), column<&T::holder>("holder"),
            column<&T::what>("what"), column<&T::quantity>("quantity"), column<&T::unit>("unit"),
            column<&T::from>("from"), column<&T::until>("until"), column<&T::leadTime>("leadTime"),
            column<&T::contact, Mark::Personal>("contact"),
            column<&T::telephone, Mark::Personal>("telephone"), column<&T::note>("note") });
    return it;
}

template <> const Table<StateAllocation>& table()
{
    using T = StateAllocation;
    static const auto it = makeTable<T>(Entity::StateAllocation, "state_allocation",
        { column<&T::id>("id"), column<&T::resource>("resource"),
            column<&T::municipality>("municipality"),
            column<&T::concerns, Mark::Reference>("concerns"), column<&T::step>("step"),
            column<&T::quantity>("quantity"), column<&T::from>("from"), column<&T::until>("until"),
            column<&T::at>("at"), column<&T::decidedBy>("decidedBy"), column<&T::basis>("basis"),
            column<&T::reason>("reason"), column<&T::note>("note") },
        true);
    return it;
}

template <> const Table<OfficeSetting>& table()
{
    using T = OfficeSetting;
    static const auto it = makeTable<T>(Entity::OfficeSetting, "office_setting",
        { column<&T::id>("id"), column<&T::key>("key"), column<&T::value>("value") });
    return it;
}

} // namespace samvirke::store
