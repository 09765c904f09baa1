#include "core/store/store.h"

#include <QLoggingCategory>

namespace samvirke::store {

namespace {

Q_LOGGING_CATEGORY(storeLog, "samvirke.store")

QByteArray savepoint(qsizetype level)
{
    return "level" + QByteArray::number(level);
}

Error nothingWritten()
{
    return { Text::of(QT_TRANSLATE_NOOP(
        "core", "The change was broken off and nothing of it was written. Try again.")) };
}

} // namespace

Store::~Store()
{
    while (inCommand())
        rollback();
    m_journal.reset();
    m_database.reset();
}

Result<void> Store::writable() const
{
    if (m_readOnly)
        return fail(m_readOnlyReason.isEmpty() ? Text::of(QT_TRANSLATE_NOOP(
                        "core", "The case file is open for reading only. Nothing was changed."))
                                               : m_readOnlyReason);
    return {};
}

void Store::report(const Error& error) const
{
    qCWarning(storeLog).noquote() << m_path << error.text.english();
}

Result<void> Store::begin(const QString& command, const QString& actor, const Id& undoes)
{
    if (auto allowed = writable(); !allowed)
        return allowed;
    if (inCommand()) {
        if (!m_database->inTransaction())
            return fail(nothingWritten());
        if (auto begun = m_database->execute("SAVEPOINT " + savepoint(m_levels.size())); !begun)
            return begun;
        m_levels.append({ m_journal->mark(), m_changes.size() });
        return {};
    }
    if (auto begun = m_database->execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    m_changes.clear();
    m_levels.append({ m_journal->mark(), 0 });
    m_journal->begin(command, actor, undoes);
    if (!undoes.isEmpty()) {
        Query door(*m_database, "INSERT INTO undo_door (command) VALUES (?)");
        door.bind(1, m_journal->command().id);
        if (auto opened = door.run(); !opened) {
            rollback();
            return opened;
        }
    }
    return {};
}

Result<QList<RowChange>> Store::commit()
{
    // SQLite rolls back by itself when the disk fills up in the middle.
    if (!m_database->inTransaction()) {
        rollback();
        return fail(nothingWritten());
    }
    if (m_levels.size() > 1) {
        if (auto done = m_database->execute("RELEASE " + savepoint(m_levels.size() - 1)); !done)
            return fail(done.error());
        m_levels.removeLast();
        return QList<RowChange>();
    }
    Result<void> done = m_database->execute("DELETE FROM undo_door");
    if (done)
        done = m_database->execute("COMMIT");
    if (!done) {
        rollback();
        return fail(done.error());
    }
    m_levels.clear();
    return std::exchange(m_changes, {});
}

void Store::rollback()
{
    if (!inCommand())
        return;
    const Level level = m_levels.takeLast();
    if (m_database->inTransaction()) {
        const QByteArray name = savepoint(m_levels.size());
        const auto done = m_levels.isEmpty()
            ? m_database->execute("ROLLBACK")
            : m_database->execute("ROLLBACK TO " + name + "; RELEASE " + name);
        if (!done)
            report(done.error());
    }
    m_journal->returnTo(level.journal);
    m_changes.resize(level.changes);
}

std::optional<Row> Store::row(const TableShape& shape, const QString& key) const
{
    Query query(*m_database, shape.findSql);
    query.bind(1, key);
    if (!query.next())
        return std::nullopt;
    Row row;
    row.reserve(shape.columns.size());
    for (int i = 0; i < shape.columns.size(); ++i)
        row.append(query.cell(i));
    return row;
}

Result<void> Store::insertRow(const TableShape& shape, const Row& row)
{
    if (!m_database->inTransaction())
        return fail(nothingWritten());
    Query insert(*m_database, shape.insertSql);
    for (int i = 0; i < row.size(); ++i)
        insert.bind(i + 1, row[i]);
    if (auto done = insert.run(); !done)
        return done;
    const QString key = textOf(row.first());
    if (auto done = m_journal->append(shape, key, nullptr, &row); !done)
        return done;
    m_changes.append({ shape.entity, key, RowChangeKind::Inserted });
    return {};
}

Result<void> Store::updateRow(const TableShape& shape, const Row& after)
{
    if (!m_database->inTransaction())
        return fail(nothingWritten());
    const QString key = textOf(after.first());
    const auto before = row(shape, key);
    if (!before)
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "What was to be changed is no longer in the case file.")));
    if (std::equal(before->begin(), before->end(), after.begin(), after.end(), sameCell))
        return {};
    {
        Query update(*m_database, shape.updateSql);
        for (int i = 0; i < after.size(); ++i)
            update.bind(i + 1, after[i]);
        update.bind(int(after.size()) + 1, after.first());
        if (auto done = update.run(); !done)
            return done;
    }
    if (auto done = m_journal->append(shape, key, &*before, &after); !done)
        return done;
    m_changes.append({ shape.entity, key, RowChangeKind::Updated });
    return {};
}

Result<void> Store::removeRow(const TableShape& shape, const QString& key)
{
    if (!m_database->inTransaction())
        return fail(nothingWritten());
    const auto before = row(shape, key);
    if (!before)
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "What was to be removed is no longer in the case file.")));
    {
        Query remove(*m_database, shape.removeSql);
        remove.bind(1, key);
        if (auto done = remove.run(); !done)
            return done;
    }
    if (auto done = m_journal->append(shape, key, &*before, nullptr); !done)
        return done;
    m_changes.append({ shape.entity, key, RowChangeKind::Removed });
    return {};
}

Result<void> Store::forgetPerson(const TableShape& shape, const QString& key)
{
    if (!m_database->inTransaction())
        return fail(nothingWritten());
    if (const auto before = row(shape, key)) {
        Row after = *before;
        for (int i = 0; i < after.size(); ++i) {
            if (shape.columns[i].personal)
                after[i] = shape.columns[i].blank;
        }
        if (auto done = updateRow(shape, after); !done)
            return done;
    } else {
        // The row is gone, what the journal knows of it is not: the entry says that it is now.
        Row nothing;
        for (const ColumnShape& column : shape.columns)
            nothing.append(column.blank);
        if (auto done = m_journal->append(shape, key, &nothing, &nothing); !done)
            return done;
    }
    return m_journal->forget(key);
}

Result<void> Store::sweep()
{
    if (auto done = m_database->execute("VACUUM"); !done)
        return done;
    return m_database->execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

ChainCheck Store::verify(const StopAsked& stopAsked) const
{
    ChainCheck check = m_journal->check();
    if (!check.problem.isEmpty())
        return check;
    if (auto sound = checkIntegrity(m_path, stopAsked); !sound)
        check.problem = sound.error().text;
    return check;
}

} // namespace samvirke::store
