#include "ui/dialogs/material_offer_dialog.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/session/session.h"
#include "ui/dialogs/changed_meanwhile.h"
#include "ui/dialogs/material_need_dialog.h"
#include "ui/widgets/municipality_box.h"
#include "ui/widgets/period_edit.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QSpinBox>

namespace samvirke {

MaterialOfferDialog::MaterialOfferDialog(
    Session& session, const MaterialOffer& offer, QWidget* parent)
    : FormDialog(offer.id.isEmpty() ? tr("Register an offer of equipment") : tr("Change the offer"),
        offer.id.isEmpty() ? tr("Register the offer") : tr("Save"), parent),
      m_session(session), m_offer(offer),
      m_owner(new MunicipalityBox(tr("Owner"), reference().municipalities)),
      m_source(new ChoiceBox<PoolSource>(tr("Source"))), m_kind(makeKindBox(tr("Equipment"))),
      m_quantity(new QSpinBox),
      m_place(new MunicipalityBox(tr("Where it is"), reference().municipalities)),
      m_from(makeDateEdit(tr("Available from"), offer.from.isValid() ? offer.from : today())),
      m_ends(new QCheckBox(tr("Only until a certain day"))),
      m_until(makeDateEdit(
          tr("Last day"), offer.until.isValid() ? offer.until : m_from->date().addDays(27))),
      m_confirmed(new QCheckBox(tr("Confirmed today"))), m_note(makeTextEdit(tr("Note"), 2))
{
    setIntro(tr("An offer binds nobody: the owner is asked each time. How much the owner keeps is "
                "its own business."));
    m_owner->setFreeText(true);
    if (!offer.owner.isEmpty())
        m_owner->setText(offer.owner);
    m_source->setValue(offer.source);
    chooseKind(*m_kind, offer.kind);
    m_quantity->setRange(1, largestQuantity);
    m_quantity->setGroupSeparatorShown(true);
    m_quantity->setValue(offer.quantity);
    showUnit(*m_quantity, offer.kind);
    if (!offer.place.isEmpty())
        m_place->setText(offer.place);
    m_ends->setChecked(offer.until.isValid());
    m_until->setEnabled(offer.until.isValid());
    m_confirmed->setChecked(offer.lastConfirmed == today());
    m_note->setPlainText(offer.note);

    form().addField(tr("Owner"), m_owner, "owner",
        tr("A municipality, or the name of a health trust or another owner"));
    form().addField(tr("Source"), m_source, "source");
    form().addField(tr("Equipment"), m_kind, "kind");
    form().addField(tr("How much"), m_quantity, "quantity", tr("All that can be spared."));
    form().addField(tr("Where it is"), m_place, "place");
    form().addField(tr("Available from"), m_from, "from");
    form().addField(tr("End"), m_ends);
    form().addField(tr("Last day"), m_until, "until");
    form().addField(tr("Confirmation"), m_confirmed, "lastConfirmed",
        offer.lastConfirmed.isValid() ? tr("Last confirmed %1.").arg(dateText(offer.lastConfirmed))
                                      : tr("Not confirmed before."));
    form().addField(tr("Note"), m_note, "note");

    connect(m_owner, &MunicipalityBox::edited, this, &MaterialOfferDialog::followOwner);
    connect(m_ends, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_kind, &QComboBox::currentIndexChanged, this,
        [this] { showUnit(*m_quantity, m_kind->currentData().toString()); });
    m_owner->setFocus();
}

/// Most things lie where their owner is.
void MaterialOfferDialog::followOwner()
{
    if (m_place->number().isEmpty() && !m_owner->number().isEmpty())
        m_place->setText(m_owner->number());
}

MaterialOffer MaterialOfferDialog::offer() const
{
    MaterialOffer offer = m_offer;
    offer.owner = m_owner->text();
    offer.source = m_source->value();
    offer.kind = m_kind->currentData().toString();
    offer.quantity = m_quantity->value();
    offer.place = m_place->number();
    offer.from = m_from->date();
    offer.until = m_ends->isChecked() ? m_until->date() : QDate();
    if (m_confirmed->isChecked())
        offer.lastConfirmed = today();
    else if (offer.lastConfirmed == today())
        offer.lastConfirmed = QDate();
    offer.note = m_note->toPlainText().trimmed();
    return offer;
}

QList<FieldProblem> MaterialOfferDialog::problems() const
{
    return problemsOf(offer());
}

Result<void> MaterialOfferDialog::write()
{
    if (!m_offer.id.isEmpty()) {
        if (auto same = unchangedSince(m_offer, m_session.materialOffer(m_offer.id)); !same)
            return same;
    }
    const MaterialOffer value = offer();
    if (!value.id.isEmpty())
        return m_session.changeMaterialOffer(value);
    const Result<Id> made = m_session.registerMaterialOffer(value);
    if (!made)
        return fail(made.error());
    m_offer.id = *made;
    return {};
}

Id MaterialOfferDialog::savedId() const
{
    return m_offer.id;
}

} // namespace samvirke
