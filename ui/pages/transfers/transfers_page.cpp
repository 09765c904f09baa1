#include "ui/pages/transfers/transfers_page.h"

#include "core/base/norwegian.h"
#include "ui/dialogs/ask_dialog.h"
#include "ui/dialogs/legal_button.h"
#include "ui/dialogs/message_export_dialog.h"
#include "ui/dialogs/settlement_dialog.h"
#include "ui/dialogs/step_dialog.h"
#include "ui/dialogs/transfer_dialog.h"
#include "ui/models/sync_rows.h"
#include "ui/pages/transfers/requests_view.h"
#include "ui/pages/transfers/transfer_details.h"
#include "ui/settings.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/municipality_box.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/timeline.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>

#include <algorithm>

namespace samvirke {

namespace {

Id keyOf(const TransferRow& row)
{
    return row.transfer.id;
}

} // namespace

TransfersPage::TransfersPage(Session& session, QWidget* parent)
    : Page(session, parent), m_frame(new PageFrame), m_search(new QLineEdit),
      m_group(new QComboBox),
      m_municipality(new MunicipalityBox(tr("Municipality"), session.municipalities())),
      m_warning(new QSpinBox), m_asTable(makeButton(tr("Table"))),
      m_asTimeline(makeButton(tr("Timeline"))), m_asRequests(makeButton(tr("Unanswered"))),
      m_views(new QStackedWidget), m_model(new TransferModel(transferColumns(), keyOf, this)),
      m_table(new DataTable(tr("Transfers"))), m_timeline(new Timeline(tr("Transfers by week"))),
      m_requests(new RequestsView(session))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);

    addLegalButton(m_frame->header(), session, QStringLiteral("askOwner"));
    QPushButton* start = m_frame->header().addButton(tr("Start a transfer …"));
    start->setObjectName(QStringLiteral("startTransfer"));
    connect(start, &QPushButton::clicked, this, [this] { startTransfer(); });

    m_frame->body()->addWidget(makeFilters());
    m_table->setObjectName(QStringLiteral("transfers"));
    m_table->show(m_model);
    m_table->setWidths({ 15, 13, 14, 20, 0 });
    m_table->setEmptyText(tr("No transfer is under way"),
        tr("Start one from a proposal under Matching, or with the button above."));
    m_table->sortBy(2);
    m_table->sortBy(3);
    m_table->sortBy(4);
    m_table->remember(QStringLiteral("transfers"));
    m_timeline->setRowTitle(tr("Receives"));
    m_timeline->setEmptyText(tr("No transfer to show"));
    m_views->addWidget(m_table);
    m_views->addWidget(m_timeline);
    m_views->addWidget(m_requests);
    connect(m_requests, &RequestsView::chosen, this, &TransfersPage::choose);
    connect(m_requests, &RequestsView::said, this, &Page::said);
    m_frame->body()->addWidget(m_views, 1);

    m_details = new TransferDetails(session, m_frame->side(), this);
    connect(m_table, &DataTable::currentIdChanged, this, &TransfersPage::choose);
    connect(m_timeline, &Timeline::barChosen, this, &TransfersPage::choose);
    connect(m_details, &TransferDetails::stepWanted, this, &TransfersPage::takeStep);
    connect(m_details, &TransferDetails::askWanted, this, &TransfersPage::askOwners);
    connect(m_details, &TransferDetails::changeWanted, this, &TransfersPage::changeChosen);
    connect(m_details, &TransferDetails::messageWanted, this, &TransfersPage::saveMessage);
    connect(m_details, &TransferDetails::said, this, &Page::said);
    connect(m_details, &TransferDetails::failed, this, &Page::failed);
    connect(m_details, &TransferDetails::leadTo, this, &Page::leadTo);
    reload();
}

QWidget* TransfersPage::makeFilters()
{
    // How the transfers are shown stands together, above what is left out of them.
    auto* filters = new QWidget;
    auto* lines = new QVBoxLayout(filters);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::s);
    auto* views = new QWidget;
    auto* viewLine = new FlowLayout(views);
    auto* choices = new QWidget;
    auto* line = new FlowLayout(choices);
    lines->addWidget(views);
    lines->addWidget(choices);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in transfers"));
    m_search->setClearButtonEnabled(true);
    m_group->setAccessibleName(tr("State"));
    m_group->addItem(tr("All states"));
    for (const TransferGroup group : transferGroups())
        m_group->addItem(groupLabel(group), int(group));
    m_municipality->setEmptyChoice(tr("All municipalities"));
    m_warning->setObjectName(QStringLiteral("warningDays"));
    m_warning->setAccessibleName(
        tr("Warn so many days before a transfer ends without a successor"));
    m_warning->setToolTip(m_warning->accessibleName());
    m_warning->setRange(0, 60);
    m_warning->setPrefix(tr("Warn "));
    m_warning->setSuffix(tr(" days ahead"));
    m_warning->setValue(settings::endWarningDays());
    connect(m_warning, &QSpinBox::valueChanged, this, [this](int days) {
        settings::setEndWarningDays(days);
        reload();
    });
    auto* group = new QButtonGroup(this);
    m_asRequests->setObjectName(QStringLiteral("unanswered"));
    for (QPushButton* button : { m_asTable, m_asTimeline, m_asRequests }) {
        button->setCheckable(true);
        group->addButton(button);
        viewLine->addWidget(button);
    }
    m_asTable->setChecked(true);
    for (QWidget* widget : { static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_group),
             static_cast<QWidget*>(m_municipality), static_cast<QWidget*>(m_warning) })
        line->addWidget(widget);
    QPushButton* afterwards = makeButton(tr("Afterwards …"));
    afterwards->setObjectName(QStringLiteral("allAfterwards"));
    afterwards->setToolTip(tr("What both sides said when the staff was home again"));
    line->addWidget(afterwards);
    connect(afterwards, &QPushButton::clicked, this, [this] {
        auto* dialog = new AfterwardsDialog(m_session, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_search, &QLineEdit::textChanged, this, &TransfersPage::filter);
    connect(m_group, &QComboBox::currentIndexChanged, this, &TransfersPage::filter);
    connect(m_municipality, &MunicipalityBox::edited, this, &TransfersPage::filter);
    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool on) {
        if (on)
            showView();
    });
    return filters;
}

QString TransfersPage::title() const
{
    return tr("Transfers");
}

QString TransfersPage::badge() const
{
    return m_underWay == 0 ? QString() : QString::number(m_underWay);
}

void TransfersPage::reload()
{
    const TransferSurroundings around = surroundingsOf(m_session);
    QList<TransferRow> rows;
    for (const Transfer& transfer : around.transfers)
        rows.append(transferRow(m_session, transfer, around));
    syncRows<TransferRow>(*m_model, rows, keyOf);

    const TransferFigures figures =
        figuresOf(around.transfers, around.needs, around.today, around.warningDays);
    m_frame->header().setHeadline(transfersHeadline(figures, around.warningDays));
    m_frame->header().setSubline(transfersSubline(figures, int(rows.size())));
    showWaiting();
    filter();
    if (figures.underWay != m_underWay) {
        m_underWay = figures.underWay;
        Q_EMIT badgeChanged();
    }
    if (m_table->currentId().isEmpty() && m_table->proxy().rowCount() > 0)
        m_table->selectRow(0);
    m_details->show(m_table->currentId());
}

void TransfersPage::follow(const ChangeSet& changes)
{
    for (const Entity entity :
        { Entity::Transfer, Entity::LedgerEntry, Entity::StaffRequest, Entity::Need,
            Entity::PoolMember, Entity::SelfAssessment, Entity::Municipality, Entity::Agreement,
            Entity::ServiceEvent, Entity::SettlementLine, Entity::TransferFeedback }) {
        if (changes.touches(entity)) {
            reload();
            return;
        }
    }
}

void TransfersPage::reveal(const QString& id)
{
    if (m_model->rowOf(id) < 0)
        return;
    if (!m_table->select(id)) {
        m_search->clear();
        m_group->setCurrentIndex(0);
        m_municipality->setCurrentIndex(0);
        m_table->select(id);
    }
    m_timeline->selectBar(id);
    if (m_asRequests->isChecked())
        m_asTable->setChecked(true);
    m_views->currentWidget()->setFocus();
}

void TransfersPage::takeStep(TransferState to)
{
    const std::optional<Transfer> transfer = m_session.transfer(m_details->shown());
    if (!transfer)
        return;
    const QList<TransferStep> steps = stepsFrom(transfer->state, transfer->cargo);
    const auto step = std::find_if(
        steps.begin(), steps.end(), [to](const TransferStep& each) { return each.to == to; });
    if (step == steps.end())
        return;
    auto* dialog = new StepDialog(m_session, *transfer, *step, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, to, cargo = transfer->cargo] {
        Q_EMIT said(tr("On record: the transfer is %1.").arg(stateText(to, cargo).translated()));
    });
    dialog->open();
}

void TransfersPage::startTransfer(const Transfer& begun)
{
    auto* dialog = new TransferDialog(m_session, begun, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        reveal(dialog->transfer());
        Q_EMIT said(tr("The transfer is a draft. Nobody has been asked yet."));
    });
    dialog->open();
}

void TransfersPage::changeChosen()
{
    const std::optional<Transfer> transfer = m_session.transfer(m_details->shown());
    if (!transfer)
        return;
    auto* dialog = new TransferDialog(m_session, *transfer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this] { Q_EMIT said(tr("The transfer is changed.")); });
    dialog->open();
}

void TransfersPage::saveMessage()
{
    const Id chosen = m_details->shown();
    if (chosen.isEmpty())
        return;
    auto* dialog = new MessageExportDialog(m_session, { {}, chosen, {} }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Q_EMIT said(tr("The message is written to %1.").arg(dialog->writtenTo()));
    });
    dialog->open();
}

void TransfersPage::showTimeline(bool timeline)
{
    (timeline ? m_asTimeline : m_asTable)->setChecked(true);
}

void TransfersPage::showRequests()
{
    m_asRequests->setChecked(true);
}

void TransfersPage::showView()
{
    const bool requests = m_asRequests->isChecked();
    m_views->setCurrentIndex(m_asTimeline->isChecked() ? 1 : requests ? 2 : 0);
    // These choose among what is agreed; who is waited for is few.
    for (QWidget* filter : { static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_group),
             static_cast<QWidget*>(m_municipality) })
        filter->setVisible(!requests);
    if (m_asTimeline->isChecked())
        m_timeline->selectBar(m_details->shown());
    if (requests) // the list and what stands beside it speak of the same
        m_requests->settleOn(m_details->shown());
}

void TransfersPage::showWaiting()
{
    m_requests->reload();
    m_asRequests->setText(m_requests->count() == 0 ? tr("Unanswered")
            : m_requests->overdue() == 0           ? tr("Unanswered (%1)").arg(m_requests->count())
                                         //: owners that were asked, those of them that are overdue
                                         : tr("Unanswered (%1, %2 overdue)")
                                               .arg(m_requests->count())
                                               .arg(m_requests->overdue()));
}

void TransfersPage::askOwners()
{
    const std::optional<Transfer> draft = m_session.transfer(m_details->shown());
    if (!draft || !mayWrite())
        return;
    const QList<AskedOwner> begun = AskDialog::draftsBeside(m_session, *draft);
    auto* dialog = draft->need.isEmpty() ? new AskDialog(m_session, begun.first(), this)
                                         : new AskDialog(m_session, draft->need, begun, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Q_EMIT said(tr("On record: %n owner(s) are asked.", nullptr, dialog->askedCount()));
    });
    dialog->open();
}

void TransfersPage::choose(const Id& transfer)
{
    if (transfer.isEmpty() || transfer == m_details->shown())
        return;
    m_details->show(transfer);
    if (sender() == m_timeline || sender() == m_requests)
        m_table->select(transfer);
    else
        m_timeline->selectBar(transfer);
}

void TransfersPage::filter()
{
    m_table->proxy().setFilterText(m_search->text());
    m_table->proxy().setAccept([this](const Id& id) {
        const int row = m_model->rowOf(id);
        return row >= 0 && accepts(m_model->at(row).transfer);
    });
    fillTimeline();
}

bool TransfersPage::accepts(const Transfer& transfer) const
{
    const QVariant group = m_group->currentData();
    const QString municipality = m_municipality->number();
    return (!group.isValid() || TransferGroup(group.toInt()) == groupOf(transfer.state))
        && (municipality.isEmpty() || transfer.to == municipality
            || transfer.owner == municipality);
}

// A row for each receiving municipality, a bar for each owner's staff. What came to nothing has no
// bar: nobody is or was there.
void TransfersPage::fillTimeline()
{
    QList<TimelineRow> rows;
    QList<TimelineBar> bars;
    QHash<QString, int> counts;
    for (int row = 0; row < m_table->proxy().rowCount(); ++row) {
        const Id id = m_table->proxy().index(row, 0).data(role::Key).toString();
        const TransferRow& shown = m_model->at(m_model->rowOf(id));
        const Transfer& transfer = shown.transfer;
        if (toneOf(transfer.state) == Tone::Refused)
            continue;
        if (counts[transfer.to]++ == 0)
            rows.append({ transfer.to, shown.to, {}, {}, std::nullopt, std::nullopt });
        QStringList detail{ shown.staff, stateText(transfer.state, transfer.cargo).translated() };
        if (shown.endsAlone)
            detail.append(tr("nobody follows"));
        if (shown.sickSince.isValid())
            detail.append(tr("ill from %1").arg(shortDateText(shown.sickSince)));
        const bool watch = shown.endsAlone || shown.sickSince.isValid();
        bars.append({ id, transfer.to, transfer.from, transfer.until, shown.owner,
            detail.join(QStringLiteral(" · ")), watch ? Tone::Attention : toneOf(transfer.state),
            transferSentence(m_session, transfer) });
    }
    for (TimelineRow& row : rows)
        row.sublabel = tr("%n transfer(s)", nullptr, counts.value(row.id));
    std::sort(rows.begin(), rows.end(), [](const TimelineRow& a, const TimelineRow& b) {
        return compareNorwegian(a.label, b.label) < 0;
    });
    m_timeline->setContent(rows, bars);
}

} // namespace samvirke
