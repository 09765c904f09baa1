#include "ui/dialogs/message_import_dialog.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/municipality_box.h"
#include "ui/widgets/notice_bar.h"

#include <QComboBox>
#include <QDir>
#include <QFontMetrics>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace samvirke {

namespace {

QString linesOf(const QList<Text>& texts)
{
    QStringList lines;
    for (const Text& text : texts)
        lines.append(text.translated());
    return lines.join(u'\n');
}

} // namespace

MessageImportDialog::MessageImportDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_file(new QLineEdit), m_trouble(new NoticeBar),
      m_headline(new Label(tr("Choose a message"), Type::Title)), m_says(new Label),
      m_changesName(new Label(tr("What changes here"), Type::Strong)), m_changes(new Label),
      m_remarks(new Label({}, Type::Body, Label::Ink::Muted)), m_help(makeHelp()),
      m_confirm(makeButton(tr("Take it in"), Weight::Primary))
{
    setWindowTitle(tr("Import an EDXL-RM message"));
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::m);
    all->addWidget(m_headline);
    auto* line = new QHBoxLayout;
    m_file->setReadOnly(true);
    m_file->setAccessibleName(tr("File"));
    QPushButton* browse = makeButton(tr("Choose a file …"));
    browse->setObjectName(QStringLiteral("browse"));
    line->addWidget(m_file, 1);
    line->addWidget(browse);
    all->addLayout(line);
    m_trouble->hide();
    all->addWidget(m_trouble);

    auto* content = new QWidget;
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::m);
    lines->addWidget(m_says);
    lines->addWidget(m_help);
    lines->addWidget(m_changesName);
    lines->addWidget(m_changes);
    lines->addWidget(m_remarks);
    lines->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("What the message says and changes"));
    all->addWidget(scroll, 1);

    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, space::s);
    QPushButton* cancel = makeButton(tr("Cancel"), Weight::Quiet);
    m_confirm->setObjectName(QStringLiteral("confirm"));
    flow->addWidget(m_confirm);
    flow->addWidget(cancel);
    all->addWidget(buttons);
    connect(browse, &QPushButton::clicked, this, &MessageImportDialog::choose);
    connect(m_confirm, &QPushButton::clicked, this, &MessageImportDialog::confirm);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (QWidget* widget : { m_says, m_changes, m_remarks })
        widget->hide();
    m_help->hide();
    m_changesName->hide();
    m_confirm->setEnabled(false);
    const int character = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
    resize(character * 92, character * 66);
    browse->setFocus();
}

QWidget* MessageImportDialog::makeHelp()
{
    m_municipality = new MunicipalityBox(tr("Municipality"), m_session.municipalities());
    m_municipality->setEmptyChoice(tr("Choose the municipality"));
    m_profession = new QComboBox;
    m_profession->setAccessibleName(tr("Profession"));
    m_profession->addItem(tr("Choose the profession"));
    for (const CodeWord& profession : professions())
        m_profession->addItem(
            Text::of(profession.label).translated(), QString::fromLatin1(profession.code));
    m_owner = new MunicipalityBox(tr("Who lends"), reference().municipalities);
    m_owner->setFreeText(true);
    m_subject = new QComboBox;
    m_subject->setAccessibleName(tr("What it is about"));
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subject->setMinimumContentsLength(30);
    fillSubjects();
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Municipality"), m_municipality);
    form->addRow(tr("Profession"), m_profession);
    form->addRow(tr("Who lends"), m_owner);
    form->addRow(tr("What it is about"), m_subject);
    connect(m_municipality, &MunicipalityBox::edited, this, &MessageImportDialog::read);
    connect(m_profession, &QComboBox::currentIndexChanged, this, &MessageImportDialog::read);
    connect(m_owner, &MunicipalityBox::edited, this, &MessageImportDialog::read);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &MessageImportDialog::read);
    return box;
}

void MessageImportDialog::fillSubjects()
{
    m_subject->addItem(tr("Choose a need or a transfer"));
    const auto period = [](QDate from, QDate until) { return periodText(from, until); };
    for (const Need& need : m_session.needs()) {
        if (need.state == NeedState::Open || need.state == NeedState::Covered)
            m_subject->addItem(
                tr("Need: %1 × %2, %3, %4")
                    .arg(QString::number(need.heads), professionLabel(need.profession).translated(),
                        m_session.municipalityName(need.municipality),
                        period(need.from, need.until)),
                QStringList{ need.id, QString() });
    }
    for (const Transfer& transfer : m_session.transfers()) {
        if (!isFinal(transfer.state))
            m_subject->addItem(
                tr("Transfer: %1, %2 to %3, %4")
                    .arg(cargoText(transfer).translated(), m_session.ownerName(transfer.owner),
                        m_session.municipalityName(transfer.to),
                        period(transfer.from, transfer.until)),
                QStringList{ transfer.need, transfer.id });
    }
}

void MessageImportDialog::choose()
{
    const QString path = file_dialog::open(this, tr("Choose a message"),
        tr("EDXL-RM messages (*.xml);;All files (*)"), QStringLiteral("message"));
    if (!path.isEmpty())
        setFile(path);
}

void MessageImportDialog::setFile(const QString& path)
{
    m_path = path;
    m_file->setText(QDir::toNativeSeparators(path));
    m_asked.clear();
    const Result<MessagePreview> first = m_session.previewMessage(path);
    if (first)
        m_asked = first->lacks;
    const auto ask = [this](QWidget* widget, MessageLack lack) {
        auto* form = qobject_cast<QFormLayout*>(m_help->layout());
        const bool wanted = m_asked.contains(lack);
        widget->setVisible(wanted);
        form->labelForField(widget)->setVisible(wanted);
    };
    ask(m_municipality, MessageLack::Municipality);
    ask(m_profession, MessageLack::Profession);
    ask(m_owner, MessageLack::Owner);
    ask(m_subject, MessageLack::Subject);
    m_help->setVisible(!m_asked.isEmpty());
    showPreview(first);
}

MessageHelp MessageImportDialog::help() const
{
    MessageHelp out;
    if (m_asked.contains(MessageLack::Municipality))
        out.municipality = m_municipality->number();
    if (m_asked.contains(MessageLack::Profession))
        out.profession = m_profession->currentData().toString();
    if (m_asked.contains(MessageLack::Owner))
        out.owner = m_owner->text();
    if (m_asked.contains(MessageLack::Subject)) {
        const QStringList subject = m_subject->currentData().toStringList();
        out.transfer = subject.value(1);
        out.need = out.transfer.isEmpty() ? subject.value(0) : QString();
    }
    return out;
}

void MessageImportDialog::read()
{
    if (!m_path.isEmpty())
        showPreview(m_session.previewMessage(m_path, help()));
}

void MessageImportDialog::showPreview(const Result<MessagePreview>& preview)
{
    m_preview.reset();
    m_trouble->hide();
    for (QWidget* widget : { static_cast<QWidget*>(m_says), static_cast<QWidget*>(m_changes),
             static_cast<QWidget*>(m_remarks), static_cast<QWidget*>(m_changesName) })
        widget->setVisible(preview.has_value());
    if (!preview) {
        m_headline->setText(tr("This message cannot be taken in"));
        m_trouble->say(NoticeBar::Kind::Trouble, preview.error().text.translated());
        m_trouble->show();
        m_confirm->setEnabled(false);
        return;
    }
    m_preview = *preview;
    m_headline->setText(preview->says.value(0).translated());
    m_says->setText(linesOf(preview->says.mid(1)));
    QStringList changes;
    for (const MessageEffect& effect : preview->effects)
        changes.append(QStringLiteral("• ") + effect.text.translated());
    if (changes.isEmpty())
        changes.append(preview->known ? tr("Nothing: it was exchanged before.")
                                      : tr("That depends on what you choose above."));
    m_changes->setText(changes.join(u'\n'));
    m_remarks->setText(linesOf(preview->lackTexts + preview->remarks));
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    m_confirm->setEnabled(canConfirm());
}

bool MessageImportDialog::canConfirm() const
{
    return m_preview && !m_preview->known && m_preview->lacks.isEmpty()
        && !m_session.info().readOnly;
}

void MessageImportDialog::confirm()
{
    if (!canConfirm())
        return;
    const Result<MessageOutcome> done = m_session.importMessage(*m_preview);
    if (!done) {
        m_trouble->say(NoticeBar::Kind::Trouble, done.error().text.translated());
        m_trouble->show();
        return;
    }
    m_outcome = *done;
    accept();
}

} // namespace samvirke
