#include "core/domain/letter_texts.h"

#include "core/domain/agreement_texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace samvirke {

namespace {

/// The standard sentences with fields where the facts go.
class Words {
public:
    explicit Words(LanguageForm form) : m_form(form), m_language(languageOf(form)) { }

    Words& say(const char* source, const QList<const char*>& fields = {})
    {
        QList<Text> with;
        for (const char* code : fields)
            with.append(braced(code));
        m_paragraphs.append(Text::of(source, with).in(m_language));
        return *this;
    }
    Words& field(const char* code)
    {
        m_paragraphs.append(braced(code));
        return *this;
    }
    Words& lines(const QList<const char*>& sources)
    {
        QStringList all;
        for (const char* source : sources)
            all.append(QStringLiteral("- ") + Text::of(source).in(m_language));
        m_paragraphs.append(all.join(u'\n'));
        return *this;
    }
    QString done() const { return m_paragraphs.join(QStringLiteral("\n\n")); }

private:
    QString braced(const char* code) const
    {
        return bracedField(*letterField(QString::fromLatin1(code)), m_form);
    }

    LanguageForm m_form;
    QString m_language;
    QStringList m_paragraphs;
};

constexpr const char* hello = QT_TRANSLATE_NOOP("core", "Hello,");
constexpr const char* noNames = QT_TRANSLATE_NOOP("core",
    "Please send no names of employees now: they are named when they have said yes themselves. "
    "Send no information about patients.");
constexpr const char* regards = QT_TRANSLATE_NOOP("core", "Kind regards,\n%1");
constexpr const char* aboutHelp =
    QT_TRANSLATE_NOOP("core", "This is about help for %1 by free will:");

QString request(LanguageForm form)
{
    return Words(form)
        .say(hello)
        .say(QT_TRANSLATE_NOOP(
                 "core", "%1 lacks staff and has asked for help. We ask whether %2 can lend:"),
            { "receiver", "owner" })
        .field("staff")
        .say(QT_TRANSLATE_NOOP("core", "This is known about the work:"))
        .field("terms")
        .field("words")
        .field("voluntary")
        .say(QT_TRANSLATE_NOOP("core",
                 "We hope for an answer %1, to %2, by e-mail or telephone. A short one will do: "
                 "yes, part of it, or no."),
            { "answerBy", "office" })
        .say(noNames)
        .say(regards, { "office" })
        .done();
}

QString reminder(LanguageForm form)
{
    return Words(form)
        .say(hello)
        .say(QT_TRANSLATE_NOOP("core",
                 "On %1 we asked whether %2 can lend staff to %3. We have not received an answer "
                 "yet. It is about:"),
            { "askedAt", "owner", "receiver" })
        .field("staff")
        .field("words")
        .say(QT_TRANSLATE_NOOP("core",
                 "A no helps as well: then others can be asked. A short answer to %1 will do, by "
                 "e-mail or telephone."),
            { "office" })
        .field("voluntary")
        .say(noNames)
        .say(regards, { "office" })
        .done();
}

QString withdrawal(LanguageForm form)
{
    return Words(form)
        .say(hello)
        .say(QT_TRANSLATE_NOOP("core",
                 "On %1 we asked whether %2 can lend staff to %3. The need has been withdrawn, and "
                 "you need not answer. It was about:"),
            { "askedAt", "owner", "receiver" })
        .field("staff")
        .field("words")
        .say(QT_TRANSLATE_NOOP("core", "Thank you for having looked into it."))
        .say(regards, { "office" })
        .done();
}

QString telephone(LanguageForm form)
{
    return Words(form)
        .say(aboutHelp, { "receiver" })
        .field("staff")
        .field("terms")
        .field("words")
        .field("voluntary")
        .say(QT_TRANSLATE_NOOP("core", "An answer is hoped for %1."), { "answerBy" })
        .say(QT_TRANSLATE_NOOP(
            "core", "Ask for no names: they wait until the employee has said yes."))
        .say(QT_TRANSLATE_NOOP("core", "To write down:"))
        .lines({ QT_TRANSLATE_NOOP("core", "Who answered (function), and when: ____"),
            QT_TRANSLATE_NOOP("core", "Yes, how many and from when: ____"),
            QT_TRANSLATE_NOOP("core",
                "No, and if they give a reason: own situation, infection control, no suitable "
                "staff, the employee does not want to, other: ____") })
        .done();
}

QString telephoneWithdrawal(LanguageForm form)
{
    return Words(form)
        .say(aboutHelp, { "receiver" })
        .field("staff")
        .field("words")
        .say(QT_TRANSLATE_NOOP("core",
            "The need has been withdrawn. No answer is waited for any more. Say thank you."))
        .done();
}

bool names(const QString& text, const char* code)
{
    auto found = bracedFields().globalMatch(text);
    while (found.hasNext()) {
        const LetterField* field = letterField(found.next().captured(1));
        if (field != nullptr && qstrcmp(field->code, code) == 0)
            return true;
    }
    return false;
}

QString strangeField(const QString& text)
{
    auto found = bracedFields().globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (letterField(match.captured(1)) == nullptr)
            return match.captured(0);
    }
    return {};
}

} // namespace

const QList<LetterTextKind>& letterTextKinds()
{
    static const QList<LetterTextKind> all{
        { "request", QT_TRANSLATE_NOOP("core", "The request"), true },
        { "reminder", QT_TRANSLATE_NOOP("core", "The reminder"), true },
        { "withdrawal", QT_TRANSLATE_NOOP("core", "The word that the need is gone"), false },
        { "telephone", QT_TRANSLATE_NOOP("core", "The note for the telephone"), true },
        { "telephone-withdrawal",
            QT_TRANSLATE_NOOP("core", "The note for the telephone when the need is gone"), false },
    };
    return all;
}

const QList<LetterField>& letterFields()
{
    static const QList<LetterField> all{
        { "owner", "eier", "eigar", QT_TRANSLATE_NOOP("core", "who is asked") },
        { "receiver", "mottaker", "mottakar",
            QT_TRANSLATE_NOOP("core", "the municipality that needs help") },
        { "staff", "personell", "personell",
            QT_TRANSLATE_NOOP("core", "number, profession and days, a line each") },
        { "terms", "vilkår", "vilkår",
            QT_TRANSLATE_NOOP("core", "what is known about the work, a line each") },
        { "answerBy", "svarfrist", "svarfrist",
            QT_TRANSLATE_NOOP("core", "“by” and when an answer is hoped for") },
        { "askedAt", "spurt", "spurd", QT_TRANSLATE_NOOP("core", "when it was asked") },
        { "words", "egne ord", "eigne ord",
            QT_TRANSLATE_NOOP("core", "what is added to this request alone") },
        { "voluntary", "frivillig", "frivillig",
            QT_TRANSLATE_NOOP("core", "that answering yes is voluntary") },
        { "office", "statsforvalter", "statsforvaltar",
            QT_TRANSLATE_NOOP("core", "the county governor's office") },
    };
    return all;
}

const LetterField* letterField(const QString& name)
{
    const QString wanted = name.trimmed().toLower();
    for (const LetterField& field : letterFields()) {
        if (wanted == QString::fromLatin1(field.code).toLower()
            || wanted == QString::fromUtf8(field.nb) || wanted == QString::fromUtf8(field.nn))
            return &field;
    }
    return nullptr;
}

QString bracedField(const LetterField& field, LanguageForm form)
{
    return u'{' + QString::fromUtf8(form == LanguageForm::Nynorsk ? field.nn : field.nb) + u'}';
}

QString LetterTemplate::text(const QString& key) const
{
    for (const TextSection& one : texts) {
        if (one.key == key)
            return one.text;
    }
    return own ? standardLetters(form).text(key) : QString();
}

LetterTemplate standardLetters(LanguageForm form)
{
    const LanguageForm of =
        form == LanguageForm::Nynorsk ? LanguageForm::Nynorsk : LanguageForm::Bokmal;
    LetterTemplate out;
    out.form = of;
    for (const LetterTextKind& kind : letterTextKinds()) {
        const QByteArrayView key(kind.key);
        out.texts.append({ QString::fromLatin1(key), Text::of(kind.label).in(languageOf(of)),
            key == "request"          ? request(of)
                : key == "reminder"   ? reminder(of)
                : key == "withdrawal" ? withdrawal(of)
                : key == "telephone"  ? telephone(of)
                                      : telephoneWithdrawal(of) });
    }
    return out;
}

QList<FieldProblem> problemsOf(const LetterTemplate& wanted)
{
    QList<FieldProblem> out;
    for (const LetterTextKind& kind : letterTextKinds()) {
        const QString key = QString::fromLatin1(kind.key);
        const QString text = wanted.text(key);
        const auto wrong = [&](const Text& why) { out.append({ key, why }); };
        const auto must = [&](const char* code) {
            return QList<Text>{ bracedField(*letterField(QString::fromLatin1(code)), wanted.form) };
        };
        if (text.trimmed().isEmpty())
            wrong(Text::of(QT_TRANSLATE_NOOP("core", "This text is empty.")));
        else if (const QString strange = strangeField(text); !strange.isEmpty())
            wrong(Text::of(QT_TRANSLATE_NOOP("core",
                               "“%1” is no field that can be filled in. Choose one from the list "
                               "of fields, or take the braces away."),
                { strange }));
        else if (!names(text, "staff"))
            wrong(Text::of(
                QT_TRANSLATE_NOOP("core", "Put in %1: without it nobody knows what is asked for."),
                must("staff")));
        else if (kind.asks && !names(text, "voluntary"))
            wrong(Text::of(QT_TRANSLATE_NOOP("core",
                               "Put in %1: who is asked must read that a no is an answer, too."),
                must("voluntary")));
    }
    return out;
}

} // namespace samvirke
