#include "ui/widgets/past_bar.h"

#include "core/base/clock.h"
#include "ui/round_words.h"
#include "ui/theme/theme.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace samvirke {

QDateTime momentToLookBack(const ReportingRound& round)
{
    const QDateTime end = round.closed.isValid() ? round.closed : round.due;
    return end.isValid() ? std::min(end, nowUtc()) : nowUtc();
}

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
    layout->addWidget(m_text, 2);
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

void PastBar::tell(
    const ReportingRound& round, bool newest, const QDateTime& moment, int writtenLater)
{
    m_known = moment.isValid();
    setVisible(m_known || !newest);
    const QString name = round.id.isEmpty() ? tr("Before the first round") : roundTitle(round);
    m_text->setText(m_known ? tr("%1 as it was known").arg(name)
                            : tr("%1, with all that has been corrected since").arg(name));
    // A period is read in one piece, not broken at its dash.
    int least = 0;
    const QStringList pieces = m_text->text().split(u' ');
    for (const QString& piece : pieces)
        least = std::max(least, m_text->fontMetrics().horizontalAdvance(piece));
    m_text->setMinimumWidth(least + 2);
    setAccessibleName(m_text->text());
    const QSignalBlocker blocker(m_edit);
    if (m_known)
        m_edit->setDateTime(moment.toLocalTime());
    m_edit->setVisible(m_known);
    m_later->setText(m_known && writtenLater > 0
            ? tr("%n answer(s) were written later", nullptr, writtenLater)
            : QString());
    m_other->setText(m_known ? tr("With corrections") : tr("As it was known then"));
    m_other->setAccessibleName(m_other->text());
}

QDateTime PastBar::moment() const
{
    return m_edit->dateTime().toUTC();
}

} // namespace samvirke
