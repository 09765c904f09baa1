// The office's own templates for situation reports: a name, and sections in an order.
#pragma once

#include "core/session/session.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QLineEdit;

namespace samvirke {

class ReportSectionsEdit;

class ReportTemplateDialog : public FormDialog {
    Q_OBJECT

public:
    /// Saved under a new name the standard template becomes one of the office's own. `draft` takes
    /// over the sections unless the person says no; empty: there is none.
    ReportTemplateDialog(
        Session& session, const ReportTemplate& wanted, const Id& draft, QWidget* parent = nullptr);

    ReportTemplate edited() const;
    Id savedId() const { return m_template.id; }

protected:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    bool isChanged() const override;

private:
    Session& m_session;
    ReportTemplate m_template;
    ReportTemplate m_before;
    Id m_draft;
    QLineEdit* m_name;
    ReportSectionsEdit* m_sections;
    QCheckBox* m_inDraft;
};

} // namespace samvirke
