#include "core/exchange/row_preparation.h"

#include "core/exchange/table_inspection.h"

#include <QRegularExpression>

#include <algorithm>

namespace samvirke {

namespace {

/// "1.234", "12.345.678": points that part thousands, or a decimal number with three places.
bool hasGroups(QStringView text, QChar sign)
{
    qsizetype at = !text.isEmpty() && (text.front() == u'-' || text.front() == u'+') ? 1 : 0;
    qsizetype digits = 0;
    bool parted = false;
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c.isDigit()) {
            ++digits;
        } else if (c == sign) {
            if (digits == 0 || digits > 3 || (parted && digits != 3))
                return false;
            parted = true;
            digits = 0;
        } else {
            return false;
        }
    }
    return parted && digits == 3;
}

/// Whether `sign` parts thousands in a column: the other sign is its decimal one; or, for the point
/// alone, every number that has it has whole groups, more than one does, and none begins with a
/// zero.
bool partsThousands(const Table& table, int header, int column, QChar sign, QChar other)
{
    int grouped = 0;
    bool otherIsDecimal = false;
    for (int row = header + 1; row < table.rowCount(); ++row) {
        const QStringView cell = table.cell(row, column);
        const bool has = cell.contains(sign);
        if (has && cell.contains(other) && cell.lastIndexOf(other) > cell.lastIndexOf(sign)) {
            otherIsDecimal = true;
            continue;
        }
        otherIsDecimal = otherIsDecimal || cell.contains(other);
        if (!has)
            continue;
        if (!hasGroups(cell, sign) || cell.startsWith(u'0'))
            return false;
        ++grouped;
    }
    constexpr int enough = 2;
    return grouped > 0 && (otherIsDecimal || (sign == u'.' && grouped >= enough));
}

int placeOfMunicipality(const Columns& columns)
{
    const int number = columns.places.value(QStringLiteral("municipality"), -1);
    return number >= 0 ? number : columns.places.value(QStringLiteral("municipalityName"), -1);
}

QString quoted(const Table& table, int row)
{
    for (int column = 0; column < table.width(row); ++column) {
        if (!table.cell(row, column).isEmpty())
            return table.cell(row, column).left(40).toString().simplified();
    }
    return {};
}

} // namespace

QStringList municipalitiesIn(QStringView cell, const MunicipalityLookup& lookup)
{
    constexpr qsizetype longest = 4000;
    if (cell.size() > longest)
        return {};
    // A name may have a comma, an "og" or a dash of its own: what is one municipality is not a
    // list.
    static const QRegularExpression sign(QStringLiteral("[,;/+&\\n\\r]"));
    static const QRegularExpression breaks(
        QStringLiteral("\\s*[,;/+&\\n\\r]\\s*(?:og\\s+|and\\s+)?|\\s+og\\s+|\\s+and\\s+"));
    const QString text = cell.toString();
    if (!text.contains(sign) && !text.contains(QLatin1String(" og "))
        && !text.contains(QLatin1String(" and ")))
        return {};
    if (lookup.find(cell, {}))
        return {};
    QStringList parts = text.split(breaks, Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return {};
    for (const QString& part : std::as_const(parts)) {
        if (!lookup.find(part, {}))
            return {};
    }
    return parts;
}

PreparedRows prepareRows(
    Table table, const Columns& columns, const Preparation& what, const MunicipalityLookup& lookup)
{
    PreparedRows out;
    const int header = columns.headerRow;
    int headerWidth = 0;
    for (int column = 0; column < table.width(header); ++column)
        headerWidth += table.cell(header, column).isEmpty() ? 0 : 1;
    const int place = placeOfMunicipality(columns);

    std::vector<Table::Kept> kept;
    bool changed = false;
    QStringList remarks;
    int remarkRows = 0;
    QStringList shared;
    int sharedRows = 0;
    constexpr qsizetype namedAtMost = 5;
    const auto keepAsItIs = [&](int row) {
        if (changed)
            kept.push_back({ row, -1, {} });
    };
    const auto startChanging = [&](int row) {
        if (changed)
            return;
        changed = true;
        kept.reserve(size_t(table.rowCount()));
        for (int before = 0; before < row; ++before)
            kept.push_back({ before, -1, {} });
    };
    for (int row = header + 1; row < table.rowCount(); ++row) {
        if (isRemark(table, row, headerWidth, lookup)) {
            startChanging(row);
            ++remarkRows;
            if (remarks.size() < namedAtMost)
                remarks.append(QStringLiteral("%1 (%2)").arg(
                    QString::number(table.sourceRow(row)), quoted(table, row)));
            continue;
        }
        const QStringView cell = place < 0 ? QStringView() : table.cell(row, place);
        const QStringList several =
            what.share && cell.size() > 4 ? municipalitiesIn(cell, lookup) : QStringList();
        const bool whose =
            std::any_of(what.notShared.begin(), what.notShared.end(), [&](const QString& field) {
                return !table.cell(row, columns.places.value(field, -1)).isEmpty();
            });
        if (several.isEmpty() || whose) {
            keepAsItIs(row);
            continue;
        }
        startChanging(row);
        ++sharedRows;
        if (shared.size() < namedAtMost)
            shared.append(QStringLiteral("%1 (%2)").arg(
                QString::number(table.sourceRow(row)), cell.left(40).toString()));
        for (const QString& one : several)
            kept.push_back({ row, place, one });
    }
    const auto named = [](const QStringList& some, int rows) {
        return some.join(QStringLiteral(", ")) + (rows > some.size() ? QStringLiteral(" …") : "");
    };
    if (remarkRows > 0)
        out.notices.append(Text::counted(
            QT_TRANSLATE_N_NOOP("core", "%n row(s) are remarks or sums and were left out: row %1."),
            remarkRows, { named(remarks, remarkRows) }));
    if (sharedRows > 0)
        out.notices.append(Text::counted(
            QT_TRANSLATE_N_NOOP("core",
                "%n row(s) name several municipalities and are read once for each: row %1."),
            sharedRows, { named(shared, sharedRows) }));
    out.table = changed ? table.withRows(kept) : std::move(table);
    out.table.assign({ header, columns.places });

    for (const QString& field : what.numbers) {
        const int column = columns.places.value(field, -1);
        if (column < 0)
            continue;
        for (const auto& [thousands, decimal] :
            { std::pair(QChar(u'.'), QChar(u',')), std::pair(QChar(u','), QChar(u'.')) }) {
            if (!partsThousands(out.table, header, column, thousands, decimal))
                continue;
            for (int row = header + 1; row < out.table.rowCount(); ++row) {
                if (out.table.cell(row, column).contains(thousands))
                    out.table.setCell(
                        row, column, out.table.cell(row, column).toString().remove(thousands));
            }
            break;
        }
    }
    return out;
}

} // namespace samvirke
