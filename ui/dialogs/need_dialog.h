// Registering or changing a need: the order interview. It begins with what was tried locally, goes
// on with what is asked for, and ends with what meets the one who comes.
#pragma once

#include "ui/dialogs/form_dialog.h"

#include "core/base/ids.h"
#include "ui/widgets/choice_box.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace samvirke {

class CodeListEdit;
class Label;
class MunicipalityBox;
class PeriodEdit;
class Session;

class NeedDialog : public FormDialog {
    Q_OBJECT

public:
    /// A need with an id is changed; one without is registered.
    NeedDialog(Session& session, const Need& need, QWidget* parent = nullptr);

    Need need() const; ///< as the form stands now
    Id savedId() const; ///< after it was accepted

protected:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    bool isChanged() const override;

private:
    void addTried();
    void addAsked();
    void addArrival();
    void fill(const Need& need);
    void sayNextLevel();
    QString triedText() const;

    Session& m_session;
    Need m_need;
    Need m_before; // as the form showed it first
    QList<QCheckBox*> m_tried;
    QPlainTextEdit* m_measures = nullptr;
    Label* m_nextLevel = nullptr;
    MunicipalityBox* m_municipality = nullptr;
    ChoiceBox<ServiceArea>* m_service = nullptr;
    QComboBox* m_profession = nullptr;
    CodeListEdit* m_alsoAccept = nullptr;
    QSpinBox* m_heads = nullptr;
    PeriodEdit* m_period = nullptr;
    QLineEdit* m_shifts = nullptr;
    ChoiceBox<Severity>* m_severity = nullptr;
    QCheckBox* m_infectious = nullptr;
    CodeListEdit* m_required = nullptr;
    CodeListEdit* m_preferred = nullptr;
    QCheckBox* m_lodging = nullptr;
    QLineEdit* m_contact = nullptr;
    QLineEdit* m_team = nullptr;
    QPlainTextEdit* m_note = nullptr;
};

} // namespace samvirke
