// Files that people send, in and out.
#include "app/ctl/commands.h"
#include "app/ctl/import_command.h"
#include "app/ctl/inspect_command.h"
#include "app/ctl/patience.h"
#include "app/ctl/values.h"
#include "core/base/clock.h"
#include "core/session/table_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

ImportKind kindFrom(const QString& text)
{
    QStringList known;
    for (const ImportKind kind : importKinds()) {
        known.append(codeOf(kind));
        if (text == known.constLast())
            return kind;
    }
    unknownWord(text, known);
}

QJsonObject importJson(const ImportPreview& preview)
{
    QJsonArray rejected;
    for (const ImportRow& row : preview.rows) {
        if (row.verdict == RowVerdict::Rejected)
            rejected.append(QJsonObject{ { "row", row.row }, { "column", row.column },
                { "reason", row.reason.translated() } });
    }
    QJsonArray notices;
    for (const Text& notice : preview.notices)
        notices.append(notice.translated());
    return { { "rows", int(preview.rows.size()) }, { "new", preview.created },
        { "changed", preview.changed }, { "unchanged", preview.unchanged },
        { "rejected", rejected }, { "notices", notices },
        { "unknownColumns", QJsonArray::fromStringList(preview.unknownColumns) } };
}

void tellPreview(const ImportPreview& preview)
{
    for (const Text& notice : preview.notices)
        printLine(notice.translated());
    if (!preview.unknownColumns.isEmpty())
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Columns that are not known and were left out: %1"),
            { preview.unknownColumns.join(", ") }));
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Row")), say(QT_TRANSLATE_NOOP("ctl", "Column")),
        say(QT_TRANSLATE_NOOP("ctl", "Why it was rejected")) });
    for (const ImportRow& row : preview.rows) {
        if (row.verdict == RowVerdict::Rejected)
            table.add({ QString::number(row.row), row.column, row.reason.translated() });
    }
    table.print();
    printLine(say(QT_TRANSLATE_NOOP("ctl", "New: %1. Changed: %2. Unchanged: %3. Rejected: %4."),
        { QString::number(preview.created), QString::number(preview.changed),
            QString::number(preview.unchanged), QString::number(preview.rejected) }));
}

QJsonObject folderJson(const FolderPreview& folder)
{
    QJsonArray files;
    for (const FilePreview& file : folder.files) {
        QJsonObject one = file.problem.isEmpty() ? importJson(file.preview) : QJsonObject();
        one.insert("file", file.fileName);
        one.insert("problem", jsonText(file.problem.translated()));
        files.append(one);
    }
    return { { "round", folder.round }, { "files", files }, { "new", folder.created() },
        { "changed", folder.changed() }, { "unchanged", folder.unchanged() },
        { "rejected", folder.rejected() } };
}

int importFolder(const ImportOptions& given, const QString& round)
{
    const std::unique_ptr<Session> session =
        given.dryRun ? openToRead(given.file) : openToWrite(given.file);
    Patience patience(given.progress);
    const FolderPreview folder =
        orFail(session->previewFolder(given.source, round, patience.reading()));
    patience.done();
    if (given.json) {
        printJson(folderJson(folder));
    } else {
        Table table({ say(QT_TRANSLATE_NOOP("ctl", "File")), say(QT_TRANSLATE_NOOP("ctl", "New")),
            say(QT_TRANSLATE_NOOP("ctl", "Changed")), say(QT_TRANSLATE_NOOP("ctl", "Unchanged")),
            say(QT_TRANSLATE_NOOP("ctl", "Rejected")),
            say(QT_TRANSLATE_NOOP("ctl", "Why it was rejected")) });
        for (const FilePreview& file : folder.files) {
            if (!file.problem.isEmpty()) {
                table.add({ file.fileName, {}, {}, {}, {}, file.problem.translated() });
                continue;
            }
            QStringList reasons;
            for (const ImportRow& row : file.preview.rows) {
                if (row.verdict == RowVerdict::Rejected)
                    reasons.append(say(QT_TRANSLATE_NOOP("ctl", "row %1: %2"),
                        { QString::number(row.row), row.reason.translated() }));
            }
            table.add({ file.fileName, QString::number(file.preview.created),
                QString::number(file.preview.changed), QString::number(file.preview.unchanged),
                QString::number(file.preview.rejected), reasons.join("; ") });
        }
        table.print();
    }
    const int bad = int(folder.files.size()) - folder.readable() + folder.rejected();
    if (bad > 0 && !given.skipRejected)
        fails(say(QT_TRANSLATE_NOOP("ctl",
            "Some files or rows were rejected, so nothing was written. Correct them, or add "
            "--skip-rejected.")));
    if (given.dryRun) {
        if (!given.json)
            printLine(say(QT_TRANSLATE_NOOP("ctl", "Nothing was written: this was a trial.")));
        return 0;
    }
    orFail(session->commitFolder(folder, given.skipRejected, patience.writing()));
    patience.done();
    if (!given.json)
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Written. One undo takes it all back.")));
    return 0;
}

int exportTo(const ImportOptions& given)
{
    if (const auto table = fromCode<TableKind>(given.kind)) {
        if (given.round)
            wrong(say(QT_TRANSLATE_NOOP("ctl", "--round belongs to assessments.")));
        const std::unique_ptr<Session> session = openToRead(given.file);
        orFail(writeTable(*session, *table, given.source));
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Wrote %1."), { given.source }));
        return 0;
    }
    QStringList known;
    for (const ImportKind kind : importKinds())
        known.append(QString::fromLatin1(codeOf(kind)));
    if (!known.contains(given.kind)) {
        for (const Word<TableKind>& word : words<TableKind>())
            known.append(QString::fromLatin1(word.code));
        unknownWord(given.kind, known);
    }
    const ImportKind kind = kindFrom(given.kind);
    if (given.round && kind != ImportKind::Assessments)
        wrong(say(QT_TRANSLATE_NOOP("ctl", "--round belongs to assessments.")));
    const std::unique_ptr<Session> session = openToRead(given.file);
    orFail(session->exportRows(
        kind, given.source, given.round ? roundFrom(*session, *given.round).id : Id()));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "Wrote %1."), { given.source }));
    return 0;
}

} // namespace

int importFile(const ImportOptions& given)
{
    if (given.inspected) {
        // Nothing is imported: the one word that may stand before is the kind.
        if (!given.kind.isEmpty() || given.mapping || given.round || given.dryRun
            || given.skipRejected)
            wrong(say(QT_TRANSLATE_NOOP("ctl",
                "--inspect only looks at a file: give it alone, or with the kind, --sheet and "
                "--json.")));
        return inspect(*given.inspected, given.file, given.sheet.value_or(QString()), given.json);
    }
    for (const auto& [value, name] : { std::pair(given.file, "FILE"), std::pair(given.kind, "KIND"),
             std::pair(given.source, "INPUT") }) {
        if (value.isEmpty())
            wrong(say(QT_TRANSLATE_NOOP("ctl", "%1 is missing."), { say(name) }));
    }
    const ImportKind kind = kindFrom(given.kind);
    if (given.round && kind != ImportKind::Assessments)
        wrong(say(QT_TRANSLATE_NOOP("ctl", "--round belongs to assessments.")));
    QString round;
    if (kind == ImportKind::Assessments) {
        const QDate monday = isoWeekMonday(given.round.value_or(isoWeekLabel(today())));
        round = monday.isValid() ? isoWeekLabel(monday) : given.round->trimmed();
        if (round.isEmpty())
            wrong(say(QT_TRANSLATE_NOOP("ctl", "--round needs a week, such as 2021-W10.")));
        if (QFileInfo(given.source).isDir())
            return importFolder(given, round);
    }
    const std::unique_ptr<Session> session =
        given.dryRun ? openToRead(given.file) : openToWrite(given.file);
    ImportRequest request{ kind, given.source, round, {}, {} };
    if (given.mapping)
        request.mapping = orFail(mappingFromFile(*given.mapping, given.source, kind)).mapping;
    if (given.sheet) {
        const ImportLook look = orFail(lookAt(given.source, kind, *given.sheet));
        request.file = look.file;
    }
    const ImportPreview preview = orFail(session->previewImport(request));
    if (given.json)
        printJson(importJson(preview));
    else
        tellPreview(preview);
    if (preview.rejected > 0 && !given.skipRejected)
        fails(sayCounted(QT_TRANSLATE_N_NOOP("ctl",
                             "%n row(s) of %1 were rejected, so nothing was written. Correct the "
                             "file, or add --skip-rejected."),
            preview.rejected, { QString::number(preview.rows.size()) }));
    if (given.dryRun) {
        if (!given.json)
            printLine(say(QT_TRANSLATE_NOOP("ctl", "Nothing was written: this was a trial.")));
        return 0;
    }
    Patience patience(given.progress);
    orFail(session->commitImport(preview, given.skipRejected, patience.writing()));
    patience.done();
    if (!given.json)
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Written. One undo takes it all back.")));
    return 0;
}

void declareImport(Command& root)
{
    const char* const kindHelp = QT_TRANSLATE_NOOP("ctl",
        "assessments, pool, needs, material-needs, material-offers, standing-agreements or "
        "staff-base");
    const auto in = std::make_shared<ImportOptions>();
    root.below("import",
            QT_TRANSLATE_NOOP("ctl", "Reads a CSV or XLSX file; checks all of it before it writes"))
        .optionalPositional(QT_TRANSLATE_NOOP("ctl", "FILE"), in->file, caseFileHelp)
        .optionalPositional(QT_TRANSLATE_NOOP("ctl", "KIND"), in->kind, kindHelp)
        .optionalPositional(QT_TRANSLATE_NOOP("ctl", "INPUT"), in->source,
            QT_TRANSLATE_NOOP("ctl", "The file to read; of assessments also a folder of files"))
        .option("--round", in->round, QT_TRANSLATE_NOOP("ctl", "WEEK"),
            QT_TRANSLATE_NOOP("ctl",
                "The reporting round of assessments, such as 2021-W10; made if it is missing; this "
                "week when not given"))
        .option("--mapping", in->mapping, QT_TRANSLATE_NOOP("ctl", "MAPPING"),
            QT_TRANSLATE_NOOP("ctl",
                "A JSON file that says which column is which field; remembered for tables with "
                "the same headings"))
        .option("--sheet", in->sheet, QT_TRANSLATE_NOOP("ctl", "SHEET"),
            QT_TRANSLATE_NOOP("ctl", "The sheet of a workbook, by name or number"))
        .option("--inspect", in->inspected, QT_TRANSLATE_NOOP("ctl", "INPUT"),
            QT_TRANSLATE_NOOP("ctl",
                "Imports nothing; tells what the file looks like and what each column seems to "
                "hold"))
        .flag("--dry-run", in->dryRun,
            QT_TRANSLATE_NOOP("ctl", "Says what would happen and writes nothing"))
        .flag("--skip-rejected", in->skipRejected,
            QT_TRANSLATE_NOOP("ctl", "Writes the sound rows although others are rejected"))
        .flag("--progress", in->progress,
            QT_TRANSLATE_NOOP("ctl",
                "Says on stderr how far it is, also where that is no terminal; Ctrl+C cancels "
                "and leaves nothing written"))
        .flag("--json", in->json, jsonHelp)
        .does([in] { return importFile(*in); });

    const auto out = std::make_shared<ImportOptions>();
    root.below("export",
            QT_TRANSLATE_NOOP("ctl",
                "Writes a table as a CSV or XLSX file, with exact numbers for the office's own "
                "use"))
        .positional(QT_TRANSLATE_NOOP("ctl", "FILE"), out->file, caseFileHelp)
        .positional(QT_TRANSLATE_NOOP("ctl", "KIND"), out->kind,
            QT_TRANSLATE_NOOP("ctl",
                "assessments, pool, needs, material-needs, material-offers, standing-agreements or "
                "staff-base, which import reads; or transfers, ledger, requests, meetings, "
                "participants, decisions, actions, log, contacts, agreements, service, settlement, "
                "feedback, measures, inquiries or shared-answers"))
        .positional(QT_TRANSLATE_NOOP("ctl", "OUTPUT"), out->source,
            QT_TRANSLATE_NOOP("ctl", "The file to write; its ending says which format"))
        .option("--round", out->round, QT_TRANSLATE_NOOP("ctl", "WEEK"),
            QT_TRANSLATE_NOOP(
                "ctl", "The reporting round of assessments; the newest when not given"))
        .does([out] { return exportTo(*out); });
}

} // namespace samvirke::ctl
