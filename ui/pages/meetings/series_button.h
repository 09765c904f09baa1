// The series of meetings, each with what can be done with it: plan the next, change, invite to all.
#pragma once

#include "core/session/meetings.h"

#include <QPushButton>

class QMenu;

namespace samvirke {

class SeriesButton : public QPushButton {
    Q_OBJECT

public:
    explicit SeriesButton(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void planned(const QString& meeting);
    void said(const QString& text);
    void failed(const samvirke::Error& error);

private:
    void fill();
    void addSeries(const MeetingSeries& series);
    void edit(const MeetingSeries& series);
    void planNext(const Id& series);
    void invite(const MeetingSeries& series);
    void remove(const MeetingSeries& series);
    void remind();

    Session& m_session;
    QMenu* m_menu;
};

/// A calendar file; for a save dialog.
QString calendarFilter();
/// PDF, ODT or text.
QString documentFilter();
/// "Written to …; 3 are asked to answer, without an address: Heim, Røros."
QString invitationText(const InvitationFile& file);

} // namespace samvirke
