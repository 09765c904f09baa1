// A person decides that an owner lends in spite of its own situation, or is left in peace. The
// reason is recorded, and the decision can be taken back.
#pragma once

#include "ui/dialogs/form_dialog.h"

class QComboBox;

namespace samvirke {

class Session;

class OwnerOverrideDialog : public FormDialog {
    Q_OBJECT

public:
    /// `lends`: what is chosen at first.
    OwnerOverrideDialog(
        Session& session, const QString& owner, bool lends, QWidget* parent = nullptr);

protected:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;

private:
    QString reason() const;

    Session& m_session;
    QString m_owner;
    QComboBox* m_lends;
    QPlainTextEdit* m_reason;
};

} // namespace samvirke
