// What stands in the right column: a card with a title, lines that lead somewhere, facts, buttons.
#pragma once

#include "ui/widgets/label.h"

#include <QFrame>

#include <functional>
#include <optional>

class QVBoxLayout;

namespace samvirke {

/// A line of a card that can be pressed when it leads somewhere: a bold headline, a muted detail,
/// and a coloured edge at the left.
class CardLine : public QFrame {
    Q_OBJECT

public:
    CardLine(const QString& headline, const QString& detail, QWidget* parent = nullptr);

    /// The edge takes the look's border or fill; the look's word is added to the accessible name.
    void setEdge(std::function<StatusLook()> look);
    void setLeads(bool leads); ///< can be pressed and focused

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void renew();

    Label* m_headline;
    Label* m_detail;
    std::function<StatusLook()> m_ask;
    bool m_leads = false;
    bool m_hovered = false;
};

class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void clear(); ///< all but the title

    Label* addText(const QString& text, Label::Ink ink = Label::Ink::Text);
    void addFact(const QString& name, const QString& value); ///< "Distance    61 km"
    void addBullets(const QStringList& texts);
    /// `press` empty: the line leads nowhere.
    CardLine* addLine(const QString& headline, const QString& detail = {},
        std::function<void()> press = {}, std::function<StatusLook()> edge = {});
    QPushButton* addButton(const QString& text, Weight weight = Weight::Normal);
    void addWidget(QWidget* widget);

private:
    Label* m_title;
    QVBoxLayout* m_body;
};

} // namespace samvirke
