#include "core/session/standing_agreements.h"

#include "core/base/norwegian.h"
#include "core/session/session_p.h"

#include <algorithm>

namespace samvirke {

QList<StandingAgreement> StandingAgreements::all() const
{
    QList<StandingAgreement> out = m_session.inside().store->all<StandingAgreement>("ORDER BY id");
    std::stable_sort(
        out.begin(), out.end(), [](const StandingAgreement& a, const StandingAgreement& b) {
            return compareNorwegian(a.title, b.title) < 0;
        });
    return out;
}

std::optional<StandingAgreement> StandingAgreements::agreement(const Id& id) const
{
    return m_session.inside().store->find<StandingAgreement>(id);
}

QList<StandingAgreement> StandingAgreements::of(const QString& party) const
{
    QList<StandingAgreement> out = all();
    out.removeIf([&](const StandingAgreement& one) { return !one.parties.contains(party); });
    return out;
}

Result<Id> StandingAgreements::save(StandingAgreement agreement)
{
    Session::Private& d = m_session.inside();
    agreement.title = agreement.title.simplified();
    QStringList parties;
    for (const QString& party : std::as_const(agreement.parties)) {
        const QString clean = party.simplified();
        if (!clean.isEmpty() && !parties.contains(clean, Qt::CaseInsensitive))
            parties.append(clean);
    }
    agreement.parties = parties;
    if (auto sound = checked(problemsOf(agreement)); !sound)
        return fail(sound.error());
    const bool known = !agreement.id.isEmpty() && d.store->find<StandingAgreement>(agreement.id);
    if (!agreement.id.isEmpty() && !known)
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "This agreement is no longer in the case file.")));
    if (agreement.id.isEmpty())
        agreement.id = makeId();
    return d.commandFor("saveStandingAgreement", agreement.id,
        [&] { return known ? d.store->update(agreement) : d.store->insert(agreement); });
}

Result<void> StandingAgreements::remove(const Id& agreement)
{
    Session::Private& d = m_session.inside();
    return d.command(
        "removeStandingAgreement", [&] { return d.store->remove<StandingAgreement>(agreement); });
}

QList<WithoutAgreement> StandingAgreements::withoutAny(QDate day) const
{
    QStringList numbers;
    QHash<QString, QStringList> near;
    for (const Municipality& one : m_session.municipalities()) {
        numbers.append(one.number);
        near.insert(one.number, m_session.neighboursOf(one.number));
    }
    return withoutAgreement(numbers, near, all(), day);
}

} // namespace samvirke
