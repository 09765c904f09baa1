// A series of meetings: its rhythm, its standing items, and who is invited each time. Those who
// stand for a municipality stand by their function, so that whoever has it is invited.
#pragma once

#include "core/session/meetings.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/value_table_model.h"
#include "ui/widgets/choice_box.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace samvirke {

class DataTable;

class SeriesDialog : public FormDialog {
    Q_OBJECT

public:
    /// A series without an id is a new one.
    SeriesDialog(Session& session, const MeetingSeries& series, QWidget* parent = nullptr);

    Id series() const { return m_series.id; } ///< after it was written

    void addTyped(); ///< the participant that was written
    void addEverybody(); ///< one for each municipality, by the function that is chosen

Q_SIGNALS:
    void planWanted(const QString& series); ///< its next meeting
    void removeWanted(const QString& series);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void planNext();
    QList<FieldProblem> problems() const override;
    Result<void> write() override;
    bool isChanged() const override;
    MeetingSeries changedSeries() const;
    void makeParticipants();
    void removeCurrent();

    Session& m_session;
    MeetingSeries m_series;
    QList<SeriesParticipant> m_before;
    ValueTableModel<SeriesParticipant>* m_model;
    DataTable* m_table;
    ChoiceBox<MeetingKind>* m_kind;
    QLineEdit* m_title;
    ChoiceBox<MeetingRhythm>* m_rhythm;
    QDateEdit* m_day;
    QTimeEdit* m_time;
    QSpinBox* m_minutes;
    QCheckBox* m_ends;
    QDateEdit* m_until;
    QLineEdit* m_place;
    QPlainTextEdit* m_agenda;
    QLineEdit* m_add;
    QComboBox* m_function;
};

/// A new series as it is proposed: weekly from tomorrow at nine.
MeetingSeries proposedSeries();

} // namespace samvirke
