// One word for one thing: whether the translations say what translations/glossary.tsv has agreed
// on, and nothing that belongs to another language (translations/foreign_words.tsv).
#pragma once

#include <QByteArray>
#include <QStringList>

namespace samvirke::architecture {

struct Term {
    QString english; ///< a word of the sources, in the singular
    QStringList bokmal; ///< one of these stands in the translation, alone or within a word
    QStringList nynorsk;
    QStringList notMeant; ///< beginnings of sources that mean something else by the word
};

struct ForeignWord {
    QStringList languages; ///< into which it does not belong: "nb", "nn"
    QString word;
    QString instead;
    QStringList notMeant;
};

struct Glossary {
    QList<Term> terms;
    QList<ForeignWord> foreign;
    QStringList wrongLines; ///< that cannot be read
};

Glossary readGlossary(const QByteArray& terms, const QByteArray& foreign);

/// Where a Qt translation file for `language` says something else, a line each.
QStringList againstGlossary(
    const QByteArray& ts, const QString& language, const Glossary& glossary);

} // namespace samvirke::architecture
