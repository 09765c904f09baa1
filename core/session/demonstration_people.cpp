// Invented people: contacts in the municipalities and the pool. No name, number or address is
// anybody's; common first and last names are put together at random.
#include "core/session/demonstration_plan.h"

#include <algorithm>
#include <cmath>

namespace samvirke::demonstration {

namespace {

const QStringList firstNames{ "Anne", "Inger", "Kari", "Marit", "Ingrid", "Liv", "Eva", "Berit",
    "Astrid", "Bjørg", "Hilde", "Anna", "Solveig", "Marianne", "Randi", "Ida", "Nina", "Maria",
    "Elisabeth", "Kristin", "Bente", "Heidi", "Silje", "Hanne", "Linda", "Tone", "Tonje", "Camilla",
    "Ragnhild", "Emma", "Nora", "Sara", "Thea", "Jan", "Per", "Bjørn", "Ole", "Lars", "Kjell",
    "Knut", "Svein", "Thomas", "Arne", "Geir", "Hans", "Morten", "Tor", "Martin", "Andreas", "Odd",
    "John", "Terje", "Erik", "Rune", "Trond", "Daniel", "Håkon", "Magnus", "Sindre", "Amina",
    "Fatima", "Ewa", "Agnieszka", "Mohammed", "Ali", "Priya", "Jelena", "Olga", "Marek", "Yusuf" };

const QStringList lastNames{ "Hansen", "Johansen", "Olsen", "Larsen", "Andersen", "Pedersen",
    "Nilsen", "Kristiansen", "Jensen", "Karlsen", "Johnsen", "Pettersen", "Eriksen", "Berg",
    "Haugen", "Hagen", "Johannessen", "Andreassen", "Jacobsen", "Halvorsen", "Dahl", "Henriksen",
    "Lund", "Sørensen", "Jakobsen", "Moen", "Gundersen", "Iversen", "Strand", "Solberg", "Svendsen",
    "Eide", "Knutsen", "Martinsen", "Paulsen", "Bakken", "Kristoffersen", "Mathisen", "Lie",
    "Amundsen", "Rasmussen", "Solheim", "Lien", "Moe", "Nygård", "Bakke", "Fredriksen", "Holm",
    "Lunde", "Kråkmo", "Aasen", "Viken", "Brekke", "Fossum", "Myhre", "Sund", "Ødegård", "Åsland",
    "Nowak", "Ahmed", "Hussain", "Kowalska", "Petrović", "Tran" };

const QStringList samiFirstNames{ "Áile", "Ánne", "Máret", "Elle", "Inga", "Risten", "Biret",
    "Maajja", "Aanna", "Sunniva", "Laara", "Jovnna", "Mihkkal", "Ante", "Niillas", "Ánte" };

const QStringList samiLastNames{ "Sara", "Gaup", "Utsi", "Somby", "Jåma", "Kappfjell", "Bientie",
    "Joma", "Dunfjeld", "Eira", "Hætta", "Buljo", "Bongo", "Oskal" };

struct Profile {
    QString profession;
    int weight;
    QStringList competences; ///< what people of it often have
};

const QList<Profile>& profiles()
{
    static const QList<Profile> all{
        { "SP", 30,
            { "infection-control", "medication", "palliative", "wound-care", "geriatric",
                "vaccinator", "tracing", "intensive", "leadership" } },
        { "HF", 24, { "dementia", "home-care", "medication", "infection-control", "geriatric" } },
        { "VP", 10, { "mental-health", "medication", "leadership", "dementia" } },
        { "LE", 7, { "community-medicine", "emergency", "infection-control", "palliative" } },
        { "HP", 7, { "home-care", "dementia", "geriatric" } },
        { "STUDENT", 6, { "testing", "vaccinator", "home-care" } },
        { "ASSIST", 6, { "home-care" } },
        { "BI", 3, { "testing" } },
        { "FT", 2, { "home-care" } },
        { "AA", 2, { "emergency", "testing" } },
        { "SUPPORT", 3, {} },
    };
    return all;
}

const Profile& profileOf(const QString& profession)
{
    for (const Profile& profile : profiles()) {
        if (profile.profession == profession)
            return profile;
    }
    return profiles().first();
}

const Profile& anyProfile(Random& random)
{
    int sum = 0;
    for (const Profile& profile : profiles())
        sum += profile.weight;
    int draw = random.below(sum);
    for (const Profile& profile : profiles()) {
        draw -= profile.weight;
        if (draw < 0)
            return profile;
    }
    return profiles().first();
}

Competence competence(const QString& code, QDate until, Random& random)
{
    Competence held{ code, {}, random.chance(0.6) };
    // Courses expire, experience does not; a few are about to, or just did.
    if (code == "infection-control" || code == "vaccinator" || code == "medication")
        held.until = until.addDays(random.between(-20, 500));
    return held;
}

QList<Competence> competencesOf(const Profile& profile, QDate until, Random& random)
{
    QStringList codes = profile.competences;
    random.shuffle(codes);
    QList<Competence> held;
    for (const QString& code : codes.first(std::min<qsizetype>(random.below(4), codes.size())))
        held.append(competence(code, until, random));
    if (random.chance(0.6))
        held.append({ "driving-licence", {}, true });
    return held;
}

QList<Window> windowsAround(QDate until, Random& random)
{
    QDate from = until.addDays(random.between(-12, 12));
    QDate last = from.addDays(random.between(6, 34));
    QList<Window> windows{ { from, last } };
    if (random.chance(0.25)) {
        from = last.addDays(random.between(5, 12));
        windows.append({ from, from.addDays(random.between(6, 20)) });
    }
    return windows;
}

struct Owner {
    QString name; ///< municipality number or the owner's name
    PoolSource source;
    QString home; ///< number; empty: wherever the pool needs it
};

/// The owners that are no municipality, for the health communities and counties there are.
QList<Owner> otherOwners(const World& world)
{
    QList<Owner> owners;
    QStringList seen;
    const auto add = [&](const QString& name, PoolSource source, const QString& home) {
        if (!name.isEmpty() && !seen.contains(name)) {
            seen.append(name);
            owners.append({ name, source, home });
        }
    };
    // The largest municipality of an area comes first and gives it its home.
    QList<Municipality> bySize = world.municipalities;
    std::stable_sort(bySize.begin(), bySize.end(),
        [](const Municipality& a, const Municipality& b) { return a.population > b.population; });
    for (const Municipality& m : std::as_const(bySize)) {
        add(m.healthTrust, PoolSource::HealthTrust, m.number);
        add("USHT " + m.county, PoolSource::DevelopmentCentre, m.number);
        add("NAV " + m.county, PoolSource::LabourService, m.number);
        add("Frivillige lag i " + m.county, PoolSource::Volunteers, m.number);
        add("Sivilforsvaret i " + m.county, PoolSource::CivilDefence, m.number);
    }
    const QString centre = bySize.isEmpty() ? QString() : bySize.first().number;
    add("Nordlys Bemanning (oppdiktet vikarbyrå)", PoolSource::StaffingAgency, centre);
    add("Nasjonalt innsatspersonell", PoolSource::NationalResponse, centre);
    add("Nasjonalt reserveregister", PoolSource::ReserveRegister, centre);
    return owners;
}

int travelLimit(PoolSource source, Random& random)
{
    static const QList<int> near{ 30, 40, 50, 60, 80, 100, 120 };
    static const QList<int> far{ 120, 150, 200, 250 };
    switch (source) {
    case PoolSource::Municipality:
        return random.pick(near);
    case PoolSource::HealthTrust:
    case PoolSource::DevelopmentCentre:
    case PoolSource::LabourService:
    case PoolSource::CivilDefence:
    case PoolSource::Volunteers:
    case PoolSource::Private:
        return random.pick(far);
    case PoolSource::StaffingAgency:
    case PoolSource::NationalResponse:
    case PoolSource::ReserveRegister:
        break;
    }
    return 1000;
}

void giveName(PoolMember& member, const World& world, People& people, Random& random)
{
    const int home = world.indexOf(member.home);
    const bool area = home >= 0 && isSamiArea(world.municipalities.at(home));
    const bool sami = random.chance(area ? 0.10 : 0.02);
    member.name = people.name(sami);
    member.telephone = people.telephone();
    member.email = People::email(member.name);
    if (sami)
        member.competences.append({ "sami-language", {}, true });
}

} // namespace

People::People(quint32 seed) : m_random(seed, "people") { }

QString People::name(bool sami)
{
    QString name;
    for (int attempt = 0; attempt < 200; ++attempt) {
        name = sami ? m_random.pick(samiFirstNames) + ' ' + m_random.pick(samiLastNames)
                    : m_random.pick(firstNames) + ' ' + m_random.pick(lastNames);
        if (!m_used.contains(name))
            break;
        sami = sami && attempt < 40; // the smaller list may be used up
    }
    m_used.insert(name);
    return name;
}

QString People::telephone()
{
    ++m_number;
    return QString("+47 400 %1 %2")
        .arg(m_number / 1000, 2, 10, QChar('0'))
        .arg(m_number % 1000, 3, 10, QChar('0'));
}

QString People::email(const QString& name)
{
    QString plain;
    for (const QChar c : name.toLower()) {
        if (c == u'æ')
            plain += "ae";
        else if (c == u'ø')
            plain += 'o';
        else if (c.isSpace())
            plain += '.';
        else
            plain += c.decomposition().isEmpty() ? c : c.decomposition().at(0);
    }
    return plain + "@example.no";
}

QList<Contact> makeContacts(const World& world, People& people)
{
    Random random(world.seed, "contacts");
    QList<Contact> contacts;
    const QDateTime made = at(world.newest().monday.addDays(-100), 9);
    for (const Municipality& municipality : world.municipalities) {
        for (const char* const function : { "Kommuneoverlege", "Kommunalsjef helse og mestring" }) {
            Contact contact;
            contact.id = random.id(made);
            contact.municipality = municipality.number;
            contact.name = people.name(isSamiArea(municipality) && random.chance(0.06));
            contact.function = function;
            contact.telephone = people.telephone();
            contact.email = People::email(contact.name);
            contacts.append(contact);
        }
    }
    return contacts;
}

PoolMember memberFor(const World& world, People& people, Random& random, const Need& need,
    const QString& owner, PoolSource source, const QString& home)
{
    PoolMember member;
    member.id = random.id(at(world.until.addDays(-60), 8));
    member.owner = owner;
    member.source = source;
    member.home = home;
    member.professions = { need.profession };
    member.competences = competencesOf(profileOf(need.profession), world.until, random);
    for (const QString& code : need.required) {
        const auto held = std::find_if(member.competences.begin(), member.competences.end(),
            [&](const Competence& c) { return c.code == code; });
        const Competence valid{ code, world.until.addDays(random.between(200, 500)), true };
        if (held == member.competences.end())
            member.competences.append(valid);
        else
            *held = valid;
    }
    const double km = world.km(home, need.municipality);
    member.maxTravelKm = std::clamp(int(std::ceil(km / 10) * 10) + 20, 40, 3000);
    member.acceptsInfectious = need.infectious || random.chance(0.6);
    member.lastConfirmed = world.until.addDays(-random.between(0, 9));
    giveName(member, world, people, random);
    return member;
}

QList<PoolMember> makePool(const World& world, People& people)
{
    Random random(world.seed, "pool");
    const QList<Owner> others = otherOwners(world);
    // Who is well lends most, who is critical has few to offer; towns have more than villages.
    QList<double> weight;
    double sum = 0;
    for (int i = 0; i < world.municipalities.size(); ++i) {
        const StaffingStatus status = world.newest().standings.at(i).status;
        const double willing = status == StaffingStatus::Good ? 1.0
            : status == StaffingStatus::Challenging           ? 0.5
            : status == StaffingStatus::Critical              ? 0.25
                                                              : 0.3;
        sum += willing * std::pow(std::max(200, world.municipalities.at(i).population), 0.4);
        weight.append(sum);
    }
    QList<PoolMember> pool;
    const int wanted = world.scaled(random.between(48, 60), 12);
    for (int n = 0; n < wanted; ++n) {
        PoolMember member;
        member.id = random.id(at(world.until.addDays(-90 + n % 60), 8, n % 60));
        const Profile& profile = anyProfile(random);
        member.professions = { profile.profession };
        if (profile.profession == "SP" && random.chance(0.06))
            member.professions.append("JO");
        if (profile.profession == "HF" && random.chance(0.2))
            member.professions.append("HP");
        if (random.chance(0.68) || others.isEmpty()) {
            const double draw = random.unit() * sum;
            const auto found = std::lower_bound(weight.begin(), weight.end(), draw);
            const int i = std::min<int>(int(found - weight.begin()), int(weight.size()) - 1);
            member.owner = world.municipalities.at(i).number;
            member.source = PoolSource::Municipality;
            const QList<int>& around = world.neighbours.at(i);
            member.home = !around.isEmpty() && random.chance(0.15)
                ? world.municipalities.at(random.pick(around)).number
                : member.owner;
        } else {
            const Owner owner = random.pick(others);
            member.owner = owner.name;
            member.source = owner.source;
            member.home = owner.home;
        }
        member.competences = competencesOf(profile, world.until, random);
        member.availability = windowsAround(world.until, random);
        if (random.chance(0.06)) // nobody has asked for a while: the window has run out
            member.availability = { { world.until.addDays(-40), world.until.addDays(-9) } };
        member.maxTravelKm = travelLimit(member.source, random);
        member.acceptsInfectious = random.chance(0.55);
        member.lastConfirmed = world.until.addDays(
            random.chance(0.75) ? -random.between(0, 8) : -random.between(15, 48));
        if (member.source != PoolSource::Municipality && random.chance(0.3))
            member.note = "Navn oppgis når utlånet er avtalt.";
        else
            giveName(member, world, people, random);
        if (member.note.isEmpty() && random.chance(0.12))
            member.note = random.pick(QStringList{ "Kan også ta nattevakter.",
                "Ønsker sammenhengende uker.", "Har egen bil.", "Kun dag og kveld.",
                "Har arbeidet i mottakerens journalsystem før." });
        pool.append(member);
    }
    return pool;
}

QList<OwnerLimit> makeLimits(const World& world, const QList<PoolMember>& members)
{
    Random random(world.seed, "limits");
    QHash<QString, int> held;
    QStringList owners;
    for (const PoolMember& member : members) {
        if (member.source == PoolSource::Municipality && ++held[member.owner] == 2)
            owners.append(member.owner);
    }
    QList<OwnerLimit> limits;
    for (const QString& owner : std::as_const(owners)) {
        if (limits.size() >= world.scaled(6) || !random.chance(0.7))
            continue;
        limits.append({ random.id(at(world.until.addDays(-30), 10)), owner,
            random.chance(0.6) ? "SP" : "", std::max(2, held.value(owner) - random.below(2)) });
    }
    return limits;
}

} // namespace samvirke::demonstration
