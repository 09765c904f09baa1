#include "core/session/demonstration.h"

#include "core/base/clock.h"
#include "core/session/demonstration_plan.h"
#include "core/session/session.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace samvirke {

namespace {

using namespace demonstration;

Result<CountyOffice> officeFor(const DemonstrationOptions& options)
{
    if (options.national) {
        CountyOffice office{ "Hele landet (oppdiktet)", {} };
        for (const CountyOffice& some : reference().offices)
            office.counties.append(some.counties);
        std::sort(office.counties.begin(), office.counties.end());
        return office;
    }
    if (options.counties.isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP(
            "core", "Say which county the demonstration is about, for instance 50.")));
    QStringList counties = options.counties;
    counties.removeDuplicates();
    QStringList names;
    for (const QString& county : std::as_const(counties)) {
        const auto& all = reference().municipalities;
        const auto found = std::find_if(all.begin(), all.end(),
            [&](const Municipality& m) { return m.countyNumber == county; });
        if (found == all.end())
            return fail(Text::of(
                QT_TRANSLATE_NOOP("core", "There is no county with the number %1."), { county }));
        names.append(found->county);
    }
    for (const CountyOffice& office : reference().offices) {
        const bool holdsAll = std::all_of(counties.begin(), counties.end(),
            [&](const QString& county) { return office.counties.contains(county); });
        if (holdsAll)
            return CountyOffice{ office.name, counties };
    }
    return CountyOffice{ names.join(", ") + " (oppdiktet embete)", counties };
}

/// Only the last of these files is the case file; the others may stand beside it for a while.
void removeCaseFile(const QString& path)
{
    for (const char* const ending : { "-wal", "-shm", "-journal", "" })
        QFile::remove(path + ending);
}

template <class T> Result<void> only(const Result<T>& result)
{
    if (!result)
        return fail(result.error());
    return {};
}

/// Does the same to each value and stops at the first error.
template <class List, class Work> Result<void> each(const List& list, const Work& work)
{
    for (const auto& value : list) {
        if (const Result<void> done = work(value); !done)
            return done;
    }
    return {};
}

Plan makePlan(const World& world)
{
    Plan plan;
    People people(world.seed);
    plan.assessments = makeAssessments(world);
    plan.contacts = makeContacts(world, people);
    plan.members = makePool(world, people);
    plan.needs = makeNeeds(world, plan);
    addInterviews(world, plan);
    addTransfers(world, plan, people);
    plan.limits = makeLimits(world, plan.members);
    addMeetings(world, plan);
    plan.log = makeLog(world, plan);
    addMaterial(world, plan);
    addStaffBase(world, plan);
    addRoundDetails(world, plan);
    return plan;
}

Result<void> writeRounds(Session& session, const World& world, const Plan& plan)
{
    for (qsizetype r = 0; r < world.rounds.size(); ++r) {
        const ReportingRound asked = askedIn(world.rounds.at(r));
        const Result<Id> round = session.beginRound(asked);
        if (!round)
            return fail(round.error());
        // One municipality thought better of it the same day: the first version is kept.
        for (const SelfAssessment& last : plan.assessments.at(r)) {
            if (r + 1 < world.rounds.size() || last.service != ServiceArea::Overall
                || last.status != StaffingStatus::Critical)
                continue;
            SelfAssessment first = last;
            first.round = *round;
            first.status = StaffingStatus::Challenging;
            first.concreteNeed.clear();
            first.reportedAt = last.reportedAt.addSecs(-45 * 60);
            if (const auto done = session.reportAssessment(first); !done)
                return fail(done.error());
            break;
        }
        const Result<void> reported = each(plan.assessments.at(r), [&](SelfAssessment assessment) {
            assessment.round = *round;
            return only(session.reportAssessment(assessment));
        });
        if (!reported)
            return reported;
        if (r + 2 >= world.rounds.size())
            continue; // the two newest still take answers
        const QDateTime mondayAfter = at(world.rounds.at(r).monday.addDays(7), 16);
        if (const auto closed = session.closeRound(*round, mondayAfter); !closed)
            return closed;
    }
    return {};
}

Result<void> writeTransfers(Session& session, const Plan& plan)
{
    return each(plan.transfers, [&](const TransferPlan& lent) -> Result<void> {
        const Result<Id> id = session.startTransfer(lent.transfer);
        if (!id)
            return fail(id.error());
        return each(lent.steps, [&](const LedgerStep& step) {
            return session.stepTransfer(
                *id, { step.to, step.who, step.how, step.reason, step.note, step.at });
        });
    });
}

Result<void> writeMeetings(Session& session, const Plan& plan)
{
    const Result<void> meetings =
        each(plan.meetings, [&](const MeetingPlan& planned) -> Result<void> {
            if (const auto made = session.planMeeting(planned.meeting); !made)
                return fail(made.error());
            const Result<void> participants = each(planned.participants,
                [&](const Participant& p) { return only(session.addParticipant(p)); });
            if (!participants)
                return participants;
            return each(planned.decisions,
                [&](const Decision& decision) { return only(session.recordDecision(decision)); });
        });
    if (!meetings)
        return meetings;
    return each(
        plan.actions, [&](const ActionItem& item) { return only(session.recordActionItem(item)); });
}

Result<void> writePlan(Session& session, const World& world, const Plan& plan)
{
    session.setActor("Demonstrasjon");
    const auto people = [&]() -> Result<void> {
        const Result<void> contacts = each(plan.contacts,
            [&](const Contact& contact) { return only(session.setContact(contact)); });
        if (!contacts)
            return contacts;
        const Result<void> members = each(plan.members,
            [&](const PoolMember& member) { return only(session.registerPoolMember(member)); });
        if (!members)
            return members;
        return each(plan.limits,
            [&](const OwnerLimit& limit) { return only(session.setOwnerLimit(limit)); });
    };
    const auto needs = [&] {
        const Result<void> staff =
            each(plan.needs, [&](const Need& need) { return only(session.registerNeed(need)); });
        if (!staff)
            return staff;
        const Result<void> lacking = each(plan.materialNeeds,
            [&](const MaterialNeed& need) { return only(session.registerMaterialNeed(need)); });
        if (!lacking)
            return lacking;
        return each(plan.materialOffers,
            [&](const MaterialOffer& offer) { return only(session.registerMaterialOffer(offer)); });
    };
    const auto staff = [&] {
        const Result<void> figures = each(
            plan.staffBase, [&](const StaffBase& row) { return only(session.setStaffBase(row)); });
        if (!figures)
            return figures;
        return each(plan.staffFloors,
            [&](const StaffFloor& floor) { return only(session.setStaffFloor(floor)); });
    };
    const auto log = [&] {
        return each(
            plan.log, [&](const LogEntry& entry) { return only(session.addLogEntry(entry)); });
    };
    // A few large commands: fast to write, and none of them is what a person would undo.
    const std::function<Result<void>()> parts[] = {
        [&] { return writeRounds(session, world, plan); },
        people,
        needs,
        staff,
        [&] { return writeTransfers(session, plan); },
        [&] { return writeRequests(session, world, plan); },
        [&] { return writeMeetings(session, plan); },
        [&] { return writeSurveys(session, world); },
        log,
        [&] { return writeSituationReports(session, world); },
    };
    for (const auto& work : parts) {
        if (const Result<void> done = session.together("makeDemonstration", work); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> makeDemonstration(const QString& path, const DemonstrationOptions& options)
{
    if (options.weeks < 1 || options.weeks > 520)
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "The number of weeks must be from 1 to 520.")));
    const Result<CountyOffice> office = officeFor(options);
    if (!office)
        return fail(office.error());
    NewCaseFile what;
    what.office = *office;
    what.wholeCountry = options.national;
    what.demonstration = true;
    Result<std::unique_ptr<Session>> session = Session::create(path, what);
    if (!session)
        return fail(session.error());
    const World world = makeWorld((*session)->municipalities(), reference().neighbours,
        options.seed, options.until.isValid() ? options.until : today(), options.weeks);
    const Result<void> written = writePlan(**session, world, makePlan(world));
    session->reset();
    if (!written)
        removeCaseFile(path);
    return written;
}

} // namespace samvirke
