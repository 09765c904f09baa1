// The form that a municipality fills in and sends back: a sheet with a row per service area, its
// last answers filled in, drop-down lists and date cells, and a second sheet with what each value
// means. In the municipality's own form of Norwegian.
//
// It is an ordinary table of assessments to the import, with marks that need no mapping: which
// round and municipality it was made for, and what each row held when it left. A row that comes
// back as it left says "unchanged since last", unless the date it is true for has been filled in:
// nobody is good because nothing was typed.
#pragma once

#include "core/domain/assessment.h"
#include "core/domain/municipality.h"
#include "core/exchange/table.h"
#include "core/exchange/workbook.h"

namespace samvirke {

struct AnswerFormInput {
    Municipality municipality;
    ReportingRound round;
    QList<SelfAssessment>
        last; ///< newest answer per service area, unchanged ones with their status
    QString lastText; ///< when that was: "Week 9, 2021"
    QString office;
    QString language; ///< "nb" or "nn"
    bool exercise = false;
};

QList<SheetOut> answerForm(const AnswerFormInput& input);

/// What a form says of itself.
struct FormFacts {
    QString round; ///< label
    QString municipality; ///< number
    QString definitions;
    QDateTime asOf; ///< UTC; invalid when the date was left empty
    QString asOfText; ///< what stands there, when it is no date
    QString givenBy;
    QString givenByRole;
    int checkColumn = -1;
    int row = 0; ///< of the marks, index in the table
};

/// Nothing when the table is no form of ours.
std::optional<FormFacts> formFacts(const Table& table);

/// Tells whether a row is as it left: the same for what was filled in and what was read.
QString formCheck(const SelfAssessment& row);

} // namespace samvirke
