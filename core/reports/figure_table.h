// A block of a situation report as a table: the one place that says what its columns are, for the
// screen, the document, the spreadsheet and the command line.
#pragma once

#include "core/reports/situation_figures.h"

namespace samvirke {

struct FigureCell {
    Text text;
    std::optional<StaffingStatus> status = {}; ///< shown with its sign and colour

    bool operator==(const FigureCell&) const = default;
};

struct FigureTable {
    FigureBlock block = FigureBlock::Ratings;
    Text title;
    Text note; ///< the rule of counting, or what to say when there are no rows
    QList<Text> header;
    QList<bool> numeric; ///< by column
    QList<int> widths; ///< percent by column
    QList<QList<FigureCell>> rows;

    bool operator==(const FigureTable&) const = default;
};

/// Persons who were asked for, lent, or did not want to are few in a county, and a number of one
/// may tell who it is: below the office's limit they are told as a range (domain/small_counts.h).
/// Not so:
/// - municipalities by their status, outlook or plan: they are no persons;
/// - needs by profession: what is asked for are posts, and how many of them are uncovered is what
///   the report is for, so what is covered can be reckoned; who fills them, and whose they are, is
///   not told;
/// - equipment and state resources: things and crews, no single persons.
/// The absence that a municipality reported of a service stands in no figure at all.
FigureTable figureTable(FigureBlock block, const SituationFigures& figures);

} // namespace samvirke
