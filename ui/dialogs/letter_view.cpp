#include "ui/dialogs/letter_view.h"

#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/label.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>
#include <QVBoxLayout>

namespace samvirke {

namespace {

std::function<bool(const QUrl&)>& opener()
{
    static std::function<bool(const QUrl&)> open = [](const QUrl& url) {
        return QDesktopServices::openUrl(url);
    };
    return open;
}

/// Whom it goes to: for the one who sends or rings, never a part of the letter.
QString whomText(const OwnerLetter& letter, AnswerChannel how)
{
    if (how == AnswerChannel::EMail)
        return letter.addresses.isEmpty()
            ? LetterView::tr("No e-mail address of %1 is known.").arg(letter.name)
            : LetterView::tr("To: %1").arg(letter.addresses.join(QStringLiteral(", ")));
    QStringList people;
    for (const Contact& contact : letter.contacts) {
        QStringList parts{ contact.name, contact.function };
        if (how == AnswerChannel::Telephone)
            parts.prepend(contact.telephone);
        parts.removeAll(QString());
        people.append(parts.join(QStringLiteral(" · ")));
    }
    if (people.isEmpty())
        return LetterView::tr("No contact of %1 is noted.").arg(letter.name);
    return people.join(u'\n');
}

} // namespace

LetterView::LetterView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_subject(new Label({}, Type::Strong)),
      m_whom(new Label({}, Type::Body, Label::Ink::Muted)),
      m_body(makeTextEdit(tr("What is said"), 8)),
      m_open(makeButton(tr("Open in the e-mail program")))
{
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::s);
    for (Label* label : { m_subject, m_whom })
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    lines->addWidget(m_subject);
    lines->addWidget(m_whom);
    m_body->setObjectName(QStringLiteral("letter"));
    m_body->setReadOnly(true);
    m_body->setMaximumHeight(QWIDGETSIZE_MAX); // the letter takes the room there is
    lines->addWidget(m_body, 1);
    m_open->setObjectName(QStringLiteral("openMail"));
    m_open->setAutoDefault(false);
    lines->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &LetterView::openMail);
}

void LetterView::show(const OwnerLetter& letter, AnswerChannel how)
{
    m_letter = letter;
    const RequestLetter& said = how == AnswerChannel::Telephone ? letter.note : letter.letter;
    m_subject->setText(said.subject);
    m_whom->setText(whomText(letter, how));
    m_whom->show();
    m_body->setPlainText(said.body());
    m_open->setVisible(how == AnswerChannel::EMail);
}

void LetterView::showNothing(const QString& why)
{
    m_letter = {};
    m_subject->setText(why);
    m_whom->hide();
    m_body->clear();
    m_open->hide();
}

QString LetterView::text() const
{
    return m_body->toPlainText();
}

void LetterView::setOpener(std::function<bool(const QUrl&)> open)
{
    opener() = std::move(open);
}

void LetterView::openMail()
{
    if (!m_letter.letter.subject.isEmpty() && !opener()(Asking(m_session).mailto(m_letter)))
        Q_EMIT failed(
            tr("No e-mail program answers. Write the drafts as files instead, and open those."));
}

QString writeLettersToFolder(QWidget* parent, Session& session, const QList<OwnerLetter>& letters,
    AnswerChannel how, bool& trouble)
{
    trouble = false;
    const QString folder = file_dialog::folder(parent,
        LetterView::tr("Choose the folder to write the letters to"), QStringLiteral("requests"));
    if (folder.isEmpty())
        return {};
    const Result<QStringList> written = Asking(session).write(letters, how, folder);
    if (!written) {
        trouble = true;
        return written.error().text.translated();
    }
    return LetterView::tr("%n file(s) are written to %1.", nullptr, int(written->size()))
        .arg(QDir::toNativeSeparators(folder));
}

} // namespace samvirke
