// Who stands where, week by week: waves that begin somewhere and reach the neighbours later.
#include "core/base/norwegian.h"
#include "core/matching/distance.h"
#include "core/session/demonstration_plan.h"

#include <algorithm>
#include <cmath>

namespace samvirke::demonstration {

namespace {

double kmBetween(const Municipality& a, const Municipality& b)
{
    return 1.3 * matching::greatCircleKm(a.latitude, a.longitude, b.latitude, b.longitude);
}

QList<QList<int>> neighbourLists(
    const QList<Municipality>& municipalities, const QList<Neighbours>& borders)
{
    QHash<QString, int> index;
    for (int i = 0; i < municipalities.size(); ++i)
        index.insert(municipalities.at(i).number, i);
    QList<QList<int>> lists(municipalities.size());
    for (const Neighbours& border : borders) {
        const int a = index.value(border.a, -1);
        const int b = index.value(border.b, -1);
        if (a >= 0 && b >= 0) {
            lists[a].append(b);
            lists[b].append(a);
        }
    }
    // An island has no land border, but a ferry: the two nearest stand in.
    for (int i = 0; i < municipalities.size(); ++i) {
        if (!lists.at(i).isEmpty())
            continue;
        QList<int> others;
        for (int j = 0; j < municipalities.size(); ++j) {
            if (j != i)
                others.append(j);
        }
        std::sort(others.begin(), others.end(), [&](int a, int b) {
            return kmBetween(municipalities.at(i), municipalities.at(a))
                < kmBetween(municipalities.at(i), municipalities.at(b));
        });
        lists[i] = others.first(std::min<qsizetype>(2, others.size()));
    }
    for (QList<int>& list : lists)
        std::sort(list.begin(), list.end());
    return lists;
}

/// 0 for a town … 1 for the smallest.
double smallness(const Municipality& municipality)
{
    const double population = std::max(100, municipality.population);
    return std::clamp((std::log10(25000.0) - std::log10(population)) / 1.7, 0.0, 1.0);
}

struct Wave {
    double peak; ///< round in which it is highest where it began
    double width; ///< rounds
    double height;
    QList<double> delay; ///< rounds, by municipality
};

/// The newest wave has just peaked where it began and still rises elsewhere; earlier ones lie
/// behind it, as many as fit.
QList<Wave> makeWaves(const QList<Municipality>& municipalities, int weeks, Random& random)
{
    QList<Wave> waves;
    double peak = weeks - 1.5;
    double height = 1.0;
    while (peak > -6) {
        Wave wave{ peak, 2.7 + random.unit() * 0.8, height, {} };
        // Each wave has one place of origin for about 40 municipalities.
        QList<int> origins;
        for (qsizetype i = 0; i < std::max<qsizetype>(1, municipalities.size() / 40); ++i)
            origins.append(random.below(municipalities.size()));
        for (const Municipality& municipality : municipalities) {
            double nearest = 1e9;
            for (const int origin : origins)
                nearest = std::min(nearest, kmBetween(municipality, municipalities.at(origin)));
            wave.delay.append(std::min(3.5, nearest / 110.0) + random.around(0.25));
        }
        waves.append(wave);
        peak -= waves.size() == 1 ? 5.5 + random.unit() * 2 : 7.5 + random.unit() * 9;
        height = 0.6 + random.unit() * 0.35;
    }
    return waves;
}

/// The strain on each municipality in each round, on a scale of its own.
QList<QList<double>> makeStrain(const QList<Municipality>& municipalities,
    const QList<QList<int>>& neighbours, QDate firstMonday, int weeks, Random& random)
{
    const qsizetype count = municipalities.size();
    const QList<Wave> waves = makeWaves(municipalities, weeks, random);
    QList<double> lasting; // what a municipality always has of trouble
    QList<double> passing(count, 0.0); // what comes and goes there
    for (const Municipality& municipality : municipalities)
        lasting.append(0.30 * smallness(municipality) + random.around(0.07));
    QList<QList<double>> strain;
    for (int week = 0; week < weeks; ++week) {
        QList<double> own;
        for (int i = 0; i < count; ++i) {
            double wave = 0;
            for (const Wave& w : waves) {
                const double distance = (week - w.delay.at(i) - w.peak) / w.width;
                wave += w.height * std::exp(-0.5 * distance * distance);
            }
            passing[i] = 0.72 * passing.at(i) + random.around(0.14);
            const double susceptible = 0.75 + 0.5 * smallness(municipalities.at(i));
            const int isoWeek = firstMonday.addDays(7 * week).weekNumber();
            const double holidays = isoWeek >= 28 && isoWeek <= 31 ? 0.12 : 0;
            own.append(0.15 + lasting.at(i) + passing.at(i) + 0.75 * wave * susceptible + holidays);
        }
        QList<double> shared;
        for (int i = 0; i < count; ++i) {
            double around = 0;
            for (const int j : neighbours.at(i))
                around += own.at(j);
            shared.append(neighbours.at(i).isEmpty()
                    ? own.at(i)
                    : 0.62 * own.at(i) + 0.38 * around / double(neighbours.at(i).size()));
        }
        strain.append(shared);
    }
    return strain;
}

/// Those who never answer, and those who are silent just now: rather small ones than towns.
struct Silence {
    QSet<int> always;
    QSet<int> now;
};

Silence makeSilence(const World& world, Random& random)
{
    Silence silence;
    const qsizetype count = world.municipalities.size();
    if (count < 6)
        return silence;
    QList<int> bySize;
    for (int i = 0; i < count; ++i)
        bySize.append(i);
    std::stable_sort(bySize.begin(), bySize.end(), [&](int a, int b) {
        return world.municipalities.at(a).population < world.municipalities.at(b).population;
    });
    QList<int> small = bySize.first(std::max<qsizetype>(3, count * 2 / 5));
    random.shuffle(small);
    const int never = world.scaled(random.between(2, 3));
    for (int i = 0; i < never && i < small.size(); ++i)
        silence.always.insert(small.at(i));
    random.shuffle(bySize);
    const int late = world.scaled(random.between(3, 4));
    for (const int i : std::as_const(bySize)) {
        if (silence.now.size() >= late)
            break;
        // A town is missed at once and rung up: it is seldom the silent one.
        if (!silence.always.contains(i) && world.municipalities.at(i).population < 30000)
            silence.now.insert(i);
    }
    return silence;
}

} // namespace

int World::indexOf(const QString& number) const
{
    for (int i = 0; i < municipalities.size(); ++i) {
        if (municipalities.at(i).number == number)
            return i;
    }
    return -1;
}

QList<int> World::withStatus(StaffingStatus status) const
{
    QList<int> found;
    for (int i = 0; i < municipalities.size(); ++i) {
        if (newest().standings.at(i).status == status)
            found.append(i);
    }
    return found;
}

int World::scaled(double ofThirtyEight, int least) const
{
    return std::max(least, int(std::lround(ofThirtyEight * double(municipalities.size()) / 38.0)));
}

double World::km(const QString& from, const QString& to) const
{
    const int a = indexOf(from);
    const int b = indexOf(to);
    return a < 0 || b < 0 ? 0 : kmBetween(municipalities.at(a), municipalities.at(b));
}

World makeWorld(QList<Municipality> municipalities, const QList<Neighbours>& borders, quint32 seed,
    QDate until, int weeks)
{
    std::sort(municipalities.begin(), municipalities.end(),
        [](const Municipality& a, const Municipality& b) { return a.number < b.number; });
    World world;
    world.seed = seed;
    world.until = until;
    world.neighbours = neighbourLists(municipalities, borders);
    world.municipalities = std::move(municipalities);
    const int count = int(world.municipalities.size());
    const QDate lastMonday = until.addDays(1 - until.dayOfWeek());
    const QDate firstMonday = lastMonday.addDays(-7 * (weeks - 1));

    Random random(seed, "waves");
    const QList<QList<double>> strain =
        makeStrain(world.municipalities, world.neighbours, firstMonday, weeks, random);
    Random quiet(seed, "silence");
    const Silence silence = makeSilence(world, quiet);

    // The thresholds are laid so that the newest round shows what a hard week looks like: about
    // one in eight critical and one in four challenging.
    QList<double> newest;
    for (int i = 0; i < count; ++i) {
        if (!silence.always.contains(i) && !silence.now.contains(i))
            newest.append(strain.last().at(i));
    }
    std::sort(newest.begin(), newest.end(), std::greater<>());
    const int critical = std::min<int>(
        world.scaled(random.between(4, 6), count > 4 ? 1 : 0), int(newest.size()) - 1);
    const int challenging =
        std::min<int>(critical + world.scaled(random.between(9, 11)), int(newest.size()) - 1);
    const auto between = [&](int rank) {
        return rank < 1 ? newest.first() + 0.1 : (newest.at(rank - 1) + newest.at(rank)) / 2;
    };
    const double criticalFrom = between(critical);
    const double challengingFrom = between(std::max(challenging, 0));

    world.challengingFrom = challengingFrom / criticalFrom;

    QList<double> reliability;
    for (int i = 0; i < count; ++i)
        reliability.append(0.86 + 0.13 * quiet.unit());
    QList<bool> answeredEarlier(count, false);
    for (int week = 0; week < weeks; ++week) {
        Round round;
        round.monday = firstMonday.addDays(7 * week);
        round.label = isoWeekLabel(round.monday);
        const bool last = week == weeks - 1;
        for (int i = 0; i < count; ++i) {
            Standing standing;
            const double raw = strain.at(week).at(i);
            const double before = week > 0 ? strain.at(week - 1).at(i) : raw;
            standing.strain = std::max(0.0, raw / criticalFrom);
            standing.slope = (raw - before) / criticalFrom;
            const bool silent = silence.always.contains(i) || (last && silence.now.contains(i));
            // Whoever is silent now has answered the week before, so that it is out of date.
            const bool mustAnswer = last || (week == weeks - 2 && silence.now.contains(i));
            standing.answered = !silent && (mustAnswer || quiet.chance(reliability.at(i)));
            StaffingStatus own = StaffingStatus::NotReported;
            if (standing.answered) {
                own = raw >= criticalFrom    ? StaffingStatus::Critical
                    : raw >= challengingFrom ? StaffingStatus::Challenging
                                             : StaffingStatus::Good;
            }
            standing.status = statusInRound(own, answeredEarlier.at(i));
            answeredEarlier[i] = answeredEarlier.at(i) || standing.answered;
            round.counts.add(standing.status);
            round.standings.append(standing);
        }
        world.rounds.append(round);
    }
    return world;
}

QDateTime at(QDate day, int hour, int minute)
{
    return QDateTime(day, QTime(hour, minute)).toUTC();
}

bool isSamiArea(const Municipality& municipality)
{
    return municipality.countyNumber == "50" || municipality.countyNumber == "18"
        || municipality.countyNumber == "55" || municipality.countyNumber == "56";
}

QString spokesperson(const World& world, const Plan& plan, const QString& municipality)
{
    const int i = world.indexOf(municipality);
    if (i < 0)
        return municipality;
    const Contact& contact = plan.contacts.at(2 * i + 1);
    return QString("%1, %2, %3")
        .arg(contact.name, contact.function.toLower(), world.municipalities.at(i).name);
}

} // namespace samvirke::demonstration
