// What an office has decided about matching, beside its needs and its pool.
#pragma once

#include "core/base/ids.h"
#include "core/domain/need.h"

#include <QDate>

namespace samvirke {

/// A way to choose among plans of the same coverage: what comes first, second, and so on. Aims of
/// defaultOrder() that are not named come after those that are.
struct Variant {
    Id id;
    QString name;
    QList<Aim> order;

    bool operator==(const Variant&) const = default;
};

/// DESIGN.md's own order.
const QList<Aim>& defaultOrder();

/// Those that every case file has, best known first; their ids are words, such as "travel-first",
/// and their names are English source text in the translation context "core".
const QList<Variant>& builtInVariants();

/// The name of a variant as a person reads it.
Text nameOf(const Variant& variant);

/// A variant needs a name, and aims that an office may order: those from Stints on, each once.
QList<FieldProblem> problemsOf(const Variant& variant);

/// An owner lends in spite of its own status (or, not lending, is left in peace in spite of it), on
/// a person's word.
struct OwnerOverride {
    Id id;
    QString owner; ///< municipality number, or the name of another owner
    bool lends = true;
    QString reason; ///< must not be empty

    bool operator==(const OwnerOverride&) const = default;
};

/// A member serves a need on these days; a person wants it so, for a question of what if.
struct PinnedStint {
    Id member;
    Id need;
    QDate from; ///< both days included
    QDate until;

    bool operator==(const PinnedStint&) const = default;
};

} // namespace samvirke
