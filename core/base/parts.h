// Work on many rows, shared between the processors.
#pragma once

#include <QtGlobal>

#include <functional>

namespace samvirke {

/// Into how many parts work on so many rows is worth dividing; 1 for few rows.
int partsFor(qsizetype rows);

/// Calls `work(part, from, until)` for consecutive ranges that together are 0 … rows - 1, all
/// beside each other, and returns when all have ended. The order of the parts is the order of the
/// rows.
void inParts(qsizetype rows, int parts,
    const std::function<void(int part, qsizetype from, qsizetype until)>& work);

} // namespace samvirke
