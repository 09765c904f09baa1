#include "ui/dialogs/variant_dialog.h"

#include "core/session/session.h"
#include "ui/dialogs/aim_order_edit.h"

#include <QLineEdit>

namespace samvirke {

VariantDialog::VariantDialog(Session& session, const Variant& variant, QWidget* parent)
    : FormDialog(variant.id.isEmpty() ? tr("New order of aims") : tr("Change the order of aims"),
        tr("Save"), parent),
      m_session(session), m_variant(variant), m_name(new QLineEdit), m_order(new AimOrderEdit)
{
    setIntro(tr("Coverage always comes first, the critical needs before the others. Among plans "
                "of the same coverage the first aim decides, then the second, and so on."));
    m_name->setText(variant.name);
    form().addField(tr("Name"), m_name, "name");
    m_order->setOrder(variant.order);
    form().addField(tr("Order"), m_order, "order", tr("Alt and the arrow keys move an aim."));
    m_before = this->variant();
    m_name->setFocus();
}

Variant VariantDialog::variant() const
{
    Variant variant = m_variant;
    variant.name = m_name->text().trimmed();
    variant.order = m_order->order();
    return variant;
}

QList<FieldProblem> VariantDialog::problems() const
{
    return problemsOf(variant());
}

Result<void> VariantDialog::write()
{
    const Result<Id> saved = m_session.saveVariant(variant());
    if (!saved)
        return fail(saved.error());
    m_variant.id = *saved;
    return {};
}

bool VariantDialog::isChanged() const
{
    return !(variant() == m_before);
}

} // namespace samvirke
