// A workbook as a person fills it in: cells with a look, drop-down lists, dates, sheets that let
// only some cells be changed. Plain tables are rows_out.h's business.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace samvirke {

enum class CellStyle {
    Plain,
    Title,
    Strong,
    Muted, ///< grey and small: remarks
    Heading, ///< of a column
    Fixed, ///< a given value in the table: bordered, cannot be changed
    Answer, ///< may be changed: bordered, on the colour of fields
    AnswerDate,
    AnswerNumber,
};

struct SheetCell {
    int row = 0; ///< from 0
    int column = 0;
    std::variant<QString, double, QDate> value;
    CellStyle style = CellStyle::Plain;
    int across = 1; ///< merged with cells to its right
};

/// What a cell may hold, with a hint that shows when it is chosen.
struct SheetRule {
    /// SomeOf: a list to choose from, where more may be typed after a question.
    enum class Kind { OneOf, SomeOf, Date, Number, Any };
    Kind kind = Kind::Any;
    int row = 0;
    int lastRow = 0;
    int column = 0;
    QStringList choices; ///< OneOf, SomeOf; together under 255 characters
    double least = 0; ///< Number
    double most = 0;
    QString title; ///< of the hint, at most 32 characters
    QString hint; ///< at most 255
    QString refusal; ///< said when something else is typed; at most 255
};

struct SheetOut {
    QString name; ///< at most 31 characters
    QList<SheetCell> cells;
    QList<SheetRule> rules;
    QList<double> widths; ///< of columns, in characters
    QList<std::pair<int, double>> heights; ///< of rows, in points
    QList<int> hiddenColumns;
    int frozenRows = 0;
    bool isProtected = true; ///< only answers can be changed; there is no password
    bool landscape = true;
};

/// Writes to a new file beside `path` and puts it in place when it is whole.
Result<void> writeWorkbook(const QString& path, const QList<SheetOut>& sheets);

} // namespace samvirke
