// The two tables of the page about rounds: the rounds with their rates, and who has answered in the
// one that is chosen.
#pragma once

#include "core/reports/round_report.h"
#include "ui/models/value_table_model.h"

namespace samvirke {

namespace round_column {
enum { Name, State, Due, Answered, InTime, Complete };
} // namespace round_column

namespace answer_column {
enum { Municipality, Standing, Status, Sent, Missing };
} // namespace answer_column

QList<TableColumn<RoundReport>> roundColumns();
QList<TableColumn<RoundRow>> answerColumns();

/// "12.3. 12:00" in local time: the year stands in the round's name.
QString briefTime(const QDateTime& at);
/// "open, answers due 12.3. 12:00", "closed 15.3. 08:00"
QString roundStateText(const RoundReport& report);
/// "unchanged since last: critical, 5.3." and the like; empty when there is nothing to add.
QString ageText(const RoundRow& row);
/// "kommuneoverlege Kari Nordmann, telephone"
QString giverText(const RoundRow& row);

} // namespace samvirke
