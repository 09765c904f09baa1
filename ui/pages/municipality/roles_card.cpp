#include "ui/pages/municipality/roles_card.h"

#include "core/session/guard.h"
#include "core/session/session.h"
#include "ui/widgets/card.h"

#include <QCoreApplication>

namespace samvirke {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RolesCard)
};

constexpr int shownAtMost = 4; // of each role

Entity entityOf(RoleAct act)
{
    switch (act) {
    case RoleAct::LogEntry:
        return Entity::LogEntry;
    case RoleAct::Decision:
        return Entity::Meeting;
    case RoleAct::Inquiry:
        return Entity::Inquiry;
    case RoleAct::Transfer:
        return Entity::Transfer;
    case RoleAct::Allocation:
        return Entity::StateAllocation;
    }
    return Entity::LogEntry;
}

/// What the page that it leads to knows it by: a decision stands with its meeting.
Id leadOf(const Session& session, const RoleEvent& event)
{
    if (event.act == RoleAct::Decision) {
        for (const Decision& each : session.decisions({})) {
            if (each.id == event.id)
                return each.meeting;
        }
    }
    return event.id;
}

} // namespace

void fillRoles(Card& card, const Session& session, const QString& municipality, const Lead& lead)
{
    card.clear();
    const Guard guard(session);
    const auto note = guard.note(municipality);
    card.setVisible(note.has_value());
    if (!note)
        return;
    card.addText(guard.text(*note).translated());
    const auto add = [&](const QList<RoleEvent>& events) {
        qsizetype left = events.size();
        for (qsizetype i = events.size() - 1; i >= 0 && events.size() - i <= shownAtMost; --i) {
            const RoleEvent& event = events.at(i);
            --left;
            card.addLine(event.text,
                eventText(
                    { event.act, {}, {}, event.role, event.shares, event.from, event.until, {} })
                    .translated(),
                [lead, entity = entityOf(event.act), id = leadOf(session, event)] {
                    lead(entity, id);
                });
        }
        if (left > 0)
            card.addText(Tr::tr("and %n earlier one(s)", nullptr, int(left)), Label::Ink::Muted);
    };
    add(note->supervision);
    add(note->sharing);
    card.addText(noteAdvice().translated(), Label::Ink::Muted);
}

} // namespace samvirke
