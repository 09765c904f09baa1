#include "core/session/import_assistant.h"

#include "core/exchange/assessment_import.h"
#include "core/exchange/column_mapping.h"
#include "core/exchange/material_import.h"
#include "core/exchange/needs_import.h"
#include "core/exchange/pool_import.h"
#include "core/exchange/row_preparation.h"
#include "core/exchange/staff_base_import.h"
#include "core/exchange/standing_import.h"
#include "core/exchange/table_inspection.h"
#include "core/session/import_file.h"
#include "core/session/session.h"

#include <limits>

namespace samvirke {

namespace {

constexpr int rowsForMemory = 40;

Text labelOf(ImportKind kind, const QString& field)
{
    if (kind == ImportKind::StaffBase && field == QLatin1String("source"))
        return Text::of(QT_TRANSLATE_NOOP("core", "where the figure is from"));
    if (kind == ImportKind::StandingAgreements) {
        if (field == QLatin1String("title"))
            return Text::of(QT_TRANSLATE_NOOP("core", "the agreement's name"));
        if (field == QLatin1String("triggers"))
            return Text::of(QT_TRANSLATE_NOOP("core", "what sets it off"));
        if (field == QLatin1String("services"))
            return Text::of(QT_TRANSLATE_NOOP("core", "services that it is about"));
    }
    if (field == QLatin1String("municipalityName"))
        return Text::of(QT_TRANSLATE_NOOP("core", "name of the municipality"));
    if (field == QLatin1String("groupName"))
        return Text::of(QT_TRANSLATE_NOOP("core", "name of the group"));
    return fieldText(field);
}

QList<ImportField> fieldsOf(ImportKind kind)
{
    QList<ImportField> out;
    for (const ColumnSpec& spec : specsOf(kind))
        out.append({ spec.field, spec.names.first(), labelOf(kind, spec.field), spec.mandatory });
    return out;
}

ImportLook lookOf(std::shared_ptr<const ImportFile> file, ImportKind kind, int headerRow)
{
    ImportLook look;
    const Table& table = file->file.table;
    std::optional<ColumnMapping> kept;
    if (headerRow == 0) {
        kept = rememberedFor(kind, table);
        // Our own headings are known wherever they stand; what only looks like a header is a guess.
        if (const auto found = findColumns(table, specsOf(kind)); found && !kept)
            headerRow = table.sourceRow(found->headerRow);
    }
    look.facts = inspectTable(file->file, reference(), kept ? kept->headerRow : headerRow);
    if (!kept)
        kept = rememberedMapping(kind, look.facts.fingerprint);
    look.remembered = kept.has_value();
    look.mapping = kept ? *kept : suggestedFor(look.facts, kind);
    look.mapping.headerRow = look.facts.headerRow;
    look.mapping.sheet = look.facts.source.sheet;
    ColumnMapping byHeading = look.mapping;
    if (!look.remembered) {
        for (const ColumnFacts& column : std::as_const(look.facts.columns)) {
            if (fieldNamed(column.header, specsOf(kind)).isEmpty())
                byHeading.fields.remove(column.place);
        }
    }
    look.mapsItself = isComplete(byHeading, specsOf(kind));
    look.file = std::move(file);
    return look;
}

} // namespace

const QList<ImportKind>& importKinds()
{
    static const QList<ImportKind> all{ ImportKind::Assessments, ImportKind::Pool,
        ImportKind::Needs, ImportKind::MaterialNeeds, ImportKind::MaterialOffers,
        ImportKind::StandingAgreements, ImportKind::StaffBase };
    return all;
}

const QList<ColumnSpec>& specsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Assessments:
        return assessmentColumns();
    case ImportKind::Pool:
        return poolColumns();
    case ImportKind::Needs:
        return needColumns();
    case ImportKind::MaterialNeeds:
        return materialNeedFileColumns();
    case ImportKind::MaterialOffers:
        return materialOfferFileColumns();
    case ImportKind::StandingAgreements:
        return standingColumnsOfFile();
    case ImportKind::StaffBase:
        break;
    }
    return staffBaseColumns();
}

const char* codeOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Assessments:
        return "assessments";
    case ImportKind::Pool:
        return "pool";
    case ImportKind::Needs:
        return "needs";
    case ImportKind::MaterialNeeds:
        return "material-needs";
    case ImportKind::MaterialOffers:
        return "material-offers";
    case ImportKind::StandingAgreements:
        return "standing-agreements";
    case ImportKind::StaffBase:
        break;
    }
    return "staff-base";
}

const QList<ImportField>& importFields(ImportKind kind)
{
    static const QHash<ImportKind, QList<ImportField>> all = [] {
        QHash<ImportKind, QList<ImportField>> fields;
        for (const ImportKind each : importKinds())
            fields.insert(each, fieldsOf(each));
        return fields;
    }();
    return *all.constFind(kind);
}

Result<ImportLook> lookAt(const QString& path, ImportKind kind, const QString& sheet, int headerRow)
{
    auto file = readForImport(path, kind, sheet);
    if (!file)
        return fail(file.error());
    return lookOf(
        std::make_shared<const ImportFile>(ImportFile{ std::move(*file) }), kind, headerRow);
}

Result<ImportLook> lookAgain(
    const std::shared_ptr<const ImportFile>& file, ImportKind kind, int headerRow)
{
    if (headerRow > 0 && rowIndex(file->file.table, headerRow) < 0)
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "Row %1 has nothing in it, so it cannot be the header row."),
            { QString::number(headerRow) }));
    return lookOf(file, kind, headerRow);
}

ImportKind likelyKind(const TableFacts& facts)
{
    ImportKind best = ImportKind::Assessments;
    int most = std::numeric_limits<int>::min();
    for (const ImportKind kind : importKinds()) {
        int hits = 0;
        for (const ColumnFacts& column : facts.columns)
            hits += fieldNamed(column.header, specsOf(kind)).isEmpty() ? 0 : 1;
        // What lacks least is likeliest, then what most headings speak of.
        const int score = hits - 100 * int(missingFrom(suggestedFor(facts, kind), kind).size());
        if (score > most) {
            most = score;
            best = kind;
        }
    }
    return best;
}

ColumnMapping suggestedFor(const TableFacts& facts, ImportKind kind)
{
    return suggestedMapping(facts, specsOf(kind));
}

QList<Text> missingFrom(const ColumnMapping& mapping, ImportKind kind)
{
    QList<Text> out;
    const QStringList fields = mapping.fields.values();
    const bool ofMunicipality = kind != ImportKind::Pool && kind != ImportKind::MaterialOffers
        && kind != ImportKind::StandingAgreements;
    if (ofMunicipality && !fields.contains(QStringLiteral("municipality"))
        && !fields.contains(QStringLiteral("municipalityName")))
        out.append(labelOf(kind, QStringLiteral("municipality")));
    for (const ImportField& field : importFields(kind)) {
        if (field.mandatory && !fields.contains(field.field))
            out.append(field.label);
    }
    return out;
}

Result<NamedMapping> mappingFromFile(
    const QString& mappingPath, const QString& path, ImportKind kind)
{
    const auto file = readMappingFile(mappingPath);
    if (!file)
        return fail(file.error());
    NamedMapping out;
    if (!file->kind.isEmpty()) {
        for (const ImportKind one : importKinds()) {
            if (file->kind == QLatin1String(codeOf(one)))
                out.kind = one;
        }
        if (out.kind != kind)
            return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                     "The mapping is made for %1, and this is an import of %2."),
                { file->kind.left(40), QString::fromLatin1(codeOf(kind)) }));
    }
    const auto table = readTableFile(path, file->sheet);
    if (!table)
        return fail(table.error());
    if (file->headerRow > 0 && rowIndex(table->table, file->headerRow) < 0)
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "Row %1 has nothing in it, so it cannot be the header row."),
            { QString::number(file->headerRow) }));
    auto mapping =
        resolvedMapping(*file, inspectTable(*table, reference(), file->headerRow), specsOf(kind));
    if (!mapping)
        return fail(mapping.error());
    out.mapping = std::move(*mapping);
    return out;
}

Result<TableFile> readForImport(const QString& path, ImportKind kind, const QString& sheet)
{
    constexpr int sheetsTried = 12;
    auto first = readTableFile(path, sheet);
    if (!first || !sheet.isEmpty() || first->source.sheets.size() < 2)
        return first;
    const auto isKnown = [kind](const Table& table) {
        return findColumns(table, specsOf(kind)).has_value() || rememberedFor(kind, table);
    };
    if (isKnown(first->table))
        return first;
    for (const QString& name : first->source.sheets.mid(0, sheetsTried)) {
        if (name == first->source.sheet)
            continue;
        auto other = readTableFile(path, name);
        if (other && isKnown(other->table))
            return other;
    }
    return first;
}

std::optional<ColumnMapping> rememberedFor(ImportKind kind, const Table& table)
{
    for (int row = 0; row < std::min(table.rowCount(), rowsForMemory); ++row) {
        if (auto kept = rememberedMapping(kind, fingerprintOf(table, row))) {
            kept->headerRow = table.sourceRow(row);
            return kept;
        }
    }
    return std::nullopt;
}

Result<ReadyTable> readyTable(const ImportFile& file, const ImportRequest& request)
{
    ReadyTable out;
    const QList<ColumnSpec>& specs = specsOf(request.kind);
    Table table = file.file.table;
    std::optional<ColumnMapping> mapping = request.mapping;
    if (!mapping) {
        mapping = rememberedFor(request.kind, table);
        out.remembered = mapping.has_value();
    }
    if (mapping) {
        auto known = assigned(std::move(table), *mapping);
        if (!known)
            return fail(known.error());
        table = std::move(*known);
    }
    const auto columns = findColumns(table, specs);
    if (!columns)
        return fail(columns.error());
    out.fingerprint = fingerprintOf(table, columns->headerRow);
    Preparation what;
    if (file.file.source.format == TableFormat::Csv)
        what.numbers = QStringList{ "missingFte", "absencePercent", "heads", "maxTravelKm" };
    what.share = request.kind == ImportKind::Assessments;
    what.notShared = QStringList{ "missingFte" };
    const MunicipalityLookup lookup(reference());
    PreparedRows rows = prepareRows(std::move(table), *columns, what, lookup);
    out.table = std::move(rows.table);
    if (out.remembered)
        out.notices.append(Text::of(QT_TRANSLATE_NOOP("core",
            "The columns are taken as they were chosen before, for a table with the same "
            "headings.")));
    if (file.file.source.mended > 0)
        out.notices.append(Text::counted(
            QT_TRANSLATE_N_NOOP("core",
                "%n letter(s) were spoilt on the way (UTF-8 read as Windows-1252) and were made "
                "good."),
            file.file.source.mended));
    out.notices += rows.notices;
    return out;
}

} // namespace samvirke
