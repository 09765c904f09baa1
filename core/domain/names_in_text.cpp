#include "core/domain/names_in_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace samvirke {

namespace {

constexpr auto options =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr int lettersOfAName = 3; // shorter parts of the caller's name are ordinary words

void add(QList<InTheWay>& found, InTheWay one)
{
    if (!found.contains(one))
        found.append(std::move(one));
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(c);
    }
    return digits;
}

/// A Norwegian number without its country code.
QString nationalNumber(const QString& text)
{
    const QString digits = digitsOf(text);
    if (digits.size() == 12 && digits.startsWith(QStringLiteral("0047")))
        return digits.mid(4);
    if (digits.size() == 10 && digits.startsWith(QStringLiteral("47")))
        return digits.mid(2);
    return digits;
}

/// Where these words stand one after another, with whatever spaces between; a genitive counts.
QRegularExpression wholeWords(const QStringList& words)
{
    QStringList escaped;
    for (const QString& word : words)
        escaped.append(QRegularExpression::escape(word));
    return QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}])%1(?=s?(?![\\p{L}\\p{N}]))")
                                  .arg(escaped.join(QStringLiteral("[\\s\\x{a0}]+"))),
        options);
}

void findNames(const QString& text, const KnownPersons& known, QList<InTheWay>& found)
{
    for (const QString& name : known.names + QStringList{ known.caller }) {
        const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 2)
            continue;
        QList<QStringList> ways{ words };
        if (words.size() > 2)
            ways.append(QStringList{ words.first(), words.last() });
        for (const QStringList& way : ways) {
            const auto match = wholeWords(way).match(text);
            if (match.hasMatch())
                add(found, { InTheWay::Kind::Name, match.captured(0) });
        }
    }
    const QStringList parts = known.caller.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (part.size() < lettersOfAName)
            continue;
        auto matches = wholeWords({ part }).globalMatch(text);
        while (matches.hasNext()) {
            const QString word = matches.next().captured(0);
            const bool inside = std::any_of(found.begin(), found.end(), [&word](const InTheWay& o) {
                return o.kind == InTheWay::Kind::Name && o.text.contains(word);
            });
            if (word.at(0).isUpper() && !inside)
                add(found, { InTheWay::Kind::Name, word });
        }
    }
}

void findNumbers(const QString& text, const KnownPersons& known, QList<InTheWay>& found)
{
    static const QRegularExpression number(
        QStringLiteral("(?<![\\p{L}\\p{N}])\\+?\\d(?:[ \\x{a0}.-]?\\d){4,13}(?![\\p{L}\\p{N}])"),
        options);
    constexpr int nationalIdDigits = 11;
    constexpr int numberDigits = 8;
    QStringList theirs;
    for (const QString& one : known.telephones)
        theirs.append(nationalNumber(one));
    auto matches = number.globalMatch(text);
    while (matches.hasNext()) {
        const QString written = matches.next().captured(0);
        const QString digits = nationalNumber(written);
        const bool mobile =
            digits.size() == numberDigits && (digits.startsWith(u'4') || digits.startsWith(u'9'));
        if (digits.size() == nationalIdDigits)
            add(found, { InTheWay::Kind::NationalId, written });
        else if (mobile || theirs.contains(digits))
            add(found, { InTheWay::Kind::Telephone, written });
    }
}

void findAddresses(const QString& text, const KnownPersons& known, QList<InTheWay>& found)
{
    static const QRegularExpression address(
        QStringLiteral("([\\p{L}\\p{N}._%+-]+)@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}"), options);
    auto matches = address.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString written = match.captured(0);
        if (match.captured(1).contains(u'.') || known.emails.contains(written, Qt::CaseInsensitive))
            add(found, { InTheWay::Kind::EMail, written });
    }
}

} // namespace

QList<InTheWay> personalIn(const QString& text, const KnownPersons& known)
{
    QList<InTheWay> found;
    findNames(text, known, found);
    findNumbers(text, known, found);
    findAddresses(text, known, found);
    return found;
}

QString withoutPersons(const QString& text, const KnownPersons& erased)
{
    QStringList theirs;
    for (const QString& one : erased.telephones)
        theirs.append(nationalNumber(one));
    const auto isTheirs = [&](const InTheWay& one) {
        switch (one.kind) {
        case InTheWay::Kind::Name:
            return true;
        case InTheWay::Kind::Telephone:
        case InTheWay::Kind::NationalId:
            return theirs.contains(nationalNumber(one.text));
        case InTheWay::Kind::EMail:
            break;
        }
        return erased.emails.contains(one.text, Qt::CaseInsensitive);
    };
    QString out = text;
    // A name may stand in several ways of writing it, and each is found by itself.
    for (bool again = true; again;) {
        again = false;
        for (const InTheWay& one : personalIn(out, erased)) {
            if (!isTheirs(one))
                continue;
            const QString before = out;
            if (one.kind == InTheWay::Kind::Name)
                out.replace(wholeWords({ one.text }), QStringLiteral("…"));
            else
                out.replace(one.text, QStringLiteral("…"));
            again = again || out != before;
        }
    }
    return out;
}

Text sentenceOf(const InTheWay& what)
{
    switch (what.kind) {
    case InTheWay::Kind::Name:
        return Text::of(QT_TRANSLATE_NOOP("core", "The name “%1” stands in it."), { what.text });
    case InTheWay::Kind::Telephone:
        return Text::of(
            QT_TRANSLATE_NOOP("core", "The telephone number “%1” stands in it."), { what.text });
    case InTheWay::Kind::EMail:
        return Text::of(
            QT_TRANSLATE_NOOP("core", "The e-mail address “%1” stands in it."), { what.text });
    case InTheWay::Kind::NationalId:
        return Text::of(QT_TRANSLATE_NOOP("core", "A national identity number stands in it."));
    }
    return {};
}

} // namespace samvirke
