#include "ui/dialogs/survey_answer_form.h"

#include "core/base/norwegian.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_choice.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace samvirke {

namespace {

SurveyAnswer said(AnswerGiven given)
{
    SurveyAnswer answer;
    answer.given = given;
    return answer;
}

StatusLook worded(Tone tone, const QString& word)
{
    StatusLook out = look(tone);
    out.word = word;
    return out;
}

QString notApplicable()
{
    return label(AnswerGiven::NotApplicable).translated();
}

} // namespace

SurveyAnswerForm::SurveyAnswerForm(const QList<SurveyQuestion>& questions, QWidget* parent)
    : QWidget(parent), m_by(new QLineEdit), m_role(new QLineEdit)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::s);
    for (const SurveyQuestion& question : questions) {
        auto* title = new Label(
            QStringLiteral("%1. %2").arg(question.position).arg(question.text), Type::Strong);
        title->setWordWrap(true);
        all->addWidget(title);
        if (!question.meaning.isEmpty()) {
            auto* meaning = new Label(question.meaning, Type::Small, Label::Ink::Muted);
            meaning->setWordWrap(true);
            all->addWidget(meaning);
        }
        m_box = new QWidget;
        auto* lines = new QVBoxLayout(m_box);
        lines->setContentsMargins(0, 0, 0, space::s);
        lines->setSpacing(space::xs);
        switch (question.kind) {
        case QuestionKind::YesNoPartly:
        case QuestionKind::Choice:
            m_fields.append(makeChoice(question));
            break;
        case QuestionKind::SeveralChoices:
            m_fields.append(makeSeveral(question));
            break;
        case QuestionKind::Number:
        case QuestionKind::Text:
            m_fields.append(makeLine(question));
            break;
        }
        all->addWidget(m_box);
    }
    auto* giver = new QHBoxLayout;
    giver->setSpacing(space::s);
    const auto field = [&](const QString& text, QLineEdit* edit, const QString& name) {
        auto* title = new Label(text);
        title->setBuddy(edit);
        edit->setAccessibleName(text);
        edit->setObjectName(name);
        giver->addWidget(title);
        giver->addWidget(edit, 1);
    };
    field(tr("Answered by"), m_by, QStringLiteral("givenBy"));
    field(tr("Role"), m_role, QStringLiteral("givenByRole"));
    all->addLayout(giver);
}

SurveyAnswerForm::Field SurveyAnswerForm::makeChoice(const SurveyQuestion& question)
{
    const QStringList codes = choiceCodes(question);
    QStringList texts;
    for (const Text& text : choiceTexts(question))
        texts.append(text.translated());
    texts.append(notApplicable());
    const auto read = [codes](int index) {
        if (index < 0)
            return said(AnswerGiven::NotAnswered);
        if (index >= codes.size())
            return said(AnswerGiven::NotApplicable);
        SurveyAnswer answer;
        answer.choices = { codes.at(index) };
        return answer;
    };
    const auto indexOf = [codes](const SurveyAnswer& answer) {
        if (answer.given == AnswerGiven::NotApplicable)
            return int(codes.size());
        return answer.given == AnswerGiven::Answered ? int(codes.indexOf(answer.choices.value(0)))
                                                     : -1;
    };
    constexpr qsizetype oneLine = 60; // characters that stand side by side
    if (texts.size() <= 9 && texts.join(QString()).size() <= oneLine) {
        auto* keys = new KeyChoice(question.text);
        QList<KeyChoice::Option> options;
        for (int i = 0; i < texts.size(); ++i) {
            const Tone tone = i < codes.size() ? Tone::Firm : Tone::Draft;
            options.append({ [tone, word = texts.at(i)] { return worded(tone, word); }, {} });
        }
        keys->setOptions(options);
        keys->setNumbered(true);
        m_box->layout()->addWidget(keys);
        return { question,
            [keys, read]() -> Result<SurveyAnswer> { return read(keys->chosenIndex()); },
            [keys, indexOf](const SurveyAnswer& answer) { keys->setIndex(indexOf(answer)); },
            keys };
    }
    auto* box = new QComboBox;
    box->setAccessibleName(question.text);
    box->addItem(label(AnswerGiven::NotAnswered).translated());
    box->addItems(texts);
    m_box->layout()->addWidget(box);
    return { question,
        [box, read]() -> Result<SurveyAnswer> { return read(box->currentIndex() - 1); },
        [box, indexOf](const SurveyAnswer& answer) { box->setCurrentIndex(indexOf(answer) + 1); },
        box };
}

SurveyAnswerForm::Field SurveyAnswerForm::makeSeveral(const SurveyQuestion& question)
{
    QList<QCheckBox*> checks;
    const auto add = [&](const QString& text) {
        auto* check = new QCheckBox(text);
        check->setAccessibleName(QStringLiteral("%1: %2").arg(question.text, text));
        m_box->layout()->addWidget(check);
        return check;
    };
    for (const QString& choice : question.choices)
        checks.append(add(choice));
    QCheckBox* none = add(tr("None of these"));
    QString word = upperFirst(notApplicable());
    QCheckBox* dash = add(word);
    // What excludes the others takes their ticks away.
    for (QCheckBox* check : std::as_const(checks)) {
        connect(check, &QCheckBox::toggled, this, [none, dash](bool on) {
            if (on) {
                none->setChecked(false);
                dash->setChecked(false);
            }
        });
    }
    for (const auto& [one, other] : { std::pair(none, dash), std::pair(dash, none) }) {
        connect(one, &QCheckBox::toggled, this, [checks, other = other](bool on) {
            if (!on)
                return;
            other->setChecked(false);
            for (QCheckBox* check : checks)
                check->setChecked(false);
        });
    }
    return { question,
        [question, checks, none, dash]() -> Result<SurveyAnswer> {
            if (dash->isChecked())
                return said(AnswerGiven::NotApplicable);
            SurveyAnswer answer;
            for (int i = 0; i < checks.size(); ++i) {
                if (checks.at(i)->isChecked())
                    answer.choices.append(question.choices.at(i));
            }
            if (answer.choices.isEmpty() && !none->isChecked())
                answer.given = AnswerGiven::NotAnswered;
            return answer;
        },
        [question, checks, none, dash](const SurveyAnswer& answer) {
            const bool answered = answer.given == AnswerGiven::Answered;
            for (int i = 0; i < checks.size(); ++i)
                checks.at(i)->setChecked(
                    answered && answer.choices.contains(question.choices.at(i)));
            none->setChecked(answered && answer.choices.isEmpty());
            dash->setChecked(answer.given == AnswerGiven::NotApplicable);
        },
        checks.value(0, none) };
}

SurveyAnswerForm::Field SurveyAnswerForm::makeLine(const SurveyQuestion& question)
{
    auto* line = new QLineEdit;
    line->setAccessibleName(question.text);
    line->setPlaceholderText(question.kind == QuestionKind::Number && !question.unit.isEmpty()
            ? tr("%1; - when not applicable").arg(question.unit)
            : tr("- when not applicable"));
    m_box->layout()->addWidget(line);
    return { question,
        [question, line]() -> Result<SurveyAnswer> {
            return surveyAnswerFrom(question, line->text());
        },
        [question, line](const SurveyAnswer& answer) {
            line->setText(answer.given == AnswerGiven::NotAnswered ? QString()
                    : answer.given == AnswerGiven::NotApplicable
                    ? QStringLiteral("-")
                    : answerText(question, answer).translated());
        },
        line };
}

void SurveyAnswerForm::show(
    const QList<SurveyAnswer>& answers, const QString& givenBy, const QString& role)
{
    m_before.clear();
    for (const SurveyAnswer& answer : answers)
        m_before.insert(answer.question, answer);
    for (const Field& field : std::as_const(m_fields))
        field.put(m_before.value(field.question.id, said(AnswerGiven::NotAnswered)));
    m_by->setText(givenBy);
    m_role->setText(role);
}

void SurveyAnswerForm::begin()
{
    if (!m_fields.isEmpty())
        m_fields.first().first->setFocus(Qt::TabFocusReason);
}

QString SurveyAnswerForm::givenBy() const
{
    return m_by->text().trimmed();
}

QString SurveyAnswerForm::role() const
{
    return m_role->text().trimmed();
}

Result<QList<SurveyAnswer>> SurveyAnswerForm::given() const
{
    QList<SurveyAnswer> out;
    for (const Field& field : m_fields) {
        auto answer = field.read();
        if (!answer) {
            field.first->setFocus();
            return fail(Text(tr("Question %1: %2")
                                 .arg(field.question.position)
                                 .arg(answer.error().text.translated())));
        }
        if (sameValue(*answer, m_before.value(field.question.id, said(AnswerGiven::NotAnswered))))
            continue;
        answer->question = field.question.id;
        out.append(*answer);
    }
    return out;
}

bool SurveyAnswerForm::isChanged() const
{
    for (const Field& field : m_fields) {
        const auto answer = field.read();
        if (!answer
            || !sameValue(
                *answer, m_before.value(field.question.id, said(AnswerGiven::NotAnswered))))
            return true;
    }
    return false;
}

} // namespace samvirke
