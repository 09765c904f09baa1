// The letter about measures on paper: by level, each with when, whom to call and how.
#pragma once

#include "core/print/document.h"
#include "core/reports/measures_letter.h"

namespace samvirke {

/// In the letter's language. Facts that nobody has checked say so.
Document measuresDocument(const MeasuresLetter& letter);

/// The subject of its e-mail.
QString subjectOf(const MeasuresLetter& letter);

} // namespace samvirke
