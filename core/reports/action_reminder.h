// Letters that remind of what was promised in a meeting: one to each who has something to do, with
// all of it. A friendly word, no demand.
#pragma once

#include "core/reports/reminder.h"

#include "core/domain/meeting.h"

namespace samvirke {

struct ActionReminder {
    QString owner; ///< as it is shown: a municipality's name or a function
    QList<ActionItem> actions; ///< by due date
    ReminderDraft draft; ///< no addresses: only the person knows where it goes

    bool operator==(const ActionReminder&) const = default;
};

struct ActionReminderInput {
    QList<ActionItem> actions; ///< all
    QDate dueBy;
    QDate today;
    QList<Municipality> municipalities;
    QList<Contact> contacts;
    QList<SeriesParticipant> standing; ///< their functions and addresses
    QString office;
    bool exercise = false;
};

/// By owner in Norwegian order.
QList<ActionReminder> actionReminders(const ActionReminderInput& input);

} // namespace samvirke
