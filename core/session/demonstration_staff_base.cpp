// The agreed staff of two years: more for each inhabitant in small municipalities, rounded to whole
// full-time equivalents as the source does, with figures missing where there are few.
#include "core/session/demonstration_plan.h"

#include <algorithm>
#include <cmath>

namespace samvirke::demonstration {

namespace {

struct Usual {
    const char* group;
    double perThousand; ///< inhabitants
};

const Usual usual[] = { { "01", 5.2 }, { "02", 1.5 }, { "03", 10.5 }, { "04", 11.5 }, { "05", 1.4 },
    { "06", 1.2 }, { "07a", 1.3 }, { "08", 0.35 } };
constexpr double otherPerThousand = 2.4; // kitchen, cleaning, office: only in the whole

} // namespace

void addStaffBase(const World& world, Plan& plan)
{
    const int newest = world.until.year() - 1;
    const QDateTime made = at(world.until.addDays(-30), 9);
    for (const Municipality& municipality : world.municipalities) {
        Random random(world.seed, qPrintable("staff " + municipality.number));
        const double thousands = municipality.population / 1000.0;
        const double remote = municipality.population < 5000 ? 1.25 : 1.0;
        QList<double> rounded(2, std::round(otherPerThousand * thousands * remote));
        const auto add = [&](const QString& group, int year, std::optional<double> fte) {
            plan.staffBase.append({ random.id(made), municipality.number, group, year, fte,
                QStringLiteral("Oppdiktet ut fra folketallet") });
        };
        for (const Usual& each : usual) {
            const double now = each.perThousand * thousands * remote
                * (1 + std::clamp(random.around(0.15), -0.4, 0.4));
            const double before = now * (1 + std::clamp(random.around(0.04), -0.1, 0.1));
            const bool unknown = now < 2 && random.chance(0.3);
            for (const int back : { 0, 1 }) {
                const double fte = std::round(back == 0 ? now : before);
                rounded[back] += fte;
                add(QString::fromLatin1(each.group), newest - back,
                    unknown && back == 0 ? std::nullopt : std::optional(fte));
            }
        }
        for (const int back : { 0, 1 })
            add(wholeStaff, newest - back, rounded.at(back));
    }
    Random random(world.seed, "staff floors");
    plan.staffFloors = { { random.id(made), QStringLiteral("01"), 8 },
        { random.id(made), QStringLiteral("07a"), 2 } };
}

} // namespace samvirke::demonstration
