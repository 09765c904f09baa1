// A member of the pool as the table shows it: with names, when it is available and where it serves.
#pragma once

#include "core/domain/pool.h"
#include "core/domain/transfer.h"

#include <optional>

namespace samvirke {

class Session;

constexpr int confirmationAgeDays = 14; ///< older than this: ring before you build on it

struct MemberRow {
    PoolMember member;
    QString owner; ///< name
    QString home; ///< name
    std::optional<Window> window; ///< the one that holds today, else the next one
    bool availableToday = false; ///< a window holds today and no transfer binds the day
    std::optional<Transfer> transfer; ///< binding today, else the next binding one
    QString transferTo; ///< name of the receiving municipality
    bool stale = false; ///< not confirmed within confirmationAgeDays

    bool operator==(const MemberRow&) const = default;
};

MemberRow memberRow(const Session& session, const PoolMember& member,
    const QList<Transfer>& transfers, QDate today);
QList<MemberRow> memberRows(const Session& session);

/// Some day of the period lies in a window and is not bound by a transfer.
bool isAvailableIn(
    const PoolMember& member, const QList<Transfer>& transfers, QDate from, QDate until);

/// The person's name, or what an anonymous capacity is called.
QString memberName(const PoolMember& member);

/// "now, until 28.3.", "from 15.3. to 28.3.", "no more"
QString availabilityText(const MemberRow& row, QDate today);

/// "in service in Heim until 28.3.", "agreed: Heim from 12.3."; empty for none.
QString transferText(const MemberRow& row);

struct PoolFigures {
    int people = 0;
    int owners = 0;
    int availableToday = 0;
    int stale = 0;

    bool operator==(const PoolFigures&) const = default;
};
PoolFigures figuresOf(const QList<MemberRow>& rows);

/// "64 people from 18 owners, 41 available today; 7 not confirmed for 14 days"
QString poolHeadline(const PoolFigures& figures);

} // namespace samvirke
