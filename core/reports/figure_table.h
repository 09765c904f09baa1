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

FigureTable figureTable(FigureBlock block, const SituationFigures& figures);

} // namespace samvirke
