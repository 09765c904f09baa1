#include "core/exchange/column_mapping.h"

#include "core/exchange/table_inspection.h"
#include "core/exchange/vocabulary.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace samvirke {

namespace {

bool hasField(const QList<ColumnSpec>& specs, const QString& field)
{
    return std::any_of(
        specs.begin(), specs.end(), [&](const ColumnSpec& spec) { return spec.field == field; });
}

/// Fields that a kind of cells can be, the likeliest first.
QStringList fieldsFor(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::MunicipalityNumber:
    case ColumnKind::Municipality:
    case ColumnKind::Municipalities:
        return { "municipality", "owner" };
    case ColumnKind::MunicipalityName:
        return { "municipalityName", "owner" };
    case ColumnKind::Status:
        return { "status" };
    case ColumnKind::ServiceArea:
        return { "service" };
    case ColumnKind::Profession:
        return { "profession", "professions" };
    case ColumnKind::Email:
        return { "email" };
    case ColumnKind::Telephone:
        return { "telephone" };
    case ColumnKind::Percent:
        return { "absencePercent" };
    case ColumnKind::Empty:
    case ColumnKind::Text:
    case ColumnKind::Number:
    case ColumnKind::Date:
    case ColumnKind::YesNo:
        break;
    }
    return {};
}

} // namespace

Result<MappingFile> readMappingFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const auto refuse = [&](const Text& why) {
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "%1: %2"), { name.isEmpty() ? path : name, why }));
    };
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refuse(Text::of(QT_TRANSLATE_NOOP("core", "The mapping file cannot be read.")));
    if (file.size() > maxMappingBytes)
        return refuse(
            Text::of(QT_TRANSLATE_NOOP("core", "The file is too large to be a mapping.")));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return refuse(Text::of(QT_TRANSLATE_NOOP("core",
                                   "This is no JSON: %1 (at byte %2). See the manual of import."),
            { error.errorString(), QString::number(error.offset) }));
    const QJsonObject all = document.object();
    if (!all.value("columns").isObject() || all.value("columns").toObject().isEmpty())
        return refuse(Text::of(QT_TRANSLATE_NOOP("core",
            "A mapping needs an object “columns” from headings to fields, for example "
            "{\"columns\": {\"Kommunenr\": \"municipality\", \"Vurdering\": \"status\"}}.")));
    MappingFile out;
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.key() == "kind" && it->isString())
            out.kind = it->toString();
        else if (it.key() == "sheet" && it->isString())
            out.sheet = it->toString();
        else if (it.key() == "headerRow" && it->isDouble() && it->toInt() > 0)
            out.headerRow = it->toInt();
        else if (it.key() != "columns")
            return refuse(Text::of(
                QT_TRANSLATE_NOOP("core",
                    "“%1” is not understood. A mapping may hold: kind, sheet, headerRow, columns."),
                { it.key().left(60) }));
    }
    const QJsonObject columns = all.value("columns").toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        if (!it->isString() && !it->isNull())
            return refuse(Text::of(QT_TRANSLATE_NOOP("core",
                                       "The field of “%1” must be a text, or null to leave the "
                                       "column out."),
                { it.key().left(60) }));
        out.columns.append({ it.key(), it->toString() });
    }
    return out;
}

QByteArray writtenMapping(
    const ColumnMapping& mapping, const TableFacts& facts, const QString& kind)
{
    QJsonObject columns;
    for (const ColumnFacts& column : facts.columns) {
        const QString field = mapping.fields.value(column.place);
        if (field.isEmpty())
            continue;
        const bool alone = !column.header.isEmpty()
            && std::count_if(facts.columns.begin(), facts.columns.end(),
                   [&](const ColumnFacts& other) { return other.header == column.header; })
                == 1;
        columns.insert(alone ? column.header : u'@' + columnLetter(column.place), field);
    }
    QJsonObject all{ { "kind", kind }, { "headerRow", facts.headerRow }, { "columns", columns } };
    if (!facts.source.sheet.isEmpty())
        all.insert("sheet", facts.source.sheet);
    return QJsonDocument(all).toJson();
}

Result<ColumnMapping> resolvedMapping(
    const MappingFile& file, const TableFacts& facts, const QList<ColumnSpec>& specs)
{
    ColumnMapping mapping{ file.sheet, facts.headerRow, {} };
    for (const auto& [heading, wanted] : file.columns) {
        int place = -1;
        if (heading.startsWith(u'@') && columnPlace(heading.mid(1)) >= 0) {
            place = columnPlace(heading.mid(1));
            if (place >= facts.columns.size())
                place = -1;
        } else {
            for (const ColumnFacts& column : facts.columns) {
                if (plainWord(column.header) != plainWord(heading) || column.header.isEmpty())
                    continue;
                if (place >= 0)
                    return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                             "Two columns are headed “%1”. Name them by their "
                                             "letters instead: “@%2” and “@%3”."),
                        { heading.left(60), columnLetter(place), columnLetter(column.place) }));
                place = column.place;
            }
        }
        if (wanted.isEmpty())
            continue;
        if (place < 0) {
            QStringList headings;
            for (const ColumnFacts& column : facts.columns)
                headings.append(column.header.isEmpty() ? u'@' + columnLetter(column.place)
                                                        : column.header.left(40));
            return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                     "The mapping names a column “%1”, which row %2 does not have. "
                                     "It has: %3."),
                { heading.left(60), QString::number(facts.headerRow),
                    headings.mid(0, 30).join(QStringLiteral(", ")) }));
        }
        const QString field = hasField(specs, wanted) ? wanted : fieldNamed(wanted, specs);
        if (field.isEmpty()) {
            QStringList known;
            for (const ColumnSpec& spec : specs)
                known.append(spec.field);
            return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                     "The mapping leads “%1” to “%2”, which is no field. Write one "
                                     "of: %3."),
                { heading.left(60), wanted.left(60), known.join(QStringLiteral(", ")) }));
        }
        if (mapping.fields.values().contains(field))
            return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                     "The mapping leads two columns to “%1”. Keep one of them."),
                { field }));
        mapping.fields.insert(place, field);
    }
    return mapping;
}

ColumnMapping suggestedMapping(const TableFacts& facts, const QList<ColumnSpec>& specs)
{
    ColumnMapping mapping{ facts.source.sheet, facts.headerRow, {} };
    QStringList taken;
    const auto take = [&](int place, const QString& field) {
        if (field.isEmpty() || taken.contains(field) || mapping.fields.contains(place))
            return;
        mapping.fields.insert(place, field);
        taken.append(field);
    };
    for (const ColumnFacts& column : facts.columns)
        take(column.place, fieldNamed(column.header, specs));
    for (const ColumnFacts& column : facts.columns) {
        if (!column.group.isEmpty())
            take(column.place, fieldNamed(column.header.mid(column.group.size()).trimmed(), specs));
    }
    for (const ColumnFacts& column : facts.columns) {
        for (const QString& field : fieldsFor(column.kind)) {
            // One column for the municipality is enough; a second may be a neighbour or a trust.
            const bool second = (field == "municipality" && taken.contains("municipality"))
                || (field == "municipalityName" && taken.contains("municipality")
                    && column.kind != ColumnKind::MunicipalityName);
            if (!second && hasField(specs, field) && !taken.contains(field)) {
                take(column.place, field);
                break;
            }
        }
    }
    return mapping;
}

bool isComplete(const ColumnMapping& mapping, const QList<ColumnSpec>& specs)
{
    const QStringList fields = mapping.fields.values();
    const bool named = fields.contains("municipality") || fields.contains("municipalityName")
        || !hasField(specs, "municipality");
    return named && std::all_of(specs.begin(), specs.end(), [&](const ColumnSpec& spec) {
        return !spec.mandatory || fields.contains(spec.field);
    });
}

Result<Table> assigned(Table table, const ColumnMapping& mapping)
{
    const int header =
        mapping.headerRow > 0 ? rowIndex(table, mapping.headerRow) : findHeaderRow(table);
    if (header < 0)
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "Row %1 has nothing in it, so it cannot be the header row."),
            { QString::number(mapping.headerRow) }));
    Table::Assigned columns;
    columns.headerRow = header;
    for (auto it = mapping.fields.cbegin(); it != mapping.fields.cend(); ++it)
        columns.places.insert(it.value(), it.key());
    table.assign(std::move(columns));
    return table;
}

} // namespace samvirke
