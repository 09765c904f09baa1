#include "ui/dialogs/municipality_dialog.h"

#include "core/session/session.h"
#include "ui/widgets/municipality_box.h"

#include <QAbstractItemView>
#include <QCompleter>
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
    m_box->lineEdit()->selectAll();
    // The open list of names keeps Enter for itself: it would take a second one.
    connect(m_box->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        if (m_box->completer()->popup()->isVisible())
            QMetaObject::invokeMethod(this, &MunicipalityDialog::accept, Qt::QueuedConnection);
    });
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
