#include "ui/widgets/progress_bar.h"

#include "ui/widgets/announcer.h"

namespace samvirke {

ProgressBar::ProgressBar(QWidget* parent) : QProgressBar(parent)
{
    setTextVisible(false); // no ink can be read on both halves
    connect(this, &QProgressBar::valueChanged, this, &ProgressBar::tell);
}

void ProgressBar::showEvent(QShowEvent* event)
{
    QProgressBar::showEvent(event);
    m_told = 0;
    announce(this, accessibleName());
}

void ProgressBar::tell(int value)
{
    const int way = maximum() - minimum();
    if (way <= 0)
        return;
    const int quarters = int(4LL * (value - minimum()) / way);
    if (quarters <= m_told)
        return;
    m_told = quarters;
    announce(this, tr("%1: %2 %").arg(accessibleName()).arg(25 * quarters));
}

} // namespace samvirke
