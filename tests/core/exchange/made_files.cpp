#include "tests/core/exchange/made_files.h"

#include <zip.h>

namespace samvirke {

QByteArray zipOf(const ZipEntries& entries)
{
    zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t* const archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const auto& [name, bytes] : entries) {
        zip_source_t* const source =
            zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        if (zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            return {};
    }
    if (zip_close(archive) != 0)
        return {};
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    zip_source_open(target);
    QByteArray bytes(qsizetype(stat.size), '\0');
    const bool ok = zip_source_read(target, bytes.data(), stat.size) == zip_int64_t(stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return ok ? bytes : QByteArray();
}

ZipEntries workbook(const MadeSheet& sheet)
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray relation =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    ZipEntries entries;
    entries.append({ "_rels/.rels",
        head + "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"r1\" Type=\"" + relation
            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>" });
    entries.append({ "xl/workbook.xml",
        head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relation + "\"><workbookPr "
            + sheet.workbookProperties
            + "/><sheets><sheet name=\"Ark1\" sheetId=\"7\" r:id=\"rId3\"/></sheets></workbook>" });
    entries.append({ "xl/_rels/workbook.xml.rels",
        head + "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"rId1\" Type=\""
            + relation + "/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId2\" Type=\""
            + relation
            + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\""
            + relation + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>" });
    entries.append({ "xl/styles.xml",
        head + "<styleSheet xmlns=\"" + main + "\"><numFmts>" + sheet.numberFormats
            + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
              "<xf numFmtId=\"0\"/>"
            + sheet.cellFormats + "</cellXfs></styleSheet>" });
    if (!sheet.sharedStrings.isEmpty())
        entries.append({ "xl/sharedStrings.xml",
            head + "<sst xmlns=\"" + main + "\">" + sheet.sharedStrings + "</sst>" });
    entries.append({ "xl/worksheets/sheet1.xml",
        head + "<worksheet xmlns=\"" + main + "\" xmlns:r=\"" + relation + "\"><sheetData>"
            + sheet.rows + "</sheetData>" + sheet.afterData + "</worksheet>" });
    return entries;
}

} // namespace samvirke
