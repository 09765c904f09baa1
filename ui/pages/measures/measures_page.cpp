#include "ui/pages/measures/measures_page.h"

#include "core/base/clock.h"
#include "core/domain/professions.h"
#include "ui/models/sync_rows.h"
#include "ui/pages/measures/contact_details.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kept_rows.h"
#include "ui/widgets/page_frame.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

namespace {

Id keyOfInquiry(const InquiryRow& row)
{
    return row.inquiry.id;
}

Id keyOfShared(const SharedAnswer& answer)
{
    return answer.id;
}

} // namespace

MeasuresPage::MeasuresPage(Session& session, QWidget* parent)
    : Page(session, parent), m_desk(session),
      m_steps(stepColumns(), [](const StepRow& row) { return row.entry.measure.code; }),
      m_inquiries(inquiryColumns(), keyOfInquiry), m_shared(sharedColumns(), keyOfShared),
      m_frame(new PageFrame), m_views(new QStackedWidget), m_text(new QLineEdit),
      m_understood(new Label({}, Type::Body, Label::Ink::Muted)),
      m_again(makeButton(tr("Begin again"))), m_hidden(makeButton(tr("Show hidden ones"))),
      m_stepTable(new DataTable(tr("Next steps"))), m_inquiryTable(new DataTable(tr("Inquiries"))),
      m_sharedTable(new DataTable(tr("Shared answers"))), m_details(new ContactDetails(session))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    QPushButton* add = m_frame->header().addButton(tr("Register an inquiry …"), Weight::Primary);
    add->setObjectName(QStringLiteral("registerInquiry"));
    add->setToolTip(tr("F5"));
    connect(add, &QPushButton::clicked, this, [this] { registerInquiry(); });
    QPushButton* letter = m_frame->header().addButton(tr("Letter to the municipalities …"));
    letter->setObjectName(QStringLiteral("letter"));
    connect(letter, &QPushButton::clicked, this, &MeasuresPage::writeLetter);
    connect(new QShortcut(Qt::Key_F5, this), &QShortcut::activated, this,
        [this] { registerInquiry(); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        showView(Steps);
        m_text->setFocus();
        m_text->selectAll();
    });
    makeTables();
    m_frame->body()->addWidget(makeViewBar());
    m_frame->body()->addWidget(m_views, 1);
    m_frame->side().addWidget(m_details);
    listen();
    reload();
}

void MeasuresPage::makeTables()
{
    m_stepTable->setObjectName(QStringLiteral("steps"));
    m_stepTable->show(&m_steps);
    m_stepTable->setWidths({ 7, 0, 15, 18 });
    m_stepTable->setEmptyText(tr("No measure fits"), tr("Use other words, or begin again."));
    m_stepTable->sortBy(0);
    m_inquiryTable->setObjectName(QStringLiteral("inquiries"));
    m_inquiryTable->show(&m_inquiries);
    m_inquiryTable->setWidths({ 0, 20, 12, 15, 10 });
    m_inquiryTable->setEmptyText(tr("Nobody has asked yet"),
        tr("Register an inquiry with F5 while somebody is on the telephone."));
    m_inquiryTable->sortBy(3);
    m_sharedTable->setObjectName(QStringLiteral("shared"));
    m_sharedTable->show(&m_shared);
    m_sharedTable->setWidths({ 0, 24, 13 });
    m_sharedTable->setEmptyText(tr("Nothing is shared yet"),
        tr("Answer an inquiry and share it: without names, for all who ask the same."));
    m_sharedTable->sortBy(2, Qt::DescendingOrder);
    for (DataTable* table : { m_stepTable, m_inquiryTable, m_sharedTable }) {
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        keepRows(*table, 4);
    }
    m_views->addWidget(makeFinder());
    m_views->addWidget(m_inquiryTable);
    m_views->addWidget(m_sharedTable);
}

QWidget* MeasuresPage::makeViewBar()
{
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(bar, space::s);
    auto* group = new QButtonGroup(this);
    for (const QString& text : { tr("Find a measure"), tr("Inquiries"), tr("Shared answers") }) {
        QPushButton* button = makeButton(text);
        button->setCheckable(true);
        button->setObjectName(QStringLiteral("view%1").arg(m_buttons.size()));
        group->addButton(button, int(m_buttons.size()));
        m_buttons.append(button);
        flow->addWidget(button);
    }
    m_buttons.first()->setChecked(true);
    QPushButton* own = makeButton(tr("New measure …"));
    own->setObjectName(QStringLiteral("newMeasure"));
    connect(own, &QPushButton::clicked, this, &MeasuresPage::addMeasure);
    flow->addWidget(own);
    m_hidden->setCheckable(true);
    m_hidden->setObjectName(QStringLiteral("showHidden"));
    connect(m_hidden, &QPushButton::toggled, this, &MeasuresPage::readSteps);
    flow->addWidget(m_hidden);
    connect(group, &QButtonGroup::idToggled, this, [this, own](int view, bool on) {
        if (!on)
            return;
        m_views->setCurrentIndex(view);
        own->setVisible(view == Steps);
        readSteps();
        showDetails();
    });
    return bar;
}

QWidget* MeasuresPage::makeFinder()
{
    auto* finder = new QWidget;
    auto* lines = new QVBoxLayout(finder);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::s);
    m_text->setObjectName(QStringLiteral("question"));
    m_text->setAccessibleName(tr("What is missing?"));
    m_text->setPlaceholderText(tr("What is missing? “jeg mangler sykepleiere i helgen”"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(500);
    const auto enlarge = [this] { m_text->setFont(Theme::instance().font(Type::Title)); };
    connect(&Theme::instance(), &Theme::changed, m_text, enlarge);
    enlarge();
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::m);
    m_understood->setWordWrap(true);
    m_again->setObjectName(QStringLiteral("beginAgain"));
    bar->addWidget(m_understood, 1);
    bar->addWidget(m_again);
    lines->addWidget(m_text);
    lines->addLayout(bar);
    lines->addWidget(m_stepTable, 1);
    return finder;
}

void MeasuresPage::listen()
{
    connect(m_text, &QLineEdit::textChanged, this, &MeasuresPage::readSteps);
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        m_stepTable->setFocus();
        m_stepTable->selectRow(0);
    });
    connect(m_again, &QPushButton::clicked, this, &MeasuresPage::beginAgain);
    for (DataTable* table : { m_stepTable, m_inquiryTable, m_sharedTable })
        connect(table, &DataTable::currentIdChanged, this, &MeasuresPage::showDetails);
    connect(m_stepTable, &DataTable::chosen, this, &MeasuresPage::changeMeasure);
    connect(m_inquiryTable, &DataTable::chosen, this, &MeasuresPage::changeInquiry);
    connect(m_sharedTable, &DataTable::chosen, this, &MeasuresPage::changeShared);
    connect(m_details, &ContactDetails::triedAsked, this, &MeasuresPage::setTried);
    connect(m_details, &ContactDetails::changeMeasureAsked, this, &MeasuresPage::changeMeasure);
    connect(m_details, &ContactDetails::builtInAsked, this, &MeasuresPage::takeBuiltIn);
    connect(m_details, &ContactDetails::hideAsked, this, [this](const QString& code, bool hide) {
        if (mayWrite() && wentWell(m_desk.hideMeasure(code, hide)))
            Q_EMIT said(hide ? tr("The measure is hidden.") : tr("The measure is used again."));
    });
    connect(m_details, &ContactDetails::inquiryAsked, this, &MeasuresPage::registerInquiry);
    connect(m_details, &ContactDetails::changeInquiryAsked, this, &MeasuresPage::changeInquiry);
    connect(m_details, &ContactDetails::followedUpAsked, this, [this](const QString& id) {
        if (mayWrite() && wentWell(m_desk.completeFollowUp(id)))
            Q_EMIT said(tr("The follow-up is done."));
    });
    connect(m_details, &ContactDetails::shareAsked, this, &MeasuresPage::share);
    connect(m_details, &ContactDetails::eraseAsked, this, &MeasuresPage::eraseCaller);
    connect(m_details, &ContactDetails::openShared, this, &MeasuresPage::reveal);
    connect(m_details, &ContactDetails::openMeasure, this, &MeasuresPage::reveal);
    connect(m_details, &ContactDetails::openMunicipality, this,
        [this](const QString& number) { Q_EMIT leadTo(Entity::Municipality, number); });
    connect(m_details, &ContactDetails::changeSharedAsked, this, &MeasuresPage::changeShared);
    connect(m_details, &ContactDetails::removeSharedAsked, this, &MeasuresPage::removeShared);
    connect(m_details, &ContactDetails::copyAsked, this, &MeasuresPage::copyShared);
}

QString MeasuresPage::title() const
{
    return tr("Measures and contact point");
}

QString MeasuresPage::badge() const
{
    return m_badge;
}

void MeasuresPage::reload()
{
    readInquiries();
    readSteps();
    showDetails();
}

void MeasuresPage::follow(const ChangeSet& changes)
{
    for (const Entity entity :
        { Entity::Measure, Entity::Inquiry, Entity::SharedAnswer, Entity::Municipality }) {
        if (changes.touches(entity)) {
            reload();
            return;
        }
    }
}

void MeasuresPage::readInquiries()
{
    const QDateTime now = nowUtc();
    const QList<Inquiry> all = m_desk.inquiries();
    const InquiryFigures figures = figuresOf(all, now);
    syncRows<InquiryRow>(m_inquiries, inquiryRows(all, m_session, now), keyOfInquiry);
    syncRows<SharedAnswer>(m_shared, m_desk.sharedAnswers(), keyOfShared);
    for (DataTable* table : { m_inquiryTable, m_sharedTable }) {
        if (table->currentId().isEmpty() && table->proxy().rowCount() > 0)
            table->selectRow(0);
    }
    m_buttons.at(Inquiries)->setText(tr("Inquiries (%1)").arg(all.size()));
    m_buttons.at(Shared)->setText(tr("Shared answers (%1)").arg(m_shared.rowCount()));
    m_frame->header().setHeadline(inquiryHeadline(figures));
    m_frame->header().setSubline(inquirySubline(figures));
    const int waiting = figures.open + figures.followUpsDue;
    const QString badge = waiting == 0 ? QString() : QString::number(waiting);
    if (badge != m_badge) {
        m_badge = badge;
        Q_EMIT badgeChanged();
    }
}

void MeasuresPage::readSteps()
{
    const QList<MeasureEntry> entries = m_desk.entries();
    MeasureQuestion question = m_question;
    question.text = m_text->text();
    const NextSteps found = m_desk.nextSteps(question);
    const int hidden = int(std::count_if(entries.begin(), entries.end(),
        [](const MeasureEntry& one) { return one.measure.hidden; }));
    m_hidden->setVisible(hidden > 0 && m_views->currentIndex() == Steps);
    m_hidden->setText(tr("Show hidden ones (%1)").arg(hidden));
    const Id before = m_stepTable->currentId();
    m_steps.setRows(stepRows(entries, found, m_hidden->isChecked() && hidden > 0));
    if (before.isEmpty() || !m_stepTable->select(before))
        m_stepTable->selectRow(0);

    QString said;
    if (m_text->text().trimmed().isEmpty())
        said = tr("All measures, the nearest first.");
    else if (found.wholeLadder)
        said = tr("None of these words is known. All measures, the nearest first.");
    else
        said = tr("Understood: %1. The nearest first.")
                   .arg(found.understood.join(QStringLiteral(", ")));
    m_understood->setText(said);
    m_again->setVisible(!m_text->text().isEmpty() || !m_question.tried.isEmpty());
}

void MeasuresPage::showDetails()
{
    switch (View(m_views->currentIndex())) {
    case Steps:
        if (const int at = m_steps.rowOf(m_stepTable->currentId()); at >= 0)
            m_details->showStep(m_steps.at(at));
        else
            m_details->showNothing(tr("Choose a measure to see whom to call and how."));
        return;
    case Inquiries:
        if (const int at = m_inquiries.rowOf(m_inquiryTable->currentId()); at >= 0)
            m_details->showInquiry(m_inquiries.at(at));
        else
            m_details->showNothing(tr("Choose an inquiry to answer it."));
        return;
    case Shared:
        if (const int at = m_shared.rowOf(m_sharedTable->currentId()); at >= 0)
            m_details->showShared(m_shared.at(at));
        else
            m_details->showNothing(tr("Choose an answer to read and copy it."));
        return;
    }
}

void MeasuresPage::showView(View view)
{
    m_buttons.at(view)->setChecked(true);
}

void MeasuresPage::ask(const MeasureQuestion& question)
{
    m_question = question;
    m_question.text.clear();
    showView(Steps);
    m_text->setText(question.text);
    readSteps();
    m_stepTable->selectRow(0);
    m_text->setFocus();
}

void MeasuresPage::reveal(const QString& id)
{
    if (m_desk.entry(id)) {
        showMeasure(id);
    } else if (m_inquiries.rowOf(id) >= 0) {
        showView(Inquiries);
        m_inquiryTable->select(id);
        m_inquiryTable->setFocus();
    } else if (m_shared.rowOf(id) >= 0) {
        showView(Shared);
        m_sharedTable->select(id);
        m_sharedTable->setFocus();
    } else if (const auto need = m_session.need(id)) {
        ask(m_desk.questionOf(*need));
    } else if (m_session.municipality(id)) {
        ask(m_desk.questionOf(id));
    }
}

void MeasuresPage::showMeasure(const QString& code)
{
    showView(Steps);
    if (!m_stepTable->select(code)) {
        beginAgain();
        m_stepTable->select(code);
    }
    m_stepTable->setFocus();
}

} // namespace samvirke
