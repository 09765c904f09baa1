// What may be said in front of forty people, or written to another municipality: a free text goes
// through this gate and comes out as a PublicText, without any person that the case file knows
// (every field that store/tables.cpp marks as personal: contacts, pool, participants, ledger, …),
// and without telephone numbers, e-mail and other long numbers. A PublicText cannot be made in
// another way, so that what is built of them alone can hold no person.
//
// Rather one word too many than a name: a first name that is also a word ("Dag") is left out when
// it is written with a capital. The name of a municipality stays, unless it stands in a full name;
// so does the name of a body that lends staff, where somebody wrote it beside a person's.
#pragma once

#include "core/domain/names_in_text.h"
#include "core/session/public_text.h"
#include "core/session/session.h"

#include <QSet>

namespace samvirke {

class PersonGate {
public:
    /// Reads the persons that the case file knows now.
    explicit PersonGate(const Session& session);

    /// "[name]", "[number left out]" and "[e-mail]" stand where a person stood, in a language
    /// ("nb"); the user's own when empty.
    PublicText pass(const QString& text, const QString& language = {}) const;

    // What is no free text as long as the office uses the program's own codes; else it is one.
    PublicText municipality(const QString& number) const;
    PublicText owner(const QString& owner) const; ///< a municipality, or any other body
    PublicText profession(const QString& code) const; ///< in the user's language

    /// The persons themselves, for personalIn(): whole names as they are written, telephone numbers
    /// and e-mail addresses. The caller stays empty.
    const KnownPersons& persons() const { return m_persons; }
    /// Those that one value of a personal field speaks of. `isName`: it holds a name and no more;
    /// its parts that are no places are the caller's. A surname that is a place counts beside
    /// another word of the name; in a field that may hold anything, two places alone do not.
    static KnownPersons personsIn(const QString& value, bool isName);

    /// Whether one of these changes says something new about persons.
    static bool isConcernedBy(const ChangeSet& changes);

private:
    void trustOwners();
    void know(const QString& value, bool isName);
    void knowName(const QString& name); ///< of two words or more
    bool isPlain(const QString& folded, bool isName) const;

    const Session* m_session;
    QSet<QString> m_bodies; ///< folded words in the names of owners that are no persons
    QSet<QString> m_words; ///< folded: names that stand alone
    /// Full names by their folded first word, each with the words after it.
    QHash<QString, QList<QStringList>> m_names;
    QSet<QString> m_numbers; ///< digits alone: short numbers, too
    KnownPersons m_persons;
};

} // namespace samvirke
