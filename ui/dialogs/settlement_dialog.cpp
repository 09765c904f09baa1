#include "ui/dialogs/settlement_dialog.h"

#include "core/base/norwegian.h"
#include "ui/dialogs/changed_meanwhile.h"
#include "ui/dialogs/message.h"
#include "ui/widgets/card.h"
#include "ui/widgets/history.h"
#include "ui/widgets/municipality_box.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>
#include <cmath>

namespace samvirke {

namespace {

/// "12 500,50" as people write it; nothing when it is no number.
std::optional<double> numberOf(QString text)
{
    text = text.simplified().remove(u' ').remove(QChar(0xa0)).replace(u',', u'.');
    bool good = false;
    const double value = text.toDouble(&good);
    return good ? std::optional(value) : std::nullopt;
}

QString written(double value)
{
    const bool whole = std::abs(value - std::round(value)) < 1e-9;
    return numberText(value, whole ? 0 : 2);
}

} // namespace

SettlementLineDialog::SettlementLineDialog(
    Session& session, const SettlementLine& line, QWidget* parent)
    : FormDialog(
        line.id.isEmpty() ? tr("New line of the settlement") : tr("Line of the settlement"),
        tr("Save"), parent),
      m_session(session), m_line(line), m_opened(line), m_kind(new ChoiceBox<CostKind>(tr("Cost"))),
      m_quantity(new QLineEdit(written(line.quantity))), m_unit(new QLineEdit(line.unit)),
      m_amount(new QLineEdit(line.amount ? written(*line.amount) : QString())),
      m_paidBy(new MunicipalityBox(tr("Paid by"), reference().municipalities)),
      m_note(new QLineEdit(line.note))
{
    setObjectName(QStringLiteral("settlementLineDialog"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_quantity->setObjectName(QStringLiteral("quantity"));
    m_amount->setObjectName(QStringLiteral("amount"));
    m_kind->setValue(line.kind);
    m_paidBy->setFreeText(true);
    m_paidBy->setText(line.paidBy);
    form().addField(tr("Cost"), m_kind, QStringLiteral("kind"));
    form().addField(tr("Quantity"), m_quantity, QStringLiteral("quantity"));
    form().addField(tr("Unit"), m_unit, QStringLiteral("unit"), tr("Days, nights, kilometres"));
    form().addField(tr("Amount in kroner"), m_amount, QStringLiteral("amount"),
        tr("Empty: not known yet. It is not counted as nothing."));
    form().addField(tr("Paid by"), m_paidBy, QStringLiteral("paidBy"));
    form().addField(tr("Note"), m_note, QStringLiteral("note"));
    if (!line.id.isEmpty()) {
        QPushButton* remove = makeButton(tr("Remove this line"), Weight::Quiet);
        remove->setObjectName(QStringLiteral("removeLine"));
        remove->setAutoDefault(false);
        form().addWide(remove);
        connect(remove, &QPushButton::clicked, this, &SettlementLineDialog::remove);
        auto* history = new Card;
        showHistory(*history, session, { line.id });
        form().addWide(history);
    }
    m_kind->setFocus();
}

Result<void> SettlementLineDialog::unchanged()
{
    std::optional<SettlementLine> now;
    for (const SettlementLine& each : Service(m_session).settlement(m_line.transfer)) {
        if (each.id == m_line.id)
            now = each;
    }
    return unchangedSince(m_opened, now);
}

void SettlementLineDialog::remove()
{
    if (const auto same = unchanged(); !same) {
        message::tellError(this, same.error());
        return;
    }
    if (const auto done = Service(m_session).removeLine(m_line.id); !done) {
        message::tellError(this, done.error());
        return;
    }
    m_removed = true;
    QDialog::accept();
}

SettlementLine SettlementLineDialog::edited() const
{
    SettlementLine out = m_line;
    out.kind = m_kind->value();
    out.quantity = numberOf(m_quantity->text()).value_or(-1);
    out.unit = m_unit->text().simplified();
    out.amount = numberOf(m_amount->text());
    out.paidBy = m_paidBy->text();
    out.note = m_note->text().simplified();
    return out;
}

QList<FieldProblem> SettlementLineDialog::problems() const
{
    QList<FieldProblem> wrong = problemsOf(edited());
    if (!m_amount->text().trimmed().isEmpty() && !edited().amount)
        wrong.append({ QStringLiteral("amount"),
            Text(tr("This is no sum of kroner. Leave it empty while it is not known.")) });
    return wrong;
}

Result<void> SettlementLineDialog::write()
{
    if (!m_line.id.isEmpty()) {
        if (auto same = unchanged(); !same)
            return same;
    }
    if (const auto saved = Service(m_session).saveLine(edited()); !saved)
        return fail(saved.error());
    return {};
}

AfterwardsDialog::AfterwardsDialog(const Session& session, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("afterwardsDialog"));
    setWindowTitle(tr("What both sides said afterwards"));
    auto* inner = new QWidget;
    auto* lines = new QVBoxLayout(inner);
    lines->setContentsMargins(space::xl, space::l, space::xl, space::l);
    lines->setSpacing(space::l);
    lines->addWidget(new Label(windowTitle(), Type::Title));
    lines->addWidget(
        new Label(tr("All transfers together. No municipality is ranked, and names are left out."),
            Type::Body, Label::Ink::Muted));
    const FeedbackSummary all = Service(session).summary();
    for (const FeedbackCounts& one : all.sides) {
        QString name = upperFirst(label(one.side).translated());
        auto* card = new Card(name);
        card->addFact(
            tr("Answered"), tr("%1 of %2").arg(numberText(one.answered), numberText(one.asked)));
        const auto share = [&](const QString& what, int count) {
            card->addFact(what,
                one.answered == 0
                    ? tr("no answers yet")
                    : tr("%1 (n = %2)").arg(numberText(count), numberText(one.answered)));
        };
        share(tr("As agreed"), one.asAgreed);
        share(tr("Partly"), one.partly);
        share(tr("Not as agreed"), one.notAsAgreed);
        lines->addWidget(card);
    }
    const auto said = [&](const QString& title, const QStringList& words) {
        auto* card = new Card(QStringLiteral("%1 (n = %2)").arg(title).arg(words.size()));
        if (words.isEmpty())
            card->addText(tr("Nobody has said anything here yet."), Label::Ink::Muted);
        else
            card->addBullets(words);
        lines->addWidget(card);
    };
    said(tr("What helped"), all.whatHelped);
    said(tr("What should be different next time"), all.whatToChange);
    lines->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::l);
    layout->addWidget(scroll, 1);
    QPushButton* close = makeButton(tr("Close"), Weight::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(space::xl, 0, space::xl, 0);
    bottom->addStretch(1);
    bottom->addWidget(close);
    layout->addLayout(bottom);
    const int character = QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth();
    resize(std::min(character * 92, 1240), std::min(character * 84, 660));
}

} // namespace samvirke
