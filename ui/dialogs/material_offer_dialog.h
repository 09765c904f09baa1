// Registering or changing what an owner can spare of equipment or beds.
#pragma once

#include "ui/dialogs/form_dialog.h"

#include "core/domain/material.h"
#include "ui/widgets/choice_box.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QSpinBox;

namespace samvirke {

class MunicipalityBox;
class Session;

class MaterialOfferDialog : public FormDialog {
    Q_OBJECT

public:
    /// An offer with an id is changed; one without is registered.
    MaterialOfferDialog(Session& session, const MaterialOffer& offer, QWidget* parent = nullptr);

    MaterialOffer offer() const; ///< as the form stands now
    Id savedId() const; ///< after it was accepted

protected:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;

private:
    void followOwner();

    Session& m_session;
    MaterialOffer m_offer;
    MunicipalityBox* m_owner;
    ChoiceBox<PoolSource>* m_source;
    QComboBox* m_kind;
    QSpinBox* m_quantity;
    MunicipalityBox* m_place;
    QDateEdit* m_from;
    QCheckBox* m_ends;
    QDateEdit* m_until;
    QCheckBox* m_confirmed;
    QPlainTextEdit* m_note;
};

} // namespace samvirke
