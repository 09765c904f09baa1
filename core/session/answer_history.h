// The versions of a municipality's answer, from what the journal says of its rows.
#pragma once

#include "core/session/session.h"

namespace samvirke {

struct AnswerEntry {
    int order = 0; ///< among the rows of one answer
    Text of; ///< what the row is about: "Nursing home", "Question 2"
    JournalEntry entry;
};

/// What was written together is one version; newest first.
QList<AnswerVersion> versionsFrom(QList<AnswerEntry> entries);

/// "status good → critical": a field's values in the words a person reads.
Text changeText(const FieldChange& change);

} // namespace samvirke
