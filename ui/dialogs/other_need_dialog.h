// "What if the need were another?": heads, period and substitutes to be tried. It writes nothing.
#pragma once

#include "core/domain/need.h"
#include "ui/dialogs/form_dialog.h"

class QSpinBox;

namespace samvirke {

class CodeListEdit;
class PeriodEdit;

class OtherNeedDialog : public FormDialog {
    Q_OBJECT

public:
    /// `what`: "Heim, Nurse".
    OtherNeedDialog(const Need& need, const QString& what, QWidget* parent = nullptr);

    Need need() const;

protected:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    bool isChanged() const override; ///< nothing would be lost

private:
    Need m_need;
    QSpinBox* m_heads;
    PeriodEdit* m_period;
    CodeListEdit* m_alsoAccept;
};

} // namespace samvirke
