#include "ui/widgets/page_header.h"

#include <QHBoxLayout>

namespace samvirke {

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent), m_headline(new Label({}, Type::Title)),
      m_subline(new Label({}, Type::Body, Label::Ink::Muted)), m_actions(new QHBoxLayout)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_subline);
    m_subline->hide();
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::l);
    all->addLayout(words, 1);
    m_actions->setSpacing(space::s);
    all->addLayout(m_actions);
    all->setAlignment(m_actions, Qt::AlignTop);
}

void PageHeader::setHeadline(const QString& text)
{
    m_headline->setText(text);
    setAccessibleName(text);
}

void PageHeader::setSubline(const QString& text)
{
    m_subline->setText(text);
    m_subline->setVisible(!text.isEmpty());
}

QString PageHeader::headline() const
{
    return m_headline->text();
}

QPushButton* PageHeader::addButton(const QString& text, Weight weight)
{
    QPushButton* button = makeButton(text, weight);
    addWidget(button);
    return button;
}

void PageHeader::addWidget(QWidget* widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignTop);
}

} // namespace samvirke
