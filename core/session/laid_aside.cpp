// An order interview that was laid aside half-way: one for each case file, in a file of the
// person's own data folder, since the case file has no room for what is not asked for yet. It may
// hold who is to be rung, so nobody else may read it, and it is gone when the interview is
// finished.
#include "core/session/asking.h"

#include "core/base/clock.h"
#include "core/session/session_p.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace samvirke {

namespace {

constexpr qint64 largest = 256 * 1024;
constexpr int version = 1;

QString pathFor(const Session& session)
{
    const QByteArray key = QCryptographicHash::hash(
        QFileInfo(session.info().path).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256)
                               .toHex()
                               .left(24);
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/laid-aside/%1.json").arg(QLatin1String(key));
}

QJsonValue jsonOf(const store::Cell& cell)
{
    if (const auto* number = std::get_if<qint64>(&cell))
        return *number;
    if (const auto* real = std::get_if<double>(&cell))
        return *real;
    if (const auto* text = std::get_if<QByteArray>(&cell))
        return QString::fromUtf8(*text);
    return {};
}

store::Cell cellOf(const QJsonValue& value)
{
    if (value.isDouble() && value.toDouble() == double(value.toInteger()))
        return value.toInteger();
    if (value.isDouble())
        return value.toDouble();
    if (value.isString())
        return value.toString().toUtf8();
    return {};
}

/// By the columns of a need, so that a field that is added to it is kept as well.
QJsonObject jsonOf(const Need& need)
{
    const store::Table<Need>& table = store::table<Need>();
    const store::Row row = table.rowOf(need);
    QJsonObject out;
    for (int i = 0; i < row.size(); ++i)
        out.insert(QString::fromLatin1(table.shape.columns.at(i).name), jsonOf(row.at(i)));
    return out;
}

/// A field that is not there is as in a new need.
Need needFrom(const QJsonObject& json, store::Database& database)
{
    const store::Table<Need>& table = store::table<Need>();
    store::Row row = table.rowOf(Need());
    QByteArrayList marks;
    for (int i = 0; i < row.size(); ++i) {
        const auto found = json.constFind(QString::fromLatin1(table.shape.columns.at(i).name));
        if (found != json.constEnd())
            row[i] = cellOf(*found);
        marks.append("?");
    }
    store::Query query(database, "SELECT " + marks.join(", "));
    for (int i = 0; i < row.size(); ++i)
        query.bind(i + 1, row.at(i));
    return query.next() ? table.valueOf(query) : Need();
}

QStringList stringsOf(const QJsonValue& value)
{
    QStringList out;
    for (const QJsonValue& each : value.toArray())
        out.append(each.toString());
    return out;
}

} // namespace

Result<void> Asking::layAside(const Interview& interview)
{
    QJsonArray lines;
    for (const InterviewLine& line : interview.lines)
        lines.append(QJsonObject{ { "profession", line.profession }, { "heads", line.heads },
            { "alsoAccept", QJsonArray::fromStringList(line.alsoAccept) },
            { "required", QJsonArray::fromStringList(line.required) },
            { "preferred", QJsonArray::fromStringList(line.preferred) } });
    const QByteArray bytes = QJsonDocument(
        QJsonObject{ { "version", version }, { "at", nowUtc().toString(Qt::ISODate) },
            { "common", jsonOf(interview.common) },
            { "lines", lines } }).toJson();
    const QString path = pathFor(m_session);
    const QString folder = QFileInfo(path).absolutePath();
    QSaveFile file(path);
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || !file.setPermissions(own)
        || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "The interview cannot be laid aside in %1: %2. It stays open."),
            { QDir::toNativeSeparators(folder), file.errorString() }));
    return {};
}

std::optional<LaidAside> Asking::laidAside() const
{
    QFile file(pathFor(m_session));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value("version").toInt() != version)
        return std::nullopt;
    LaidAside out;
    out.at = QDateTime::fromString(json.value("at").toString(), Qt::ISODate).toUTC();
    out.interview.common =
        needFrom(json.value("common").toObject(), m_session.inside().store->database());
    const QJsonArray lines = json.value("lines").toArray();
    for (const QJsonValue& each : lines) {
        const QJsonObject line = each.toObject();
        out.interview.lines.append({ line.value("profession").toString(),
            std::clamp(line.value("heads").toInt(1), 1, 999), stringsOf(line.value("alsoAccept")),
            stringsOf(line.value("required")), stringsOf(line.value("preferred")) });
    }
    return out;
}

void Asking::forgetLaidAside()
{
    QFile::remove(pathFor(m_session));
}

} // namespace samvirke
