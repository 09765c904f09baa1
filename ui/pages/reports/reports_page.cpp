#include "ui/pages/reports/reports_page.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/session/report_files.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/legal_button.h"
#include "ui/dialogs/report_facts_dialog.h"
#include "ui/dialogs/report_template_dialog.h"
#include "ui/models/sync_rows.h"
#include "ui/pages/reports/figures_view.h"
#include "ui/pages/reports/report_words.h"
#include "ui/pages/reports/section_editor.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kept_rows.h"
#include "ui/widgets/page_frame.h"

#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>

#include <algorithm>

namespace samvirke {

namespace {

constexpr int charactersBeside = 115; // of the page: from here on there is room for both
constexpr int linesBelow = 14; // of each, where one stands below the other

Id keyOf(const ReportRow& row)
{
    return row.id;
}

QString documentFilter()
{
    return ReportsPage::tr("PDF (*.pdf);;OpenDocument text (*.odt);;Spreadsheet of the tables "
                           "(*.xlsx);;Tables as CSV (*.csv);;Plain text (*.txt)");
}

} // namespace

ReportsPage::ReportsPage(Session& session, QWidget* parent)
    : Page(session, parent), m_rows(reportColumns(), keyOf), m_frame(new PageFrame),
      m_table(new DataTable(tr("Situation reports"))), m_list(new QListWidget),
      m_editor(new SectionEditor), m_view(new FiguresView),
      m_facts(new Label({}, Type::Body, Label::Ink::Muted)),
      m_send(makeButton(tr("Send …"), Weight::Primary)), m_saveAs(makeButton(tr("Save as …"))),
      m_change(makeButton(tr("About …"))), m_replace(makeButton(tr("Replace …"))),
      m_remove(makeButton(tr("Remove the draft …"), Weight::Quiet))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    addLegalButton(m_frame->header(), session, QStringLiteral("forwardUp"));
    QPushButton* overview = m_frame->header().addButton(tr("Overview to municipalities …"));
    overview->setObjectName(QStringLiteral("overview"));
    connect(overview, &QPushButton::clicked, this, &ReportsPage::writeOverviewFile);
    if (!session.info().readOnly) {
        QPushButton* sections = m_frame->header().addButton(tr("Sections …"));
        sections->setObjectName(QStringLiteral("sectionsOfTemplate"));
        connect(sections, &QPushButton::clicked, this, &ReportsPage::changeSections);
        QPushButton* fresh = m_frame->header().addButton(tr("New report …"));
        fresh->setObjectName(QStringLiteral("newReport"));
        connect(fresh, &QPushButton::clicked, this, [this] { begin(); });
    }
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    m_left = makeLeft();
    m_middle = makeMiddle();
    columns->addWidget(m_left, 5);
    // The text, and beside it its figures; below it where two columns would break their words.
    m_sheet = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sheet->setSpacing(space::l);
    m_sheet->addWidget(m_middle, 6);
    m_sheet->addWidget(m_view, 7);
    columns->addLayout(m_sheet, 13);
    m_frame->body()->addLayout(columns, 1);

    connect(m_table, &DataTable::currentIdChanged, this, [this](const QString& report) {
        if (!report.isEmpty() && report != m_shown) {
            save();
            showReport(report);
        }
    });
    connect(m_table, &DataTable::chosen, this, [this] { m_editor->focusText(); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportsPage::showSection);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_editor->focusText(); });
    connect(m_editor, &SectionEditor::left, this, &ReportsPage::save);
    connect(m_editor, &SectionEditor::nextAsked, this, [this](int by) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
    });
    reload();
}

QWidget* ReportsPage::makeLeft()
{
    auto* left = new QWidget;
    auto* lines = new QVBoxLayout(left);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::s);
    m_table->setObjectName(QStringLiteral("reports"));
    m_table->show(&m_rows);
    m_table->setWidths({ 8, 8, 0 });
    keepRows(*m_table, 3);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortBy(report_column::Number, Qt::DescendingOrder);
    m_table->setEmptyText(tr("No report yet"), tr("Begin the first one above."));
    m_list->setObjectName(QStringLiteral("sectionList"));
    m_list->setAccessibleName(tr("Sections of the report"));
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lines->addWidget(m_table, 2);
    lines->addWidget(new Label(tr("Sections"), Type::Heading));
    lines->addWidget(m_list, 4);
    return left;
}

QWidget* ReportsPage::makeMiddle()
{
    auto* middle = new QWidget;
    auto* lines = new QVBoxLayout(middle);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::m);
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(bar, space::s);
    const std::pair<QPushButton*, const char*> buttons[] = { { m_send, "send" },
        { m_saveAs, "saveAs" }, { m_change, "about" }, { m_replace, "replace" },
        { m_remove, "removeDraft" } };
    for (const auto& [button, name] : buttons) {
        button->setObjectName(QString::fromLatin1(name));
        flow->addWidget(button);
    }
    m_facts->setWordWrap(true);
    lines->addWidget(m_facts);
    lines->addWidget(bar);
    lines->addWidget(m_editor, 1);
    connect(m_send, &QPushButton::clicked, this, &ReportsPage::send);
    connect(m_saveAs, &QPushButton::clicked, this, &ReportsPage::saveAs);
    connect(m_change, &QPushButton::clicked, this, &ReportsPage::changeFacts);
    connect(m_replace, &QPushButton::clicked, this, [this] { begin(m_shown); });
    connect(m_remove, &QPushButton::clicked, this, &ReportsPage::removeDraft);
    return middle;
}

QString ReportsPage::title() const
{
    return tr("Situation report");
}

QString ReportsPage::badge() const
{
    return m_drafts > 0 ? QString::number(m_drafts) : QString();
}

void ReportsPage::reload()
{
    const QList<ReportRow> rows = reportRows(m_session);
    syncRows<ReportRow>(m_rows, rows, keyOf);
    const int drafts = int(std::count_if(
        rows.begin(), rows.end(), [](const ReportRow& row) { return row.number == 0; }));
    if (drafts != std::exchange(m_drafts, drafts))
        Q_EMIT badgeChanged();
    const bool still = m_rows.rowOf(m_shown) >= 0;
    const Id shown = still ? m_shown : rows.isEmpty() ? Id() : rows.first().id;
    showReport(shown);
    if (!shown.isEmpty())
        m_table->select(shown);
}

void ReportsPage::follow(const ChangeSet& changes)
{
    for (const Entity entity : { Entity::SituationReport, Entity::SentReport,
             Entity::ReportingRound, Entity::SelfAssessment, Entity::Need, Entity::Transfer,
             Entity::MaterialNeed, Entity::Meeting, Entity::Municipality, Entity::OfficeSetting }) {
        if (changes.touches(entity)) {
            reload();
            return;
        }
    }
}

void ReportsPage::reveal(const QString& id)
{
    if (m_rows.rowOf(id) < 0)
        return;
    save();
    showReport(id);
    m_table->select(id);
    m_table->setFocus();
}

void ReportsPage::showReport(const Id& report)
{
    const bool other = report != m_shown;
    m_shown = report;
    m_isDraft = false;
    m_figures = {};
    QString facts;
    QList<ReportSection> sections;
    if (const auto draft = m_session.situationReport(report)) {
        const QList<SentReport> sent = m_session.sentReports();
        m_isDraft = true;
        m_carriedFrom = sent.isEmpty() ? 0 : sent.first().number;
        m_figures = m_session.situationFigures(*draft);
        sections = draft->sections;
        facts = tr("%1. To: %2").arg(draft->title, draft->recipients);
    } else if (const auto one = m_session.sentReport(report)) {
        m_carriedFrom = one->number - 1;
        m_figures = figuresFromJson(one->figures.toUtf8());
        sections = one->sections;
        facts = tr("%1. To: %2").arg(one->title, one->recipients);
    }
    m_facts->setText(facts);
    const bool any = !sections.isEmpty();
    m_middle->setVisible(any);
    m_view->setVisible(any);
    if (other)
        m_list->setCurrentRow(-1);
    showSections(sections);
    showHeadline();
    showButtons();
}

void ReportsPage::showSections(const QList<ReportSection>& sections)
{
    m_sections = sections;
    const int before = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ReportSection& one : sections) {
            const QString state = one.carried  ? tr("as in no. %1").arg(m_carriedFrom)
                : one.text.trimmed().isEmpty() ? tr("no text")
                                               : tr("written");
            m_list->addItem(one.heading + u'\n' + state);
        }
        m_list->setCurrentRow(
            sections.isEmpty() ? -1 : std::clamp(before, 0, int(sections.size()) - 1));
    }
    showSection();
}

void ReportsPage::showSection()
{
    save();
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_sections.size()) {
        m_editor->clear();
        return;
    }
    const ReportSection& section = m_sections.at(row);
    m_editor->showSection(m_shown, section, m_carriedFrom, m_isDraft && !m_session.info().readOnly);
    m_view->showFigures(section.figures, m_figures);
}

void ReportsPage::showHeadline()
{
    PageHeader& header = m_frame->header();
    if (const auto draft = m_session.situationReport(m_shown))
        header.setHeadline(draftHeadline(*draft, m_carriedFrom));
    else if (const auto sent = m_session.sentReport(m_shown))
        header.setHeadline(sentHeadline(*sent));
    else
        header.setHeadline(tr("No situation report has been written yet"));
    header.setSubline(m_shown.isEmpty()
            ? tr("A report begins with the figures of the newest round and your own words.")
            : figuresBasis(m_figures).translated()
                + (m_isDraft ? QString() : QStringLiteral(" · ") + tr("frozen")));
}

void ReportsPage::showButtons()
{
    const bool write = !m_session.info().readOnly;
    m_send->setVisible(m_isDraft && write);
    m_change->setVisible(m_isDraft && write);
    m_remove->setVisible(m_isDraft && write);
    m_replace->setVisible(!m_isDraft && write);
}

void ReportsPage::save()
{
    if (!m_editor->isWritten() || !m_isDraft || m_session.info().readOnly)
        return;
    auto draft = m_session.situationReport(m_shown);
    if (!draft)
        return;
    const QString key = m_editor->key();
    for (ReportSection& one : draft->sections) {
        if (one.key == key)
            one.text = m_editor->text();
    }
    m_editor->saved();
    if (wentWell(m_session.changeSituationReport(*draft)))
        Q_EMIT said(tr("The text is saved."));
}

void ReportsPage::begin(const Id& replaces)
{
    if (!mayWrite())
        return;
    save();
    ReportFactsDialog dialog(m_session, m_session.proposedReport({}, replaces), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    reload();
    reveal(dialog.savedId());
    m_list->setCurrentRow(0);
    m_editor->focusText();
    Q_EMIT said(tr("The draft is begun. Change what has changed."));
}

void ReportsPage::changeFacts()
{
    save();
    const auto draft = m_session.situationReport(m_shown);
    if (!draft || !mayWrite())
        return;
    ReportFactsDialog dialog(m_session, *draft, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("The draft is changed."));
}

void ReportsPage::changeSections()
{
    if (!mayWrite())
        return;
    save();
    const auto draft = m_session.situationReport(m_shown);
    const QList<ReportTemplate> templates = m_session.reportTemplates();
    const Id wanted = draft ? draft->madeFrom : templates.last().id;
    const auto found = std::find_if(templates.begin(), templates.end(),
        [&](const ReportTemplate& one) { return one.id == wanted; });
    ReportTemplateDialog dialog(m_session, found != templates.end() ? *found : templates.first(),
        draft ? draft->id : Id(), window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("The template is saved."));
}

void ReportsPage::send()
{
    save();
    const auto draft = m_session.situationReport(m_shown);
    if (!draft || !mayWrite())
        return;
    // What stands in the way is said before anybody is asked.
    if (const QList<FieldProblem> problems = problemsOfSending(*draft); !problems.isEmpty()) {
        Q_EMIT failed({ problems.first().text });
        return;
    }
    if (message::ask(this, sendQuestion(m_session, *draft)) != message::Answer::Yes)
        return;
    // Whom it names was said in the question.
    const Result<Id> sent = m_session.sendSituationReport(draft->id, {}, PersonsIn::Allowed);
    if (!wentWell(sent))
        return;
    reload();
    reveal(*sent);
    Q_EMIT said(tr("The report stands in the series. Save it as PDF or ODT to send it."));
}

void ReportsPage::saveAs()
{
    save();
    const auto sent = m_session.sentReport(m_shown);
    if (m_shown.isEmpty())
        return;
    const QString path = file_dialog::save(this, tr("Save the report"), documentFilter(),
        reportFileName(sent ? sent->number : 0, today()) + QStringLiteral(".pdf"),
        QStringLiteral("report"));
    if (path.isEmpty())
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<void> written = writeSituationReport(m_session, m_shown, path);
    QGuiApplication::restoreOverrideCursor();
    if (wentWell(written))
        Q_EMIT said(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
}

void ReportsPage::removeDraft()
{
    if (!m_isDraft || !mayWrite())
        return;
    if (message::ask(this,
            { tr("Remove the draft?"),
                tr("What was written in it goes with it. Undo brings it back."),
                tr("Remove the draft") })
        != message::Answer::Yes)
        return;
    save();
    if (wentWell(m_session.removeSituationReport(m_shown)))
        Q_EMIT said(tr("The draft is removed. Undo brings it back."));
}

void ReportsPage::writeOverviewFile()
{
    const Id round = m_session.picture().round.id;
    const QString path =
        file_dialog::save(this, tr("Save the overview for the municipalities"), documentFilter(),
            QStringLiteral("%1-%2.pdf").arg(tr("overview"), today().toString(Qt::ISODate)),
            QStringLiteral("report"));
    if (path.isEmpty())
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<void> written = writeOverview(m_session, path, round);
    QGuiApplication::restoreOverrideCursor();
    if (wentWell(written))
        Q_EMIT said(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
}

void ReportsPage::hideEvent(QHideEvent* event)
{
    save();
    Page::hideEvent(event);
}

void ReportsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const int character = fontMetrics().averageCharWidth();
    m_left->setFixedWidth(std::clamp(width() * 7 / 24, 24 * character, 46 * character));
    const bool beside = width() >= charactersBeside * character;
    m_sheet->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int line = Theme::instance().lineHeight(Type::Body);
    m_middle->setMinimumHeight(beside ? 0 : linesBelow * line);
    m_view->setMinimumHeight(beside ? 0 : linesBelow * line);
}

} // namespace samvirke
