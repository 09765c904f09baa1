// Registering or changing a member of the pool: who lends, what the member can do, when and how far
// away.
#pragma once

#include "core/domain/pool.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/choice_box.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace samvirke {

class CodeListEdit;
class CompetenceListEdit;
class MunicipalityBox;
class Session;
class WindowListEdit;

class PoolMemberDialog : public FormDialog {
    Q_OBJECT

public:
    /// A member with an id is changed; one without is registered.
    PoolMemberDialog(Session& session, const PoolMember& member, QWidget* parent = nullptr);

    PoolMember member() const; ///< as the form stands now
    Id savedId() const; ///< after it was accepted

protected:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    bool isChanged() const override;

private:
    void addWho();
    void addWhat();
    void addWhen();

    Session& m_session;
    PoolMember m_member;
    PoolMember m_before; // as the form showed it first
    QLineEdit* m_name = nullptr;
    QLineEdit* m_telephone = nullptr;
    QLineEdit* m_email = nullptr;
    MunicipalityBox* m_owner = nullptr;
    ChoiceBox<PoolSource>* m_source = nullptr;
    CodeListEdit* m_professions = nullptr;
    CompetenceListEdit* m_competences = nullptr;
    QCheckBox* m_infectious = nullptr;
    WindowListEdit* m_windows = nullptr;
    MunicipalityBox* m_home = nullptr;
    QSpinBox* m_travel = nullptr;
    QCheckBox* m_confirmed = nullptr;
    QLineEdit* m_team = nullptr;
    QPlainTextEdit* m_note = nullptr;
};

} // namespace samvirke
