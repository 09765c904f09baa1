#include "core/session/double_booking.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/session/session_p.h"

#include <algorithm>

namespace samvirke {

namespace {

bool isTaken(const Transfer& transfer)
{
    return transfer.cargo == Cargo::Staff && bindsStaff(transfer.state);
}

Window days(const Transfer& transfer)
{
    return { transfer.from, transfer.until };
}

std::optional<Window> nearestFreeFor(
    const Session& session, const Transfer& wished, const QList<Transfer>& others, bool begun)
{
    const auto member = session.poolMember(wished.member);
    if (!member)
        return std::nullopt;
    QList<Window> bound;
    for (const Transfer& other : others)
        bound.append(days(other));
    // Who is there already can only stay: until the next one has the person.
    if (begun) {
        QDate until = wished.until;
        for (const Window& taken : std::as_const(bound)) {
            if (taken.until >= wished.from)
                until = std::min(until, taken.from.addDays(-1));
        }
        return until < wished.from ? std::nullopt : std::optional(Window{ wished.from, until });
    }
    // Nobody can be asked for days that have gone, unless that is what is being written down.
    const QDate notBefore = wished.from < today() ? QDate() : today();
    return nearestFree(member->availability, bound, days(wished), notBefore);
}

} // namespace

std::optional<DoubleBooking> doubleBooking(
    const Session& session, const std::optional<Transfer>& before, const Transfer& wished)
{
    if (wished.cargo != Cargo::Staff || wished.member.isEmpty()
        || (before && !bindsStaff(wished.state)))
        return std::nullopt;
    QList<Transfer> others = session.inside().store->all<Transfer>(
        "WHERE member = ? ORDER BY id", { wished.member.toUtf8() });
    others.removeIf(
        [&](const Transfer& other) { return other.id == wished.id || !isTaken(other); });
    const bool was = before && isTaken(*before) && before->member == wished.member;
    for (const Transfer& other : std::as_const(others)) {
        const int common = commonDays(days(wished), days(other));
        if (common > (was ? commonDays(days(*before), days(other)) : 0))
            return DoubleBooking{ other,
                nearestFreeFor(session, wished, others, was && isInService(before->state)) };
    }
    return std::nullopt;
}

Text doubleBookingText(const Session& session, const DoubleBooking& booking)
{
    const Text taken = Text::of(
        QT_TRANSLATE_NOOP("core",
            "The person is bound by another transfer on some of these days: %1 to %2, %3 (%4)."),
        { session.ownerName(booking.other.owner), session.municipalityName(booking.other.to),
            periodText(booking.other.from, booking.other.until),
            stateText(booking.other.state, booking.other.cargo) });
    const Text free = booking.free
        ? Text::of(QT_TRANSLATE_NOOP("core", "Nearest free period: %1."),
            { periodText(booking.free->from, booking.free->until) })
        : Text::of(QT_TRANSLATE_NOOP("core", "The person's availability holds no free day."));
    return Text::joined({ taken, free });
}

Result<void> Session::Private::keepsApart(
    const std::optional<Transfer>& before, const Transfer& after) const
{
    if (const auto booking = doubleBooking(*q, before, after))
        return fail(doubleBookingText(*q, *booking));
    return {};
}

} // namespace samvirke
