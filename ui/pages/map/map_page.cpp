#include "ui/pages/map/map_page.h"

#include "core/base/clock.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/pages/overview/overview_words.h"
#include "ui/settings.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/past_bar.h"
#include "ui/widgets/remembered.h"
#include "ui/widgets/true_map.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFileInfo>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace samvirke {

namespace {

constexpr double zoomStep = 1.5;
constexpr QSizeF exportSize(1280, 900);

} // namespace

MapPage::MapPage(Session& session, QWidget* parent)
    : Page(session, parent), m_frame(new PageFrame), m_trouble(new NoticeBar), m_map(new TrueMap),
      m_line(new Label), m_past(new PastBar), m_needs(new QCheckBox(tr("Needs"))),
      m_transfers(new QCheckBox(tr("Transfers"))),
      m_communities(new QCheckBox(tr("Health communities"))),
      m_agreements(new QCheckBox(tr("Standing agreements"))), m_names(new QCheckBox(tr("Names")))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    makeHeader();
    m_frame->body()->addWidget(m_trouble);
    m_trouble->hide();
    m_frame->body()->addWidget(m_past);
    connect(m_past, &PastBar::knownAsked, this, [this] { lookBack(); });
    connect(m_past, &PastBar::momentChosen, this, &MapPage::lookBack);
    connect(m_past, &PastBar::correctedAsked, this, [this] {
        showMoment({});
        Q_EMIT momentChosen({});
    });
    connect(m_past, &PastBar::nowAsked, this, [this] {
        showMoment({});
        Q_EMIT momentChosen({});
        if (!m_round.isEmpty())
            Q_EMIT roundChosen({});
    });
    makeLayers();
    m_frame->body()->addWidget(m_map, 1);
    m_frame->body()->addWidget(m_line);
    connect(m_map, &TrueMap::chosen, this,
        [this](const QString& number) { Q_EMIT leadTo(Entity::Municipality, number); });
    connect(m_map, &TrueMap::currentChanged, this, &MapPage::showCurrent);
    connect(&m_loading, &QFutureWatcherBase::finished, this, [this] {
        if (m_loading.isCanceled())
            return;
        Result<Boundaries> result = m_loading.result();
        if (!result) {
            m_trouble->say(NoticeBar::Kind::Trouble, result.error().text.translated());
            showView(m_borders.has_value());
            Q_EMIT bordersLoaded(false);
            return;
        }
        QStringList notices;
        for (const Text& notice : std::as_const(result->notices))
            notices.append(notice.translated());
        m_borders = std::move(*result);
        const MapScene scene = mapSceneOf(m_session, m_round, *m_borders);
        if (scene.extent.isEmpty()) {
            m_borders.reset();
            m_trouble->say(NoticeBar::Kind::Trouble,
                tr("%1 has none of this case file's municipalities.")
                    .arg(QFileInfo(m_loadingPath).fileName()));
            showView(false);
            Q_EMIT bordersLoaded(false);
            return;
        }
        if (notices.isEmpty())
            m_trouble->hide();
        else
            m_trouble->say(NoticeBar::Kind::Notice, notices.join(u' '));
        settings::setBoundaryFile(m_loadingPath);
        showView(true);
        Q_EMIT bordersLoaded(true);
    });
    reload();
}

QString MapPage::title() const
{
    return tr("Map");
}

void MapPage::makeHeader()
{
    m_views = new QButtonGroup(this);
    for (const QString& text : { tr("Tiles"), tr("True map") }) {
        QPushButton* button = m_frame->header().addButton(text);
        button->setCheckable(true);
        m_views->addButton(button, int(m_views->buttons().size()));
    }
    m_views->button(0)->setChecked(true);
    connect(m_views, &QButtonGroup::idToggled, this, [this](int view, bool on) {
        if (!on)
            return;
        if (view == 1 && !m_borders)
            chooseBorders();
        else
            showView(view == 1);
    });
    connect(m_frame->header().addButton(tr("Load borders …")), &QPushButton::clicked, this,
        &MapPage::chooseBorders);
    m_save = m_frame->header().addButton(tr("Save picture …"));
    connect(m_save, &QPushButton::clicked, this, &MapPage::exportMap);
}

void MapPage::makeLayers()
{
    auto* choices = new QWidget;
    auto* line = new FlowLayout(choices, space::l, space::s);
    for (QCheckBox* box : { m_needs, m_transfers, m_communities, m_agreements, m_names }) {
        box->setChecked(box != m_communities && box != m_agreements);
        line->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this] {
            applyLayers();
            showCurrent();
        });
    }
    rememberChecked(*m_needs, QStringLiteral("map/needs"));
    rememberChecked(*m_transfers, QStringLiteral("map/transfers"));
    rememberChecked(*m_communities, QStringLiteral("map/communities"));
    rememberChecked(*m_agreements, QStringLiteral("map/agreements"));
    rememberChecked(*m_names, QStringLiteral("map/names"));
    const auto add = [this, line](const QString& text, const QString& name, auto press) {
        QPushButton* button = makeButton(text);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QPushButton::clicked, this, press);
        line->addWidget(button);
    };
    add(QStringLiteral("+"), tr("Nearer"), [this] { m_map->zoom(zoomStep); });
    add(QStringLiteral("−"), tr("Farther"), [this] { m_map->zoom(1 / zoomStep); });
    add(tr("All"), tr("The whole county"), [this] { m_map->showAll(); });
    m_frame->body()->addWidget(choices);
    applyLayers();
}

void MapPage::applyLayers()
{
    MapFrame layers;
    layers.needs = m_needs->isChecked();
    layers.transfers = m_transfers->isChecked();
    layers.communities = m_communities->isChecked();
    layers.agreements = m_agreements->isChecked() && !m_known;
    layers.names = m_names->isChecked();
    m_map->setLayers(layers);
}

void MapPage::reload()
{
    m_known.reset();
    if (m_moment.isValid())
        m_known = m_session.knownThen(m_round, m_moment);
    const CountyPicture picture = m_known ? m_known->picture : m_session.picture(m_round);
    m_past->tell(picture.round, m_round.isEmpty(), m_moment, m_known ? m_known->writtenLater : 0);
    // A picture in a file would not say that it is of what was known.
    m_save->setEnabled(!m_known);
    // What was agreed on then is not known.
    m_agreements->setEnabled(!m_known);
    applyLayers();
    m_frame->header().setHeadline(overviewHeadline(picture));
    m_frame->header().setSubline(overviewSubline(picture));
    showScene();
}

void MapPage::follow(const ChangeSet& changes)
{
    for (const Entity entity : { Entity::SelfAssessment, Entity::ReportingRound,
             Entity::Municipality, Entity::Need, Entity::Transfer, Entity::StandingAgreement }) {
        if (changes.touches(entity)) {
            reload();
            return;
        }
    }
}

void MapPage::reveal(const QString& id)
{
    m_map->setCurrent(id);
}

void MapPage::showRound(const Id& round)
{
    if (round == m_round)
        return;
    m_round = round;
    m_moment = {};
    reload();
}

void MapPage::lookBack(const QDateTime& moment)
{
    showMoment(moment.isValid() ? moment : momentToLookBack(m_session.picture(m_round).round));
    Q_EMIT momentChosen(m_moment);
}

void MapPage::showMoment(const QDateTime& moment)
{
    if (moment == m_moment)
        return;
    m_moment = moment;
    reload();
}

bool MapPage::showsBorders() const
{
    return m_wantBorders && m_borders.has_value();
}

QString MapPage::trouble() const
{
    return m_trouble->isHidden() ? QString() : m_trouble->text();
}

void MapPage::showView(bool borders)
{
    m_wantBorders = borders;
    m_views->button(showsBorders() ? 1 : 0)->setChecked(true);
    showScene();
}

void MapPage::showScene()
{
    if (m_known)
        m_map->setScene(mapSceneOf(m_session, *m_known, showsBorders() ? &*m_borders : nullptr));
    else
        m_map->setScene(showsBorders() ? mapSceneOf(m_session, m_round, *m_borders)
                                       : mapSceneOf(m_session, m_round));
    showCurrent();
}

void MapPage::showCurrent()
{
    const QString number = m_map->current();
    const MapPlace* const place = m_map->scene().place(number);
    if (!place) {
        m_line->setText(tr("Choose a municipality to see its neighbours. Press it again, or Enter, "
                           "to open it. Arrows, + and − and Ctrl with an arrow move about."));
        return;
    }
    const QStringList numbers = m_session.neighboursOf(number);
    m_map->setNeighbours(numbers);
    QStringList names;
    for (const QString& one : numbers)
        names.append(m_session.municipalityName(one));
    QStringList parts{ placeText(*place).translated() };
    parts.append(names.isEmpty() ? tr("No neighbour on land")
                                 : tr("Neighbours: %1").arg(names.join(QStringLiteral(", "))));
    if (m_agreements->isChecked() && !m_known) {
        QStringList agreed;
        for (const auto& [a, b] : m_map->scene().agreements) {
            if (a == number || b == number)
                agreed.append(m_session.municipalityName(a == number ? b : a));
        }
        if (!agreed.isEmpty())
            parts.append(tr("Standing agreement with: %1").arg(agreed.join(QStringLiteral(", "))));
        if (place->alone)
            parts.append(tr("No standing agreement with any neighbour"));
    }
    if (!place->community.isEmpty())
        parts.append(tr("Health community: %1").arg(place->community));
    m_line->setText(parts.join(QStringLiteral(". ")) + u'.');
}

void MapPage::chooseBorders()
{
    const QString path = file_dialog::open(this, tr("Choose the borders of the municipalities"),
        tr("Borders as GeoJSON (*.geojson *.json)"), QStringLiteral("borders"));
    if (path.isEmpty())
        showView(showsBorders());
    else
        loadBorders(path);
}

void MapPage::loadBorders(const QString& path)
{
    m_loadingPath = path;
    m_loading.setFuture(QtConcurrent::run([path] { return loadBoundaries(path); }));
}

void MapPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_lookedForBorders)
        return;
    m_lookedForBorders = true;
    const QString kept = settings::boundaryFile();
    if (!kept.isEmpty() && !m_borders)
        loadBorders(kept);
}

void MapPage::exportMap()
{
    const QString path = file_dialog::save(this, tr("Save the map as a picture"),
        tr("Drawing (*.svg);;Picture (*.png)"),
        tr("map-%1").arg(today().toString(Qt::ISODate)) + QStringLiteral(".svg"),
        QStringLiteral("export"));
    if (path.isEmpty())
        return;
    MapFrame frame = m_map->layers();
    frame.size = exportSize;
    frame.view.reset();
    if (wentWell(writeMapFile(m_map->scene(), frame, path)))
        Q_EMIT said(tr("Saved %1.").arg(QFileInfo(path).fileName()));
}

} // namespace samvirke
