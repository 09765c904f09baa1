// What a municipality has tried, as ticks, and the escalation gate below: which level comes next
// and why. It stops nobody: the reason to go on now is written beside it.
#pragma once

#include "core/domain/gate.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace samvirke {

class Label;

class TriedEdit : public QWidget {
    Q_OBJECT

public:
    explicit TriedEdit(QWidget* parent = nullptr);

    void setTried(const QList<TriedMeasure>& tried, const QString& reason);
    /// Levels from which somebody has been asked already.
    void setAsked(const QList<EscalationLevel>& asked);
    QLineEdit* reasonEdit() const { return m_reason; } ///< stands in a row of its own

    QList<TriedMeasure> tried() const;
    QString reason() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< its keys

private:
    void sayGate();

    QList<QCheckBox*> m_boxes;
    QList<EscalationLevel> m_asked;
    Label* m_next;
    Label* m_why;
    QLineEdit* m_reason;
};

/// "Next: neighbouring municipalities"
QString gateHeadline(const Gate& gate);

} // namespace samvirke
