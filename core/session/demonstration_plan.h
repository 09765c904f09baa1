// What a demonstration holds before it is written: values only, each step from the ones before.
#pragma once

#include "core/base/result.h"
#include "core/domain/assessment.h"
#include "core/domain/log_entry.h"
#include "core/domain/material.h"
#include "core/domain/meeting.h"
#include "core/domain/municipality.h"
#include "core/domain/pool.h"
#include "core/domain/staff_base.h"
#include "core/domain/status.h"
#include "core/domain/transfer.h"
#include "core/session/demonstration_random.h"

#include <QSet>

namespace samvirke {
class Session;
}

namespace samvirke::demonstration {

/// How one municipality stands in one round.
struct Standing {
    bool answered = false;
    double strain = 0; ///< 0 calm … 1 the threshold of critical … more
    double slope = 0; ///< change of strain since the week before
    StaffingStatus status = StaffingStatus::NotReported; ///< as the picture will show it
};

struct Round {
    QString label; ///< "2021-W10"
    QDate monday;
    QList<Standing> standings; ///< in the order of World::municipalities
    StatusCounts counts;
};

struct World {
    quint32 seed = 1;
    QDate until;
    QList<Municipality> municipalities; ///< the office's own
    QList<QList<int>> neighbours; ///< by index; an island has its nearest ones
    QList<Round> rounds; ///< oldest first
    double challengingFrom = 0.75; ///< strain; critical begins at 1

    const Round& newest() const { return rounds.last(); }
    int indexOf(const QString& number) const; ///< -1 when it is none of the office's
    QList<int> withStatus(StaffingStatus status) const; ///< in the newest round
    /// A number that suits a county of 38, for a country of any size; never under `least`.
    int scaled(double ofThirtyEight, int least = 1) const;
    double km(const QString& from, const QString& to) const; ///< as the matcher reckons
};

/// A step of a transfer's ledger.
struct LedgerStep {
    TransferState to = TransferState::Asked;
    QString who;
    AnswerChannel how = AnswerChannel::Telephone;
    RefusalReason reason = RefusalReason::NotGiven;
    QString note;
    QDateTime at;
};

struct TransferPlan {
    Transfer transfer;
    QList<LedgerStep> steps;
};

struct MeetingPlan {
    Meeting meeting;
    QList<Participant> participants;
    QList<Decision> decisions;
};

struct Plan {
    QList<QList<SelfAssessment>> assessments; ///< by round; `round` is set when they are written
    QList<Contact> contacts; ///< two for each municipality, doctor first, in World's order
    QList<PoolMember> members;
    QList<OwnerLimit> limits;
    QList<Need> needs;
    Need withdrawnLater; ///< asked for and withdrawn while the request was out; may have no id
    QList<MaterialNeed> materialNeeds;
    QList<MaterialOffer> materialOffers;
    QList<StaffBase> staffBase;
    QList<StaffFloor> staffFloors;
    QList<TransferPlan> transfers;
    QList<MeetingPlan> meetings;
    QList<ActionItem> actions;
    QList<LogEntry> log; ///< oldest first
};

/// Neighbours, rounds and how everybody stands in them: waves that spread, small ones hit harder.
World makeWorld(QList<Municipality> municipalities, const QList<Neighbours>& borders, quint32 seed,
    QDate until, int weeks);

QList<QList<SelfAssessment>> makeAssessments(const World& world);
ReportingRound askedIn(const Round& round);
/// Who gave the newest answers, what they need or could spare; some unchanged, not applicable or in
/// part.
void addRoundDetails(const World& world, Plan& plan);
/// Invented people: their names are unique in the file, numbers and addresses belong to nobody.
class People {
public:
    explicit People(quint32 seed);
    QString name(bool sami = false);
    QString telephone();
    static QString email(const QString& name); ///< at example.no (RFC 2606)

private:
    Random m_random;
    QSet<QString> m_used;
    int m_number = 0;
};
QList<Contact> makeContacts(const World& world, People& people);
QList<PoolMember> makePool(const World& world, People& people);
QList<OwnerLimit> makeLimits(const World& world, const QList<PoolMember>& members);
/// A pool member whom an owner lends to a need: fits profession, competences and period.
PoolMember memberFor(const World& world, People& people, Random& random, const Need& need,
    const QString& owner, PoolSource source, const QString& home);

QList<Need> makeNeeds(const World& world, const Plan& plan);
/// Adds the transfers, and to the pool the people they are about.
void addTransfers(const World& world, Plan& plan, People& people);
/// Adds needs and offers of material, and transfers of it.
void addMaterial(const World& world, Plan& plan);
/// Agreed staff of two years, invented from the population, and a floor of the office.
void addStaffBase(const World& world, Plan& plan);
void addMeetings(const World& world, Plan& plan);
/// Ad hoc surveys and the answers to them, and the worked example.
Result<void> writeSurveys(Session& session, const World& world);
QList<LogEntry> makeLog(const World& world, const Plan& plan);
/// After all else is in the file, because figures are taken from there.
Result<void> writeSituationReports(Session& session, const World& world);

/// What the order interviews answered; and a need that will be withdrawn.
void addInterviews(const World& world, Plan& plan);
/// Requests to owners that are out, after the transfers.
Result<void> writeRequests(Session& session, const World& world, const Plan& plan);

QDateTime at(QDate day, int hour, int minute = 0); ///< UTC of a time of day where the user sits
bool isSamiArea(const Municipality& municipality);
/// Who answers for a municipality: "Kari Nordmann, kommunalsjef helse og mestring, Heim".
QString spokesperson(const World& world, const Plan& plan, const QString& municipality);

} // namespace samvirke::demonstration
