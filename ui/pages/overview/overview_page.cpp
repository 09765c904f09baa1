#include "ui/pages/overview/overview_page.h"

#include "core/base/norwegian.h"
#include "ui/pages/overview/overview_words.h"
#include "ui/pages/overview/signal_choice.h"
#include "ui/round_words.h"
#include "ui/widgets/count_cards.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/past_bar.h"
#include "ui/widgets/tile_map.h"
#include "ui/widgets/trend_chart.h"

#include <QButtonGroup>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace samvirke {

namespace {

/// "critical: nursing home · challenging: GP, vaccination"
QString serviceText(const MunicipalityPicture& picture)
{
    QStringList parts;
    for (const StaffingStatus wanted : { StaffingStatus::Critical, StaffingStatus::Challenging }) {
        QStringList services;
        for (const ServicePicture& each : picture.services) {
            if (each.status == wanted && each.service != ServiceArea::Overall)
                services.append(label(each.service).translated());
        }
        if (!services.isEmpty())
            parts.append(QStringLiteral("%1: %2").arg(
                label(wanted).translated(), services.join(QStringLiteral(", "))));
    }
    return parts.join(QStringLiteral(" · "));
}

QString needText(const MunicipalityPicture& picture)
{
    if (picture.openNeeds == 0)
        return {};
    return OverviewPage::tr("%n person(s)", nullptr, picture.openHeads);
}

/// For an edge beside words that say it already.
StatusLook wordless(StatusLook look)
{
    look.word.clear();
    return look;
}

StatusLook edgeOf(CallItem::Kind kind)
{
    switch (kind) {
    case CallItem::Kind::CriticalWithoutNeed:
    case CallItem::Kind::TriggerNamed:
    case CallItem::Kind::NeedUncovered:
    case CallItem::Kind::MaterialUncovered:
    case CallItem::Kind::GroupInDifficulty:
        return wordless(look(StaffingStatus::Critical));
    case CallItem::Kind::TransferEnding:
    case CallItem::Kind::AnswerOverdue:
    case CallItem::Kind::ActionDue:
    case CallItem::Kind::WorseRunning:
    case CallItem::Kind::UnlikeItself:
    case CallItem::Kind::NeedWhileGood:
        return wordless(look(StaffingStatus::Challenging));
    case CallItem::Kind::SilentRounds:
    case CallItem::Kind::Silent:
        return wordless(look(StaffingStatus::NotReported));
    }
    return {};
}

} // namespace

OverviewPage::OverviewPage(Session& session, QWidget* parent)
    : Page(session, parent), m_frame(new PageFrame)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    makeBody();
    makeSide();
    reload();
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QString OverviewPage::badge() const
{
    const bool now = m_round.isEmpty() && !m_known;
    const int critical = (now ? m_picture : m_session.picture()).counts.critical;
    return critical > 0 ? QString::number(critical) : QString();
}

QString OverviewPage::headline() const
{
    return m_frame->header().headline();
}

void OverviewPage::makeBody()
{
    m_past = new PastBar;
    m_frame->body()->addWidget(m_past);
    connect(m_past, &PastBar::knownAsked, this, [this] { lookBack(); });
    connect(m_past, &PastBar::momentChosen, this, &OverviewPage::lookBack);
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
    m_counts = new CountCards;
    m_frame->body()->addWidget(m_counts);
    connect(
        m_counts, &CountCards::chosen, this, [this](const std::optional<StaffingStatus>& status) {
            m_onlyStatus = status;
            m_onlyNumbers.clear();
            m_map->setEmphasised(status);
            m_table->proxy().refilter();
        });

    m_views = new QStackedWidget;
    m_map = new TileMap;
    m_map->setToolTip({});
    m_views->addWidget(m_map);
    const auto open = [this](
                          const QString& number) { Q_EMIT leadTo(Entity::Municipality, number); };
    connect(m_map, &TileMap::chosen, this, open);

    m_model = new ValueTableModel<MunicipalityPicture>(
        {
            { [] { return tr("Municipality"); },
                [](const MunicipalityPicture& it) { return it.name; } },
            { [] { return tr("Status"); },
                [](const MunicipalityPicture& it) { return look(it.status).word; },
                [this](const MunicipalityPicture& it) { return m_rank.value(it.number); }, false,
                [](const MunicipalityPicture& it, int wanted) {
                    return wanted == role::Status ? QVariant(int(it.status)) : QVariant();
                } },
            { [] { return tr("Since last"); },
                [](const MunicipalityPicture& it) {
                    return it.change == Trend::NotGiven ? QString() : label(it.change).translated();
                },
                [](const MunicipalityPicture& it) { return -int(it.change); } },
            { [] { return tr("Services"); }, serviceText },
            { [] { return tr("Asked for"); }, needText,
                [](const MunicipalityPicture& it) { return it.openHeads; }, true },
            { [] { return tr("Last answer"); },
                [](const MunicipalityPicture& it) {
                    return it.reportedAt.isValid() ? timeText(it.reportedAt) : QString();
                },
                [](const MunicipalityPicture& it) { return it.reportedAt; } },
        },
        [](const MunicipalityPicture& it) { return it.number; }, this);
    m_table = new DataTable(tr("Municipalities by status"));
    m_table->show(m_model);
    m_table->setWidths({ 17, 15, 10, 0, 11, 16 });
    m_table->sortBy(1);
    m_table->remember(QStringLiteral("overview"));
    m_table->setEmptyText(
        tr("No municipality like this"), tr("Press the number above again to see all."));
    m_table->proxy().setAccept([this](const Id& number) {
        const int row = m_model->rowOf(number);
        if (row < 0)
            return true;
        return (!m_onlyStatus || m_model->at(row).status == *m_onlyStatus)
            && (m_onlyNumbers.isEmpty() || m_onlyNumbers.contains(number));
    });
    connect(m_table, &DataTable::chosen, this, open);
    m_views->addWidget(m_table);

    m_viewButtons = new QButtonGroup(this);
    for (const QString& text : { tr("Map"), tr("Table") }) {
        QPushButton* button = m_frame->header().addButton(text);
        button->setCheckable(true);
        m_viewButtons->addButton(button, int(m_viewButtons->buttons().size()));
    }
    m_viewButtons->button(0)->setChecked(true);
    // Toggled, not clicked: a screen reader toggles.
    connect(m_viewButtons, &QButtonGroup::idToggled, m_views, [this](int view, bool on) {
        if (on)
            m_views->setCurrentIndex(view);
    });
    m_frame->body()->addWidget(m_views, 1);
    // Short beside the headline, which is the answer.
    m_import = m_frame->header().addButton(tr("Import …"));
    m_import->setToolTip(tr("Import self-assessments"));
    m_import->setAccessibleName(m_import->toolTip());
    connect(m_import, &QPushButton::clicked, this, &OverviewPage::importAsked);
}

void OverviewPage::makeSide()
{
    m_calls = m_frame->side().addCard(tr("Needs a call today"));
    m_changes = m_frame->side().addCard({});
    m_trendCard = m_frame->side().addCard(tr("Development, number of municipalities"));
    m_trend = new TrendChart;
    m_trendCard->addWidget(m_trend);
    connect(m_trend, &TrendChart::chosen, this, &OverviewPage::roundChosen);
}

void OverviewPage::reload()
{
    m_known.reset();
    if (m_moment.isValid())
        m_known = m_session.knownThen(m_round, m_moment);
    m_picture = m_known ? m_known->picture : m_session.picture(m_round);
    m_past->tell(m_picture.round, m_round.isEmpty(), m_moment, m_known ? m_known->writtenLater : 0);
    showHeadline();
    showTiles();
    showTable();
    showCalls();
    showChanges();
    showTrend();
    Q_EMIT badgeChanged();
}

void OverviewPage::follow(const ChangeSet& changes)
{
    for (const Entity entity :
        { Entity::SelfAssessment, Entity::ReportingRound, Entity::Municipality, Entity::Need,
            Entity::MaterialNeed, Entity::Transfer, Entity::LedgerEntry, Entity::ActionItem }) {
        if (changes.touches(entity)) {
            reload();
            return;
        }
    }
}

void OverviewPage::reveal(const QString& id)
{
    m_map->setCurrent(id);
    m_table->select(id);
}

void OverviewPage::showRound(const Id& round)
{
    if (round == m_round)
        return;
    m_round = round;
    m_moment = {};
    reload();
}

void OverviewPage::lookBack(const QDateTime& moment)
{
    showMoment(moment.isValid() ? moment : momentToLookBack(m_session.picture(m_round).round));
    Q_EMIT momentChosen(m_moment);
}

void OverviewPage::showMoment(const QDateTime& moment)
{
    if (moment == m_moment)
        return;
    m_moment = moment;
    reload();
}

void OverviewPage::showHeadline()
{
    m_frame->header().setHeadline(overviewHeadline(m_picture));
    m_frame->header().setSubline(overviewSubline(m_picture));
    m_import->setVisible(!m_session.info().readOnly && !m_known);
    m_counts->setCounts(m_picture.counts,
        m_picture.before.id.isEmpty() ? std::nullopt : std::optional(m_picture.countsBefore));
}

void OverviewPage::showTiles()
{
    // The layout is a matter of geography: made again only when other municipalities are there.
    const QList<Municipality> municipalities = m_session.municipalities();
    QStringList numbers;
    for (const Municipality& each : municipalities)
        numbers.append(each.number);
    if (numbers != m_laidOut) {
        m_laidOut = numbers;
        m_map->setLayoutOfTiles(tileLayout(municipalities, 1.2));
    }
    QList<Tile> tiles;
    for (const MunicipalityPicture& each : std::as_const(m_picture.municipalities))
        tiles.append({ each.number, each.name, each.status, each.change, needText(each) });
    m_map->setTiles(tiles);
}

void OverviewPage::showTable()
{
    m_rank.clear();
    for (const MunicipalityPicture& each : std::as_const(m_picture.municipalities))
        m_rank.insert(each.number, int(m_rank.size()));
    if (m_model->rows().isEmpty()) {
        m_model->setRows(m_picture.municipalities);
        return;
    }
    QList<Id> gone;
    for (const MunicipalityPicture& each : m_model->rows()) {
        if (!m_rank.contains(each.number))
            gone.append(each.number);
    }
    for (const Id& number : std::as_const(gone))
        m_model->remove(number);
    // The rank of a row may have moved though its values did not: every row is told.
    for (const MunicipalityPicture& each : std::as_const(m_picture.municipalities))
        m_model->upsert(each);
}

void OverviewPage::showCalls()
{
    m_calls->clear();
    m_calls->setVisible(!m_known); // whom to ring is a matter of today
    const QList<CallItem> items = withoutSignalsOff(m_session.callList());
    if (items.isEmpty()) {
        m_calls->addText(
            tr("Nobody waits for a call. The list fills itself from reports, needs and "
               "transfers."),
            Label::Ink::Muted);
        addSignalChoice();
        return;
    }
    constexpr qsizetype atMost = 5;
    const auto add = [this](const CallItem& item) {
        m_calls->addLine(
            item.headline.translated(), item.detail.translated(),
            [this, item] { Q_EMIT leadTo(item.targetEntity, item.target); },
            [kind = item.kind] { return edgeOf(kind); });
    };
    for (const CallItem& item : items.mid(0, atMost))
        add(item);
    if (items.size() > atMost) {
        QPushButton* more = m_calls->addButton(
            tr("Show %n more", nullptr, int(items.size() - atMost)), Weight::Link);
        connect(more, &QPushButton::clicked, this, [items, more, add] {
            more->hide();
            for (const CallItem& item : items.mid(atMost))
                add(item);
        });
    }
    addSignalChoice();
}

void OverviewPage::addSignalChoice()
{
    QPushButton* choose = m_calls->addButton(tr("Choose signals …"), Weight::Link);
    choose->setObjectName(QStringLiteral("chooseSignals"));
    connect(choose, &QPushButton::clicked, this, [this, choose] {
        QMenu menu(this);
        fillSignalMenu(menu);
        menu.exec(choose->mapToGlobal(QPoint(0, choose->height())));
        // The card is made anew; not while its own button is still at work.
        QMetaObject::invokeMethod(this, &OverviewPage::showCalls, Qt::QueuedConnection);
    });
}

void OverviewPage::showChanges()
{
    m_changes->clear();
    m_changes->setVisible(!m_picture.before.id.isEmpty());
    if (m_picture.before.id.isEmpty())
        return;
    m_changes->setTitle(tr("Changed since %1").arg(roundName(m_picture.before)));
    const QList<StatusChange> changes = changesOf(m_picture);
    if (changes.isEmpty())
        m_changes->addText(tr("Every municipality stands where it stood."), Label::Ink::Muted);
    for (const StatusChange& change : changes) {
        m_changes->addLine(
            change.names.join(QStringLiteral(", ")), changeTitle(change.became),
            [this, change] {
                if (change.numbers.size() == 1)
                    Q_EMIT leadTo(Entity::Municipality, change.numbers.first());
                else
                    setOnly(change.numbers);
            },
            [became = change.became] { return wordless(look(became)); });
    }
}

void OverviewPage::showTrend()
{
    QList<TrendPoint> points;
    const QList<RoundCounts> rounds = m_known ? m_known->trend : m_session.trend();
    for (const RoundCounts& each : rounds)
        points.append(
            { each.round.id, roundTick(each.round), roundTitle(each.round), each.counts });
    m_trendCard->setVisible(points.size() > 1);
    if (points.size() > 1)
        m_trend->setPoints(points);
}

void OverviewPage::setOnly(const QStringList& numbers)
{
    m_onlyNumbers = numbers;
    m_table->proxy().refilter();
    m_viewButtons->button(1)->setChecked(true);
    m_views->setCurrentIndex(1);
    m_table->setFocus();
}

} // namespace samvirke
