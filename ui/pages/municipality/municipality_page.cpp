#include "ui/pages/municipality/municipality_page.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/dialogs/assessment_dialog.h"
#include "ui/dialogs/need_dialog.h"
#include "ui/dialogs/quick_log_dialog.h"
#include "ui/models/sync_rows.h"
#include "ui/pages/municipality/contacts_card.h"
#include "ui/pages/municipality/municipality_lists.h"
#include "ui/pages/municipality/roles_card.h"
#include "ui/pages/municipality/staff_base_card.h"
#include "ui/pages/municipality/status_matrix.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/municipality_box.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/past_bar.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace samvirke {

namespace {

constexpr int listCharacters = 33;
constexpr int wideCharacters = 130; // from here on there is room for the list beside all else

int character()
{
    return QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
}

Id keyOf(const MunicipalityPicture& each)
{
    return each.number;
}

QList<TableColumn<MunicipalityPicture>> columns()
{
    using Row = MunicipalityPicture;
    return {
        { [] { return MunicipalityPage::tr("Municipality"); },
            [](const Row& each) { return each.name; } },
        { [] { return MunicipalityPage::tr("Status"); },
            [](const Row& each) { return label(each.status).translated(); },
            [](const Row& each) { return QVariant(int(each.status)); }, false,
            [](const Row& each, int wanted) {
                return wanted == role::Status ? QVariant(int(each.status)) : QVariant();
            } },
    };
}

} // namespace

MunicipalityPage::MunicipalityPage(Session& session, QWidget* parent)
    : Page(session, parent), m_frame(new PageFrame),
      m_box(new MunicipalityBox(tr("Municipality"), session.municipalities())),
      m_search(new QLineEdit),
      m_model(new ValueTableModel<MunicipalityPicture>(columns(), keyOf, this)),
      m_list(new DataTable(tr("Municipalities"))), m_matrix(new StatusMatrix), m_past(new PastBar),
      m_today(new Label({}, Type::Body, Label::Ink::Muted))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    m_frame->body()->addWidget(m_past);
    connect(m_past, &PastBar::knownAsked, this, [this] { lookBack(); });
    connect(m_past, &PastBar::momentChosen, this, &MunicipalityPage::lookBack);
    const auto now = [this] {
        showMoment({});
        Q_EMIT momentChosen({});
    };
    connect(m_past, &PastBar::correctedAsked, this, now);
    connect(m_past, &PastBar::nowAsked, this, now);
    m_frame->body()->addWidget(m_box);
    if (!session.info().readOnly) {
        m_enter = m_frame->header().addButton(tr("Enter an answer by telephone …"));
        m_enter->setObjectName(QStringLiteral("enterAnswer"));
        connect(m_enter, &QPushButton::clicked, this, &MunicipalityPage::enterAnswer);
    }
    QPushButton* measures = m_frame->header().addButton(tr("Measures to try next"));
    measures->setObjectName(QStringLiteral("nextMeasures"));
    connect(
        measures, &QPushButton::clicked, this, [this] { Q_EMIT leadTo(Entity::Measure, m_shown); });
    auto* beside = new QWidget;
    auto* row = new QHBoxLayout(beside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xl);
    m_listSide = makeList();
    row->addWidget(m_listSide);
    row->addWidget(makeMiddle(), 1);
    m_frame->body()->addWidget(beside, 1);

    m_frame->side().addWidget(m_today);
    m_today->setText(tr("Contacts, roles and the log are as they are now: go back to now to see "
                        "them."));
    m_roles = m_frame->side().addCard(tr("Roles that meet here"));
    m_contacts = new ContactsCard(session);
    m_frame->side().addWidget(m_contacts);
    m_log = m_frame->side().addCard(tr("Log"));
    connect(m_contacts, &ContactsCard::said, this, &Page::said);
    connect(m_contacts, &ContactsCard::failed, this, &Page::failed);
    connect(m_list, &DataTable::currentIdChanged, this, [this](const QString& number) {
        if (!number.isEmpty())
            showMunicipality(number);
    });
    connect(m_box, &MunicipalityBox::edited, this, [this] {
        if (!m_box->number().isEmpty() && m_box->number() != m_shown)
            reveal(m_box->number());
    });
    reload();
}

QWidget* MunicipalityPage::makeList()
{
    auto* side = new QWidget;
    auto* lines = new QVBoxLayout(side);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search for a municipality"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("municipalities"));
    m_list->show(m_model);
    m_list->setWidths({ 0, 14 });
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->sortBy(0);
    m_list->remember(QStringLiteral("municipalities"));
    lines->addWidget(m_search);
    lines->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_list->proxy().setFilterText(text); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_list->proxy().rowCount() > 0)
            reveal(m_list->proxy().index(0, 0).data(role::Key).toString());
    });
    return side;
}

QWidget* MunicipalityPage::makeMiddle()
{
    auto* inner = new QWidget;
    auto* lines = new QVBoxLayout(inner);
    lines->setContentsMargins(0, 0, space::s, space::l);
    lines->setSpacing(space::xl);
    m_ratings = new Card(tr("Its own ratings, round by round"));
    m_ratings->addWidget(m_matrix);
    m_insight = m_ratings->addText({});
    m_answer = new Card(tr("What it says itself"));
    m_needs = new Card(tr("Needs"));
    m_staff = new StaffBaseCard(m_session);
    connect(m_staff, &StaffBaseCard::said, this, &Page::said);
    m_transfers = new Card(tr("Transfers in and out"));
    m_neighbours = new Card(tr("Neighbours"));
    for (Card* card :
        { m_ratings, m_answer, m_needs, static_cast<Card*>(m_staff), m_transfers, m_neighbours })
        lines->addWidget(card);
    lines->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QString MunicipalityPage::title() const
{
    return tr("Municipalities");
}

QString MunicipalityPage::badge() const
{
    return QString::number(m_model->rowCount());
}

void MunicipalityPage::reload()
{
    m_known.reset();
    if (m_moment.isValid())
        m_known = knownCase(m_session, {}, m_moment);
    const CountyPicture picture = m_known ? m_known->county.picture : m_session.picture();
    m_past->tell(picture.round, true, m_moment, m_known ? m_known->county.writtenLater : 0);
    if (m_enter)
        m_enter->setVisible(!m_known);
    if (m_model->rowCount() == 0)
        m_model->setRows(picture.municipalities);
    else
        syncRows<MunicipalityPicture>(*m_model, picture.municipalities, keyOf);
    // The first look is at the one that matters most.
    if (m_shown.isEmpty() && !picture.municipalities.isEmpty())
        reveal(picture.municipalities.first().number);
    else
        showMunicipality(m_shown);
}

void MunicipalityPage::follow(const ChangeSet& changes)
{
    for (const Entity entity : { Entity::Municipality, Entity::Contact, Entity::ReportingRound,
             Entity::SelfAssessment, Entity::Need, Entity::MaterialNeed, Entity::Transfer,
             Entity::LogEntry, Entity::StaffBase, Entity::StaffFloor, Entity::StandingAgreement,
             Entity::Decision, Entity::Inquiry, Entity::StateAllocation }) {
        if (changes.touches(entity)) {
            reload();
            return;
        }
    }
}

void MunicipalityPage::reveal(const QString& number)
{
    if (!m_session.municipality(number))
        return;
    if (!m_list->select(number)) {
        m_search->clear();
        m_list->select(number);
    }
    showMunicipality(number);
}

void MunicipalityPage::showMunicipality(const QString& number)
{
    const std::optional<Municipality> municipality = m_session.municipality(number);
    if (!municipality) {
        m_frame->header().setHeadline(tr("No municipality is chosen"));
        return;
    }
    const bool other = number != m_shown;
    m_shown = number;
    if (other)
        Q_EMIT shownChanged(number);
    if (m_box->number() != number)
        m_box->setText(number);
    const QList<ReportingRound> rounds = m_known ? m_known->rows.rounds : m_session.rounds();
    const QList<SelfAssessment> answers =
        m_known ? assessmentsThen(m_session, number, m_moment) : m_session.assessmentsOf(number);
    m_frame->header().setHeadline(
        municipalityHeadline(municipality->name, statusHistory(rounds, answers)));
    m_frame->header().setSubline(municipalityFacts(*municipality));
    m_ratings->setVisible(!rounds.isEmpty());
    m_matrix->setAnswers(rounds, answers);
    showInsight(number);
    showCards(number, answers, rounds);
}

void MunicipalityPage::showInsight(const QString& number)
{
    const CountyPicture county = m_known ? m_known->county.picture : m_session.picture();
    const QHash<QString, Insight> all = m_known ? m_known->county.insights : m_session.insights();
    const QString insight = insightText(all.value(number));
    m_insight->setText(tr("%1: %2 of %3 have answered, as of %4.")
                           .arg(roundText(county.round))
                           .arg(county.counts.answered())
                           .arg(county.counts.total())
                           .arg(timeText(m_known ? m_moment : nowUtc()))
        + u' ' + insight);
    m_insight->setVisible(!insight.isEmpty());
}

void MunicipalityPage::showCards(const QString& number, const QList<SelfAssessment>& answers,
    const QList<ReportingRound>& rounds)
{
    const Lead lead = [this](Entity entity, const QString& id) {
        if (entity == Entity::Municipality)
            reveal(id);
        else
            Q_EMIT leadTo(entity, id);
    };
    const KnownCase* then = m_known ? &*m_known : nullptr;
    fillAnswer(*m_answer, m_session, answers, rounds, !then);
    fillNeeds(*m_needs, m_session, number, lead, then);
    fillTransfers(*m_transfers, m_session, number, lead, then);
    fillNeighbours(*m_neighbours, m_session, number, lead, then);
    // The rest is as it is now, and says nothing of then.
    m_today->setVisible(then);
    for (QWidget* card : { static_cast<QWidget*>(m_staff), static_cast<QWidget*>(m_roles),
             static_cast<QWidget*>(m_contacts), static_cast<QWidget*>(m_log) })
        card->setVisible(!then);
    if (then)
        return;
    m_staff->show(number);
    fillRoles(*m_roles, m_session, number, lead);
    m_contacts->show(number);
    fillLog(*m_log, m_session, number, lead);
    if (m_session.info().readOnly)
        return;
    QPushButton* order = m_needs->addButton(tr("Register a need …"));
    order->setObjectName(QStringLiteral("registerNeed"));
    connect(order, &QPushButton::clicked, this, [this] {
        const Registered made = registerNeed(m_session, m_shown, window());
        if (!made.need.isEmpty())
            Q_EMIT said(made.said);
    });
    QPushButton* write = m_log->addButton(tr("Write in the log …"));
    connect(write, &QPushButton::clicked, this, &MunicipalityPage::writeLog);
}

QString MunicipalityPage::headline() const
{
    return m_frame->header().headline();
}

void MunicipalityPage::lookBack(const QDateTime& moment)
{
    showMoment(moment.isValid() ? moment : momentToLookBack(m_session.picture().round));
    Q_EMIT momentChosen(m_moment);
}

void MunicipalityPage::showMoment(const QDateTime& moment)
{
    if (moment == m_moment)
        return;
    m_moment = moment;
    reload();
}

void MunicipalityPage::enterAnswer()
{
    auto* dialog = new AssessmentDialog(m_session, m_shown, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { Q_EMIT said(tr("The answer is saved.")); });
    dialog->open();
}

void MunicipalityPage::writeLog()
{
    auto* dialog = new QuickLogDialog(m_session, m_shown, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MunicipalityPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= wideCharacters * character();
    m_listSide->setFixedWidth(listCharacters * character());
    m_listSide->setVisible(wide);
    m_box->setVisible(!wide);
}

} // namespace samvirke
