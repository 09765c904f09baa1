// What the search knows of an open case file: read on a thread of its own (search_reader), and kept
// up with what changes. For the files of this room.
#pragma once

#include "core/session/search_reader.h"
#include "core/session/searching.h"
#include "core/session/session.h"
#include "core/store/store.h"

namespace samvirke {

class SearchIndex {
public:
    SearchIndex(const Session& session, const store::Store& store);

    /// Begins to read unless all is read in the language that is spoken, waits for at most so long,
    /// and takes what has been read by then. Having failed, the next call begins anew.
    SearchReading read(int milliseconds);
    void follow(const ChangeSet& changes);
    QList<SearchGroup> find(const QString& text, int perKind) const;

private:
    SearchReading take();
    void apply(Entity entity, const Id& id);
    void forget();

    const Session& m_session;
    const store::Store& m_store;
    std::unique_ptr<store::TextIndex> m_index; ///< what is searched
    bool m_all = false; ///< it holds everything
    QString m_language;
    std::unique_ptr<SearchReader> m_reader; ///< while it reads
    /// Since it began: each is told anew to what it hands over, which may be older.
    QList<std::pair<Entity, Id>> m_meanwhile;
};

} // namespace samvirke
