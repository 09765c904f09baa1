// The minutes of a meeting with all that stands on their pages: values, no painting. Names of
// persons stand in the list of participants alone, as they were recorded.
#pragma once

#include "core/reports/meeting_status.h"

namespace samvirke {

struct Minutes {
    QString office; ///< "Statsforvalteren i Trøndelag"
    bool exercise = false;
    bool demonstration = false;
    QDateTime madeAt; ///< UTC
    Meeting meeting;
    QList<AgendaItem> agenda; ///< in order
    struct Person {
        QString who; ///< municipality or body, then the name if there is one
        QString function;
        bool attended = false;

        bool operator==(const Person&) const = default;
    };
    QList<Person> people;
    struct Decided {
        QString text;
        QString about; ///< what it concerns; may be empty
        Role role = Role::Coordination;

        bool operator==(const Decided&) const = default;
    };
    QList<Decided> decisions;
    QList<ActionItem> actions; ///< owners by name
    std::optional<MeetingStatus> status; ///< as it was kept
    int smallBelow = 0; ///< domain/small_counts.h
    QDateTime next; ///< UTC: the next meeting of the series; may be invalid

    bool operator==(const Minutes&) const = default;
};

} // namespace samvirke
