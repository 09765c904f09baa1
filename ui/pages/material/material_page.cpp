#include "ui/pages/material/material_page.h"

#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/material_need_dialog.h"
#include "ui/dialogs/material_offer_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/models/sync_rows.h"
#include "ui/pages/material/material_columns.h"
#include "ui/pages/material/material_details.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_frame.h"

#include <QButtonGroup>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

namespace {

Id keyOfNeed(const MaterialNeedRow& row)
{
    return row.need.id;
}

Id keyOfOffer(const MaterialOfferRow& row)
{
    return row.offer.id;
}

} // namespace

MaterialPage::MaterialPage(Session& session, QWidget* parent)
    : Page(session, parent), m_needs(materialNeedColumns(), keyOfNeed),
      m_offers(materialOfferColumns(), keyOfOffer),
      m_rows(materialPlanColumns(), [](const MaterialPlanRow& row) { return row.key; }),
      m_frame(new PageFrame), m_views(new QStackedWidget), m_import(makeButton(tr("Import …"))),
      m_export(makeButton(tr("Export …"))), m_needTable(new DataTable(tr("Needs for equipment"))),
      m_offerTable(new DataTable(tr("Offers of equipment"))),
      m_planTable(new DataTable(tr("Proposed deliveries"))), m_details(new MaterialDetails(session))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    connect(m_frame->header().addButton(tr("Register a need …"), Weight::Primary),
        &QPushButton::clicked, this, &MaterialPage::registerNeed);
    connect(m_frame->header().addButton(tr("Register an offer …")), &QPushButton::clicked, this,
        &MaterialPage::registerOffer);

    m_needTable->show(&m_needs);
    // Told in the second line of what is lacking; the column stays for sorting and copying.
    m_needTable->setColumnHidden(material_need_column::Needed, true);
    m_needTable->setWidths({ 0, 0, 0, 15, 15, 11 });
    m_needTable->setEmptyText(tr("No needs for equipment are registered"),
        tr("Register the first one when a municipality lacks protective equipment, apparatus or "
           "beds."));
    m_needTable->sortBy(material_need_column::Municipality);
    m_needTable->sortBy(material_need_column::Severity, Qt::DescendingOrder);
    m_needTable->remember(QStringLiteral("material-needs"));
    m_offerTable->show(&m_offers);
    m_offerTable->setWidths({ 0, 0, 8, 17, 11 });
    m_offerTable->setEmptyText(tr("No offers of equipment are registered"),
        tr("Ask the municipalities and the health trusts what they can spare, and register it."));
    m_offerTable->sortBy(1);
    m_offerTable->remember(QStringLiteral("material-offers"));
    m_planTable->show(&m_rows);
    m_planTable->setWidths({ 0, 15, 0, 0, 0, 17 });
    m_planTable->setEmptyText(tr("Nothing to propose"),
        tr("Register a need, and who could give it stands here at once."));
    m_planTable->sortBy(1, Qt::DescendingOrder); // the severity
    for (DataTable* table : { m_needTable, m_offerTable, m_planTable }) {
        m_views->addWidget(table);
        connect(table, &DataTable::currentIdChanged, this, &MaterialPage::showDetails);
    }
    m_frame->body()->addWidget(makeViews());
    m_frame->body()->addWidget(m_views, 1);
    m_frame->side().addWidget(m_details);

    connect(m_needTable, &DataTable::chosen, this, &MaterialPage::changeNeed);
    connect(m_offerTable, &DataTable::chosen, this, &MaterialPage::changeOffer);
    connect(m_details, &MaterialDetails::startAsked, this, &MaterialPage::startDelivery);
    connect(m_details, &MaterialDetails::proposalAsked, this, &MaterialPage::showProposal);
    connect(m_details, &MaterialDetails::changeNeedAsked, this, &MaterialPage::changeNeed);
    connect(m_details, &MaterialDetails::withdrawNeedAsked, this, &MaterialPage::withdrawNeed);
    connect(m_details, &MaterialDetails::stateAsked, this, &MaterialPage::setState);
    connect(m_details, &MaterialDetails::changeOfferAsked, this, &MaterialPage::changeOffer);
    connect(m_details, &MaterialDetails::removeOfferAsked, this, &MaterialPage::removeOffer);
    connect(m_details, &MaterialDetails::openTransfer, this,
        [this](const QString& id) { Q_EMIT leadTo(Entity::Transfer, id); });
    connect(m_details, &MaterialDetails::openMunicipality, this,
        [this](const QString& number) { Q_EMIT leadTo(Entity::Municipality, number); });
    reload();
}

QString MaterialPage::title() const
{
    return tr("Equipment");
}

QString MaterialPage::badge() const
{
    return m_badge;
}

QWidget* MaterialPage::makeViews()
{
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(bar, space::s);
    auto* group = new QButtonGroup(this);
    for (const QString& text : { tr("Needs"), tr("Offers"), tr("Proposal") }) {
        QPushButton* button = makeButton(text);
        button->setCheckable(true);
        group->addButton(button, int(m_buttons.size()));
        m_buttons.append(button);
        flow->addWidget(button);
    }
    m_buttons.first()->setChecked(true);
    flow->addWidget(m_import);
    flow->addWidget(m_export);
    connect(m_import, &QPushButton::clicked, this, &MaterialPage::importRows);
    connect(m_export, &QPushButton::clicked, this, &MaterialPage::exportRows);
    connect(group, &QButtonGroup::idToggled, this, [this](int view, bool on) {
        if (!on)
            return;
        m_views->setCurrentIndex(view);
        for (QPushButton* button : { m_import, m_export })
            button->setEnabled(view != View::Proposal); // a proposal is no file
        auto* table = static_cast<DataTable*>(m_views->currentWidget());
        if (table->currentId().isEmpty() && table->proxy().rowCount() > 0)
            table->selectRow(0);
        showDetails();
    });
    return bar;
}

void MaterialPage::showProposal()
{
    showView(View::Proposal);
}

void MaterialPage::showView(View view)
{
    const Id need = m_needTable->currentId();
    m_buttons.at(view)->setChecked(true);
    if (view == View::Proposal) {
        for (const MaterialPlanRow& row : m_rows.rows()) {
            if (row.need == need) {
                m_planTable->select(row.key);
                break;
            }
        }
    }
    m_views->currentWidget()->setFocus();
}

void MaterialPage::readRows()
{
    syncRows<MaterialNeedRow>(m_needs, materialNeedRows(m_session), keyOfNeed);
    syncRows<MaterialOfferRow>(m_offers, materialOfferRows(m_session), keyOfOffer);
    for (DataTable* table : { m_needTable, m_offerTable }) {
        if (table->currentId().isEmpty() && table->proxy().rowCount() > 0)
            table->selectRow(0);
    }
    showAnswer();
    showDetails();
}

void MaterialPage::reload()
{
    readRows();
    propose();
}

void MaterialPage::follow(const ChangeSet& changes)
{
    for (const Entity entity :
        { Entity::MaterialNeed, Entity::MaterialOffer, Entity::Transfer, Entity::SelfAssessment }) {
        if (changes.touches(entity)) {
            reload();
            return;
        }
    }
}

/// The newest wish wins; what was being solved is not waited for.
void MaterialPage::propose()
{
    if (m_watcher) {
        m_watcher->disconnect(this);
        m_watcher->deleteLater();
    }
    m_solving = true;
    m_watcher = new QFutureWatcher<MaterialProposal>(this);
    connect(m_watcher, &QFutureWatcherBase::finished, this, &MaterialPage::take);
    m_watcher->setFuture(m_session.proposeMaterialAsync());
}

void MaterialPage::take()
{
    m_plan = m_watcher->result();
    m_watcher->deleteLater();
    m_watcher = nullptr;
    m_solving = false;
    const Id before = m_planTable->currentId();
    m_rows.setRows(materialPlanRows(m_session, m_plan));
    if ((before.isEmpty() || !m_planTable->select(before)) && m_planTable->proxy().rowCount() > 0)
        m_planTable->selectRow(0);
    showDetails();
    Q_EMIT planChanged();
}

void MaterialPage::showAnswer()
{
    const MaterialFigures figures = figuresOf(m_needs.rows());
    m_frame->header().setHeadline(materialHeadline(figures));
    m_frame->header().setSubline(m_offers.rowCount() == 0
            ? tr("Nothing is offered yet. The proposal needs offers.")
            : tr("%n offer(s) are registered", nullptr, m_offers.rowCount()) + QStringLiteral(" · ")
                + tr("covered means agreed by both sides"));
    const QString badge = figures.uncovered == 0 ? QString() : QString::number(figures.uncovered);
    if (badge != m_badge) {
        m_badge = badge;
        Q_EMIT badgeChanged();
    }
}

void MaterialPage::showDetails()
{
    const View view = View(m_views->currentIndex());
    if (view == View::Offers) {
        const int at = m_offers.rowOf(m_offerTable->currentId());
        if (at >= 0) {
            m_details->showOffer(m_offers.at(at));
            return;
        }
    } else {
        Id need = m_needTable->currentId();
        if (view == View::Proposal) {
            const int at = m_rows.rowOf(m_planTable->currentId());
            if (at >= 0 && m_rows.at(at).delivery) {
                m_details->showDelivery(m_rows.at(at));
                return;
            }
            need = at >= 0 ? m_rows.at(at).need : Id();
        }
        const int at = m_needs.rowOf(need);
        if (at >= 0) {
            m_details->showNeed(m_needs.at(at), m_plan);
            return;
        }
    }
    m_details->showNothing(tr("Nothing is chosen"),
        tr("Choose a line to see the next step, and why something is proposed or missing."));
}

void MaterialPage::reveal(const QString& id)
{
    if (m_offers.rowOf(id) >= 0) {
        m_buttons.at(View::Offers)->setChecked(true);
        m_offerTable->select(id);
    } else if (m_needs.rowOf(id) >= 0) {
        m_buttons.at(View::Needs)->setChecked(true);
        m_needTable->select(id);
    }
    m_views->currentWidget()->setFocus();
}

void MaterialPage::registerNeed()
{
    if (!mayWrite())
        return;
    MaterialNeedDialog dialog(m_session, {}, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT said(tr("The need is registered."));
    reveal(dialog.savedId());
}

void MaterialPage::registerOffer()
{
    if (!mayWrite())
        return;
    MaterialOfferDialog dialog(m_session, {}, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT said(tr("The offer is registered."));
    reveal(dialog.savedId());
}

void MaterialPage::changeNeed(const Id& id)
{
    const std::optional<MaterialNeed> need = m_session.materialNeed(id);
    if (!need || !mayWrite())
        return;
    MaterialNeedDialog dialog(m_session, *need, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("The need is changed."));
}

void MaterialPage::withdrawNeed(const Id& id)
{
    const int at = m_needs.rowOf(id);
    if (at < 0 || !mayWrite())
        return;
    const MaterialNeedRow row = m_needs.at(at);
    int ends = 0;
    for (const Transfer& transfer : m_session.transfers())
        ends += transfer.materialNeed == id
            && isAllowed(transfer.state, TransferState::Withdrawn, transfer.cargo);
    const QString follows = ends == 0
        ? tr("No transfer depends on it.")
        : tr("%n transfer(s) for it that have not begun are withdrawn too. Tell those who were "
             "asked.",
            nullptr, ends);
    if (message::ask(this,
            { tr("Withdraw the need?"),
                tr("%1: %2.").arg(
                    row.municipality, materialText(row.need.kind, row.need.quantity).translated())
                    + u'\n' + follows,
                tr("Withdraw the need") })
        != message::Answer::Yes)
        return;
    if (wentWell(m_session.withdrawMaterialNeed(id)))
        Q_EMIT said(tr("The need is withdrawn."));
}

void MaterialPage::setState(const Id& id, NeedState state)
{
    std::optional<MaterialNeed> need = m_session.materialNeed(id);
    if (!need || !mayWrite())
        return;
    need->state = state;
    if (wentWell(m_session.changeMaterialNeed(*need)))
        Q_EMIT said(tr("The need is now: %1.").arg(label(state).translated()));
}

void MaterialPage::changeOffer(const Id& id)
{
    const std::optional<MaterialOffer> offer = m_session.materialOffer(id);
    if (!offer || !mayWrite())
        return;
    MaterialOfferDialog dialog(m_session, *offer, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("The offer is changed."));
}

void MaterialPage::removeOffer(const Id& id)
{
    const int at = m_offers.rowOf(id);
    if (at < 0 || !mayWrite())
        return;
    const MaterialOfferRow row = m_offers.at(at);
    if (message::ask(this,
            { tr("Remove the offer?"),
                tr("%1: %2.").arg(
                    row.owner, materialText(row.offer.kind, row.offer.quantity).translated()),
                tr("Remove the offer") })
        != message::Answer::Yes)
        return;
    if (wentWell(m_session.removeMaterialOffer(id)))
        Q_EMIT said(tr("The offer is removed."));
}

void MaterialPage::startDelivery(const QString& key)
{
    const auto found = std::find_if(m_plan.deliveries.begin(), m_plan.deliveries.end(),
        [&key](const Delivery& each) { return deliveryKey(each) == key; });
    if (found == m_plan.deliveries.end() || !mayWrite())
        return;
    const Result<Id> started = m_session.startDelivery(*found);
    if (!wentWell(started))
        return;
    Q_EMIT said(tr("A transfer is started as a draft. Nobody has been asked yet."));
    Q_EMIT leadTo(Entity::Transfer, *started);
}

void MaterialPage::importRows()
{
    if (!mayWrite())
        return;
    const bool offers = m_views->currentIndex() == View::Offers;
    ImportDialog dialog(m_session, window());
    dialog.setKind(offers ? ImportKind::MaterialOffers : ImportKind::MaterialNeeds);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(offers ? tr("The offers are imported.") : tr("The needs are imported."));
}

void MaterialPage::exportRows()
{
    const bool offers = m_views->currentIndex() == View::Offers;
    const QString path = file_dialog::save(this,
        offers ? tr("Export the offers") : tr("Export the needs"), file_dialog::spreadsheetFilter(),
        offers ? tr("equipment-offers.xlsx") : tr("equipment-needs.xlsx"), "export");
    if (!path.isEmpty()
        && wentWell(m_session.exportRows(
            offers ? ImportKind::MaterialOffers : ImportKind::MaterialNeeds, path)))
        Q_EMIT said(tr("Written to %1.").arg(path));
}

} // namespace samvirke
