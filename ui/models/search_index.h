// Everything in the case file that has a name, for the search from anywhere (Ctrl+K). In memory,
// made when the search is opened.
#pragma once

#include "core/session/session.h"

namespace samvirke {

struct SearchHit {
    Entity entity = Entity::Municipality;
    Id id;
    QString kind; ///< "Need": what it is, in words
    QString title;
    QString detail;
    QString folded; ///< what the words are looked for in

    bool operator==(const SearchHit&) const = default;
};

QList<SearchHit> searchIndex(const Session& session);

/// Those that hold every word of `text`, best first: a title that begins with it, then a word of
/// the title that does, then the rest; as in the index among equals.
QList<SearchHit> found(const QList<SearchHit>& index, const QString& text, int atMost = 50);

} // namespace samvirke
