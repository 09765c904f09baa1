#include "ui/dialogs/quick_log_dialog.h"

#include "ui/pages/log/log_form.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace samvirke {

QuickLogDialog::QuickLogDialog(Session& session, const QString& municipality, QWidget* parent)
    : QDialog(parent), m_form(new LogForm(session))
{
    setObjectName(QStringLiteral("quickLogDialog"));
    setWindowTitle(tr("Log entry"));
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(space::xl, space::l, space::xl, space::l);
    lines->setSpacing(space::m);
    lines->addWidget(new Label(tr("Log entry"), Type::Title));
    lines->addWidget(m_form);
    m_form->setMunicipality(municipality);
    connect(m_form, &LogForm::written, this, &QDialog::accept);
    m_form->setFocus();
    setMinimumWidth(QFontMetrics(Theme::instance().font(Type::Body)).averageCharWidth() * 70);
}

} // namespace samvirke
