// What the rounds of the demonstration ask, and what answers say beside their ratings: who gave
// them, what they need and could spare, what is unchanged, not applicable or corrected. In streams
// of its own, so that no rating moves.
#include "core/session/demonstration_plan.h"

#include "core/domain/rounds.h"

#include <algorithm>

namespace samvirke::demonstration {

namespace {

const QStringList& concreteNeeds()
{
    static const QStringList all{ "to sykepleiere på natt i to uker, helst fra mandag",
        "én sykepleier og to helsefagarbeidere til sykehjemmet, tre uker",
        "én lege i 50 % til smittesporing, ut måneden",
        "tre helsefagarbeidere i hjemmetjenesten, dag og kveld, to uker",
        "én sykepleier med smittevernerfaring, fire dager i uka" };
    return all;
}

const QStringList& offers()
{
    static const QStringList all{ "én sykepleier to dager i uka",
        "én helsefagarbeider i to uker, kan reise",
        "helsesykepleier til vaksinering to dager i uka",
        "kan ta imot henvendelser om smittesporing fra naboene" };
    return all;
}

SelfAssessment* rowOf(QList<SelfAssessment>& rows, const QString& municipality, ServiceArea service)
{
    for (SelfAssessment& row : rows) {
        if (row.municipality == municipality && row.service == service)
            return &row;
    }
    return nullptr;
}

ReportChannel channelOf(Random& random)
{
    const double draw = random.unit();
    return draw < 0.6 ? ReportChannel::Form
        : draw < 0.8  ? ReportChannel::Telephone
                      : ReportChannel::EMail;
}

void makeUnchanged(SelfAssessment& row)
{
    SelfAssessment plain;
    plain.municipality = row.municipality;
    plain.service = row.service;
    plain.reportedAt = row.reportedAt;
    plain.givenBy = row.givenBy;
    plain.givenByRole = row.givenByRole;
    plain.channel = row.channel;
    plain.answer = AnswerKind::Unchanged;
    row = plain;
}

void tellWhoAndWhat(const World& world, Plan& plan, QList<SelfAssessment>& rows, Random& random)
{
    for (qsizetype i = 0; i < world.municipalities.size(); ++i) {
        const QString number = world.municipalities.at(i).number;
        const Contact contact = plan.contacts.value(2 * i + random.below(2));
        const ReportChannel channel = channelOf(random);
        const bool offersSomething = random.chance(0.3);
        for (SelfAssessment& row : rows) {
            if (row.municipality != number)
                continue;
            row.givenBy = contact.name;
            row.givenByRole = contact.function;
            row.channel = channel;
            if (row.service != ServiceArea::Overall)
                continue;
            if (row.status == StaffingStatus::Critical)
                row.concreteNeed = random.pick(concreteNeeds());
            else if (row.status == StaffingStatus::Good && offersSomething)
                row.canOffer = random.pick(offers());
        }
    }
}

} // namespace

ReportingRound askedIn(const Round& round)
{
    ReportingRound asked = weeklyRound(round.monday);
    asked.services = { ServiceArea::Overall, ServiceArea::NursingHome, ServiceArea::HomeCare };
    asked.purpose = "Oversikt over bemanningen, så hjelp kan formidles dit den trengs først. "
                    "Fylkesbildet deles med alle kommunene.";
    asked.definitions = "epidemic-1";
    return asked;
}

void addRoundDetails(const World& world, Plan& plan)
{
    Random random(world.seed, "rounds");
    const qsizetype rounds = plan.assessments.size();
    for (qsizetype r = std::max<qsizetype>(0, rounds - 2); r < rounds; ++r)
        tellWhoAndWhat(world, plan, plan.assessments[r], random);
    if (rounds < 2)
        return;
    QList<SelfAssessment>& now = plan.assessments[rounds - 1];
    QList<SelfAssessment>& before = plan.assessments[rounds - 2];
    int wholeUnchanged = 0;
    int parts = 0;
    for (const Municipality& municipality : world.municipalities) {
        SelfAssessment* whole = rowOf(now, municipality.number, ServiceArea::Overall);
        const SelfAssessment* wholeBefore =
            rowOf(before, municipality.number, ServiceArea::Overall);
        if (!whole)
            continue;
        // Nothing of it is graver than before: it is enough to say so.
        const bool same = wholeBefore && wholeBefore->status == whole->status;
        if (same && whole->status == StaffingStatus::Challenging && whole->triggers.isEmpty()
            && wholeUnchanged < 2) {
            makeUnchanged(*whole);
            ++wholeUnchanged;
            continue;
        }
        for (SelfAssessment& row : now) {
            const bool small = row.service != ServiceArea::Overall
                && row.service != ServiceArea::NursingHome && row.service != ServiceArea::HomeCare;
            if (row.municipality != municipality.number || !small
                || row.status != StaffingStatus::Good || !random.chance(0.3))
                continue;
            const SelfAssessment* last = rowOf(before, municipality.number, row.service);
            if (last && last->answer == AnswerKind::Rated)
                makeUnchanged(row);
        }
        // A clinic that several share is run by another municipality.
        if (municipality.population < 4000
            && !rowOf(now, municipality.number, ServiceArea::EmergencyClinic)) {
            SelfAssessment none = *whole;
            makeUnchanged(none);
            none.service = ServiceArea::EmergencyClinic;
            none.answer = AnswerKind::NotApplicable;
            now.append(none);
        }
        // Some answer for the whole and forget a part of what was asked.
        const SelfAssessment* home = rowOf(now, municipality.number, ServiceArea::HomeCare);
        whole = rowOf(now, municipality.number, ServiceArea::Overall);
        if (home && parts < 2 && whole->status == StaffingStatus::Good
            && home->status == StaffingStatus::Good) {
            now.removeAt(home - now.constData());
            ++parts;
        }
    }
}

} // namespace samvirke::demonstration
