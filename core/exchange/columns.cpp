#include "core/exchange/columns.h"

#include "core/exchange/vocabulary.h"

namespace samvirke {

namespace {

constexpr int headerWithin = 15; // titles and remarks above the header are few

QString nameOf(const QList<ColumnSpec>& specs, const QString& field)
{
    for (const ColumnSpec& spec : specs) {
        if (spec.field == field)
            return spec.names.first();
    }
    return field;
}

/// "fra (dato)" is "fra" with a remark.
QString fieldOf(const QHash<QString, QString>& known, QStringView header)
{
    const QString whole = known.value(plainWord(header));
    const qsizetype bracket = header.indexOf(u'(');
    return !whole.isEmpty() || bracket <= 0 ? whole : known.value(plainWord(header.left(bracket)));
}

QHash<QString, QString> fieldsByName(const QList<ColumnSpec>& specs)
{
    QHash<QString, QString> known;
    for (const ColumnSpec& spec : specs) {
        for (const QString& name : spec.names)
            known.insert(plainWord(name), spec.field);
        known.insert(plainWord(spec.field), spec.field);
    }
    return known;
}

/// As somebody assigned them.
Columns assignedColumns(const Table& table, const Table::Assigned& assigned)
{
    Columns columns;
    columns.headerRow = assigned.headerRow;
    columns.places = assigned.places;
    const auto used = assigned.places.values();
    for (auto it = assigned.places.cbegin(); it != assigned.places.cend(); ++it) {
        const QString title = table.cell(assigned.headerRow, it.value()).toString();
        if (!title.isEmpty())
            columns.headers.insert(it.key(), title);
    }
    for (int column = 0; column < table.width(assigned.headerRow); ++column) {
        const QString title = table.cell(assigned.headerRow, column).toString();
        if (!title.isEmpty() && !used.contains(column))
            columns.unknown.append(title.left(80).simplified());
    }
    return columns;
}

/// An error that names the mandatory columns that are not there.
Result<Columns> complete(Columns columns, const QList<ColumnSpec>& specs)
{
    QStringList missing;
    for (const ColumnSpec& spec : specs) {
        if (spec.mandatory && !columns.has(spec.field))
            missing.append(spec.names.first());
    }
    if (!missing.isEmpty())
        return fail(Text::counted(
            QT_TRANSLATE_N_NOOP("core", "%n column(s) missing: %1. Add it and try again."),
            int(missing.size()), { missing.join(QStringLiteral(", ")) }));
    return columns;
}

} // namespace

QString fieldNamed(QStringView header, const QList<ColumnSpec>& specs)
{
    return fieldOf(fieldsByName(specs), header);
}

Result<Columns> findColumns(const Table& table, const QList<ColumnSpec>& specs)
{
    if (table.assigned())
        return complete(assignedColumns(table, *table.assigned()), specs);
    const QHash<QString, QString> known = fieldsByName(specs);

    Columns columns;
    int most = 0;
    for (int row = 0; row < std::min(table.rowCount(), headerWithin); ++row) {
        int hits = 0;
        for (int column = 0; column < table.width(row); ++column)
            hits += fieldOf(known, table.cell(row, column)).isEmpty() ? 0 : 1;
        if (hits > most) {
            most = hits;
            columns.headerRow = row;
        }
    }

    const int header = columns.headerRow;
    for (int column = 0; table.rowCount() > 0 && column < table.width(header); ++column) {
        const QString title = table.cell(header, column).toString();
        if (title.isEmpty())
            continue;
        const QString field = fieldOf(known, title);
        if (field.isEmpty()) {
            columns.unknown.append(title.left(80).simplified());
            continue;
        }
        if (columns.places.contains(field))
            return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                     "The columns “%1” and “%2” mean the same (%3). Keep one of "
                                     "them and try again."),
                { columns.headers.value(field), title, nameOf(specs, field) }));
        columns.places.insert(field, column);
        columns.headers.insert(field, title);
    }

    QStringList wanted;
    for (const ColumnSpec& spec : specs) {
        if (spec.mandatory)
            wanted.append(spec.names.first());
    }
    if (most == 0)
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "No row looks like a header. The first row must name the columns: "
                                 "%1."),
            { wanted.join(QStringLiteral(", ")) }));
    return complete(std::move(columns), specs);
}

} // namespace samvirke
