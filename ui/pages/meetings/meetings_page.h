// When do we meet, and what is open? The meetings at the left; of the chosen one the agenda with
// the notes on each item, decisions and action items in the middle, and who is there at the right,
// with the series below. Everything can be caught from the keyboard while people talk; a field is
// saved when it is left.
#pragma once

#include "ui/models/value_table_model.h"
#include "ui/pages/page.h"

class QComboBox;
class QPlainTextEdit;

namespace samvirke {

class AgendaCard;
class Card;
class DataTable;
class MinuteLists;
class PageFrame;
class ParticipantsCard;
class SeriesCard;

class MeetingsPage : public Page {
    Q_OBJECT

public:
    explicit MeetingsPage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString badge() const override; ///< open action items
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void reveal(const QString& id) override; ///< a meeting, an action item, or a series

    Id shown() const { return m_saved.id; }
    void planMeeting();
    void changeShown();
    void removeShown();
    void suggestAgenda(); ///< shows what is open, to be ticked
    void invite();
    void callOff();
    void saveMinutes(); ///< as PDF, ODT or text
    void changeSeries(const QString& series); ///< empty: a new one

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeSheet();
    void showMeeting(const Id& meeting);
    void showFacts();
    void showHeader();
    void addPapers(); ///< status kept, minutes, invitation
    void save(); ///< notes of the item and of the meeting, when they were changed

    PageFrame* m_frame;
    QComboBox* m_box; ///< chooses in a narrow window
    QWidget* m_listSide = nullptr;
    ValueTableModel<Meeting>* m_model;
    DataTable* m_list;
    QWidget* m_sheet = nullptr;
    AgendaCard* m_agenda;
    QPlainTextEdit* m_notes;
    MinuteLists* m_minutes;
    Card* m_facts;
    Card* m_history;
    ParticipantsCard* m_participants;
    SeriesCard* m_series;
    Meeting m_saved; ///< as the session has it
    int m_open = 0;
};

} // namespace samvirke
