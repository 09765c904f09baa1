// How far the search has read the case file, for whoever shows or waits for it.
#pragma once

#include "core/base/text.h"

namespace samvirke {

class Session;

struct SearchReading {
    bool ended = false; ///< nothing more comes
    Text failed = {}; ///< why it ended before all was read; empty: it has all
};

/// Has what Session::search() looks through read on a thread of its own, and waits for it at most
/// so long (0: not at all). Each call brings what was read by then; Session::prepareSearch() is the
/// same for those who want no reason. Having failed, the next call begins anew.
SearchReading readForSearch(const Session& session, int milliseconds);

} // namespace samvirke
