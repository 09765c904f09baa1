// A letter to an owner of staff, or the note of the one who rings, on paper.
#pragma once

#include "core/print/document.h"
#include "core/reports/request_letter.h"

namespace samvirke {

/// In the letter's own form of Norwegian. `mark`: of an exercise or a demonstration.
Document requestDocument(
    const RequestLetter& letter, const QString& office, const QDate& day, const Text& mark);

} // namespace samvirke
