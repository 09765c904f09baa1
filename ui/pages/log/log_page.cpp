#include "ui/pages/log/log_page.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/dialogs/legal_button.h"
#include "ui/models/sync_rows.h"
#include "ui/pages/log/log_form.h"
#include "ui/pages/meetings/meeting_words.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/history.h"
#include "ui/widgets/kept_rows.h"
#include "ui/widgets/municipality_box.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/period_edit.h"
#include "ui/widgets/remembered.h"

#include <QCheckBox>
#include <QLineEdit>

namespace samvirke {

namespace {

Id keyOf(const LogRow& row)
{
    return row.entry.id;
}

} // namespace

LogPage::LogPage(Session& session, QWidget* parent)
    : Page(session, parent), m_frame(new PageFrame), m_form(new LogForm(session)),
      m_search(new QLineEdit), m_role(new ChoiceBox<Role>(tr("Role"), tr("All roles"))),
      m_municipality(new MunicipalityBox(tr("Municipality"), session.municipalities())),
      m_inPeriod(new QCheckBox(tr("Only in a period"))), m_period(new PeriodEdit),
      m_model(new LogModel(logColumns(), keyOf, this)), m_table(new DataTable(tr("Log")))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);

    addLegalButton(m_frame->header(), session, QStringLiteral("supervise"));
    if (session.info().readOnly)
        m_frame->body()->addWidget(new Label(whyReadOnly(session.info()).translated()));
    m_frame->body()->addWidget(m_form);
    m_form->setVisible(!session.info().readOnly);
    m_frame->body()->addWidget(makeFilters());
    m_table->setObjectName(QStringLiteral("log"));
    m_table->show(m_model);
    m_table->setWidths({ 18, 0, 14 });
    m_table->setEmptyText(tr("The log is empty"),
        tr("Write what happens as it happens: above, or with Ctrl+L from anywhere."));
    m_table->sortBy(0, Qt::DescendingOrder);
    m_table->remember(QStringLiteral("log"));
    keepRows(*m_table, 4);
    m_frame->body()->addWidget(m_table, 1);

    m_entry = m_frame->side().addCard({});
    m_leads = m_frame->side().addCard(tr("Leads to"));
    m_history = m_frame->side().addCard({});
    connect(m_table, &DataTable::currentIdChanged, this, &LogPage::showEntry);
    connect(m_form, &LogForm::written, this, [this](const QString& entry) {
        reveal(entry);
        m_form->setFocus();
        Q_EMIT said(tr("Written in the log."));
    });
    reload();
}

QWidget* LogPage::makeFilters()
{
    auto* filters = new QWidget;
    auto* line = new FlowLayout(filters);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the log"));
    m_search->setClearButtonEnabled(true);
    m_municipality->setEmptyChoice(tr("All municipalities"));
    m_period->setPeriod(today().addDays(-6), today());
    m_period->setVisible(false);
    m_inPeriod->setObjectName(QStringLiteral("inPeriod"));
    line->addWidget(m_search);
    line->addWidget(m_role);
    line->addWidget(m_municipality);
    line->addWidget(m_inPeriod);
    line->addWidget(m_period);
    connect(m_search, &QLineEdit::textChanged, this, &LogPage::filter);
    connect(m_role, &QComboBox::currentIndexChanged, this, &LogPage::filter);
    rememberChoice(*m_role, QStringLiteral("log/role"));
    connect(m_municipality, &MunicipalityBox::edited, this, &LogPage::filter);
    connect(m_period, &PeriodEdit::edited, this, &LogPage::filter);
    connect(m_inPeriod, &QCheckBox::toggled, this, [this](bool on) {
        m_period->setVisible(on);
        filter();
    });
    return filters;
}

QString LogPage::title() const
{
    return tr("Log");
}

void LogPage::reload()
{
    const QList<LogRow> rows = logRows(m_session);
    if (m_model->rowCount() == 0)
        m_model->setRows(rows);
    else
        syncRows<LogRow>(*m_model, rows, keyOf);
    m_frame->header().setHeadline(logHeadline(rows, today()));
    m_frame->header().setSubline(
        tr("Append-only: a correction is a new entry, and the earlier one stays"));
    if (m_table->currentId().isEmpty() && m_table->proxy().rowCount() > 0)
        m_table->selectRow(0);
    showEntry(m_table->currentId());
}

void LogPage::follow(const ChangeSet& changes)
{
    if (changes.touches(Entity::LogEntry))
        reload();
}

void LogPage::reveal(const QString& id)
{
    if (m_model->rowOf(id) < 0)
        return;
    if (m_table->select(id))
        return;
    m_search->clear();
    m_role->clearChoice();
    m_municipality->setCurrentIndex(0);
    m_inPeriod->setChecked(false);
    m_table->select(id);
}

void LogPage::filter()
{
    LogFilter wanted;
    wanted.role = m_role->chosen();
    wanted.municipality = m_municipality->number();
    if (m_inPeriod->isChecked()) {
        wanted.from = m_period->from();
        wanted.until = m_period->until();
    }
    m_table->proxy().setFilterText(m_search->text());
    m_table->proxy().setAccept([this, wanted](const Id& id) {
        const int row = m_model->rowOf(id);
        return row >= 0 && accepts(wanted, m_model->at(row).entry);
    });
}

void LogPage::showEntry(const Id& entry)
{
    m_entry->clear();
    m_leads->clear();
    m_leads->hide();
    m_history->hide();
    const int at = m_model->rowOf(entry);
    if (at < 0) {
        m_entry->setTitle(tr("No entry is chosen"));
        return;
    }
    const LogRow& row = m_model->at(at);
    m_entry->setTitle(timeText(row.entry.at));
    showHistory(*m_history, m_session, { row.entry.id, row.correctedBy });
    Label* text = m_entry->addText(row.entry.text);
    if (!row.correctedBy.isEmpty()) {
        QFont struck = text->font();
        struck.setStrikeOut(true);
        text->setFont(struck);
    }
    m_entry->addFact(tr("Role"), label(row.entry.role).translated());
    if (row.entry.sharesOut != YesNo::NotGiven)
        m_entry->addFact(tr("Shares out staff"), label(row.entry.sharesOut).translated());
    m_entry->addFact(tr("Written by"), row.entry.actor);
    if (!row.correctedBy.isEmpty())
        m_entry->addLine(tr("This entry was corrected"), tr("Show the correction"),
            [this, id = row.correctedBy] { reveal(id); });
    if (!row.entry.corrects.isEmpty())
        m_entry->addLine(tr("Corrects an earlier entry"), tr("Show the earlier one"),
            [this, id = row.entry.corrects] { reveal(id); });
    if (!m_session.info().readOnly && row.correctedBy.isEmpty()) {
        QPushButton* correct = m_entry->addButton(tr("Correct this entry"));
        correct->setObjectName(QStringLiteral("correctEntry"));
        connect(correct, &QPushButton::clicked, this,
            [this, wrong = row.entry] { m_form->correct(wrong); });
    }

    if (!row.entry.municipality.isEmpty())
        addLead(
            row.municipality, tr("The municipality"), Entity::Municipality, row.entry.municipality);
    if (!row.entry.need.isEmpty())
        addLead(subjectText(m_session, row.entry.need, {}), {}, Entity::Need, row.entry.need);
    if (!row.entry.transfer.isEmpty())
        addLead(subjectText(m_session, {}, row.entry.transfer), {}, Entity::Transfer,
            row.entry.transfer);
}

void LogPage::addLead(
    const QString& headline, const QString& detail, Entity entity, const QString& id)
{
    m_leads->show();
    m_leads->addLine(headline, detail, [this, entity, id] { Q_EMIT leadTo(entity, id); });
}

} // namespace samvirke
