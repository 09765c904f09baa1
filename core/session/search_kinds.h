// The kinds of things that the search knows, and the words that find each. For the files of this
// room.
#pragma once

#include "core/session/search.h"
#include "core/session/session.h"
#include "core/store/store.h"
#include "core/store/text_index.h"

namespace samvirke {

struct SearchedThing {
    QString key;
    SearchHit hit;
    QString more; ///< words that find it and are not shown
};

/// A page of rows in the order of their keys, which is the order in which they were made.
struct SearchedPage {
    QList<SearchedThing> rows;
    QString last; ///< key of the last row read
    bool end = false;
};

struct SearchKind {
    const char* label; ///< of core
    Entity entity;
    store::TextIndex::Place newest;
    Result<SearchedPage> (*page)(const Session&, const store::Store&, const QString& after);
    std::optional<SearchedThing> (*one)(const Session&, const store::Store&, const QString& key);
    /// Keys are no ids of rows: after a change all of the kind is read again. Few things.
    bool byCode = false;
};

const QList<SearchKind>& searchKinds(); ///< in the order in which they are shown

store::TextIndex::Entry entryOf(int kind, const SearchedThing& thing);

} // namespace samvirke
