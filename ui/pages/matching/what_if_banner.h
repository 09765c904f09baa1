// Says that what is shown is a question and no plan: what is supposed, what it would change, and
// the ways on: back, or record it.
#pragma once

#include "ui/pages/matching/what_if.h"

#include <QFrame>

class QPushButton;

namespace samvirke {

class Label;

class WhatIfBanner : public QFrame {
    Q_OBJECT

public:
    explicit WhatIfBanner(QWidget* parent = nullptr);

    /// `outcome`: what changes; `settled`: no better answer is being looked for.
    void show(const QList<WhatIf>& questions, const QString& outcome, bool settled);
    using QFrame::show;

Q_SIGNALS:
    void backAsked();
    void recordAsked(int question); ///< its place in the list

private:
    void fillRecord(const QList<WhatIf>& questions);

    Label* m_question;
    Label* m_outcome;
    QPushButton* m_record;
    QPushButton* m_back;
};

} // namespace samvirke
