// The headings of a table: one that has no room for its words ends in dots and says them as a hint.
#pragma once

#include <QHeaderView>

namespace samvirke {

class Headings : public QHeaderView {
    Q_OBJECT

public:
    explicit Headings(QWidget* parent = nullptr);

    /// What a heading needs to be read whole, with the arrow where the table is sorted by it.
    /// Qt's own hint counts bold letters and a wider arrow.
    int neededWidth(int column) const;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int column) const override;
    bool viewportEvent(QEvent* event) override;
};

} // namespace samvirke
