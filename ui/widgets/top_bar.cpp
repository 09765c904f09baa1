#include "ui/widgets/top_bar.h"

#include "ui/round_words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>

namespace samvirke {

TopBar::TopBar(QWidget* parent)
    : QFrame(parent), m_office(new Label({}, Type::Heading)), m_mark(new QLabel),
      m_rounds(new QComboBox), m_actions(new QHBoxLayout)
{
    setLookOf(this, "top");
    m_office->setWordWrap(false);
    setLookOf(m_mark, "mark");
    m_mark->hide();
    m_rounds->setAccessibleName(tr("Reporting round shown"));
    m_rounds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::xs + 2, space::m, space::xs + 2);
    layout->setSpacing(space::m);
    // In two lines when the letters are large.
    auto* left = new QWidget;
    auto* words = new FlowLayout(left, space::m, space::xs);
    words->addWidget(m_office);
    words->addWidget(m_rounds);
    words->addWidget(m_mark);
    layout->addWidget(left, 1, Qt::AlignVCenter);
    m_actions->setSpacing(space::xs);
    layout->addLayout(m_actions);
    connect(m_rounds, &QComboBox::activated, this, [this] { Q_EMIT roundChosen(round()); });
}

void TopBar::setOffice(const QString& name)
{
    m_office->setText(name);
}

void TopBar::setMark(const QString& text)
{
    m_mark->setText(text);
    m_mark->setVisible(!text.isEmpty());
}

void TopBar::setRounds(const QList<ReportingRound>& rounds)
{
    const Id kept = round();
    m_rounds->clear();
    for (auto it = rounds.crbegin(); it != rounds.crend(); ++it)
        m_rounds->addItem(roundTitle(*it), it->id);
    m_rounds->setVisible(m_rounds->count() > 0);
    setRound(kept);
}

void TopBar::setRound(const Id& round)
{
    const int at = m_rounds->findData(round);
    m_rounds->setCurrentIndex(at < 0 ? 0 : at);
}

Id TopBar::round() const
{
    return m_rounds->currentIndex() <= 0 ? Id() : m_rounds->currentData().toString();
}

void TopBar::addAction(QAction* action, bool iconOnly)
{
    QPushButton* button = makeButton({}, iconOnly ? Weight::Quiet : Weight::Normal);
    if (iconOnly)
        setLookOf(button, "icon");
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action, iconOnly] {
        button->setEnabled(action->isEnabled());
        button->setIcon(action->icon());
        // The icon alone says nothing to a screen reader; the word and its shortcut do.
        const QString word = action->iconText();
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setAccessibleName(word);
        button->setToolTip(keys.isEmpty() ? word : QStringLiteral("%1 (%2)").arg(word, keys));
        if (!iconOnly)
            button->setText(QStringLiteral(" %1  %2").arg(word, keys));
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    m_actions->addWidget(button);
}

} // namespace samvirke
