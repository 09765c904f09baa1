#include "core/store/text_index.h"

#include "core/base/norwegian.h"

#include <QSet>

#include <algorithm>

namespace samvirke::store {

namespace {

// Each group has tables of its own. To find a word's beginning FTS5 first brings together the rows
// of all words that begin so: in one table for all groups, those of the largest group again for
// every other one.
constexpr qint64 middle = qint64(1) << 40; // of the rowids of a group: new ones go to both sides

QByteArray wordsOf(int group)
{
    return "words" + QByteArray::number(group);
}

QByteArray partsOf(int group)
{
    return "parts" + QByteArray::number(group);
}

/// A text as FTS5 takes it for a phrase.
QString phrase(const QString& words)
{
    return u'"' + QString(words).replace(u'"', u' ') + u'"';
}

QString begins(const QString& words)
{
    return phrase(words) + u'*';
}

bool hasLetter(const QString& word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

QString searchable(const QString& text)
{
    return plainLetters(folded(text));
}

Result<std::unique_ptr<TextIndex>> TextIndex::create()
{
    auto database = Database::open(QStringLiteral(":memory:"), Access::Create);
    if (!database)
        return fail(database.error());
    std::unique_ptr<TextIndex> index(new TextIndex);
    index->m_database = std::move(*database);
    if (auto made = index->m_database->execute(
            "CREATE TABLE entry (grp INTEGER NOT NULL, place INTEGER NOT NULL, key TEXT NOT NULL, "
            "PRIMARY KEY (grp, place), UNIQUE (grp, key)) WITHOUT ROWID");
        !made)
        return fail(made.error());
    return index;
}

Result<std::unique_ptr<TextIndex>> TextIndex::copy() const
{
    auto database = Database::open(QStringLiteral(":memory:"), Access::Create);
    if (!database)
        return fail(database.error());
    if (auto done = (*database)->fillFrom(*m_database); !done)
        return fail(done.error());
    std::unique_ptr<TextIndex> index(new TextIndex);
    index->m_database = std::move(*database);
    index->m_groups = m_groups;
    index->m_first = m_first;
    index->m_last = m_last;
    return index;
}

Result<void> TextIndex::need(int group)
{
    if (m_groups.contains(group))
        return {};
    // What is folded before it comes here needs nothing of that in the tokenizers.
    if (auto made = m_database->execute("CREATE VIRTUAL TABLE IF NOT EXISTS " + wordsOf(group)
            + " USING fts5 (title, more, prefix = '1 2 3', tokenize = 'unicode61 "
              "remove_diacritics 0'); CREATE VIRTUAL TABLE IF NOT EXISTS "
            + partsOf(group) + " USING fts5 (text, tokenize = 'trigram')");
        !made)
        return made;
    m_groups.insert(group);
    return {};
}

Result<void> TextIndex::begin()
{
    return m_database->execute("BEGIN");
}

Result<void> TextIndex::commit()
{
    return m_database->execute("COMMIT");
}

Result<void> TextIndex::put(const Entry& entry, Place where)
{
    if (auto there = need(entry.group); !there)
        return there;
    qint64 place = 0;
    {
        Query known(*m_database, "SELECT place FROM entry WHERE grp = ? AND key = ?");
        known.bind(1, qint64(entry.group));
        known.bind(2, entry.key);
        if (known.next())
            place = known.integer(0);
    }
    if (place != 0) {
        if (auto gone = remove(entry.group, entry.key); !gone)
            return gone;
    } else if (where == Place::First) {
        qint64& first = m_first[entry.group];
        place = middle - ++first;
    } else {
        qint64& last = m_last[entry.group];
        place = middle + last++;
    }
    Query row(*m_database, "INSERT INTO entry (place, grp, key) VALUES (?, ?, ?)");
    row.bind(1, place);
    row.bind(2, qint64(entry.group));
    row.bind(3, entry.key);
    if (auto done = row.run(); !done)
        return done;
    const QString title = searchable(entry.title);
    const QString more = searchable(entry.more);
    Query words(*m_database,
        "INSERT INTO " + wordsOf(entry.group) + " (rowid, title, more) VALUES (?, ?, ?)");
    words.bind(1, place);
    words.bind(2, title);
    words.bind(3, more);
    if (auto done = words.run(); !done)
        return done;
    Query parts(
        *m_database, "INSERT INTO " + partsOf(entry.group) + " (rowid, text) VALUES (?, ?)");
    parts.bind(1, place);
    parts.bind(2, QString(title + u' ' + more));
    return parts.run();
}

Result<void> TextIndex::remove(int group, const QString& key)
{
    if (!m_groups.contains(group))
        return {};
    for (const QByteArray& table : { wordsOf(group), partsOf(group) }) {
        Query gone(*m_database,
            "DELETE FROM " + table
                + " WHERE rowid = (SELECT place FROM entry WHERE grp = ? AND key = ?)");
        gone.bind(1, qint64(group));
        gone.bind(2, key);
        if (auto done = gone.run(); !done)
            return done;
    }
    Query gone(*m_database, "DELETE FROM entry WHERE grp = ? AND key = ?");
    gone.bind(1, qint64(group));
    gone.bind(2, key);
    return gone.run();
}

QStringList TextIndex::find(int group, const QString& text, int atMost) const
{
    QStringList words = searchable(text).split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return !hasLetter(word); });
    if (words.isEmpty() || atMost <= 0 || !m_groups.contains(group))
        return {};
    QStringList beginnings;
    QStringList long3;
    QStringList shorter;
    for (const QString& word : std::as_const(words)) {
        beginnings.append(begins(word));
        (word.size() >= 3 ? long3 : shorter).append(word);
    }
    const QString all = beginnings.join(QStringLiteral(" AND "));

    QStringList keys;
    QSet<qint64> seen;
    const auto look = [&](const QByteArray& table, const QString& match, const QString& alsoHolds) {
        if (keys.size() >= atMost)
            return;
        const bool inParts = table == partsOf(group);
        Query query(*m_database,
            "SELECT " + table + ".rowid, entry.key FROM " + table
                + " CROSS JOIN entry ON entry.place = " + table + ".rowid AND entry.grp = ? WHERE "
                + table + " MATCH ? AND " + (inParts ? "instr(text, ?)" : "?") + " LIMIT ?");
        query.bind(1, qint64(group));
        query.bind(2, match);
        if (inParts)
            query.bind(3, alsoHolds);
        else
            query.bind(3, qint64(1));
        query.bind(4, qint64(atMost) + qint64(seen.size()));
        while (keys.size() < atMost && query.next()) {
            if (seen.contains(query.integer(0)))
                continue;
            seen.insert(query.integer(0));
            keys.append(query.text(1));
        }
    };
    look(wordsOf(group), QStringLiteral("title : ^ ") + begins(words.join(u' ')), {});
    look(wordsOf(group), QStringLiteral("title : (%1)").arg(all), {});
    look(wordsOf(group), all, {});
    if (!long3.isEmpty() && shorter.size() <= 1) {
        QStringList parts;
        for (const QString& word : std::as_const(long3))
            parts.append(phrase(word));
        look(partsOf(group), parts.join(QStringLiteral(" AND ")), shorter.value(0));
    }
    return keys;
}

} // namespace samvirke::store
