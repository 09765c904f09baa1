#include "ui/pages/matching/busy_line.h"

#include "ui/widgets/label.h"
#include "ui/widgets/progress_bar.h"

#include <QHBoxLayout>
#include <QTimer>

namespace samvirke {

BusyLine::BusyLine(QWidget* parent)
    : QWidget(parent), m_bar(new ProgressBar), m_patience(new QTimer(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("Solving"));
    row->addWidget(new Label(tr("Solving …"), Type::Small, Label::Ink::Muted));
    row->addWidget(m_bar, 1);
    QPushButton* stop = makeButton(tr("Cancel"));
    stop->setAccessibleName(tr("Cancel solving"));
    row->addWidget(stop);
    hide();
    m_patience->setSingleShot(true);
    m_patience->setInterval(250);
    connect(m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(stop, &QPushButton::clicked, this, &BusyLine::stopAsked);
}

void BusyLine::setBusy(bool busy)
{
    if (busy) {
        m_bar->setRange(0, 0);
        m_patience->start();
    } else {
        m_patience->stop();
        hide();
    }
}

void BusyLine::setProgress(int done, int all)
{
    m_bar->setRange(0, all);
    m_bar->setValue(done);
}

} // namespace samvirke
