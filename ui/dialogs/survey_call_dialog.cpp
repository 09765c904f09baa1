#include "ui/dialogs/survey_call_dialog.h"

#include "ui/dialogs/message.h"
#include "ui/dialogs/survey_answer_form.h"
#include "ui/theme/looks.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

namespace {

Tone toneOf(AnswerStanding standing)
{
    switch (standing) {
    case AnswerStanding::NotAnswered:
        return Tone::Draft;
    case AnswerStanding::Part:
        return Tone::Attention;
    case AnswerStanding::Late:
    case AnswerStanding::Complete:
        break;
    }
    return Tone::Firm;
}

QList<TableColumn<SurveyRow>> queueColumns()
{
    using Row = SurveyRow;
    return {
        { [] { return SurveyCallDialog::tr("Municipality"); },
            [](const Row& row) { return row.name; } },
        { [] { return SurveyCallDialog::tr("State"); },
            [](const Row& row) { return label(row.standing).translated(); },
            [](const Row& row) { return QVariant(int(row.standing)); }, false,
            [](const Row& row, int wanted) {
                return wanted == role::Tone ? QVariant(int(toneOf(row.standing))) : QVariant();
            } },
    };
}

} // namespace

SurveyCallDialog::SurveyCallDialog(Session& session, const Id& survey, QWidget* parent)
    : QDialog(parent), m_session(session), m_report(session.surveyReport(survey)),
      m_queue(queueColumns(), [](const SurveyRow& row) { return row.municipality; }),
      m_table(new DataTable(tr("Whom to ring"))),
      m_progress(new Label({}, Type::Body, Label::Ink::Muted)), m_name(new Label({}, Type::Title)),
      m_contacts(new Label), m_notice(new NoticeBar), m_form(new SurveyAnswerForm(m_report.asking))
{
    setObjectName(QStringLiteral("surveyCall"));
    setWindowTitle(tr("Answers by telephone: %1").arg(m_report.survey.title));
    m_queue.setRows(m_report.rows); // those who have not answered first
    m_table->show(&m_queue);
    m_table->setWidths({ 0, 18 });
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortBy(0);
    m_table->sortBy(1);
    m_table->setEmptyText(tr("Nobody is asked"));

    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(space::l, space::l, space::l, space::l);
    all->setSpacing(space::xl);
    auto* side = new QWidget;
    auto* queue = new QVBoxLayout(side);
    queue->setContentsMargins(0, 0, 0, 0);
    queue->addWidget(m_progress);
    queue->addWidget(m_table, 1);
    const int character = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
    side->setFixedWidth(std::min(character * 42, 440));
    all->addWidget(side);

    auto* right = new QWidget;
    auto* lines = new QVBoxLayout(right);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::s);
    lines->addWidget(m_name);
    lines->addWidget(m_contacts);
    lines->addWidget(m_notice);
    m_notice->hide();
    auto* scroll = new QScrollArea;
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, space::s, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    lines->addWidget(scroll, 1);
    auto* buttons = new FlowLayout(nullptr, space::s);
    const auto add = [&](const QString& text, Weight weight, auto slot) {
        QPushButton* button = makeButton(text, weight);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        buttons->addWidget(button);
    };
    add(tr("Save and next (Enter)"), Weight::Primary, &SurveyCallDialog::saveAndNext);
    add(tr("No answer, the next one (F8)"), Weight::Normal, &SurveyCallDialog::skip);
    add(tr("Finish"), Weight::Quiet, &SurveyCallDialog::reject);
    lines->addLayout(buttons);
    all->addWidget(right, 1);
    resize(std::min(character * 150, 1240), std::min(character * 90, 680));

    connect(m_table, &DataTable::currentIdChanged, this, [this](const QString& number) {
        if (!number.isEmpty() && number != m_current)
            showCall(number);
    });
    connect(new QShortcut(Qt::Key_F8, this), &QShortcut::activated, this, &SurveyCallDialog::skip);
    if (!m_report.rows.isEmpty())
        showCall(m_report.rows.first().municipality);
    showProgress();
}

void SurveyCallDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        saveAndNext();
        return;
    }
    QDialog::keyPressEvent(event);
}

void SurveyCallDialog::showCall(const QString& number)
{
    m_current = number;
    m_name->setText(m_session.municipalityName(number));
    QStringList whom;
    for (const Contact& contact : m_session.contacts(number)) {
        QStringList parts{ contact.telephone, contact.name, contact.function };
        parts.removeAll(QString());
        if (!contact.telephone.isEmpty())
            whom.append(parts.join(QStringLiteral(" · ")));
    }
    m_contacts->setText(whom.isEmpty() ? tr("No telephone number is known.") : whom.join(u'\n'));
    QList<SurveyAnswer> answers;
    SurveyAnswer newest;
    for (const SurveyAnswer& answer : m_session.surveyAnswers(m_report.survey.id)) {
        if (answer.municipality != number)
            continue;
        answers.append(answer);
        if (!newest.reportedAt.isValid() || answer.reportedAt > newest.reportedAt)
            newest = answer;
    }
    m_form->show(answers, newest.givenBy, newest.givenByRole);
    m_notice->hide();
    m_table->select(number);
    m_form->begin();
}

void SurveyCallDialog::saveAndNext()
{
    if (m_current.isEmpty())
        return;
    const auto tell = [this](NoticeBar::Kind kind, const QString& text) {
        m_notice->say(kind, text);
        m_notice->show();
    };
    const auto answers = m_form->given();
    if (!answers) {
        tell(NoticeBar::Kind::Trouble, answers.error().text.translated());
        return;
    }
    if (answers->isEmpty()) {
        tell(NoticeBar::Kind::Notice,
            tr("Nothing is answered or changed. Press F8 when nobody answers the telephone."));
        return;
    }
    SurveyReply reply;
    reply.survey = m_report.survey.id;
    reply.municipality = m_current;
    reply.answers = *answers;
    reply.givenBy = m_form->givenBy();
    reply.givenByRole = m_form->role();
    reply.channel = ReportChannel::Telephone;
    if (const Result<void> done = m_session.answerSurvey(reply); !done) {
        tell(NoticeBar::Kind::Trouble, done.error().text.translated());
        return;
    }
    m_saved.insert(m_current);
    m_report = m_session.surveyReport(m_report.survey.id);
    for (const SurveyRow& row : std::as_const(m_report.rows)) {
        if (row.municipality == m_current)
            m_queue.upsert(row);
    }
    next();
}

void SurveyCallDialog::skip()
{
    if (!m_current.isEmpty())
        next();
}

/// The next below in the queue as it stood when it was opened, from the top again at its end.
void SurveyCallDialog::next()
{
    showProgress();
    const QList<SurveyRow>& rows = m_queue.rows();
    const qsizetype at = m_queue.rowOf(m_current);
    for (qsizetype step = 1; step < rows.size(); ++step) {
        const SurveyRow& row = rows.at((at + step) % rows.size());
        if (row.standing == AnswerStanding::NotAnswered || row.standing == AnswerStanding::Part) {
            showCall(QString(row.municipality));
            return;
        }
    }
    showCall(QString(m_current)); // as it was saved
    m_notice->say(NoticeBar::Kind::Notice, tr("Nobody else is left to ring. Thank you."));
    m_notice->show();
}

void SurveyCallDialog::showProgress()
{
    const auto left =
        std::count_if(m_report.rows.begin(), m_report.rows.end(), [](const SurveyRow& row) {
            return row.standing == AnswerStanding::NotAnswered
                || row.standing == AnswerStanding::Part;
        });
    m_progress->setText(tr("%1 saved · %n left", nullptr, int(left)).arg(m_saved.size()));
    m_form->setEnabled(m_queue.rowCount() > 0);
}

void SurveyCallDialog::reject()
{
    if (!m_current.isEmpty() && m_form->isChanged()
        && message::ask(this,
               { tr("Leave without saving what you typed?"),
                   tr("%1 is not saved.").arg(m_session.municipalityName(m_current)),
                   tr("Leave without saving") })
            != message::Answer::Yes)
        return;
    QDialog::reject();
}

} // namespace samvirke
