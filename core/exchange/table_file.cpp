#include "core/exchange/table_file.h"

#include "core/exchange/csv.h"
#include "core/exchange/xlsx.h"

#include <QFile>
#include <QFileInfo>

namespace samvirke {

namespace {

/// A name as the first bytes of an OLE2 file's directory write it.
QByteArray utf16(const char* name)
{
    QByteArray out;
    for (const char* c = name; *c; ++c) {
        out += *c;
        out += '\0';
    }
    return out;
}

Error oldWorkbook(const QByteArray& bytes)
{
    if (bytes.contains(utf16("EncryptedPackage")))
        return { Text::of(QT_TRANSLATE_NOOP("core",
            "The spreadsheet is protected by a password. Save it without one and try again.")) };
    return { Text::of(QT_TRANSLATE_NOOP("core",
        "This is an old Office file (.xls or .doc). Open it in a spreadsheet program, save it as "
        ".xlsx and try again.")) };
}

Error named(const QString& name, const Error& error)
{
    return { Text::of(QT_TRANSLATE_NOOP("core", "%1: %2"), { name, error.text }) };
}

/// Other kinds of files that people mistake for tables, told apart by their beginning.
Result<void> refuseForeign(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(512).trimmed().toLower();
    if (start.startsWith("%pdf"))
        return fail(Text::of(QT_TRANSLATE_NOOP(
            "core", "This is a PDF document. Ask for the table as .xlsx or CSV.")));
    if (start.startsWith("<") || start.startsWith("\xEF\xBB\xBF<") || start.startsWith("{\\rtf"))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "This is a web page or another document, not a table. Open it in a spreadsheet "
            "program, "
            "save it as .xlsx and try again.")));
    if (start.startsWith("sqlite format 3"))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "This is a database or a case file, not a table. Choose an .xlsx or CSV file.")));
    return {};
}

Result<TableFile> read(const QByteArray& bytes, const QString& sheet)
{
    if (bytes.isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "The file is empty.")));
    TableFile out;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06")) {
        auto file = readXlsxFile(bytes, sheet);
        if (!file)
            return fail(file.error());
        out.source.format = TableFormat::Xlsx;
        out.source.sheets = file->sheets;
        out.source.sheet = file->sheet;
        out.source.mended = file->mended;
        out.table = std::move(file->table);
        return out;
    }
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return fail(oldWorkbook(bytes));
    if (const auto foreign = refuseForeign(bytes); !foreign)
        return fail(foreign.error());
    auto file = readCsvFile(bytes);
    if (!file)
        return fail(file.error());
    out.source.format = TableFormat::Csv;
    out.source.encoding = file->encoding;
    out.source.bom = file->bom;
    out.source.separator = file->separator;
    out.source.mended = file->mended;
    out.table = std::move(file->table);
    return out;
}

Result<TableFile> readNamed(const QByteArray& bytes, const QString& name, const QString& sheet)
{
    auto file = read(bytes, sheet);
    if (!file)
        return fail(named(name, file.error()));
    if (file->table.rowCount() == 0)
        return fail(named(
            name, { Text::of(QT_TRANSLATE_NOOP("core", "There is no row with anything in it.")) }));
    file->source.name = name;
    return file;
}

} // namespace

Result<Table> readTable(const QByteArray& bytes, const QString& name)
{
    auto file = readNamed(bytes, name, {});
    if (!file)
        return fail(file.error());
    return std::move(file->table);
}

Result<Table> readTable(const QString& path)
{
    auto file = readTableFile(path);
    if (!file)
        return fail(file.error());
    return std::move(file->table);
}

Result<TableFile> readTableFile(const QString& path, const QString& sheet)
{
    const QFileInfo info(path);
    const QString name = info.fileName().isEmpty() ? path : info.fileName();
    const auto refuse = [&](const char* source) { return fail(named(name, { Text::of(source) })); };
    if (!info.exists())
        return refuse(QT_TRANSLATE_NOOP("core", "The file does not exist."));
    if (info.isDir())
        return refuse(QT_TRANSLATE_NOOP("core", "This is a folder. Choose a file."));
    if (!info.isFile())
        return refuse(QT_TRANSLATE_NOOP("core", "This is not an ordinary file."));
    if (info.size() > maxTableFileBytes)
        return fail(named(name,
            { Text::of(
                QT_TRANSLATE_NOOP("core",
                    "The file is %1 MB; more than %2 MB are not read. Is this the right file?"),
                { QString::number(info.size() / (1024 * 1024)),
                    QString::number(maxTableFileBytes / (1024 * 1024)) }) }));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(named(name,
            { Text::of(QT_TRANSLATE_NOOP("core", "The file cannot be read: %1."),
                { file.errorString() }) }));
    return readNamed(file.read(maxTableFileBytes + 1), name, sheet);
}

} // namespace samvirke
