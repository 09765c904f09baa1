#include "ui/widgets/period_edit.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QHBoxLayout>

namespace samvirke {

QDateEdit* makeDateEdit(const QString& accessibleName, QDate date, QWidget* parent)
{
    auto* edit = new QDateEdit(date.isValid() ? date : today(), parent);
    edit->setAccessibleName(accessibleName);
    edit->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    edit->setCalendarPopup(true);
    edit->calendarWidget()->setFirstDayOfWeek(Qt::Monday);
    edit->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    return edit;
}

PeriodEdit::PeriodEdit(QWidget* parent)
    : QWidget(parent), m_from(makeDateEdit(tr("First day"))), m_until(makeDateEdit(tr("Last day"))),
      m_said(new Label({}, Type::Small, Label::Ink::Muted))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_from);
    auto* dash = new Label(QStringLiteral("–"));
    layout->addWidget(dash);
    layout->addWidget(m_until);
    layout->addWidget(m_said, 1);
    setFocusProxy(m_from);
    const auto changed = [this] {
        renew();
        Q_EMIT edited();
    };
    connect(m_from, &QDateEdit::dateChanged, this, [this, changed](QDate from) {
        // The length stays when the beginning is moved past the end.
        if (m_until->date() < from)
            m_until->setDate(from);
        changed();
    });
    connect(m_until, &QDateEdit::dateChanged, this, changed);
    renew();
}

void PeriodEdit::setPeriod(QDate from, QDate until)
{
    m_from->setDate(from);
    m_until->setDate(until);
}

QDate PeriodEdit::from() const
{
    return m_from->date();
}

QDate PeriodEdit::until() const
{
    return m_until->date();
}

void PeriodEdit::renew()
{
    const int days = int(from().daysTo(until())) + 1;
    if (days < 1) {
        m_said->setText(tr("ends before it begins"));
        return;
    }
    const int first = from().weekNumber();
    const int last = until().weekNumber();
    const QString weeks =
        first == last ? tr("week %1").arg(first) : tr("weeks %1–%2").arg(first).arg(last);
    m_said->setText(QStringLiteral("%1, %2").arg(tr("%n day(s)", nullptr, days), weeks));
}

} // namespace samvirke
