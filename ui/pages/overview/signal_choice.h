// Which signals a person wants on the call list: what the rounds say between the lines may be
// switched off kind by kind. What waits for a step is always there.
#pragma once

#include "core/reports/picture.h"

class QMenu;

namespace samvirke {

QList<CallItem> withoutSignalsOff(QList<CallItem> items);

/// One checkable action for each signal, with its rule as the tool tip; a change is kept at once.
void fillSignalMenu(QMenu& menu);

} // namespace samvirke
