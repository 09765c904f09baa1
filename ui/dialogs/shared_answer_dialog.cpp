#include "ui/dialogs/shared_answer_dialog.h"

#include "core/session/session.h"
#include "ui/dialogs/changed_meanwhile.h"
#include "ui/dialogs/measure_dialog.h"
#include "ui/widgets/announcer.h"

#include <QLineEdit>

namespace samvirke {

SharedAnswerDialog::SharedAnswerDialog(
    Session& session, const SharedAnswer& answer, const Id& inquiry, QWidget* parent)
    : FormDialog(answer.id.isEmpty() ? tr("Share the answer") : tr("Change the shared answer"),
        answer.id.isEmpty() ? tr("Share") : tr("Save"), parent),
      m_session(session), m_answer(answer), m_inquiry(inquiry),
      m_question(makeTextEdit(tr("Question"), 3)), m_text(makeTextEdit(tr("Answer"), 6)),
      m_keywords(new QLineEdit(answer.keywords.join(QStringLiteral(", ")))),
      m_inTheWay(new Label({}, Type::Body, Label::Ink::Error))
{
    setObjectName(QStringLiteral("sharedAnswerDialog"));
    setIntro(
        tr("Write it so that it holds for all who ask the same. No names, telephone numbers or "
           "addresses of persons, and nothing that points to one of them."));
    m_question->setObjectName(QStringLiteral("question"));
    m_text->setObjectName(QStringLiteral("answer"));
    m_keywords->setObjectName(QStringLiteral("keywords"));
    m_inTheWay->setObjectName(QStringLiteral("inTheWay"));
    announceTextOf(m_inTheWay);
    m_question->setPlainText(answer.question);
    m_text->setPlainText(answer.answer);
    form().addField(tr("Question"), m_question, QStringLiteral("question"));
    form().addField(tr("Answer"), m_text, QStringLiteral("answer"));
    form().addField(
        tr("Search words"), m_keywords, QStringLiteral("keywords"), tr("With commas between."));
    m_inTheWay->setWordWrap(true);
    form().addWide(m_inTheWay);
    connect(m_question, &QPlainTextEdit::textChanged, this, &SharedAnswerDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SharedAnswerDialog::check);
    connect(m_keywords, &QLineEdit::textChanged, this, &SharedAnswerDialog::check);
    check();
    m_question->setFocus();
}

SharedAnswer SharedAnswerDialog::changedAnswer() const
{
    SharedAnswer changed = m_answer;
    changed.question = m_question->toPlainText().trimmed();
    changed.answer = m_text->toPlainText().trimmed();
    changed.keywords = listedWords(m_keywords->text());
    return changed;
}

void SharedAnswerDialog::check()
{
    QStringList sentences;
    for (const InTheWay& one : Measures(m_session).personalIn(changedAnswer(), m_inquiry))
        sentences.append(sentenceOf(one).translated());
    m_inTheWay->setText(sentences.join(u'\n'));
    m_inTheWay->setVisible(!sentences.isEmpty());
}

QList<FieldProblem> SharedAnswerDialog::problems() const
{
    return problemsOf(changedAnswer());
}

Result<void> SharedAnswerDialog::write()
{
    if (!m_answer.id.isEmpty()) {
        if (auto same = unchangedSince(m_answer, Measures(m_session).sharedAnswer(m_answer.id));
            !same)
            return same;
    }
    const Result<Id> kept = Measures(m_session).keepSharedAnswer(changedAnswer(), m_inquiry);
    if (!kept)
        return fail(kept.error());
    m_saved = *kept;
    return {};
}

} // namespace samvirke
