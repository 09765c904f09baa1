#include "core/session/service.h"

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/base/norwegian.h"
#include "core/session/person_gate.h"
#include "core/session/session_p.h"

#include <algorithm>

namespace samvirke {

namespace {

using Kind = ServiceEventKind;
using S = TransferState;

Error gone()
{
    return { Text::of(QT_TRANSLATE_NOOP("core", "This transfer is no longer in the case file.")) };
}

/// The steps that an event takes a transfer through; none for what changes nothing.
QList<S> wayOf(Kind kind, S state)
{
    switch (kind) {
    case Kind::Arrived:
        return state == S::Preparing ? QList{ S::InService } : QList<S>();
    case Kind::HandedOver:
    case Kind::LeftEarly:
        return state == S::InService || state == S::ExtensionAsked ? QList{ S::Ending }
                                                                   : QList<S>();
    case Kind::Extended:
        return state == S::ExtensionAsked ? QList{ S::InService } : QList<S>();
    case Kind::Home:
        if (state == S::InService || state == S::ExtensionAsked)
            return { S::Ending, S::Returned };
        return state == S::Ending ? QList{ S::Returned } : QList<S>();
    case Kind::Sick:
    case Kind::FitAgain:
    case Kind::Replaced:
    case Kind::Note:
        break;
    }
    return {};
}

bool mayBeFuture(Kind kind)
{
    return kind == Kind::Extended || kind == Kind::LeftEarly || kind == Kind::Replaced;
}

} // namespace

Text eventText(const ServiceEvent& event)
{
    const Text day = dateText(event.day);
    switch (event.kind) {
    case Kind::Arrived:
        return Text::of(QT_TRANSLATE_NOOP("core", "Arrived %1"), { day });
    case Kind::Sick:
        return Text::of(QT_TRANSLATE_NOOP("core", "Ill from %1"), { day });
    case Kind::FitAgain:
        return Text::of(QT_TRANSLATE_NOOP("core", "Fit again %1"), { day });
    case Kind::Replaced:
        return Text::of(QT_TRANSLATE_NOOP("core", "A replacement is looked for from %1"), { day });
    case Kind::HandedOver:
        return Text::of(QT_TRANSLATE_NOOP("core", "Handed over %1"), { day });
    case Kind::LeftEarly:
        return Text::of(QT_TRANSLATE_NOOP("core", "Ends early: last day %1"), { day });
    case Kind::Extended:
        return Text::of(QT_TRANSLATE_NOOP("core", "Extended until %1"), { day });
    case Kind::Home:
        return Text::of(QT_TRANSLATE_NOOP("core", "Home again %1"), { day });
    case Kind::Note:
        break;
    }
    return Text::of(QT_TRANSLATE_NOOP("core", "Note of %1"), { day });
}

QList<ServiceEvent> Service::events(const Id& transfer) const
{
    const store::Store& store = *m_session.inside().store;
    return transfer.isEmpty()
        ? store.all<ServiceEvent>("ORDER BY day, at, id")
        : store.all<ServiceEvent>("WHERE transfer = ? ORDER BY day, at, id", { transfer.toUtf8() });
}

ServiceDays Service::days(const Id& transfer) const
{
    ServiceDays out;
    for (const ServiceEvent& event : events(transfer)) {
        switch (event.kind) {
        case Kind::Arrived:
            out.arrived = event.day;
            break;
        case Kind::Home:
            out.home = event.day;
            break;
        case Kind::Sick:
            out.sickSince = event.day;
            break;
        case Kind::FitAgain:
            out.sickSince = {};
            break;
        case Kind::Replaced:
        case Kind::HandedOver:
        case Kind::LeftEarly:
        case Kind::Extended:
        case Kind::Note:
            break;
        }
    }
    // The ledger keeps a step that was taken back: it counts where the transfer still stands so.
    const auto lent = m_session.transfer(transfer);
    const bool isOver = lent && (lent->state == S::Returned || lent->state == S::Settled);
    const bool hasBegun = isOver || (lent && isInService(lent->state));
    for (const LedgerEntry& line : m_session.ledger(transfer)) {
        const QDate day = line.at.toLocalTime().date();
        if (hasBegun && !out.arrived.isValid() && line.from == S::Preparing
            && line.to == S::InService)
            out.arrived = day;
        if (isOver && !out.home.isValid() && line.from == S::Ending && line.to == S::Returned)
            out.home = day;
    }
    return out;
}

QList<Kind> Service::possible(const Transfer& transfer) const
{
    if (transfer.cargo != Cargo::Staff)
        return {};
    switch (transfer.state) {
    case S::Preparing:
        return { Kind::Arrived, Kind::Note };
    case S::InService:
    case S::ExtensionAsked:
    case S::Ending: {
        QList<Kind> out{ days(transfer.id).sickSince.isValid() ? Kind::FitAgain : Kind::Sick,
            Kind::Replaced };
        if (transfer.state != S::Ending)
            out += { Kind::Extended, Kind::LeftEarly };
        return out + QList<Kind>{ Kind::HandedOver, Kind::Home, Kind::Note };
    }
    case S::Returned:
    case S::Settled:
        return { Kind::Note };
    case S::Draft:
    case S::Asked:
    case S::Offered:
    case S::Declined:
    case S::Agreed:
    case S::Consented:
    case S::Withdrawn:
    case S::Invalid:
        break;
    }
    return {};
}

bool Service::takesStep(const Transfer& transfer, Kind kind) const
{
    return !wayOf(kind, transfer.state).isEmpty();
}

Result<void> Service::move(
    Transfer transfer, const QList<S>& way, const ServiceRequest& request, QDate until)
{
    Session::Private& d = m_session.inside();
    StepRequest step;
    step.who = request.who;
    step.how = request.how;
    step.note = request.text;
    step.at = request.at;
    for (const S to : way) {
        step.to = to;
        if (auto done = d.step(transfer, step); !done)
            return done;
        transfer.state = to;
    }
    if (!until.isValid() || until == transfer.until)
        return {};
    const Transfer before = transfer;
    transfer.until = until;
    if (auto apart = d.keepsApart(before, transfer); !apart)
        return apart;
    return d.store->update(transfer);
}

Result<Id> Service::record(const ServiceRequest& request)
{
    Session::Private& d = m_session.inside();
    const auto transfer = m_session.transfer(request.transfer);
    if (!transfer)
        return fail(gone());
    if (request.kind == Kind::Replaced)
        return replace(request.transfer, request.day, request.text);
    if (!possible(*transfer).contains(request.kind))
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "“%1” cannot be recorded while the transfer is %2."),
                { label(request.kind), stateText(transfer->state, transfer->cargo) }));
    if (!request.day.isValid())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "Say which day it was.")));
    if (!mayBeFuture(request.kind) && request.day > today())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "This day has not come yet.")));
    if (request.kind == Kind::Note && request.text.trimmed().isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "Write what the note says.")));
    QDate until;
    if (request.kind == Kind::Extended) {
        if (request.day <= transfer->until)
            return fail(Text::of(
                QT_TRANSLATE_NOOP("core", "An extension ends after the agreed last day, %1."),
                { dateText(transfer->until) }));
        until = request.day;
    } else if (request.kind == Kind::LeftEarly
        || (request.kind == Kind::Home && request.day < transfer->until)) {
        if (request.day < transfer->from)
            return fail(
                Text::of(QT_TRANSLATE_NOOP("core", "The service began later than that, %1."),
                    { dateText(transfer->from) }));
        if (request.kind == Kind::LeftEarly && request.day >= transfer->until)
            return fail(Text::of(
                QT_TRANSLATE_NOOP("core", "An early end comes before the agreed last day, %1."),
                { dateText(transfer->until) }));
        until = request.day;
    }
    ServiceEvent event;
    event.id = makeId();
    event.transfer = transfer->id;
    event.kind = request.kind;
    event.day = request.day;
    event.at = request.at.isValid() ? request.at.toUTC() : nowUtc();
    event.text = request.text.trimmed();
    return d.commandFor("recordService", event.id, [&]() -> Result<void> {
        if (auto done = move(*transfer, wayOf(request.kind, transfer->state), request, until);
            !done)
            return done;
        return d.store->insert(event);
    });
}

Result<Id> Service::replace(const Id& transfer, QDate from, const QString& text)
{
    Session::Private& d = m_session.inside();
    const auto lent = m_session.transfer(transfer);
    if (!lent)
        return fail(gone());
    if (!possible(*lent).contains(Kind::Replaced))
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "“%1” cannot be recorded while the transfer is %2."),
                { label(Kind::Replaced), stateText(lent->state, lent->cargo) }));
    const auto need = m_session.need(lent->need);
    const QDate until = std::max(lent->until, need ? need->until : lent->until);
    if (!from.isValid() || from < lent->from || from > until)
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "Choose a day of the service or of the need: %1."),
                { periodText(lent->from, until) }));
    Transfer draft = *lent;
    draft.id = makeId();
    draft.state = S::Draft;
    draft.member.clear();
    draft.heads = 1;
    draft.from = from;
    draft.until = until;
    draft.note.clear();
    ServiceEvent event;
    event.id = makeId();
    event.transfer = lent->id;
    event.kind = Kind::Replaced;
    event.day = from;
    event.at = nowUtc();
    event.text = text.trimmed();
    event.replacement = draft.id;
    return d.commandFor("replaceInService", draft.id, [&]() -> Result<void> {
        if (auto done = d.store->insert(draft); !done)
            return done;
        return d.store->insert(event);
    });
}

Result<void> Service::removeEvent(const Id& id)
{
    Session::Private& d = m_session.inside();
    const auto event = d.store->find<ServiceEvent>(id);
    if (!event)
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "This event is no longer in the case file.")));
    if (event->kind != Kind::Note && event->kind != Kind::Sick && event->kind != Kind::FitAgain)
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "This event has moved the transfer. Undo takes it back, or record what happened "
            "next.")));
    return d.command("removeServiceEvent", [&] { return d.store->remove<ServiceEvent>(id); });
}

QList<SettlementLine> Service::settlement(const Id& transfer) const
{
    const store::Store& store = *m_session.inside().store;
    return transfer.isEmpty()
        ? store.all<SettlementLine>("ORDER BY transfer, id")
        : store.all<SettlementLine>("WHERE transfer = ? ORDER BY id", { transfer.toUtf8() });
}

Result<Id> Service::saveLine(SettlementLine line)
{
    Session::Private& d = m_session.inside();
    const auto transfer = m_session.transfer(line.transfer);
    if (!transfer)
        return fail(gone());
    if (transfer->cargo != Cargo::Staff
        || (!isInService(transfer->state) && transfer->state != S::Returned
            && transfer->state != S::Settled))
        return fail(Text::of(QT_TRANSLATE_NOOP(
            "core", "There is something to settle when the staff has been in service.")));
    line.paidBy = line.paidBy.simplified();
    line.unit = line.unit.simplified();
    if (auto sound = checked(problemsOf(line)); !sound)
        return fail(sound.error());
    const bool known = !line.id.isEmpty() && d.store->find<SettlementLine>(line.id);
    if (!line.id.isEmpty() && !known)
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "This line is no longer in the case file.")));
    if (line.id.isEmpty())
        line.id = makeId();
    return d.commandFor("saveSettlementLine", line.id,
        [&] { return known ? d.store->update(line) : d.store->insert(line); });
}

Result<void> Service::removeLine(const Id& line)
{
    Session::Private& d = m_session.inside();
    return d.command("removeSettlementLine", [&] { return d.store->remove<SettlementLine>(line); });
}

Result<void> Service::beginSettlement(const Id& transfer)
{
    Session::Private& d = m_session.inside();
    const auto lent = m_session.transfer(transfer);
    if (!lent)
        return fail(gone());
    if (!settlement(transfer).isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "The settlement is begun already.")));
    const ServiceDays when = days(transfer);
    const auto need = m_session.need(lent->need);
    const QList<SettlementLine> lines =
        usualLines(*lent, when.arrived, when.home, need && need->lodging, spokenLanguage());
    return d.command("beginSettlement", [&]() -> Result<void> {
        for (const SettlementLine& line : lines) {
            if (const auto saved = saveLine(line); !saved)
                return fail(saved.error());
        }
        return {};
    });
}

QList<TransferFeedback> Service::feedback(const Id& transfer) const
{
    const store::Store& store = *m_session.inside().store;
    return transfer.isEmpty() ? store.all<TransferFeedback>("ORDER BY givenAt, id")
                              : store.all<TransferFeedback>(
                                  "WHERE transfer = ? ORDER BY givenAt, id", { transfer.toUtf8() });
}

bool Service::mayAsk(const Transfer& transfer) const
{
    return transfer.cargo == Cargo::Staff
        && (transfer.state == S::Returned || transfer.state == S::Settled);
}

Result<Id> Service::giveFeedback(TransferFeedback answer)
{
    Session::Private& d = m_session.inside();
    const auto transfer = m_session.transfer(answer.transfer);
    if (!transfer)
        return fail(gone());
    if (!mayAsk(*transfer))
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "The questions are asked when the staff is home again.")));
    for (const TransferFeedback& one : feedback(answer.transfer)) {
        if (one.side == answer.side)
            return fail(Text::of(
                QT_TRANSLATE_NOOP("core", "The %1 has answered already."), { label(answer.side) }));
    }
    answer.id = makeId();
    answer.whatHelped = answer.whatHelped.trimmed();
    answer.whatToChange = answer.whatToChange.trimmed();
    answer.givenByRole = answer.givenByRole.simplified();
    if (!answer.givenAt.isValid())
        answer.givenAt = nowUtc();
    return d.commandFor("giveFeedback", answer.id, [&] { return d.store->insert(answer); });
}

FeedbackSummary Service::summary() const
{
    QList<Id> over;
    for (const Transfer& transfer : m_session.transfers()) {
        if (mayAsk(transfer))
            over.append(transfer.id);
    }
    FeedbackSummary out = summaryOf(over, feedback());
    const PersonGate gate(m_session);
    for (QStringList* words : { &out.whatHelped, &out.whatToChange }) {
        for (QString& said : *words)
            said = gate.pass(said).text();
    }
    return out;
}

QList<Transfer> Service::endingWithoutSuccessor(int days) const
{
    return samvirke::endingWithoutSuccessor(
        m_session.transfers(), m_session.needs(), today(), days);
}

} // namespace samvirke
