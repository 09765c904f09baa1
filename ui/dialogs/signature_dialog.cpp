#include "ui/dialogs/signature_dialog.h"

#include "core/base/clock.h"

#include <QDateTimeEdit>
#include <QLineEdit>

namespace samvirke {

namespace {

QList<TransferSide> unsignedSides(const Agreement& agreement)
{
    QList<TransferSide> out;
    for (const TransferSide side : { TransferSide::Lender, TransferSide::Receiver }) {
        if (!isSigned(agreement, side))
            out.append(side);
    }
    return out;
}

} // namespace

SignatureDialog::SignatureDialog(Session& session, const Agreement& agreement, QWidget* parent)
    : FormDialog(tr("Record a signature"), tr("Record it"), parent), m_session(session),
      m_agreement(agreement.id),
      m_side(new ChoiceBox<TransferSide>(tr("Side"), unsignedSides(agreement))),
      m_by(new QLineEdit), m_at(new QDateTimeEdit(nowUtc().toLocalTime()))
{
    setObjectName(QStringLiteral("signatureDialog"));
    setIntro(tr("The signed paper stays in your archive. Here it is recorded who signed, and when. "
                "From the first signature on the text stays as it is."));
    m_side->setObjectName(QStringLiteral("side"));
    m_by->setObjectName(QStringLiteral("by"));
    m_at->setObjectName(QStringLiteral("at"));
    m_at->setDisplayFormat(QStringLiteral("dd.MM.yyyy HH:mm"));
    m_at->setCalendarPopup(true);
    form().addField(tr("Side"), m_side, QStringLiteral("side"));
    form().addField(
        tr("Signed by"), m_by, QStringLiteral("by"), tr("Name and function; can be erased later"));
    form().addField(tr("When"), m_at, QStringLiteral("at"));
    m_side->setFocus();
}

QList<FieldProblem> SignatureDialog::problems() const
{
    QList<FieldProblem> wrong;
    if (m_by->text().trimmed().isEmpty())
        wrong.append({ QStringLiteral("by"), Text(tr("Write who signed: name and function.")) });
    if (m_at->dateTime().toUTC() > nowUtc().addSecs(60))
        wrong.append({ QStringLiteral("at"), Text(tr("This time has not come yet.")) });
    return wrong;
}

Result<void> SignatureDialog::write()
{
    return Agreements(m_session).recordSignature(
        m_agreement, m_side->value(), m_by->text(), m_at->dateTime().toUTC());
}

} // namespace samvirke
