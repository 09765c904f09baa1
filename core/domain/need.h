// What a municipality asks for.
#pragma once

#include "core/base/ids.h"
#include "core/domain/words.h"

#include <QDate>
#include <QStringList>

namespace samvirke {

/// What a municipality can try by itself, nearest first (seed 001).
enum class TriedMeasure {
    OwnStaff, ///< overtime, extra shifts
    LargerPosts, ///< larger fractions for part-time staff
    Redeployment,
    Labour, ///< NAV
    Agencies,
    Neighbours,
};
template <> const QList<Word<TriedMeasure>>& words();

struct Need {
    Id id;
    QString municipality; ///< number
    ServiceArea service = ServiceArea::NursingHome;
    QString profession; ///< code
    QStringList alsoAccept; ///< codes of accepted substitutes
    QStringList required; ///< competence codes
    QStringList preferred;
    int heads = 1; ///< 1 … 999
    QDate from; ///< both days included
    QDate until;
    Severity severity = Severity::Challenging;
    bool infectious = false; ///< service among infected people
    bool lodging = false; ///< the municipality offers lodging
    QString shifts; ///< free text: "dag/kveld, hver 3. helg"
    QString localMeasures; ///< what was tried before asking
    QString contact; ///< personal: who to ring about the need
    QString note;
    QString team; ///< needs of one municipality with the same word here are one composition
    NeedState state = NeedState::Open;
    // Of the order interview.
    QList<TriedMeasure> tried = {}; ///< before asking
    YesNo employerConsents = YesNo::NotGiven; ///< to service among infected people
    YesNo familyHousing = YesNo::NotGiven; ///< children may come along
    QString tasks = {};
    QString leads = {}; ///< who leads them: a function
    QString trains = {}; ///< who trains them on arrival: a function
    QString gateReason = {}; ///< why help was asked for before the nearer levels were tried

    bool operator==(const Need&) const = default;
};

/// Head count × days; 0 for an invalid period.
int headDays(const Need& need);

/// What is wrong with a need before it may be registered; empty texts mean nothing is.
struct FieldProblem {
    QString field; ///< name of the member, e.g. "until"
    Text text;

    bool operator==(const FieldProblem&) const = default;
};
QList<FieldProblem> problemsOf(const Need& need);

} // namespace samvirke
