// Two dates, both days included, with the week and the number of days said beside them.
#pragma once

#include "ui/widgets/label.h"

#include <QDate>
#include <QWidget>

class QDateEdit;

namespace samvirke {

/// A date field as people write it here: dd.mm.yyyy, a calendar with ISO weeks.
QDateEdit* makeDateEdit(const QString& accessibleName, QDate date = {}, QWidget* parent = nullptr);

class PeriodEdit : public QWidget {
    Q_OBJECT

public:
    explicit PeriodEdit(QWidget* parent = nullptr);

    void setPeriod(QDate from, QDate until);
    QDate from() const;
    QDate until() const;

Q_SIGNALS:
    void edited();

private:
    void renew();

    QDateEdit* m_from;
    QDateEdit* m_until;
    Label* m_said;
};

} // namespace samvirke
