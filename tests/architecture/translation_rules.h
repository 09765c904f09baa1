// What a finished translation is: every string of the program said in the language, every plural
// form filled, every argument kept, and no word that the office's role forbids.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace samvirke::architecture {

struct Message {
    QString context;
    QString source;
    QString type; ///< "unfinished", "vanished", "obsolete" or empty
    bool plural = false;
    QStringList forms; ///< one for a message without plural
};

/// The messages of a Qt translation file that a source still uses.
QList<Message> messagesInUse(const QByteArray& ts);

/// What is missing or wrong in a Qt translation file, a line each, with the context and the
/// source; empty when it is finished. Messages that no source uses any more do not count.
QStringList unfinished(const QByteArray& ts);

/// Whether the file holds plural forms alone, as one for the sources' own language may.
bool holdsPluralsOnly(const QByteArray& ts);

} // namespace samvirke::architecture
