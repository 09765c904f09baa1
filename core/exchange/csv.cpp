#include "core/exchange/csv.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/mended_text.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace samvirke {

namespace {

QString textOfWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
            c = fromWindows1252(uchar(c.unicode()));
    }
    return text;
}

bool isStrange(char16_t c)
{
    return c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != 0x0B && c != 0x0C;
}

/// Spaces that only look different become plain ones; a few stray control characters (Word leaves
/// some) too. False when there are so many that this is no text.
bool tidy(QString& text)
{
    qsizetype strange = 0;
    for (QChar& c : text) {
        const char16_t code = c.unicode();
        if (code >= 0x20 && code < 0xA0)
            continue;
        if (code == 0) {
            return false;
        } else if (code == 0xA0 || code == 0x202F || code == 0x2007 || code == 0x200B
            || code == 0xFEFF) {
            c = u' ';
        } else if (isStrange(code)) {
            ++strange;
            c = u' ';
        }
    }
    return strange <= 1 + text.size() / 1000;
}

tl::unexpected<Error> notText()
{
    return fail(Text::of(QT_TRANSLATE_NOOP("core",
        "The file is neither text nor a spreadsheet. Save it as CSV or .xlsx and try again.")));
}

/// One pass over the rows of a text. Quoted cells are unescaped where they stand: what is read is
/// never shorter than what is written.
class Rows {
public:
    Rows(Table& table, QChar separator) : m_table(table), m_separator(separator) { }

    Result<void> read()
    {
        QChar* const data = m_table.text().data();
        const auto size = quint32(m_table.text().size());
        quint32 at = 0;
        int row = 1;
        int columns = 0;
        while (at < size) {
            Table::Span span{ at, 0 };
            if (data[at] == u'"') {
                quint32 write = at;
                ++at;
                for (;;) {
                    if (at >= size)
                        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                                 "A quotation mark that opens in row %1 is never "
                                                 "closed. Close it or "
                                                 "take it away."),
                            { QString::number(row) }));
                    if (data[at] == u'"') {
                        if (at + 1 >= size || data[at + 1] != u'"')
                            break;
                        ++at;
                    }
                    data[write++] = data[at++];
                }
                ++at;
                // Something between the closing quote and the separator still belongs to the cell.
                while (at < size && !endsCell(data[at]))
                    data[write++] = data[at++];
                span.length = write - span.start;
            } else {
                while (at < size && !endsCell(data[at]))
                    ++at;
                span.length = at - span.start;
            }
            const auto guard = quint32(span.length
                - withoutGuard(QStringView(data + span.start, qsizetype(span.length))).size());
            m_table.addCell({ span.start + guard, span.length - guard });
            if (++columns > Table::maxColumns)
                return fail(
                    Text::of(QT_TRANSLATE_NOOP("core",
                                 "Row %1 has more than %2 columns. Is this the right file?"),
                        { QString::number(row), QString::number(Table::maxColumns) }));
            if (m_table.cellCount() > Table::maxCells)
                return fail(Text::of(QT_TRANSLATE_NOOP(
                    "core", "The file has too many cells. Split it into smaller files.")));
            if (at < size && data[at] == m_separator) {
                ++at;
                if (at < size)
                    continue;
            }
            m_table.endRow(row);
            columns = 0;
            if (at < size && data[at] == u'\r')
                ++at;
            if (at < size && data[at] == u'\n')
                ++at;
            if (++row > Table::maxRows + 1)
                return fail(
                    Text::of(QT_TRANSLATE_NOOP("core",
                                 "The file has more than %1 rows. Split it into smaller files."),
                        { QString::number(Table::maxRows) }));
        }
        return {};
    }

private:
    bool endsCell(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    Table& m_table;
    QChar m_separator;
};

struct Decoded {
    QString text;
    const char* encoding = "UTF-8";
    bool bom = false;
    int mended = 0;
};

Result<Decoded> decode(const QByteArray& bytes)
{
    Decoded out;
    QString& text = out.text;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        text = decoder(bytes);
        out.encoding = "UTF-16";
        out.bom = true;
        if (decoder.hasError())
            return notText();
    } else {
        if (bytes.contains('\0'))
            return notText();
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        text = decoder(bytes);
        if (decoder.hasError()) {
            text = textOfWindows1252(bytes);
            out.encoding = "Windows-1252";
        }
    }
    if (text.startsWith(QChar(0xFEFF))) {
        text.remove(0, 1);
        out.bom = true;
    }
    while (text.endsWith(QChar(0x1A))) // end of file of old DOS programs
        text.chop(1);
    out.mended = mendText(text); // before no-break spaces become plain ones: they are spoilt, too
    if (!tidy(text))
        return notText();
    return out;
}

} // namespace

Result<QString> decodeText(const QByteArray& bytes)
{
    auto decoded = decode(bytes);
    if (!decoded)
        return fail(decoded.error());
    return std::move(decoded->text);
}

QChar sniffSeparator(QStringView text)
{
    constexpr int enoughRows = 30;
    constexpr qsizetype enoughText = 200'000;
    static constexpr std::array<char16_t, 3> candidates{ u';', u'\t', u',' };

    if (text.startsWith(u"sep=") && text.size() > 4)
        return text.at(4);
    std::array<std::vector<int>, 3> found; // separators in each row
    std::array<int, 3> inRow{ 0, 0, 0 };
    bool quoted = false;
    bool blank = true;
    const auto endRow = [&] {
        for (size_t i = 0; i < candidates.size() && !blank; ++i)
            found[i].push_back(inRow[i]);
        inRow.fill(0);
        blank = true;
    };
    for (qsizetype i = 0; i < std::min(text.size(), enoughText); ++i) {
        const QChar c = text.at(i);
        if (c == u'"')
            quoted = !quoted;
        if (!quoted && (c == u'\n' || c == u'\r')) {
            endRow();
            if (found[0].size() >= enoughRows)
                break;
            continue;
        }
        blank = blank && c.isSpace();
        for (size_t k = 0; k < candidates.size() && !quoted; ++k) {
            if (c == candidates[k]) {
                ++inRow[k];
                blank = false;
            }
        }
    }
    endRow();

    // A separator stands in every row, as often in each. Decimal commas and commas in texts do not.
    size_t best = 0;
    std::array<int, 3> bestScore{ -1, -1, -1 };
    for (size_t k = 0; k < candidates.size(); ++k) {
        std::vector<int> counts = found[k];
        const auto with =
            int(std::count_if(counts.begin(), counts.end(), [](int count) { return count > 0; }));
        std::sort(counts.begin(), counts.end());
        const int usual = counts.empty() ? 0 : counts[counts.size() / 2];
        const auto even = int(std::count(counts.begin(), counts.end(), usual));
        const std::array<int, 3> score{ with, usual > 0 ? even : 0, usual };
        if (score > bestScore) {
            best = k;
            bestScore = score;
        }
    }
    return candidates[best];
}

Result<CsvFile> readCsvFile(const QByteArray& bytes)
{
    auto decoded = decode(bytes);
    if (!decoded)
        return fail(decoded.error());
    const QChar separator = sniffSeparator(decoded->text);
    const bool told = decoded->text.startsWith(QLatin1String("sep="));
    Table table(std::move(decoded->text));
    if (told) {
        for (int i = 0; i < 5 && i < table.text().size(); ++i)
            table.text()[i] = u' ';
    }
    const auto read = Rows(table, separator).read();
    if (!read)
        return fail(read.error());
    return CsvFile{ std::move(table), QString::fromLatin1(decoded->encoding), decoded->bom,
        separator, decoded->mended };
}

Result<Table> readCsv(const QByteArray& bytes)
{
    auto file = readCsvFile(bytes);
    if (!file)
        return fail(file.error());
    return std::move(file->table);
}

} // namespace samvirke
