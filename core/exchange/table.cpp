#include "core/exchange/table.h"

#include <algorithm>

namespace samvirke {

Table::Table(QString text) : m_text(std::move(text)) { }

int Table::rowCount() const
{
    return int(m_rows.size());
}

int Table::width(int row) const
{
    return int(m_rows[size_t(row)].count);
}

int Table::sourceRow(int row) const
{
    return m_rows[size_t(row)].source;
}

QStringView Table::cell(int row, int column) const
{
    const Row& at = m_rows[size_t(row)];
    if (column < 0 || quint32(column) >= at.count)
        return {};
    const Span& span = m_cells[at.first + size_t(column)];
    return QStringView(m_text).mid(span.start, span.length);
}

void Table::addCell(Span span)
{
    const QChar* const data = m_text.constData();
    while (span.length > 0 && data[span.start].isSpace()) {
        ++span.start;
        --span.length;
    }
    while (span.length > 0 && data[span.start + span.length - 1].isSpace())
        --span.length;
    m_cells.push_back(span);
}

void Table::endRow(int sourceRow)
{
    while (m_cells.size() > m_begin && m_cells.back().length == 0)
        m_cells.pop_back();
    const auto count = quint32(m_cells.size() - m_begin);
    if (count > 0)
        m_rows.push_back({ m_begin, count, sourceRow });
    m_begin = quint32(m_cells.size());
}

void Table::append(const QStringList& cells)
{
    for (const QString& cell : cells) {
        const Span span{ quint32(m_text.size()), quint32(cell.size()) };
        m_text += cell;
        addCell(span);
    }
    // An empty row keeps its number, so that the next one is where the writer put it.
    endRow(m_rows.empty() ? 1 : m_rows.back().source + 1);
}

void Table::fillDown(const std::vector<Merged>& ranges)
{
    constexpr int atMost = 1'000'000; // a hostile file merges everything with everything
    int filled = 0;
    std::vector<std::vector<std::pair<int, Span>>> more(m_rows.size()); // row → column, cell
    bool some = false;
    for (const Merged& range : ranges) {
        auto row = std::lower_bound(m_rows.begin(), m_rows.end(), range.firstRow,
            [](const Row& one, int source) { return one.source < source; });
        if (row == m_rows.end() || row->source != range.firstRow
            || quint32(range.column) >= row->count)
            continue;
        const Span said = m_cells[row->first + size_t(range.column)];
        for (++row; row != m_rows.end() && row->source <= range.lastRow; ++row) {
            if (++filled > atMost)
                return;
            more[size_t(row - m_rows.begin())].push_back({ range.column, said });
            some = true;
        }
    }
    if (!some)
        return;
    std::vector<Span> cells;
    cells.reserve(m_cells.size());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        const auto first = quint32(cells.size());
        cells.insert(
            cells.end(), m_cells.begin() + row.first, m_cells.begin() + row.first + row.count);
        for (const auto& [column, said] : more[i]) {
            if (first + quint32(column) >= cells.size())
                cells.resize(first + size_t(column) + 1);
            cells[first + size_t(column)] = said;
        }
        row.first = first;
        row.count = quint32(cells.size()) - first;
    }
    m_cells = std::move(cells);
    m_begin = quint32(m_cells.size());
}

Table Table::withRows(const std::vector<Kept>& rows) const
{
    Table out(m_text);
    out.m_assigned = m_assigned;
    for (const Kept& kept : rows) {
        const Row& row = m_rows[size_t(kept.row)];
        const size_t first = out.m_cells.size();
        out.m_cells.insert(out.m_cells.end(), m_cells.begin() + row.first,
            m_cells.begin() + row.first + row.count);
        out.m_rows.push_back({ quint32(first), row.count, row.source });
        out.m_begin = quint32(out.m_cells.size());
        if (kept.column >= 0)
            out.setCell(out.rowCount() - 1, kept.column, kept.text);
    }
    return out;
}

void Table::setCell(int row, int column, const QString& text)
{
    const Row& at = m_rows[size_t(row)];
    if (column < 0 || quint32(column) >= at.count)
        return;
    m_cells[at.first + size_t(column)] = { quint32(m_text.size()), quint32(text.size()) };
    m_text += text;
}

} // namespace samvirke
