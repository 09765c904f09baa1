#include "ui/pages/state/state_page.h"

#include "core/base/clock.h"
#include "core/session/state_resources.h"
#include "ui/dialogs/allocation_dialog.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/legal_button.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/state_resource_dialog.h"
#include "ui/models/sync_rows.h"
#include "ui/pages/state/state_details.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_frame.h"

#include <QButtonGroup>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace samvirke {

namespace {

Id keyOfResource(const StateResourceRow& row)
{
    return row.resource.id;
}

Id keyOfLine(const StateLineRow& row)
{
    return row.line.id;
}

} // namespace

StatePage::StatePage(Session& session, QWidget* parent)
    : Page(session, parent), m_resources(stateResourceColumns(), keyOfResource),
      m_lines(stateLineColumns(), keyOfLine), m_frame(new PageFrame), m_views(new QStackedWidget),
      m_resourceTable(new DataTable(tr("State resources"))),
      m_logTable(new DataTable(tr("Allocation log"))), m_details(new StateDetails(session))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    addLegalButton(m_frame->header(), session, QStringLiteral("allocateState"));
    if (!session.info().readOnly) {
        QPushButton* resource = m_frame->header().addButton(tr("Register a resource …"));
        resource->setObjectName(QStringLiteral("registerResource"));
        connect(resource, &QPushButton::clicked, this, &StatePage::registerResource);
        QPushButton* request =
            m_frame->header().addButton(tr("Register a request …"), Weight::Primary);
        request->setObjectName(QStringLiteral("registerRequest"));
        connect(request, &QPushButton::clicked, this, [this] {
            record(AllocationStep::Requested,
                m_views->currentIndex() == View::Resources ? m_resourceTable->currentId() : Id(),
                {});
        });
    }

    m_resourceTable->setObjectName(QStringLiteral("stateResources"));
    m_resourceTable->show(&m_resources);
    m_resourceTable->setWidths({ 0, 18, 9, 9, 11, 12 });
    m_resourceTable->setEmptyText(tr("No state resources are registered"),
        tr("Register what the Civil Defence, the Home Guard, volunteers and the state's stores "
           "place at the county's disposal."));
    m_resourceTable->sortBy(1);
    m_resourceTable->remember(QStringLiteral("state-resources"));
    m_logTable->setObjectName(QStringLiteral("stateLog"));
    m_logTable->show(&m_lines);
    m_logTable->setWidths({ 22, 15, 16, 0, 0 });
    m_logTable->setEmptyText(
        tr("The allocation log is empty"), tr("Requests and allocations stand here for good."));
    m_logTable->sortBy(0, Qt::DescendingOrder);
    m_logTable->remember(QStringLiteral("state-log"));
    for (DataTable* table : { m_resourceTable, m_logTable }) {
        m_views->addWidget(table);
        connect(table, &DataTable::currentIdChanged, this, &StatePage::showDetails);
    }
    m_frame->body()->addWidget(makeViews());
    m_frame->body()->addWidget(m_views, 1);
    m_frame->side().addWidget(m_details);

    connect(m_resourceTable, &DataTable::chosen, this, &StatePage::changeResource);
    connect(m_details, &StateDetails::stepAsked, this, &StatePage::record);
    connect(m_details, &StateDetails::changeAsked, this, &StatePage::changeResource);
    connect(m_details, &StateDetails::removeAsked, this, &StatePage::removeResource);
    connect(m_details, &StateDetails::openLine, this, &StatePage::reveal);
    connect(m_details, &StateDetails::openMunicipality, this,
        [this](const QString& number) { Q_EMIT leadTo(Entity::Municipality, number); });
    reload();
}

QString StatePage::title() const
{
    return tr("State resources");
}

QString StatePage::badge() const
{
    return m_badge;
}

QWidget* StatePage::makeViews()
{
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(bar, space::s);
    auto* group = new QButtonGroup(this);
    for (const QString& text : { tr("Resources"), tr("Allocation log") }) {
        QPushButton* button = makeButton(text);
        button->setCheckable(true);
        group->addButton(button, int(m_buttons.size()));
        m_buttons.append(button);
        flow->addWidget(button);
    }
    m_buttons.first()->setChecked(true);
    QPushButton* write = makeButton(tr("Write as a file …"));
    write->setObjectName(QStringLiteral("writeState"));
    flow->addWidget(write);
    connect(write, &QPushButton::clicked, this, &StatePage::write);
    connect(group, &QButtonGroup::idToggled, this, [this](int view, bool on) {
        if (!on)
            return;
        m_views->setCurrentIndex(view);
        auto* table = static_cast<DataTable*>(m_views->currentWidget());
        if (table->currentId().isEmpty() && table->proxy().rowCount() > 0)
            table->selectRow(0);
        showDetails();
    });
    return bar;
}

void StatePage::showLog()
{
    m_buttons.at(View::Log)->setChecked(true);
}

void StatePage::reload()
{
    syncRows<StateResourceRow>(m_resources, stateResourceRows(m_session), keyOfResource);
    syncRows<StateLineRow>(m_lines, stateLineRows(m_session), keyOfLine);
    for (DataTable* table : { m_resourceTable, m_logTable }) {
        if (table->currentId().isEmpty() && table->proxy().rowCount() > 0)
            table->selectRow(0);
    }
    int open = 0;
    for (const StateLineRow& row : m_lines.rows())
        open += row.isOpen() ? 1 : 0;
    m_frame->header().setHeadline(stateHeadline(m_resources.rows(), open));
    m_frame->header().setSubline(
        tr("The governor may prioritise these between municipalities. What municipalities lend one "
           "another of their own free will stands under Transfers."));
    const QString badge = open == 0 ? QString() : QString::number(open);
    if (badge != m_badge) {
        m_badge = badge;
        Q_EMIT badgeChanged();
    }
    showDetails();
}

void StatePage::follow(const ChangeSet& changes)
{
    for (const Entity entity :
        { Entity::StateResource, Entity::StateAllocation, Entity::LogEntry, Entity::Decision }) {
        if (changes.touches(entity)) {
            reload();
            return;
        }
    }
}

void StatePage::showDetails()
{
    if (m_views->currentIndex() == View::Log) {
        const int at = m_lines.rowOf(m_logTable->currentId());
        if (at >= 0) {
            m_details->showLine(m_lines.at(at), m_lines.rows());
            return;
        }
    } else {
        const int at = m_resources.rowOf(m_resourceTable->currentId());
        if (at >= 0) {
            m_details->showResource(m_resources.at(at), m_lines.rows());
            return;
        }
    }
    m_details->showNothing();
}

void StatePage::reveal(const QString& id)
{
    const bool line = m_lines.rowOf(id) >= 0;
    if (!line && m_resources.rowOf(id) < 0)
        return;
    m_buttons.at(line ? View::Log : View::Resources)->setChecked(true);
    (line ? m_logTable : m_resourceTable)->select(id);
    m_views->currentWidget()->setFocus();
}

void StatePage::registerResource()
{
    if (!mayWrite())
        return;
    StateResourceDialog dialog(m_session, {}, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT said(tr("The resource is registered."));
    reload();
    reveal(dialog.savedId());
}

void StatePage::changeResource(const Id& id)
{
    const std::optional<StateResource> resource = StateResources(m_session).resource(id);
    if (!resource || !mayWrite())
        return;
    StateResourceDialog dialog(m_session, *resource, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("The resource is changed."));
}

void StatePage::removeResource(const Id& id)
{
    const int at = m_resources.rowOf(id);
    if (at < 0 || !mayWrite())
        return;
    if (message::ask(this,
            { tr("Remove the resource?"), m_resources.at(at).resource.what,
                tr("Remove the resource") })
        != message::Answer::Yes)
        return;
    if (wentWell(StateResources(m_session).removeResource(id)))
        Q_EMIT said(tr("The resource is removed."));
}

void StatePage::record(AllocationStep step, const Id& resource, const Id& concerns)
{
    if (!mayWrite())
        return;
    if (m_resources.rowCount() == 0) {
        message::tell(this, tr("No state resources are registered"),
            tr("Register first what there is to ask for."));
        return;
    }
    StateAllocation draft;
    draft.step = step;
    draft.resource = resource;
    if (const int at = m_lines.rowOf(concerns); at >= 0) {
        const StateLineRow& row = m_lines.at(at);
        draft.concerns = concerns;
        draft.municipality = row.line.municipality;
        draft.from = row.line.from;
        draft.until = row.line.until;
        draft.quantity =
            std::max(1, step == AllocationStep::Released ? row.left : row.standing.open);
        if (step == AllocationStep::Released) {
            draft.from = std::max(row.line.from, today());
            draft.until = {};
        }
    }
    AllocationDialog dialog(m_session, draft, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT said(tr("Written in the allocation log."));
    reload();
    reveal(dialog.savedId());
}

void StatePage::write()
{
    const QString path = file_dialog::save(this, tr("Write list and log"),
        tr("PDF (*.pdf);;OpenDocument (*.odt);;Excel (*.xlsx);;CSV (*.csv);;Text (*.txt)"),
        tr("state-resources.pdf"), QStringLiteral("export"));
    if (!path.isEmpty() && wentWell(writeStateResources(m_session, path)))
        Q_EMIT said(tr("Written to %1.").arg(path));
}

} // namespace samvirke
