// Resources that the governor may prioritise between municipalities (Civil Defence, Home Guard,
// volunteers, protective equipment from the state): a list and an allocation log of their own,
// apart from voluntary transfers.
#pragma once

#include "core/base/ids.h"
#include "core/domain/words.h"

#include <QDate>
#include <QDateTime>

namespace samvirke {

enum class StateResourceKind { CivilDefence, HomeGuard, Volunteers, ProtectiveEquipment, Other };
template <> const QList<Word<StateResourceKind>>& words();

struct StateResource {
    Id id;
    StateResourceKind kind = StateResourceKind::CivilDefence;
    QString holder; ///< "Trøndelag sivilforsvarsdistrikt"
    QString what; ///< "Mannskap til teststasjon"
    int quantity = 1;
    QString unit; ///< "persons", "boxes"
    QDate from; ///< invalid: now
    QDate until; ///< that day included; invalid: until further notice
    QString leadTime;
    QString contact; ///< personal
    QString telephone; ///< personal
    QString note;

    bool operator==(const StateResource&) const = default;
};

enum class AllocationStep { Requested, Granted, Refused, Released };
template <> const QList<Word<AllocationStep>>& words();

/// One line of the allocation log. Append-only: a mistake is mended by a new line.
struct StateAllocation {
    Id id;
    Id resource;
    QString municipality; ///< number
    Id concerns; ///< the line with the request that this one answers or releases; may be empty
    AllocationStep step = AllocationStep::Requested;
    int quantity = 1;
    QDate from;
    QDate until; ///< that day included; may be invalid
    QDateTime at; ///< UTC
    QString decidedBy; ///< a function
    QString basis; ///< legal basis or agreement
    QString reason; ///< why this municipality and not another
    QString note;

    bool operator==(const StateAllocation&) const = default;
};

} // namespace samvirke
