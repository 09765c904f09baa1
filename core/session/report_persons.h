// Persons in the free text of a situation report. It goes to many and is kept for good, so it says
// no names of patients or staff: the functions and the bodies are enough.
#pragma once

#include "core/domain/names_in_text.h"
#include "core/domain/situation_report.h"

namespace samvirke {

class Session;

struct PersonInReport {
    QString section; ///< its heading; empty: the title or the recipients
    InTheWay what;

    bool operator==(const PersonInReport&) const = default;
};

/// In the order of the report. Known are the persons of every personal field of the case file
/// (whole names, telephones, e-mail); mobile numbers and national identity numbers are found
/// whosever they are (personalIn()).
QList<PersonInReport> personsIn(const Session& session, const SituationReport& draft);

/// "In “Situation”: The name “Kari Moe” stands in it."
Text sentenceOf(const PersonInReport& found);

} // namespace samvirke
