#include "ui/widgets/notice_bar.h"

#include "ui/widgets/announcer.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace samvirke {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), m_text(new Label), m_action(makeButton({})), m_close(new QToolButton)
{
    m_close->setText(QStringLiteral("✕"));
    m_action->setAccessibleName(tr("What to do about it"));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::xs, space::xs, space::xs);
    layout->setSpacing(space::m);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const std::function<void()> press = m_press;
        hide();
        if (press)
            press();
    });
    hide();
    announceTextOf(m_text); // what is said before the window is there
}

void NoticeBar::say(
    Kind kind, const QString& text, const QString& action, std::function<void()> press)
{
    setLookOf(this, kind == Kind::Trouble ? "trouble" : "notice");
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(action.isEmpty() ? tr("What to do about it") : action);
    m_action->setVisible(!action.isEmpty());
    m_press = std::move(press);
    m_close->setAccessibleName(tr("Close the message"));
    setAccessibleName(text);
    show();
    announce(m_text, text); // also when the same was said before
}

QString NoticeBar::text() const
{
    return m_text->text();
}

} // namespace samvirke
