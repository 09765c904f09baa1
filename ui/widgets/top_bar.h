// What stands above every page: whose file this is, which round is shown, whether the data are
// invented or an exercise, and undo, search and log within reach.
#pragma once

#include "core/domain/assessment.h"

#include <QFrame>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;

namespace samvirke {

class Label;

class TopBar : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void setOffice(const QString& name);
    void setMark(const QString& text); ///< "Invented demonstration data"; empty for none
    void setRounds(const QList<ReportingRound>& rounds); ///< in order of opening
    void setRound(const Id& round); ///< the newest when empty
    Id round() const; ///< empty while the newest is shown
    /// A button for an action, with its shortcut beside the word; only its icon when `iconOnly`.
    void addAction(QAction* action, bool iconOnly = false);
    using QFrame::addAction;

Q_SIGNALS:
    void roundChosen(const QString& round); ///< empty: the newest

private:
    Label* m_office;
    QLabel* m_mark;
    QComboBox* m_rounds;
    QHBoxLayout* m_actions;
};

} // namespace samvirke
