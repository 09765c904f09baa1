// The top of a page: the answer in a sentence, a line that says from how many answers and when, and
// the next steps as buttons.
#pragma once

#include "ui/widgets/label.h"

namespace samvirke {

class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(QWidget* parent = nullptr);

    void setHeadline(const QString& text);
    void setSubline(const QString& text);
    QString headline() const;

    QPushButton* addButton(const QString& text, Weight weight = Weight::Normal);
    void addWidget(QWidget* widget); ///< beside the buttons

private:
    Label* m_headline;
    Label* m_subline;
    QWidget* m_actions;
};

} // namespace samvirke
