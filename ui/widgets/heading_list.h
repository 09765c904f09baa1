// Headings in their order: added, moved and removed by buttons or with Alt and the arrow keys,
// Insert and Delete. The values behind them are another's, who follows what is told.
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace samvirke {

/// What a screen reader says of the list and its buttons.
struct HeadingWords {
    QString list; ///< "Clauses in their order"
    QString add; ///< "Add a clause"
    QString up;
    QString down;
    QString remove;
};

class HeadingList : public QWidget {
    Q_OBJECT

public:
    /// `name`: of the list itself, "clauses".
    HeadingList(const QString& name, const HeadingWords& words, QWidget* parent = nullptr);

    /// Shows these, the first chosen, in a list as high as so many rows.
    void setHeadings(const QStringList& headings, int rows);
    int row() const; ///< -1: none
    void rename(const QString& heading); ///< the chosen one
    void insert(int at, const QString& heading); ///< and chooses it

Q_SIGNALS:
    /// One is wanted at this place: answer with insert().
    void addAsked(int at);
    void removed(int row); ///< never the last one
    void moved(int from, int to);
    void rowChanged(int row); ///< after any of these, too

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add();
    void remove();
    void move(int by);
    void showRow();

    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
};

} // namespace samvirke
