// What can be seen of a table before it is known what it is about: the file it stands in, its
// header, what each column seems to hold; and what a person says the columns are.
#pragma once

#include "core/base/text.h"
#include "core/domain/words.h"

#include <QMap>
#include <QStringList>

namespace samvirke {

enum class TableFormat { Csv, Xlsx };

/// The file a table stands in.
struct TableSource {
    QString name; ///< of the file
    TableFormat format = TableFormat::Csv;
    QString encoding; ///< CSV: "UTF-8", "UTF-16" or "Windows-1252"
    bool bom = false; ///< CSV: begins with a byte order mark
    QChar separator; ///< CSV
    QStringList sheets; ///< XLSX: the shown ones first
    QString sheet; ///< XLSX: the one that was read
    int mended = 0; ///< letters that were spoilt on the way and made good

    bool operator==(const TableSource&) const = default;
};

/// What nearly all cells of a column are.
enum class ColumnKind {
    Empty,
    Text,
    Number,
    Percent,
    Date,
    MunicipalityNumber,
    MunicipalityName,
    Municipality, ///< number and name in one cell: "K-3001 Halden"
    Municipalities, ///< several in one cell: "5001, 5006"
    Status,
    ServiceArea,
    Profession,
    YesNo,
    Email,
    Telephone,
};

template <> const QList<Word<ColumnKind>>& words();

struct ColumnFacts {
    int place = 0; ///< 0 is the first column
    QString header; ///< as the file writes it; may be empty
    QString group; ///< of headings over two rows; the header begins with it
    ColumnKind kind = ColumnKind::Empty;
    int filled = 0; ///< cells with something in them, of those looked at
    QStringList samples; ///< the first different ones

    bool operator==(const ColumnFacts&) const = default;
};

/// "A", "B" … "AA": what a spreadsheet program calls the column.
QString columnLetter(int place);
/// The other way; -1 when it is no letter of a column.
int columnPlace(const QString& letter);

struct TableFacts {
    TableSource source;
    int headerRow = 0; ///< as the file counts, from 1
    int rowCount = 0; ///< rows below the header, remarks left out
    QList<int> remarks; ///< rows below the header that only say something about the table
    QList<ColumnFacts> columns;
    QList<QStringList> firstRows; ///< of the data
    QString fingerprint; ///< the same for every table with these headings in this order

    bool operator==(const TableFacts&) const = default;
};

/// What a person says the columns are.
struct ColumnMapping {
    QString sheet; ///< XLSX; empty: the first with something in it
    int headerRow = 0; ///< as the file counts; 0: found by itself
    QMap<int, QString> fields; ///< column → name of the member; other columns are left out

    bool operator==(const ColumnMapping&) const = default;
};

} // namespace samvirke
