// The door for files that people send: decides by what a file contains, not by its name, and says
// in one line what is wrong with one that is no table.
#pragma once

#include "core/base/result.h"
#include "core/domain/table_facts.h"
#include "core/exchange/table.h"

namespace samvirke {

constexpr qint64 maxTableFileBytes = 200LL * 1024 * 1024;

/// Reads a CSV or XLSX file. Never writes, never reads a file that is larger than the limit.
Result<Table> readTable(const QString& path);

/// The same for bytes that are already here; `name` is for messages.
Result<Table> readTable(const QByteArray& bytes, const QString& name);

/// A table with what there is to say of the file it stands in.
struct TableFile {
    Table table;
    TableSource source;
};

/// As readTable(); `sheet` of a workbook: a name or a number from 1, empty for the first with
/// something in it.
Result<TableFile> readTableFile(const QString& path, const QString& sheet = {});

} // namespace samvirke
