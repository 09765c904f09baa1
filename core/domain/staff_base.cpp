#include "core/domain/staff_base.h"

#include "core/base/norwegian.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace samvirke {

const QList<StaffGroup>& staffGroups()
{
    static const QList<StaffGroup> all{
        { "TOT", QT_TRANSLATE_NOOP("core", "All staff of the care services"), {} },
        { "01", QT_TRANSLATE_NOOP("core", "Nurses"), { "SP" } },
        { "02", QT_TRANSLATE_NOOP("core", "Specialist nurses"), { "SP" } },
        { "03", QT_TRANSLATE_NOOP("core", "Health care workers and the like"),
            { "HF", "HP", "OA" } },
        { "04", QT_TRANSLATE_NOOP("core", "Home helpers and other care staff"), { "ASSIST" } },
        { "05", QT_TRANSLATE_NOOP("core", "Social educators"), { "VP" } },
        { "06", QT_TRANSLATE_NOOP("core", "Child welfare and social workers and the like"), {} },
        { "07a", QT_TRANSLATE_NOOP("core", "Managers of health, care and social services"), {} },
        { "07b", QT_TRANSLATE_NOOP("core", "Other managers"), {} },
        { "07c", QT_TRANSLATE_NOOP("core", "Kitchen staff"), {} },
        { "07d", QT_TRANSLATE_NOOP("core", "Cleaners and caretakers"), {} },
        { "07e", QT_TRANSLATE_NOOP("core", "Case and office workers"), {} },
        { "08", QT_TRANSLATE_NOOP("core", "Occupational therapists"), { "ET" } },
        { "09", QT_TRANSLATE_NOOP("core", "Other health professions"), {} },
        { "99", QT_TRANSLATE_NOOP("core", "Profession not stated"), {} },
    };
    return all;
}

namespace {

const StaffGroup* staffGroup(const QString& code)
{
    for (const StaffGroup& group : staffGroups()) {
        if (code == QLatin1String(group.code))
            return &group;
    }
    return nullptr;
}

QString codeOf(const StaffGroup& group)
{
    return QString::fromLatin1(group.code);
}

Text percentText(double percent)
{
    const int decimals = std::abs(percent - std::round(percent)) < 0.05 ? 0 : 1;
    return numberText(percent, decimals);
}

/// As short as it is true to a decimal: whole numbers stay whole.
QString shortNumber(double value)
{
    return numberText(value, std::abs(value - std::round(value)) < 0.05 ? 0 : 1);
}

} // namespace

bool isStaffGroup(const QString& code)
{
    return staffGroup(code) != nullptr;
}

Text staffGroupLabel(const QString& code)
{
    const StaffGroup* group = staffGroup(code);
    return group ? Text::of(group->label) : Text(code);
}

QStringList staffGroupsOf(const QString& profession)
{
    QStringList out;
    for (const StaffGroup& group : staffGroups()) {
        if (group.professions.contains(profession))
            out.append(codeOf(group));
    }
    return out;
}

QList<FieldProblem> problemsOf(const StaffBase& row)
{
    QList<FieldProblem> problems;
    if (row.municipality.isEmpty())
        problems.append(
            { "municipality", Text::of(QT_TRANSLATE_NOOP("core", "Choose the municipality.")) });
    if (!isStaffGroup(row.group))
        problems.append(
            { "group", Text::of(QT_TRANSLATE_NOOP("core", "Choose the group of professions.")) });
    if (row.year < earliestStaffYear || row.year > latestStaffYear)
        problems.append({ "year",
            Text::of(QT_TRANSLATE_NOOP("core", "The year must be from %1 to %2."),
                { QString::number(earliestStaffYear), QString::number(latestStaffYear) }) });
    if (row.fte && !(*row.fte >= 0 && *row.fte <= mostFte))
        problems.append({ "fte",
            Text::of(QT_TRANSLATE_NOOP("core",
                         "Agreed full-time equivalents must be from 0 to %1, or nothing when they "
                         "are not known."),
                { numberText(mostFte) }) });
    return problems;
}

QList<FieldProblem> problemsOf(const StaffFloor& floor)
{
    QList<FieldProblem> problems;
    if (!isStaffGroup(floor.group))
        problems.append(
            { "group", Text::of(QT_TRANSLATE_NOOP("core", "Choose the group of professions.")) });
    if (!(floor.fte > 0 && floor.fte <= mostFte))
        problems.append({ "fte",
            Text::of(QT_TRANSLATE_NOOP("core", "A floor must be more than 0 and at most %1."),
                { numberText(mostFte) }) });
    return problems;
}

// ---- Shares

std::optional<AgreedStaff> agreedStaff(const QList<StaffBase>& rows, const QStringList& professions)
{
    QSet<QString> groups;
    for (const QString& profession : professions) {
        const QStringList its = staffGroupsOf(profession);
        if (its.isEmpty())
            return std::nullopt;
        groups.unite(QSet<QString>(its.begin(), its.end()));
    }
    if (professions.isEmpty())
        groups.insert(wholeStaff);
    int newest = 0;
    for (const StaffBase& row : rows) {
        if (row.fte && groups.contains(row.group))
            newest = std::max(newest, row.year);
    }
    if (newest == 0)
        return std::nullopt;
    AgreedStaff out;
    out.year = newest;
    QSet<QString> known;
    for (const StaffBase& row : rows) {
        if (row.fte && row.year == newest && groups.contains(row.group)) {
            out.fte += *row.fte;
            known.insert(row.group);
        }
    }
    out.whole = known.size() == groups.size();
    return out;
}

bool countsIn(ServiceArea service)
{
    switch (service) {
    case ServiceArea::Overall:
    case ServiceArea::NursingHome:
    case ServiceArea::HomeCare:
        return true;
    case ServiceArea::EmergencyClinic:
    case ServiceArea::GeneralPractice:
    case ServiceArea::ChildHealth:
    case ServiceArea::TestingTracing:
    case ServiceArea::Vaccination:
    case ServiceArea::PublicHealthDoctor:
    case ServiceArea::Other:
        break;
    }
    return false;
}

std::optional<double> StaffShare::percent() const
{
    if (!agreed || agreed->fte <= 0)
        return std::nullopt;
    return 100 * missing / agreed->fte;
}

std::optional<StaffShare> shareOf(const SelfAssessment& answer, const QList<StaffBase>& rows)
{
    if (answer.answer != AnswerKind::Rated || !answer.missingFte)
        return std::nullopt;
    StaffShare out;
    out.missing = *answer.missingFte;
    if (countsIn(answer.service))
        out.agreed = agreedStaff(rows, answer.professions);
    return out;
}

StaffShare shareOf(const Need& need, const QList<StaffBase>& rows)
{
    StaffShare out;
    out.missing = need.heads;
    if (countsIn(need.service))
        out.agreed = agreedStaff(rows, { need.profession });
    return out;
}

QList<AskedShare> askedShares(const QList<Need>& needs, const QList<StaffBase>& rows, QDate today)
{
    QMap<QString, QList<Need>> byProfession;
    for (const Need& need : needs) {
        if (need.state == NeedState::Open && need.until >= today && countsIn(need.service))
            byProfession[need.profession].append(need);
    }
    QList<AskedShare> out;
    for (auto it = byProfession.cbegin(); it != byProfession.cend(); ++it) {
        int most = 0;
        for (const Need& first : *it) { // it is most on a day when one of them begins
            const QDate day = std::max(first.from, today);
            int heads = 0;
            for (const Need& other : *it)
                heads += other.from <= day && other.until >= day ? other.heads : 0;
            most = std::max(most, heads);
        }
        out.append({ it.key(), { double(most), agreedStaff(rows, { it.key() }) } });
    }
    return out;
}

Text shareText(const StaffShare& share)
{
    const QString missing = shortNumber(share.missing);
    if (!share.agreed)
        return Text::of(QT_TRANSLATE_NOOP("core", "%1 missing, unknown share"), { missing });
    const AgreedStaff& agreed = *share.agreed;
    const QString year = QString::number(agreed.year);
    const std::optional<double> percent = share.percent();
    if (!percent)
        return agreed.whole
            ? Text::of(QT_TRANSLATE_NOOP("core", "%1 missing, none agreed (%2)"), { missing, year })
            : Text::of(QT_TRANSLATE_NOOP("core", "%1 missing, unknown share"), { missing });
    return Text::of(agreed.whole
            ? QT_TRANSLATE_NOOP("core", "%1 of %2 full-time equivalents, %3 % (%4)")
            : QT_TRANSLATE_NOOP(
                "core", "%1 of at least %2 full-time equivalents, at most %3 % (%4)"),
        { missing, shortNumber(agreed.fte), percentText(*percent), year });
}

ShareDoubt doubtOf(const SelfAssessment& answer, const QList<StaffBase>& rows)
{
    const std::optional<StaffShare> share = shareOf(answer, rows);
    const std::optional<double> percent = share ? share->percent() : std::nullopt;
    if (!percent)
        return ShareDoubt::None;
    const bool reported = answer.triggers.contains(Trigger::FortyPercentMissing);
    if (reported && *percent <= triggerPercent)
        return ShareDoubt::LessThanReported;
    // At most so much may still be less.
    if (!reported && *percent > triggerPercent && share->agreed->whole)
        return ShareDoubt::MoreThanReported;
    return ShareDoubt::None;
}

Text doubtText(ShareDoubt doubt)
{
    switch (doubt) {
    case ShareDoubt::LessThanReported:
        return Text::of(QT_TRANSLATE_NOOP("core",
            "More than 40 % is reported missing; the agreed staff gives less. One task can lack "
            "more than its whole profession does. A hint to ask, no verdict."));
    case ShareDoubt::MoreThanReported:
        return Text::of(QT_TRANSLATE_NOOP("core",
            "The agreed staff gives more than 40 % missing; that criterion is not reported. A hint "
            "to ask, no verdict."));
    case ShareDoubt::None:
        break;
    }
    return {};
}

// ---- What a municipality has

StaffTable staffTable(const QList<StaffBase>& rows)
{
    StaffTable out;
    for (const StaffBase& row : rows) {
        if (row.fte)
            out.year = std::max(out.year, row.year);
    }
    if (out.year == 0)
        return out;
    for (const StaffGroup& group : staffGroups()) {
        StaffLine line{ codeOf(group), {}, {} };
        bool any = false;
        for (const StaffBase& row : rows) {
            if (row.group != line.group || row.year > out.year || row.year < out.year - 1)
                continue;
            any = true;
            (row.year == out.year ? line.fte : line.before) = row.fte;
            if (row.year == out.year && !row.source.isEmpty() && !out.sources.contains(row.source))
                out.sources.append(row.source);
        }
        if (any)
            out.lines.append(line);
    }
    return out;
}

Text fteText(const std::optional<double>& fte)
{
    return fte ? Text(shortNumber(*fte)) : Text::of(QT_TRANSLATE_NOOP("core", "unknown"));
}

Text changeText(const StaffLine& line)
{
    if (!line.fte || !line.before)
        return {};
    const double change = *line.fte - *line.before;
    if (std::abs(change) < 0.05)
        return Text::of(QT_TRANSLATE_NOOP("core", "as the year before"));
    return Text::of(QT_TRANSLATE_NOOP("core", "%1 since the year before"),
        { (change > 0 ? QStringLiteral("+") : QStringLiteral("−"))
            + shortNumber(std::abs(change)) });
}

template <> const QList<Word<Weakness>>& words()
{
    static const QList<Word<Weakness>> all{
        { Weakness::OnePerson, "one-person", QT_TRANSLATE_NOOP("core", "rests on one person") },
        { Weakness::UnderFloor, "under-floor", QT_TRANSLATE_NOOP("core", "under the floor") },
    };
    return all;
}

QList<WeakFunction> weakFunctions(const QList<StaffBase>& rows, const QList<StaffFloor>& floors)
{
    QMap<QPair<QString, int>, const StaffBase*>
        newest; // by municipality, then in the table's order
    for (const StaffBase& row : rows) {
        int place = 0;
        while (place < staffGroups().size()
            && row.group != QLatin1String(staffGroups().at(place).code))
            ++place;
        if (!row.fte)
            continue;
        const StaffBase*& known = newest[{ row.municipality, place }];
        if (!known || known->year < row.year)
            known = &row;
    }
    QList<WeakFunction> out;
    for (const StaffBase* row : std::as_const(newest)) {
        // Rounded to one by the source: something between a half and one and a half.
        if (row->group != wholeStaff && *row->fte > 0 && *row->fte < 1.5)
            out.append(
                { row->municipality, row->group, Weakness::OnePerson, *row->fte, 0, row->year });
        for (const StaffFloor& floor : floors) {
            if (floor.group == row->group && *row->fte < floor.fte)
                out.append({ row->municipality, row->group, Weakness::UnderFloor, *row->fte,
                    floor.fte, row->year });
        }
    }
    return out;
}

Text weaknessText(const WeakFunction& function)
{
    const QString fte = shortNumber(function.fte);
    const QString year = QString::number(function.year);
    switch (function.weakness) {
    case Weakness::UnderFloor:
        return Text::of(QT_TRANSLATE_NOOP("core",
                            "%1 full-time equivalents, under the office's floor of %2 (%3)"),
            { fte, shortNumber(function.floor), year });
    case Weakness::OnePerson:
        break;
    }
    return Text::of(
        QT_TRANSLATE_NOOP("core", "about %1 full-time equivalent, perhaps one person (%2)"),
        { fte, year });
}

Text roundedText()
{
    return Text::of(QT_TRANSLATE_NOOP("core",
        "The figures are rounded to whole full-time equivalents, and one may be shared by several "
        "persons: a hint to ask about."));
}

bool isSmall(const Municipality& municipality)
{
    return municipality.population > 0 && municipality.population <= fewInhabitants;
}

Text smallText()
{
    return Text::of(QT_TRANSLATE_NOOP("core",
        "So small a municipality is hit hard when a few fall ill or are in quarantine at once: "
        "there is hardly anybody to step in."));
}

} // namespace samvirke
