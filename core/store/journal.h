// The journal: which command was given by whom and when, and what it did to each row. Append-only
// (triggers of the schema), and chained: each entry's hash is SHA-256 over the hash before it and
// the entry's and its command's values, each with its length before it. Personal fields stand
// sealed, so the chain holds after a person was erased.
#pragma once

#include "core/store/fields.h"

#include <QSet>

#include <functional>

namespace samvirke::store {

/// One command as the journal has it.
struct CommandHead {
    Id id;
    qint64 counter = 0; ///< logical clock: one more than the command before
    qint64 at = 0; ///< milliseconds since 1970, UTC; never less than the command before
    QString device;
    QString actor;
    QString name; ///< "registerNeed"
    Id undoes; ///< the command that this one takes back; empty for others
};

struct RowEntry {
    Id command;
    const TableShape* shape = nullptr;
    Id entityId;
    RowChangeKind kind = RowChangeKind::Updated;
    RowFields content;
};

struct ChainCheck {
    qint64 entries = 0;
    Text problem; ///< empty when the chain holds
};

class Journal {
public:
    class NewRows;

    explicit Journal(Database& database);

    Result<void> load(); ///< where the chain stands

    /// The command that following entries belong to. It is written with its first entry.
    void begin(const QString& name, const QString& actor, const Id& undoes);
    const CommandHead& command() const { return m_command; }

    /// `before` null: inserted; `after` null: removed. Both with equal cells: an entry without
    /// fields, for something that was done to a thing beside its row.
    Result<void> append(
        const TableShape& shape, const QString& entityId, const Row* before, const Row* after);

    /// To go back to when a part of a transaction is rolled back.
    struct Mark {
        QByteArray hash;
        qint64 counter = 0;
        qint64 at = 0;
        bool commandWritten = false;
    };
    Mark mark() const { return m_state; }
    void returnTo(const Mark& mark) { m_state = mark; }

    Result<void> forget(const QString& entityId); ///< throws the person's key away
    bool hasSecret(const QString& entityId) const;

    /// What a command did, the last first. Stops at the first failure of `visit`.
    Result<void> eachBackwards(
        const Id& command, const std::function<Result<void>(const RowEntry&)>& visit) const;
    /// The same of all commands after a moment (milliseconds since 1970, UTC), as far as they are
    /// about one of these kinds of things; says also what the command is called.
    Result<void> eachBackwardsUntil(qint64 moment, const QSet<Entity>& kinds,
        const std::function<Result<void>(const RowEntry&, const QByteArray& command)>& visit) const;
    QList<JournalEntry> historyOf(const QString& entityId) const; ///< newest first

    /// The newest commands, oldest of them first. Those that only wrote to append-only tables, and
    /// those of `never`, are left out: there is nothing in them that undo could take back.
    QList<CommandHead> undoable(int newest, const QStringList& never) const;

    ChainCheck check() const;

private:
    Result<void> writeCommand(); ///< unless it stands already
    QByteArray secretOf(const QString& entityId) const;
    Result<QByteArray> secretFor(const QString& entityId);
    Result<QByteArray> newSecretFor(const QString& entityId);

    Database& m_database;
    CommandHead m_command;
    Mark m_state;
};

/// Entries of many new rows of one table, whose keys have never been used before. In two halves, so
/// that the sealing and hashing of one row can go on beside the writing of another: ready() may be
/// called on another thread than write(), each in the order of the rows.
class Journal::NewRows {
public:
    NewRows(Journal& journal, const TableShape& shape);

    struct Entry {
        QByteArray entityId;
        QByteArray secret; ///< empty when nothing personal is in the row
        QByteArray fields;
        QByteArray previous;
        QByteArray hash;
    };
    Entry ready(const Row& row); ///< touches nothing but the end of the chain that it keeps
    Result<void> write(const QList<Entry>& entries);

private:
    Journal& m_journal;
    const TableShape& m_shape;
    QByteArray m_command; // the command's part of what is hashed
    QByteArray m_hash;
    QByteArray m_hashed; // kept for its memory
    ManyRows m_secrets;
    ManyRows m_entries;
};

} // namespace samvirke::store
