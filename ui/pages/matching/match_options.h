// What a person may set before solving: the days to plan for, whether owners that are critical
// themselves may be proposed, quarantine, and for how long a confirmation holds.
#pragma once

#include "core/session/session.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace samvirke {

class PeriodEdit;

class MatchOptions : public QWidget {
    Q_OBJECT

public:
    explicit MatchOptions(QWidget* parent = nullptr);

    MatchSettings settings() const;
    /// The days that are solved for when no own horizon is set; shown in the fields.
    void showHorizon(QDate from, QDate until);

Q_SIGNALS:
    void changed();

private:
    QCheckBox* m_own;
    PeriodEdit* m_horizon;
    QCheckBox* m_critical;
    QSpinBox* m_quarantine;
    QSpinBox* m_confirmed;
};

} // namespace samvirke
