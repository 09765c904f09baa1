#include "core/exchange/table_inspection.h"

#include "core/exchange/assessment_import.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/columns.h"
#include "core/exchange/joined_headings.h"
#include "core/exchange/municipality_lookup.h"
#include "core/exchange/needs_import.h"
#include "core/exchange/pool_import.h"
#include "core/exchange/row_preparation.h"
#include "core/exchange/vocabulary.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace samvirke {

namespace {

constexpr int headerLookedFor = 40; // rows
constexpr int rowsLookedAt = 400; // of the data, for the kind of a column
constexpr int samplesShown = 3;
constexpr int rowsShown = 5;

bool isNumberLike(QStringView cell)
{
    return readNumber(cell, cell.endsWith(u'%') ? u"%" : u"").has_value();
}

bool isDateLike(QStringView cell)
{
    return cell.size() >= 6 && cell.size() <= 25 && cell.front().isDigit()
        && readDate(cell).has_value();
}

int filledIn(const Table& table, int row)
{
    int filled = 0;
    for (int column = 0; column < table.width(row); ++column)
        filled += table.cell(row, column).isEmpty() ? 0 : 1;
    return filled;
}

/// Words of headings that we know, whatever the table is about.
const QSet<QString>& knownHeadings()
{
    static const QSet<QString> all = [] {
        QSet<QString> out;
        for (const auto* specs : { &assessmentColumns(), &needColumns(), &poolColumns() }) {
            for (const ColumnSpec& spec : *specs) {
                for (const QString& name : spec.names)
                    out.insert(plainWord(name));
            }
        }
        return out;
    }();
    return all;
}

/// How much a row looks like a header among the rows that follow it.
double headerScore(const Table& table, int row, int usualWidth)
{
    int filled = 0;
    int words = 0;
    int known = 0;
    int contrast = 0;
    QSet<QString> different;
    for (int column = 0; column < table.width(row); ++column) {
        const QStringView cell = table.cell(row, column);
        if (cell.isEmpty())
            continue;
        ++filled;
        different.insert(cell.toString());
        const bool isWord = !isNumberLike(cell) && !isDateLike(cell);
        words += isWord ? 1 : 0;
        known += knownHeadings().contains(plainWord(cell)) ? 1 : 0;
        // Below a word there are numbers, or the same few words again and again.
        int below = 0;
        int unlike = 0;
        for (int next = row + 1; next < std::min(table.rowCount(), row + 12); ++next) {
            const QStringView value = table.cell(next, column);
            if (value.isEmpty())
                continue;
            ++below;
            const bool valueIsWord = !isNumberLike(value) && !isDateLike(value);
            unlike += valueIsWord != isWord || value.size() * 3 < cell.size() ? 1 : 0;
        }
        contrast += below > 0 && unlike * 2 > below ? 1 : 0;
    }
    if (filled == 0 || (filled < 2 && usualWidth > 1))
        return -1;
    const double width = std::max(1, usualWidth);
    return std::min(1.0, filled / width) * 1.5 + double(words) / filled
        + double(different.size()) / filled + 1.5 * known / filled + 1.0 * contrast / filled
        - 0.04 * row;
}

int usualWidthFrom(const Table& table, int from)
{
    std::vector<int> widths;
    for (int row = from; row < std::min(table.rowCount(), from + 200); ++row)
        widths.push_back(filledIn(table, row));
    if (widths.empty())
        return 0;
    std::nth_element(widths.begin(), widths.begin() + qsizetype(widths.size()) / 2, widths.end());
    return widths[widths.size() / 2];
}

/// Counts what the cells of one column are, and decides.
class KindGuess {
public:
    explicit KindGuess(const MunicipalityLookup& lookup) : m_lookup(lookup) { }

    void see(QStringView cell)
    {
        ++m_seen;
        m_different.insert(cell.toString());
        static const QRegularExpression bare(QStringLiteral("^\\d{3,4}([.,]0+)?$"));
        const QString text = cell.toString();
        const bool digits = bare.match(text).hasMatch();
        if (digits) {
            m_numbers += m_lookup.find(cell, {}).has_value() ? 1 : 0;
            const int year = text.left(4).toInt();
            m_years += year >= 1900 && year <= 2100 ? 1 : 0;
        } else if (cell.front().isDigit() || cell.startsWith(u'K', Qt::CaseInsensitive)) {
            if (text.contains(QRegularExpression(QStringLiteral("\\d{3,4}.*\\p{L}")))
                && m_lookup.find(cell, {}))
                ++m_numbersAndNames;
        }
        if (!digits && municipalitiesIn(cell, m_lookup).size() > 1)
            ++m_several;
        const bool letters =
            std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
        if (isDateLike(cell))
            ++m_dates;
        else if (cell.endsWith(u'%') && isNumberLike(cell))
            ++m_percents;
        else if (isNumberLike(cell))
            ++m_plainNumbers;
        static const QRegularExpression telephone(QStringLiteral("^(\\+|00)?[\\d ]{8,16}$"));
        if (telephone.match(text).hasMatch())
            ++m_telephones;
        if (!letters)
            return;
        m_names += m_lookup.find({}, cell).has_value() ? 1 : 0;
        m_emails += cell.contains(u'@') && cell.contains(u'.') ? 1 : 0;
        m_statuses += readWord<StaffingStatus>(cell) ? 1 : 0;
        m_services += readWord<ServiceArea>(cell) ? 1 : 0;
        m_answers += readWord<YesNo>(cell) ? 1 : 0;
        m_professions += professionCode(cell).isEmpty() ? 0 : 1;
    }

    ColumnKind kind(const QString& header) const
    {
        if (m_seen == 0)
            return ColumnKind::Empty;
        const auto nearlyAll = [&](int count) { return count * 10 >= m_seen * 8; };
        const QString plain = plainWord(header);
        const auto says = [&plain](
                              const char* word) { return plain.contains(QLatin1String(word)); };
        const bool namesMunicipality = says("kommune") || says("komnr") || says("region")
            || says("municip") || plain == QLatin1String("knr");
        const bool namesYear = plain == QLatin1String("ar") || says("argang") || says("year");
        // Years and small amounts may read as numbers of municipalities; a column of theirs may
        // also hold counties.
        if (namesMunicipality ? m_numbers * 2 >= m_seen && m_numbers > 0
                              : nearlyAll(m_numbers) && !namesYear && !nearlyAll(m_years)
                    && m_different.size() > 2)
            return ColumnKind::MunicipalityNumber;
        if (nearlyAll(m_numbersAndNames))
            return ColumnKind::Municipality;
        if (m_several > 0 && nearlyAll(m_several + m_numbers + m_numbersAndNames + m_names))
            return ColumnKind::Municipalities;
        if (nearlyAll(m_emails))
            return ColumnKind::Email;
        if (nearlyAll(m_dates))
            return ColumnKind::Date;
        if (nearlyAll(m_statuses))
            return ColumnKind::Status;
        if (nearlyAll(m_services))
            return ColumnKind::ServiceArea;
        if (nearlyAll(m_answers))
            return ColumnKind::YesNo;
        if (nearlyAll(m_professions))
            return ColumnKind::Profession;
        if (nearlyAll(m_names) || (namesMunicipality && m_names * 10 >= m_seen * 6))
            return ColumnKind::MunicipalityName;
        if (nearlyAll(m_percents)
            || (nearlyAll(m_plainNumbers + m_percents)
                && (header.contains(u'%') || plain.contains(QLatin1String("prosent")))))
            return ColumnKind::Percent;
        const bool namesTelephone = plain.contains(QLatin1String("telefon"))
            || plain.contains(QLatin1String("mobil")) || plain.startsWith(QLatin1String("tlf"));
        if (namesTelephone && nearlyAll(m_telephones))
            return ColumnKind::Telephone;
        if (nearlyAll(m_plainNumbers + m_percents))
            return ColumnKind::Number;
        return ColumnKind::Text;
    }

private:
    const MunicipalityLookup& m_lookup;
    int m_seen = 0;
    int m_numbers = 0;
    int m_years = 0;
    int m_numbersAndNames = 0;
    int m_several = 0;
    int m_dates = 0;
    int m_percents = 0;
    int m_plainNumbers = 0;
    int m_telephones = 0;
    int m_names = 0;
    int m_emails = 0;
    int m_statuses = 0;
    int m_services = 0;
    int m_answers = 0;
    int m_professions = 0;
    QSet<QString> m_different;
};

/// Whether the row goes on with the headings above it, rather than being the first of the data:
/// what stands below it is of another kind, or its words are headings that we know.
bool isLowerHeading(const Table& table, int row)
{
    if (!hasGroupsAbove(table, row))
        return false;
    int words = 0;
    int telling = 0;
    for (int column = 0; column < table.width(row); ++column) {
        const QStringView cell = table.cell(row, column);
        if (cell.isEmpty())
            continue;
        ++words;
        const QStringView below =
            row + 1 < table.rowCount() ? table.cell(row + 1, column) : QStringView();
        const auto isYear = [](QStringView text) {
            return text.size() == 4 && text.toInt() >= 1900 && text.toInt() <= 2100;
        };
        const bool wordOrYear = !isNumberLike(cell) || (isYear(cell) && !isYear(below));
        telling += knownHeadings().contains(plainWord(cell))
                || (wordOrYear && !below.isEmpty() && isNumberLike(below))
            ? 1
            : 0;
    }
    return telling * 2 >= words;
}

} // namespace

int findHeaderRow(const Table& table)
{
    int best = 0;
    double bestScore = -1;
    for (int row = 0; row < std::min(table.rowCount(), headerLookedFor); ++row) {
        const double score = headerScore(table, row, usualWidthFrom(table, row + 1));
        if (score > bestScore + 1e-9) {
            best = row;
            bestScore = score;
        }
    }
    return best + 1 < table.rowCount() && isLowerHeading(table, best + 1) ? best + 1 : best;
}

int rowIndex(const Table& table, int sourceRow)
{
    int from = 0;
    int until = table.rowCount();
    while (from < until) {
        const int middle = from + (until - from) / 2;
        if (table.sourceRow(middle) < sourceRow)
            from = middle + 1;
        else
            until = middle;
    }
    return from < table.rowCount() && table.sourceRow(from) == sourceRow ? from : -1;
}

bool isRemark(const Table& table, int row, int headerWidth, const MunicipalityLookup& lookup)
{
    constexpr int fewColumns = 2;
    constexpr int cellsLookedAt = 2;
    if (headerWidth <= fewColumns)
        return false;
    QStringView first;
    int filled = 0;
    for (int column = 0; column < table.width(row) && filled < cellsLookedAt; ++column) {
        const QStringView cell = table.cell(row, column);
        if (cell.isEmpty())
            continue;
        if (filled == 0)
            first = cell;
        ++filled;
    }
    if (filled == 0)
        return true;
    // A number in the first column may be a municipality that says no more.
    if (first.front().isDigit() || (first.size() > 1 && first.at(1) == u'-'))
        return false;
    static const QSet<QString> sums{ "sum", "totalt", "total", "ialt", "tilsammen", "sumtotalt",
        "sumialt", "helelandet", "heilelandet", "landet", "helefylket", "heilefylket", "fylket",
        "sumfylket", "allekommuner", "allekommunar", "snitt", "gjennomsnitt" };
    if (first.size() <= 20 && sums.contains(plainWord(first)))
        return true;
    return filled == 1 && !lookup.find(first, {});
}

QString fingerprintOf(const Table& table, int headerRow)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& heading : headingsOf(table, headerRow)) {
        hash.addData(plainWord(heading).toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return QString::fromLatin1(hash.result().toHex().left(16));
}

TableFacts inspectTable(const TableFile& file, const Reference& reference, int headerRow)
{
    const Table& table = file.table;
    TableFacts facts;
    facts.source = file.source;
    if (table.rowCount() == 0)
        return facts;
    int header = headerRow > 0 ? rowIndex(table, headerRow) : findHeaderRow(table);
    if (header < 0)
        header = findHeaderRow(table);
    facts.headerRow = table.sourceRow(header);
    facts.fingerprint = fingerprintOf(table, header);

    const MunicipalityLookup lookup(reference);
    const int headerWidth = filledIn(table, header);
    const QStringList headings = headingsOf(table, header);
    const bool grouped = hasGroupsAbove(table, header);
    int width = int(headings.size());
    std::vector<int> data;
    for (int row = header + 1; row < table.rowCount(); ++row) {
        if (isRemark(table, row, headerWidth, lookup)) {
            facts.remarks.append(table.sourceRow(row));
            continue;
        }
        ++facts.rowCount;
        if (int(data.size()) < rowsLookedAt) {
            data.push_back(row);
            width = std::max(width, table.width(row));
        }
        if (facts.firstRows.size() < rowsShown) {
            QStringList cells;
            for (int column = 0; column < table.width(row); ++column)
                cells.append(table.cell(row, column).left(200).toString());
            facts.firstRows.append(cells);
        }
    }
    for (int column = 0; column < width; ++column) {
        ColumnFacts one;
        one.place = column;
        one.header = headings.value(column).left(200);
        const QString below = table.cell(header, column).toString();
        if (grouped && one.header.size() > below.size() && one.header.endsWith(below))
            one.group = one.header.chopped(below.size()).trimmed();
        KindGuess guess(lookup);
        for (const int row : data) {
            const QStringView cell = table.cell(row, column);
            if (cell.isEmpty())
                continue;
            ++one.filled;
            guess.see(cell);
            const QString sample = cell.left(60).toString().simplified();
            if (one.samples.size() < samplesShown && !one.samples.contains(sample))
                one.samples.append(sample);
        }
        one.kind = guess.kind(one.header);
        facts.columns.append(one);
    }
    return facts;
}

} // namespace samvirke
