// Words that people use for the same thing when they ask for help: stems in both forms of
// Norwegian, folded. For measure_finding.cpp.
#pragma once

#include <QStringList>

namespace samvirke {

/// What a word can be about.
struct Notion {
    enum class Kind {
        Shortage, ///< people are missing: the whole ladder of those who bring some
        Time, ///< when or for how long: orders what stands on one level
        Topic, ///< narrows to what bears on it
        Body, ///< names a helper: a topic; said to be tried, that measure is passed over
        Profession, ///< people of it are missing
        Where, ///< whom to turn to: counts when nothing else was said
    };
    Kind kind = Kind::Topic;
    const char* name; ///< of a profession its code
    QStringList stems; ///< a word that begins so; "=word": that word alone; "~part": anywhere in it
};

const QList<Notion>& notions();

/// Lower case letters and digits alone: no accents, aa as å.
QString searchWord(const QString& word);
QStringList wordsIn(const QString& text); ///< as they were said, without signs

/// Indexes in notions().
QList<int> notionsOf(const QString& word);
/// The same of a word that somebody typed: what says nothing as it stands may be a slip of the pen
/// ("sykepelier"), one letter away from what does.
QList<int> notionsMeantBy(const QString& word);

bool isAbsence(const QString& plain); ///< says by itself that people are away
bool isPeople(const QString& plain); ///< those who work, without saying which

bool isStopWord(const QString& plain);

} // namespace samvirke
