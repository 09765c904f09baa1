// Words by which things are found while somebody types: full-text search (SQLite's FTS5) in memory
// beside the case file. In memory, so that to erase a person is to erase them, and a file that can
// only be read is searched as well.
#pragma once

#include "core/store/database.h"

#include <QSet>

namespace samvirke::store {

class TextIndex {
public:
    struct Entry {
        int group = 0; ///< kinds of things are searched one by one; 0 to 1000
        QString key; ///< unique within the group
        QString title; ///< what is found here comes first
        QString more;
    };

    /// Where a new entry stands among equally good ones of its group.
    enum class Place { Last, First };

    static Result<std::unique_ptr<TextIndex>> create();

    /// Another index with the same entries, for another thread. Outside begin() and commit().
    Result<std::unique_ptr<TextIndex>> copy() const;

    /// Adds an entry, or replaces the one of this group and key in its place.
    Result<void> put(const Entry& entry, Place place = Place::Last);
    Result<void> remove(int group, const QString& key);

    /// Many changes between these two are made together, and faster.
    Result<void> begin();
    Result<void> commit();

    /// Keys of the entries that hold every word of `text`, best first: a title that begins with it,
    /// a title with words that begin so, words elsewhere that do, then parts of words (three
    /// letters or more: "hjelp" finds "heimehjelp"). Capital letters and accents do not count; æ, ø
    /// and å are letters of their own, and may be written ä, ö and aa.
    QStringList find(int group, const QString& text, int atMost) const;

private:
    TextIndex() = default;
    Result<void> need(int group); ///< its tables

    std::unique_ptr<Database> m_database;
    QSet<int> m_groups; ///< that have tables
    QHash<int, qint64> m_first; // rowids by group
    QHash<int, qint64> m_last;
};

/// How text stands in the index.
QString searchable(const QString& text);

} // namespace samvirke::store
