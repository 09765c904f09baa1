#include "ui/dialogs/material_need_dialog.h"

#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/dialogs/changed_meanwhile.h"
#include "ui/dialogs/code_list_edit.h"
#include "ui/widgets/municipality_box.h"
#include "ui/widgets/period_edit.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

namespace samvirke {

QComboBox* makeKindBox(const QString& accessibleName)
{
    auto* box = new QComboBox;
    box->setAccessibleName(accessibleName);
    box->setPlaceholderText(MaterialNeedDialog::tr("Choose"));
    for (const MaterialKind& kind : materialKinds())
        box->addItem(Text::of(kind.label).translated(), QString::fromLatin1(kind.code));
    box->setCurrentIndex(-1);
    return box;
}

void chooseKind(QComboBox& box, const QString& kind)
{
    if (!kind.isEmpty() && box.findData(kind) < 0)
        box.addItem(materialLabel(kind).translated(), kind);
    box.setCurrentIndex(box.findData(kind));
}

void showUnit(QSpinBox& quantity, const QString& kind)
{
    const MaterialKind* known = materialKind(kind);
    quantity.setSuffix(known ? QStringLiteral(" ") + label(known->unit).translated() : QString());
}

MaterialNeedDialog::MaterialNeedDialog(Session& session, const MaterialNeed& need, QWidget* parent)
    : FormDialog(need.id.isEmpty() ? tr("Register a need for equipment") : tr("Change the need"),
        need.id.isEmpty() ? tr("Register the need") : tr("Save"), parent),
      m_session(session), m_need(need),
      m_municipality(new MunicipalityBox(tr("Municipality"), session.municipalities())),
      m_kind(makeKindBox(tr("Equipment"))),
      m_alsoAccept(new CodeListEdit(CodeListEdit::Vocabulary::Equipment, tr("Also accepted"))),
      m_quantity(new QSpinBox),
      m_from(makeDateEdit(tr("Needed from"), need.from.isValid() ? need.from : today())),
      m_until(makeDateEdit(
          tr("Last day"), need.until.isValid() ? need.until : m_from->date().addDays(13))),
      m_untilSaid(new Label({}, Type::Small, Label::Ink::Muted)),
      m_severity(new ChoiceBox<Severity>(tr("Severity"))), m_contact(new QLineEdit(need.contact)),
      m_note(makeTextEdit(tr("Note"), 2))
{
    setIntro(tr("What the municipality lacks after its own stores and suppliers."));
    m_quantity->setRange(1, largestQuantity);
    m_quantity->setGroupSeparatorShown(true);
    m_quantity->setValue(need.quantity);
    if (!need.municipality.isEmpty())
        m_municipality->setText(need.municipality);
    chooseKind(*m_kind, need.kind);
    m_severity->setValue(need.severity);
    m_note->setPlainText(need.note);

    form().addField(tr("Municipality"), m_municipality, "municipality");
    form().addField(tr("Equipment"), m_kind, "kind");
    m_alsoAccept->setCodes(need.alsoAccept);
    form().addField(tr("Also accepted"), m_alsoAccept, "alsoAccept",
        tr("Equipment that does as well, piece for piece."));
    form().addField(tr("How much"), m_quantity, "quantity");
    form().addField(tr("Needed from"), m_from, "from");
    form().addField(tr("Last day"), m_until, "until");
    form().addWide(m_untilSaid);
    form().addField(tr("Severity"), m_severity, "severity");
    form().addField(tr("Whom to ring"), m_contact, "contact",
        tr("Name, function and telephone of the one who receives it."));
    form().addField(tr("Note"), m_note, "note");
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MaterialNeedDialog::followKind);
    followKind();
    m_municipality->setFocus();
}

void MaterialNeedDialog::followKind()
{
    const QString kind = m_kind->currentData().toString();
    showUnit(*m_quantity, kind);
    const bool returned = isReturned(kind);
    m_until->setEnabled(returned);
    m_untilSaid->setText(kind.isEmpty() ? tr("Choose the equipment first.")
            : returned                  ? tr("It is returned after the last day.")
                                        : tr("It is used up, so there is no last day."));
}

MaterialNeed MaterialNeedDialog::need() const
{
    MaterialNeed need = m_need;
    need.municipality = m_municipality->number();
    need.kind = m_kind->currentData().toString();
    need.alsoAccept = m_alsoAccept->codes();
    need.alsoAccept.removeAll(need.kind);
    need.quantity = m_quantity->value();
    need.from = m_from->date();
    need.until = isReturned(need.kind) ? m_until->date() : QDate();
    need.severity = m_severity->value();
    need.contact = m_contact->text().trimmed();
    need.note = m_note->toPlainText().trimmed();
    return need;
}

QList<FieldProblem> MaterialNeedDialog::problems() const
{
    QList<FieldProblem> found;
    const QString typed = m_alsoAccept->typed();
    if (!m_alsoAccept->takeTyped())
        found.append({ "alsoAccept", unknownWord(typed) });
    return found + problemsOf(need());
}

Result<void> MaterialNeedDialog::write()
{
    if (!m_need.id.isEmpty()) {
        if (auto same = unchangedSince(m_need, m_session.materialNeed(m_need.id)); !same)
            return same;
    }
    const MaterialNeed value = need();
    if (!value.id.isEmpty())
        return m_session.changeMaterialNeed(value);
    const Result<Id> made = m_session.registerMaterialNeed(value);
    if (!made)
        return fail(made.error());
    m_need.id = *made;
    return {};
}

Id MaterialNeedDialog::savedId() const
{
    return m_need.id;
}

} // namespace samvirke
