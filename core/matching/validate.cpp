#include "core/matching/instance.h"

#include <QCoreApplication>
#include <QSet>

#include <cmath>

namespace samvirke::matching {

namespace {

// Beyond these no county and no country goes; a file that does is wrong or hostile.
constexpr qint64 maxDays = 731;
constexpr qsizetype maxPlaces = 20'000;
constexpr qsizetype maxMembers = 200'000;
constexpr qsizetype maxNeeds = 20'000;
constexpr qsizetype maxRules = 500'000;
constexpr int maxHeads = 10'000;
constexpr int maxCodes = 100;

QString row(const char* list, qsizetype index, const char* field)
{
    return QStringLiteral("%1[%2].%3")
        .arg(QLatin1String(list))
        .arg(index)
        .arg(QLatin1String(field));
}

Error missing(const QString& field)
{
    return Error{ Text::of(QT_TRANSLATE_NOOP("core", "%1 is missing."), { field }) };
}

Error beforeFrom(const QString& field)
{
    return Error{ Text::of(QT_TRANSLATE_NOOP("core", "%1 is before from."), { field }) };
}

Error unknown(const QString& field, const QString& id)
{
    return Error{ Text::of(QT_TRANSLATE_NOOP("core", "%1 is not known: %2."), { field, id }) };
}

Error twice(const QString& field, const QString& id)
{
    return Error{ Text::of(QT_TRANSLATE_NOOP("core", "%1 stands twice: %2."), { field, id }) };
}

Error outside(const QString& field, qint64 least, qint64 most)
{
    return Error{ Text::of(QT_TRANSLATE_NOOP("core", "%1 is not between %2 and %3."),
        { field, QString::number(least), QString::number(most) }) };
}

Result<void> checkPeriod(const char* list, qsizetype i, QDate from, QDate until)
{
    if (!from.isValid())
        return fail(missing(row(list, i, "from")));
    if (!until.isValid())
        return fail(missing(row(list, i, "until")));
    if (until < from)
        return fail(beforeFrom(row(list, i, "until")));
    return {};
}

Result<void> checkCodes(const QString& field, const QStringList& codes)
{
    if (codes.size() > maxCodes)
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "%1 has more than %2 entries."),
            { field, QString::number(maxCodes) }));
    QSet<QString> seen;
    for (const QString& code : codes) {
        if (code.isEmpty())
            return fail(Text::of(QT_TRANSLATE_NOOP("core", "%1 has an empty entry."), { field }));
        if (seen.contains(code))
            return fail(twice(field, code));
        seen.insert(code);
    }
    return {};
}

Result<void> checkSizes(const Instance& in)
{
    if (!in.horizonFrom.isValid())
        return fail(missing(QStringLiteral("horizon.from")));
    if (!in.horizonUntil.isValid())
        return fail(missing(QStringLiteral("horizon.until")));
    if (in.horizonUntil < in.horizonFrom)
        return fail(beforeFrom(QStringLiteral("horizon.until")));
    if (in.horizonFrom.daysTo(in.horizonUntil) >= maxDays)
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "horizon is longer than %1 days."),
            { QString::number(maxDays) }));
    const struct {
        const char* name;
        qsizetype size;
        qsizetype most;
    } lists[] = {
        { "places", in.places.size(), maxPlaces },
        { "members", in.members.size(), maxMembers },
        { "needs", in.needs.size(), maxNeeds },
        { "active", in.active.size(), maxRules },
        { "limits", in.limits.size(), maxRules },
        { "blockedOwners", in.blockedOwners.size(), maxRules },
        { "pinned", in.pinned.size(), maxRules },
        { "declined", in.declined.size(), maxRules },
        { "levels", in.levels.size(), maxRules },
        { "travel", in.travel.size(), maxRules },
        { "lastOwners", in.lastOwners.size(), maxRules },
        { "previous", in.previous.size(), maxRules },
    };
    for (const auto& list : lists) {
        if (list.size > list.most)
            return fail(Text::of(QT_TRANSLATE_NOOP("core", "%1 has more than %2 entries."),
                { QString::fromLatin1(list.name), QString::number(list.most) }));
    }
    return {};
}

struct Known {
    QSet<QString> places;
    QSet<QString> members;
    QSet<QString> owners;
    QSet<QString> needs;
};

Result<void> checkPlaces(const Instance& in, Known& known)
{
    for (qsizetype i = 0; i < in.places.size(); ++i) {
        const Place& place = in.places[i];
        if (place.id.isEmpty())
            return fail(missing(row("places", i, "id")));
        if (known.places.contains(place.id))
            return fail(twice(row("places", i, "id"), place.id));
        // Written so that NaN fails too.
        if (!(place.lat >= -90 && place.lat <= 90))
            return fail(outside(row("places", i, "lat"), -90, 90));
        if (!(place.lon >= -180 && place.lon <= 180))
            return fail(outside(row("places", i, "lon"), -180, 180));
        known.places.insert(place.id);
    }
    return {};
}

Result<void> checkMembers(const Instance& in, Known& known)
{
    for (qsizetype i = 0; i < in.members.size(); ++i) {
        const Member& member = in.members[i];
        if (member.id.isEmpty())
            return fail(missing(row("members", i, "id")));
        if (known.members.contains(member.id))
            return fail(twice(row("members", i, "id"), member.id));
        if (member.owner.isEmpty())
            return fail(missing(row("members", i, "owner")));
        if (!known.places.contains(member.home))
            return fail(unknown(row("members", i, "home"), member.home));
        if (member.level < 1 || member.level > 4)
            return fail(outside(row("members", i, "level"), 1, 4));
        if (member.profession.isEmpty())
            return fail(missing(row("members", i, "profession")));
        if (const auto ok =
                checkCodes(row("members", i, "alsoProfessions"), member.alsoProfessions);
            !ok)
            return ok;
        if (!(member.maxTravelKm >= 0 && member.maxTravelKm <= 50'000))
            return fail(outside(row("members", i, "maxTravelKm"), 0, 50'000));
        if (member.doubt < 0 || member.doubt > 100)
            return fail(outside(row("members", i, "doubt"), 0, 100));
        if (member.competences.size() > maxCodes)
            return fail(Text::of(QT_TRANSLATE_NOOP("core", "%1 has more than %2 entries."),
                { row("members", i, "competences"), QString::number(maxCodes) }));
        for (const Competence& competence : member.competences) {
            if (competence.code.isEmpty())
                return fail(missing(row("members", i, "competences.code")));
        }
        if (member.availability.size() > maxDays)
            return fail(Text::of(QT_TRANSLATE_NOOP("core", "%1 has more than %2 entries."),
                { row("members", i, "availability"), QString::number(maxDays) }));
        for (qsizetype k = 0; k < member.availability.size(); ++k) {
            const QByteArray list = QStringLiteral("members[%1].availability").arg(i).toLatin1();
            if (const auto ok = checkPeriod(
                    list.constData(), k, member.availability[k].from, member.availability[k].until);
                !ok)
                return ok;
        }
        known.members.insert(member.id);
        known.owners.insert(member.owner);
    }
    return {};
}

Result<void> checkNeeds(const Instance& in, Known& known)
{
    for (qsizetype i = 0; i < in.needs.size(); ++i) {
        const NeedCase& need = in.needs[i];
        if (need.id.isEmpty())
            return fail(missing(row("needs", i, "id")));
        if (known.needs.contains(need.id))
            return fail(twice(row("needs", i, "id"), need.id));
        if (!known.places.contains(need.place))
            return fail(unknown(row("needs", i, "place"), need.place));
        if (need.profession.isEmpty())
            return fail(missing(row("needs", i, "profession")));
        const struct {
            const char* field;
            const QStringList& codes;
        } lists[] = { { "alsoAccept", need.alsoAccept }, { "required", need.required },
            { "preferred", need.preferred } };
        for (const auto& list : lists) {
            if (const auto ok = checkCodes(row("needs", i, list.field), list.codes); !ok)
                return ok;
        }
        if (need.heads < 1 || need.heads > maxHeads)
            return fail(outside(row("needs", i, "heads"), 1, maxHeads));
        if (const auto ok = checkPeriod("needs", i, need.from, need.until); !ok)
            return ok;
        known.needs.insert(need.id);
    }
    return {};
}

Result<void> checkActive(const Instance& in, const Known& known)
{
    for (qsizetype i = 0; i < in.active.size(); ++i) {
        const ActiveStint& active = in.active[i];
        if (!active.member.isEmpty() && !known.members.contains(active.member))
            return fail(unknown(row("active", i, "member"), active.member));
        if (active.member.isEmpty() && active.owner.isEmpty())
            return fail(missing(row("active", i, "owner")));
        if (active.member.isEmpty() && active.profession.isEmpty())
            return fail(missing(row("active", i, "profession")));
        if (!active.place.isEmpty() && !known.places.contains(active.place))
            return fail(unknown(row("active", i, "place"), active.place));
        if (!active.need.isEmpty() && !known.needs.contains(active.need))
            return fail(unknown(row("active", i, "need"), active.need));
        if (active.heads < 1 || active.heads > maxHeads)
            return fail(outside(row("active", i, "heads"), 1, maxHeads));
        if (const auto ok = checkPeriod("active", i, active.from, active.until); !ok)
            return ok;
    }
    return {};
}

Result<void> checkLimits(const Instance& in)
{
    QSet<std::pair<QString, QString>> seen;
    for (qsizetype i = 0; i < in.limits.size(); ++i) {
        const OwnerLimit& limit = in.limits[i];
        if (limit.owner.isEmpty())
            return fail(missing(row("limits", i, "owner")));
        if (limit.profession.isEmpty())
            return fail(missing(row("limits", i, "profession")));
        if (limit.maxAway < 0 || limit.maxAway > maxHeads)
            return fail(outside(row("limits", i, "maxAway"), 0, maxHeads));
        if (seen.contains({ limit.owner, limit.profession }))
            return fail(twice(row("limits", i, "owner"), limit.owner));
        seen.insert({ limit.owner, limit.profession });
    }
    return {};
}

Result<void> checkPins(const char* list, const QList<Pin>& pins, const Known& known)
{
    for (qsizetype i = 0; i < pins.size(); ++i) {
        if (!known.members.contains(pins[i].member))
            return fail(unknown(row(list, i, "member"), pins[i].member));
        if (!known.needs.contains(pins[i].need))
            return fail(unknown(row(list, i, "need"), pins[i].need));
        if (const auto ok = checkPeriod(list, i, pins[i].from, pins[i].until); !ok)
            return ok;
    }
    return {};
}

Result<void> checkPairs(const Instance& in, const Known& known)
{
    if (const auto ok = checkPins("pinned", in.pinned, known); !ok)
        return ok;
    if (const auto ok = checkPins("previous", in.previous, known); !ok)
        return ok;
    for (qsizetype i = 0; i < in.declined.size(); ++i) {
        if (!known.members.contains(in.declined[i].member))
            return fail(unknown(row("declined", i, "member"), in.declined[i].member));
        if (!known.needs.contains(in.declined[i].need))
            return fail(unknown(row("declined", i, "need"), in.declined[i].need));
    }
    return {};
}

Result<void> checkTables(const Instance& in, const Known& known)
{
    for (qsizetype i = 0; i < in.levels.size(); ++i) {
        if (in.levels[i].owner.isEmpty())
            return fail(missing(row("levels", i, "owner")));
        if (!known.places.contains(in.levels[i].place))
            return fail(unknown(row("levels", i, "place"), in.levels[i].place));
        if (in.levels[i].level < 1 || in.levels[i].level > 4)
            return fail(outside(row("levels", i, "level"), 1, 4));
    }
    for (qsizetype i = 0; i < in.travel.size(); ++i) {
        const TravelKm& travel = in.travel[i];
        if (!known.places.contains(travel.from))
            return fail(unknown(row("travel", i, "from"), travel.from));
        if (!known.places.contains(travel.to))
            return fail(unknown(row("travel", i, "to"), travel.to));
        if (!(travel.km >= 0 && travel.km <= 50'000))
            return fail(outside(row("travel", i, "km"), 0, 50'000));
    }
    return {};
}

} // namespace

Result<void> validate(const Instance& in)
{
    Known known;
    Result<void> ok = checkSizes(in);
    if (ok)
        ok = checkPlaces(in, known);
    if (ok)
        ok = checkMembers(in, known);
    if (ok)
        ok = checkNeeds(in, known);
    if (ok)
        ok = checkActive(in, known);
    if (ok)
        ok = checkLimits(in);
    if (ok)
        ok = checkPairs(in, known);
    if (ok)
        ok = checkTables(in, known);
    if (!ok)
        return ok;
    // An owner that lends nothing in this instance may still be blocked, or have a limit: the
    // office keeps those rules for all its municipalities.
    if (in.blockedOwners.contains(QString()))
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "%1 has an empty entry."),
            { QStringLiteral("blockedOwners") }));
    for (qsizetype i = 0; i < in.order.size(); ++i) {
        if (in.order.indexOf(in.order[i]) < i)
            return fail(twice(QStringLiteral("order[%1]").arg(i), code(in.order[i])));
    }
    if (in.policy.quarantineDays < 0 || in.policy.quarantineDays > 60)
        return fail(outside(QStringLiteral("policy.quarantineDays"), 0, 60));
    return {};
}

} // namespace samvirke::matching
