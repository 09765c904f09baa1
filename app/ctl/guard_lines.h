// Notes on impartiality as lines after a command that gave rise to them.
#pragma once

#include "core/domain/impartiality.h"

namespace samvirke {
class Session;
}

namespace samvirke::ctl {

void printNotes(const Session& session, const QList<ImpartialityNote>& notes);

} // namespace samvirke::ctl
