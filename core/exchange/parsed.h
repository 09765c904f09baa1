// What an import makes of a table: values with the row they come from, and for each row that is no
// good what is wrong and what to do. Nothing is written anywhere.
#pragma once

#include "core/base/text.h"

#include <QList>
#include <QStringList>

namespace samvirke {

template <class T> struct ParsedRow {
    T value; ///< without id (and round)
    int row = 0; ///< as the file counts, from 1
};

struct RowProblem {
    int row = 0;
    QString column; ///< as the file writes it; the first one that is wrong
    Text reason; ///< all that is wrong in the row
};

template <class T> struct Parsed {
    QList<ParsedRow<T>> rows; ///< the good ones, in the order of the file
    QList<RowProblem> problems; ///< one for each row that is no good
    QList<Text> notices;
    QStringList unknownColumns; ///< as the file writes them; they are kept out
    /// Fields that the file has a column for (names of members, e.g. "missingFte"). The others are
    /// not the file's business: keep what was known before.
    QStringList fields;
    QString formRound; ///< label of the round that a form of ours was made for; else empty
    int skipped = 0; ///< rows that say that there was no answer; neither good nor wrong
};

} // namespace samvirke
