// The frame all pages share: header, body, and at the right a column of cards with what to do next.
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/page_header.h"

class QBoxLayout;
class QVBoxLayout;
class QScrollArea;

namespace samvirke {

class SidePanel : public QFrame {
    Q_OBJECT

public:
    explicit SidePanel(QWidget* parent = nullptr);

    Card* addCard(const QString& title);
    void addWidget(QWidget* widget);
    void insertWidget(int at, QWidget* widget); ///< before the card that stands there
    /// The width of the whole page: with large text the column takes no more than its share.
    void setRoom(int width);
    /// Under the page instead of beside it, as wide as the page.
    void setUnder(bool under);
    int leastWidth() const;

private:
    void renew();

    int m_room = 0;
    bool m_under = false;

    QScrollArea* m_scroll;
    QVBoxLayout* m_body;
};

class PageFrame : public QWidget {
    Q_OBJECT

public:
    explicit PageFrame(QWidget* parent = nullptr);

    PageHeader& header() { return *m_header; }
    QVBoxLayout* body() { return m_body; } ///< under the header
    SidePanel& side(); ///< made when first asked for

    QSize minimumSizeHint() const override; ///< with the panel under the page

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void place();

    QBoxLayout* m_all;
    QVBoxLayout* m_main;
    PageHeader* m_header;
    QVBoxLayout* m_body;
    SidePanel* m_side = nullptr;
};

} // namespace samvirke
