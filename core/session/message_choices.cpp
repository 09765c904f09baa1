// Which kinds of message can be about a need, a transfer or a member of the pool, and when.

#include "core/exchange/edxl_rules.h"
#include "core/session/message_making.h"

namespace samvirke {

namespace {

using K = MessageKind;
using S = TransferState;

} // namespace

Text whyNot(const MessageMaterial& about, MessageKind kind, const MessageWish& wish)
{
    const auto unless = [](bool fits, const char* why) { return fits ? Text() : Text::of(why); };
    if (edxl::demandOn(kind, "PrecedingMessageID") == edxl::Demand::Required
        && wish.answers.isEmpty() && !newest(about.thread, answeredBy(kind)))
        return Text::of(QT_TRANSLATE_NOOP("core", "No message is on record that it would answer."));
    if (!about.transfer) {
        if (kind == K::RequestResource && about.need && about.need->state == NeedState::Withdrawn)
            return unless(newest(about.thread, { kind }),
                QT_TRANSLATE_NOOP("core", "The need is withdrawn, and nobody was asked."));
        if (about.need && about.need->state == NeedState::Closed)
            return Text::of(QT_TRANSLATE_NOOP("core", "The need is closed."));
        return {};
    }
    const S state = about.transfer->state;
    const bool there = isInService(state);
    switch (kind) {
    case K::ResponseToRequestResource:
        return unless(state == S::Offered || state == S::Declined || isAgreed(state),
            QT_TRANSLATE_NOOP("core", "The owner has not answered yet."));
    case K::CommitResource:
        return unless(state == S::Declined || isAgreed(state),
            QT_TRANSLATE_NOOP("core", "Both sides have not agreed yet."));
    case K::RequisitionResource:
        return unless(isAgreed(state),
            QT_TRANSLATE_NOOP("core",
                "Help is voluntary: only an offer that both sides have agreed on can be "
                "confirmed."));
    case K::OfferUnsolicitedResource:
        return unless(state == S::Offered && about.transfer->need.isEmpty()
                && about.transfer->materialNeed.isEmpty(),
            QT_TRANSLATE_NOOP("core", "Only an offer that answers no need is one."));
    case K::RequestReturn:
    case K::RequestExtendedDeploymentDuration:
        return unless(state == S::InService || state == S::ExtensionAsked,
            QT_TRANSLATE_NOOP("core", "The service has not begun, or is ending."));
    case K::ReleaseResource:
    case K::ResponseToRequestReturn:
        return unless(
            there || state == S::Returned, QT_TRANSLATE_NOOP("core", "The service has not begun."));
    case K::ResponseToRequestExtendedDeploymentDuration:
        return unless(state == S::InService || state == S::Ending,
            QT_TRANSLATE_NOOP("core", "Record the answer to the extension first."));
    case K::RequestResourceDeploymentStatus:
    case K::ReportResourceDeploymentStatus:
        return unless(
            isAgreed(state), QT_TRANSLATE_NOOP("core", "Both sides have not agreed yet."));
    case K::RequestQuote:
    case K::ResponseToRequestQuote:
        return unless(state == S::Offered || isAgreed(state),
            QT_TRANSLATE_NOOP("core", "The owner has not offered anything yet."));
    case K::RequestResource:
    case K::RequestInformation:
    case K::ResponseToRequestInformation:
        break;
    }
    return {};
}

const MessageRecord* newest(const QList<MessageRecord>& thread, const QList<MessageKind>& kinds)
{
    for (auto it = thread.crbegin(); it != thread.crend(); ++it) {
        if (kinds.contains(it->kind))
            return &*it;
    }
    return nullptr;
}

QList<MessageKind> answeredBy(MessageKind kind)
{
    switch (kind) {
    case K::ResponseToRequestResource:
        return { K::RequestResource };
    case K::CommitResource:
        return { K::RequestResource, K::RequisitionResource };
    case K::ResponseToRequestInformation:
        return { K::RequestInformation };
    case K::ResponseToRequestReturn:
        return { K::RequestReturn };
    case K::ResponseToRequestQuote:
        return { K::RequestQuote };
    case K::ReportResourceDeploymentStatus:
        return { K::RequestResourceDeploymentStatus };
    case K::ResponseToRequestExtendedDeploymentDuration:
        return { K::RequestExtendedDeploymentDuration };
    case K::RequestResource:
    case K::RequisitionResource:
    case K::RequestInformation:
    case K::OfferUnsolicitedResource:
    case K::ReleaseResource:
    case K::RequestReturn:
    case K::RequestQuote:
    case K::RequestResourceDeploymentStatus:
    case K::RequestExtendedDeploymentDuration:
        break;
    }
    return {};
}

QList<MessageChoice> choicesFor(const MessageMaterial& about)
{
    QList<K> kinds{ K::OfferUnsolicitedResource };
    if (about.transfer) {
        kinds.clear();
        for (const Word<K>& word : words<K>())
            kinds.append(word.value);
        kinds.removeAll(K::RequestResource); // that is said of the need
        if (about.transfer->cargo == Cargo::Consumed) {
            for (const K back : { K::ReleaseResource, K::RequestReturn, K::ResponseToRequestReturn,
                     K::RequestExtendedDeploymentDuration,
                     K::ResponseToRequestExtendedDeploymentDuration })
                kinds.removeAll(back);
        }
    } else if (about.need) {
        kinds = { K::RequestResource, K::RequestInformation, K::RequestQuote };
    }
    QList<MessageChoice> out;
    for (const K kind : kinds) {
        const Text why = whyNot(about, kind, {});
        out.append({ kind, why.isEmpty(), why });
    }
    return out;
}

} // namespace samvirke
