// The figures of a situation report: taken from the case file once, kept as values (codes, no
// sentences), so that they can be frozen at sending and still be read in every language years
// later. Everything a report shows is derived from them. No names of persons, no free text.
#pragma once

#include "core/domain/material.h"
#include "core/domain/situation_report.h"
#include "core/domain/state_resource.h"
#include "core/reports/picture.h"

namespace samvirke {

struct MunicipalityFigure { // one for each municipality number
    QString number;
    QString name;
    StaffingStatus status = StaffingStatus::NotReported;
    StaffingStatus before = StaffingStatus::NotReported; ///< in the last sent report
    AnswerKind answer = AnswerKind::NotAnswered;
    Outlook outlook = Outlook::NotGiven; ///< the gravest it gave
    Cause cause = Cause::NotGiven; ///< of the whole, else of its gravest service
    YesNo plan = YesNo::NotGiven;
    QList<Trigger> triggers;
    QList<QPair<ServiceArea, StaffingStatus>> services; ///< rated in this round
    QDateTime reportedAt; ///< UTC: newest answer in this round, or the last one known

    bool operator==(const MunicipalityFigure&) const = default;
};

struct NeedFigure {
    QString profession; ///< code
    int needs = 0; ///< that run today or later
    int heads = 0;
    int covered = 0; ///< heads of agreed transfers today; never more than asked for

    bool operator==(const NeedFigure&) const = default;
};

struct MaterialFigure {
    QString kind; ///< code
    int needs = 0; ///< open ones
    int quantity = 0;
    int covered = 0; ///< of agreed transfers

    bool operator==(const MaterialFigure&) const = default;
};

struct TransferFigure { // of staff; drafts and what was withdrawn are nobody's business
    EscalationLevel level = EscalationLevel::InterMunicipal;
    TransferState state = TransferState::Asked;
    int transfers = 0;
    int heads = 0;

    bool operator==(const TransferFigure&) const = default;
};

struct StateShareFigure {
    QString municipality; ///< number
    QString name;
    int allocated = 0; ///< today
    int waiting = 0; ///< asked for and not answered, for today or later

    bool operator==(const StateShareFigure&) const = default;
};

struct StateFigure { // of one state resource
    QString what; ///< in the office's words, without people
    QString unit;
    int available = 0; ///< today
    int allocated = 0; ///< today, to all
    QList<StateShareFigure> shares; ///< who has something or waits; who waits first, then by number

    int free() const { return available - allocated; }
    int waiting() const;
    bool operator==(const StateFigure&) const = default;
};

struct MeetingFigure {
    QDateTime at; ///< UTC
    MeetingKind kind = MeetingKind::MunicipalMeeting;

    bool operator==(const MeetingFigure&) const = default;
};

struct RoundFigure {
    QString round; ///< label
    StatusCounts counts;

    bool operator==(const RoundFigure&) const = default;
};

struct SituationFigures {
    QString round; ///< label; empty when no round has been opened
    QDateTime takenAt; ///< UTC
    QDateTime latestAnswer; ///< UTC
    int since = 0; ///< number of the sent report that `before` is from; 0: there is none
    QDateTime sinceAt; ///< UTC: when that was sent
    QList<MunicipalityFigure> municipalities; ///< by number
    QList<NeedFigure> needs; ///< most heads first
    QList<MaterialFigure> material;
    QList<TransferFigure> transfers;
    QList<MeetingFigure> meetings; ///< since the last report, oldest first
    QList<StateFigure> state; ///< resources that are there today or that somebody waits for
    QList<RoundFigure> rounds; ///< up to this one, oldest first, at most eight
    /// Numbers of persons below it are shown as a range; 0: as they are (reports from before).
    int smallBelow = 0;

    StatusCounts counts() const;
    StatusCounts countsBefore() const; ///< empty without a report before

    bool operator==(const SituationFigures&) const = default;
};

struct SituationInput {
    CountyPicture picture;
    QList<SelfAssessment> answers; ///< of that round
    QList<RoundCounts> trend;
    QList<Need> needs;
    QList<MaterialNeed> materialNeeds;
    QList<Transfer> transfers;
    QList<Meeting> meetings;
    QList<StateResource> stateResources; ///< what they are called: without people
    QList<StateAllocation> stateAllocations; ///< the whole log
    QDateTime takenAt; ///< UTC
    int lastNumber = 0; ///< of the report to compare with; 0: none
    QDateTime lastSentAt;
    SituationFigures last;
    int smallBelow = 0; ///< domain/small_counts.h
};

SituationFigures situationFigures(const SituationInput& input);

/// What is written into a sent report, and read from it. A field that is not there reads as blank.
QByteArray figuresJson(const SituationFigures& figures);
SituationFigures figuresFromJson(const QByteArray& json);

/// As much of a picture as a map needs.
CountyPicture frozenPicture(const SituationFigures& figures);

/// "Week 10, 2021 · 33 of 38 have answered · as of 09.03.2021 13:42": on every page.
Text figuresBasis(const SituationFigures& figures);

} // namespace samvirke
