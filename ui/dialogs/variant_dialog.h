// An office's own way to choose among plans of the same coverage: a name and an order of aims.
#pragma once

#include "core/domain/matching_rules.h"
#include "ui/dialogs/form_dialog.h"

class QLineEdit;

namespace samvirke {

class AimOrderEdit;
class Session;

class VariantDialog : public FormDialog {
    Q_OBJECT

public:
    /// A variant without an id is new.
    VariantDialog(Session& session, const Variant& variant, QWidget* parent = nullptr);

    Variant variant() const;
    Id savedId() const { return m_variant.id; }

protected:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    bool isChanged() const override;

private:
    Session& m_session;
    Variant m_variant;
    Variant m_before;
    QLineEdit* m_name;
    AimOrderEdit* m_order;
};

} // namespace samvirke
