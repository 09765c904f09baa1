#include "ui/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace samvirke::settings {

namespace {

constexpr int recentKept = 8;
constexpr int defaultInterval = 20; // seconds: time to read a slide
constexpr int phoneRoundsKept = 20;
const QString phoneGroup = QStringLiteral("phone");

QSettings& store()
{
    static QSettings settings;
    return settings;
}

} // namespace

Scheme scheme()
{
    const QString text = store().value(QStringLiteral("look/scheme")).toString();
    if (text == QLatin1String("light"))
        return Scheme::Light;
    if (text == QLatin1String("dark"))
        return Scheme::Dark;
    return text == QLatin1String("high-contrast") ? Scheme::HighContrast : Scheme::System;
}

void setScheme(Scheme scheme)
{
    QString text;
    switch (scheme) {
    case Scheme::Light:
        text = QStringLiteral("light");
        break;
    case Scheme::Dark:
        text = QStringLiteral("dark");
        break;
    case Scheme::HighContrast:
        text = QStringLiteral("high-contrast");
        break;
    case Scheme::System:
        text = QStringLiteral("system");
        break;
    }
    store().setValue(QStringLiteral("look/scheme"), text);
}

double textScale()
{
    return qBound(1.0, store().value(QStringLiteral("look/textScale"), 1.0).toDouble(), 2.0);
}

void setTextScale(double scale)
{
    store().setValue(QStringLiteral("look/textScale"), scale);
}

QString language()
{
    return store().value(QStringLiteral("language")).toString();
}

void setLanguage(const QString& language)
{
    store().setValue(QStringLiteral("language"), language);
}

QStringList recentFiles()
{
    QStringList there;
    const QStringList all = store().value(QStringLiteral("recentFiles")).toStringList();
    for (const QString& path : all) {
        if (QFileInfo::exists(path))
            there.append(path);
    }
    return there;
}

void addRecentFile(const QString& path)
{
    QStringList files = store().value(QStringLiteral("recentFiles")).toStringList();
    files.removeAll(path);
    files.prepend(path);
    store().setValue(QStringLiteral("recentFiles"), QStringList(files.mid(0, recentKept)));
}

void clearRecentFiles()
{
    store().remove(QStringLiteral("recentFiles"));
}

QString folder(const QString& purpose)
{
    const QString kept = store().value(QStringLiteral("folders/") + purpose).toString();
    if (!kept.isEmpty() && QFileInfo(kept).isDir())
        return kept;
    if (purpose == QLatin1String("case"))
        return defaultCaseFolder();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void setFolder(const QString& purpose, const QString& path)
{
    store().setValue(QStringLiteral("folders/") + purpose, path);
}

QString boundaryFile()
{
    return store().value(QStringLiteral("map/boundaries")).toString();
}

void setBoundaryFile(const QString& path)
{
    store().setValue(QStringLiteral("map/boundaries"), path);
}

QString projectorScreen()
{
    return store().value(QStringLiteral("projector/screen")).toString();
}

void setProjectorScreen(const QString& key)
{
    store().setValue(QStringLiteral("projector/screen"), key);
}

int projectorInterval()
{
    return qBound(
        5, store().value(QStringLiteral("projector/interval"), defaultInterval).toInt(), 600);
}

void setProjectorInterval(int seconds)
{
    store().setValue(QStringLiteral("projector/interval"), seconds);
}

QByteArray windowGeometry()
{
    return store().value(QStringLiteral("window/geometry")).toByteArray();
}

void setWindowGeometry(const QByteArray& geometry)
{
    store().setValue(QStringLiteral("window/geometry"), geometry);
}

QStringList signalsOff()
{
    return store().value(QStringLiteral("calls/signalsOff")).toStringList();
}

void setSignalsOff(const QStringList& codes)
{
    store().setValue(QStringLiteral("calls/signalsOff"), codes);
}

QList<PhoneTry> phoneTries(const QString& round)
{
    QList<PhoneTry> out;
    const QStringList kept = store().value(phoneGroup + u'/' + round).toStringList();
    for (const QString& one : kept) {
        const QStringList parts = one.split(u' ');
        const QDateTime last = QDateTime::fromString(parts.value(2), Qt::ISODate);
        if (parts.size() == 3 && parts[1].toInt() > 0 && last.isValid())
            out.append({ parts[0], parts[1].toInt(), last.toUTC() });
    }
    return out;
}

void setPhoneTries(const QString& round, const QList<PhoneTry>& tries)
{
    if (tries.isEmpty()) {
        store().remove(phoneGroup + u'/' + round);
        return;
    }
    QStringList kept;
    for (const PhoneTry& one : tries)
        kept.append(QStringLiteral("%1 %2 %3")
                        .arg(one.municipality)
                        .arg(one.tries)
                        .arg(one.last.toUTC().toString(Qt::ISODate)));
    store().setValue(phoneGroup + u'/' + round, kept);
    // Keys of rounds begin with the time they were made at: the smallest are the oldest.
    store().beginGroup(phoneGroup);
    QStringList rounds = store().childKeys();
    rounds.sort();
    while (rounds.size() > phoneRoundsKept)
        store().remove(rounds.takeFirst());
    store().endGroup();
}

QVariant choice(const QString& name)
{
    return store().value(QStringLiteral("choices/") + name);
}

void setChoice(const QString& name, const QVariant& value)
{
    store().setValue(QStringLiteral("choices/") + name, value);
}

void forgetChoices(const QString& group)
{
    store().remove(QStringLiteral("choices/") + group);
}

QString defaultCaseFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder;
}

} // namespace samvirke::settings
