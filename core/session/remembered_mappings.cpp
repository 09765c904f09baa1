// Mappings by fingerprint, in one JSON file of the person's settings. What cannot be read counts as
// nothing remembered: the person assigns the columns once more.

#include "core/base/clock.h"
#include "core/base/whole_file.h"
#include "core/session/import_assistant.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QSaveFile>
#include <QStandardPaths>

namespace samvirke {

namespace {

constexpr qsizetype keptAtMost = 300;
constexpr qint64 largest = 4 * 1024 * 1024;

QMutex& guard()
{
    static QMutex mutex;
    return mutex;
}

QString filePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + QStringLiteral("/import-mappings.json");
}

QJsonObject readAll()
{
    QFile file(filePath());
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

void writeAll(const QJsonObject& all)
{
    const QString path = filePath();
    QDir().mkpath(path.section(u'/', 0, -2));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly))
        (void)writeWhole(file, QJsonDocument(all).toJson());
}

QString keyOf(ImportKind kind, const QString& fingerprint)
{
    return QString::fromLatin1(codeOf(kind)) + u'/' + fingerprint;
}

} // namespace

void rememberMapping(ImportKind kind, const QString& fingerprint, const ColumnMapping& mapping)
{
    const QMutexLocker lock(&guard());
    QJsonObject all = readAll();
    QJsonObject fields;
    for (auto it = mapping.fields.cbegin(); it != mapping.fields.cend(); ++it)
        fields.insert(QString::number(it.key()), it.value());
    all.insert(keyOf(kind, fingerprint),
        QJsonObject{ { "fields", fields }, { "used", nowUtc().toString(Qt::ISODate) } });
    while (all.size() > keptAtMost) {
        auto oldest = all.begin();
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (it->toObject().value("used").toString()
                < oldest->toObject().value("used").toString())
                oldest = it;
        }
        all.erase(oldest);
    }
    writeAll(all);
}

std::optional<ColumnMapping> rememberedMapping(ImportKind kind, const QString& fingerprint)
{
    static QString readFrom;
    static QDateTime readAt;
    static qint64 readSize = -1;
    static QJsonObject kept;
    const QMutexLocker lock(&guard());
    // Asked for many rows of a file: read again only after it was written. A file system's clock is
    // coarse: the size tells what two writes in one tick of it do not.
    const QString path = filePath();
    const QFileInfo info(path);
    if (path != readFrom || info.lastModified() != readAt || info.size() != readSize) {
        kept = readAll();
        readFrom = path;
        readAt = info.lastModified();
        readSize = info.size();
    }
    const QJsonObject fields =
        kept.value(keyOf(kind, fingerprint)).toObject().value("fields").toObject();
    if (fields.isEmpty())
        return std::nullopt;
    ColumnMapping mapping;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        bool isNumber = false;
        const int place = it.key().toInt(&isNumber);
        bool known = false;
        for (const ImportField& field : importFields(kind))
            known = known || field.field == it->toString();
        if (isNumber && place >= 0 && known)
            mapping.fields.insert(place, it->toString());
    }
    return mapping.fields.isEmpty() ? std::nullopt : std::optional(mapping);
}

void forgetMapping(ImportKind kind, const QString& fingerprint)
{
    const QMutexLocker lock(&guard());
    QJsonObject all = readAll();
    if (!all.contains(keyOf(kind, fingerprint)))
        return;
    all.remove(keyOf(kind, fingerprint));
    writeAll(all);
}

} // namespace samvirke
