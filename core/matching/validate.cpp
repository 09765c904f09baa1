#include "core/base/norwegian.h"
#include "core/matching/instance.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <cmath>

namespace samvirke::matching {

namespace {

constexpr qsizetype toldOfAnId = 60; // letters; what stands in an id's place may be anything

QString row(const char* list, qsizetype index, const char* field)
{
    return QStringLiteral("%1[%2].%3")
        .arg(QLatin1String(list))
        .arg(index)
        .arg(QLatin1String(field));
}

QString entry(const char* list, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(QLatin1String(list)).arg(index);
}

Error missing(const QString& field)
{
    return Error{ Text::of(QT_TRANSLATE_NOOP("core", "%1 is missing. Add it."), { field }) };
}

Error beforeFrom(const QString& field)
{
    return Error{ Text::of(QT_TRANSLATE_NOOP("core",
                               "%1 is before from. Give a last day that is not before the first."),
        { field }) };
}

Error unknown(const QString& field, const QString& id, const char* list)
{
    if (id.isEmpty())
        return missing(field);
    return Error{ Text::of(
        QT_TRANSLATE_NOOP("core",
            "%1 is not known: “%2”. Use an id of the list “%3”, or add what is missing there."),
        { field, id.left(toldOfAnId), QString::fromLatin1(list) }) };
}

Error twice(const QString& field, const QString& id)
{
    return Error{ Text::of(
        QT_TRANSLATE_NOOP("core", "%1 stands twice: “%2”. Take one out, or change it."),
        { field, id.left(toldOfAnId) }) };
}

Error outside(const QString& field, qint64 least, qint64 most)
{
    return Error{ Text::of(
        QT_TRANSLATE_NOOP("core", "%1 is not between %2 and %3. Correct the figure."),
        { field, QString::number(least), QString::number(most) }) };
}

Error tooMany(const QString& list, qint64 most)
{
    return Error{ Text::of(
        QT_TRANSLATE_NOOP("core",
            "%1 has more than %2 entries. Leave some out, or divide the instance into several."),
        { list, QString::number(most) }) };
}

Error emptyEntry(const QString& field)
{
    return Error{ Text::of(
        QT_TRANSLATE_NOOP("core", "%1 is empty. Fill it in or take it out."), { field }) };
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
    if (codes.size() > instance_size::codes)
        return fail(tooMany(field, instance_size::codes));
    QSet<QString> seen;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QString at = QStringLiteral("%1[%2]").arg(field).arg(i);
        if (codes[i].isEmpty())
            return fail(emptyEntry(at));
        if (seen.contains(codes[i]))
            return fail(twice(at, codes[i]));
        seen.insert(codes[i]);
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
    if (in.horizonFrom.daysTo(in.horizonUntil) >= instance_size::days)
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "horizon is longer than %1 days. Choose a shorter one."),
            { QString::number(instance_size::days) }));
    const struct {
        const char* name;
        qsizetype size;
        qsizetype most;
    } lists[] = {
        { "places", in.places.size(), instance_size::places },
        { "members", in.members.size(), instance_size::members },
        { "needs", in.needs.size(), instance_size::needs },
        { "active", in.active.size(), instance_size::rules },
        { "limits", in.limits.size(), instance_size::rules },
        { "blockedOwners", in.blockedOwners.size(), instance_size::rules },
        { "pinned", in.pinned.size(), instance_size::rules },
        { "declined", in.declined.size(), instance_size::rules },
        { "levels", in.levels.size(), instance_size::rules },
        { "travel", in.travel.size(), instance_size::rules },
        { "lastOwners", in.lastOwners.size(), instance_size::rules },
        { "previous", in.previous.size(), instance_size::rules },
    };
    for (const auto& list : lists) {
        if (list.size > list.most)
            return fail(tooMany(QString::fromLatin1(list.name), list.most));
    }
    return {};
}

struct Known {
    QSet<QString> places;
    QSet<QString> members;
    QSet<QString> owners;
    QHash<QString, qsizetype> needs; // where it stands in the list
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
            return fail(unknown(row("members", i, "home"), member.home, "places"));
        if (member.level < 1 || member.level > 4)
            return fail(outside(row("members", i, "level"), 1, 4));
        if (member.profession.isEmpty())
            return fail(missing(row("members", i, "profession")));
        if (const auto ok =
                checkCodes(row("members", i, "alsoProfessions"), member.alsoProfessions);
            !ok)
            return ok;
        if (!(member.maxTravelKm >= 0 && member.maxTravelKm <= instance_size::km))
            return fail(outside(row("members", i, "maxTravelKm"), 0, instance_size::km));
        if (member.doubt < 0 || member.doubt > 100)
            return fail(outside(row("members", i, "doubt"), 0, 100));
        if (member.competences.size() > instance_size::codes)
            return fail(tooMany(row("members", i, "competences"), instance_size::codes));
        for (qsizetype k = 0; k < member.competences.size(); ++k) {
            if (member.competences[k].code.isEmpty())
                return fail(
                    missing(row("members", i, "competences") + QStringLiteral("[%1].code").arg(k)));
        }
        if (member.availability.size() > instance_size::days)
            return fail(tooMany(row("members", i, "availability"), instance_size::days));
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
            return fail(unknown(row("needs", i, "place"), need.place, "places"));
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
        if (need.heads < 1 || need.heads > instance_size::heads)
            return fail(outside(row("needs", i, "heads"), 1, instance_size::heads));
        if (const auto ok = checkPeriod("needs", i, need.from, need.until); !ok)
            return ok;
        known.needs.insert(need.id, i);
    }
    return {};
}

Result<void> checkActive(const Instance& in, const Known& known)
{
    for (qsizetype i = 0; i < in.active.size(); ++i) {
        const ActiveStint& active = in.active[i];
        if (!active.member.isEmpty() && !known.members.contains(active.member))
            return fail(unknown(row("active", i, "member"), active.member, "members"));
        if (active.member.isEmpty() && active.owner.isEmpty())
            return fail(missing(row("active", i, "owner")));
        if (active.member.isEmpty() && active.profession.isEmpty())
            return fail(missing(row("active", i, "profession")));
        if (!active.place.isEmpty() && !known.places.contains(active.place))
            return fail(unknown(row("active", i, "place"), active.place, "places"));
        if (!active.need.isEmpty() && !known.needs.contains(active.need))
            return fail(unknown(row("active", i, "need"), active.need, "needs"));
        if (active.heads < 1 || active.heads > instance_size::heads)
            return fail(outside(row("active", i, "heads"), 1, instance_size::heads));
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
        if (limit.maxAway < 0 || limit.maxAway > instance_size::heads)
            return fail(outside(row("limits", i, "maxAway"), 0, instance_size::heads));
        if (seen.contains({ limit.owner, limit.profession }))
            return fail(twice(entry("limits", i), limit.owner + u' ' + limit.profession));
        seen.insert({ limit.owner, limit.profession });
    }
    return {};
}

Result<void> checkPins(const char* list, const QList<Pin>& pins, const Known& known)
{
    for (qsizetype i = 0; i < pins.size(); ++i) {
        if (!known.members.contains(pins[i].member))
            return fail(unknown(row(list, i, "member"), pins[i].member, "members"));
        if (!known.needs.contains(pins[i].need))
            return fail(unknown(row(list, i, "need"), pins[i].need, "needs"));
        if (const auto ok = checkPeriod(list, i, pins[i].from, pins[i].until); !ok)
            return ok;
    }
    return {};
}

/// What a person has settled must lie within the need: a day beside it would be left out in
/// silence.
Result<void> checkPinnedDays(const Instance& in, const Known& known)
{
    for (qsizetype i = 0; i < in.pinned.size(); ++i) {
        const NeedCase& need = in.needs[known.needs.value(in.pinned[i].need)];
        const bool early = in.pinned[i].from < need.from;
        if (early || in.pinned[i].until > need.until)
            return fail(Text::of(
                QT_TRANSLATE_NOOP("core",
                    "%1 lies outside the period of need “%2”, which is %3. Pin days within it."),
                { row("pinned", i, early ? "from" : "until"), need.id.left(toldOfAnId),
                    periodText(need.from, need.until) }));
    }
    return {};
}

Result<void> checkPairs(const Instance& in, const Known& known)
{
    if (const auto ok = checkPins("pinned", in.pinned, known); !ok)
        return ok;
    if (const auto ok = checkPinnedDays(in, known); !ok)
        return ok;
    if (const auto ok = checkPins("previous", in.previous, known); !ok)
        return ok;
    for (qsizetype i = 0; i < in.declined.size(); ++i) {
        if (!known.members.contains(in.declined[i].member))
            return fail(unknown(row("declined", i, "member"), in.declined[i].member, "members"));
        if (!known.needs.contains(in.declined[i].need))
            return fail(unknown(row("declined", i, "need"), in.declined[i].need, "needs"));
    }
    return {};
}

Result<void> checkTables(const Instance& in, const Known& known)
{
    QSet<std::pair<QString, QString>> seen;
    for (qsizetype i = 0; i < in.levels.size(); ++i) {
        if (in.levels[i].owner.isEmpty())
            return fail(missing(row("levels", i, "owner")));
        if (!known.places.contains(in.levels[i].place))
            return fail(unknown(row("levels", i, "place"), in.levels[i].place, "places"));
        if (in.levels[i].level < 1 || in.levels[i].level > 4)
            return fail(outside(row("levels", i, "level"), 1, 4));
        const std::pair<QString, QString> pair{ in.levels[i].owner, in.levels[i].place };
        if (seen.contains(pair))
            return fail(twice(entry("levels", i), pair.first + u' ' + pair.second));
        seen.insert(pair);
    }
    seen.clear();
    for (qsizetype i = 0; i < in.travel.size(); ++i) {
        const TravelKm& travel = in.travel[i];
        if (!known.places.contains(travel.from))
            return fail(unknown(row("travel", i, "from"), travel.from, "places"));
        if (!known.places.contains(travel.to))
            return fail(unknown(row("travel", i, "to"), travel.to, "places"));
        if (!(travel.km >= 0 && travel.km <= instance_size::km))
            return fail(outside(row("travel", i, "km"), 0, instance_size::km));
        if (seen.contains({ travel.from, travel.to }))
            return fail(twice(entry("travel", i), travel.from + u' ' + travel.to));
        seen.insert({ travel.from, travel.to });
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
    if (const qsizetype at = in.blockedOwners.indexOf(QString()); at >= 0)
        return fail(emptyEntry(entry("blockedOwners", at)));
    if (const qsizetype at = in.lastOwners.indexOf(QString()); at >= 0)
        return fail(emptyEntry(entry("lastOwners", at)));
    for (qsizetype i = 0; i < in.order.size(); ++i) {
        if (in.order.indexOf(in.order[i]) < i)
            return fail(twice(entry("order", i), code(in.order[i])));
    }
    if (in.policy.quarantineDays < 0 || in.policy.quarantineDays > instance_size::quarantineDays)
        return fail(
            outside(QStringLiteral("policy.quarantineDays"), 0, instance_size::quarantineDays));
    return {};
}

} // namespace samvirke::matching
