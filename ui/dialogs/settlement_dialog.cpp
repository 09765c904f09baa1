#include "ui/dialogs/settlement_dialog.h"

#include "core/base/norwegian.h"
#include "ui/widgets/municipality_box.h"

#include <QLineEdit>

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
      m_session(session), m_line(line), m_kind(new ChoiceBox<CostKind>(tr("Cost"))),
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
    m_kind->setFocus();
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
    if (const auto saved = Service(m_session).saveLine(edited()); !saved)
        return fail(saved.error());
    return {};
}

} // namespace samvirke
