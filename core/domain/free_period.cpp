#include "core/domain/free_period.h"

#include <algorithm>
#include <tuple>

namespace samvirke {

namespace {

bool isSound(const Window& window)
{
    return window.from.isValid() && window.until.isValid() && window.from <= window.until;
}

int length(const Window& window)
{
    return int(window.from.daysTo(window.until)) + 1;
}

/// In order and apart; windows that meet are one.
QList<Window> merged(QList<Window> windows)
{
    windows.removeIf([](const Window& window) { return !isSound(window); });
    std::sort(windows.begin(), windows.end(), [](const Window& a, const Window& b) {
        return std::tie(a.from, a.until) < std::tie(b.from, b.until);
    });
    QList<Window> out;
    for (const Window& window : std::as_const(windows)) {
        if (!out.isEmpty() && window.from <= out.last().until.addDays(1))
            out.last().until = std::max(out.last().until, window.until);
        else
            out.append(window);
    }
    return out;
}

} // namespace

int commonDays(const Window& a, const Window& b)
{
    return std::max(0, length({ std::max(a.from, b.from), std::min(a.until, b.until) }));
}

QList<Window> freeStretches(
    const QList<Window>& availability, const QList<Window>& bound, QDate notBefore)
{
    const QList<Window> taken = merged(bound);
    QList<Window> out;
    for (const Window& window : merged(availability)) {
        QDate from = notBefore.isValid() ? std::max(window.from, notBefore) : window.from;
        for (const Window& each : taken) {
            if (each.until < from)
                continue;
            if (each.from > window.until)
                break;
            if (from < each.from)
                out.append({ from, each.from.addDays(-1) });
            from = each.until.addDays(1);
        }
        if (from <= window.until)
            out.append({ from, window.until });
    }
    return out;
}

std::optional<Window> nearestFree(const QList<Window>& availability, const QList<Window>& bound,
    const Window& wished, QDate notBefore)
{
    const int days = length(wished);
    std::optional<Window> best;
    qint64 nearest = 0;
    const QList<Window> free = freeStretches(availability, bound, notBefore);
    for (const Window& stretch : free) {
        if (length(stretch) < days)
            continue;
        const QDate from = std::clamp(wished.from, stretch.from, stretch.until.addDays(1 - days));
        const qint64 away = std::abs(from.daysTo(wished.from));
        if (!best || away <= nearest) { // in order: the later of two as near
            best = Window{ from, from.addDays(days - 1) };
            nearest = away;
        }
    }
    if (best)
        return best;
    for (const Window& stretch : free) {
        const qint64 away = std::abs(stretch.from.daysTo(wished.from));
        if (!best || length(stretch) > length(*best)
            || (length(stretch) == length(*best) && away <= nearest)) {
            best = stretch;
            nearest = away;
        }
    }
    return best;
}

} // namespace samvirke
