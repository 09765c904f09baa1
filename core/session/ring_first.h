// Whom to ring before a plan is built on: members in it whose last confirmation is too old.
#pragma once

#include "core/session/session.h"

namespace samvirke {

struct RingFirstRow {
    Id member;
    Text who; ///< name, or owner and profession of an unnamed capacity
    QString owner; ///< name
    QString telephone; ///< personal; empty: through the owner
    QDate lastConfirmed;
    QList<Stint> stints; ///< by first day
    Severity severity = Severity::Planned; ///< the gravest of the needs that wait for the answer
    int headDays = 0; ///< that hang on it

    bool operator==(const RingFirstRow&) const = default;
};

/// Those in the plan who were confirmed more than `days` days ago, or never. First those on whom
/// the gravest needs hang, then the first to serve, then the most head-days. None when `days` is 0.
QList<RingFirstRow> ringFirst(const Session& session, const QList<Stint>& plan, int days);

/// "Heim, 8.–14.3.2021; Skaun, …"
QString ringWhere(const Session& session, const RingFirstRow& row);

} // namespace samvirke
