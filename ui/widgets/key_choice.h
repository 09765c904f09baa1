// One of a few values, chosen by its number while somebody talks on the telephone: 1 the first, 2
// the second …; 0 or Delete takes the choice away; Up and Down ask for another question. Shown side
// by side, the chosen one in its colour; what a value means is its tooltip.
#pragma once

#include "ui/theme/looks.h"

#include <QList>
#include <QWidget>

#include <functional>

namespace samvirke {

class KeyChoice : public QWidget {
    Q_OBJECT

public:
    struct Option {
        std::function<StatusLook()> look; ///< asked again when the theme or the language changes
        QString meaning; ///< empty for none
    };

    /// `subject` is said before the value: "Nursing home".
    explicit KeyChoice(const QString& subject, QWidget* parent = nullptr);

    void setOptions(const QList<Option>& options);
    void setNumbered(bool numbered); ///< the keys stand before the words
    void setMeanings(const QStringList& meanings); ///< in the order of the options
    int chosenIndex() const { return m_index; } ///< -1 while nothing is chosen
    void setIndex(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void indexChosen(int index);
    /// By its number: whoever fills in a form goes on to the next question.
    void keyed(int index);
    /// By Up or Down: to the question before (-1) or the next one (1).
    void moved(int by);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString wordOf(int option) const;
    QRectF boxOf(int option) const;
    int optionAt(const QPointF& point) const; ///< -1: none
    void say();

    QString m_subject;
    QList<Option> m_options;
    int m_index = -1;
    bool m_numbered = false;
};

} // namespace samvirke
