// Registering or changing a need: the order interview, as one calm column that works while somebody
// is on the telephone. It begins with what was tried locally, goes on with who is needed and for
// how long, and ends with what meets the one who comes. A new interview may ask for several
// professions at once, and can be laid aside half-way.
#pragma once

#include "ui/dialogs/form_dialog.h"

#include "core/domain/interview.h"
#include "ui/widgets/choice_box.h"

class QCheckBox;
class QLineEdit;

namespace samvirke {

class InterviewLines;
class MunicipalityBox;
class PeriodEdit;
class Session;
class TriedEdit;

class NeedDialog : public FormDialog {
    Q_OBJECT

public:
    /// A need with an id is changed; one without is registered.
    NeedDialog(Session& session, const Need& need, QWidget* parent = nullptr);
    void goOnWith(const Interview& begun); ///< that was laid aside

    Interview interview() const; ///< as the form stands now
    Need need() const; ///< the first of it
    Id savedId() const; ///< after it was accepted: of the first
    int savedCount() const { return int(m_saved.size()); }

    void reject() override;

protected:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    bool isChanged() const override;

private:
    bool isNew() const { return m_need.id.isEmpty(); }
    void addTried();
    void addAsked();
    void addTime();
    void addArrival();
    void fill(const Interview& interview);

    Session& m_session;
    Need m_need;
    Need m_opened; // as the case file had it
    Interview m_before; // as the form showed it first
    QList<Id> m_saved;
    bool m_takenUp = false; // it was laid aside before: forgotten when this one is finished
    TriedEdit* m_tried = nullptr;
    QPlainTextEdit* m_measures = nullptr;
    MunicipalityBox* m_municipality = nullptr;
    ChoiceBox<ServiceArea>* m_service = nullptr;
    InterviewLines* m_lines = nullptr;
    QLineEdit* m_tasks = nullptr;
    PeriodEdit* m_period = nullptr;
    QLineEdit* m_shifts = nullptr;
    ChoiceBox<Severity>* m_severity = nullptr;
    QCheckBox* m_infectious = nullptr;
    ChoiceBox<YesNo>* m_employer = nullptr;
    QCheckBox* m_lodging = nullptr;
    ChoiceBox<YesNo>* m_family = nullptr;
    QLineEdit* m_leads = nullptr;
    QLineEdit* m_trains = nullptr;
    QLineEdit* m_contact = nullptr;
    QLineEdit* m_team = nullptr;
    QPlainTextEdit* m_note = nullptr;
};

/// The order interview for a new need, in this municipality when one is given; goes on with one
/// that was laid aside. Gives back the first need, empty when nothing was registered, and what to
/// say.
struct Registered {
    Id need;
    QString said;
};
Registered registerNeed(Session& session, const QString& municipality, QWidget* parent);

} // namespace samvirke
