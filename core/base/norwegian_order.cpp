#include "core/base/norwegian_order.h"

#include "core/base/norwegian.h"

namespace samvirke {

namespace {

// Where a letter stands in the Norwegian alphabet; accented letters with their base letter.
int place(QChar letter)
{
    if (letter.unicode() < 0x80) // nearly all of them
        return letter.unicode() >= u'A' && letter.unicode() <= u'Z' ? letter.unicode() + ('a' - 'A')
                                                                    : letter.unicode();
    switch (letter.toLower().unicode()) {
    case u'æ':
    case u'ä':
        return 'z' + 1;
    case u'ø':
    case u'ö':
        return 'z' + 2;
    case u'å':
        return 'z' + 3;
    default:
        break;
    }
    const QChar lower = letter.toLower();
    const QString parts = lower.decomposition();
    return parts.isEmpty() || parts.at(0).isDigit() ? lower.unicode() : parts.at(0).unicode();
}

bool isA(QChar c)
{
    return c == u'a' || c == u'A';
}

/// Where a number stands among the letters, whatever its value.
constexpr int numbersPlace = u'0';

struct Reader {
    const QString& text;
    qsizetype at = 0;

    bool done() const { return at >= text.size(); }
    int next()
    {
        const QChar c = text.at(at);
        if (isA(c) && at + 1 < text.size() && isA(text.at(at + 1))) {
            at += 2;
            return 'z' + 3;
        }
        ++at;
        return c.isDigit() ? numbersPlace : place(c);
    }
    bool onDigit() const { return !done() && text.at(at).isDigit(); }
    /// The digits of a number, without the zeros before it.
    QStringView number()
    {
        while (onDigit() && text.at(at).digitValue() == 0)
            ++at;
        const qsizetype first = at;
        while (onDigit())
            ++at;
        return QStringView(text).mid(first, at - first);
    }
};

int compareNumbers(QStringView a, QStringView b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (const int order = a.at(i).digitValue() - b.at(i).digitValue(); order != 0)
            return order;
    }
    return 0;
}

} // namespace

int compareNorwegian(const QString& a, const QString& b)
{
    Reader left{ a };
    Reader right{ b };
    while (!left.done() && !right.done()) {
        if (left.onDigit() && right.onDigit()) {
            const QStringView x = left.number();
            const QStringView y = right.number();
            if (const int order = compareNumbers(x, y); order != 0)
                return order;
            continue;
        }
        const int x = left.next();
        const int y = right.next();
        if (x != y)
            return x < y ? -1 : 1;
    }
    if (left.done() != right.done())
        return left.done() ? -1 : 1;
    return QString::compare(a, b);
}

QString norwegianSortKey(const QString& text)
{
    const auto unit = [](qsizetype value) { return QChar(char16_t(qMin(value + 1, 0xffff))); };
    QString key;
    key.reserve(2 * text.size() + 8);
    Reader reader{ text };
    while (!reader.done()) {
        if (!reader.onDigit()) {
            key += unit(reader.next());
            continue;
        }
        const QStringView number = reader.number();
        key += unit(numbersPlace);
        key += unit(number.size());
        for (const QChar digit : number)
            key += unit(digit.digitValue());
    }
    key += QChar(u'\0'); // before any letter: the shorter text comes first
    return key + text;
}

} // namespace samvirke
