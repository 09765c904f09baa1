#include "core/matching/canonical_order.h"

#include <QSet>

#include <algorithm>
#include <bit>
#include <numeric>
#include <string>

namespace samvirke::matching {

namespace {

// What a row is apart from its labels, as bytes that sort the same on every platform.
class Key {
public:
    void add(std::int64_t value)
    {
        for (int shift = 56; shift >= 0; shift -= 8)
            m_bytes.push_back(char(std::uint64_t(value) >> unsigned(shift)));
    }
    void add(double value) { add(std::bit_cast<std::int64_t>(value)); }
    void add(QDate date) { add(std::int64_t(date.toJulianDay())); }
    void add(const QString& text)
    {
        m_bytes += text.toStdString();
        m_bytes.push_back('\0');
    }
    void add(QStringList texts)
    {
        texts.sort();
        add(std::int64_t(texts.size()));
        for (const QString& text : texts)
            add(text);
    }
    const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

std::vector<int> sortedBy(const std::vector<Key>& keys, const std::vector<const QString*>& ids)
{
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const int compared = keys[std::size_t(a)].bytes().compare(keys[std::size_t(b)].bytes());
        return compared != 0 ? compared < 0 : *ids[std::size_t(a)] < *ids[std::size_t(b)];
    });
    return order;
}

} // namespace

std::vector<int> canonicalNeeds(const Instance& in, const QHash<QString, int>& placeOf)
{
    std::vector<Key> keys(std::size_t(in.needs.size()));
    std::vector<const QString*> ids;
    QHash<QString, QStringList> given; // what transfers already give each need
    for (const ActiveStint& active : in.active) {
        if (!active.need.isEmpty())
            given[active.need].append(QStringLiteral("%1 %2 %3")
                                          .arg(active.heads)
                                          .arg(active.from.toJulianDay())
                                          .arg(active.until.toJulianDay()));
    }
    for (QStringList& each : given)
        each.sort();
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const NeedCase& need = in.needs[qsizetype(i)];
        const Place& place = in.places[placeOf.value(need.place)];
        Key& key = keys[i];
        key.add(std::int64_t(2 - int(need.severity)));
        key.add(need.from);
        key.add(need.until);
        key.add(std::int64_t(need.heads));
        key.add(std::int64_t(need.infectious));
        key.add(place.lat);
        key.add(place.lon);
        key.add(need.profession);
        key.add(need.alsoAccept);
        key.add(need.required);
        key.add(need.preferred);
        key.add(given.value(need.id));
        ids.push_back(&need.id);
    }
    return sortedBy(keys, ids);
}

std::vector<int> canonicalMembers(
    const Instance& in, const QHash<QString, int>& placeOf, const QHash<QString, int>& needRow)
{
    QHash<QString, int> poolSize;
    for (const Member& member : in.members)
        ++poolSize[member.owner];
    QHash<QString, QStringList> limits;
    for (const OwnerLimit& limit : in.limits)
        limits[limit.owner].append(limit.profession + u' ' + QString::number(limit.maxAway));
    const QSet<QString> blocked(in.blockedOwners.begin(), in.blockedOwners.end());
    QHash<QString, QStringList> ties;
    for (const DeclinedPair& pair : in.declined)
        ties[pair.member].append(
            QStringLiteral("d%1").arg(needRow.value(pair.need), 6, 10, QChar(u'0')));
    const auto tie = [&](const QList<Pin>& pins, const QString& form) {
        for (const Pin& pin : pins)
            ties[pin.member].append(
                form.arg(needRow.value(pin.need), 6, 10, QChar(u'0')).arg(pin.from.toJulianDay()));
    };
    tie(in.pinned, QStringLiteral("p%1 %2"));
    tie(in.previous, QStringLiteral("b%1 %2"));
    std::vector<Key> keys(std::size_t(in.members.size()));
    std::vector<const QString*> ids;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const Member& member = in.members[qsizetype(i)];
        const Place& home = in.places[placeOf.value(member.home)];
        Key& key = keys[i];
        key.add(std::int64_t(member.level));
        key.add(member.profession);
        key.add(home.lat);
        key.add(home.lon);
        key.add(member.alsoProfessions);
        key.add(member.maxTravelKm);
        key.add(std::int64_t(member.acceptsInfectious));
        QStringList windows;
        for (const Window& window : member.availability)
            windows.append(QStringLiteral("%1 %2")
                               .arg(window.from.toJulianDay())
                               .arg(window.until.toJulianDay()));
        key.add(windows);
        QStringList competences;
        for (const Competence& held : member.competences)
            competences.append(held.code + u' '
                + QString::number(held.until.isValid() ? held.until.toJulianDay() : 0));
        key.add(competences);
        key.add(std::int64_t(poolSize.value(member.owner)));
        key.add(std::int64_t(blocked.contains(member.owner)));
        key.add(std::int64_t(member.doubt));
        key.add(limits.value(member.owner));
        key.add(ties.value(member.id));
        ids.push_back(&member.id);
    }
    return sortedBy(keys, ids);
}

} // namespace samvirke::matching
