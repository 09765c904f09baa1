#include "core/reports/request_letter.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"

#include <QRegularExpression>

namespace samvirke {

namespace {

using Kind = LetterPart::Kind;

class Writer {
public:
    explicit Writer(const RequestLetterInput& input) : m_input(input)
    {
        m_letter.language =
            input.form == LanguageForm::Nynorsk ? QStringLiteral("nn") : QStringLiteral("nb");
    }

    void subject(const Text& text) { m_letter.subject = shown(text); }
    void paragraph(const Text& text) { m_letter.parts.append({ Kind::Paragraph, shown(text) }); }
    void bullet(const Text& text) { m_letter.parts.append({ Kind::Bullet, shown(text) }); }
    /// What a person typed is looked through for people.
    void fact(const char* source, const QString& typed)
    {
        if (!typed.trimmed().isEmpty())
            bullet(Text::of(source, { masked(typed) }));
    }
    QString masked(const QString& typed) const
    {
        return withoutPeople(typed.trimmed(), m_input.people,
            Text::of(QT_TRANSLATE_NOOP("core", "(left out)")).in(m_letter.language));
    }

    void opening();
    void cargo();
    void conditions();
    void arrival();
    void voluntary();
    void noNames();
    void words();
    void regards();
    RequestLetter done() { return m_letter; }

private:
    QString shown(const Text& text) const { return text.in(m_letter.language); }

    const RequestLetterInput& m_input;
    RequestLetter m_letter;
};

Text wordsOf(const QStringList& codes, Text (*label)(const QString&))
{
    QList<Text> all;
    for (const QString& code : codes)
        all.append(label(code));
    return Text::joined(all, QStringLiteral(", "));
}

Text subjectOf(const RequestLetterInput& input)
{
    // Without a profession: the subject is seen by whoever looks at a list of mail.
    Text subject;
    switch (input.kind) {
    case LetterKind::Request:
        subject = Text::of(QT_TRANSLATE_NOOP("core", "Can you lend staff to %1, %2?"),
            { input.receiver, periodText(input.need.from, input.need.until) });
        break;
    case LetterKind::Reminder:
        subject = Text::of(QT_TRANSLATE_NOOP("core", "Reminder: can you lend staff to %1, %2?"),
            { input.receiver, periodText(input.need.from, input.need.until) });
        break;
    case LetterKind::Withdrawal:
        subject = Text::of(
            QT_TRANSLATE_NOOP("core", "%1 no longer needs the help that we asked about, %2"),
            { input.receiver, periodText(input.need.from, input.need.until) });
        break;
    }
    if (!input.exercise)
        return subject;
    return Text::joined(
        { Text::of(QT_TRANSLATE_NOOP("core", "EXERCISE")), subject }, QStringLiteral(": "));
}

void Writer::opening()
{
    if (m_input.exercise)
        paragraph(Text::of(QT_TRANSLATE_NOOP("core", "This is an exercise.")));
    paragraph(Text::of(QT_TRANSLATE_NOOP("core", "Hello,")));
}

void Writer::cargo()
{
    for (const Transfer& transfer : m_input.transfers)
        bullet(Text::of(QT_TRANSLATE_NOOP("core", "%1 × %2, %3"),
            { QString::number(transfer.heads), professionLabel(transfer.profession),
                periodText(transfer.from, transfer.until) }));
}

void Writer::conditions()
{
    const Need& need = m_input.need;
    bullet(Text::of(
        QT_TRANSLATE_NOOP("core", "Where: %1, %2"), { label(need.service), m_input.receiver }));
    fact(QT_TRANSLATE_NOOP("core", "Tasks: %1"), need.tasks);
    if (!need.alsoAccept.isEmpty())
        bullet(Text::of(QT_TRANSLATE_NOOP("core", "These are welcome as well: %1"),
            { wordsOf(need.alsoAccept, professionLabel) }));
    if (!need.required.isEmpty())
        bullet(Text::of(QT_TRANSLATE_NOOP("core", "Must have: %1"),
            { wordsOf(need.required, competenceLabel) }));
    if (!need.preferred.isEmpty())
        bullet(Text::of(QT_TRANSLATE_NOOP("core", "Good to have: %1"),
            { wordsOf(need.preferred, competenceLabel) }));
    fact(QT_TRANSLATE_NOOP("core", "Shifts: %1"), need.shifts);
    if (need.infectious && need.employerConsents == YesNo::Yes)
        bullet(Text::of(QT_TRANSLATE_NOOP("core",
            "The work is among infected people. The municipality has been told that the present "
            "employer accepts this; please confirm.")));
    else if (need.infectious)
        bullet(Text::of(QT_TRANSLATE_NOOP("core",
            "The work is among infected people. Please tell us whether you, as the present "
            "employer, accept this.")));
}

void Writer::arrival()
{
    const Need& need = m_input.need;
    bullet(need.lodging ? Text::of(QT_TRANSLATE_NOOP("core", "Lodging: the municipality offers it"))
                        : Text::of(QT_TRANSLATE_NOOP("core", "Lodging: not offered so far")));
    if (need.familyHousing == YesNo::Yes)
        bullet(Text::of(QT_TRANSLATE_NOOP("core", "Children may come along on a longer stay")));
    else if (need.familyHousing == YesNo::No)
        bullet(Text::of(QT_TRANSLATE_NOOP("core", "There is no room for children to come along")));
    fact(QT_TRANSLATE_NOOP("core", "Leads them there: %1"), need.leads);
    fact(QT_TRANSLATE_NOOP("core", "Trains them on arrival: %1"), need.trains);
}

void Writer::voluntary()
{
    paragraph(Text::of(QT_TRANSLATE_NOOP("core",
        "To say yes is voluntary, for you as an employer and for each employee. A no is an answer, "
        "and it is not held against anybody.")));
}

void Writer::noNames()
{
    paragraph(Text::of(QT_TRANSLATE_NOOP("core",
        "Please send no names of employees now: they are named when they have said yes themselves. "
        "Send no information about patients.")));
}

void Writer::words()
{
    const QString own = masked(m_input.words);
    if (!own.isEmpty())
        paragraph(Text(own));
}

void Writer::regards()
{
    paragraph(Text::of(QT_TRANSLATE_NOOP("core", "Kind regards,\n%1"), { m_input.office }));
}

void writeRequest(Writer& writer, const RequestLetterInput& input)
{
    writer.paragraph(
        Text::of(QT_TRANSLATE_NOOP(
                     "core", "%1 lacks staff and has asked for help. We ask whether %2 can lend:"),
            { input.receiver, input.owner }));
    writer.cargo();
    writer.paragraph(Text::of(QT_TRANSLATE_NOOP("core", "This is known about the work:")));
    writer.conditions();
    writer.arrival();
    writer.words();
    writer.voluntary();
    if (input.answerBy.isValid())
        writer.paragraph(
            Text::of(QT_TRANSLATE_NOOP("core",
                         "We hope for an answer by %1, to %2, by e-mail or telephone. A short one "
                         "will do: yes, part of it, or no."),
                { timeText(input.answerBy), input.office }));
    else
        writer.paragraph(
            Text::of(QT_TRANSLATE_NOOP("core",
                         "We hope for an answer as soon as you can give one, to %1, by e-mail or "
                         "telephone. A short one will do: yes, part of it, or no."),
                { input.office }));
    writer.noNames();
}

void writeReminder(Writer& writer, const RequestLetterInput& input)
{
    writer.paragraph(Text::of(QT_TRANSLATE_NOOP("core",
                                  "On %1 we asked whether %2 can lend staff to %3. We have not "
                                  "received an answer yet. It is about:"),
        { timeText(input.askedAt), input.owner, input.receiver }));
    writer.cargo();
    writer.words();
    writer.paragraph(
        Text::of(QT_TRANSLATE_NOOP("core",
                     "A no helps as well: then others can be asked. A short answer to %1 will do, "
                     "by e-mail or telephone."),
            { input.office }));
    writer.voluntary();
    writer.noNames();
}

void writeWithdrawal(Writer& writer, const RequestLetterInput& input)
{
    writer.paragraph(Text::of(QT_TRANSLATE_NOOP("core",
                                  "On %1 we asked whether %2 can lend staff to %3. The need has "
                                  "been withdrawn, and you need not answer. It was about:"),
        { timeText(input.askedAt), input.owner, input.receiver }));
    writer.cargo();
    writer.words();
    writer.paragraph(Text::of(QT_TRANSLATE_NOOP("core", "Thank you for having looked into it.")));
}

} // namespace

QString RequestLetter::body() const
{
    QString out;
    bool inList = false;
    for (const LetterPart& part : parts) {
        const bool bullet = part.kind == Kind::Bullet;
        if (!out.isEmpty())
            out += bullet && inList ? QStringLiteral("\n") : QStringLiteral("\n\n");
        out += bullet ? QStringLiteral("- ") + part.text : part.text;
        inList = bullet;
    }
    return out;
}

RequestLetter requestLetter(const RequestLetterInput& input)
{
    Writer writer(input);
    writer.subject(subjectOf(input));
    writer.opening();
    switch (input.kind) {
    case LetterKind::Request:
        writeRequest(writer, input);
        break;
    case LetterKind::Reminder:
        writeReminder(writer, input);
        break;
    case LetterKind::Withdrawal:
        writeWithdrawal(writer, input);
        break;
    }
    writer.regards();
    return writer.done();
}

RequestLetter telephoneNote(const RequestLetterInput& input)
{
    Writer writer(input);
    writer.subject(Text::of(QT_TRANSLATE_NOOP("core", "To say on the telephone to %1: %2"),
        { input.owner, subjectOf(input) }));
    if (input.exercise)
        writer.paragraph(Text::of(QT_TRANSLATE_NOOP("core", "This is an exercise.")));
    writer.paragraph(Text::of(
        QT_TRANSLATE_NOOP("core", "This is about help for %1 by free will:"), { input.receiver }));
    writer.cargo();
    if (input.kind == LetterKind::Request) {
        writer.conditions();
        writer.arrival();
    }
    writer.words();
    if (input.kind == LetterKind::Withdrawal) {
        writer.paragraph(Text::of(QT_TRANSLATE_NOOP("core",
            "The need has been withdrawn. No answer is waited for any more. Say thank you.")));
        return writer.done();
    }
    writer.voluntary();
    if (input.answerBy.isValid())
        writer.paragraph(Text::of(QT_TRANSLATE_NOOP("core", "An answer is hoped for by %1."),
            { timeText(input.answerBy) }));
    writer.paragraph(Text::of(
        QT_TRANSLATE_NOOP("core", "Ask for no names: they wait until the employee has said yes.")));
    writer.paragraph(Text::of(QT_TRANSLATE_NOOP("core", "To write down:")));
    writer.bullet(Text::of(QT_TRANSLATE_NOOP("core", "Who answered (function), and when: ____")));
    writer.bullet(Text::of(QT_TRANSLATE_NOOP("core", "Yes, how many and from when: ____")));
    writer.bullet(Text::of(QT_TRANSLATE_NOOP("core",
        "No, and if they give a reason: own situation, infection control, no suitable staff, the "
        "employee does not want to, other: ____")));
    return writer.done();
}

QString withoutPeople(const QString& text, const QStringList& people, const QString& instead)
{
    static const QRegularExpression address(QStringLiteral("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"),
        QRegularExpression::UseUnicodePropertiesOption);
    // 900 11 222, 73 50 10 20, 90011222, with or without +47
    static const QRegularExpression number(QStringLiteral(
        "(?<!\\d)(?:\\+47[ \u00a0]?|0047[ \u00a0]?)?"
        "(?:\\d{8}|\\d{3}[ \u00a0]\\d{2}[ \u00a0]\\d{3}|\\d{2}(?:[ \u00a0]\\d{2}){3})(?!\\d)"));
    QString out = text;
    out.replace(address, instead);
    out.replace(number, instead);
    for (const QString& name : people) {
        const QString plain = name.simplified();
        // A single word may be anything: "Berg" is a place, too.
        if (plain.contains(u' ') && out.contains(plain, Qt::CaseInsensitive))
            out.replace(plain, instead, Qt::CaseInsensitive);
    }
    return out;
}

} // namespace samvirke
