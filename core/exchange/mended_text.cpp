#include "core/exchange/mended_text.h"

#include <array>

namespace samvirke {

namespace {

// 0x80 … 0x9F of Windows-1252; the five bytes that it leaves open stay what they are in Latin-1.
constexpr std::array<char16_t, 32> windows1252{ 0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026,
    0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018,
    0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178 };

/// The byte that Windows-1252 reads as this character; -1 when there is none.
int byteOf(char16_t c)
{
    if (c < 0x80 || (c >= 0xA0 && c <= 0xFF))
        return c;
    for (size_t i = 0; i < windows1252.size(); ++i) {
        if (windows1252[i] == c)
            return int(0x80 + i);
    }
    return c < 0xA0 ? int(c) : -1; // Latin-1 keeps the control characters
}

/// What a text of ours may well hold: letters of Latin-1 and of the Sámi languages, and a few
/// signs.
bool isLikely(char32_t c)
{
    if (c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7)
        return true;
    static constexpr std::u16string_view others =
        u"\u010C\u010D\u0110\u0111\u014A\u014B\u0160\u0161\u0166\u0167\u017D\u017E\u01E4\u01E5"
        u"\u01E6\u01E7\u01E8\u01E9\u01EE\u01EF\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026"
        u"\u20AC\u00A0\u00A7\u00A8\u00AB\u00B0\u00B4\u00B7\u00BB\u00BD\u2212\u2265\u2264";
    return c < 0x10000 && others.find(char16_t(c)) != std::u16string_view::npos;
}

/// The character whose UTF-8 bytes stand at `at` as characters of Windows-1252, and how many there
/// are; 0 when there is none.
std::pair<char16_t, int> spoiltAt(const QString& text, qsizetype at, QChar before)
{
    const int first = byteOf(text.at(at).unicode());
    const int more = first >= 0xC2 && first <= 0xDF ? 1 : first >= 0xE2 && first <= 0xE2 ? 2 : 0;
    if (more == 0 || at + more >= text.size())
        return { 0, 0 };
    char32_t c = more == 1 ? char32_t(first & 0x1F) : char32_t(first & 0x0F);
    for (int i = 1; i <= more; ++i) {
        char16_t unit = text.at(at + i).unicode();
        const int next = byteOf(unit);
        if (next < 0x80 || next > 0xBF)
            return { 0, 0 };
        c = c << 6 | char32_t(next & 0x3F);
    }
    // Spoilt twice, the second half of a letter is a sign that stands nowhere else.
    const bool halfLetter = c >= 0x80 && c <= 0xBF
        && (before == QChar(0xC2) || before == QChar(0xC3) || before == QChar(0xC4)
            || before == QChar(0xC5));
    // A capital Å before a closing quotation mark reads as such a pair, too.
    if ((!isLikely(c) && !halfLetter) || (text.at(at) == u'Å' && c < 0x160))
        return { 0, 0 };
    return { char16_t(c), more + 1 };
}

int mendOnce(QString& text, qsizetype start)
{
    qsizetype at = start;
    while (at < text.size() && spoiltAt(text, at, {}).second == 0)
        ++at;
    if (at >= text.size())
        return 0;
    int mended = 0;
    QChar* const data = text.data();
    qsizetype write = at;
    while (at < text.size()) {
        const QChar before = write > start ? data[write - 1] : QChar();
        const auto [c, length] =
            data[at].unicode() < 0x80 ? std::pair<char16_t, int>(0, 0) : spoiltAt(text, at, before);
        if (length > 0) {
            data[write++] = c;
            at += length;
            ++mended;
        } else {
            data[write++] = data[at++];
        }
    }
    text.truncate(write);
    return mended;
}

} // namespace

char16_t fromWindows1252(uchar byte)
{
    return byte >= 0x80 && byte <= 0x9F ? windows1252[byte - 0x80] : char16_t(byte);
}

int mendText(QString& text, qsizetype start)
{
    const int mended = mendOnce(text, start);
    if (mended > 0)
        mendOnce(text, start); // spoilt twice: "TromsÃƒÂ¸"
    return mended;
}

} // namespace samvirke
