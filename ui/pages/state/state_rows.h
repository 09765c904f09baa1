// State resources and their allocation log as the tables of the page show them.
#pragma once

#include "core/domain/state_allocation.h"
#include "ui/models/value_table_model.h"

namespace samvirke {

class Session;

struct StateResourceRow {
    StateResource resource;
    StateSpan now; ///< today
    StateSpan least; ///< the scarcest days of the weeks to come
    int openRequests = 0;
    bool overdrawn = false; ///< more is given away than is there, today or later

    bool operator==(const StateResourceRow&) const = default;
};

struct StateLineRow {
    StateAllocation line;
    StateResource resource; ///< without an id when it is no longer listed
    QString municipality; ///< name
    AllocationStanding standing; ///< of a request
    int left = 0; ///< of a grant: not released yet

    bool isOpen() const { return line.step == AllocationStep::Requested && standing.open > 0; }
    bool operator==(const StateLineRow&) const = default;
};

QList<StateResourceRow> stateResourceRows(const Session& session);
QList<StateLineRow> stateLineRows(const Session& session);

QList<TableColumn<StateResourceRow>> stateResourceColumns();
QList<TableColumn<StateLineRow>> stateLineColumns();

/// "3 requests are not answered; 24 of 67 …": the page's answer.
QString stateHeadline(const QList<StateResourceRow>& rows, int openRequests);
/// "8.–21.3.2021", "from 08.03.2021"
QString daysText(QDate from, QDate until);

} // namespace samvirke
