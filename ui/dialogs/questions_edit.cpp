#include "ui/dialogs/questions_edit.h"

#include "core/base/norwegian.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/announcer.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>

namespace samvirke {

QuestionsEdit::QuestionsEdit(
    Session& session, const Id& survey, const QList<SurveyQuestion>& questions, QWidget* parent)
    : QWidget(parent), m_session(session), m_survey(survey), m_questions(questions),
      m_list(new QListWidget), m_kind(new ChoiceBox<QuestionKind>(tr("Kind of answer"))),
      m_text(new QLineEdit), m_choices(makeTextEdit(tr("Choices, one on each line"), 4)),
      m_unit(new QLineEdit), m_meaning(new QLineEdit),
      m_choicesLabel(new Label(tr("Choices, one on each line"))),
      m_unitLabel(new Label(tr("Unit"))), m_before(new Label({}, Type::Body, Label::Ink::Error)),
      m_remove(makeButton(tr("Remove"))), m_up(makeButton(tr("Up"))), m_down(makeButton(tr("Down")))
{
    m_list->setObjectName(QStringLiteral("questionList"));
    m_list->setAccessibleName(tr("Questions"));
    m_list->setFixedHeight(Theme::instance().rowHeight() * 4);
    m_text->setObjectName(QStringLiteral("questionText"));
    m_kind->setObjectName(QStringLiteral("questionKind"));
    m_choices->setObjectName(QStringLiteral("questionChoices"));
    m_unit->setObjectName(QStringLiteral("questionUnit"));
    m_meaning->setObjectName(QStringLiteral("questionMeaning"));
    m_before->setObjectName(QStringLiteral("askedLately"));
    announceTextOf(m_before);
    m_text->setAccessibleName(tr("Question"));
    m_unit->setAccessibleName(tr("Unit"));
    m_meaning->setAccessibleName(tr("How it is meant"));
    m_unit->setPlaceholderText(tr("persons"));
    m_before->setWordWrap(true);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::s);
    all->addWidget(m_list);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    QPushButton* add = makeButton(tr("Add a question"));
    add->setObjectName(QStringLiteral("addQuestion"));
    for (QPushButton* button : { add, m_remove, m_up, m_down }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    all->addLayout(buttons);
    auto* grid = new QGridLayout;
    grid->setSpacing(space::s);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto field = [&](Label* label, QWidget* editor) {
        label->setBuddy(editor);
        grid->addWidget(label, line, 0, Qt::AlignTop);
        grid->addWidget(editor, line++, 1);
    };
    field(new Label(tr("Question")), m_text);
    grid->addWidget(m_before, line++, 1);
    field(new Label(tr("Kind of answer")), m_kind);
    field(m_choicesLabel, m_choices);
    field(m_unitLabel, m_unit);
    field(new Label(tr("How it is meant")), m_meaning);
    all->addLayout(grid);

    connect(add, &QPushButton::clicked, this, &QuestionsEdit::addQuestion);
    connect(m_remove, &QPushButton::clicked, this, &QuestionsEdit::removeQuestion);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &QuestionsEdit::showQuestion);
    connect(m_text, &QLineEdit::textChanged, this, &QuestionsEdit::keep);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &QuestionsEdit::keep);
    connect(m_choices, &QPlainTextEdit::textChanged, this, &QuestionsEdit::keep);
    connect(m_unit, &QLineEdit::textChanged, this, &QuestionsEdit::keep);
    connect(m_meaning, &QLineEdit::textChanged, this, &QuestionsEdit::keep);
    if (m_questions.isEmpty())
        m_questions.append(SurveyQuestion());
    for (int row = 0; row < m_questions.size(); ++row) {
        m_list->addItem(QString());
        renameRow(row);
    }
    m_list->setCurrentRow(0);
}

void QuestionsEdit::renameRow(int row)
{
    const SurveyQuestion& question = m_questions.at(row);
    m_list->item(row)->setText(QStringLiteral("%1. %2").arg(row + 1).arg(
        question.text.isEmpty() ? tr("(not written yet)") : question.text));
}

void QuestionsEdit::addQuestion()
{
    m_questions.append(SurveyQuestion());
    m_list->addItem(QString());
    renameRow(int(m_questions.size()) - 1);
    m_list->setCurrentRow(int(m_questions.size()) - 1);
    m_text->setFocus();
}

void QuestionsEdit::removeQuestion()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_questions.size() < 2)
        return;
    {
        const QSignalBlocker quiet(m_list);
        m_questions.removeAt(row);
        delete m_list->takeItem(row);
        for (int each = 0; each < m_questions.size(); ++each)
            renameRow(each);
    }
    m_list->setCurrentRow(std::min(row, int(m_questions.size()) - 1));
    showQuestion(m_list->currentRow());
}

void QuestionsEdit::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_questions.size())
        return;
    m_questions.swapItemsAt(row, row + by);
    renameRow(row);
    renameRow(row + by);
    m_list->setCurrentRow(row + by);
}

void QuestionsEdit::showQuestion(int row)
{
    if (row < 0 || row >= m_questions.size())
        return;
    m_showing = true;
    const SurveyQuestion question = m_questions.at(row);
    m_text->setText(question.text);
    m_kind->setValue(question.kind);
    m_choices->setPlainText(question.choices.join(u'\n'));
    m_unit->setText(question.unit);
    m_meaning->setText(question.meaning);
    m_showing = false;
    showState();
}

void QuestionsEdit::keep()
{
    const int row = m_list->currentRow();
    if (m_showing || row < 0)
        return;
    SurveyQuestion& question = m_questions[row];
    question.text = m_text->text().trimmed();
    question.kind = m_kind->value();
    question.choices.clear();
    for (const QString& line : m_choices->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            question.choices.append(line.trimmed());
    }
    question.unit = m_unit->text().trimmed();
    question.meaning = m_meaning->text().trimmed();
    renameRow(row);
    showState();
}

QString QuestionsEdit::warning() const
{
    const int row = m_list->currentRow();
    if (row < 0 || m_questions.at(row).text.isEmpty())
        return {};
    const QList<AskedBefore> before = m_session.askedLately(m_questions.at(row).text, m_survey);
    if (before.isEmpty())
        return {};
    const AskedBefore& newest = before.first();
    return tr("Asked lately: “%1” in “%2”, %3, by %4. Can its answers be used?")
        .arg(newest.question, newest.title, dateText(newest.opens.toLocalTime().date()),
            newest.asker);
}

void QuestionsEdit::showState()
{
    const QuestionKind kind = m_kind->value();
    const bool choices = kind == QuestionKind::Choice || kind == QuestionKind::SeveralChoices;
    m_choices->setVisible(choices);
    m_choicesLabel->setVisible(choices);
    m_unit->setVisible(kind == QuestionKind::Number);
    m_unitLabel->setVisible(kind == QuestionKind::Number);
    const QString before = warning();
    m_before->setText(before);
    m_before->setVisible(!before.isEmpty());
    m_remove->setEnabled(m_questions.size() > 1);
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() + 1 < m_questions.size());
}

} // namespace samvirke
