#include "ui/widgets/kept_rows.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace samvirke {

void keepRows(QTableView& table, int rows)
{
    const auto fit = [&table, rows] {
        table.setMinimumHeight(table.horizontalHeader()->sizeHint().height()
            + rows * table.verticalHeader()->defaultSectionSize() + 2 * table.frameWidth());
    };
    // The rows follow the theme first: they were connected before.
    QObject::connect(&Theme::instance(), &Theme::changed, &table, fit);
    QObject::connect(table.model(), &QAbstractItemModel::modelReset, &table, fit);
    QObject::connect(table.model(), &QAbstractItemModel::rowsInserted, &table, fit);
    fit();
}

} // namespace samvirke
