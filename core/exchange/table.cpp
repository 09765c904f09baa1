#include "core/exchange/table.h"

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

} // namespace samvirke
