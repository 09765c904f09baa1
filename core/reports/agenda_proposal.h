// What belongs on the agenda of the next meeting, from what is open: the gravest first, each with
// the reason, nothing twice. A person chooses from it and edits it; nothing is put there by itself.
#pragma once

#include "core/reports/picture.h"

namespace samvirke {

struct AgendaInput {
    CountyPicture picture;
    /// Numbers of those that were critical at the last meeting of the series.
    QStringList criticalBefore;
    QDateTime lastMeeting; ///< UTC: when that was; invalid: there was none
    QList<AgendaItem> lastAgenda; ///< of that meeting
    QStringList standing; ///< items of the series
    QList<AgendaItem> already; ///< on the agenda of the meeting
    QList<Need> needs;
    QList<Transfer> transfers;
    QList<ActionItem> actions; ///< all
    QHash<QString, QString> names; ///< of municipalities by number
    QDateTime now; ///< UTC
    QDate today;
};

struct ProposedItem {
    AgendaItem item; ///< no id, meeting or position yet
    Text title; ///< of the item, in whatever language is asked for
    Text reason; ///< "Critical since 09.03.2021 13:42; challenging in the round before."

    bool operator==(const ProposedItem&) const = default;
};

QList<ProposedItem> proposedAgenda(const AgendaInput& input);

/// The agenda with more items: after what stands there, but before a last standing item, which
/// closes the meeting. Positions count from 1.
QList<AgendaItem> withItems(QList<AgendaItem> agenda, const QList<AgendaItem>& more);

/// Not done, and due on the day or before.
bool isDue(const ActionItem& action, QDate day);

} // namespace samvirke
