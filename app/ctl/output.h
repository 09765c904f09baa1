// What a command says: lines and tables for people, JSON for programs, and one line when it fails.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <exception>

namespace samvirke::ctl {

/// Thrown by whatever cannot go on; the program says it on one line and ends with the code. So a
/// command reads as what happens when all is well.
struct Failure : std::exception {
    Failure(int exitCode, QString what) : code(exitCode), text(std::move(what)) { }

    int code; ///< 1: could not be done; 2: wrong usage
    QString text;
};

[[noreturn]] void fails(const QString& why); ///< exit code 1
[[noreturn]] void wrong(const QString& why); ///< exit code 2

template <class T> T orFail(Result<T> result)
{
    if (!result)
        fails(result.error().text.translated());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void print(const QString& text);
void printLine(const QString& line);
void printJson(const QJsonObject& object);
void complain(const QString& text); ///< one line on stderr

/// The exit code, or 1 when the output could not be written (a full disk, a closed pipe).
int finished(int code);

/// Columns as wide as their widest cell; numbers to the right. Nothing when there are no rows.
class Table {
public:
    explicit Table(QStringList header) : m_header(std::move(header)) { }
    void add(QStringList row) { m_rows.append(std::move(row)); }
    void print() const;

private:
    QStringList m_header;
    QList<QStringList> m_rows;
};

/// The end of a key, which is enough to name a thing on the command line.
QString shortId(const Id& id);

/// A JSON value: text, or null when there is none.
QJsonValue jsonText(const QString& text);
QJsonValue jsonDate(QDate date);
QJsonValue jsonTime(const QDateTime& at); ///< ISO 8601, UTC

} // namespace samvirke::ctl
