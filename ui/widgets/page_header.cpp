#include "ui/widgets/page_header.h"

#include <QHBoxLayout>

namespace samvirke {

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent), m_headline(new Label({}, Type::Title)),
      m_subline(new Label({}, Type::Body, Label::Ink::Muted)), m_actions(new QHBoxLayout)
{
    m_subline->hide();
    m_actions->setSpacing(space::s);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::l);
    first->addWidget(m_headline, 1);
    first->addLayout(m_actions);
    first->setAlignment(m_actions, Qt::AlignTop);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    all->addLayout(first);
    all->addWidget(m_subline);
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
