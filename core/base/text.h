// Something that the core says and a person reads: kept as its English source and its arguments,
// so that a log gets English and the screen gets the user's language, also after a change of
// language.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace samvirke {

class Text {
public:
    Text() = default;

    /// A name, a number, a path: said as it is in every language.
    Text(const QString& literal); // NOLINT(google-explicit-constructor): arguments read as values
    Text(const char* literal) = delete; // use of(QT_TRANSLATE_NOOP("core", "…"))

    /// A sentence or a word. `source` is marked for translation where it stands:
    /// `Text::of(QT_TRANSLATE_NOOP("core", "%1 is not a case file."), {path})`.
    /// An argument may itself be a translatable text.
    static Text of(const char* source, QList<Text> arguments = {});

    /// The same with a number that decides the plural form, written `%n` in the source
    /// and marked by `QT_TRANSLATE_N_NOOP("core", "%n row(s)")`.
    static Text counted(const char* source, int n, QList<Text> arguments = {});

    /// Several sentences in a row, separated by `separator`.
    static Text joined(QList<Text> texts, const QString& separator = QStringLiteral(" "));

    QString translated() const;
    QString english() const;
    /// In another of our languages than the user's: "nb", "nn" or "en". A letter to a municipality
    /// is written in its form of Norwegian, whoever writes it.
    QString in(const QString& language) const;
    bool isEmpty() const;

    bool operator==(const Text& other) const = default;

private:
    enum class Kind { Literal, Sentence, Joined };
    using Say = std::function<QString(const char* source, int n)>;
    QString put(const Say& say) const;

    Kind m_kind = Kind::Literal;
    QString m_literal; // the literal, or the separator of joined texts
    QByteArray m_source;
    QList<Text> m_arguments;
    int m_n = -1;
};

} // namespace samvirke
