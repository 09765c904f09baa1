// Which municipality? One field, for a key that begins something about a municipality from wherever
// one is. The one in view stands there already: Enter takes it, typing replaces it.
#pragma once

#include "ui/dialogs/form_dialog.h"

namespace samvirke {

class MunicipalityBox;
class Session;

class MunicipalityDialog : public FormDialog {
    Q_OBJECT

public:
    /// `title` and `goOn`: what begins, and the verb on its button.
    MunicipalityDialog(const Session& session, const QString& title, const QString& goOn,
        const QString& inView, QWidget* parent = nullptr);

    QString number() const; ///< after it was accepted

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override { return {}; }
    bool isChanged() const override { return false; } // nothing is lost

    MunicipalityBox* m_box;
};

} // namespace samvirke
