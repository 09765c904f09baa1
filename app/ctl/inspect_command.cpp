#include "app/ctl/inspect_command.h"

#include "app/ctl/output.h"
#include "app/ctl/values.h"
#include "core/session/import_assistant.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

QJsonObject factsJson(const ImportLook& look, ImportKind kind)
{
    const TableFacts& facts = look.facts;
    QJsonArray columns;
    for (const ColumnFacts& column : facts.columns) {
        columns.append(QJsonObject{ { "column", columnLetter(column.place) },
            { "name", column.header }, { "kind", code(column.kind) }, { "filled", column.filled },
            { "samples", QJsonArray::fromStringList(column.samples) },
            { "field", jsonText(look.mapping.fields.value(column.place)) } });
    }
    QJsonArray rows;
    for (const QStringList& row : facts.firstRows)
        rows.append(QJsonArray::fromStringList(row));
    QJsonArray remarks;
    for (const int row : facts.remarks)
        remarks.append(row);
    QJsonArray missing;
    for (const Text& field : missingFrom(look.mapping, kind))
        missing.append(field.translated());
    QJsonObject out{ { "file", facts.source.name },
        { "format", facts.source.format == TableFormat::Xlsx ? "xlsx" : "csv" },
        { "mended", facts.source.mended }, { "headerRow", facts.headerRow },
        { "rowCount", facts.rowCount }, { "remarkRows", remarks }, { "columns", columns },
        { "firstRows", rows }, { "fingerprint", facts.fingerprint }, { "importKind", codeOf(kind) },
        { "mapsItself", look.mapsItself }, { "remembered", look.remembered },
        { "missing", missing } };
    if (facts.source.format == TableFormat::Csv) {
        out.insert("encoding", facts.source.encoding);
        out.insert("bom", facts.source.bom);
        out.insert("delimiter", QString(facts.source.separator));
    } else {
        out.insert("encoding", "UTF-8");
        out.insert("sheets", QJsonArray::fromStringList(facts.source.sheets));
        out.insert("sheet", facts.source.sheet);
    }
    return out;
}

QString separatorWord(QChar separator)
{
    return separator == u'\t' ? say(QT_TRANSLATE_NOOP("ctl", "tab")) : QString(separator);
}

void tellFacts(const ImportLook& look, ImportKind kind)
{
    const TableFacts& facts = look.facts;
    if (facts.source.format == TableFormat::Csv)
        printLine(say(QT_TRANSLATE_NOOP("ctl", "%1: text in %2, columns separated by “%3”"),
            { facts.source.name, facts.source.encoding, separatorWord(facts.source.separator) }));
    else
        printLine(say(QT_TRANSLATE_NOOP("ctl", "%1: workbook, sheet “%2” of: %3"),
            { facts.source.name, facts.source.sheet, facts.source.sheets.join(", ") }));
    printLine(sayCounted(QT_TRANSLATE_N_NOOP("ctl", "Headings in row %1, %n row(s) below."),
        facts.rowCount, { QString::number(facts.headerRow) }));
    if (facts.source.mended > 0)
        printLine(sayCounted(
            QT_TRANSLATE_N_NOOP("ctl", "%n letter(s) were spoilt on the way and are made good."),
            facts.source.mended));
    if (!facts.remarks.isEmpty()) {
        constexpr qsizetype shown = 10;
        QStringList rows;
        for (const int row : facts.remarks.mid(0, shown))
            rows.append(QString::number(row));
        printLine(sayCounted(QT_TRANSLATE_N_NOOP("ctl", "%n row(s) are remarks or sums: %1"),
            int(facts.remarks.size()),
            { rows.join(", ") + (facts.remarks.size() > shown ? " …" : "") }));
    }
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Column")), say(QT_TRANSLATE_NOOP("ctl", "Heading")),
        say(QT_TRANSLATE_NOOP("ctl", "Holds")), say(QT_TRANSLATE_NOOP("ctl", "Read as")),
        say(QT_TRANSLATE_NOOP("ctl", "Examples")) });
    for (const ColumnFacts& column : facts.columns)
        table.add({ columnLetter(column.place), column.header.left(40).simplified(),
            label(column.kind).translated(), look.mapping.fields.value(column.place),
            column.samples.join(" | ").left(60) });
    table.print();
    QStringList missing;
    for (const Text& field : missingFrom(look.mapping, kind))
        missing.append(field.translated());
    if (!missing.isEmpty())
        printLine(say(QT_TRANSLATE_NOOP("ctl", "To be imported as %1 it still lacks: %2."),
            { codeOf(kind), missing.join(", ") }));
    else if (look.mapsItself)
        printLine(
            say(QT_TRANSLATE_NOOP("ctl", "Can be imported as %1 as it is."), { codeOf(kind) }));
    else
        printLine(say(QT_TRANSLATE_NOOP("ctl",
                          "Can be imported as %1 with a mapping of these columns (--mapping)."),
            { codeOf(kind) }));
}

} // namespace

int inspect(const QString& path, const QString& kindCode, const QString& sheet, bool json)
{
    ImportKind kind = ImportKind::Assessments;
    bool told = false;
    QStringList known;
    for (const ImportKind one : importKinds()) {
        known.append(codeOf(one));
        if (kindCode == QLatin1String(codeOf(one))) {
            kind = one;
            told = true;
        }
    }
    if (!told && !kindCode.isEmpty())
        unknownWord(kindCode, known);
    ImportLook look = orFail(lookAt(path, kind, sheet));
    if (!told) {
        kind = likelyKind(look.facts);
        look = orFail(lookAgain(look.file, kind, 0));
    }
    if (json)
        printJson(factsJson(look, kind));
    else
        tellFacts(look, kind);
    return 0;
}

} // namespace samvirke::ctl
