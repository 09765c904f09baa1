// Spreadsheets made by hand for tests, the way other programs write them, and broken in ways that
// no program would.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace samvirke {

using ZipEntries = QList<QPair<QByteArray, QByteArray>>;

/// A zip archive of these parts. Empty when it cannot be made, which a test would notice at once.
QByteArray zipOf(const ZipEntries& entries);

struct MadeSheet {
    QByteArray rows; ///< what stands inside <sheetData>
    QByteArray sharedStrings; ///< what stands inside <sst>; none: no such part
    QByteArray cellFormats; ///< what stands inside <cellXfs>
    QByteArray numberFormats; ///< what stands inside <numFmts>
    QByteArray workbookProperties; ///< attributes of <workbookPr>
    QByteArray afterData; ///< what stands after </sheetData>, e.g. a drawing
};

/// The parts of a workbook of one sheet.
ZipEntries workbook(const MadeSheet& sheet);

} // namespace samvirke
