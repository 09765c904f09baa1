// The steps of a lead, side by side: which are done, where one is, what is to come. It says the
// same in one sentence to a screen reader.
#pragma once

#include "ui/widgets/label.h"

#include <QWidget>

namespace samvirke {

class StepLine : public QWidget {
    Q_OBJECT

public:
    explicit StepLine(const QStringList& steps, QWidget* parent = nullptr);

    /// `step`: 0 is the first; those before it are done.
    void setStep(int step);
    QString text() const { return m_place->text(); } ///< "Step 2 of 3"

private:
    QStringList m_steps;
    QList<Label*> m_labels;
    Label* m_place;
};

} // namespace samvirke
