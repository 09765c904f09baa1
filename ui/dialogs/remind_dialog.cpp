#include "ui/dialogs/remind_dialog.h"

#include "ui/dialogs/letter_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

RemindDialog::RemindDialog(
    Session& session, const QList<Id>& transfers, LetterKind kind, QWidget* parent)
    : QDialog(parent), m_session(session),
      m_letters(kind == LetterKind::Withdrawal ? Asking(session).withdrawals(transfers)
                                               : Asking(session).reminders(transfers)),
      m_owners(new QListWidget),
      m_how(new ChoiceBox<AnswerChannel>(tr("How"),
          QList{ AnswerChannel::EMail, AnswerChannel::Telephone, AnswerChannel::Letter })),
      m_letter(new LetterView(session)), m_notice(new NoticeBar)
{
    const bool gone = kind == LetterKind::Withdrawal;
    setObjectName(QStringLiteral("remindDialog"));
    const QString title = gone ? tr("Tell that the need is withdrawn") : tr("Remind owners");
    setWindowTitle(title);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::xl, space::l, space::xl, space::l);
    all->setSpacing(space::s);
    all->addWidget(new Label(title, Type::Title));
    all->addWidget(new Label(gone
            ? tr("They were asked for a need that is gone. You send the word yourself.")
            : tr("They were asked and have not answered. You send the reminder yourself; a no is "
                 "an answer."),
        Type::Body, Label::Ink::Muted));
    all->addWidget(m_notice);
    m_notice->hide();

    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::xl);
    m_owners->setAccessibleName(tr("Owners"));
    for (const OwnerLetter& letter : std::as_const(m_letters))
        m_owners->addItem(letter.name);
    sides->addWidget(m_owners, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::s);
    right->addWidget(m_how, 0, Qt::AlignLeft);
    right->addWidget(m_letter, 1);
    sides->addLayout(right, 3);
    all->addLayout(sides, 1);

    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, space::s);
    const auto add = [&](const QString& text, Weight weight, const char* name, auto slot) {
        QPushButton* button = makeButton(text, weight);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        flow->addWidget(button);
    };
    add(gone ? tr("Record: they are told") : tr("Record: they are reminded"), Weight::Primary,
        "record", &RemindDialog::accept);
    add(tr("Write for all as files …"), Weight::Normal, "writeFiles", &RemindDialog::writeFiles);
    add(tr("Cancel"), Weight::Quiet, "cancel", &QDialog::reject);
    all->addWidget(buttons);
    const int character = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
    resize(std::min(character * 120, 1240), std::min(character * 76, 660));

    connect(m_owners, &QListWidget::currentRowChanged, this, &RemindDialog::showLetter);
    connect(m_how, &QComboBox::currentIndexChanged, this, &RemindDialog::showLetter);
    connect(m_letter, &LetterView::failed, this, [this](const QString& why) {
        m_notice->say(NoticeBar::Kind::Trouble, why);
        m_notice->show();
    });
    m_owners->setCurrentRow(0);
    showLetter();
    m_owners->setFocus();
}

void RemindDialog::showLetter()
{
    const int at = m_owners->currentRow();
    if (at < 0 || at >= m_letters.size())
        m_letter->showNothing(tr("Nobody is waited for."));
    else
        m_letter->show(m_letters.at(at), m_how->value());
}

void RemindDialog::writeFiles()
{
    bool trouble = false;
    const QString said = writeLettersToFolder(this, m_session, m_letters, m_how->value(), trouble);
    if (said.isEmpty())
        return;
    m_notice->say(trouble ? NoticeBar::Kind::Trouble : NoticeBar::Kind::Notice, said);
    m_notice->show();
}

void RemindDialog::accept()
{
    QList<Id> transfers;
    for (const OwnerLetter& letter : std::as_const(m_letters))
        transfers += letter.transfers;
    if (const Result<void> done = Asking(m_session).recordReminded(transfers); !done) {
        m_notice->say(NoticeBar::Kind::Trouble, done.error().text.translated());
        m_notice->show();
        return;
    }
    QDialog::accept();
}

} // namespace samvirke
