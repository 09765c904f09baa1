#include "core/store/journal.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/store/seal.h"
#include "core/store/tables.h"

#include <QSysInfo>
#include <QtEndian>

namespace samvirke::store {

namespace {

const QByteArray insertCommand("INSERT INTO command (counter, id, at, device, actor, name, undoes) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?)");
const QByteArray insertSecret("INSERT INTO person_key (entityId, secret) VALUES (?, ?)");
const QByteArray insertEntry("INSERT INTO journal (command, entity, entityId, change, fields, "
                             "previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?)");

void addPart(QByteArray& bytes, const QByteArray& part)
{
    const quint32 size = qToBigEndian(quint32(part.size()));
    bytes.append(reinterpret_cast<const char*>(&size), sizeof size); // NOLINT: the length's bytes
    bytes.append(part);
}

struct HashedEntry {
    QByteArray entity;
    QByteArray entityId;
    QByteArray change;
    QByteArray fields;
};

/// The command's part of what an entry's hash covers.
QByteArray hashedPart(const CommandHead& command)
{
    QByteArray bytes;
    addPart(bytes, command.id.toUtf8());
    addPart(bytes, QByteArray::number(command.counter));
    addPart(bytes, QByteArray::number(command.at));
    addPart(bytes, command.device.toUtf8());
    addPart(bytes, command.actor.toUtf8());
    addPart(bytes, command.name.toUtf8());
    addPart(bytes, command.undoes.toUtf8());
    return bytes;
}

/// `bytes` lends its memory.
QByteArray hashOf(const QByteArray& previous, const QByteArray& command, const HashedEntry& entry,
    QByteArray& bytes)
{
    bytes.resize(0);
    bytes.reserve(512 + entry.fields.size());
    addPart(bytes, previous);
    bytes.append(command);
    addPart(bytes, entry.entity);
    addPart(bytes, entry.entityId);
    addPart(bytes, entry.change);
    addPart(bytes, entry.fields);
    return digestOf(bytes);
}

CommandHead headAt(const Query& query, int column)
{
    CommandHead head;
    head.id = query.text(column);
    head.counter = query.integer(column + 1);
    head.at = query.integer(column + 2);
    head.device = query.text(column + 3);
    head.actor = query.text(column + 4);
    head.name = query.text(column + 5);
    head.undoes = query.text(column + 6);
    return head;
}

} // namespace

Journal::Journal(Database& database) : m_database(database) { }

Result<void> Journal::load()
{
    m_state = {};
    m_state.hash = QByteArray(32, 0);
    Query last(m_database, "SELECT hash FROM journal ORDER BY seq DESC LIMIT 1");
    if (last.next())
        m_state.hash = last.bytes(0);
    if (last.failed())
        return fail(last.error());
    Query clock(m_database, "SELECT counter, at FROM command ORDER BY counter DESC LIMIT 1");
    if (clock.next()) {
        m_state.counter = clock.integer(0);
        m_state.at = clock.integer(1);
    }
    if (clock.failed())
        return fail(clock.error());
    return {};
}

void Journal::begin(const QString& name, const QString& actor, const Id& undoes)
{
    static const QString device = QSysInfo::machineHostName();
    m_command = { makeId(), m_state.counter + 1,
        std::max(m_state.at, qint64(nowUtc().toMSecsSinceEpoch())), device, actor, name, undoes };
    m_state.commandWritten = false;
}

Result<void> Journal::writeCommand()
{
    if (m_state.commandWritten)
        return {};
    Query insert(m_database, insertCommand);
    insert.bind(1, m_command.counter);
    insert.bind(2, m_command.id);
    insert.bind(3, m_command.at);
    insert.bind(4, m_command.device);
    insert.bind(5, m_command.actor);
    insert.bind(6, m_command.name);
    insert.bind(7, m_command.undoes.isEmpty() ? Cell() : Cell(m_command.undoes.toUtf8()));
    if (auto done = insert.run(); !done)
        return done;
    m_state.commandWritten = true;
    m_state.counter = m_command.counter;
    m_state.at = m_command.at;
    return {};
}

Result<void> Journal::append(
    const TableShape& shape, const QString& entityId, const Row* before, const Row* after)
{
    if (auto done = writeCommand(); !done)
        return done;
    QByteArray secret;
    if (needsSecret(shape, before, after)) {
        auto found = before ? secretFor(entityId) : newSecretFor(entityId);
        if (!found)
            return fail(found.error());
        secret = *found;
    }
    const RowChangeKind kind = !before ? RowChangeKind::Inserted
        : !after                       ? RowChangeKind::Removed
                                       : RowChangeKind::Updated;
    const HashedEntry entry{ shape.name, entityId.toUtf8(), nameOf(kind),
        writeFields(shape, before, after, secret) };
    QByteArray hashed;
    const QByteArray hash = hashOf(m_state.hash, hashedPart(m_command), entry, hashed);

    Query insert(m_database, insertEntry);
    insert.bind(1, m_command.counter);
    insert.bind(2, Cell(entry.entity));
    insert.bind(3, Cell(entry.entityId));
    insert.bind(4, Cell(entry.change));
    insert.bind(5, Cell(entry.fields));
    insert.bindBlob(6, m_state.hash);
    insert.bindBlob(7, hash);
    if (auto done = insert.run(); !done)
        return done;
    m_state.hash = hash;
    return {};
}

Journal::NewRows::NewRows(Journal& journal, const TableShape& shape)
    : m_journal(journal), m_shape(shape), m_command(hashedPart(journal.m_command)),
      m_hash(journal.m_state.hash), m_secrets(journal.m_database, insertSecret, 2),
      m_entries(journal.m_database, insertEntry, 7)
{
}

Journal::NewRows::Entry Journal::NewRows::ready(const Row& row)
{
    Entry entry;
    if (const auto* key = std::get_if<QByteArray>(&row.first()))
        entry.entityId = *key;
    if (needsSecret(m_shape, nullptr, &row))
        entry.secret = makeSecret();
    entry.fields = writeFields(m_shape, nullptr, &row, entry.secret);
    entry.previous = m_hash;
    entry.hash = hashOf(m_hash, m_command,
        { m_shape.name, entry.entityId, nameOf(RowChangeKind::Inserted), entry.fields }, m_hashed);
    m_hash = entry.hash;
    return entry;
}

Result<void> Journal::NewRows::write(const QList<Entry>& entries)
{
    if (entries.isEmpty())
        return {};
    if (auto done = m_journal.writeCommand(); !done)
        return done;
    QList<const Entry*> personal;
    for (const Entry& entry : entries) {
        if (!entry.secret.isEmpty())
            personal.append(&entry);
    }
    auto done = m_secrets.insert(personal.size(), [&](Query& query, qsizetype i, int first) {
        query.lendText(first, personal[i]->entityId);
        query.lendBlob(first + 1, personal[i]->secret);
    });
    if (!done)
        return done;
    static const QByteArray change = nameOf(RowChangeKind::Inserted);
    done = m_entries.insert(entries.size(), [&](Query& query, qsizetype i, int first) {
        const Entry& entry = entries[i];
        query.bind(first, m_journal.m_command.counter);
        query.lendText(first + 1, m_shape.name);
        query.lendText(first + 2, entry.entityId);
        query.lendText(first + 3, change);
        query.lendText(first + 4, entry.fields);
        query.lendBlob(first + 5, entry.previous);
        query.lendBlob(first + 6, entry.hash);
    });
    if (done)
        m_journal.m_state.hash = entries.last().hash;
    return done;
}

QByteArray Journal::secretOf(const QString& entityId) const
{
    Query find(m_database, "SELECT secret FROM person_key WHERE entityId = ?");
    find.bind(1, entityId);
    return find.next() ? find.bytes(0) : QByteArray();
}

bool Journal::hasSecret(const QString& entityId) const
{
    return !secretOf(entityId).isEmpty();
}

Result<QByteArray> Journal::secretFor(const QString& entityId)
{
    QByteArray secret = secretOf(entityId);
    return secret.isEmpty() ? newSecretFor(entityId) : Result<QByteArray>(secret);
}

Result<QByteArray> Journal::newSecretFor(const QString& entityId)
{
    const QByteArray secret = makeSecret();
    Query insert(m_database,
        "INSERT INTO person_key (entityId, secret) VALUES (?, ?) ON CONFLICT DO NOTHING");
    insert.bind(1, entityId);
    insert.bindBlob(2, secret);
    if (auto done = insert.run(); !done)
        return fail(done.error());
    // A row that was removed and is put back has a key already.
    return m_database.rowsChanged() == 1 ? secret : secretOf(entityId);
}

Result<void> Journal::forget(const QString& entityId)
{
    Query remove(m_database, "DELETE FROM person_key WHERE entityId = ?");
    remove.bind(1, entityId);
    return remove.run();
}

Result<void> Journal::eachBackwards(
    const Id& command, const std::function<Result<void>(const RowEntry&)>& visit) const
{
    Query query(m_database,
        "SELECT entity, entityId, change, fields FROM journal WHERE command = "
        "(SELECT counter FROM command WHERE id = ?) ORDER BY seq DESC");
    query.bind(1, command);
    while (query.next()) {
        RowEntry entry;
        entry.command = command;
        entry.shape = shapeNamed(query.bytes(0));
        entry.entityId = query.text(1);
        const auto kind = rowChangeKind(query.bytes(2));
        if (!entry.shape || !kind)
            continue;
        entry.kind = *kind;
        const QByteArray fields = query.bytes(3);
        entry.content = readFields(*entry.shape, *kind, fields,
            isSealed(fields) ? secretOf(entry.entityId) : QByteArray());
        if (auto done = visit(entry); !done)
            return done;
    }
    if (query.failed())
        return fail(query.error());
    return {};
}

Result<void> Journal::eachBackwardsUntil(qint64 moment, const QSet<Entity>& kinds,
    const std::function<Result<void>(const RowEntry&, const QByteArray& command)>& visit) const
{
    // Commands count up and their times never go back: all after the last one until then.
    Query query(m_database,
        "SELECT entity, entityId, change, fields, command.id, command.name FROM journal JOIN "
        "command "
        "ON command.counter = journal.command WHERE journal.command > coalesce((SELECT "
        "max(counter) "
        "FROM command WHERE at <= ?), 0) ORDER BY journal.seq DESC");
    query.bind(1, moment);
    while (query.next()) {
        RowEntry entry;
        entry.shape = shapeNamed(query.bytes(0));
        const auto kind = rowChangeKind(query.bytes(2));
        if (!entry.shape || !kind || !kinds.contains(entry.shape->entity))
            continue;
        entry.command = query.text(4);
        entry.entityId = query.text(1);
        entry.kind = *kind;
        const QByteArray fields = query.bytes(3);
        entry.content = readFields(*entry.shape, *kind, fields,
            isSealed(fields) ? secretOf(entry.entityId) : QByteArray());
        if (auto done = visit(entry, query.bytes(5)); !done)
            return done;
    }
    if (query.failed())
        return fail(query.error());
    return {};
}

QList<JournalEntry> Journal::historyOf(const QString& entityId) const
{
    QList<JournalEntry> out;
    const QByteArray secret = secretOf(entityId);
    Query query(m_database,
        "SELECT j.hash, c.at, c.actor, c.device, c.name, j.entity, j.change, j.fields, j.seq "
        "FROM journal j JOIN command c ON c.counter = j.command WHERE j.entityId = ? "
        "ORDER BY j.seq DESC");
    query.bind(1, entityId);
    while (query.next()) {
        const TableShape* shape = shapeNamed(query.bytes(5));
        const auto kind = rowChangeKind(query.bytes(6));
        if (!shape || !kind)
            continue;
        JournalEntry entry;
        entry.id = QString::fromLatin1(query.bytes(0).toHex());
        entry.at = QDateTime::fromMSecsSinceEpoch(query.integer(1), Qt::UTC);
        entry.actor = query.text(2);
        entry.device = query.text(3);
        entry.command = query.text(4);
        entry.entity = shape->entity;
        entry.entityId = entityId;
        entry.place = query.integer(8);
        const RowFields content = readFields(*shape, *kind, query.bytes(7), secret);
        for (const FieldCells& field : content.fields) {
            if (field.column == 0)
                continue; // the key says nothing to a person
            entry.changes.append({ QString::fromLatin1(shape->columns[field.column].name),
                textOf(field.before), textOf(field.after) });
        }
        if (content.erased) {
            const QString gone = QStringLiteral("•••");
            for (const ColumnShape& column : shape->columns) {
                if (column.personal)
                    entry.changes.append({ QString::fromLatin1(column.name), gone, gone });
            }
        }
        out.append(entry);
    }
    return out;
}

QList<CommandHead> Journal::undoable(int newest, const QStringList& never) const
{
    QByteArrayList kept;
    for (const TableShape* shape : allShapes()) {
        if (!shape->appendOnly)
            kept.append('\'' + shape->name + '\'');
    }
    Query query(m_database,
        "SELECT id, counter, at, device, actor, name, undoes FROM command c WHERE EXISTS "
        "(SELECT 1 FROM journal j WHERE j.command = c.counter AND j.entity IN ("
            + kept.join(',') + ")) ORDER BY counter DESC LIMIT ?");
    query.bind(1, qint64(newest));
    QList<CommandHead> out;
    while (query.next()) {
        const CommandHead head = headAt(query, 0);
        if (!never.contains(head.name))
            out.prepend(head);
    }
    return out;
}

ChainCheck Journal::check() const
{
    ChainCheck out;
    const auto breaks = [&](const CommandHead& head) {
        out.problem = Text::of(QT_TRANSLATE_NOOP("core",
                                   "The journal was changed from outside: entry number %1 (%2, %3) "
                                   "does not fit the one before it."),
            { QString::number(out.entries + 1), head.name,
                timeText(QDateTime::fromMSecsSinceEpoch(head.at, Qt::UTC)) });
    };
    QByteArray previous(32, 0);
    QByteArray hashed;
    CommandHead head;
    Query query(m_database,
        "SELECT j.entity, j.entityId, j.change, j.fields, j.previous, j.hash, "
        "c.id, c.counter, c.at, c.device, c.actor, c.name, c.undoes "
        "FROM journal j LEFT JOIN command c ON c.counter = j.command ORDER BY j.seq");
    while (query.next()) {
        const HashedEntry entry{ query.bytes(0), query.bytes(1), query.bytes(2), query.bytes(3) };
        head = headAt(query, 6);
        const QByteArray hash = query.bytes(5);
        if (query.bytes(4) != previous
            || hashOf(previous, hashedPart(head), entry, hashed) != hash) {
            breaks(head);
            return out;
        }
        previous = hash;
        ++out.entries;
    }
    if (query.failed()) {
        out.problem = query.error().text;
        return out;
    }
    // Entries cut off the end leave their commands behind.
    Query orphan(m_database,
        "SELECT id, counter, at, device, actor, name, undoes FROM command c WHERE NOT EXISTS "
        "(SELECT 1 FROM journal j WHERE j.command = c.counter) LIMIT 1");
    if (orphan.next())
        breaks(headAt(orphan, 0));
    return out;
}

} // namespace samvirke::store
