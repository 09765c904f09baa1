#include "core/reports/tile_layout.h"

#include "core/reports/assignment.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace samvirke {

namespace {

// Cells per municipality: the empty ones give the county its outline.
constexpr double roominess = 1.45;

struct Spot {
    QString number;
    double x = 0; ///< 0 west … 1 east
    double y = 0; ///< 0 north … 1 south
};

/// Half the true position, half the rank along the axis: true positions alone crowd the cells
/// around a city, ranks alone lose the shape of the county.
void spread(std::vector<Spot>& spots, double Spot::*axis)
{
    const auto less = [&](size_t a, size_t b) {
        const double left = spots[a].*axis;
        const double right = spots[b].*axis;
        return left != right ? left < right : spots[a].number < spots[b].number;
    };
    std::vector<size_t> order(spots.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), less);
    const double low = spots[order.front()].*axis;
    const double range = spots[order.back()].*axis - low;
    const double last = double(spots.size() - 1);
    for (size_t rank = 0; rank < order.size(); ++rank) {
        double& value = spots[order[rank]].*axis;
        const double byRank = last > 0 ? double(rank) / last : 0.5;
        value = range > 0 ? ((value - low) / range + byRank) / 2 : byRank;
    }
}

/// Takes out rows and columns that nobody stands in.
void compact(TileLayout& layout)
{
    std::vector<int> column(size_t(layout.columns), 0);
    std::vector<int> row(size_t(layout.rows), 0);
    for (const QPoint cell : std::as_const(layout.cells)) {
        column[size_t(cell.x())] = 1;
        row[size_t(cell.y())] = 1;
    }
    layout.columns = std::accumulate(column.begin(), column.end(), 0);
    layout.rows = std::accumulate(row.begin(), row.end(), 0);
    std::exclusive_scan(column.begin(), column.end(), column.begin(), 0);
    std::exclusive_scan(row.begin(), row.end(), row.begin(), 0);
    for (QPoint& cell : layout.cells)
        cell = { column[size_t(cell.x())], row[size_t(cell.y())] };
}

} // namespace

TileLayout tileLayout(const QList<Municipality>& municipalities, double aspect)
{
    TileLayout layout;
    if (municipalities.isEmpty())
        return layout;
    double meanLatitude = 0;
    for (const Municipality& m : municipalities)
        meanLatitude += m.latitude / double(municipalities.size());
    const double shrink = std::cos(meanLatitude * std::numbers::pi / 180);

    std::vector<Spot> spots;
    for (const Municipality& m : municipalities)
        spots.push_back({ m.number, m.longitude * shrink, -m.latitude });
    std::sort(spots.begin(), spots.end(),
        [](const Spot& a, const Spot& b) { return a.number < b.number; });
    spots.erase(std::unique(spots.begin(), spots.end(),
                    [](const Spot& a, const Spot& b) { return a.number == b.number; }),
        spots.end());
    spread(spots, &Spot::x);
    spread(spots, &Spot::y);

    const int count = int(spots.size());
    const double wanted = count < 4 ? count : count * roominess;
    const double shape = std::clamp(std::isfinite(aspect) ? aspect : 1.0, 0.1, 10.0);
    layout.columns = std::clamp(int(std::lround(std::sqrt(wanted * shape))), 1, count);
    layout.rows = int(std::ceil(wanted / layout.columns));

    const int cells = layout.columns * layout.rows;
    std::vector<qint64> costs;
    costs.reserve(size_t(count) * size_t(cells));
    for (const Spot& spot : spots) {
        const double x = spot.x * (layout.columns - 1);
        const double y = spot.y * (layout.rows - 1);
        for (int cell = 0; cell < cells; ++cell) {
            const double dx = x - cell % layout.columns;
            const double dy = y - double(cell / layout.columns);
            costs.push_back(std::llround((dx * dx + dy * dy) * 1e6));
        }
    }
    const std::vector<int> cellOf = leastCostAssignment(costs, count, cells);
    for (int i = 0; i < count; ++i)
        layout.cells.insert(spots[size_t(i)].number,
            { cellOf[size_t(i)] % layout.columns, cellOf[size_t(i)] / layout.columns });
    compact(layout);
    return layout;
}

} // namespace samvirke
