#include "ui/pages/surveys/surveys_page.h"

#include "core/base/norwegian.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/history.h"
#include "ui/widgets/kept_rows.h"
#include "ui/widgets/page_frame.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace samvirke {

namespace {

enum View { ChartView, TableView, ReplyView };

Id keyOfSurvey(const SurveyReport& report)
{
    return report.survey.id;
}

Id keyOfReply(const SurveyRow& row)
{
    return row.municipality;
}

} // namespace

SurveysPage::SurveysPage(Session& session, QWidget* parent)
    : Page(session, parent), m_surveys(surveyColumns(), keyOfSurvey),
      m_figures(figureColumns(), [](const FigureRow& row) { return row.key; }),
      m_replies(replyColumns(&m_question), keyOfReply), m_frame(new PageFrame),
      m_surveyTable(new DataTable(tr("Surveys"))), m_questions(new QComboBox),
      m_asking(new Label({}, Type::Heading)),
      m_counted(new Label({}, Type::Body, Label::Ink::Muted)), m_bars(new AnswerBars),
      m_figureTable(new DataTable(tr("Figures of the question"))),
      m_replyTable(new DataTable(tr("Answers of the municipalities"))),
      m_views(new QButtonGroup(this)), m_stack(new QStackedWidget),
      m_steps(new Card(tr("Next step"))), m_missing(new Card(tr("Who is missing"))),
      m_reply(new Card), m_asked(new Card(tr("What is asked"))), m_history(new Card)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    if (!session.info().readOnly) {
        QPushButton* open = m_frame->header().addButton(tr("New survey …"));
        open->setObjectName(QStringLiteral("newSurvey"));
        connect(open, &QPushButton::clicked, this, &SurveysPage::openSurvey);
    }
    m_surveyTable->setObjectName(QStringLiteral("surveys"));
    m_surveyTable->show(&m_surveys);
    m_surveyTable->setWidths({ 0, 18, 12, 17 });
    m_surveyTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_surveyTable->sortBy(2, Qt::DescendingOrder);
    m_surveyTable->setEmptyText(tr("No survey has been opened yet"),
        tr("Ask what the weekly round does not ask, or open the worked example at the right."));
    keepRows(*m_surveyTable, 3);
    m_frame->body()->addWidget(m_surveyTable, 2);
    m_chooser = makeChooser();
    m_frame->body()->addWidget(m_chooser);
    m_frame->body()->addWidget(makeViews(), 4);
    for (Card* card : { m_steps, m_missing, m_reply, m_asked, m_history })
        m_frame->side().addWidget(card);

    connect(m_surveyTable, &DataTable::currentIdChanged, this, [this](const QString& survey) {
        if (!survey.isEmpty() && survey != m_report.survey.id)
            showSurvey(survey);
    });
    connect(m_questions, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_question = std::max(0, index);
        showQuestion();
    });
    connect(m_replyTable, &DataTable::currentIdChanged, this, &SurveysPage::fillReply);
    connect(m_replyTable, &DataTable::chosen, this,
        [this](const QString& number) { Q_EMIT leadTo(Entity::Municipality, number); });
    connect(
        new QShortcut(Qt::Key_F5, this), &QShortcut::activated, this, &SurveysPage::takeAnswers);
    connect(new QShortcut(Qt::Key_F6, this), &QShortcut::activated, this, &SurveysPage::remind);
    reload();
}

QWidget* SurveysPage::makeChooser()
{
    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::s);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::s);
    m_questions->setObjectName(QStringLiteral("questions"));
    m_questions->setAccessibleName(tr("Question"));
    m_questions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_questions->setMinimumContentsLength(20);
    bar->addWidget(m_questions, 1);
    const auto add = [&](const QString& text, View view, const QString& name) {
        QPushButton* button = makeButton(text);
        button->setCheckable(true);
        button->setObjectName(name);
        m_views->addButton(button, view);
        bar->addWidget(button);
    };
    add(tr("Chart"), ChartView, QStringLiteral("showChart"));
    add(tr("Table"), TableView, QStringLiteral("showTable"));
    add(tr("Municipalities"), ReplyView, QStringLiteral("showReplies"));
    m_views->button(ChartView)->setChecked(true);
    connect(m_views, &QButtonGroup::idToggled, m_stack, [this](int view, bool on) {
        if (on)
            m_stack->setCurrentIndex(view);
    });
    lines->addLayout(bar);
    for (Label* text : { m_asking, m_counted }) {
        text->setWordWrap(true);
        lines->addWidget(text);
    }
    return box;
}

QWidget* SurveysPage::makeViews()
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Chart of the question"));
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, space::s, space::s, 0);
    column->addWidget(m_bars);
    column->addStretch(1);
    scroll->setWidget(inner);
    m_figureTable->setObjectName(QStringLiteral("figures"));
    m_figureTable->show(&m_figures);
    m_figureTable->setWidths({ 0, 15, 9, 0 });
    m_figureTable->sortBy(0);
    m_figureTable->setEmptyText(tr("No figures"), tr("Choose a survey above."));
    m_replyTable->setObjectName(QStringLiteral("replies"));
    m_replyTable->show(&m_replies);
    m_replyTable->setWidths({ 16, 18, 17, 0 });
    m_replyTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_replyTable->sortBy(0);
    m_replyTable->sortBy(1);
    m_replyTable->remember(QStringLiteral("survey-answers"));
    m_replyTable->setEmptyText(tr("Nobody is asked"), tr("Choose a survey above."));
    keepRows(*m_figureTable, 5);
    keepRows(*m_replyTable, 5);
    for (QWidget* view : { static_cast<QWidget*>(scroll), static_cast<QWidget*>(m_figureTable),
             static_cast<QWidget*>(m_replyTable) })
        m_stack->addWidget(view);
    return m_stack;
}

QString SurveysPage::title() const
{
    return tr("Surveys");
}

QString SurveysPage::badge() const
{
    return m_badge;
}

void SurveysPage::reload()
{
    const QList<SurveyReport> reports = m_session.surveyReports();
    {
        const QSignalBlocker quiet(m_surveyTable);
        m_surveys.setRows(reports);
    }
    int waiting = 0;
    Id newest;
    for (const SurveyReport& report : reports) {
        waiting += isOpen(report.survey) && !report.expired && report.silent() > 0 ? 1 : 0;
        if (newest.isEmpty())
            newest = report.survey.id;
    }
    const QString badge = waiting > 0 ? QString::number(waiting) : QString();
    if (badge != m_badge) {
        m_badge = badge;
        Q_EMIT badgeChanged();
    }
    const Id shown = m_surveys.rowOf(m_report.survey.id) >= 0 ? m_report.survey.id : newest;
    showSurvey(shown);
    m_surveyTable->select(shown);
}

void SurveysPage::follow(const ChangeSet& changes)
{
    for (const Entity entity :
        { Entity::Survey, Entity::SurveyQuestion, Entity::SurveyAnswer, Entity::Municipality }) {
        if (changes.touches(entity)) {
            reload();
            return;
        }
    }
}

void SurveysPage::reveal(const QString& id)
{
    if (m_surveys.rowOf(id) >= 0) {
        showSurvey(id);
        m_surveyTable->select(id);
        m_surveyTable->setFocus();
    } else if (m_replies.rowOf(id) >= 0) {
        m_views->button(ReplyView)->setChecked(true);
        m_stack->setCurrentIndex(ReplyView);
        m_replyTable->select(id);
        m_replyTable->setFocus();
    }
}

void SurveysPage::showSurvey(const Id& survey)
{
    const bool same = survey == m_report.survey.id;
    const int at = m_surveys.rowOf(survey);
    m_report = at < 0 ? SurveyReport() : m_surveys.at(at);
    const int question = same ? m_question : 0;
    {
        const QSignalBlocker quiet(m_questions);
        m_questions->clear();
        for (const SurveyQuestion& each : std::as_const(m_report.asking))
            m_questions->addItem(QStringLiteral("%1. %2").arg(each.position).arg(each.text));
        m_question = std::clamp(question, 0, std::max(0, m_questions->count() - 1));
        m_questions->setCurrentIndex(m_questions->count() > 0 ? m_question : -1);
    }
    const bool known = !m_report.survey.id.isEmpty();
    m_chooser->setVisible(known);
    m_stack->setVisible(known);
    showHeadline();
    showQuestion();
    fillSteps();
    fillMissing();
    fillAsked();
}

void SurveysPage::showQuestion()
{
    const QString chosen = m_replyTable->currentId();
    m_replies.setRows(m_report.rows);
    m_replyTable->select(chosen);
    const QuestionReport report = m_report.questions.value(m_question);
    m_questions->setToolTip(report.question.text);
    m_asking->setText(report.question.text);
    m_bars->setBars(report.question.text, barsOf(report), report.asked());
    m_figures.setRows(figuresOf(report));
    QStringList counted{
        tr("Of %1 asked, %2 answered this question.").arg(report.asked()).arg(report.answered)
    };
    if (report.question.kind == QuestionKind::SeveralChoices)
        counted.append(tr("Several choices may hold at once: the shares do not sum to 100 %."));
    if (report.spread.count > 0)
        counted.append(tr("Sum %1, median %2, from %3 to %4 %5.")
                           .arg(numberText(report.spread.sum), numberText(report.spread.median, 1),
                               numberText(report.spread.least), numberText(report.spread.most),
                               report.question.unit)
                           .simplified());
    m_counted->setText(counted.join(u' '));
    m_replyTable->viewport()->update();
    fillReply();
}

void SurveysPage::showHeadline()
{
    if (m_report.survey.id.isEmpty()) {
        m_frame->header().setHeadline(tr("Nothing has been asked beside the rounds"));
        m_frame->header().setSubline(tr("A survey asks a few questions of all or of a sample."));
        return;
    }
    m_frame->header().setHeadline(tr("%1 of %2 have answered (%3 %): %4")
                                      .arg(m_report.answered)
                                      .arg(m_report.asked)
                                      .arg(percentOf(m_report.answered, m_report.asked).value_or(0))
                                      .arg(m_report.survey.title));
    m_frame->header().setSubline(
        QStringList{ surveyStateText(m_report), tr("asked by %1").arg(m_report.survey.asker) }.join(
            QStringLiteral(" · ")));
}

void SurveysPage::fillMissing()
{
    m_missing->clear();
    const QStringList missing = m_report.missing();
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setTitle(tr("Who is missing (%1)").arg(missing.size()));
    m_missing->addText(missing.join(QStringLiteral(", ")));
}

void SurveysPage::fillReply()
{
    const int at = m_replies.rowOf(m_replyTable->currentId());
    m_reply->setVisible(at >= 0);
    m_reply->clear();
    if (at < 0)
        return;
    const SurveyRow row = m_replies.at(at);
    m_reply->setTitle(tr("%1: its answer").arg(row.name));
    if (!row.firstAt.isValid()) {
        m_reply->addText(tr("Nothing has come in."), Label::Ink::Muted);
    } else {
        if (!giverText(row).isEmpty())
            m_reply->addFact(tr("Answered by"), giverText(row));
        m_reply->addFact(tr("Sent"),
            row.late ? tr("%1, late").arg(timeText(row.firstAt)) : timeText(row.firstAt));
    }
    for (const AnswerVersion& version :
        m_session.surveyAnswerVersions(row.municipality, m_report.survey.id)) {
        QStringList changes;
        for (const Text& change : version.changes)
            changes.append(change.translated());
        m_reply->addLine(version.correction
                ? tr("Changed %1 by %2").arg(timeText(version.at), version.actor)
                : tr("Recorded %1 by %2").arg(timeText(version.at), version.actor),
            changes.join(u'\n'));
    }
    QPushButton* open = m_reply->addButton(tr("Open %1").arg(row.name), Weight::Link);
    connect(open, &QPushButton::clicked, this,
        [this, number = row.municipality] { Q_EMIT leadTo(Entity::Municipality, number); });
}

void SurveysPage::fillAsked()
{
    m_asked->clear();
    const Survey& survey = m_report.survey;
    m_asked->setVisible(!survey.id.isEmpty());
    QStringList parts{ survey.id };
    for (const SurveyQuestion& question : m_report.asking)
        parts.append(question.id);
    showHistory(*m_history, m_session, parts);
    if (survey.id.isEmpty())
        return;
    m_asked->addFact(tr("Asked by"), survey.asker);
    m_asked->addText(tr("Purpose: %1").arg(survey.purpose));
    m_asked->addFact(tr("Asked"),
        survey.asked.isEmpty() ? tr("all %1").arg(m_report.asked)
                               : tr("%n municipality(s)", nullptr, m_report.asked));
    m_asked->addFact(tr("Opens"), timeText(survey.opens));
    m_asked->addFact(tr("Due"), timeText(survey.due));
    m_asked->addFact(tr("In time"), tr("%1 of %2").arg(m_report.onTime).arg(m_report.asked));
    if (survey.expires.isValid())
        m_asked->addFact(tr("Out of date"), timeText(survey.expires));
    if (!survey.comment.isEmpty())
        m_asked->addText(tr("The office's comment: %1").arg(survey.comment));
    if (!survey.source.isEmpty())
        m_asked->addText(tr("Source: %1").arg(survey.source), Label::Ink::Muted);
}

} // namespace samvirke
