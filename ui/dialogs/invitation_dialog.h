// An invitation as a calendar file: who sends it, who cannot be reached by e-mail, one meeting or
// the whole series. The file is opened and sent by the person; nothing is sent from here.
#pragma once

#include "core/session/meetings.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QLineEdit;

namespace samvirke {

class InvitationDialog : public FormDialog {
    Q_OBJECT

public:
    InvitationDialog(Session& session, const Id& meeting, QWidget* parent = nullptr);

    const InvitationFile& file() const { return m_file; } ///< after it was written

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    void renew();

    Session& m_session;
    Meeting m_meeting;
    QLineEdit* m_from;
    QLineEdit* m_name;
    QCheckBox* m_series = nullptr;
    QCheckBox* m_ofSeries = nullptr; ///< of one that moved, or is called off
    Label* m_reach;
    InvitationFile m_file;
};

} // namespace samvirke
