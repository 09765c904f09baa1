// The order interviews behind the needs, and requests that are out: waiting, overdue, reminded, and
// one whose need was withdrawn meanwhile.
#include "core/session/asking.h"
#include "core/session/demonstration_plan.h"
#include "core/session/session_p.h"

#include <algorithm>

namespace samvirke::demonstration {

namespace {

QString tasksOf(ServiceArea service, const QString& profession)
{
    if (profession == "LE")
        return service == ServiceArea::EmergencyClinic ? "vaktlege, også hjemmebesøk"
                                                       : "listepasienter og sykehjemsvisitt";
    if (service == ServiceArea::HomeCare)
        return profession == "SP" ? "medisiner, sårstell og vurdering i hjemmet, kjører selv"
                                  : "stell og tilsyn i hjemmet";
    return profession == "SP" ? "ansvarsvakt på korttidsavdelingen, medisiner og observasjon"
                              : "stell og måltider, aktivitet på dagtid";
}

QString leaderOf(ServiceArea service)
{
    switch (service) {
    case ServiceArea::HomeCare:
        return "avdelingsleder i hjemmetjenesten";
    case ServiceArea::EmergencyClinic:
        return "legevaktsleder";
    case ServiceArea::GeneralPractice:
        return "kommuneoverlegen";
    case ServiceArea::NursingHome:
    case ServiceArea::ChildHealth:
    case ServiceArea::TestingTracing:
    case ServiceArea::Vaccination:
    case ServiceArea::PublicHealthDoctor:
    case ServiceArea::Other:
    case ServiceArea::Overall:
        break;
    }
    return "avdelingsleder på sykehjemmet";
}

void answerInterview(Need& need, Random& random)
{
    using T = TriedMeasure;
    need.tried = { T::OwnStaff, T::LargerPosts, T::Redeployment };
    if (need.severity == Severity::Critical || random.chance(0.6)) {
        need.tried += { T::Labour, T::Agencies };
        if (random.chance(0.3))
            need.tried.append(T::Neighbours);
    } else {
        need.gateReason = random.pick(QStringList{
            "Vikarbyråene har ingen ledige denne måneden, og NAV svarer ikke før helgen.",
            "Turnusen må være på plass før helgen.",
            "Ingen ledige i området etter ny runde på telefon." });
    }
    need.tasks = tasksOf(need.service, need.profession);
    need.leads = leaderOf(need.service);
    need.trains = random.pick(QStringList{ "fagsykepleier, første vakt følges",
        "fast ansatt på samme vakt de to første dagene", "sykepleier med opplæringsansvar" });
    if (need.infectious)
        need.employerConsents = random.chance(0.4) ? YesNo::Yes : YesNo::NotGiven;
    if (need.lodging)
        need.familyHousing = random.chance(0.4) ? YesNo::Yes : YesNo::No;
}

/// The nearest that are not strained themselves and have not been asked.
QList<OwnerChoice> nearestFor(Session& session, const Id& need, qsizetype most)
{
    QList<OwnerChoice> near;
    for (const OwnerChoice& one : Asking(session).owners(need)) {
        if (near.size() < most && !one.asked && one.source == PoolSource::Municipality
            && one.status != StaffingStatus::Critical)
            near.append(one);
    }
    return near;
}

struct Asked {
    int needAt; ///< among the open ones
    qsizetype owners;
    int day; ///< from today
    int answerDay;
    AnswerChannel how;
    bool reminded = false;
};

Result<void> ask(
    Session& session, const World& world, const Need& need, const Asked& asked, Random& random)
{
    Ask out;
    out.need = need.id;
    out.how = asked.how;
    out.at = at(world.until.addDays(asked.day), 8, 20 + random.below(30));
    out.answerBy = at(world.until.addDays(asked.answerDay), 12);
    if (need.gateReason.isEmpty())
        out.gateReason = "Naboene er spurt på kommunemøtet; det haster.";
    for (const OwnerChoice& owner : nearestFor(session, need.id, asked.owners)) {
        Transfer draft;
        draft.id = random.id(out.at);
        draft.need = need.id;
        draft.owner = owner.owner;
        draft.to = need.municipality;
        draft.service = need.service;
        draft.profession = need.profession;
        draft.from = std::max(need.from, world.until.addDays(2));
        draft.until = std::max(need.until, draft.from);
        draft.level = owner.level;
        draft.km = owner.km;
        const Result<Id> begun = session.startTransfer(draft);
        if (!begun)
            return fail(begun.error());
        out.owners.append({ owner.owner, { *begun }, {}, 1, {} });
    }
    if (out.owners.isEmpty())
        return {};
    const Result<QList<Id>> made = Asking(session).record(out);
    if (!made)
        return fail(made.error());
    if (!asked.reminded)
        return {};
    auto request = session.inside().store->find<StaffRequest>(made->first());
    request->remindedAt = at(world.until, 9, 10);
    return session.inside().store->update(*request);
}

/// The letters behind what was asked before.
Result<void> addLetters(Session& session)
{
    for (const Transfer& transfer : session.transfers()) {
        if (transfer.state != TransferState::Asked || transfer.cargo != Cargo::Staff
            || !Asking(session).requestsOf(transfer.id).isEmpty())
            continue;
        const QDateTime when = session.ledger(transfer.id).first().at;
        Ask ask;
        ask.need = transfer.need;
        ask.owners.append({ transfer.owner, { transfer.id }, {}, 1, {} });
        ask.answerBy = when.addDays(2);
        const Result<QList<OwnerLetter>> letters = Asking(session).letters(ask);
        if (!letters)
            return fail(letters.error());
        const OwnerLetter& letter = letters->first();
        const StaffRequest request{ makeId(), transfer.need, transfer.id, transfer.owner, when,
            ask.answerBy, session.ledger(transfer.id).first().how, letter.form,
            letter.letter.subject + "\n\n" + letter.letter.body(), {} };
        if (auto kept = session.inside().store->insert(request); !kept)
            return kept;
    }
    return {};
}

} // namespace

void addInterviews(const World& world, Plan& plan)
{
    Random random(world.seed, "interviews");
    for (Need& need : plan.needs)
        answerInterview(need, random);
    // One municipality asked yesterday and has found its own way since.
    if (plan.needs.isEmpty())
        return;
    Need need = plan.needs.first();
    for (const Need& other : std::as_const(plan.needs)) {
        if (other.state == NeedState::Withdrawn)
            need = other;
    }
    if (need.state != NeedState::Withdrawn)
        return;
    need.id = random.id(at(world.until.addDays(-2), 9));
    need.from = world.until.addDays(3);
    need.until = world.until.addDays(16);
    need.state = NeedState::Open; // writeRequests() withdraws it
    need.team.clear();
    need.note = "Dekket med egne ekstravakter likevel.";
    plan.withdrawnLater = need;
}

Result<void> writeRequests(Session& session, const World& world, const Plan& plan)
{
    if (auto done = addLetters(session); !done)
        return done;
    Random random(world.seed, "requests");
    QList<Need> open;
    for (const Need& need : plan.needs) {
        if (need.state == NeedState::Open && need.until > world.until.addDays(3))
            open.append(need);
    }
    const Asked rows[] = { { 0, 2, -3, -1, AnswerChannel::EMail, true },
        { 1, 1, -2, 0, AnswerChannel::Telephone }, { 3, 2, -1, 2, AnswerChannel::EMail } };
    for (const Asked& row : rows) {
        if (row.needAt >= open.size())
            continue;
        if (auto done = ask(session, world, open.at(row.needAt), row, random); !done)
            return done;
    }
    if (plan.withdrawnLater.id.isEmpty())
        return {};
    if (const auto made = session.registerNeed(plan.withdrawnLater); !made)
        return fail(made.error());
    const Asked row{ 0, 1, -1, 1, AnswerChannel::EMail };
    if (auto done = ask(session, world, plan.withdrawnLater, row, random); !done)
        return done;
    for (const Transfer& transfer : session.transfers()) {
        if (transfer.need != plan.withdrawnLater.id)
            continue;
        const StepRequest step{ TransferState::Withdrawn,
            spokesperson(world, plan, plan.withdrawnLater.municipality), AnswerChannel::Telephone,
            RefusalReason::NotGiven, "Dekket med egne ekstravakter, behovet er trukket.",
            at(world.until, 8, 5) };
        if (auto done = session.stepTransfer(transfer.id, step); !done)
            return done;
    }
    Need gone = plan.withdrawnLater;
    gone.state = NeedState::Withdrawn;
    return session.changeNeed(gone);
}

} // namespace samvirke::demonstration
