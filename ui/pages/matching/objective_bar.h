// The aims of a plan in one line (or as many as the width asks for): what each reaches and how near
// it is to the best that is possible. A tick stands only where that is proven.
#pragma once

#include "ui/pages/matching/objective_lines.h"

#include <QWidget>

namespace samvirke {

class Card;
class FlowLayout;

class ObjectiveBar : public QWidget {
    Q_OBJECT

public:
    explicit ObjectiveBar(QWidget* parent = nullptr);

    void setLines(const QList<ObjectiveLine>& lines);
    int linesIn(int width) const; ///< that its words take in so many pixels

private:
    FlowLayout* m_flow;
};

/// The same lines in a card of the right column, for a page that is too low for a line of its own.
void fillObjectives(Card& card, const QList<ObjectiveLine>& lines);

} // namespace samvirke
