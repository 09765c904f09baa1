// What the page about measures does when something is pressed.
#include "ui/dialogs/inquiry_dialog.h"
#include "ui/dialogs/measure_dialog.h"
#include "ui/dialogs/measures_letter_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/shared_answer_dialog.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/widgets/data_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace samvirke {

void MeasuresPage::beginAgain()
{
    m_question = {};
    m_text->clear();
    readSteps();
    m_stepTable->selectRow(0);
    m_text->setFocus();
}

void MeasuresPage::setTried(const QString& code, bool tried)
{
    if (tried)
        m_question.tried.append(code);
    else
        m_question.tried.removeAll(code);
    readSteps();
    m_stepTable->selectRow(0);
    showDetails();
}

void MeasuresPage::changeMeasure(const QString& code)
{
    const auto entry = m_desk.entry(code);
    if (!entry || !mayWrite())
        return;
    MeasureDialog dialog(m_session, *entry, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("The measure is saved."));
}

void MeasuresPage::addMeasure()
{
    if (!mayWrite())
        return;
    MeasureDialog dialog(m_session, {}, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT said(tr("The measure is saved."));
    reveal(dialog.savedCode());
}

void MeasuresPage::takeBuiltIn(const QString& code)
{
    const auto entry = m_desk.entry(code);
    if (!entry || !mayWrite())
        return;
    const message::Question question = entry->builtIn
        ? message::Question{ tr("Back to the program's version?"),
              tr("What the office wrote about “%1” is taken away.").arg(entry->measure.name),
              tr("Back to the program's version") }
        : message::Question{ tr("Remove the measure?"), entry->measure.name,
              tr("Remove the measure") };
    if (message::ask(this, question) == message::Answer::Yes
        && wentWell(m_desk.removeOwnMeasure(code)))
        Q_EMIT said(tr("The office's version is taken away."));
}

void MeasuresPage::registerInquiry(const QString& code)
{
    if (!mayWrite())
        return;
    Inquiry inquiry;
    if (!code.isEmpty())
        inquiry.measures = QStringList{ code };
    if (m_views->currentIndex() == Steps)
        inquiry.question = m_text->text().trimmed();
    InquiryDialog dialog(m_session, inquiry, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT said(tr("The inquiry is registered."));
    reveal(dialog.savedId());
}

void MeasuresPage::changeInquiry(const Id& id)
{
    const auto inquiry = m_desk.inquiry(id);
    if (!inquiry || !mayWrite())
        return;
    InquiryDialog dialog(m_session, *inquiry, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("The inquiry is saved."));
}

void MeasuresPage::share(const Id& inquiry)
{
    const auto found = m_desk.inquiry(inquiry);
    if (!found || !mayWrite())
        return;
    SharedAnswer answer;
    answer.question = found->question;
    answer.answer = found->answer;
    SharedAnswerDialog dialog(m_session, answer, inquiry, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT said(tr("The answer is shared."));
    reveal(dialog.savedId());
}

void MeasuresPage::changeShared(const Id& id)
{
    const auto answer = m_desk.sharedAnswer(id);
    if (!answer || !mayWrite())
        return;
    SharedAnswerDialog dialog(m_session, *answer, {}, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(tr("The shared answer is saved."));
}

void MeasuresPage::removeShared(const Id& id)
{
    const auto answer = m_desk.sharedAnswer(id);
    if (!answer || !mayWrite())
        return;
    if (message::ask(this,
            { tr("Remove the shared answer?"),
                answer->question + u'\n' + tr("The inquiry that it came from stays."),
                tr("Remove the shared answer") })
            == message::Answer::Yes
        && wentWell(m_desk.removeSharedAnswer(id)))
        Q_EMIT said(tr("The answer is no longer shared."));
}

void MeasuresPage::eraseCaller(const Id& id)
{
    const auto inquiry = m_desk.inquiry(id);
    if (!inquiry || !mayWrite())
        return;
    message::Question question{ tr("Erase who asked?"),
        tr("The name %1 is erased here and in the history. The question and the answer stay. This "
           "cannot be undone.")
            .arg(inquiry->caller),
        tr("Erase") };
    question.dangerous = true;
    if (message::ask(this, question) == message::Answer::Yes
        && wentWell(m_session.erasePerson(Entity::Inquiry, id)))
        Q_EMIT said(tr("The name is erased."));
}

void MeasuresPage::copyShared(const Id& id)
{
    const auto answer = m_desk.sharedAnswer(id);
    if (!answer)
        return;
    QGuiApplication::clipboard()->setText(answer->question + u'\n' + answer->answer);
    Q_EMIT said(tr("Copied: paste it into an e-mail."));
}

void MeasuresPage::writeLetter()
{
    MeasuresLetterDialog(m_session, window()).exec();
}

} // namespace samvirke
