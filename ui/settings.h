// What the program remembers for this person between starts: look, language, recent files, folders.
#pragma once

#include "ui/theme/colours.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace samvirke::settings {

Scheme scheme();
void setScheme(Scheme scheme);

double textScale();
void setTextScale(double scale);

QString language(); ///< "nb", "nn", "en"; empty: as the system
void setLanguage(const QString& language);

QStringList recentFiles(); ///< newest first; those that are still there
void addRecentFile(const QString& path);
void clearRecentFiles();

QString folder(const QString& purpose); ///< last used; the documents folder at first
void setFolder(const QString& purpose, const QString& path);

/// The borders of the municipalities, as the office loaded them; empty when there are none.
QString boundaryFile();
void setBoundaryFile(const QString& path);

/// The screen of the projector, as screenKey() writes it; empty: never chosen.
QString projectorScreen();
void setProjectorScreen(const QString& key);
inline const QString projectorInWindow = QStringLiteral("window"); ///< instead of a screen

int projectorInterval(); ///< seconds until the next slide
void setProjectorInterval(int seconds);

QByteArray windowGeometry();
void setWindowGeometry(const QByteArray& geometry);

/// Codes of the signals that this person does not want on the call list.
QStringList signalsOff();
void setSignalsOff(const QStringList& codes);

/// A municipality that did not answer the telephone in a round.
struct PhoneTry {
    QString municipality; ///< number
    int tries = 0;
    QDateTime last; ///< UTC

    bool operator==(const PhoneTry&) const = default;
};
/// In the order in which they are to be rung again. Kept for the newest rounds.
QList<PhoneTry> phoneTries(const QString& round);
void setPhoneTries(const QString& round, const QList<PhoneTry>& tries);

/// What a person last chose in a filter, a view or a table: by a name that no language changes.
QVariant choice(const QString& name);
void setChoice(const QString& name, const QVariant& value);
void forgetChoices(const QString& group); ///< all whose name begins with "group/"

/// Where an office's case files are kept unless somebody chooses otherwise.
QString defaultCaseFolder();

} // namespace samvirke::settings
