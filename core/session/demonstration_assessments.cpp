// What each municipality writes in each round, from how it stands.

#include "core/base/norwegian.h"
#include "core/session/demonstration_plan.h"
#include "core/session/demonstration_sentences.h"

#include <algorithm>
#include <cmath>

namespace samvirke::demonstration {

namespace {

struct ServiceShare {
    ServiceArea service;
    double share; ///< of the municipality's health staff
    QStringList professions; ///< who is missing there, the likeliest first
};

const QList<ServiceShare>& serviceShares()
{
    static const QList<ServiceShare> all{
        { ServiceArea::NursingHome, 0.42, { "SP", "HF", "ASSIST", "HP" } },
        { ServiceArea::HomeCare, 0.34, { "SP", "HF", "VP", "HP" } },
        { ServiceArea::EmergencyClinic, 0.04, { "LE", "SP" } },
        { ServiceArea::GeneralPractice, 0.05, { "LE", "HE" } },
        { ServiceArea::ChildHealth, 0.05, { "SP" } },
        { ServiceArea::TestingTracing, 0.04, { "SP", "STUDENT" } },
        { ServiceArea::Vaccination, 0.03, { "SP", "LE" } },
        { ServiceArea::PublicHealthDoctor, 0.01, { "LE" } },
    };
    return all;
}

/// Which service areas a municipality reports on: the two large ones always, the others by habit.
QList<int> habitOf(Random& random)
{
    QList<int> rest{ 2, 3, 4, 5, 6, 7 };
    random.shuffle(rest);
    QList<int> habit = rest.first(random.between(1, 4));
    habit.append({ 0, 1 });
    std::sort(habit.begin(), habit.end());
    return habit;
}

Trend trendOf(double slope)
{
    return slope > 0.08 ? Trend::Worse : slope < -0.06 ? Trend::Better : Trend::Unchanged;
}

Outlook outlookOf(const Standing& standing)
{
    const double ahead = standing.strain + 2 * standing.slope;
    return ahead > 1.1 ? Outlook::High : ahead > 0.75 ? Outlook::Medium : Outlook::Low;
}

double missingFte(double staff, double strain, bool small)
{
    const double hard = std::min(1.3, strain) * std::min(1.3, strain);
    const double missing = staff * (0.012 + 0.06 * hard + (small ? 0.12 * hard : 0));
    return std::round(missing * 2) / 2; // halves, as people write it
}

double absence(double strain, bool small, Random& random)
{
    const double hard = std::min(1.4, strain) * std::min(1.4, strain);
    const double percent = 5.8 + 8.5 * hard + (small ? 4.5 * hard : 0) + random.around(1.1);
    return std::round(std::clamp(percent, 2.0, 60.0) * 10) / 10;
}

StaffingStatus clamped(StaffingStatus status, StaffingStatus most)
{
    return gravity(status) > gravity(most) ? most : status;
}

/// Picks a sentence that no neighbour has in this round, the municipality did not have last time,
/// and as few others as possible have.
class Sentences {
public:
    explicit Sentences(Random& random) : m_random(random) { }

    QString pick(const QStringList& bank, const QSet<QString>& avoid)
    {
        QStringList best;
        int fewest = 1 << 30;
        for (const QString& sentence : bank) {
            const int uses = m_uses.value(sentence) + (avoid.contains(sentence) ? 1000 : 0);
            if (uses < fewest) {
                best.clear();
                fewest = uses;
            }
            if (uses == fewest)
                best.append(sentence);
        }
        if (best.isEmpty())
            return {};
        const QString chosen = m_random.pick(best);
        ++m_uses[chosen];
        return chosen;
    }

private:
    Random& m_random;
    QHash<QString, int> m_uses;
};

QString measures(StaffingStatus status, Random& random)
{
    const QStringList& all = measureSentences();
    int from = 0; // the graver, the further up the ladder
    int count = 0;
    if (status == StaffingStatus::Critical) {
        from = 6;
        count = random.between(3, 4);
    } else if (status == StaffingStatus::Challenging) {
        from = 0;
        count = random.between(2, 3);
    } else {
        count = random.chance(0.25) ? 1 : 0;
    }
    QList<int> places;
    for (int i = from; i < std::min<int>(from + 12, int(all.size())); ++i)
        places.append(i);
    random.shuffle(places);
    places = places.first(count);
    std::sort(places.begin(), places.end());
    QStringList chosen;
    for (const int i : std::as_const(places))
        chosen.append(all.at(i));
    return upperFirst(chosen.join("; "));
}

/// Answers come through the week, most on Tuesday and Wednesday; some are late in past rounds.
QDateTime answerTime(const World& world, const Round& round, Random& random)
{
    const bool newest = round.monday == world.newest().monday;
    const double draw = random.unit();
    int day = draw < 0.14 ? 0 : draw < 0.55 ? 1 : draw < 0.85 ? 2 : draw < 0.95 ? 3 : 4;
    if (!newest && random.chance(0.06))
        day = 7; // Monday after: answered late
    const int minutes = random.below(8 * 60);
    const int lastDay = newest ? int(round.monday.daysTo(world.until)) : 7;
    if (day < lastDay)
        return at(round.monday.addDays(day), 7 + minutes / 60, minutes % 60);
    // On the day that is the demonstration's today only the early ones have answered.
    return newest ? at(round.monday.addDays(lastDay), 7, minutes % 60)
                  : at(round.monday.addDays(day), 7 + minutes / 60, minutes % 60);
}

SelfAssessment overallRow(const World& world, const Round& round, int i, Random& random)
{
    const Municipality& municipality = world.municipalities.at(i);
    const Standing& standing = round.standings.at(i);
    const bool small = municipality.population < 5000;
    SelfAssessment row;
    row.municipality = municipality.number;
    row.service = ServiceArea::Overall;
    row.status = standing.status;
    row.trend = trendOf(standing.slope);
    row.outlook = outlookOf(standing);
    row.absencePercent = absence(standing.strain, small, random);
    row.measures = measures(standing.status, random);
    if (standing.status != StaffingStatus::Good) {
        row.cause = random.chance(small ? 0.45 : 0.25) ? Cause::Structural
            : random.chance(0.8)                       ? Cause::Event
                                                       : Cause::Worry;
        row.plan = random.chance(small ? 0.55 : 0.85) ? YesNo::Yes : YesNo::No;
    } else {
        row.plan = random.chance(0.7) ? YesNo::Yes : YesNo::NotGiven;
        if (row.outlook != Outlook::Low)
            row.cause = Cause::Worry;
    }
    if (standing.status == StaffingStatus::Critical) {
        if (standing.strain > 1.08 || random.chance(0.4))
            row.triggers.append(Trigger::BelowMinimum);
        if (standing.strain > 1.15)
            row.triggers.append(Trigger::UnsafeWithinDays);
        if (small && random.chance(0.35))
            row.triggers.append(Trigger::FortyPercentMissing);
    }
    row.reportedAt = answerTime(world, round, random);
    return row;
}

} // namespace

QList<QList<SelfAssessment>> makeAssessments(const World& world)
{
    Random random(world.seed, "assessments");
    const qsizetype count = world.municipalities.size();
    QList<QList<int>> habits;
    QList<QList<double>> leanings; // how much harder than the whole a service has it there
    for (qsizetype i = 0; i < count; ++i) {
        habits.append(habitOf(random));
        QList<double> leaning;
        for (qsizetype s = 0; s < serviceShares().size(); ++s)
            leaning.append(random.around(0.16));
        leanings.append(leaning);
    }

    QList<QList<SelfAssessment>> all;
    QList<QString> saidLast(count);
    for (const Round& round : world.rounds) {
        QList<SelfAssessment> rows;
        Sentences sentences(random);
        QList<QSet<QString>> said(count);
        const auto avoided = [&](qsizetype i) {
            QSet<QString> avoid = said.at(i);
            avoid.insert(saidLast.at(i));
            for (const int neighbour : world.neighbours.at(i))
                avoid.unite(said.at(neighbour));
            return avoid;
        };
        for (int i = 0; i < count; ++i) {
            const Standing& standing = round.standings.at(i);
            if (!standing.answered)
                continue;
            const Municipality& municipality = world.municipalities.at(i);
            const bool small = municipality.population < 5000;
            const double staff = 0.05 * std::pow(std::max(200, municipality.population), 0.93);
            SelfAssessment overall = overallRow(world, round, i, random);
            if (standing.status != StaffingStatus::Good || random.chance(0.55)) {
                overall.comment =
                    sentences.pick(situationSentences(standing.status, small), avoided(i));
                said[i].insert(overall.comment);
                saidLast[i] = overall.comment;
            }

            QList<SelfAssessment> services;
            int hardest = 0;
            double hardestStrain = -1;
            for (const int s : habits.at(i)) {
                const ServiceShare& share = serviceShares().at(s);
                const double strain =
                    std::max(0.0, standing.strain + leanings.at(i).at(s) + random.around(0.06));
                SelfAssessment row;
                row.municipality = municipality.number;
                row.service = share.service;
                row.status = strain >= 1.0            ? StaffingStatus::Critical
                    : strain >= world.challengingFrom ? StaffingStatus::Challenging
                                                      : StaffingStatus::Good;
                // A service does not stand two steps from the municipality as a whole.
                if (standing.status == StaffingStatus::Good)
                    row.status = clamped(row.status, StaffingStatus::Challenging);
                row.trend = trendOf(standing.slope + random.around(0.04));
                row.absencePercent = absence(strain, small, random);
                row.missingFte = missingFte(staff * share.share, strain, small);
                for (const QString& profession : share.professions) {
                    const double likely = profession == share.professions.first() ? 0.85 : 0.35;
                    if (row.status != StaffingStatus::Good && random.chance(likely))
                        row.professions.append(profession);
                }
                row.reportedAt = overall.reportedAt;
                if (strain > hardestStrain) {
                    hardestStrain = strain;
                    hardest = int(services.size());
                }
                services.append(row);
            }
            // One service may fail in a municipality that manages as a whole, not several.
            for (int n = 0; standing.status == StaffingStatus::Challenging && n < services.size();
                 ++n) {
                if (n != hardest)
                    services[n].status =
                        clamped(services.at(n).status, StaffingStatus::Challenging);
            }
            // The whole is never graver than every one of its parts.
            if (gravity(services.at(hardest).status) < gravity(standing.status))
                services[hardest].status = standing.status;
            double missing = 0;
            QStringList professions;
            for (SelfAssessment& row : services) {
                if (row.status != StaffingStatus::Good && row.professions.isEmpty())
                    row.professions.append(row.service == ServiceArea::GeneralPractice
                                || row.service == ServiceArea::PublicHealthDoctor
                            ? "LE"
                            : "SP");
                if (row.status != StaffingStatus::Good && row.missingFte.value_or(0) < 0.5)
                    row.missingFte = 0.5;
                if (row.status == StaffingStatus::Critical
                    || (row.status == StaffingStatus::Challenging && random.chance(0.6))) {
                    row.comment =
                        sentences.pick(serviceSentences(row.service, row.status), avoided(i));
                    said[i].insert(row.comment);
                }
                missing += row.missingFte.value_or(0);
                for (const QString& profession : std::as_const(row.professions)) {
                    if (!professions.contains(profession))
                        professions.append(profession);
                }
            }
            overall.missingFte = missing;
            overall.professions = professions;
            rows.append(overall);
            rows.append(services);
        }
        all.append(rows);
    }
    return all;
}

} // namespace samvirke::demonstration
