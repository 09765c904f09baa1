// The agenda and the meeting as it goes on: items with the notes of the current one under them, and
// the keys with which everything is caught while people talk. They stand on the buttons.
#pragma once

#include "core/session/meetings.h"
#include "ui/pages/meetings/agenda_model.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPlainTextEdit;

namespace samvirke {

class DataTable;

class AgendaCard : public Card {
    Q_OBJECT

public:
    explicit AgendaCard(Session& session, QWidget* parent = nullptr);

    void show(const Id& meeting);
    using Card::show;
    void save(); ///< the notes, when they were changed
    const AgendaItem* current() const; ///< nullptr: none

    void beginOrEnd();
    void nextItem();
    void noteMore(); ///< the keyboard writes notes

Q_SIGNALS:
    void currentChanged(); ///< another item is worked on
    void proposeWanted();
    void decisionWanted();
    void actionWanted();
    void attendanceWanted();
    void said(const QString& text);
    void failed(const samvirke::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPushButton* addKey(const QString& name, const QString& text, int key, QWidget* row,
        const std::function<void()>& press);
    void saveNotes(const AgendaItem& item, const QString& written);
    bool wrote(const Result<void>& result);
    void take(const Id& item);
    void addTyped();
    void moveCurrent(int by);
    void removeCurrent();
    void showRunning();

    Session& m_session;
    Id m_meeting;
    AgendaItem m_saved; ///< whose notes are shown, as the session has it
    Id m_running; ///< the item that was last seen to go on
    AgendaModel* m_model;
    DataTable* m_table;
    Label* m_now;
    QPushButton* m_begin = nullptr;
    QPushButton* m_next = nullptr;
    Label* m_about;
    QPlainTextEdit* m_notes;
    QLineEdit* m_add;
};

} // namespace samvirke
