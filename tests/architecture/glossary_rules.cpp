#include "tests/architecture/glossary_rules.h"

#include "tests/architecture/translation_rules.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace samvirke::architecture {

namespace {

/// The lines without comments, each in its columns.
QList<QStringList> rowsOf(const QByteArray& file)
{
    QList<QStringList> out;
    for (const QString& line : QString::fromUtf8(file).split('\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith('#'))
            out.append(line.split('\t'));
    }
    return out;
}

QStringList listed(const QString& cell, const QString& between)
{
    QStringList out;
    for (const QString& part : cell.split(between, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            out.append(part.trimmed());
    }
    return out;
}

bool beginsWithOne(const QString& text, const QStringList& beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
        [&text](const QString& beginning) { return text.startsWith(beginning); });
}

bool holdsOne(const QString& text, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(),
        [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// The help of the command line names codes, which are English in every language.
bool isCommandLine(const Message& message)
{
    return message.context == "ctl";
}

QString shortened(const QString& text)
{
    return QString(text).replace('\n', ' ').left(80);
}

} // namespace

Glossary readGlossary(const QByteArray& terms, const QByteArray& foreign)
{
    Glossary out;
    for (const QStringList& row : rowsOf(terms)) {
        const Term term{ row.value(0).trimmed(), listed(row.value(1), ","),
            listed(row.value(2), ","), listed(row.value(3), ";") };
        if (row.size() > 4 || term.english.isEmpty() || term.bokmal.isEmpty()
            || term.nynorsk.isEmpty())
            out.wrongLines.append(row.join('\t'));
        out.terms.append(term);
    }
    for (const QStringList& row : rowsOf(foreign)) {
        const ForeignWord word{ listed(row.value(0), ","), row.value(1).trimmed().toLower(),
            row.value(2).trimmed(), listed(row.value(3), ";") };
        const bool known = std::all_of(word.languages.begin(), word.languages.end(),
            [](const QString& language) { return language == "nb" || language == "nn"; });
        if (row.size() > 4 || word.languages.isEmpty() || !known || word.word.isEmpty()
            || word.instead.isEmpty())
            out.wrongLines.append(row.join('\t'));
        out.foreign.append(word);
    }
    return out;
}

QStringList againstGlossary(const QByteArray& ts, const QString& language, const Glossary& glossary)
{
    QStringList found;
    QHash<QString, const ForeignWord*> foreign;
    for (const ForeignWord& word : glossary.foreign) {
        if (word.languages.contains(language))
            foreign.insert(word.word, &word);
    }
    struct Asked {
        const Term* term;
        QRegularExpression word;
    };
    QList<Asked> asked;
    for (const Term& term : glossary.terms)
        asked.append({ &term,
            QRegularExpression(
                "(?<![\\w-])" + QRegularExpression::escape(term.english) + "(s|es)?(?![\\w-])",
                QRegularExpression::CaseInsensitiveOption
                    | QRegularExpression::UseUnicodePropertiesOption) });
    static const QRegularExpression letters(
        "(?<![\\w-])\\p{L}+(?![\\w-])", QRegularExpression::UseUnicodePropertiesOption);

    for (const Message& message : messagesInUse(ts)) {
        const auto complain = [&](const QString& what, const QString& form) {
            found.append(QString("%1, %2: \"%3\" => \"%4\" %5")
                             .arg(language, message.context, shortened(message.source),
                                 shortened(form), what));
        };
        for (const auto& [term, word] : asked) {
            if (!word.match(message.source).hasMatch()
                || beginsWithOne(message.source, term->notMeant))
                continue;
            const QStringList& wanted = language == "nn" ? term->nynorsk : term->bokmal;
            for (const QString& form : message.forms) {
                const bool code =
                    isCommandLine(message) && form.contains(term->english, Qt::CaseInsensitive);
                if (!code && !holdsOne(form, wanted))
                    complain(QString("says \"%1\" in other words than %2")
                                 .arg(term->english, wanted.join(" or ")),
                        form);
            }
        }
        for (const QString& form : message.forms) {
            const QString lower = form.toLower();
            for (auto it = letters.globalMatch(lower); it.hasNext();) {
                const ForeignWord* word = foreign.value(it.next().captured());
                if (!word || beginsWithOne(message.source, word->notMeant)
                    || (isCommandLine(message) && word->languages.size() == 2))
                    continue;
                complain(QString("says \"%1\", which is %2").arg(word->word, word->instead), form);
            }
        }
    }
    return found;
}

} // namespace samvirke::architecture
