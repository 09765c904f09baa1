// The governor coordinates, guides and supervises the same municipalities. Where supervision and
// the sharing out of staff or resources meet about one municipality, the office may become partial:
// it would look after a service that its own coordination has weakened or strengthened (seed 003:
// Oslo og Viken, Innlandet, Trøndelag, Agder). The rule finds such meetings and names the entries;
// it forbids nothing.
#pragma once

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/domain/words.h"

#include <QDateTime>

#include <optional>

namespace samvirke {

/// What kind of thing was done; each is seen on a page of its own.
enum class RoleAct { LogEntry, Decision, Inquiry, Transfer, Allocation };

/// Something that was said or done about one municipality, and in which role.
struct RoleEvent {
    RoleAct act = RoleAct::LogEntry;
    Id id;
    QString municipality; ///< number
    Role role = Role::Coordination;
    bool shares = false; ///< staff or resources are shared out: coordination that can make partial
    QDateTime from; ///< UTC
    QDateTime until; ///< UTC; the same as `from` for what was said, invalid for what is under way
    QString text; ///< what it was, in a line

    bool operator==(const RoleEvent&) const = default;
};

/// Supervision and sharing out that are no further apart than this meet. The office's practice and
/// no rule of law: how long a role colours another is nowhere said.
inline constexpr int roleDays = 90;

struct ImpartialityNote {
    QString municipality;
    QDateTime since; ///< UTC: when the later of the two first met the other
    QList<RoleEvent> supervision; ///< those that meet sharing out, oldest first
    QList<RoleEvent> sharing; ///< those that meet supervision, oldest first
    QList<RoleEvent> guidance; ///< advice in that time: how far it can go is limited

    bool operator==(const ImpartialityNote&) const = default;
};

/// What meets at `now`: nothing of what ended more than roleDays ago counts any longer.
std::optional<ImpartialityNote> impartialityNote(
    const QString& municipality, const QList<RoleEvent>& events, const QDateTime& now);

/// Whether a note speaks of this event.
bool speaksOf(const ImpartialityNote& note, const RoleEvent& event);

/// "Supervision of Frøya meets 2 transfers or allocations, since 08.03.2021." and what to do. The
/// name is the caller's.
Text noteText(const ImpartialityNote& note, const QString& municipalityName);
/// What the office can do about it: the same for every municipality.
Text noteAdvice();
/// Whether a text asks for, proposes, agrees on or sets aside staff, in Norwegian or English. A
/// report of a need, of an arrival or of a refusal moves nobody. `aboutStaff`: what the text points
/// at says already that it is about staff; else the text has to.
bool redistributes(const QString& text, bool aboutStaff);
/// What the person said counts; where nothing was said, redistributes() is the hint.
bool sharesOut(YesNo said, const QString& text, bool aboutStaff);

/// "08.03.2021 · supervision · Visit at the nursing home"
Text eventText(const RoleEvent& event);

} // namespace samvirke
