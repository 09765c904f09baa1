// The tasks of every hour, each begun with one key from wherever one is.
#include "ui/dialogs/assessment_dialog.h"
#include "ui/dialogs/inquiry_dialog.h"
#include "ui/dialogs/municipality_dialog.h"
#include "ui/main_window.h"

#include "core/base/clock.h"
#include "core/session/meetings.h"

#include <QPushButton>
#include <QStatusBar>

namespace samvirke {

void MainWindow::takeAnswer()
{
    MunicipalityDialog which(
        *m_session, tr("Answer by telephone"), tr("Take the answer"), municipalityInView(), this);
    if (which.exec() != QDialog::Accepted)
        return;
    AssessmentDialog dialog(*m_session, which.number(), this);
    if (dialog.exec() == QDialog::Accepted)
        statusBar()->showMessage(tr("The answer is saved."), 8000);
}

void MainWindow::registerInquiry()
{
    Inquiry inquiry;
    inquiry.municipality = municipalityInView();
    InquiryDialog dialog(*m_session, inquiry, this);
    if (dialog.exec() == QDialog::Accepted)
        statusBar()->showMessage(tr("The inquiry is registered."), 8000);
}

void MainWindow::proposeStaff()
{
    const Id need = m_shown == PageKind::Needs ? here().thing : Id();
    Page* matching = showPage(PageKind::Matching);
    if (matching && !need.isEmpty())
        matching->reveal(need);
}

void MainWindow::writeDecision()
{
    Page* meetings = showPage(PageKind::Meetings);
    if (!meetings)
        return;
    if (const auto running = runningMeeting(*m_session))
        meetings->reveal(running->meeting);
    // As its own key there does: to the line for a new decision.
    if (auto* to = meetings->findChild<QPushButton*>(QStringLiteral("toDecision")))
        to->click();
}

} // namespace samvirke
