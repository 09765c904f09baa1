#include "core/store/database.h"

#include <QDir>
#include <QUrl>

#include <sqlite3.h>

namespace samvirke::store {

namespace {

QByteArray uriOf(const QString& path, bool immutable)
{
    QByteArray uri = "file:" + QUrl::toPercentEncoding(QDir::fromNativeSeparators(path), "/:");
#ifdef Q_OS_WIN
    uri.insert(5, path.startsWith('/') ? "" : "/");
#endif
    if (immutable)
        uri += "?immutable=1";
    return uri;
}

} // namespace

Query::Query(Database& database, const QByteArray& sql) : m_database(database), m_sql(sql)
{
    auto kept = database.m_kept.find(sql);
    if (kept != database.m_kept.end() && !kept->isEmpty()) {
        m_statement = kept->takeLast();
        return;
    }
    m_code = sqlite3_prepare_v3(database.m_handle, sql.constData(), int(sql.size()) + 1,
        SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
}

Query::~Query()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_database.m_kept[m_sql].append(m_statement);
}

void Query::bind(int parameter, const Cell& value)
{
    if (!m_statement)
        return;
    if (const auto* number = std::get_if<qint64>(&value))
        sqlite3_bind_int64(m_statement, parameter, *number);
    else if (const auto* real = std::get_if<double>(&value))
        sqlite3_bind_double(m_statement, parameter, *real);
    else if (const auto* text = std::get_if<QByteArray>(&value))
        sqlite3_bind_text(m_statement, parameter, text->constData(), int(text->size()),
            SQLITE_TRANSIENT); // NOLINT: SQLite's own macro
    else
        sqlite3_bind_null(m_statement, parameter);
}

void Query::bind(int parameter, const QString& text)
{
    bind(parameter, Cell(text.toUtf8()));
}

void Query::bind(int parameter, qint64 number)
{
    if (m_statement)
        sqlite3_bind_int64(m_statement, parameter, number);
}

void Query::bindBlob(int parameter, const QByteArray& bytes)
{
    if (m_statement)
        sqlite3_bind_blob(m_statement, parameter, bytes.constData(), int(bytes.size()),
            SQLITE_TRANSIENT); // NOLINT: SQLite's own macro
}

void Query::lend(int parameter, const Cell& value)
{
    if (const auto* text = std::get_if<QByteArray>(&value))
        lendText(parameter, *text);
    else
        bind(parameter, value);
}

void Query::lendText(int parameter, const QByteArray& utf8)
{
    if (m_statement)
        sqlite3_bind_text(m_statement, parameter, utf8.constData(), int(utf8.size()),
            SQLITE_STATIC); // NOLINT: SQLite's own macro
}

void Query::lendBlob(int parameter, const QByteArray& bytes)
{
    if (m_statement)
        sqlite3_bind_blob(m_statement, parameter, bytes.constData(), int(bytes.size()),
            SQLITE_STATIC); // NOLINT: SQLite's own macro
}

bool Query::next()
{
    if (!m_statement)
        return false;
    m_code = sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

Result<void> Query::run()
{
    while (next()) { }
    if (failed())
        return fail(error());
    return {};
}

Result<void> Query::repeat()
{
    auto done = run();
    sqlite3_reset(m_statement);
    return done;
}

bool Query::failed() const
{
    return m_code != SQLITE_OK && m_code != SQLITE_ROW && m_code != SQLITE_DONE;
}

Error Query::error() const
{
    return m_database.errorOf(m_code);
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Query::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView Query::view(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return { data, data ? sqlite3_column_bytes(m_statement, column) : 0 };
}

QByteArray Query::bytes(int column) const
{
    return view(column).toByteArray();
}

QString Query::text(int column) const
{
    return QString::fromUtf8(view(column));
}

Cell Query::cell(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_NULL:
        return {};
    default:
        return bytes(column);
    }
}

ManyRows::ManyRows(Database& database, const QByteArray& sql, int columns)
    : m_columns(columns),
      m_many(database,
          sql + (", (" + QByteArray("?, ").repeated(columns - 1) + "?)").repeated(together - 1)),
      m_one(database, sql)
{
}

Result<void> ManyRows::insert(
    qsizetype rows, const std::function<void(Query&, qsizetype row, int first)>& lend)
{
    qsizetype row = 0;
    for (; rows - row >= together; row += together) {
        for (int i = 0; i < together; ++i)
            lend(m_many, row + i, 1 + i * m_columns);
        if (auto done = m_many.repeat(); !done)
            return done;
    }
    for (; row < rows; ++row) {
        lend(m_one, row, 1);
        if (auto done = m_one.repeat(); !done)
            return done;
    }
    return {};
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI;
    switch (access) {
    case Access::Create:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    case Access::Write:
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case Access::Read:
    case Access::Untouched:
        flags |= SQLITE_OPEN_READONLY;
        break;
    }
    const QByteArray uri = uriOf(path, access == Access::Untouched);
    const int code = sqlite3_open_v2(uri.constData(), &database->m_handle, flags, nullptr);
    if (code != SQLITE_OK)
        return fail(database->errorOf(code));
    sqlite3_busy_timeout(database->m_handle, 5000);
    // What a file says is data: no function with side effects may be called from its schema.
    sqlite3_db_config(database->m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database->m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return database;
}

Database::~Database()
{
    for (const QList<sqlite3_stmt*>& statements : std::as_const(m_kept)) {
        for (sqlite3_stmt* statement : statements)
            sqlite3_finalize(statement);
    }
    sqlite3_close_v2(m_handle);
}

Result<void> Database::execute(const QByteArray& sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(errorOf(code));
    return {};
}

Cell Database::value(const QByteArray& sql)
{
    Query query(*this, sql);
    return query.next() ? query.cell(0) : Cell();
}

void Database::stopWhen(std::function<bool()> asked)
{
    constexpr int steps = 2000; // of SQLite's machine: some tens of microseconds
    m_stopAsked = std::move(asked);
    sqlite3_progress_handler(
        m_handle, steps,
        [](void* self) { return int(static_cast<Database*>(self)->m_stopAsked()); }, this);
}

Result<void> Database::fillFrom(const Database& other)
{
    constexpr int allPages = -1;
    sqlite3_backup* const copy = sqlite3_backup_init(m_handle, "main", other.m_handle, "main");
    if (!copy)
        return fail(error());
    sqlite3_backup_step(copy, allPages);
    const int code = sqlite3_backup_finish(copy);
    if (code != SQLITE_OK)
        return fail(errorOf(code));
    return {};
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

int Database::rowsChanged() const
{
    return sqlite3_changes(m_handle);
}

Error Database::error() const
{
    return errorOf(sqlite3_extended_errcode(m_handle));
}

Error Database::errorOf(int code) const
{
    const QString said = m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : QString();
    switch (code & 0xff) {
    case SQLITE_FULL:
        return { Text::of(QT_TRANSLATE_NOOP("core",
            "There is no room left on the disk. Nothing was written: make room and try again.")) };
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return { Text::of(QT_TRANSLATE_NOOP("core",
            "Another program is using the case file. Nothing was written: try again shortly.")) };
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return { Text::of(
            QT_TRANSLATE_NOOP("core", "The case file cannot be written. Nothing was changed.")) };
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return { Text::of(
            QT_TRANSLATE_NOOP("core", "The case file %1 is damaged. Restore one of its backups."),
            { m_path }) };
    case SQLITE_CANTOPEN:
        return { Text::of(
            QT_TRANSLATE_NOOP("core", "The case file %1 cannot be opened."), { m_path }) };
    case SQLITE_IOERR:
        return { Text::of(QT_TRANSLATE_NOOP("core",
                              "The disk could not be read or written (%1). Nothing was changed."),
            { said }) };
    case SQLITE_INTERRUPT:
        return { Text::of(QT_TRANSLATE_NOOP("core", "The work was stopped.")) };
    case SQLITE_CONSTRAINT:
        break;
    default:
        return { Text::of(
            QT_TRANSLATE_NOOP("core", "The case file did not accept this: %1"), { said }) };
    }
    if (said == "forbidden step")
        return { Text::of(QT_TRANSLATE_NOOP(
            "core", "This step is not allowed from the state the transfer is in.")) };
    if (said == "append only")
        return { Text::of(QT_TRANSLATE_NOOP("core",
            "What stands in the log, the ledger or the journal is never changed or removed.")) };
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
        return { Text::of(QT_TRANSLATE_NOOP("core",
            "This names something that is not in the case file, or something else there still "
            "names it.")) };
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
        return { Text::of(QT_TRANSLATE_NOOP("core", "The same is already in the case file.")) };
    return { Text::of(
        QT_TRANSLATE_NOOP("core", "The case file did not accept this: %1"), { said }) };
}

qint64 integerOf(const Cell& cell)
{
    const auto* number = std::get_if<qint64>(&cell);
    return number ? *number : 0;
}

QString textOf(const Cell& cell)
{
    if (const auto* text = std::get_if<QByteArray>(&cell))
        return QString::fromUtf8(*text);
    if (const auto* number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto* real = std::get_if<double>(&cell))
        return QString::number(*real, 'g', 15);
    return {};
}

QByteArray quoted(const QByteArray& name)
{
    return '"' + name + '"';
}

} // namespace samvirke::store
