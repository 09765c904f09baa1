// What the main window has to do with the projector: it says what the facilitator looks at.
#include "ui/main_window.h"
#include "ui/pages/map/map_page.h"
#include "ui/pages/municipality/municipality_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/projector/projection.h"
#include "ui/projector/projector_panel.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/tile_map.h"
#include "ui/widgets/true_map.h"

#include <QPushButton>

namespace samvirke {

namespace {

/// The slide that answers the page's question; none for pages that are for the office alone.
std::optional<SlideKind> slideOf(PageKind page)
{
    switch (page) {
    case PageKind::Overview:
    case PageKind::Map:
    case PageKind::Rounds:
        return SlideKind::County;
    case PageKind::Reports:
        return SlideKind::Changed;
    case PageKind::Municipalities:
        return SlideKind::Municipality;
    case PageKind::Needs:
    case PageKind::Matching:
    case PageKind::Material:
        return SlideKind::Needs;
    case PageKind::Transfers:
    case PageKind::Agreements:
        return SlideKind::Transfers;
    case PageKind::Meetings:
        return SlideKind::Agenda;
    case PageKind::Surveys:
    case PageKind::Pool:
    case PageKind::Measures:
    case PageKind::State:
    case PageKind::Log:
        return std::nullopt;
    }
    return std::nullopt;
}

bool looksBack(PageKind page)
{
    return page == PageKind::Overview || page == PageKind::Map || page == PageKind::Municipalities;
}

} // namespace

void MainWindow::makeProjection()
{
    m_projection = new Projection(this);
    m_projection->setInView([this] { return municipalityInView(); });
    connect(m_projection, &Projection::said, this, [this](const QString& text) {
        if (m_notice)
            m_notice->say(NoticeBar::Kind::Notice, text);
    });
}

QWidget* MainWindow::makeProjectorPanel()
{
    m_projectorPanel = new ProjectorPanel(*m_projection);
    return m_projectorPanel;
}

void MainWindow::goToProjectorPanel()
{
    for (QPushButton* button : m_projectorPanel->findChildren<QPushButton*>()) {
        if (button->isEnabled()) {
            button->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MainWindow::projectMoment()
{
    // The wall looks back while the facilitator does. A page that shows today has today on the
    // wall; one without a slide of its own leaves the wall as it is.
    if (looksBack(m_shown))
        m_projection->followMoment(m_moment);
    else if (slideOf(m_shown))
        m_projection->followMoment({});
}

void MainWindow::projectWhatIsSeen()
{
    projectMoment();
    if (const std::optional<SlideKind> slide = slideOf(m_shown))
        m_projection->followSlide(*slide);
}

QString MainWindow::municipalityInView() const
{
    Page* shown = m_pages.value(m_shown);
    if (auto* overview = qobject_cast<OverviewPage*>(shown))
        return overview->map().current();
    if (auto* map = qobject_cast<MapPage*>(shown))
        return map->map().current();
    if (auto* municipality = qobject_cast<MunicipalityPage*>(shown))
        return municipality->shown();
    return {};
}

} // namespace samvirke
