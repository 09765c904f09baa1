// A standing agreement in the register: who, for what, set off by what, until when.
#pragma once

#include "core/session/standing_agreements.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace samvirke {

class CodeListEdit;
class PartiesEdit;

class StandingDialog : public FormDialog {
    Q_OBJECT

public:
    /// One without an id is new.
    StandingDialog(Session& session, const StandingAgreement& agreement, QWidget* parent = nullptr);

    Id savedId() const { return m_agreement.id; }

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    bool isChanged() const override;
    StandingAgreement edited() const;
    void addDates();
    void addServices();

    Session& m_session;
    StandingAgreement m_agreement;
    StandingAgreement m_opened; // as the case file had it
    StandingAgreement m_before;
    QLineEdit* m_title;
    PartiesEdit* m_parties;
    CodeListEdit* m_professions;
    QList<QCheckBox*> m_services; ///< all but the whole service
    QPlainTextEdit* m_scope;
    QPlainTextEdit* m_triggers;
    QCheckBox* m_hasFrom;
    QDateEdit* m_from;
    QCheckBox* m_hasUntil;
    QDateEdit* m_until;
    QLineEdit* m_contact;
    QLineEdit* m_reference;
    QPlainTextEdit* m_note;
};

} // namespace samvirke
