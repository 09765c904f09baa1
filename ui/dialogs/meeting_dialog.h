// When and where a meeting is, and of what kind. A new one can be the next of a series, with those
// who stand in it, or begin with an agenda made of what is open and with all municipalities
// invited.
#pragma once

#include "core/session/session.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/choice_box.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QTimeEdit;

namespace samvirke {

class MeetingDialog : public FormDialog {
    Q_OBJECT

public:
    /// A meeting without an id is a new one.
    MeetingDialog(Session& session, const Meeting& meeting, QWidget* parent = nullptr);

    Id meeting() const { return m_meeting.id; } ///< after it was written

private:
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    Result<void> plan(const Meeting& changed);
    Result<void> planInSeries(const Meeting& changed);
    void fillFromSeries();
    Meeting changedMeeting() const;

    Session& m_session;
    Meeting m_meeting;
    Meeting m_opened; // as the case file had it
    QComboBox* m_series = nullptr; ///< only for a new one, when there are series
    ChoiceBox<MeetingKind>* m_kind;
    QLineEdit* m_title;
    QDateEdit* m_day;
    QTimeEdit* m_start;
    QTimeEdit* m_end;
    QLineEdit* m_place;
    QCheckBox* m_agenda = nullptr; ///< only for a new one
    QCheckBox* m_invite = nullptr;
};

/// A new meeting as it is proposed: of the kind and at the time of day of the last one, a week
/// after it, or tomorrow at nine.
Meeting proposedMeeting(const Session& session);

/// Invites each of the office's municipalities that is not invited yet, as one command. Gives back
/// how many.
Result<int> inviteAll(Session& session, const Id& meeting);

} // namespace samvirke
