#include "ui/dialogs/legal_cards_dialog.h"

#include "core/session/legal_cards.h"
#include "core/session/session.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notice_bar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>

namespace samvirke {

LegalCardsDialog::LegalCardsDialog(Session& session, const QString& step, QWidget* parent)
    : QDialog(parent), m_session(session), m_steps(new QListWidget), m_card(new Card),
      m_notice(new NoticeBar), m_change(makeButton(tr("Change …"))),
      m_restore(makeButton(tr("The program's text again")))
{
    setObjectName(QStringLiteral("legalCardsDialog"));
    setWindowTitle(tr("Legal cards"));
    const int character = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();

    m_steps->setObjectName(QStringLiteral("legalSteps"));
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setWordWrap(true);
    m_steps->setFixedWidth(character * 32);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const LegalStep& each : legalSteps()) {
        auto* item = new QListWidgetItem(each.title.translated(), m_steps);
        item->setData(Qt::UserRole, QString::fromLatin1(each.code));
    }

    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(space::l, 0, space::s, 0);
    column->addWidget(m_card);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Card"));

    auto* middle = new QHBoxLayout;
    middle->addWidget(m_steps);
    middle->addWidget(scroll, 1);

    QPushButton* write = makeButton(tr("Save all as a document …"));
    QPushButton* close = makeButton(tr("Close"), Weight::Primary);
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_change);
    buttons->addWidget(m_restore);
    buttons->addWidget(write);
    buttons->addStretch(1);
    buttons->addWidget(close);
    m_change->setVisible(!session.info().readOnly);

    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(space::xl, space::l, space::xl, space::l);
    lines->setSpacing(space::m);
    lines->addWidget(new Label(tr("On what basis, and who decides?"), Type::Title));
    auto* intro = new Label(
        tr("Short cards, no legal advice. What nobody has checked says so, and the office can put "
           "its own text in its place."),
        Type::Body, Label::Ink::Muted);
    intro->setWordWrap(true);
    lines->addWidget(intro);
    lines->addWidget(m_notice);
    lines->addLayout(middle, 1);
    lines->addLayout(buttons);

    connect(m_steps, &QListWidget::currentRowChanged, this, &LegalCardsDialog::showCard);
    connect(m_change, &QPushButton::clicked, this, &LegalCardsDialog::change);
    connect(m_restore, &QPushButton::clicked, this, &LegalCardsDialog::restore);
    connect(write, &QPushButton::clicked, this, &LegalCardsDialog::write);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    int row = 0;
    for (int i = 0; i < m_steps->count(); ++i) {
        if (m_steps->item(i)->data(Qt::UserRole).toString() == step)
            row = i;
    }
    m_steps->setCurrentRow(row);
    m_steps->setFocus();
    resize(character * 115, Theme::instance().lineHeight(Type::Body) * 30);
}

QString LegalCardsDialog::step() const
{
    const QListWidgetItem* item = m_steps->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

void LegalCardsDialog::showCard()
{
    m_card->clear();
    const std::optional<ShownCard> card = LegalCards(m_session).card(step());
    if (!card)
        return;
    m_card->setTitle(card->title.translated());
    m_card->addText(sureness(*card).translated(), Label::Ink::Muted);
    const auto part = [this](const QString& name, const Text& text) {
        if (!text.isEmpty())
            m_card->addLine(name, text.translated());
    };
    part(tr("Basis"), card->basis);
    part(tr("Who decides"), card->decides);
    part(tr("When it goes further up"), card->goesUp);
    part(tr("Beware"), card->caution);
    part(tr("Not verified"), card->unsure);
    m_restore->setVisible(card->own && !m_session.info().readOnly);
    settleLayout(m_card);
}

void LegalCardsDialog::change()
{
    const std::optional<ShownCard> card = LegalCards(m_session).card(step());
    if (!card)
        return;
    auto* dialog = new LegalCardDialog(m_session, *card, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &LegalCardsDialog::showCard);
    dialog->open();
}

void LegalCardsDialog::restore()
{
    if (const Result<void> done = LegalCards(m_session).restore(step()); !done)
        m_notice->say(NoticeBar::Kind::Trouble, done.error().text.translated());
    else
        m_notice->say(NoticeBar::Kind::Notice, tr("The card has the program's text again."));
    showCard();
    m_steps->setFocus();
}

void LegalCardsDialog::write()
{
    const QString path = file_dialog::save(this, tr("Save the legal cards"),
        tr("PDF (*.pdf);;OpenDocument (*.odt);;Text (*.txt)"), tr("legal-cards.pdf"),
        QStringLiteral("export"));
    if (path.isEmpty())
        return;
    if (const Result<void> done = writeLegalCards(m_session, path); !done)
        m_notice->say(NoticeBar::Kind::Trouble, done.error().text.translated());
    else
        m_notice->say(NoticeBar::Kind::Notice, tr("Written to %1.").arg(path));
}

LegalCardDialog::LegalCardDialog(Session& session, const ShownCard& card, QWidget* parent)
    : FormDialog(card.title.translated(), tr("Save"), parent), m_session(session),
      m_step(card.step), m_basis(makeTextEdit(tr("Basis"), 4)),
      m_decides(makeTextEdit(tr("Who decides"), 3)),
      m_goesUp(makeTextEdit(tr("When it goes further up"), 3)),
      m_caution(makeTextEdit(tr("Beware"), 4)),
      m_verified(new QCheckBox(tr("The office has checked this card")))
{
    setObjectName(QStringLiteral("legalCardDialog"));
    setIntro(tr("The office's own text takes the place of the program's. Write what was checked, "
                "and where."));
    m_basis->setPlainText(card.basis.translated());
    m_decides->setPlainText(card.decides.translated());
    m_goesUp->setPlainText(card.goesUp.translated());
    m_caution->setPlainText(card.caution.translated());
    m_verified->setChecked(card.verified);
    form().addField(tr("Basis"), m_basis, QStringLiteral("basis"));
    form().addField(tr("Who decides"), m_decides, QStringLiteral("decides"));
    form().addField(tr("When it goes further up"), m_goesUp, QStringLiteral("goesUp"));
    form().addField(tr("Beware"), m_caution, QStringLiteral("caution"));
    form().addField(tr("Checked"), m_verified, QStringLiteral("verified"));
    m_basis->setFocus();
}

LegalCard LegalCardDialog::card() const
{
    return { {}, m_step, m_basis->toPlainText().trimmed(), m_decides->toPlainText().trimmed(),
        m_goesUp->toPlainText().trimmed(), m_caution->toPlainText().trimmed(),
        m_verified->isChecked() };
}

QList<FieldProblem> LegalCardDialog::problems() const
{
    QList<FieldProblem> wrong;
    if (card().basis.isEmpty())
        wrong.append({ QStringLiteral("basis"), Text(tr("Write on what basis the step stands.")) });
    if (card().decides.isEmpty())
        wrong.append({ QStringLiteral("decides"), Text(tr("Write who decides.")) });
    return wrong;
}

Result<void> LegalCardDialog::write()
{
    const Result<Id> saved = LegalCards(m_session).save(card());
    if (!saved)
        return fail(saved.error());
    return {};
}

} // namespace samvirke
