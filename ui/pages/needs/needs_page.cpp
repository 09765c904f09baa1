#include "ui/pages/needs/needs_page.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/session/asking.h"
#include "ui/dialogs/ask_dialog.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/legal_button.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/message_export_dialog.h"
#include "ui/dialogs/need_dialog.h"
#include "ui/models/sync_rows.h"
#include "ui/pages/needs/filter_box.h"
#include "ui/pages/needs/need_columns.h"
#include "ui/pages/needs/need_details.h"
#include "ui/pages/needs/wording.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/remembered.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

namespace {

Id keyOfRow(const NeedRow& row)
{
    return row.need.id;
}

QList<int> columnWidths()
{
    return { 0, 0, 0, 8, 18, 13, 13, 0, 9 };
}

} // namespace

NeedsPage::NeedsPage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(needTableColumns(), keyOfRow), m_frame(new PageFrame),
      m_laidAside(new NoticeBar), m_table(new DataTable(tr("Needs"))),
      m_details(new NeedDetails(session))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);

    PageHeader& header = m_frame->header();
    addLegalButton(header, session, QStringLiteral("defineNeed"));
    connect(header.addButton(tr("Register a need …"), Weight::Primary), &QPushButton::clicked, this,
        [this] { registerNeed(); });

    m_laidAside->setObjectName(QStringLiteral("laidAside"));
    m_frame->body()->addWidget(m_laidAside);
    m_frame->body()->addWidget(makeFilters());
    m_frame->body()->addWidget(m_table, 1);
    m_frame->side().addWidget(m_details);

    m_table->show(&m_model);
    // Told in the second lines of their neighbours; the columns stay for searching and copying.
    m_table->setColumnHidden(need_column::Service, true);
    m_table->setColumnHidden(need_column::Infectious, true);
    m_table->setWidths(columnWidths());
    m_table->sortBy(need_column::Municipality);
    m_table->sortBy(need_column::Severity, Qt::DescendingOrder);
    m_table->remember(QStringLiteral("needs"));
    connect(m_table, &DataTable::currentIdChanged, this, &NeedsPage::showDetails);
    connect(m_table, &DataTable::chosen, this, &NeedsPage::changeNeed);

    connect(m_details, &NeedDetails::findStaff, this, &NeedsPage::findStaff);
    connect(m_details, &NeedDetails::ownersAsked, this, &NeedsPage::askOwners);
    connect(m_details, &NeedDetails::changeAsked, this, &NeedsPage::changeNeed);
    connect(m_details, &NeedDetails::withdrawAsked, this, &NeedsPage::withdrawNeed);
    connect(m_details, &NeedDetails::messageAsked, this, &NeedsPage::saveMessage);
    connect(m_details, &NeedDetails::stateAsked, this, &NeedsPage::setState);
    connect(m_details, &NeedDetails::measuresAsked, this,
        [this](const QString& id) { Q_EMIT leadTo(Entity::Measure, id); });
    connect(m_details, &NeedDetails::openTransfer, this,
        [this](const QString& id) { Q_EMIT leadTo(Entity::Transfer, id); });
    connect(m_details, &NeedDetails::openMunicipality, this,
        [this](const QString& number) { Q_EMIT leadTo(Entity::Municipality, number); });
    reload();
}

QString NeedsPage::title() const
{
    return tr("Needs");
}

QString NeedsPage::badge() const
{
    return m_badge;
}

QWidget* NeedsPage::makeFilters()
{
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(bar, space::s);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search in the needs"));
    m_search->setAccessibleName(tr("Search in the needs"));
    m_search->setClearButtonEnabled(true);
    m_severity = new ChoiceBox<Severity>(tr("Severity"), tr("Every severity"));
    m_state = new ChoiceBox<NeedState>(tr("State"), tr("Every state"));
    m_state->setValue(NeedState::Open);
    m_profession = makeFilterBox(tr("Profession"));
    m_municipality = makeFilterBox(tr("Municipality"));
    for (QWidget* each : { static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_state),
             static_cast<QWidget*>(m_severity), static_cast<QWidget*>(m_profession),
             static_cast<QWidget*>(m_municipality) })
        flow->addWidget(each);
    // Here and not beside the headline, which needs its width.
    auto* bringIn = makeButton(tr("Import …"));
    auto* bringOut = makeButton(tr("Export …"));
    flow->addWidget(bringIn);
    flow->addWidget(bringOut);
    connect(bringIn, &QPushButton::clicked, this, &NeedsPage::importNeeds);
    connect(bringOut, &QPushButton::clicked, this, &NeedsPage::exportNeeds);
    connect(m_search, &QLineEdit::textChanged, &m_table->proxy(), &SortFilterProxy::setFilterText);
    for (QComboBox* box : { static_cast<QComboBox*>(m_severity), static_cast<QComboBox*>(m_state),
             m_profession, m_municipality })
        connect(box, &QComboBox::currentIndexChanged, this, &NeedsPage::filter);
    rememberChoice(*m_severity, QStringLiteral("needs/severity"));
    rememberChoice(*m_state, QStringLiteral("needs/state"));
    return bar;
}

/// Only what occurs can be filtered by; what was chosen stays chosen.
void NeedsPage::fillFilters()
{
    QMap<QString, QString> professionCodes; // word → code
    QMap<QString, QString> places;
    for (const NeedRow& row : m_model.rows()) {
        professionCodes.insert(
            professionLabel(row.need.profession).translated(), row.need.profession);
        places.insert(row.municipality, row.need.municipality);
    }
    fillFilterBox(m_profession, tr("Every profession"), professionCodes);
    fillFilterBox(m_municipality, tr("Every municipality"), places);
}

void NeedsPage::filter()
{
    const std::optional<Severity> severity = m_severity->chosen();
    const std::optional<NeedState> state = m_state->chosen();
    const QString profession = m_profession->currentData().toString();
    const QString municipality = m_municipality->currentData().toString();
    // What all have in common gives its room to the days and the professions.
    if (m_table->isColumnHidden(need_column::State) != state.has_value()) {
        m_table->setColumnHidden(need_column::State, state.has_value());
        m_table->setWidths(columnWidths());
    }
    m_table->proxy().setAccept([=, this](const Id& id) {
        const int at = m_model.rowOf(id);
        if (at < 0)
            return false;
        const Need& need = m_model.at(at).need;
        return (!severity || need.severity == *severity) && (!state || need.state == *state)
            && (profession.isEmpty() || need.profession == profession)
            && (municipality.isEmpty() || need.municipality == municipality);
    });
}

void NeedsPage::reload()
{
    const Id before = m_table->currentId();
    m_model.setRows(needRows(m_session));
    fillFilters();
    filter();
    if (before.isEmpty() || !m_table->select(before)) {
        const QModelIndex first = m_table->proxy().index(0, 0);
        if (first.isValid())
            m_table->select(first.data(role::Key).toString());
    }
    showAnswer();
    showDetails();
}

void NeedsPage::follow(const ChangeSet& changes)
{
    const bool rows = changes.touches(Entity::Need) || changes.touches(Entity::Transfer);
    if (rows) {
        syncRows<NeedRow>(m_model, needRows(m_session), keyOfRow);
        fillFilters();
        m_table->proxy().refilter();
        showAnswer();
    }
    if (rows || changes.touches(Entity::Contact) || changes.touches(Entity::StaffBase))
        showDetails();
}

void NeedsPage::reveal(const QString& id)
{
    const int at = m_model.rowOf(id);
    if (at >= 0 && !m_table->select(id)) {
        // Filtered away: what leads here must be seen.
        m_search->clear();
        m_severity->clearChoice();
        m_state->clearChoice();
        m_profession->setCurrentIndex(0);
        m_municipality->setCurrentIndex(0);
        m_table->select(id);
    } else if (at < 0) {
        const int place = m_municipality->findData(id);
        if (place > 0)
            m_municipality->setCurrentIndex(place);
    }
    m_table->setFocus();
}

void NeedsPage::showAnswer()
{
    const NeedFigures figures = figuresOf(m_model.rows(), today());
    m_frame->header().setHeadline(needHeadline(figures));
    QStringList said;
    if (figures.open > 0) {
        said.append(tr("%n not fully covered", nullptr, figures.uncovered));
        if (figures.endedOpen > 0)
            said.append(tr("%n open though the period is over", nullptr, figures.endedOpen));
        said.append(tr("covered means agreed by both owners"));
    } else {
        said.append(
            tr("A need is what a municipality asks for when its own measures do not reach."));
    }
    m_frame->header().setSubline(said.join(QStringLiteral(" · ")));
    if (m_model.rowCount() == 0)
        m_table->setEmptyText(tr("No needs are registered"),
            tr("Register the first one, or import the list that a municipality has sent."));
    else
        m_table->setEmptyText(
            tr("No need fits the filters"), tr("Choose another state or clear the search."));
    const QString badge = figures.open == 0 ? QString() : QString::number(figures.open);
    if (badge != m_badge) {
        m_badge = badge;
        Q_EMIT badgeChanged();
    }
}

void NeedsPage::showDetails()
{
    const int at = m_model.rowOf(m_table->currentId());
    m_details->show(at < 0 ? std::nullopt : std::optional<NeedRow>(m_model.at(at)));
}

void NeedsPage::showLaidAside()
{
    const std::optional<LaidAside> kept =
        m_session.info().readOnly ? std::nullopt : Asking(m_session).laidAside();
    if (!kept) {
        m_laidAside->hide();
        return;
    }
    const QString place = kept->interview.common.municipality;
    const QString at = timeText(kept->at);
    const QString text = place.isEmpty()
        ? tr("An interview was laid aside on %1. Nothing of it is registered yet.").arg(at)
        : tr("The interview with %1 was laid aside on %2. Nothing of it is registered yet.")
              .arg(m_session.municipalityName(place), at);
    if (m_laidAside->isHidden() || m_laidAside->text() != text)
        m_laidAside->say(NoticeBar::Kind::Notice, text, tr("Go on …"), [this] { registerNeed(); });
}

void NeedsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    showLaidAside();
}

/// The interview can be opened, finished and laid aside from anywhere in the window.
void NeedsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible())
        showLaidAside();
}

void NeedsPage::registerNeed(const QString& municipality)
{
    if (!mayWrite())
        return;
    const Registered made = samvirke::registerNeed(m_session, municipality, window());
    showLaidAside();
    if (made.need.isEmpty())
        return;
    Q_EMIT said(made.said);
    reveal(made.need);
}

void NeedsPage::changeNeed(const Id& id)
{
    const std::optional<Need> need = m_session.need(id);
    if (!need || !mayWrite())
        return;
    NeedDialog dialog(m_session, *need, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("The need is changed."));
}

void NeedsPage::withdrawNeed(const Id& id)
{
    const int at = m_model.rowOf(id);
    if (at < 0 || !mayWrite())
        return;
    const NeedRow row = m_model.at(at);
    int ends = 0;
    for (const Transfer& transfer : m_session.transfers())
        ends += transfer.need == id
            && isAllowed(transfer.state, TransferState::Withdrawn, transfer.cargo);
    const QString follows = ends == 0
        ? tr("No transfer depends on it.")
        : tr("%n transfer(s) for it that have not begun are withdrawn too. Tell those who were "
             "asked.",
            nullptr, ends);
    if (message::ask(this,
            { tr("Withdraw the need?"), needSentence(row) + u'\n' + follows,
                tr("Withdraw the need") })
        != message::Answer::Yes)
        return;
    if (wentWell(m_session.withdrawNeed(id)))
        Q_EMIT said(tr("The need is withdrawn."));
    m_table->setFocus();
}

void NeedsPage::askOwners(const Id& id)
{
    if (!mayWrite())
        return;
    // What the office has drafted already is asked for first.
    QList<AskedOwner> begun;
    for (const Transfer& transfer : m_session.transfers()) {
        if (transfer.need != id || transfer.state != TransferState::Draft)
            continue;
        const auto same = std::find_if(begun.begin(), begun.end(),
            [&](const AskedOwner& asked) { return asked.owner == transfer.owner; });
        if (same == begun.end())
            begun += AskDialog::draftsBeside(m_session, transfer);
    }
    AskDialog dialog(m_session, id, begun, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("On record: %n owner(s) are asked.", nullptr, dialog.askedCount()));
    m_table->setFocus();
}

void NeedsPage::setState(const Id& id, NeedState state)
{
    std::optional<Need> need = m_session.need(id);
    if (!need || !mayWrite())
        return;
    need->state = state;
    if (wentWell(m_session.changeNeed(*need)))
        Q_EMIT said(tr("The need is now: %1.").arg(label(state).translated()));
    m_table->setFocus();
}

void NeedsPage::saveMessage(const Id& id)
{
    MessageExportDialog dialog(m_session, { id, {}, {} }, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("The message is written to %1.").arg(dialog.writtenTo()));
    m_table->setFocus();
}

void NeedsPage::importNeeds()
{
    if (!mayWrite())
        return;
    ImportDialog dialog(m_session, window());
    dialog.setKind(ImportKind::Needs);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("The needs are imported."));
}

void NeedsPage::exportNeeds()
{
    const QString path = file_dialog::save(
        this, tr("Export the needs"), file_dialog::spreadsheetFilter(), tr("needs.xlsx"), "export");
    if (!path.isEmpty() && wentWell(m_session.exportRows(ImportKind::Needs, path)))
        Q_EMIT said(tr("The needs are written to %1.").arg(path));
}

} // namespace samvirke
