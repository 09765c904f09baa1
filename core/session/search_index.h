// The kinds of things that the search knows, each with its words; filled bit by bit, and kept up
// with what changes. For the files of this room.
#pragma once

#include "core/session/search.h"
#include "core/session/session.h"
#include "core/store/store.h"
#include "core/store/text_index.h"

namespace samvirke {

class SearchIndex {
public:
    SearchIndex(const Session& session, const store::Store& store);

    /// Goes on with reading for so long; true when all is read. In another language than before it
    /// begins anew.
    bool read(int milliseconds);
    void follow(const ChangeSet& changes);
    QList<SearchGroup> find(const QString& text, int perKind) const;

private:
    const Session& m_session;
    const store::Store& m_store;
    std::unique_ptr<store::TextIndex> m_index;
    QString m_language;
    int m_kind = 0; ///< the one that is being read
    QString m_after; ///< the last key read of it
};

} // namespace samvirke
