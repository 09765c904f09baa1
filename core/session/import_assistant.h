// What a person needs to make an import of any table: what the file looks like, what each column
// could be, and what was said of a table with the same headings before. Values only; safe on any
// thread.
#pragma once

#include "core/base/result.h"
#include "core/domain/table_facts.h"
#include "core/session/import_preview.h"

#include <QList>

#include <memory>
#include <optional>

namespace samvirke {

/// A file that was read once, for looking at it again under other columns.
struct ImportFile;

struct ImportField {
    QString field; ///< name of the member
    QString heading; ///< what our own files write
    Text label; ///< what a person calls it
    bool mandatory = false;
};

/// What a kind of import can take from a table, in the order of our own files.
const QList<ImportField>& importFields(ImportKind kind);

struct ImportLook {
    std::shared_ptr<const ImportFile> file;
    TableFacts facts;
    ColumnMapping mapping; ///< as remembered, else as the headings and cells suggest
    bool remembered = false;
    /// The headings alone, or what is remembered, say all that must be known.
    bool mapsItself = false;
};

/// `sheet`: a name or a number from 1; `headerRow` as the file counts. Empty and 0: found.
Result<ImportLook> lookAt(
    const QString& path, ImportKind kind, const QString& sheet = {}, int headerRow = 0);
/// The same file again, without reading it.
Result<ImportLook> lookAgain(
    const std::shared_ptr<const ImportFile>& file, ImportKind kind, int headerRow);

/// The kind that most headings of a table speak of.
ImportKind likelyKind(const TableFacts& facts);

/// What the headings and cells suggest for a kind.
ColumnMapping suggestedFor(const TableFacts& facts, ImportKind kind);

/// Whether all that must be known is assigned, and what is still missing.
QList<Text> missingFrom(const ColumnMapping& mapping, ImportKind kind);

struct NamedMapping {
    std::optional<ImportKind> kind; ///< when the file says one
    ColumnMapping mapping;
};

/// The columns that a mapping file assigns in the table at `path`.
Result<NamedMapping> mappingFromFile(
    const QString& mappingPath, const QString& path, ImportKind kind);

const char* codeOf(ImportKind kind); ///< "assessments", "pool", "needs", "material-needs", …
const QList<ImportKind>& importKinds(); ///< all of them, in the order of the menus

/// What to import and how to read it.
struct ImportRequest {
    ImportKind kind = ImportKind::Assessments;
    QString path;
    QString round; ///< label; assessments only
    std::shared_ptr<const ImportFile> file = nullptr; ///< when it was read already
    std::optional<ColumnMapping> mapping = {}; ///< else as remembered, else by the headings
};

/// The columns of one table as a person assigned them, kept for the next one with these headings,
/// in a small file beside the person's settings.
void rememberMapping(ImportKind kind, const QString& fingerprint, const ColumnMapping& mapping);
std::optional<ColumnMapping> rememberedMapping(ImportKind kind, const QString& fingerprint);
void forgetMapping(ImportKind kind, const QString& fingerprint);

} // namespace samvirke
