#include "ui/dialogs/municipality_dialog.h"

#include "core/session/session.h"
#include "ui/widgets/municipality_box.h"

#include <QLineEdit>

namespace samvirke {

MunicipalityDialog::MunicipalityDialog(const Session& session, const QString& title,
    const QString& goOn, const QString& inView, QWidget* parent)
    : FormDialog(title, goOn, parent),
      m_box(new MunicipalityBox(tr("Municipality"), session.municipalities()))
{
    setObjectName(QStringLiteral("municipalityDialog"));
    form().addField(tr("Municipality"), m_box, QStringLiteral("municipality"),
        tr("A part of the name or the number, then Enter."));
    if (!inView.isEmpty())
        m_box->setText(inView);
    m_box->setFocus();
    if (m_box->lineEdit())
        m_box->lineEdit()->selectAll();
}

QString MunicipalityDialog::number() const
{
    return m_box->number();
}

QList<FieldProblem> MunicipalityDialog::problems() const
{
    if (!m_box->number().isEmpty())
        return {};
    return { { QStringLiteral("municipality"), Text(tr("Choose the municipality.")) } };
}

} // namespace samvirke
