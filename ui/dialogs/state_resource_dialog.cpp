#include "ui/dialogs/state_resource_dialog.h"

#include "core/base/clock.h"
#include "core/session/session.h"
#include "core/session/state_resources.h"
#include "ui/dialogs/changed_meanwhile.h"
#include "ui/widgets/period_edit.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

namespace samvirke {

StateResourceDialog::StateResourceDialog(
    Session& session, const StateResource& resource, QWidget* parent)
    : FormDialog(
        resource.id.isEmpty() ? tr("Register a state resource") : tr("Change the state resource"),
        resource.id.isEmpty() ? tr("Register the resource") : tr("Save"), parent),
      m_session(session), m_resource(resource),
      m_kind(new ChoiceBox<StateResourceKind>(tr("Kind"))), m_what(new QLineEdit(resource.what)),
      m_holder(new QLineEdit(resource.holder)), m_quantity(new QSpinBox),
      m_unit(new QLineEdit(resource.unit)),
      m_from(makeDateEdit(tr("Available from"), resource.from.isValid() ? resource.from : today())),
      m_ends(new QCheckBox(tr("Only until a certain day"))),
      m_until(makeDateEdit(
          tr("Last day"), resource.until.isValid() ? resource.until : m_from->date().addDays(27))),
      m_leadTime(new QLineEdit(resource.leadTime)), m_contact(new QLineEdit(resource.contact)),
      m_telephone(new QLineEdit(resource.telephone)), m_note(makeTextEdit(tr("Note"), 2))
{
    setObjectName(QStringLiteral("stateResourceDialog"));
    setIntro(tr("What the state or volunteers place at the county's disposal. Staff and equipment "
                "that municipalities lend one another stand under Transfers."));
    m_kind->setValue(resource.kind);
    m_what->setObjectName(QStringLiteral("what"));
    m_holder->setObjectName(QStringLiteral("holder"));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_quantity->setObjectName(QStringLiteral("quantity"));
    m_quantity->setRange(1, 10'000'000);
    m_quantity->setGroupSeparatorShown(true);
    m_quantity->setValue(resource.quantity);
    m_ends->setChecked(resource.until.isValid());
    m_until->setEnabled(resource.until.isValid());
    m_note->setPlainText(resource.note);

    form().addField(tr("Kind"), m_kind, "kind",
        tr("Protective equipment is used up: it does not come back at the end of a period."));
    form().addField(tr("What it is"), m_what, "what");
    form().addField(tr("Who has it"), m_holder, "holder");
    form().addField(tr("How much"), m_quantity, "quantity");
    form().addField(
        tr("Counted in"), m_unit, "unit", tr("For instance persons, boxes or vehicles"));
    form().addField(tr("Available from"), m_from, "from");
    form().addField(tr("End"), m_ends);
    form().addField(tr("Last day"), m_until, "until");
    form().addField(tr("Lead time"), m_leadTime, "leadTime", tr("From the call until it is there"));
    form().addField(tr("Contact"), m_contact, "contact");
    form().addField(tr("Telephone"), m_telephone, "telephone");
    form().addField(tr("Note"), m_note, "note");
    connect(m_ends, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    m_kind->setFocus();
}

StateResource StateResourceDialog::resource() const
{
    StateResource out = m_resource;
    out.kind = m_kind->value();
    out.what = m_what->text().trimmed();
    out.holder = m_holder->text().trimmed();
    out.quantity = m_quantity->value();
    out.unit = m_unit->text().trimmed();
    out.from = m_from->date();
    out.until = m_ends->isChecked() ? m_until->date() : QDate();
    out.leadTime = m_leadTime->text().trimmed();
    out.contact = m_contact->text().trimmed();
    out.telephone = m_telephone->text().trimmed();
    out.note = m_note->toPlainText().trimmed();
    return out;
}

QList<FieldProblem> StateResourceDialog::problems() const
{
    return problemsOf(resource());
}

Result<void> StateResourceDialog::write()
{
    const StateResources desk(m_session);
    if (!m_resource.id.isEmpty()) {
        if (auto same = unchangedSince(m_resource, desk.resource(m_resource.id)); !same)
            return same;
    }
    const StateResource value = resource();
    if (!value.id.isEmpty())
        return desk.changeResource(value);
    const Result<Id> made = desk.registerResource(value);
    if (!made)
        return fail(made.error());
    m_resource.id = *made;
    return {};
}

} // namespace samvirke
