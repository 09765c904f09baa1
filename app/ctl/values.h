// What people write on a command line, as values: dates, words of the vocabulary, municipalities by
// number or name, keys by their end. Whatever is not understood is wrong usage and says what would
// be.
#pragma once

#include "app/ctl/command_line.h"
#include "app/ctl/output.h"
#include "core/base/norwegian.h"
#include "core/session/session.h"

#include <algorithm>

namespace samvirke::ctl {

std::unique_ptr<Session> openToRead(const QString& path);
/// Fails when somebody else has the file, or it cannot be written.
std::unique_ptr<Session> openToWrite(const QString& path);

QDate dateFrom(const QString& text); ///< 08.03.2021 or 2021-03-08
QDateTime timeFrom(const QString& text); ///< 08.03.2021 13:42 or 2021-03-08T13:42; local time
int numberFrom(const QString& text, int least, int most);
QStringList listFrom(const QString& text); ///< comma separated
QString withLineBreaks(const QString& text); ///< where a person typed a backslash and an n

QString municipalityFrom(const Session& session, const QString& text); ///< its number
/// A municipality's number, or the text itself: owners may be others.
QString ownerFrom(const Session& session, const QString& text);
QString professionFrom(const QString& text);
QStringList professionsFrom(const QString& text);
QStringList competencesFrom(const QString& text);
/// The round with this label; fails when there is none.
ReportingRound roundFrom(const Session& session, const QString& label);

/// A variant by its name or its key.
Variant variantFrom(const Session& session, const QString& text);

[[noreturn]] void unknownWord(const QString& text, const QStringList& known);

/// A value of a vocabulary by its code or its word in the user's language.
template <class E> E wordFrom(const QString& text)
{
    QStringList known;
    for (const Word<E>& word : words<E>()) {
        const QString itsCode = QString::fromLatin1(word.code);
        if (text.compare(itsCode, Qt::CaseInsensitive) == 0
            || folded(text) == folded(Text::of(word.label).translated()))
            return word.value;
        known.append(itsCode);
    }
    unknownWord(text, known);
}

[[noreturn]] void noSuchThing(const QString& key);
[[noreturn]] void severalThings(const QString& key);

/// The thing whose key this is: whole, or an end or a beginning that only one has.
template <class T> T thingFrom(const QList<T>& things, const QString& key)
{
    QList<T> found;
    for (const T& thing : things) {
        if (thing.id == key)
            return thing;
        if (!key.isEmpty()
            && (thing.id.endsWith(key.toLower()) || thing.id.startsWith(key.toLower())))
            found.append(thing);
    }
    if (found.isEmpty())
        noSuchThing(key);
    if (found.size() > 1)
        severalThings(key);
    return found.first();
}

/// Prints a new thing's key: for people its end, as JSON the whole.
void printMade(const Id& id, const QString& what, bool json);

} // namespace samvirke::ctl
