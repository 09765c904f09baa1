#include "core/domain/state_allocation.h"

#include "core/base/norwegian.h"

#include <algorithm>
#include <map>

namespace samvirke {

namespace {

constexpr int mostOfAResource = 10'000'000;

/// What a period gives away or gives back: `by` from `from`, the other way again after `until`.
struct Part {
    QDate from;
    QDate until;
    int by = 0;
};

const StateAllocation* lineOf(const QList<StateAllocation>& lines, const Id& id)
{
    const auto found = std::find_if(
        lines.begin(), lines.end(), [&id](const StateAllocation& each) { return each.id == id; });
    return found == lines.end() ? nullptr : &*found;
}

QList<Part> partsOf(const StateResource& resource, const QList<StateAllocation>& lines)
{
    QList<Part> parts;
    for (const StateAllocation& line : lines) {
        if (line.resource != resource.id || !line.from.isValid())
            continue;
        if (line.step == AllocationStep::Granted) {
            parts.append({ line.from, lastDayOf(line, resource), line.quantity });
        } else if (line.step == AllocationStep::Released) {
            const StateAllocation* grant = lineOf(lines, line.concerns);
            if (grant == nullptr || grant->step != AllocationStep::Granted)
                continue;
            const QDate end = lastDayOf(*grant, resource);
            const QDate from = std::max(line.from, grant->from);
            if (!end.isValid() || from <= end)
                parts.append({ from, end, -line.quantity });
        }
    }
    return parts;
}

int releasedOf(const StateAllocation& grant, const QList<StateAllocation>& lines)
{
    int released = 0;
    for (const StateAllocation& line : lines)
        released +=
            line.step == AllocationStep::Released && line.concerns == grant.id ? line.quantity : 0;
    return released;
}

/// Released from the first day on: as if it had not been given.
int neverHeld(const StateAllocation& grant, const QList<StateAllocation>& lines)
{
    int out = 0;
    for (const StateAllocation& line : lines)
        out += line.step == AllocationStep::Released && line.concerns == grant.id
                && line.from <= grant.from
            ? line.quantity
            : 0;
    return out;
}

Text daysText(const StateSpan& span)
{
    return span.until.isValid()
        ? Text(periodText(span.from, span.until))
        : Text::of(QT_TRANSLATE_NOOP("core", "%1 and later"), { dateText(span.from) });
}

} // namespace

template <> const QList<Word<RequestState>>& words()
{
    static const QList<Word<RequestState>> all{
        { RequestState::Open, "open", QT_TRANSLATE_NOOP("core", "not answered") },
        { RequestState::Partly, "partly", QT_TRANSLATE_NOOP("core", "answered in part") },
        { RequestState::Granted, "granted", QT_TRANSLATE_NOOP("core", "granted") },
        { RequestState::Refused, "refused", QT_TRANSLATE_NOOP("core", "refused") },
    };
    return all;
}

bool isUsedUp(StateResourceKind kind)
{
    return kind == StateResourceKind::ProtectiveEquipment;
}

QDate lastDayOf(const StateAllocation& grant, const StateResource& resource)
{
    if (!isUsedUp(resource.kind))
        return grant.until;
    // After the resource's last day nothing is there to be taken from; a grant for later than that
    // is still seen on its own first day, so that it can be refused.
    return resource.until.isValid() ? std::max(resource.until, grant.from) : QDate();
}

QList<StateSpan> stateSpans(
    const StateResource& resource, const QList<StateAllocation>& lines, QDate from)
{
    // By day: how much more is there, and how much more is given away, from that day on.
    std::map<QDate, std::pair<int, int>> changes;
    changes[from] = {};
    const auto change = [&](QDate day, int available, int allocated) {
        auto& [more, given] = changes[std::max(day, from)];
        more += available;
        given += allocated;
    };
    change(resource.from.isValid() ? resource.from : from, resource.quantity, 0);
    if (resource.until.isValid())
        change(resource.until.addDays(1), -resource.quantity, 0);
    for (const Part& part : partsOf(resource, lines)) {
        change(part.from, 0, part.by);
        if (part.until.isValid())
            change(part.until.addDays(1), 0, -part.by);
    }
    QList<StateSpan> out;
    StateSpan span;
    for (const auto& [day, by] : changes) {
        const StateSpan next{ day, {}, span.available + by.first, span.allocated + by.second };
        if (!out.isEmpty() && next.available == span.available && next.allocated == span.allocated)
            continue;
        if (!out.isEmpty())
            out.last().until = day.addDays(-1);
        out.append(next);
        span = next;
    }
    return out;
}

StateSpan scarcest(
    const StateResource& resource, const QList<StateAllocation>& lines, QDate from, QDate until)
{
    StateSpan least;
    for (const StateSpan& span : stateSpans(resource, lines, from)) {
        if (until.isValid() && span.from > until)
            break;
        if (!least.from.isValid() || span.free() < least.free())
            least = span;
    }
    return least;
}

QList<StateSpan> overdrawn(
    const StateResource& resource, const QList<StateAllocation>& lines, QDate from)
{
    QList<StateSpan> out;
    for (const StateSpan& span : stateSpans(resource, lines, from)) {
        if (span.free() < 0)
            out.append(span);
    }
    return out;
}

AllocationStanding standingOf(const StateAllocation& request, const QList<StateAllocation>& lines)
{
    AllocationStanding out;
    for (const StateAllocation& line : lines) {
        if (line.concerns != request.id)
            continue;
        if (line.step == AllocationStep::Granted)
            out.granted += line.quantity - neverHeld(line, lines);
        else if (line.step == AllocationStep::Refused)
            out.refused += line.quantity;
    }
    out.open = std::max(0, request.quantity - out.granted - out.refused);
    if (out.open > 0)
        out.state = out.granted + out.refused > 0 ? RequestState::Partly : RequestState::Open;
    else
        out.state = out.granted > 0 ? RequestState::Granted : RequestState::Refused;
    return out;
}

int leftOf(const StateAllocation& grant, const QList<StateAllocation>& lines)
{
    return std::max(0, grant.quantity - releasedOf(grant, lines));
}

QList<FieldProblem> problemsOf(const StateResource& resource)
{
    QList<FieldProblem> out;
    if (resource.what.trimmed().isEmpty())
        out.append({ "what", Text::of(QT_TRANSLATE_NOOP("core", "Say what the resource is.")) });
    if (resource.holder.trimmed().isEmpty())
        out.append({ "holder", Text::of(QT_TRANSLATE_NOOP("core", "Say who has the resource.")) });
    if (resource.quantity < 1 || resource.quantity > mostOfAResource)
        out.append({ "quantity",
            Text::of(QT_TRANSLATE_NOOP("core", "Say how much there is: 1 or more.")) });
    if (resource.from.isValid() && resource.until.isValid() && resource.until < resource.from)
        out.append({ "until",
            Text::of(QT_TRANSLATE_NOOP("core", "The last day is before the first one.")) });
    return out;
}

namespace {

/// What a line must be about: a request or a grant, of the same resource and municipality.
QList<FieldProblem> linkProblems(const StateAllocation& line, const QList<StateAllocation>& lines)
{
    const auto wrong = [](const char* text) -> QList<FieldProblem> {
        return { { "concerns", Text::of(text) } };
    };
    const bool release = line.step == AllocationStep::Released;
    if (line.concerns.isEmpty()) {
        if (release)
            return wrong(QT_TRANSLATE_NOOP("core", "Say which allocation is released."));
        if (line.step == AllocationStep::Refused)
            return wrong(QT_TRANSLATE_NOOP("core", "Say which request is refused."));
        return {};
    }
    const StateAllocation* about = lineOf(lines, line.concerns);
    if (about == nullptr || about->resource != line.resource
        || about->municipality != line.municipality || line.step == AllocationStep::Requested
        || about->step != (release ? AllocationStep::Granted : AllocationStep::Requested))
        return wrong(QT_TRANSLATE_NOOP("core",
            "The line that this one is about is not in the log of this resource and this "
            "municipality."));
    const int open = release ? leftOf(*about, lines) : standingOf(*about, lines).open;
    if (line.quantity > open) {
        const QString left = numberText(open);
        return { { "quantity",
            release ? Text::of(
                QT_TRANSLATE_NOOP("core", "Only %1 of this allocation have not been released yet."),
                { left })
                    : Text::of(QT_TRANSLATE_NOOP(
                                   "core", "Only %1 of this request have not been answered yet."),
                        { left }) } };
    }
    if (release) {
        const QDate end = about->until;
        if (line.from < about->from || (end.isValid() && line.from > end))
            return { { "from",
                Text::of(
                    QT_TRANSLATE_NOOP("core", "The day is outside the allocation, which is %1."),
                    { end.isValid() ? Text(periodText(about->from, end))
                                    : Text::of(QT_TRANSLATE_NOOP("core", "%1 and later"),
                                        { dateText(about->from) }) }) } };
    }
    return {};
}

} // namespace

QList<FieldProblem> problemsOf(
    const StateAllocation& line, const StateResource& resource, const QList<StateAllocation>& lines)
{
    QList<FieldProblem> out;
    const bool grant = line.step == AllocationStep::Granted;
    if (line.municipality.isEmpty())
        out.append(
            { "municipality", Text::of(QT_TRANSLATE_NOOP("core", "Choose the municipality.")) });
    if (line.quantity < 1 || line.quantity > mostOfAResource)
        out.append({ "quantity", Text::of(QT_TRANSLATE_NOOP("core", "Say how much: 1 or more.")) });
    if (!line.from.isValid())
        out.append({ "from", Text::of(QT_TRANSLATE_NOOP("core", "Say from which day.")) });
    else if (line.until.isValid() && line.until < line.from)
        out.append({ "until",
            Text::of(QT_TRANSLATE_NOOP("core", "The last day is before the first one.")) });
    if (line.decidedBy.trimmed().isEmpty())
        out.append({ "decidedBy",
            line.step == AllocationStep::Requested
                ? Text::of(QT_TRANSLATE_NOOP("core", "Say which function asks."))
                : Text::of(QT_TRANSLATE_NOOP("core", "Say which function decided.")) });
    if (grant && line.basis.trimmed().isEmpty())
        out.append(
            { "basis", Text::of(QT_TRANSLATE_NOOP("core", "Say on what basis it is allocated.")) });
    if ((grant || line.step == AllocationStep::Refused) && line.reason.trimmed().isEmpty())
        out.append({ "reason",
            grant
                ? Text::of(QT_TRANSLATE_NOOP("core", "Say why this municipality and not another."))
                : Text::of(QT_TRANSLATE_NOOP("core", "Say why it is refused.")) });
    if (!out.isEmpty())
        return out;
    out = linkProblems(line, lines);
    if (!out.isEmpty() || !grant)
        return out;
    const QDate until = lastDayOf(line, resource);
    const StateSpan least = scarcest(resource, lines, line.from, until);
    if (least.free() >= line.quantity)
        return out;
    StateSpan days = least;
    days.from = std::max(days.from, line.from);
    if (until.isValid() && (!days.until.isValid() || days.until > until))
        days.until = until;
    out.append({ "quantity",
        Text::of(
            QT_TRANSLATE_NOOP("core", "Only %1 of %2 are free on %3. Give less, or other days."),
            { numberText(std::max(0, least.free())), numberText(least.available),
                daysText(days) }) });
    return out;
}

QString amountText(int quantity, const StateResource& resource)
{
    return resource.unit.trimmed().isEmpty()
        ? numberText(quantity)
        : numberText(quantity) + u' ' + resource.unit.trimmed();
}

} // namespace samvirke
