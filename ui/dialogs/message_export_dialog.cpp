#include "ui/dialogs/message_export_dialog.h"

#include "core/base/clock.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/period_edit.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFontMetrics>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace samvirke {

MessageExportDialog::MessageExportDialog(
    Session& session, const MessageSubject& about, QWidget* parent)
    : QDialog(parent), m_session(session), m_about(about), m_kind(new QComboBox),
      m_untilName(new Label(tr("Asked until"))),
      m_until(makeDateEdit(tr("Last day that is asked for"))), m_says(new Label),
      m_exercise(new Label(tr("The file says that this is an exercise."), Type::Strong)),
      m_trouble(new NoticeBar), m_save(makeButton(tr("Save the message …"), Weight::Primary))
{
    setWindowTitle(tr("Save as an EDXL-RM message"));
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::m);
    all->addWidget(new Label(tr("A message for another system"), Type::Title));
    all->addWidget(new Label(tr("The file follows EDXL-RM 1.0. You send it yourself; it is kept on "
                                "record that it was written. No employee's name is in it."),
        Type::Body, Label::Ink::Muted));
    m_trouble->hide();
    all->addWidget(m_trouble);
    m_kind->setAccessibleName(tr("Kind of message"));
    m_kind->setObjectName(QStringLiteral("kind"));
    all->addWidget(new Label(tr("Kind of message")));
    all->addWidget(m_kind);
    all->addWidget(m_untilName);
    all->addWidget(m_until);
    all->addWidget(m_exercise);
    all->addWidget(new Label(tr("What it says"), Type::Strong));
    m_says->setTextInteractionFlags(Qt::TextSelectableByMouse);
    all->addWidget(m_says);
    all->addStretch(1);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, space::s);
    QPushButton* cancel = makeButton(tr("Cancel"), Weight::Quiet);
    m_save->setObjectName(QStringLiteral("save"));
    flow->addWidget(m_save);
    flow->addWidget(cancel);
    all->addWidget(buttons);

    auto* model = qobject_cast<QStandardItemModel*>(m_kind->model());
    int first = -1;
    for (const MessageChoice& choice : session.messageChoices(about)) {
        const QString word = label(choice.kind).translated();
        m_kind->addItem(
            choice.possible ? word : tr("%1 (not now: %2)").arg(word, choice.whyNot.translated()),
            int(choice.kind));
        model->item(m_kind->count() - 1)->setEnabled(choice.possible);
        if (choice.possible && first < 0)
            first = m_kind->count() - 1;
    }
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(30);
    if (const auto transfer = session.transfer(about.transfer))
        m_until->setDate(transfer->until.addDays(14));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MessageExportDialog::renew);
    connect(m_until, &QDateEdit::dateChanged, this, &MessageExportDialog::renew);
    connect(m_save, &QPushButton::clicked, this, &MessageExportDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_kind->setCurrentIndex(first);
    renew();
    const int character = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
    resize(character * 80, character * 52);
    m_kind->setFocus();
}

std::optional<MessageKind> MessageExportDialog::kind() const
{
    const QVariant chosen = m_kind->currentData();
    return chosen.isValid() ? std::optional(MessageKind(chosen.toInt())) : std::nullopt;
}

void MessageExportDialog::chooseKind(MessageKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

void MessageExportDialog::renew()
{
    const auto chosen = kind();
    const bool longer = chosen == MessageKind::RequestExtendedDeploymentDuration;
    m_untilName->setVisible(longer);
    m_until->setVisible(longer);
    m_trouble->hide();
    m_exercise->hide();
    if (!chosen) {
        m_says->setText(tr("Nothing can be said about it now."));
        m_save->setEnabled(false);
        return;
    }
    MessageWish wish;
    if (longer)
        wish.until = m_until->date();
    m_draft = m_session.draftMessage(m_about, *chosen, wish);
    m_save->setEnabled(m_draft.has_value());
    if (!m_draft) {
        m_says->clear();
        m_trouble->say(NoticeBar::Kind::Trouble, m_draft.error().text.translated());
        m_trouble->show();
        return;
    }
    QStringList lines;
    for (const Text& text : std::as_const(m_draft->says))
        lines.append(text.translated());
    m_says->setText(lines.join(u'\n'));
    m_exercise->setVisible(m_draft->exercise);
}

void MessageExportDialog::save()
{
    if (!m_draft || !kind())
        return;
    const QString mark = m_draft->exercise ? tr("exercise") + u'-' : QString();
    const QString path =
        file_dialog::save(this, tr("Save the message"), tr("EDXL-RM messages (*.xml)"),
            QStringLiteral("%1%2-%3.xml").arg(mark, code(*kind()), today().toString(Qt::ISODate)),
            QStringLiteral("message"));
    if (path.isEmpty())
        return;
    if (const Result<void> written = m_session.writeMessage(*m_draft, path); !written) {
        m_trouble->say(NoticeBar::Kind::Trouble, written.error().text.translated());
        m_trouble->show();
        return;
    }
    m_path = path;
    accept();
}

} // namespace samvirke
