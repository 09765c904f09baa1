// Registering or changing what a municipality lacks of equipment or beds.
#pragma once

#include "ui/dialogs/form_dialog.h"

#include "core/domain/material.h"
#include "ui/widgets/choice_box.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace samvirke {

class CodeListEdit;
class MunicipalityBox;
class Session;

/// The kinds of material to choose from, with their codes as data; nothing is chosen.
QComboBox* makeKindBox(const QString& accessibleName);
void chooseKind(QComboBox& box, const QString& kind);
/// A number of the kind's unit: "500 pieces".
void showUnit(QSpinBox& quantity, const QString& kind);

class MaterialNeedDialog : public FormDialog {
    Q_OBJECT

public:
    /// A need with an id is changed; one without is registered.
    MaterialNeedDialog(Session& session, const MaterialNeed& need, QWidget* parent = nullptr);

    MaterialNeed need() const; ///< as the form stands now
    Id savedId() const; ///< after it was accepted

protected:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;

private:
    void followKind();

    Session& m_session;
    MaterialNeed m_need;
    MunicipalityBox* m_municipality;
    QComboBox* m_kind;
    CodeListEdit* m_alsoAccept;
    QSpinBox* m_quantity;
    QDateEdit* m_from;
    QDateEdit* m_until;
    Label* m_untilSaid;
    ChoiceBox<Severity>* m_severity;
    QLineEdit* m_contact;
    QPlainTextEdit* m_note;
};

} // namespace samvirke
