#include "core/reports/request_letter.h"

#include "core/base/norwegian.h"
#include "core/domain/agreement_texts.h"
#include "core/domain/professions.h"

#include <QRegularExpression>

#include <algorithm>

namespace samvirke {

namespace {

using Kind = LetterPart::Kind;

Text wordsOf(const QStringList& codes, Text (*label)(const QString&))
{
    QList<Text> all;
    for (const QString& code : codes)
        all.append(label(code));
    return Text::joined(all, QStringLiteral(", "));
}

/// From the first day to the last one that anybody is asked for.
QString wholePeriod(const RequestLetterInput& input)
{
    QDate from;
    QDate until;
    for (const AskedNeed& one : input.needs) {
        if (!from.isValid() || one.need.from < from)
            from = one.need.from;
        if (!until.isValid() || one.need.until > until)
            until = one.need.until;
    }
    return periodText(from, until);
}

Text subjectOf(const RequestLetterInput& input)
{
    // Without a profession: the subject is seen by whoever looks at a list of mail.
    const QList<Text> what{ input.receiver, wholePeriod(input) };
    Text subject;
    switch (input.kind) {
    case LetterKind::Request:
        subject = Text::of(QT_TRANSLATE_NOOP("core", "Can you lend staff to %1, %2?"), what);
        break;
    case LetterKind::Reminder:
        subject =
            Text::of(QT_TRANSLATE_NOOP("core", "Reminder: can you lend staff to %1, %2?"), what);
        break;
    case LetterKind::Withdrawal:
        subject = Text::of(
            QT_TRANSLATE_NOOP("core", "%1 no longer needs the help that we asked about, %2"), what);
        break;
    }
    if (!input.exercise)
        return subject;
    return Text::joined(
        { Text::of(QT_TRANSLATE_NOOP("core", "EXERCISE")), subject }, QStringLiteral(": "));
}

Text cargoOf(const Transfer& transfer)
{
    return Text::of(QT_TRANSLATE_NOOP("core", "%1 × %2, %3"),
        { QString::number(transfer.heads), professionLabel(transfer.profession),
            periodText(transfer.from, transfer.until) });
}

/// What is known about the work of one need, a line each.
class Terms {
public:
    Terms(const Need& need, const QString& receiver) : m_need(need)
    {
        add(Text::of(
            QT_TRANSLATE_NOOP("core", "Where: %1, %2"), { label(need.service), receiver }));
        fact(QT_TRANSLATE_NOOP("core", "Tasks: %1"), need.tasks);
        if (!need.alsoAccept.isEmpty())
            add(Text::of(QT_TRANSLATE_NOOP("core", "These are welcome as well: %1"),
                { wordsOf(need.alsoAccept, professionLabel) }));
        if (!need.required.isEmpty())
            add(Text::of(QT_TRANSLATE_NOOP("core", "Must have: %1"),
                { wordsOf(need.required, competenceLabel) }));
        if (!need.preferred.isEmpty())
            add(Text::of(QT_TRANSLATE_NOOP("core", "Good to have: %1"),
                { wordsOf(need.preferred, competenceLabel) }));
        fact(QT_TRANSLATE_NOOP("core", "Shifts: %1"), need.shifts);
        infection();
        arrival();
    }

    QList<Text> lines;

private:
    void add(const Text& text) { lines.append(text); }
    void fact(const char* source, const QString& typed)
    {
        if (!typed.trimmed().isEmpty())
            add(Text::of(source, { typed.trimmed() }));
    }
    void infection()
    {
        if (m_need.infectious && m_need.employerConsents == YesNo::Yes)
            add(Text::of(QT_TRANSLATE_NOOP("core",
                "The work is among infected people. The municipality has been told that the "
                "present employer accepts this; please confirm.")));
        else if (m_need.infectious)
            add(Text::of(QT_TRANSLATE_NOOP("core",
                "The work is among infected people. Please tell us whether you, as the present "
                "employer, accept this.")));
    }
    void arrival()
    {
        add(m_need.lodging
                ? Text::of(QT_TRANSLATE_NOOP("core", "Lodging: the municipality offers it"))
                : Text::of(QT_TRANSLATE_NOOP("core", "Lodging: not offered so far")));
        if (m_need.familyHousing == YesNo::Yes)
            add(Text::of(QT_TRANSLATE_NOOP("core", "Children may come along on a longer stay")));
        else if (m_need.familyHousing == YesNo::No)
            add(Text::of(QT_TRANSLATE_NOOP("core", "There is no room for children to come along")));
        fact(QT_TRANSLATE_NOOP("core", "Leads them there: %1"), m_need.leads);
        fact(QT_TRANSLATE_NOOP("core", "Trains them on arrival: %1"), m_need.trains);
    }

    const Need& m_need;
};

/// A template's text, block by block, with the facts where its fields are.
class Filler {
public:
    explicit Filler(const RequestLetterInput& input) : m_input(input)
    {
        m_letter.language = languageOf(input.form);
    }

    RequestLetter write(const Text& subject, const QString& text)
    {
        m_letter.subject = shown(subject);
        if (m_input.exercise)
            paragraph(shown(Text::of(QT_TRANSLATE_NOOP("core", "This is an exercise."))));
        static const QRegularExpression empty(QStringLiteral("\\n\\s*\\n"));
        for (const QString& block : text.split(empty, Qt::SkipEmptyParts))
            add(block.trimmed());
        return m_letter;
    }

private:
    QString shown(const Text& text) const { return text.in(m_letter.language); }

    void paragraph(const QString& text)
    {
        if (!text.trimmed().isEmpty())
            m_letter.parts.append({ Kind::Paragraph, text.trimmed() });
    }

    void add(const QString& block)
    {
        QStringList lines; // that are no bullets, so far
        const auto close = [&] {
            paragraph(lines.join(u'\n'));
            lines.clear();
        };
        for (const QString& line : block.split(u'\n')) {
            const QString trimmed = line.trimmed();
            if (const LetterField* field = alone(trimmed); field != nullptr && isList(*field)) {
                close();
                for (const LetterPart& part : partsOf(*field))
                    m_letter.parts.append(part);
            } else if (trimmed.startsWith(QLatin1String("- "))) {
                close();
                m_letter.parts.append({ Kind::Bullet, filled(trimmed.mid(2)) });
            } else {
                lines.append(filled(trimmed));
            }
        }
        close();
    }

    static const QRegularExpression& braces()
    {
        static const QRegularExpression all(QStringLiteral("\\{([^{}\\n]{1,40})\\}"));
        return all;
    }

    /// The field that is all of this line.
    static const LetterField* alone(const QString& line)
    {
        const QRegularExpressionMatch match = braces().match(line);
        return match.hasMatch() && match.capturedLength() == line.size()
            ? letterField(match.captured(1))
            : nullptr;
    }

    static bool isList(const LetterField& field)
    {
        return qstrcmp(field.code, "staff") == 0 || qstrcmp(field.code, "terms") == 0;
    }

    QString filled(const QString& line) const
    {
        QString out;
        qsizetype last = 0;
        auto found = braces().globalMatch(line);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            const LetterField* const field = letterField(match.captured(1));
            if (field == nullptr)
                continue;
            out += QStringView(line).mid(last, match.capturedStart() - last);
            out += valueOf(*field);
            last = match.capturedEnd();
        }
        return out.append(QStringView(line).mid(last));
    }

    QString valueOf(const LetterField& field) const
    {
        const QByteArrayView code(field.code);
        if (code == "owner")
            return m_input.owner;
        if (code == "receiver")
            return m_input.receiver;
        if (code == "office")
            return m_input.office;
        if (code == "words")
            return m_input.words.trimmed();
        if (code == "askedAt")
            return timeText(m_input.askedAt);
        if (code == "answerBy")
            return shown(m_input.answerBy.isValid()
                    ? Text::of(QT_TRANSLATE_NOOP("core", "by %1"), { timeText(m_input.answerBy) })
                    : Text::of(QT_TRANSLATE_NOOP("core", "as soon as you can give one")));
        if (code == "voluntary")
            return shown(Text::of(QT_TRANSLATE_NOOP("core",
                "To say yes is voluntary, for you as an employer and for each employee. A no is an "
                "answer, and it is not held against anybody.")));
        QStringList lines;
        for (const LetterPart& part : partsOf(field))
            lines.append(part.text);
        return lines.join(QStringLiteral("; "));
    }

    QList<LetterPart> partsOf(const LetterField& field) const
    {
        QList<LetterPart> out;
        const bool terms = qstrcmp(field.code, "terms") == 0;
        // What was asked is told again in a reminder; how the work is, is not.
        if (terms && m_input.kind != LetterKind::Request)
            return out;
        for (const AskedNeed& one : m_input.needs) {
            if (!terms) {
                for (const Transfer& transfer : one.transfers)
                    out.append({ Kind::Bullet, shown(cargoOf(transfer)) });
                continue;
            }
            if (m_input.needs.size() > 1) {
                QList<Text> cargo;
                for (const Transfer& transfer : one.transfers)
                    cargo.append(cargoOf(transfer));
                out.append({ Kind::Paragraph,
                    shown(Text::of(QT_TRANSLATE_NOOP("core", "About %1:"),
                        { Text::joined(cargo, QStringLiteral("; ")) })) });
            }
            for (const Text& line : Terms(one.need, m_input.receiver).lines)
                out.append({ Kind::Bullet, shown(line) });
        }
        return out;
    }

    const RequestLetterInput& m_input;
    RequestLetter m_letter;
};

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
    const char* const key = input.kind == LetterKind::Request ? "request"
        : input.kind == LetterKind::Reminder                  ? "reminder"
                                                              : "withdrawal";
    return Filler(input).write(subjectOf(input), input.texts.text(QString::fromLatin1(key)));
}

RequestLetter telephoneNote(const RequestLetterInput& input)
{
    const char* const key =
        input.kind == LetterKind::Withdrawal ? "telephone-withdrawal" : "telephone";
    return Filler(input).write(
        Text::of(QT_TRANSLATE_NOOP("core", "To say on the telephone to %1: %2"),
            { input.owner, subjectOf(input) }),
        input.texts.text(QString::fromLatin1(key)));
}

} // namespace samvirke
