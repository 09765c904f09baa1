// A table that reads calmly: no grid, rows as high as the text wants, badges for states, sorted and
// filtered through its own proxy, rows found by id, widths and order as they were left. Ctrl+C
// copies what is selected so that it pastes into a spreadsheet; an empty table says what to do
// first; how many rows a filter leaves is told to a screen reader.
#pragma once

#include "ui/models/sort_filter_proxy.h"
#include "ui/widgets/state_delegate.h"

#include <QHash>
#include <QTableView>

namespace samvirke {

class Headings;

class DataTable : public QTableView {
    Q_OBJECT

public:
    /// `name` is what a screen reader says, e.g. tr("Needs").
    explicit DataTable(const QString& name, QWidget* parent = nullptr);

    /// Shows a model (a ValueTableModel) through the table's proxy. The caller keeps the model.
    void show(QAbstractItemModel* model);
    using QTableView::show;
    SortFilterProxy& proxy() { return m_proxy; }

    /// Said in the middle when there are no rows.
    void setEmptyText(const QString& headline, const QString& hint = {});

    /// Widths in characters of body text; 0 takes what is left (several share it).
    void setWidths(const QList<int>& characters);

    /// As high as its rows, or as that many: what stands around it scrolls, and follows the row
    /// that the keyboard is at.
    void showWhole(int atLeast = 1);

    void sortBy(int column, Qt::SortOrder order = Qt::AscendingOrder);

    /// From now on the widths and the order that a person chooses are kept between starts; those
    /// kept before are restored. Call it after the usual ones were set. `name`: "needs".
    void remember(const QString& name);
    /// The usual widths and order again; what was kept is forgotten.
    void forget();

    Id currentId() const;
    QList<Id> selectedIds() const;
    /// Selects the row with this id and brings it into view; false when it is filtered away or
    /// unknown.
    bool select(const Id& id);

    /// What is selected, or all rows when nothing is, as tab-separated lines with headings.
    QString copied() const;

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void currentIdChanged(const QString& id); ///< empty when nothing is current
    void chosen(const QString& id); ///< double click or Enter

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void layOut();
    void layOutAnew();
    void layOutSoon();
    void fitRows();
    void leadAround();
    CellWidths contentOf(int column);
    bool isState(int column) const; ///< shows badges
    int character() const; ///< width of one, as setWidths() counts
    void keepWidth(int column, int before, int now);
    void keepOrder();
    void tellCount();

    SortFilterProxy m_proxy;
    Headings* m_headings;
    QList<int> m_widths;
    QString m_name; ///< that the choices of a person are kept under; empty: they are not
    QHash<int, double> m_ownWidths; ///< characters, by column
    int m_wholeRows = 0; ///< it shows as many at least, and all; 0: it scrolls itself
    int m_usualOrder = -1;
    Qt::SortOrder m_usualDirection = Qt::AscendingOrder;
    QList<CellWidths> m_contents; ///< by column; empty: not looked at yet
    bool m_layingOut = false;
    bool m_layOutWaits = false;
    QString m_emptyHeadline;
    QString m_emptyHint;
    Id m_current;
};

} // namespace samvirke
