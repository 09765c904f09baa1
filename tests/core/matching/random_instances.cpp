#include "random_instances.h"

#include <QRandomGenerator>

#include <algorithm>

namespace samvirke::matching {

namespace {

class Dice {
public:
    explicit Dice(quint32 seed) : m_random(seed) { }
    int upTo(int end) { return int(m_random.bounded(quint32(std::max(1, end)))); }
    int between(int low, int high) { return low + upTo(high - low + 1); }
    bool once(int in) { return upTo(in) == 0; }
    double real(double low, double high) { return low + m_random.generateDouble() * (high - low); }
    QString of(const QStringList& list) { return list[upTo(int(list.size()))]; }

private:
    QRandomGenerator m_random;
};

const QDate monday(2021, 3, 1);

QString name(char letter, int i)
{
    return QStringLiteral("%1%2").arg(QLatin1Char(letter)).arg(i);
}

} // namespace

Instance tangledInstance(quint32 seed, const Size& size, int quarantineDays)
{
    Dice dice(seed);
    Instance in;
    in.horizonFrom = monday;
    in.horizonUntil = monday.addDays(size.days - 1);
    const QStringList professions{ "SP", "VP" };
    const QStringList codes{ "testing", "tracing" };
    const QStringList owners{ "o0", "o1", "o2" };
    for (int i = 0; i < size.places; ++i)
        in.places.append({ name('p', i), dice.real(63, 64), dice.real(10, 12) });
    for (int i = 0; i < size.members; ++i) {
        Member member;
        member.id = name('m', i);
        member.owner = dice.of(owners);
        member.home = name('p', dice.upTo(size.places));
        member.level = dice.between(1, 4);
        member.profession = dice.of(professions);
        if (dice.once(4))
            member.alsoProfessions = QStringList{ "HF" };
        for (const QString& code : codes) {
            if (!dice.once(3))
                member.competences.append(
                    { code, dice.once(3) ? monday.addDays(dice.upTo(size.days)) : QDate() });
        }
        const int from = dice.between(-2, size.days / 4);
        member.availability.append(
            { monday.addDays(from), monday.addDays(dice.between(from + 2, size.days + 1)) });
        if (dice.once(4)) {
            const int again = dice.upTo(size.days);
            member.availability.append({ monday.addDays(again), monday.addDays(again + 1) });
        }
        member.maxTravelKm = dice.real(60, 300);
        member.acceptsInfectious = !dice.once(3);
        in.members.append(member);
    }
    for (int i = 0; i < size.needs; ++i) {
        NeedCase need;
        need.id = name('n', i);
        need.place = name('p', dice.upTo(size.places));
        need.profession = dice.once(6) ? QString("HF") : dice.of(professions);
        if (!dice.once(3))
            need.alsoAccept = QStringList{ need.profession == "SP" ? "VP" : "SP" };
        if (dice.once(4))
            need.required = QStringList{ dice.of(codes) };
        if (dice.once(2))
            need.preferred = dice.once(2) ? codes : QStringList{ dice.of(codes) };
        need.heads = dice.between(1, 2);
        const int from = dice.between(-1, size.days / 3);
        need.from = monday.addDays(from);
        need.until = monday.addDays(dice.between(from + 2, size.days));
        need.severity = Severity(dice.upTo(3));
        need.infectious = dice.once(quarantineDays > 0 ? 2 : 3);
        in.needs.append(need);
    }
    for (const QString& owner : owners) {
        for (const QString& profession : professions) {
            if (dice.once(4))
                in.limits.append({ owner, profession, dice.upTo(3) });
        }
    }
    if (dice.once(8))
        in.blockedOwners.append(dice.of(owners));
    for (int i = 0; i < 2; ++i) {
        if (dice.once(2))
            in.declined.append(
                { name('m', dice.upTo(size.members)), name('n', dice.upTo(size.needs)) });
    }
    if (dice.once(4)) {
        const int from = dice.upTo(size.days);
        ActiveStint active;
        active.from = monday.addDays(from);
        active.until = monday.addDays(from + 1);
        if (dice.once(2)) {
            active.member = name('m', dice.upTo(size.members));
        } else {
            active.owner = dice.of(owners);
            active.profession = dice.of(professions);
        }
        if (in.pinned.isEmpty() && dice.once(2))
            active.need = name('n', dice.upTo(size.needs));
        in.active.append(active);
    }
    if (dice.once(4))
        in.levels.append({ dice.of(owners), name('p', dice.upTo(size.places)), 1 });
    if (dice.once(4))
        in.travel.append({ name('p', 0), name('p', size.places - 1), dice.real(1, 300) });
    in.policy.quarantineDays = quarantineDays;
    return in;
}

Instance countyInstance(quint32 seed, const Size& size)
{
    Dice dice(seed);
    Instance in;
    in.horizonFrom = monday;
    in.horizonUntil = monday.addDays(size.days - 1);
    const QStringList professions{ "SP", "SP", "SP", "HF", "HF", "VP", "LE", "ASSIST" };
    const QStringList codes{ "infection-control", "testing", "tracing", "vaccinator",
        "palliative" };
    // A country is larger than a county, not denser.
    const double span = 1.5 * std::sqrt(std::max(1.0, size.places / 40.0));
    for (int i = 0; i < size.places; ++i)
        in.places.append({ name('p', i), dice.real(62.5, 62.5 + span), dice.real(9, 9 + 2 * span),
            QStringLiteral("Place %1").arg(i) });
    for (int i = 0; i < size.members; ++i) {
        Member member;
        member.id = name('m', i);
        const int home = dice.upTo(size.places);
        member.owner = name('p', dice.once(5) ? dice.upTo(size.places) : home);
        member.home = name('p', home);
        member.level = dice.between(2, 4);
        member.profession = dice.of(professions);
        for (const QString& code : codes) {
            if (dice.once(3))
                member.competences.append(
                    { code, dice.once(6) ? monday.addDays(dice.upTo(size.days)) : QDate() });
        }
        const int from = dice.upTo(size.days) - 7;
        member.availability.append(
            { monday.addDays(from), monday.addDays(from + dice.between(6, 34)) });
        member.maxTravelKm = 10 * dice.between(3, 16);
        member.acceptsInfectious = !dice.once(3);
        in.members.append(member);
    }
    for (int i = 0; i < size.needs; ++i) {
        NeedCase need;
        need.id = name('n', i);
        need.place = name('p', dice.upTo(size.places));
        need.profession = dice.of(professions);
        if (need.profession == "SP" && dice.once(2))
            need.alsoAccept = QStringList{ "VP" };
        if (need.profession == "HF" && dice.once(2))
            need.alsoAccept = QStringList{ "SP", "ASSIST" };
        if (dice.once(4))
            need.required = QStringList{ dice.of(codes) };
        if (dice.once(2))
            need.preferred = QStringList{ dice.of(codes) };
        need.heads = dice.between(1, 3);
        const int from = dice.upTo(size.days);
        need.from = monday.addDays(from);
        need.until = monday.addDays(from + dice.between(6, 41));
        need.severity = Severity(dice.upTo(3));
        need.infectious = dice.once(4);
        in.needs.append(need);
    }
    for (int i = 0; i < size.places; ++i) {
        if (dice.once(2))
            in.limits.append({ name('p', i), "SP", dice.between(1, 3) });
    }
    return in;
}

} // namespace samvirke::matching
