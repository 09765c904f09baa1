#include "core/domain/succession.h"

#include <algorithm>

namespace samvirke {

namespace {

const Need* needOf(const Transfer& transfer, const QList<Need>& needs)
{
    const auto found = std::find_if(needs.begin(), needs.end(),
        [&](const Need& need) { return !transfer.need.isEmpty() && need.id == transfer.need; });
    return found == needs.end() ? nullptr : &*found;
}

// Two transfers serve the same gap: the same need, or without one the same place and profession.
bool servesTheSame(const Transfer& a, const Transfer& b)
{
    if (!a.need.isEmpty() || !b.need.isEmpty())
        return a.need == b.need;
    return a.to == b.to && a.service == b.service && a.profession == b.profession;
}

} // namespace

bool endsWithoutSuccessor(const Transfer& transfer, const QList<Transfer>& all,
    const QList<Need>& needs, QDate today, int days)
{
    if (transfer.cargo != Cargo::Staff)
        return false; // what is lent goes home; the proposal tells what is lacking then
    if (!isInService(transfer.state) || transfer.until > today.addDays(days))
        return false;
    const Need* need = needOf(transfer, needs);
    // A need that ends with the transfer wants nobody afterwards.
    if (need != nullptr && (need->state != NeedState::Open || need->until <= transfer.until))
        return false;
    const QDate dayAfter = std::max(transfer.until.addDays(1), today);
    return std::none_of(all.begin(), all.end(), [&](const Transfer& other) {
        return other.id != transfer.id && bindsStaff(other.state) && servesTheSame(other, transfer)
            && other.from <= dayAfter && other.until >= dayAfter;
    });
}

QList<Transfer> endingWithoutSuccessor(
    const QList<Transfer>& all, const QList<Need>& needs, QDate today, int days)
{
    QList<Transfer> out;
    for (const Transfer& one : all) {
        if (endsWithoutSuccessor(one, all, needs, today, days))
            out.append(one);
    }
    std::stable_sort(out.begin(), out.end(),
        [](const Transfer& a, const Transfer& b) { return a.until < b.until; });
    return out;
}

} // namespace samvirke
