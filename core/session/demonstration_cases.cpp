// What is asked for and who was lent: needs, and transfers with their whole ledger.

#include "core/base/norwegian.h"
#include "core/session/demonstration_plan.h"
#include "core/session/demonstration_sentences.h"

#include <algorithm>

namespace samvirke::demonstration {

namespace {

int headsFor(const Municipality& municipality, bool critical, Random& random)
{
    const int base = municipality.population < 3000 ? 1 : municipality.population < 12000 ? 2 : 3;
    return base + random.below(critical ? 3 : 2) + (municipality.population > 60000 ? 2 : 0);
}

Need makeNeed(
    const World& world, const Plan& plan, int i, int ordinal, Severity severity, Random& random)
{
    const Municipality& municipality = world.municipalities.at(i);
    const bool critical = severity == Severity::Critical;
    Need need;
    need.id = random.id(at(world.until.addDays(-random.between(1, 6)), random.between(8, 15)));
    need.municipality = municipality.number;
    need.severity = severity;
    // The first need of a municipality is nurses, the next something else.
    static const QStringList second{ "HF", "HF", "VP", "LE", "SP", "HP" };
    need.profession = ordinal == 0 && random.chance(0.75) ? "SP" : random.pick(second);
    if (need.profession == "LE") {
        need.service =
            random.chance(0.6) ? ServiceArea::EmergencyClinic : ServiceArea::GeneralPractice;
        need.heads = 1;
    } else {
        need.service = random.chance(0.58) ? ServiceArea::NursingHome : ServiceArea::HomeCare;
        need.heads = headsFor(municipality, critical, random);
        if (need.profession == "SP" && random.chance(0.45))
            need.alsoAccept = { "VP" };
        else if (need.profession == "HF")
            need.alsoAccept = { "HP", "STUDENT" };
    }
    need.infectious = random.chance(critical ? 0.5 : 0.2);
    if (need.infectious && need.profession != "HP" && random.chance(0.5))
        need.required = { "infection-control" };
    else if (need.profession == "HF" && random.chance(0.4))
        need.required = { "medication" };
    if (need.service == ServiceArea::HomeCare)
        need.required.append("driving-licence");
    need.preferred = need.service == ServiceArea::NursingHome
        ? (random.chance(0.5) ? QStringList{ "geriatric" } : QStringList{ "palliative" })
        : QStringList{ "home-care" };
    if (need.profession == "LE")
        need.preferred = { "emergency" };
    need.from = world.until.addDays(severity == Severity::Planned ? random.between(6, 16)
            : critical                                            ? random.between(-4, 3)
                                                                  : random.between(-2, 7));
    need.until = need.from.addDays(random.between(9, critical ? 27 : 20));
    need.lodging = municipality.population < 7000 && random.chance(0.75);
    need.shifts = random.pick(shiftSentences());
    QStringList measures = measureSentences();
    random.shuffle(measures);
    need.localMeasures = upperFirst(measures.first(critical ? 4 : 3).join("; "));
    const Contact& contact = plan.contacts.at(2 * i + 1);
    need.contact = contact.name + ", " + contact.telephone;
    need.note = random.pick(needNotes(critical));
    return need;
}

/// The transfer's way through the states: who and when, backwards from today.
struct Course {
    TransferState end;
    int from; ///< first and last day, days from today
    int until;
    QList<std::pair<TransferState, int>> steps; ///< and the day each was recorded
    RefusalReason reason = RefusalReason::NotGiven;
    NeedState need = NeedState::Open; ///< what kind of need it answers
};

const QList<Course>& courses()
{
    using S = TransferState;
    static const QList<Course> all{
        { S::InService, -6, 8,
            { { S::Asked, -10 }, { S::Offered, -9 }, { S::Agreed, -8 }, { S::Consented, -8 },
                { S::Preparing, -7 }, { S::InService, -6 } } },
        { S::Asked, 2, 19, { { S::Asked, -1 } } },
        { S::Agreed, 3, 16, { { S::Asked, -5 }, { S::Offered, -3 }, { S::Agreed, -2 } } },
        { S::ExtensionAsked, -17, 3,
            { { S::Asked, -22 }, { S::Offered, -21 }, { S::Agreed, -20 }, { S::Consented, -19 },
                { S::Preparing, -18 }, { S::InService, -17 }, { S::ExtensionAsked, -1 } },
            RefusalReason::NotGiven, NeedState::Covered },
        { S::Offered, 2, 15, { { S::Asked, -3 }, { S::Offered, -1 } } },
        { S::Declined, 1, 14, { { S::Asked, -4 }, { S::Declined, -3 } },
            RefusalReason::OwnSituation },
        { S::Preparing, 2, 22,
            { { S::Asked, -7 }, { S::Offered, -6 }, { S::Agreed, -4 }, { S::Consented, -3 },
                { S::Preparing, -2 } } },
        { S::Settled, -44, -20,
            { { S::Asked, -50 }, { S::Offered, -49 }, { S::Agreed, -48 }, { S::Consented, -47 },
                { S::Preparing, -46 }, { S::InService, -44 }, { S::Ending, -21 },
                { S::Returned, -20 }, { S::Settled, -9 } },
            RefusalReason::NotGiven, NeedState::Closed },
        { S::Draft, 4, 20, {} },
        { S::Consented, 3, 18,
            { { S::Asked, -6 }, { S::Offered, -5 }, { S::Agreed, -3 }, { S::Consented, -1 } } },
        { S::Ending, -19, 1,
            { { S::Asked, -25 }, { S::Offered, -24 }, { S::Agreed, -23 }, { S::Consented, -22 },
                { S::Preparing, -21 }, { S::InService, -19 }, { S::Ending, -1 } },
            RefusalReason::NotGiven, NeedState::Covered },
        { S::Returned, -25, -4,
            { { S::Asked, -31 }, { S::Offered, -30 }, { S::Agreed, -29 }, { S::Consented, -28 },
                { S::Preparing, -27 }, { S::InService, -25 }, { S::Ending, -6 },
                { S::Returned, -4 } },
            RefusalReason::NotGiven, NeedState::Closed },
        { S::Withdrawn, -2, 10, { { S::Asked, -9 }, { S::Offered, -8 }, { S::Withdrawn, -6 } } },
        { S::Declined, 0, 12,
            { { S::Asked, -8 }, { S::Offered, -7 }, { S::Agreed, -6 }, { S::Declined, -5 } },
            RefusalReason::EmployeeDeclines },
        { S::Invalid, -3, 9, { { S::Asked, -12 }, { S::Invalid, -11 } } },
    };
    return all;
}

QString stepNote(const Course& course, TransferState to, const Need& need, Random& random)
{
    using S = TransferState;
    switch (to) {
    case S::Asked:
        return QString("Spurt om %1 til %2.")
            .arg(professionName(need.profession, 1), serviceName(need.service));
    case S::Offered:
        return random.pick(QStringList{ "Tilbyr én person i hele perioden.",
            "Kan avgi, forutsatt at den ansatte selv ønsker det.",
            "Tilbyr under forutsetning av at egen turnus holder." });
    case S::Declined:
        return course.reason == RefusalReason::EmployeeDeclines
            ? QString("Passer ikke av hensyn til familien.")
            : random.pick(refusalNotes());
    case S::Agreed:
        return random.pick(QStringList{ "Begge kommuner er enige om periode og refusjon.",
            "Enighet om lønn, reise og bolig. Avtalen sendes i dag." });
    case S::Consented:
        return random.pick(QStringList{ "Den ansatte har lest avtalen og sier ja.",
            "Ja, ønsker sammenhengende vakter.", "Ja, bolig må være klar ved ankomst." });
    case S::Preparing:
        return random.pick(QStringList{ "Tilganger, nøkler og opplæringsvakt bestilles.",
            "Bolig er ordnet. Journaltilgang meldes opp." });
    case S::InService:
        return "Møtt til første vakt.";
    case S::ExtensionAsked:
        return "Mottakeren ønsker to uker til. Utlåneren svarer i løpet av uken.";
    case S::Ending:
        return "Overlapp med fast ansatt de siste vaktene.";
    case S::Returned:
        return "Tilbake hos egen arbeidsgiver.";
    case S::Settled:
        return "Refusjonskrav er mottatt og betalt.";
    case S::Withdrawn:
        return "Dekket med egne ekstravakter, forespørselen er trukket.";
    case S::Invalid:
        return "Registrert to ganger ved en feil.";
    case S::Draft:
        break;
    }
    return {};
}

AnswerChannel channelOf(TransferState to, Random& random)
{
    switch (to) {
    case TransferState::Asked:
        return random.chance(0.7) ? AnswerChannel::Telephone : AnswerChannel::Meeting;
    case TransferState::Consented:
    case TransferState::InService:
        return random.chance(0.5) ? AnswerChannel::InPerson : AnswerChannel::Telephone;
    case TransferState::Agreed:
    case TransferState::Settled:
        return AnswerChannel::EMail;
    case TransferState::Draft:
    case TransferState::Offered:
    case TransferState::Declined:
    case TransferState::Preparing:
    case TransferState::ExtensionAsked:
    case TransferState::Ending:
    case TransferState::Returned:
    case TransferState::Withdrawn:
    case TransferState::Invalid:
        break;
    }
    return random.chance(0.6) ? AnswerChannel::Telephone : AnswerChannel::EMail;
}

/// Lenders for a place, the nearest first: those who are well, and who have answered.
QList<int> lendersFor(const World& world, int place)
{
    QList<int> lenders;
    for (const StaffingStatus status : { StaffingStatus::Good, StaffingStatus::Challenging }) {
        QList<int> some = world.withStatus(status);
        some.removeAll(place);
        const QString& to = world.municipalities.at(place).number;
        std::stable_sort(some.begin(), some.end(), [&](int a, int b) {
            return world.km(world.municipalities.at(a).number, to)
                < world.km(world.municipalities.at(b).number, to);
        });
        lenders += some;
    }
    return lenders;
}

EscalationLevel levelBetween(const World& world, int lender, int place)
{
    if (world.neighbours.at(place).contains(lender))
        return EscalationLevel::InterMunicipal;
    return world.municipalities.at(lender).healthCommunity
            == world.municipalities.at(place).healthCommunity
        ? EscalationLevel::HealthCommunity
        : EscalationLevel::National;
}

LedgerStep ledgerStep(const World& world, const Plan& plan, const Course& course,
    const TransferPlan& lent, const Need& need, const QString& employee, TransferState to,
    QDateTime when, Random& random)
{
    LedgerStep step;
    step.to = to;
    step.at = when;
    step.how = channelOf(to, random);
    step.note = stepNote(course, to, need, random);
    const QString owner = world.indexOf(lent.transfer.owner) >= 0
        ? spokesperson(world, plan, lent.transfer.owner)
        : lent.transfer.owner + ", vaktleder";
    const QString receiver = spokesperson(world, plan, lent.transfer.to);
    const bool employees = to == TransferState::Consented
        || (to == TransferState::Declined && course.reason == RefusalReason::EmployeeDeclines);
    const bool receivers = to == TransferState::Preparing || to == TransferState::InService
        || to == TransferState::Ending || to == TransferState::ExtensionAsked
        || to == TransferState::Withdrawn;
    step.who = employees ? employee + ", den ansatte selv" : receivers ? receiver : owner;
    if (to == TransferState::Agreed)
        step.who = owner + "; " + receiver;
    if (to == TransferState::Invalid)
        step.who = "Samordningsvakten hos statsforvalteren";
    if (to == TransferState::Declined)
        step.reason = course.reason;
    return step;
}

/// One municipality asks for its people as a team.
void nameATeam(QList<Need>& needs)
{
    for (const Need& first : std::as_const(needs)) {
        const auto same = [&](const Need& need) { return need.municipality == first.municipality; };
        if (std::count_if(needs.begin(), needs.end(), same) < 2)
            continue;
        const QString municipality = first.municipality;
        for (Need& need : needs) {
            if (need.municipality == municipality)
                need.team = "innsatsteam";
        }
        return;
    }
}

} // namespace

QList<Need> makeNeeds(const World& world, const Plan& plan)
{
    Random random(world.seed, "needs");
    QList<Need> needs;
    const QList<int> critical = world.withStatus(StaffingStatus::Critical);
    QList<int> challenging = world.withStatus(StaffingStatus::Challenging);
    QList<int> good = world.withStatus(StaffingStatus::Good);
    random.shuffle(challenging);
    random.shuffle(good);
    const int wanted = world.scaled(12, std::min<int>(2, int(world.municipalities.size())));
    // One critical municipality in five has not said what it needs: somebody should ring.
    QList<int> asking;
    for (int n = 0; n < critical.size(); ++n) {
        if (n % 5 != 1)
            asking.append(critical.at(n));
    }
    for (const int i : std::as_const(asking))
        needs.append(makeNeed(world, plan, i, 0, Severity::Critical, random));
    for (int n = 0; n < asking.size() && needs.size() < wanted * 6 / 10; ++n)
        needs.append(makeNeed(world, plan, asking.at(n), 1,
            random.chance(0.5) ? Severity::Critical : Severity::Challenging, random));
    for (int n = 0; n < challenging.size() && needs.size() < wanted - 1; ++n)
        needs.append(makeNeed(world, plan, challenging.at(n), 0, Severity::Challenging, random));
    for (int n = 0; n < good.size() && needs.size() < wanted; ++n)
        needs.append(makeNeed(world, plan, good.at(n), 1, Severity::Planned, random));
    nameATeam(needs);

    // Behind them those that are over: covered by people who are in service now, closed, withdrawn.
    QList<int> before = challenging + good + critical;
    const QList<NeedState> over{ NeedState::Covered, NeedState::Closed, NeedState::Covered,
        NeedState::Closed, NeedState::Withdrawn };
    for (int n = 0; n < world.scaled(double(over.size())) && !before.isEmpty(); ++n) {
        const int i = before.at((n * 3 + 2) % before.size());
        Need need = makeNeed(world, plan, i, n % 2, Severity::Challenging, random);
        need.state = over.at(n % over.size());
        need.heads = need.state == NeedState::Covered ? 1 : std::min(need.heads, 2);
        const int back = need.state == NeedState::Covered ? 20 : 46;
        need.from = world.until.addDays(-back);
        need.until = world.until.addDays(need.state == NeedState::Covered ? 5 : -4);
        need.note = need.state == NeedState::Withdrawn ? "Løst med egne krefter."
                                                       : "Dekket ved frivillig utlån.";
        needs.append(need);
    }
    return needs;
}

void addTransfers(const World& world, Plan& plan, People& people)
{
    Random random(world.seed, "transfers");
    const QList<PoolMember> pool = plan.members;
    QHash<QString, PoolSource> trusts;
    for (const PoolMember& member : pool) {
        if (member.source == PoolSource::HealthTrust
            || member.source == PoolSource::DevelopmentCentre)
            trusts.insert(member.owner, member.source);
    }
    QStringList trustNames = trusts.keys();
    trustNames.sort();
    const int wanted = world.scaled(14, 3);
    QHash<int, int> used; // needs already answered, by kind
    for (int n = 0; n < wanted; ++n) {
        const Course& course = courses().at(n % courses().size());
        QList<Need> fitting;
        for (const Need& need : plan.needs) {
            if (need.state == course.need)
                fitting.append(need);
        }
        if (fitting.isEmpty())
            continue;
        const Need need = fitting.at(used[int(course.need)]++ % fitting.size());
        const int place = world.indexOf(need.municipality);
        const QList<int> lenders = lendersFor(world, place);
        TransferPlan lent;
        Transfer& transfer = lent.transfer;
        QString home;
        PoolSource source = PoolSource::Municipality;
        if (lenders.isEmpty() || (n % 5 == 3 && !trustNames.isEmpty())) {
            if (trustNames.isEmpty())
                continue;
            transfer.owner = random.pick(trustNames);
            source = trusts.value(transfer.owner);
            for (const PoolMember& member : pool) {
                if (member.owner == transfer.owner)
                    home = member.home;
            }
            transfer.level = EscalationLevel::HealthCommunity;
        } else {
            const int lender = lenders.at(random.below(std::min<qsizetype>(4, lenders.size())));
            transfer.owner = world.municipalities.at(lender).number;
            home = transfer.owner;
            transfer.level = levelBetween(world, lender, place);
        }
        PoolMember member = memberFor(world, people, random, need, transfer.owner, source, home);
        transfer.from = world.until.addDays(course.from);
        transfer.until = world.until.addDays(course.until);
        member.availability = { { transfer.from.addDays(-random.below(4)),
            transfer.until.addDays(random.between(3, 16)) } };
        transfer.id = random.id(
            at(world.until.addDays(course.steps.isEmpty() ? -1 : course.steps.first().second), 8));
        transfer.need = need.id;
        transfer.member = member.id;
        transfer.source = source;
        transfer.to = need.municipality;
        transfer.service = need.service;
        transfer.profession = need.profession;
        transfer.heads = 1;
        transfer.km = world.km(home, need.municipality);
        if (random.chance(0.4))
            transfer.note =
                need.lodging ? "Bolig ordnes av mottakeren." : "Reise dekkes etter statens satser.";
        int hour = 8;
        QDate lastDay;
        for (const auto& [to, offset] : course.steps) {
            // Offices answer on weekdays; people may well arrive on a Sunday.
            QDate day = world.until.addDays(offset);
            while (to != TransferState::InService && day.dayOfWeek() > 5)
                day = day.addDays(-1);
            hour = day == lastDay ? hour + 2 : random.between(8, 10);
            lastDay = day;
            lent.steps.append(ledgerStep(world, plan, course, lent, need, member.name, to,
                at(day, hour, random.below(60)), random));
        }
        plan.members.append(member);
        plan.transfers.append(lent);
    }
}

} // namespace samvirke::demonstration
