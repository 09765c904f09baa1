// An order interview that was laid aside half-way: one for each case file, in a file of the
// person's own data folder, since the case file has no room for what is not asked for yet. It may
// hold who is to be rung, so nobody else may read it, erasing a person reaches it, and it is gone
// when the interview is finished. It is found by the case file's own identity, so that a case file
// that was moved or given another name still has it, and by where it lay, so that a copy does not
// take it up.
#include "core/session/asking.h"

#include "core/base/clock.h"
#include "core/base/whole_file.h"
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
constexpr int version = 2;

QString shortHash(const QString& text, int characters)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256)
                                   .toHex()
                                   .left(characters));
}

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/laid-aside");
}

QString casePath(const Session& session)
{
    return QFileInfo(session.info().path).absoluteFilePath();
}

/// Of this case file, wherever it lies.
QString prefixOf(const Session& session)
{
    const QString id = session.inside().store->facts().fileId;
    return shortHash(id.isEmpty() ? casePath(session) : id, 24) + u'-';
}

/// Of this case file where it lies now: two copies of one file have one each.
QString pathFor(const Session& session)
{
    return folder() + u'/' + prefixOf(session) + shortHash(casePath(session), 12)
        + QStringLiteral(".json");
}

/// Until the case file's own identity was asked, its path alone was.
QString earlierPathFor(const Session& session)
{
    return folder() + u'/' + shortHash(casePath(session), 24) + QStringLiteral(".json");
}

QStringList allOf(const Session& session)
{
    QStringList out;
    const QStringList names =
        QDir(folder()).entryList({ prefixOf(session) + QStringLiteral("*.json") }, QDir::Files);
    for (const QString& name : names)
        out.append(folder() + u'/' + name);
    if (QFile::exists(earlierPathFor(session)))
        out.append(earlierPathFor(session));
    return out;
}

QJsonObject jsonIn(const QString& path)
{
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const int made = json.value("version").toInt();
    return made == version || made == 1 ? json : QJsonObject();
}

Result<void> keepJson(const QString& path, const QJsonObject& json)
{
    const QByteArray bytes = QJsonDocument(json).toJson();
    QSaveFile file(path);
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    if (!QDir().mkpath(folder()) || !file.open(QIODevice::WriteOnly) || !file.setPermissions(own)
        || !writeWhole(file, bytes))
        return fail(Text(file.errorString()));
    return {};
}

/// The one that waits for this case file: laid aside where it lies now, or where it lay before it
/// was moved. What a copy laid aside that is still there is the copy's.
QString found(const Session& session)
{
    if (QFile::exists(pathFor(session)))
        return pathFor(session);
    QString newest;
    QString newestAt;
    for (const QString& path : allOf(session)) {
        const QJsonObject json = jsonIn(path);
        const QString where = json.value("path").toString();
        const QString at = json.value("at").toString();
        const bool ours = where.isEmpty() || !QFileInfo::exists(where);
        if (!json.isEmpty() && ours && (newest.isEmpty() || at > newestAt)) {
            newest = path;
            newestAt = at;
        }
    }
    return newest;
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
    const QString before = found(m_session);
    const Result<void> kept = keepJson(pathFor(m_session),
        { { "version", version }, { "at", nowUtc().toString(Qt::ISODate) },
            { "path", casePath(m_session) }, { "common", jsonOf(interview.common) },
            { "lines", lines } });
    if (!kept)
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "The interview cannot be laid aside in %1: %2. It stays open."),
            { QDir::toNativeSeparators(folder()), kept.error().text }));
    if (!before.isEmpty() && before != pathFor(m_session))
        QFile::remove(before);
    return {};
}

std::optional<LaidAside> Asking::laidAside() const
{
    const QJsonObject json = jsonIn(found(m_session));
    if (json.isEmpty())
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
    if (const QString path = found(m_session); !path.isEmpty())
        QFile::remove(path);
}

Result<void> Asking::eraseFromLaidAside(const KnownPersons& erased)
{
    // Of every copy of this case file on this computer: what is erased is to be read nowhere.
    for (const QString& path : allOf(m_session)) {
        const QJsonObject before = jsonIn(path);
        QJsonObject common = before.value("common").toObject();
        for (auto field = common.begin(); field != common.end(); ++field) {
            if (field->isString())
                *field = withoutPersons(field->toString(), erased);
        }
        QJsonObject after = before;
        after.insert("common", common);
        if (before.isEmpty() || after == before)
            continue;
        if (const Result<void> kept = keepJson(path, after); !kept && !QFile::remove(path))
            return fail(Text::of(
                QT_TRANSLATE_NOOP("core",
                    "The person stands in an interview that was laid aside, and %1 cannot be "
                    "changed: %2. Nothing is erased."),
                { QDir::toNativeSeparators(path), kept.error().text }));
    }
    return {};
}

} // namespace samvirke
