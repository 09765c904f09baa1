// What a file of rows says before anybody knows what it is about: text cells with the row numbers a
// person sees in the spreadsheet program. All texts live in one buffer; a cell is a view into it.
#pragma once

#include <QString>
#include <QStringList>

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
};

} // namespace samvirke
