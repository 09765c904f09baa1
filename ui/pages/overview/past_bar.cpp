#include "ui/pages/overview/past_bar.h"

#include "ui/theme/theme.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace samvirke {

PastBar::PastBar(QWidget* parent)
    : QFrame(parent), m_text(new Label), m_edit(new QDateTimeEdit), m_later(new Label),
      m_other(makeButton(tr("As it was known then"))), m_now(makeButton(tr("Back to now")))
{
    setLookOf(this, "notice");
    m_edit->setDisplayFormat(QStringLiteral("dd.MM.yyyy HH:mm"));
    m_edit->setCalendarPopup(true);
    m_edit->setKeyboardTracking(false);
    m_edit->setAccessibleName(tr("The moment"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::xs, space::xs, space::xs);
    layout->setSpacing(space::m);
    layout->addWidget(m_text);
    layout->addWidget(m_edit);
    layout->addWidget(m_later, 1);
    layout->addWidget(m_other);
    layout->addWidget(m_now);
    connect(
        m_edit, &QDateTimeEdit::dateTimeChanged, this, [this] { Q_EMIT momentChosen(moment()); });
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (m_known)
            Q_EMIT correctedAsked();
        else
            Q_EMIT knownAsked();
    });
    connect(m_now, &QPushButton::clicked, this, &PastBar::nowAsked);
    hide();
}

void PastBar::showCorrected(const QString& round)
{
    m_later->setText({});
    say(tr("%1, with all that has been corrected since").arg(round), false);
}

void PastBar::showKnown(const QString& round, const QDateTime& moment, int writtenLater)
{
    const QSignalBlocker blocker(m_edit);
    m_edit->setDateTime(moment.toLocalTime());
    m_later->setText(writtenLater > 0 ? tr("%n answer(s) were written later", nullptr, writtenLater)
                                      : QString());
    say(tr("%1 as it was known").arg(round), true);
}

QDateTime PastBar::moment() const
{
    return m_edit->dateTime().toUTC();
}

void PastBar::say(const QString& text, bool known)
{
    m_known = known;
    m_text->setText(text);
    m_edit->setVisible(known);
    m_other->setText(known ? tr("With corrections") : tr("As it was known then"));
    m_other->setAccessibleName(m_other->text());
    setAccessibleName(text);
    show();
}

} // namespace samvirke
