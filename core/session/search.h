// What the search from anywhere finds: things with a name or a text, kind by kind.
#pragma once

#include "core/domain/journal_entry.h"

#include <QList>
#include <QString>

namespace samvirke {

struct SearchHit {
    Entity entity = Entity::Municipality; ///< what to open: of a decision its meeting
    Id id; ///< of that; a municipality's number
    QString title;
    QString detail;

    bool operator==(const SearchHit&) const = default;
};

struct SearchGroup {
    QString kind; ///< "Needs": what these are, in words
    QList<SearchHit> hits; ///< best first
    bool more = false; ///< there are others, not given here

    bool operator==(const SearchGroup&) const = default;
};

} // namespace samvirke
