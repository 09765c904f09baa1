// An open case file: rows in and out as values, each change inside a command that is one
// transaction, with its entry in the journal. One connection; lives on one thread.
//
// What is never taken away: log and ledger lines, and the journal. The schema's triggers refuse it
// to everybody. Undo of a transfer's step therefore puts the transfer's state back and adds a
// ledger line that says so; only a command that undoes another may move a transfer other than by
// transferSteps().
#pragma once

#include "core/store/backup.h"
#include "core/store/journal.h"
#include "core/store/tables.h"

#include <QLockFile>

#include <functional>
#include <memory>

namespace samvirke::store {

/// What a case file says of itself.
struct Facts {
    CountyOffice office;
    bool exercise = false;
    bool demonstration = false;
    /// Given when the file was made; a copy of it bears the same. Set by the store.
    QString fileId = {};
};

struct RowChange {
    Entity entity = Entity::Need;
    Id id;
    RowChangeKind kind = RowChangeKind::Updated;
};

class Store {
public:
    /// Makes a case file and opens it; refuses a path where something already is.
    static Result<std::unique_ptr<Store>> create(const QString& path, const Facts& facts,
        const QList<Municipality>& municipalities, const QList<Neighbours>& neighbours);

    /// Opens a case file. When it cannot be had for writing (somebody else has it, the disk does
    /// not let us), it is opened for reading and readOnlyReason() says why. A file that is not a
    /// sound case file of ours is an error, and not one of its bytes is changed.
    static Result<std::unique_ptr<Store>> open(const QString& path, bool forWriting);

    /// One more connection to a case file that is open here already, for reading on another thread.
    /// Keeps nobody from writing; the file must stay open until this one is closed. What is asked
    /// of it fails once `stopAsked` says yes.
    static Result<std::unique_ptr<Store>> openBeside(
        const QString& path, const StopAsked& stopAsked = {});

    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    const QString& path() const { return m_path; }
    const Facts& facts() const { return m_facts; }
    bool readOnly() const { return m_readOnly; }
    const Text& readOnlyReason() const { return m_readOnlyReason; }
    const Text& warning() const { return m_warning; }

    // ---- Commands
    // -----------------------------------------------------------------------
    /// Begins a command: BEGIN IMMEDIATE, or within another command a savepoint.
    Result<void> begin(const QString& command, const QString& actor, const Id& undoes = {});
    /// Ends the innermost; with the outermost all is on the disk, and what changed comes back.
    /// When it fails, everything of the command is rolled back.
    Result<QList<RowChange>> commit();
    void rollback(); ///< the innermost
    bool inCommand() const { return !m_levels.isEmpty(); }
    bool inOutermost() const { return m_levels.size() == 1; }
    const Id& commandId() const { return m_journal->command().id; }

    // ---- Rows. Reading works at any time, writing inside a command.
    // ---------------------------------
    /// `tail`: what follows the SELECT, "WHERE meeting = ?" or "ORDER BY …".
    template <class T>
    QList<T> all(const QByteArray& tail = {}, const QList<Cell>& values = {}) const
    {
        QList<T> out;
        if (auto done = readInto(out, tail, values); !done)
            report(done.error());
        return out;
    }

    /// The same for whoever has to tell that the file could not be read.
    template <class T>
    Result<QList<T>> read(const QByteArray& tail = {}, const QList<Cell>& values = {}) const
    {
        QList<T> out;
        if (auto done = readInto(out, tail, values); !done)
            return fail(done.error());
        return out;
    }

    template <class T> std::optional<T> find(const QString& key) const
    {
        const QList<T> found = all<T>(
            "WHERE " + quoted(table<T>().shape.columns.first().name) + " = ?", { key.toUtf8() });
        return found.isEmpty() ? std::nullopt : std::optional<T>(found.first());
    }

    template <class T> Result<void> insert(const T& value)
    {
        return insertRow(table<T>().shape, table<T>().rowOf(value));
    }
    /// Writes nothing when nothing differs.
    template <class T> Result<void> update(const T& value)
    {
        return updateRow(table<T>().shape, table<T>().rowOf(value));
    }
    template <class T> Result<void> remove(const QString& key)
    {
        return removeRow(table<T>().shape, key);
    }

    std::optional<Row> row(const TableShape& shape, const QString& key) const;
    Result<void> insertRow(const TableShape& shape, const Row& row);
    /// Inserts many new rows whose keys have never been used before: the same rows and entries as
    /// insertRow() for each of them, made on a second thread while those before are written.
    /// `rowAt` is called there, once for each number from 0, in order.
    Result<void> insertRows(
        const TableShape& shape, qsizetype count, const std::function<Row(qsizetype)>& rowAt);
    Result<void> updateRow(const TableShape& shape, const Row& row);
    Result<void> removeRow(const TableShape& shape, const QString& key);

    /// Blanks the personal fields of a row, where there still is one, and throws away the key that
    /// seals them in the journal.
    Result<void> forgetPerson(const TableShape& shape, const QString& key);
    /// Rewrites the file so that nothing of what was removed is left in unused parts of it.
    Result<void> sweep();

    const Journal& journal() const { return *m_journal; }
    Database& database() const { return *m_database; }

    /// The hash chain, the database's own check and all references.
    ChainCheck verify(const StopAsked& stopAsked = {}) const;

private:
    struct Level {
        Journal::Mark journal;
        qsizetype changes = 0;
    };

    Store() = default;
    template <class T>
    Result<void> readInto(QList<T>& out, const QByteArray& tail, const QList<Cell>& values) const
    {
        const Table<T>& of = table<T>();
        Query query(
            *m_database, tail.isEmpty() ? of.shape.selectSql : of.shape.selectSql + ' ' + tail);
        for (int i = 0; i < values.size(); ++i)
            query.bind(i + 1, values[i]);
        while (query.next())
            out.append(of.valueOf(query));
        if (query.failed())
            return fail(query.error());
        return {};
    }
    static Result<std::unique_ptr<Store>> openLocked(
        const QString& path, bool forWriting, std::unique_ptr<QLockFile> lock);
    Result<void> connectForWriting();
    Result<void> connectForReading(bool alone);
    Result<void> settle(); ///< journal mode, allowed steps, facts
    Result<void> writable() const;
    void report(const Error& error) const;

    QString m_path;
    Facts m_facts;
    bool m_readOnly = false;
    Text m_readOnlyReason;
    Text m_warning;
    std::unique_ptr<QLockFile> m_lock; // let go after the connection is closed
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
    QList<Level> m_levels;
    QList<RowChange> m_changes;
};

} // namespace samvirke::store
