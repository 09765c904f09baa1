// One line of the register of standing agreements, with the words that a person reads.
#pragma once

#include "core/session/standing_agreements.h"
#include "ui/models/value_table_model.h"

namespace samvirke {

/// In the order in which they want attention.
enum class StandingState { EndsSoon, Holds, NotYet, Ended };

struct StandingRow {
    StandingAgreement agreement;
    QString parties; ///< names
    QString about; ///< professions and services
    StandingState state = StandingState::Holds;

    bool operator==(const StandingRow&) const = default;
};

using StandingModel = ValueTableModel<StandingRow>;

StandingRow standingRow(const Session& session, const StandingAgreement& agreement, QDate today);
QString stateWord(StandingState state);
QString validText(const StandingAgreement& agreement); ///< "until 31.12.2021"
QList<TableColumn<StandingRow>> standingColumns();

} // namespace samvirke
