// The agreed staff (avtalte årsverk) behind the words "five are missing": full-time equivalents by
// group of professions and municipality, as Statistics Norway counts them in the municipal care
// services (table 14533), rounded to whole ones. What is not known is nothing, never zero, and a
// share of it is not known either. Everything reckoned here is a hint to ask about, no verdict.
#pragma once

#include "core/domain/assessment.h"
#include "core/domain/municipality.h"
#include "core/domain/need.h"

#include <QList>

#include <optional>

namespace samvirke {

struct StaffBase {
    Id id;
    QString municipality; ///< number
    QString group; ///< code of a StaffGroup
    int year = 0;
    std::optional<double> fte; ///< nothing: unknown (suppressed, or no row in the source)
    QString source; ///< where the figure was taken from

    bool operator==(const StaffBase&) const = default;
};

/// What the office itself regards as too few of a group. There is none that comes with the program.
struct StaffFloor {
    Id id;
    QString group; ///< one floor for each
    double fte = 0;

    bool operator==(const StaffFloor&) const = default;
};

struct StaffGroup {
    const char* code; ///< of table 14533: "01", "07a", "TOT"
    const char* label; ///< English source text in the translation context "core"
    QStringList professions; ///< codes that it counts; none where our list has no such word
};
const QList<StaffGroup>& staffGroups(); ///< in the order of the table, the whole first

/// All groups together as the source counts them; never the sum of those that are known.
inline const QString wholeStaff = QStringLiteral("TOT");

bool isStaffGroup(const QString& code);
Text staffGroupLabel(const QString& code);
/// Nurses are two groups; a profession that the table does not count (doctors) has none.
QStringList staffGroupsOf(const QString& profession);

constexpr double mostFte = 100000;
constexpr int earliestStaffYear = 2000;
constexpr int latestStaffYear = 2100;

QList<FieldProblem> problemsOf(const StaffBase& row);
QList<FieldProblem> problemsOf(const StaffFloor& floor);

// ---- Shares

/// The agreed staff of some professions in a municipality, of the newest year that knows any of it.
struct AgreedStaff {
    double fte = 0;
    bool whole = true; ///< otherwise a group is unknown: there are at least so many
    int year = 0;

    bool operator==(const AgreedStaff&) const = default;
};

/// `rows` of one municipality. No professions: all staff. Nothing when a profession has no group or
/// nothing is known.
std::optional<AgreedStaff> agreedStaff(
    const QList<StaffBase>& rows, const QStringList& professions);

/// What is counted is the care services: home care, nursing homes, and what is said of it all.
bool countsIn(ServiceArea service);

struct StaffShare {
    double missing = 0; ///< full-time equivalents, or persons counted as one each
    std::optional<AgreedStaff> agreed;

    /// Of the agreed staff; at most so much when not all of that is known.
    std::optional<double> percent() const;

    bool operator==(const StaffShare&) const = default;
};

/// Nothing when the answer does not say how many are missing.
std::optional<StaffShare> shareOf(const SelfAssessment& answer, const QList<StaffBase>& rows);
StaffShare shareOf(const Need& need, const QList<StaffBase>& rows);

/// The persons whom open needs of one profession ask for on the day with most of them.
struct AskedShare {
    QString profession;
    StaffShare share;

    bool operator==(const AskedShare&) const = default;
};
/// `needs` of one municipality; those that are open, not over and in services that are counted.
QList<AskedShare> askedShares(const QList<Need>& needs, const QList<StaffBase>& rows, QDate today);

/// "5 of 40 full-time equivalents, 12.5 % (2025)", "5 missing, unknown share".
Text shareText(const StaffShare& share);

/// A share that does not go with what was reported of the trigger of more than 40 %.
enum class ShareDoubt { None, LessThanReported, MoreThanReported };
constexpr double triggerPercent = 40;
ShareDoubt doubtOf(const SelfAssessment& answer, const QList<StaffBase>& rows);
Text doubtText(ShareDoubt doubt); ///< empty for None

// ---- What a municipality has

struct StaffLine {
    QString group;
    std::optional<double> fte;
    std::optional<double> before; ///< the year before

    bool operator==(const StaffLine&) const = default;
};

/// The newest year that knows anything.
struct StaffTable {
    int year = 0; ///< 0: nothing is known
    QList<StaffLine> lines; ///< groups that have a row in that year or the one before
    QStringList sources;
};
StaffTable staffTable(const QList<StaffBase>& rows); ///< of one municipality

Text fteText(const std::optional<double>& fte); ///< "40", "unknown"
Text changeText(const StaffLine& line); ///< "+3", "unchanged"; empty when a year is unknown

enum class Weakness { OnePerson, UnderFloor };
template <> const QList<Word<Weakness>>& words();

struct WeakFunction {
    QString municipality;
    QString group;
    Weakness weakness = Weakness::OnePerson;
    double fte = 0;
    double floor = 0; ///< UnderFloor only
    int year = 0;

    bool operator==(const WeakFunction&) const = default;
};

/// In the newest year that knows the group: about one full-time equivalent, or fewer than the
/// office's floor. Unknown is neither, and what a municipality does not have rests on nobody.
QList<WeakFunction> weakFunctions(const QList<StaffBase>& rows, const QList<StaffFloor>& floors);
Text weaknessText(const WeakFunction& function); ///< "about 1, so perhaps one person (2025)"

/// That the source rounds, and what that means for one person.
Text roundedText();

/// Seed 003: municipalities of 2 000 to 3 000 inhabitants are hit hardest when somebody falls ill.
constexpr int fewInhabitants = 3000;
bool isSmall(const Municipality& municipality);
Text smallText(); ///< why that matters

} // namespace samvirke
