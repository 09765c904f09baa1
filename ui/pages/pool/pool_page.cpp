#include "ui/pages/pool/pool_page.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/owner_limits_dialog.h"
#include "ui/dialogs/pool_member_dialog.h"
#include "ui/models/sync_rows.h"
#include "ui/pages/needs/filter_box.h"
#include "ui/pages/needs/wording.h"
#include "ui/pages/pool/member_columns.h"
#include "ui/pages/pool/member_details.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/period_edit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace samvirke {

namespace {

Id keyOfRow(const MemberRow& row)
{
    return row.member.id;
}

bool hasCompetence(const PoolMember& member, const QString& code)
{
    return std::any_of(
        member.competences.begin(), member.competences.end(), [&](const Competence& competence) {
            return competence.code == code
                && (!competence.until.isValid() || competence.until >= today());
        });
}

} // namespace

PoolPage::PoolPage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(memberTableColumns(), keyOfRow), m_frame(new PageFrame),
      m_table(new DataTable(tr("Pool"))), m_details(new MemberDetails(session))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);

    PageHeader& header = m_frame->header();
    connect(header.addButton(tr("Register in the pool …"), Weight::Primary), &QPushButton::clicked,
        this, &PoolPage::registerMember);

    m_frame->body()->addWidget(makeFilters());
    m_frame->body()->addWidget(m_table, 1);
    m_frame->side().addWidget(m_details);

    m_table->show(&m_model);
    // Told in the second lines of their neighbours; the columns stay for searching and copying.
    for (const int column :
        { int(member_column::Profession), int(member_column::Source), int(member_column::Travel),
            int(member_column::Infectious), int(member_column::Transfer) })
        m_table->setColumnHidden(column, true);
    m_table->setWidths({ 0, 0, 0, 0, 0, 11, 14, 0, 0, 10, 12 });
    m_table->sortBy(member_column::Name);
    m_table->remember(QStringLiteral("pool"));
    connect(m_table, &DataTable::currentIdChanged, this, &PoolPage::showDetails);
    connect(m_table, &DataTable::chosen, this, &PoolPage::changeMember);

    connect(m_details, &MemberDetails::changeAsked, this, &PoolPage::changeMember);
    connect(m_details, &MemberDetails::confirmAsked, this, &PoolPage::confirmToday);
    connect(m_details, &MemberDetails::removeAsked, this, &PoolPage::removeMember);
    connect(m_details, &MemberDetails::eraseAsked, this, &PoolPage::erasePerson);
    connect(m_details, &MemberDetails::limitsAsked, this, &PoolPage::editLimits);
    connect(m_details, &MemberDetails::openTransfer, this,
        [this](const QString& id) { Q_EMIT leadTo(Entity::Transfer, id); });
    reload();
}

QString PoolPage::title() const
{
    return tr("Pool");
}

QString PoolPage::badge() const
{
    return m_badge;
}

QWidget* PoolPage::makeFilters()
{
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(bar, space::s);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search in the pool"));
    m_search->setAccessibleName(tr("Search in the pool"));
    m_search->setClearButtonEnabled(true);
    m_profession = makeFilterBox(tr("Profession"));
    m_competence = makeFilterBox(tr("Competence"));
    m_owner = makeFilterBox(tr("Owner"));
    m_inPeriod = new QCheckBox(tr("Available some day in"));
    m_period = new PeriodEdit;
    m_period->setPeriod(today(), today().addDays(13));
    m_period->setAccessibleName(tr("Period"));
    m_period->setEnabled(false);
    for (QWidget* each : { static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_profession),
             static_cast<QWidget*>(m_competence), static_cast<QWidget*>(m_owner),
             static_cast<QWidget*>(m_inPeriod), static_cast<QWidget*>(m_period) })
        flow->addWidget(each);
    // Here and not beside the headline, which needs its width.
    auto* bringIn = makeButton(tr("Import …"));
    auto* bringOut = makeButton(tr("Export …"));
    flow->addWidget(bringIn);
    flow->addWidget(bringOut);
    connect(bringIn, &QPushButton::clicked, this, &PoolPage::importPool);
    connect(bringOut, &QPushButton::clicked, this, &PoolPage::exportPool);
    connect(m_search, &QLineEdit::textChanged, &m_table->proxy(), &SortFilterProxy::setFilterText);
    for (QComboBox* box : { m_profession, m_competence, m_owner })
        connect(box, &QComboBox::currentIndexChanged, this, &PoolPage::filter);
    connect(m_inPeriod, &QCheckBox::toggled, m_period, &QWidget::setEnabled);
    connect(m_inPeriod, &QCheckBox::toggled, this, &PoolPage::filter);
    connect(m_period, &PeriodEdit::edited, this, &PoolPage::filter);
    return bar;
}

void PoolPage::fillFilters()
{
    QMap<QString, QString> professionCodes; // word → code
    QMap<QString, QString> competenceCodes;
    QMap<QString, QString> owners;
    for (const MemberRow& row : m_model.rows()) {
        for (const QString& code : row.member.professions)
            professionCodes.insert(professionWords({ code }), code);
        for (const Competence& competence : row.member.competences)
            competenceCodes.insert(competenceWords({ competence.code }), competence.code);
        owners.insert(row.owner, row.member.owner);
    }
    fillFilterBox(m_profession, tr("Every profession"), professionCodes);
    fillFilterBox(m_competence, tr("Every competence"), competenceCodes);
    fillFilterBox(m_owner, tr("Every owner"), owners);
}

void PoolPage::filter()
{
    const QString profession = m_profession->currentData().toString();
    const QString competence = m_competence->currentData().toString();
    const QString owner = m_owner->currentData().toString();
    const bool inPeriod = m_inPeriod->isChecked();
    const QDate from = m_period->from();
    const QDate until = m_period->until();
    m_table->proxy().setAccept([=, this](const Id& id) {
        const int at = m_model.rowOf(id);
        if (at < 0)
            return false;
        const PoolMember& member = m_model.at(at).member;
        return (profession.isEmpty() || member.professions.contains(profession))
            && (competence.isEmpty() || hasCompetence(member, competence))
            && (owner.isEmpty() || member.owner == owner)
            && (!inPeriod || isAvailableIn(member, m_transfers, from, until));
    });
}

void PoolPage::reload()
{
    const Id before = m_table->currentId();
    m_transfers = m_session.transfers();
    m_model.setRows(memberRows(m_session));
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

void PoolPage::follow(const ChangeSet& changes)
{
    if (changes.touches(Entity::PoolMember) || changes.touches(Entity::Transfer)) {
        m_transfers = m_session.transfers();
        syncRows<MemberRow>(m_model, memberRows(m_session), keyOfRow);
        fillFilters();
        m_table->proxy().refilter();
        showAnswer();
        showDetails();
    } else if (changes.touches(Entity::OwnerLimit)) {
        showDetails();
    }
}

void PoolPage::reveal(const QString& id)
{
    if (m_model.rowOf(id) >= 0 && !m_table->select(id)) {
        m_search->clear();
        for (QComboBox* box : { m_profession, m_competence, m_owner })
            box->setCurrentIndex(0);
        m_inPeriod->setChecked(false);
        m_table->select(id);
    } else if (m_model.rowOf(id) < 0 && m_owner->findData(id) > 0) {
        m_owner->setCurrentIndex(m_owner->findData(id));
    }
    m_table->setFocus();
}

void PoolPage::showAnswer()
{
    const PoolFigures figures = figuresOf(m_model.rows());
    m_frame->header().setHeadline(poolHeadline(figures));
    m_frame->header().setSubline(
        tr("To be in the pool binds nobody: owner and employee answer each time they are asked."));
    if (m_model.rowCount() == 0)
        m_table->setEmptyText(tr("Nobody is in the pool yet"),
            tr("Register the first one, or import the list that an owner has sent."));
    else
        m_table->setEmptyText(
            tr("Nobody fits the filters"), tr("Choose another profession or clear the search."));
    const QString badge = figures.people == 0 ? QString() : QString::number(figures.people);
    if (badge != m_badge) {
        m_badge = badge;
        Q_EMIT badgeChanged();
    }
}

void PoolPage::showDetails()
{
    const int at = m_model.rowOf(m_table->currentId());
    m_details->show(at < 0 ? std::nullopt : std::optional<MemberRow>(m_model.at(at)));
}

void PoolPage::registerMember()
{
    if (!mayWrite())
        return;
    PoolMemberDialog dialog(m_session, {}, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT said(tr("The entry is in the pool."));
    reveal(dialog.savedId());
}

void PoolPage::changeMember(const Id& id)
{
    const std::optional<PoolMember> member = m_session.poolMember(id);
    if (!member || !mayWrite())
        return;
    PoolMemberDialog dialog(m_session, *member, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("The pool entry is changed."));
}

void PoolPage::confirmToday(const Id& id)
{
    std::optional<PoolMember> member = m_session.poolMember(id);
    if (!member || !mayWrite())
        return;
    member->lastConfirmed = today();
    if (wentWell(m_session.changePoolMember(*member)))
        Q_EMIT said(tr("%1 is confirmed today.").arg(memberName(*member)));
    m_table->setFocus();
}

void PoolPage::removeMember(const Id& id)
{
    const std::optional<PoolMember> member = m_session.poolMember(id);
    if (!member || !mayWrite())
        return;
    for (const Transfer& transfer : m_session.transfers()) {
        if (transfer.member != id)
            continue;
        message::tell(this, tr("%1 is part of a transfer").arg(memberName(*member)),
            tr("What was agreed stays on the record, so the entry stays too. Erase the personal "
               "data instead: the entry then stands without a name."));
        return;
    }
    if (message::ask(this,
            { tr("Remove %1 from the pool?").arg(memberName(*member)),
                tr("The entry is no longer proposed. Undo brings it back."), tr("Remove") })
        != message::Answer::Yes)
        return;
    if (wentWell(m_session.removePoolMember(id)))
        Q_EMIT said(tr("The entry is removed from the pool."));
    m_table->setFocus();
}

void PoolPage::erasePerson(const Id& id)
{
    const std::optional<PoolMember> member = m_session.poolMember(id);
    if (!member || !mayWrite())
        return;
    message::Question question;
    question.title = tr("Erase the personal data of %1 for good?").arg(memberName(*member));
    question.detail =
        tr("Name, telephone and e-mail are removed, also from the history: the key that seals "
           "them there is destroyed. Owner, profession, periods and transfers stay, without a "
           "name. This cannot be undone. Backups made before still hold the data.");
    question.yes = tr("Erase for good");
    question.dangerous = true;
    if (message::ask(this, question) != message::Answer::Yes)
        return;
    if (wentWell(m_session.erasePerson(Entity::PoolMember, id)))
        Q_EMIT said(tr("The personal data are erased."));
    m_table->setFocus();
}

void PoolPage::editLimits(const QString& owner)
{
    if (!mayWrite())
        return;
    OwnerLimitsDialog dialog(m_session, owner, window());
    dialog.exec();
}

void PoolPage::importPool()
{
    if (!mayWrite())
        return;
    ImportDialog dialog(m_session, window());
    dialog.setKind(ImportKind::Pool);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("The pool is imported."));
}

void PoolPage::exportPool()
{
    const QString path = file_dialog::save(
        this, tr("Export the pool"), file_dialog::spreadsheetFilter(), tr("pool.xlsx"), "export");
    if (!path.isEmpty() && wentWell(m_session.exportRows(ImportKind::Pool, path)))
        Q_EMIT said(tr("The pool is written to %1.").arg(path));
}

} // namespace samvirke
