// One connection to one SQLite file: statements that are kept and reused, errors that a person can
// read. Straight on SQLite's own interface: what decides between "the disk is full" and "the file
// is damaged" are its result codes, which QtSql does not hand on, and a case file of a hundred
// thousand rows must be read and written without a QVariant for every field.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace samvirke::store {

/// One value of one column: nothing, a whole number, a real number, or text in UTF-8.
using Cell = std::variant<std::monostate, qint64, double, QByteArray>;

enum class Access {
    Create, ///< for writing; made if it is not there
    Write,
    Read,
    /// For reading a file that nobody can be writing: takes no locks, makes no files beside it.
    Untouched,
};

class Database;

/// A prepared statement on loan from its connection; goes back, reset, when it is destroyed.
class Query {
public:
    Query(Database& database, const QByteArray& sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Parameters count from 1, as in the SQL.
    void bind(int parameter, const Cell& value);
    void bind(int parameter, const QString& text);
    void bind(int parameter, qint64 number);
    void bindBlob(int parameter, const QByteArray& bytes);

    /// The same without a copy of a text: its bytes must stay until the statement has run.
    void lend(int parameter, const Cell& value);
    void lendText(int parameter, const QByteArray& utf8);
    void lendBlob(int parameter, const QByteArray& bytes);

    bool next(); ///< true: stands on a row. false: no more rows, or failed().
    Result<void> run(); ///< for statements that give no rows
    Result<void> repeat(); ///< run(), and ready to be given its parameters and run again
    bool failed() const;
    Error error() const;

    /// Columns count from 0.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QByteArray bytes(int column) const;
    QString text(int column) const;
    Cell cell(int column) const;
    /// The UTF-8 of a column without a copy; valid until the next step.
    QByteArrayView view(int column) const;

private:
    Database& m_database;
    QByteArray m_sql;
    sqlite3_stmt* m_statement = nullptr;
    int m_code = 0;
};

class Database {
public:
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// One or several statements without parameters.
    Result<void> execute(const QByteArray& sql);

    /// The first column of the first row; nothing when there is none or it fails.
    Cell value(const QByteArray& sql);

    /// Asked now and then while a statement runs, on the thread that runs it: after a yes it fails,
    /// and so does every later one.
    void stopWhen(std::function<bool()> asked);

    /// Becomes page by page the same as `other`; nothing of its own stays.
    Result<void> fillFrom(const Database& other);

    bool inTransaction() const;
    int rowsChanged() const; ///< by the statement before

    /// What the last failure means to a person.
    Error error() const;
    Error errorOf(int code) const;

    sqlite3* handle() const { return m_handle; }

private:
    friend class Query;
    Database() = default;

    sqlite3* m_handle = nullptr;
    QString m_path;
    std::function<bool()> m_stopAsked;
    QHash<QByteArray, QList<sqlite3_stmt*>> m_kept;
};

/// Inserts many rows of one table, several with each statement: a third less to do for SQLite than
/// a statement for each.
class ManyRows {
public:
    /// `sql` inserts one row and ends with its `columns` parameters: "INSERT INTO … VALUES (?, ?)".
    ManyRows(Database& database, const QByteArray& sql, int columns);

    /// `lend` gives the parameters of a row, the first of which has the number `first`; what it
    /// lends must stay until insert() returns.
    Result<void> insert(
        qsizetype rows, const std::function<void(Query&, qsizetype row, int first)>& lend);

private:
    static constexpr int together = 16;
    int m_columns;
    Query m_many;
    Query m_one;
};

qint64 integerOf(const Cell& cell);
QString textOf(const Cell& cell);

/// A name as SQL wants it where the name may be a word of SQL's own ("from").
QByteArray quoted(const QByteArray& name);

} // namespace samvirke::store
