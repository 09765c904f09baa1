// The frame all pages share: header, body, and at the right a column of cards with what to do next.
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/page_header.h"

class QVBoxLayout;
class QScrollArea;

namespace samvirke {

class SidePanel : public QFrame {
    Q_OBJECT

public:
    explicit SidePanel(QWidget* parent = nullptr);

    Card* addCard(const QString& title);
    void addWidget(QWidget* widget);

private:
    void renew();

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

private:
    PageHeader* m_header;
    QVBoxLayout* m_body;
    SidePanel* m_side = nullptr;
};

} // namespace samvirke
