// Where supervision and redistribution meet about a municipality: the note and the entries it rests
// on. Hidden where they do not meet.
#pragma once

#include "ui/pages/municipality/municipality_lists.h"

namespace samvirke {

void fillRoles(Card& card, const Session& session, const QString& municipality, const Lead& lead);

} // namespace samvirke
