// What was agreed on beforehand and about single transfers, and how the service went.
#include "core/session/agreements.h"
#include "core/session/demonstration_plan.h"
#include "core/session/service.h"
#include "core/session/standing_agreements.h"

namespace samvirke::demonstration {

namespace {

template <class T> Result<void> only(const Result<T>& result)
{
    if (!result)
        return fail(result.error());
    return {};
}

QStringList losses()
{
    return { "Hjemmetjenesten utsetter planlagte tilsyn som ikke haster.",
        "To korttidsplasser på sykehjemmet holdes ledige så lenge utlånet varer.",
        "Helsestasjonen flytter rutinekonsultasjoner to uker fram.",
        "Dagsenteret holder åpent tre dager i uken." };
}

Result<void> writeStanding(Session& session, const World& world)
{
    Random random(world.seed, "standing agreements");
    StandingAgreements desk(session);
    const QStringList scopes{ "Gjensidig hjelp med personell i inntil to uker av gangen.",
        "Utlån av sykepleiere og helsefagarbeidere ved akutt bortfall.",
        "Felles vaktordning og utlån av personell mellom legevaktene." };
    const QStringList triggers{
        "Kommunalsjefen i den som trenger hjelp, erklærer at egne tiltak er brukt opp.",
        "Mer enn 40 % fravær i en kritisk funksjon, meldt av kommuneoverlegen.",
        "Kriseledelsen i en av kommunene er satt."
    };
    int made = 0;
    for (int i = 0; i < world.municipalities.size(); ++i) {
        const QList<int>& near = world.neighbours.at(i);
        if (near.isEmpty() || !random.chance(0.34))
            continue;
        const int other = near.at(random.below(near.size()));
        const Municipality& a = world.municipalities.at(i);
        const Municipality& b = world.municipalities.at(other);
        StandingAgreement one;
        one.title = QString("%1–%2, gjensidig bistand").arg(a.name, b.name);
        one.parties = QStringList{ a.number, b.number };
        if (made % 4 == 2 && near.size() > 1)
            one.parties.append(
                world.municipalities.at(near.at((near.indexOf(other) + 1) % near.size())).number);
        one.scope = random.pick(scopes);
        one.triggers = random.pick(triggers);
        one.validFrom = world.until.addDays(-random.between(90, 700));
        // Of each five one ends soon, one has ended, one holds until further notice.
        if (made % 5 == 1)
            one.validUntil = world.until.addDays(random.between(5, 40));
        else if (made % 5 == 3)
            one.validUntil = world.until.addDays(-random.between(10, 60));
        else if (made % 5 != 4)
            one.validUntil = world.until.addDays(random.between(200, 700));
        if (made % 3 == 1)
            one.professions = QStringList{ "SP", "HF" };
        if (made % 4 == 3)
            one.services = { ServiceArea::NursingHome, ServiceArea::HomeCare };
        one.reference = QString("%1/%2").arg(world.until.year()).arg(1000 + 37 * made);
        ++made;
        if (auto saved = desk.save(one); !saved)
            return fail(saved.error());
    }
    return {};
}

Result<void> sign(Session& session, const Transfer& transfer, const Id& agreement, int n)
{
    Agreements desk(session);
    QDateTime agreed;
    for (const LedgerEntry& line : session.ledger(transfer.id)) {
        if (line.to == TransferState::Agreed)
            agreed = line.at;
    }
    if (!agreed.isValid() || !isAgreed(transfer.state))
        return {};
    if (auto sent = desk.markSent(agreement, agreed.addSecs(3600)); !sent)
        return sent;
    const bool both = transfer.state != TransferState::Agreed;
    // One in service still lacks a signature: somebody should ring.
    const bool late = transfer.state == TransferState::InService && n % 2 == 0;
    if (!both)
        return {};
    if (auto done = desk.recordSignature(agreement, TransferSide::Lender,
            "Signatur for utlåner, kommunalsjef (oppdiktet)", agreed.addSecs(5 * 3600));
        !done)
        return done;
    if (late)
        return {};
    return desk.recordSignature(agreement, TransferSide::Receiver,
        "Signatur for mottaker, kommunedirektør (oppdiktet)", agreed.addSecs(7 * 3600));
}

Result<void> writeAgreements(Session& session, const World& world)
{
    Random random(world.seed, "agreements");
    Agreements desk(session);
    int n = 0;
    for (const Transfer& transfer : session.transfers()) {
        if (transfer.cargo != Cargo::Staff
            || !(isAgreed(transfer.state) || transfer.state == TransferState::Offered))
            continue;
        Agreement one = desk.proposed(transfer.id);
        one.lenderLoses = random.pick(losses());
        one.answersForLoss = "Kommunalsjef helse og mestring hos utlåneren";
        const Result<Id> written = desk.write(one);
        if (!written)
            return fail(written.error());
        if (auto done = sign(session, transfer, *written, n++); !done)
            return done;
    }
    return {};
}

/// Somebody was ill for two days, and is fit again; in one transfer not yet.
Result<void> writeEvents(Session& session, const World& world)
{
    Service desk(session);
    int n = 0;
    for (const Transfer& transfer : session.transfers()) {
        const ServiceDays days = desk.days(transfer.id);
        if (transfer.cargo != Cargo::Staff || !isInService(transfer.state)
            || !days.arrived.isValid())
            continue;
        const auto record = [&](ServiceEventKind kind, QDate day, const QString& text) {
            ServiceRequest request;
            request.transfer = transfer.id;
            request.kind = kind;
            request.day = std::min(day, world.until);
            request.text = text;
            request.at = at(request.day, 9);
            return only(desk.record(request));
        };
        if (auto done = record(
                ServiceEventKind::Note, days.arrived, "Møtt til opplæringsvakt, tilganger virker.");
            !done)
            return done;
        if (n % 3 == 1) {
            if (auto done = record(ServiceEventKind::Sick, world.until.addDays(-1),
                    "Meldt fravær, mottakeren dekker vaktene selv i dag.");
                !done)
                return done;
        } else if (n % 3 == 0 && days.arrived.addDays(4) <= world.until) {
            if (auto done = record(ServiceEventKind::Sick, days.arrived.addDays(2), {}); !done)
                return done;
            if (auto done = record(ServiceEventKind::FitAgain, days.arrived.addDays(4), {}); !done)
                return done;
        }
        ++n;
    }
    return {};
}

Result<void> writeSettlements(Session& session, const World& world)
{
    Random random(world.seed, "settlements");
    Service desk(session);
    for (const Transfer& transfer : session.transfers()) {
        if (!desk.mayAsk(transfer))
            continue;
        if (auto begun = desk.beginSettlement(transfer.id); !begun)
            return begun;
        const bool settled = transfer.state == TransferState::Settled;
        for (SettlementLine line : desk.settlement(transfer.id)) {
            // What is not settled yet lacks the amounts that are still being reckoned.
            if (!settled && line.kind != CostKind::Travel)
                continue;
            line.amount = line.kind == CostKind::Pay ? line.quantity * 2450
                : line.kind == CostKind::Travel      ? line.quantity * 5
                                                     : line.quantity * 640;
            if (auto saved = desk.saveLine(line); !saved)
                return fail(saved.error());
        }
        for (const TransferSide side : { TransferSide::Lender, TransferSide::Receiver }) {
            if (!settled && side == TransferSide::Lender)
                continue;
            TransferFeedback answer;
            answer.transfer = transfer.id;
            answer.side = side;
            answer.asAgreed = random.chance(0.7) ? YesNoPartly::Yes : YesNoPartly::Partly;
            answer.whatHelped = side == TransferSide::Lender
                ? "Avtalen var skrevet før avreise, og begge visste hvem de skulle ringe."
                : "Bolig og tilganger var klare første dag.";
            answer.whatToChange = side == TransferSide::Lender
                ? "Avklare reisetid tidligere."
                : "Én opplæringsvakt til før vakt alene.";
            answer.givenByRole = "Avdelingsleder";
            answer.givenAt = at(world.until.addDays(-2), 10);
            if (auto given = desk.giveFeedback(answer); !given)
                return fail(given.error());
        }
    }
    return {};
}

} // namespace

Result<void> writeAgreed(Session& session, const World& world)
{
    using Part = Result<void> (*)(Session&, const World&);
    for (const Part part : { &writeStanding, &writeAgreements, &writeEvents, &writeSettlements }) {
        if (auto done = part(session, world); !done)
            return done;
    }
    return {};
}

} // namespace samvirke::demonstration
