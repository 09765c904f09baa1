#include "ui/dialogs/message.h"

#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>

#include <memory>
#include <optional>

namespace samvirke::message {

namespace {

std::optional<Answer> nextAnswer;
QString last;

void remember(const QString& title, const QString& detail)
{
    last = detail.isEmpty() ? title : title + u'\n' + detail;
}

} // namespace

QDialog* makeQuestion(QWidget* parent, const Question& question)
{
    auto* dialog = new QDialog(parent);
    dialog->setWindowTitle(QStringLiteral("Samvirke"));
    auto* title = new Label(question.title, Type::Heading);
    auto* detail = new Label(question.detail, Type::Body, Label::Ink::Muted);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    detail->setFocusPolicy(Qt::NoFocus);
    detail->setVisible(!question.detail.isEmpty());
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    const auto add = [dialog, buttons](const QString& text, Weight weight, Answer answer) {
        QPushButton* button = makeButton(text, weight);
        QObject::connect(
            button, &QPushButton::clicked, dialog, [dialog, answer] { dialog->done(int(answer)); });
        buttons->addWidget(button);
        return button;
    };
    // The way back stands first and takes Escape; where much can be lost it also takes Enter.
    QPushButton* cancel =
        add(QCoreApplication::translate("message", "Cancel"), Weight::Normal, Answer::Cancel);
    if (!question.no.isEmpty())
        add(question.no, Weight::Normal, Answer::No);
    QPushButton* yes =
        add(question.yes.isEmpty() ? QCoreApplication::translate("message", "OK") : question.yes,
            question.dangerous ? Weight::Danger : Weight::Primary, Answer::Yes);
    (question.dangerous ? cancel : yes)->setDefault(true);
    (question.dangerous ? cancel : yes)->setFocus();

    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(title);
    layout->addWidget(detail);
    layout->addSpacing(space::m);
    layout->addLayout(buttons);
    dialog->setMinimumWidth(
        QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth() * 60);
    return dialog;
}

Answer ask(QWidget* parent, const Question& question)
{
    remember(question.title, question.detail);
    if (nextAnswer) {
        const Answer answer = *nextAnswer;
        nextAnswer.reset();
        return answer;
    }
    const std::unique_ptr<QDialog> dialog(makeQuestion(parent, question));
    return Answer(dialog->exec());
}

void tell(QWidget* parent, const QString& title, const QString& detail)
{
    remember(title, detail);
    if (nextAnswer) {
        nextAnswer.reset();
        return;
    }
    const std::unique_ptr<QDialog> dialog(makeQuestion(parent, { title, detail, {} }));
    // Nothing to decide: only the one button.
    if (auto* cancel = dialog->findChild<QPushButton*>())
        cancel->hide();
    dialog->exec();
}

void tellError(QWidget* parent, const Error& error, const QString& title)
{
    const QString text = error.text.translated();
    if (title.isEmpty())
        tell(parent, text);
    else
        tell(parent, title, text);
}

void setNextAnswer(Answer answer)
{
    nextAnswer = answer;
}

QString lastText()
{
    return last;
}

} // namespace samvirke::message
