// The words that people write for our closed vocabularies: bokmål, nynorsk and English, codes,
// traffic lights and numbers. The first word of each value is the one that our own files write.
#pragma once

#include "core/domain/need.h"

#include <QHash>
#include <QStringList>

namespace samvirke {

/// A word without what people write differently: case, spaces, signs, Norwegian letters ("Fravær
/// %", "FRAVAER" and "fravaer_%" are one word). Letters and digits only; may be empty.
QString plainWord(QStringView text);

template <class E> struct Accepted {
    E value;
    QStringList words;
};

/// All values that a file can name, in the order a person expects them.
template <class E> const QList<Accepted<E>>& accepted();

template <> const QList<Accepted<StaffingStatus>>& accepted(); ///< the three that are reported
template <> const QList<Accepted<ServiceArea>>& accepted();
template <> const QList<Accepted<Trend>>& accepted();
template <> const QList<Accepted<Outlook>>& accepted();
template <> const QList<Accepted<Cause>>& accepted();
template <> const QList<Accepted<YesNo>>& accepted();
template <> const QList<Accepted<AnswerKind>>& accepted(); ///< the two that stand for a rating
template <> const QList<Accepted<ReportChannel>>& accepted();
template <> const QList<Accepted<Trigger>>& accepted();
template <> const QList<Accepted<TriedMeasure>>& accepted();
template <> const QList<Accepted<Severity>>& accepted();
template <> const QList<Accepted<NeedState>>& accepted();
template <> const QList<Accepted<PoolSource>>& accepted();

template <class E> std::optional<E> readWord(QStringView text)
{
    static const QHash<QString, E> known = [] {
        QHash<QString, E> out;
        for (const Word<E>& word : words<E>()) {
            for (const Accepted<E>& value : accepted<E>()) {
                if (value.value == word.value)
                    out.insert(plainWord(QString::fromLatin1(word.code)), word.value);
            }
        }
        for (const Accepted<E>& value : accepted<E>()) {
            for (const QString& word : value.words)
                out.insert(plainWord(word), value.value);
        }
        return out;
    }();
    // A file says the same few words in many rows.
    constexpr qsizetype worthKeeping = 500;
    static thread_local QHash<QString, std::optional<E>> seen;
    const auto before = seen.constFind(QString::fromRawData(text.data(), text.size()));
    if (before != seen.cend())
        return *before;
    // A spreadsheet may write the number 1 as 1.0.
    const bool decimal = text.endsWith(u".0") || text.endsWith(u",0");
    const auto found = known.constFind(plainWord(decimal ? text.chopped(2) : text));
    const auto value = found == known.cend() ? std::nullopt : std::optional<E>(*found);
    if (seen.size() < worthKeeping)
        seen.insert(text.toString(), value);
    return value;
}

/// The word that our own files write; empty for a value that no file names.
template <class E> QString writtenWord(E value)
{
    for (const Accepted<E>& known : accepted<E>()) {
        if (known.value == value)
            return known.words.first();
    }
    return {};
}

/// "god, utfordrende, kritisk": for telling a person what may be written.
template <class E> QString writtenWords()
{
    QStringList out;
    for (const Accepted<E>& known : accepted<E>())
        out.append(known.words.first());
    return out.join(QStringLiteral(", "));
}

/// The code of a profession by its code or a name; empty when it is none we know.
QString professionCode(QStringView text);
QString writtenProfession(const QString& code); ///< "sykepleier"; the code itself when unknown

QString competenceCode(QStringView text);
QString writtenCompetence(const QString& code);

/// The words of a list: separated by comma, semicolon, line break, "/", "+", "og", "and", but not
/// inside brackets, and never inside a text that `isKnown` knows as a whole.
QStringList splitList(QStringView text, bool (*isKnown)(QStringView));

} // namespace samvirke
