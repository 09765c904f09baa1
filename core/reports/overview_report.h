// The overview that leaves the house: to the municipalities, and up to the directorates. The
// county's picture as sentences, counts and lines, with what they are made from. Values only;
// core/print puts them on paper.
#pragma once

#include "core/reports/picture.h"

namespace samvirke {

/// "Critical situation in 4 of 38 municipalities": the answer first. Never says good of who is
/// silent.
Text pictureHeadline(const CountyPicture& picture);

/// "33 of 38 have answered in 2021-W10. Latest: Orkland, 09.03.2021 13:42."
Text pictureBasis(const CountyPicture& picture);

struct OverviewCount {
    StaffingStatus status = StaffingStatus::Good;
    int now = 0;
    int before = 0;

    bool operator==(const OverviewCount&) const = default;
};

struct OverviewNeed {
    QString municipality; ///< name
    ServiceArea service = ServiceArea::Other;
    QString profession; ///< code
    int heads = 0;
    int covered = 0; ///< heads of agreed transfers that run today
    QDate from;
    QDate until;
    Severity severity = Severity::Challenging;

    bool operator==(const OverviewNeed&) const = default;
};

struct OverviewMaterial {
    QString municipality; ///< name
    QString kind; ///< code
    int quantity = 0; ///< in the kind's unit
    int covered = 0; ///< by agreed transfers: of loans those that run today
    QDate from;
    QDate until; ///< invalid for what is used up
    Severity severity = Severity::Challenging;

    bool operator==(const OverviewMaterial&) const = default;
};

struct OverviewReport {
    QString office; ///< "Statsforvalteren i Trøndelag"
    QString round; ///< label
    Text roundTitle; ///< "week 10, 2021"
    int answered = 0;
    int asked = 0;
    bool exercise = false;
    bool demonstration = false;
    QDateTime madeAt; ///< UTC
    Text headline;
    Text basis;
    bool hasBefore = false; ///< there is an earlier round to compare with
    QString roundBefore;
    QList<OverviewCount> counts; ///< all five states, gravest first
    QList<MunicipalityPicture> municipalities; ///< by what matters
    QList<Text> changes; ///< "Frøya: challenging → critical", worse first
    QList<OverviewNeed> needs; ///< open ones, gravest first
    QList<OverviewMaterial> material; ///< open needs for equipment, gravest first

    bool operator==(const OverviewReport&) const = default;
};

struct OverviewInput {
    QString office;
    bool exercise = false;
    bool demonstration = false;
    QDateTime madeAt; ///< UTC
    CountyPicture picture;
    QList<Need> needs; ///< all; the open ones that run today or later are shown
    QList<Transfer> transfers;
    QList<MaterialNeed> materialNeeds; ///< all; the open ones that are not over are shown
};

/// No names of persons, no telephone numbers: needs come without contact and note. Small numbers
/// stand as they are: what is asked for are posts, what is covered says how many of them are filled
/// and neither by whom nor from where, and the absence that was reported is not told. The overview
/// is for those who have to see what lacks (reporting.md, consequence 10).
OverviewReport overviewReport(const OverviewInput& input);

/// Heads of a need that agreed transfers cover on a day.
int coveredHeads(const Need& need, const QList<Transfer>& transfers, QDate day);

/// Units of a need for equipment that agreed transfers cover: all that is used up, of loans those
/// that run on the day.
int coveredUnits(const MaterialNeed& need, const QList<Transfer>& transfers, QDate day);

/// A need for equipment that is not over: what is used up stays wanted until it is there.
bool isWantedOn(const MaterialNeed& need, QDate day);

} // namespace samvirke
