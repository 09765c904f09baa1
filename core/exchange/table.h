// What a file of rows says before anybody knows what it is about: text cells with the row numbers a
// person sees in the spreadsheet program. All texts live in one buffer; a cell is a view into it.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace samvirke {

class Table {
public:
    /// More than these is no table of ours; the readers refuse it.
    static constexpr int maxColumns = 1000;
    static constexpr int maxRows = 1'048'576;
    static constexpr qsizetype maxCells = 20'000'000;

    int rowCount() const; ///< rows with something in them
    int width(int row) const; ///< cells up to the last one that was written
    int sourceRow(int row) const; ///< as the file counts, from 1; blank rows count
    QStringView cell(int row, int column) const; ///< trimmed; empty outside of the row

    // ---- For readers and writers
    explicit Table(QString text = {});
    /// A row of texts, numbered after the last one.
    void append(const QStringList& cells);

    struct Span {
        quint32 start = 0;
        quint32 length = 0;
    };
    QString& text() { return m_text; }
    qsizetype cellCount() const { return qsizetype(m_cells.size()); }
    void addCell(Span span); ///< to the row that is being made
    void endRow(int sourceRow); ///< a row without any text is left out

    /// Cells of one column that the writer merged; rows as the file counts.
    struct Merged {
        int column = 0;
        int firstRow = 0;
        int lastRow = 0;
    };
    /// The cells of each range say what its first one says, in rows that have something in them.
    void fillDown(const std::vector<Merged>& ranges);

    // ---- For whoever knows what the columns are
    /// The header row and the columns of fields, as a person chose them or as they were found
    /// before. Without it readers look for themselves.
    struct Assigned {
        int headerRow = 0; ///< index of a row
        QHash<QString, int> places; ///< field → column
    };
    void assign(Assigned columns) { m_assigned = std::move(columns); }
    const std::optional<Assigned>& assigned() const { return m_assigned; }

    /// A row to keep: another cell in one of its columns when `column` is not negative.
    struct Kept {
        int row = 0;
        int column = -1;
        QString text;
    };
    Table withRows(const std::vector<Kept>& rows) const;
    /// Puts another text into a cell that is there.
    void setCell(int row, int column, const QString& text);

private:
    struct Row {
        quint32 first = 0;
        quint32 count = 0;
        qint32 source = 0;
    };
    QString m_text;
    std::vector<Span> m_cells;
    std::vector<Row> m_rows;
    quint32 m_begin = 0; // first cell of the row that is being made
    std::optional<Assigned> m_assigned;
};

} // namespace samvirke
