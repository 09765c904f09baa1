#include "core/session/message_steps.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/session/message_lists.h"

#include <QSet>

namespace samvirke {

namespace {

using K = MessageKind;
using S = TransferState;
namespace list = message_list;

std::optional<S> reported(const MessageItem& item)
{
    if (item.resource && item.resource->status && item.resource->status->deployment
        && item.resource->status->deployment->list == list::urn(list::state))
        return fromCode<S>(item.resource->status->deployment->values.value(0));
    for (const ScheduleKind kind : { ScheduleKind::ActualReturnArrival,
             ScheduleKind::ActualReturnDeparture, ScheduleKind::ActualArrival }) {
        for (const MessageItem::Schedule& schedule : item.schedules) {
            if (schedule.kind != kind)
                continue;
            return kind == ScheduleKind::ActualReturnArrival ? S::Returned
                : kind == ScheduleKind::ActualArrival        ? S::InService
                                                             : S::Ending;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<TransferState> targetOf(
    const ResourceMessage& message, const MessageItem& item, TransferState now)
{
    const auto answer = item.answer ? std::optional(item.answer->answer) : std::nullopt;
    const bool no = answer == MessageAnswer::Decline;
    switch (message.kind) {
    case K::ResponseToRequestResource:
        return no ? S::Declined : S::Offered;
    case K::CommitResource:
        return no ? S::Declined : answer == MessageAnswer::Provisional ? S::Offered : S::Agreed;
    case K::ReleaseResource:
        return now == S::Returned ? std::optional<S>() : S::Ending;
    case K::ResponseToRequestReturn:
        return answer == MessageAnswer::Accept ? std::optional(S::Ending) : std::nullopt;
    case K::RequestExtendedDeploymentDuration:
        return S::ExtensionAsked;
    case K::ResponseToRequestExtendedDeploymentDuration:
        return no                             ? std::optional(S::Ending)
            : answer == MessageAnswer::Accept ? std::optional(S::InService)
                                              : std::nullopt;
    case K::ReportResourceDeploymentStatus:
        return reported(item);
    case K::RequestResource:
    case K::RequisitionResource:
    case K::RequestInformation:
    case K::ResponseToRequestInformation:
    case K::OfferUnsolicitedResource:
    case K::RequestReturn:
    case K::RequestQuote:
    case K::ResponseToRequestQuote:
    case K::RequestResourceDeploymentStatus:
        break;
    }
    return std::nullopt;
}

QList<TransferState> stepsTo(TransferState from, TransferState to, Cargo cargo)
{
    QList<QList<S>> ways{ { from } };
    QSet<int> seen{ int(from) };
    while (!ways.isEmpty()) {
        const QList<S> way = ways.takeFirst();
        if (way.last() == to)
            return way.mid(1);
        for (const TransferStep& step : stepsFrom(way.last(), cargo)) {
            const bool away = step.to == S::Withdrawn || step.to == S::Invalid;
            if (away || seen.contains(int(step.to)))
                continue;
            seen.insert(int(step.to));
            ways.append(way + QList<S>{ step.to });
        }
    }
    return {};
}

RefusalReason refusalOf(const MessageItem& item)
{
    if (item.answer && item.answer->code && item.answer->code->list == list::urn(list::refusal))
        return fromCode<RefusalReason>(item.answer->code->values.value(0))
            .value_or(RefusalReason::NotGiven);
    return RefusalReason::NotGiven;
}

Text needText(const Need& need, const OwnerName& nameOf)
{
    QList<Text> parts{ Text::joined(
                           { QString::number(need.heads), professionLabel(need.profession) },
                           QStringLiteral(" × ")),
        label(need.service) };
    if (!need.municipality.isEmpty()) // a message may not say which
        parts.append(nameOf(need.municipality));
    parts.append(periodText(need.from, need.until));
    return Text::joined(parts, QStringLiteral(" · "));
}

Text transferText(const Transfer& transfer, const OwnerName& nameOf)
{
    return Text::of(QT_TRANSLATE_NOOP("core", "%1 from %2 to %3, %4"),
        { cargoText(transfer), nameOf(transfer.owner), nameOf(transfer.to),
            periodText(transfer.from, transfer.until) });
}

} // namespace samvirke
