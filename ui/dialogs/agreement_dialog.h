// Writes the agreement about one transfer, from a template: what the lending side goes without, and
// the clauses, with what is filled in and what nobody knows yet.
#pragma once

#include "core/session/agreements.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace samvirke {

class ClausesEdit;

class AgreementDialog : public FormDialog {
    Q_OBJECT

public:
    /// The transfer's agreement, or a new one.
    AgreementDialog(Session& session, const Id& transfer, QWidget* parent = nullptr);

    Id savedId() const { return m_agreement.id; }

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    bool isChanged() const override;
    Agreement edited() const;
    void beginAnew(int index); ///< from another template
    void showMissing();

    Session& m_session;
    Agreement m_agreement;
    Agreement m_before;
    QList<AgreementTemplate> m_templates;
    QComboBox* m_template;
    QPlainTextEdit* m_loses;
    QLineEdit* m_answers;
    ClausesEdit* m_clauses;
    Label* m_missing;
};

/// A template of the office's own; saved under a new name a standard one becomes one.
class AgreementTemplateDialog : public FormDialog {
    Q_OBJECT

public:
    AgreementTemplateDialog(
        Session& session, const AgreementTemplate& wanted, QWidget* parent = nullptr);

    Id savedId() const { return m_template.id; }

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    bool isChanged() const override;
    AgreementTemplate edited() const;

    Session& m_session;
    AgreementTemplate m_template;
    AgreementTemplate m_before;
    QLineEdit* m_name;
    QComboBox* m_form;
    ClausesEdit* m_clauses;
};

} // namespace samvirke
