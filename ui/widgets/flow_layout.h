// Children from left to right, and on to the next line where the width ends: filters and chosen
// words stay visible in a narrow window and with large text.
#pragma once

#include <QLayout>

namespace samvirke {

class FlowLayout : public QLayout {
    Q_OBJECT

public:
    /// `lineGap` between the lines; the same as between the children when negative.
    explicit FlowLayout(QWidget* parent = nullptr, int gap = 8, int lineGap = -1);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool apply) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
    int m_lineGap;
};

/// Call after a panel was filled anew: the new children are shown in the next turn of the event
/// loop, and only then do wrapped texts tell the scroll area around them how high they are.
void settleLayout(QWidget* panel);

} // namespace samvirke
