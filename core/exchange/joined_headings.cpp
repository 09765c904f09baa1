#include "core/exchange/joined_headings.h"

#include "core/exchange/cell_values.h"
#include "core/exchange/vocabulary.h"

#include <QSet>

#include <algorithm>

namespace samvirke {

namespace {

constexpr int longestGroup = 60;

bool isYear(QStringView cell)
{
    const int year = cell.size() == 4 ? cell.toInt() : 0;
    return year >= 1900 && year <= 2100;
}

/// Words, or the year that a group of columns is of.
bool canBeHeading(QStringView cell)
{
    return cell.size() <= longestGroup && !cell.endsWith(u':')
        && (isYear(cell) || !readNumber(cell, cell.endsWith(u'%') ? u"%" : u"").has_value());
}

/// The group over each column, carried to the right over the blanks that a merged cell leaves. A
/// group over nothing, or over its own words, is the whole heading of its column and ends there.
QStringList groupsOver(const Table& table, int upper, int lower, int width)
{
    QStringList out;
    QString group;
    for (int column = 0; column < width; ++column) {
        const QStringView above = table.cell(upper, column);
        const QStringView below = table.cell(lower, column);
        if (!above.isEmpty())
            group = above.toString();
        out.append(above.isEmpty() && below.isEmpty() ? QString() : group);
        if (!above.isEmpty() && (below.isEmpty() || below == above))
            group.clear();
    }
    return out;
}

} // namespace

bool hasGroupsAbove(const Table& table, int headerRow)
{
    const int upper = headerRow - 1;
    if (upper < 0 || table.sourceRow(upper) + 1 != table.sourceRow(headerRow))
        return false;
    const int width = std::max(table.width(upper), table.width(headerRow));
    int groups = 0;
    int spanned = 0; // blanks of the upper row, with a heading below
    int filled = 0; // blanks of the lower row that the upper one has a word for
    QSet<QString> seen;
    QSet<QString> groupsSeen;
    bool repeats = false;
    bool years = false;
    for (int column = 0; column < width; ++column) {
        const QStringView above = table.cell(upper, column);
        const QStringView below = table.cell(headerRow, column);
        if (!above.isEmpty()) {
            // Two groups of one name are rows of data rather than groups.
            if (!canBeHeading(above) || (above != below && groupsSeen.contains(above.toString())))
                return false;
            groupsSeen.insert(above.toString());
            groups += above == below ? 0 : 1;
            filled += below.isEmpty() ? 1 : 0;
        }
        if (below.isEmpty())
            continue;
        spanned += above.isEmpty() && groups > 0 ? 1 : 0;
        if (!canBeHeading(below))
            return false;
        years = years || isYear(below);
        repeats = repeats || seen.contains(plainWord(below));
        seen.insert(plainWord(below));
    }
    return groups >= 2 && spanned > 0 && (repeats || years || (filled > 0 && seen.size() >= 2));
}

QStringList headingsOf(const Table& table, int headerRow)
{
    QStringList out;
    const bool joined = hasGroupsAbove(table, headerRow);
    const int width = std::max(table.width(headerRow), joined ? table.width(headerRow - 1) : 0);
    const QStringList groups =
        joined ? groupsOver(table, headerRow - 1, headerRow, width) : QStringList();
    for (int column = 0; column < width; ++column) {
        const QString below = table.cell(headerRow, column).toString();
        const QString group = groups.value(column);
        out.append(group.isEmpty() || group == below ? below
                : below.isEmpty()                    ? group
                                                     : group + u' ' + below);
    }
    return out;
}

} // namespace samvirke
