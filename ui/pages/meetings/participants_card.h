// Who is invited and who is there: all of the office's municipalities in one click, attendance
// ticked with Space while the names are called, others added by typing.
#pragma once

#include "ui/pages/meetings/participants_model.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace samvirke {

class DataTable;

class ParticipantsCard : public Card {
    Q_OBJECT

public:
    explicit ParticipantsCard(Session& session, QWidget* parent = nullptr);

    void show(const Id& meeting);
    using Card::show;
    void callNames(); ///< the keyboard ticks who is present

Q_SIGNALS:
    void said(const QString& text);
    void failed(const samvirke::Error& error);

private:
    void inviteEverybody();
    void addTyped();
    void removeCurrent();
    void count();

    Session& m_session;
    Id m_meeting;
    ParticipantsModel* m_model;
    DataTable* m_table;
    Label* m_count;
    QPushButton* m_invite;
    QLineEdit* m_add;
};

} // namespace samvirke
