#include "ui/dialogs/ask_dialog.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "ui/dialogs/ask_owner_list.h"
#include "ui/dialogs/letter_view.h"
#include "ui/dialogs/tried_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/sides.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace samvirke {

AskDialog::AskDialog(
    Session& session, const Id& need, const QList<AskedOwner>& begun, QWidget* parent)
    : QDialog(parent), m_session(session), m_need(need), m_begun(begun)
{
    build();
    m_owners->setOwners(Asking(session).owners(need), begun);
    showGate();
    showLetter();
}

AskDialog::AskDialog(Session& session, const AskedOwner& drafts, QWidget* parent)
    : QDialog(parent), m_session(session), m_begun({ drafts })
{
    build();
    OwnerChoice owner;
    owner.owner = drafts.owner;
    owner.name = session.ownerName(drafts.owner);
    m_owners->setOwners({ owner }, m_begun);
    showGate();
    showLetter();
}

QList<AskedOwner> AskDialog::draftsBeside(const Session& session, const Transfer& draft)
{
    AskedOwner asked;
    asked.owner = draft.owner;
    for (const Transfer& other : session.transfers()) {
        const bool same = other.id == draft.id
            || (!draft.need.isEmpty() && other.need == draft.need && other.owner == draft.owner
                && other.state == TransferState::Draft);
        if (same)
            asked.drafts.append(other.id);
    }
    return { asked };
}

void AskDialog::build()
{
    setObjectName(QStringLiteral("askDialog"));
    const auto need = m_session.need(m_need);
    const QString what = need
        ? tr("%1 × %2 for %3, %4")
              .arg(QString::number(need->heads), professionLabel(need->profession).translated(),
                  m_session.municipalityName(need->municipality),
                  periodText(need->from, need->until))
        : QString();
    setWindowTitle(what.isEmpty() ? tr("Ask owners") : tr("Ask owners: %1").arg(what));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::xl, space::l, space::xl, space::l);
    all->setSpacing(space::s);
    m_title = new Label(what.isEmpty() ? tr("Ask for the drafts") : what, Type::Title);
    all->addWidget(m_title);
    m_gate = new Label({}, Type::Body, Label::Ink::Muted);
    all->addWidget(m_gate);
    m_notice = new NoticeBar;
    all->addWidget(m_notice);
    m_notice->hide();

    const int character = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
    m_owners = new AskOwnerList;
    m_owners->setMinimumSize(character * 30, 6 * Theme::instance().rowHeight());
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(makeFields());
    if (QWidget* also = makeAlso())
        column->addWidget(also);
    m_letter = new LetterView(m_session);
    column->addWidget(m_letter, 1);
    all->addWidget(scrolling(new Sides(m_owners, 2, right, 3, space::xl)), 1);

    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, space::s);
    const auto add = [&](const QString& text, Weight weight, const char* name, auto slot) {
        QPushButton* button = makeButton(text, weight);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        flow->addWidget(button);
        return button;
    };
    m_record = add(tr("Record: they are asked"), Weight::Primary, "record", &AskDialog::accept);
    add(tr("Write for all as files …"), Weight::Normal, "writeFiles", &AskDialog::writeFiles);
    add(tr("Cancel"), Weight::Quiet, "cancel", &QDialog::reject);
    all->addWidget(buttons);

    const QScreen* screen = QGuiApplication::primaryScreen();
    const QSize room = (screen ? screen->availableSize() : QSize(1280, 720)) - QSize(40, 60);
    resize(std::min(character * 150, room.width()), std::min(character * 92, room.height()));

    connect(m_owners, &QListWidget::currentItemChanged, this, &AskDialog::showLetter);
    connect(m_owners, &AskOwnerList::tickedChanged, this, &AskDialog::showGate);
    connect(m_letter, &LetterView::failed, this, [this](const QString& why) { tell(true, why); });
    m_owners->setFocus();
}

QWidget* AskDialog::makeFields()
{
    m_how = new ChoiceBox<AnswerChannel>(tr("How"),
        QList{ AnswerChannel::EMail, AnswerChannel::Telephone, AnswerChannel::Letter,
            AnswerChannel::Meeting });
    m_how->setObjectName(QStringLiteral("how"));
    m_answerBy = new QDateTimeEdit;
    m_answerBy->setObjectName(QStringLiteral("answerBy"));
    m_answerBy->setDisplayFormat(QStringLiteral("dd.MM.yyyy HH:mm"));
    m_answerBy->setCalendarPopup(true);
    m_answerBy->setDateTime(Asking(m_session).proposedAnswerBy(m_need).toLocalTime());
    m_heads = new QSpinBox;
    m_heads->setObjectName(QStringLiteral("heads"));
    m_heads->setRange(1, 999);
    if (const auto need = m_session.need(m_need))
        m_heads->setValue(need->heads);
    m_asks = new QLineEdit;
    m_asks->setObjectName(QStringLiteral("asks"));
    m_words = new QLineEdit;
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setPlaceholderText(tr("A sentence of your own, in each letter"));
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reasonName = new Label(tr("Why further out"));

    const auto makeGrid = [] {
        auto* part = new QWidget;
        auto* grid = new QGridLayout(part);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(space::m);
        grid->setVerticalSpacing(space::s);
        grid->setColumnStretch(1, 1);
        return part;
    };
    const auto put = [](QWidget* part, Label* name, QWidget* editor) {
        auto* grid = static_cast<QGridLayout*>(part->layout());
        const int row = grid->rowCount();
        name->setWordWrap(false);
        name->setBuddy(editor);
        editor->setAccessibleName(name->text());
        grid->addWidget(name, row, 0);
        grid->addWidget(editor, row, 1);
    };
    QWidget* left = makeGrid();
    put(left, new Label(tr("How")), m_how);
    put(left, new Label(tr("How many of each")), m_heads);
    QWidget* right = makeGrid();
    put(right, new Label(tr("Answer hoped for by")), m_answerBy);
    put(right, new Label(tr("Who is asked")), m_asks);
    QWidget* wide = makeGrid();
    put(wide, new Label(tr("Own words")), m_words);
    put(wide, m_reasonName, m_reason);
    auto* fields = new QWidget;
    auto* lines = new QVBoxLayout(fields);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::s);
    lines->addWidget(new Sides(left, 2, right, 3, space::m));
    lines->addWidget(wide);

    connect(m_how, &QComboBox::currentIndexChanged, this, &AskDialog::showLetter);
    connect(m_answerBy, &QDateTimeEdit::dateTimeChanged, this, &AskDialog::showLetter);
    connect(m_heads, &QSpinBox::valueChanged, this, &AskDialog::showLetter);
    connect(m_words, &QLineEdit::textChanged, this, &AskDialog::showLetter);
    connect(m_asks, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (const QString owner = m_owners->current(); !owner.isEmpty())
            m_who.insert(owner, text);
    });
    return fields;
}

QWidget* AskDialog::makeAlso()
{
    constexpr qsizetype most = 4; // the letter wants its room
    const QList<Need> others = Asking(m_session).alsoOpen(m_need);
    if (others.isEmpty())
        return nullptr;
    auto* box = new QWidget;
    auto* lines = new FlowLayout(box, space::m);
    auto* name = new Label(tr("In the same letter:"));
    name->setWordWrap(false);
    lines->addWidget(name);
    for (const Need& need : others.mid(0, most)) {
        auto* tick = new QCheckBox(
            tr("%1 × %2, %3")
                .arg(QString::number(need.heads), professionLabel(need.profession).translated(),
                    periodText(need.from, need.until)));
        tick->setObjectName(QStringLiteral("also-") + need.id);
        tick->setAccessibleName(tr("In the same letter: %1").arg(tick->text()));
        tick->setToolTip(tr("Another need of the municipality; it is answered by itself."));
        connect(tick, &QCheckBox::toggled, this, &AskDialog::showLetter);
        m_also.append({ need.id, tick });
        lines->addWidget(tick);
    }
    return box;
}

AskedOwner AskDialog::askedOf(const QString& owner) const
{
    AskedOwner asked;
    asked.owner = owner;
    for (const AskedOwner& begun : m_begun) {
        if (begun.owner == owner)
            asked = begun;
    }
    asked.heads = m_heads->value();
    asked.who = m_who.value(owner).trimmed();
    return asked;
}

Ask AskDialog::asking() const
{
    Ask ask;
    ask.need = m_need;
    for (const auto& [need, tick] : m_also) {
        if (tick->isChecked())
            ask.also.append(need);
    }
    for (const QString& owner : m_owners->ticked())
        ask.owners.append(askedOf(owner));
    ask.how = m_how->value();
    ask.answerBy = m_answerBy->dateTime().toUTC();
    ask.words = m_words->text().trimmed();
    ask.gateReason = m_reason->isVisibleTo(this) ? m_reason->text().trimmed() : QString();
    return ask;
}

void AskDialog::showGate()
{
    const qsizetype ticked = m_owners->ticked().size();
    m_record->setText(ticked > 0 ? tr("Record: %n owner(s) are asked", nullptr, int(ticked))
                                 : tr("Record: they are asked"));
    m_record->setEnabled(ticked > 0);
    const auto need = m_session.need(m_need);
    if (!need) {
        m_gate->hide();
        m_reason->hide();
        m_reasonName->hide();
        return;
    }
    const Gate gate = Asking(m_session).gate(*need);
    m_gate->setText(QStringLiteral("%1. %2").arg(gateHeadline(gate), gate.why.translated()));
    const bool asks = asksForReason(*need, gate, m_owners->farthest());
    m_reason->setVisible(asks);
    m_reasonName->setVisible(asks);
}

void AskDialog::showLetter()
{
    const QString owner = m_owners->current();
    m_asks->setEnabled(!owner.isEmpty());
    if (owner.isEmpty()) {
        m_letter->showNothing(tr("Choose an owner to read what it will be asked."));
        return;
    }
    const AskedOwner asked = askedOf(owner);
    m_heads->setEnabled(!m_need.isEmpty());
    m_asks->setText(m_who.value(owner));
    m_asks->setPlaceholderText(Asking(m_session).proposedWho(owner));
    Ask ask = asking();
    ask.owners = { asked };
    const Result<QList<OwnerLetter>> letters = Asking(m_session).letters(ask);
    if (letters && !letters->isEmpty())
        m_letter->show(letters->first(), ask.how);
    else
        m_letter->showNothing(letters ? QString() : letters.error().text.translated());
}

void AskDialog::tell(bool trouble, const QString& text)
{
    m_notice->say(trouble ? NoticeBar::Kind::Trouble : NoticeBar::Kind::Notice, text);
    m_notice->show();
}

void AskDialog::writeFiles()
{
    const Ask ask = asking();
    if (ask.owners.isEmpty()) {
        tell(true, tr("Tick those who are to be asked first."));
        return;
    }
    const Result<QList<OwnerLetter>> letters = Asking(m_session).letters(ask);
    if (!letters) {
        tell(true, letters.error().text.translated());
        return;
    }
    bool trouble = false;
    const QString said = writeLettersToFolder(this, m_session, *letters, ask.how, trouble);
    if (!said.isEmpty())
        tell(trouble, said);
}

void AskDialog::accept()
{
    const Result<QList<Id>> asked = Asking(m_session).record(asking());
    if (!asked) {
        tell(true, asked.error().text.translated());
        // A stint of a proposal may come from further out than its owner.
        const auto need = m_session.need(m_need);
        if (need && need->state == NeedState::Open && m_reason->text().trimmed().isEmpty()
            && asksForReason(*need, Asking(m_session).gate(*need), EscalationLevel::National)) {
            m_reason->show();
            m_reasonName->show();
            m_reason->setFocus();
        }
        return;
    }
    m_asked = int(m_owners->ticked().size());
    QDialog::accept();
}

} // namespace samvirke
