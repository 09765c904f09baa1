// Long work on the command line: how far it is stands on stderr, on one line that is written over,
// and Ctrl+C breaks it off in an orderly way, with nothing written. A second Ctrl+C ends the
// program at once, which the case file survives as well.
#pragma once

#include "core/session/import_preview.h"

namespace samvirke::ctl {

class Patience {
public:
    /// Shows itself on a terminal; elsewhere only when it is `asked` to, in lines of their own.
    explicit Patience(bool asked);
    ~Patience();
    Patience(const Patience&) = delete;
    Patience& operator=(const Patience&) = delete;

    GoOn reading();
    GoOn writing();
    GoOn solving(); ///< in per cent
    void done(); ///< wipes the line

private:
    GoOn saying(const char* what);

    bool m_terminal;
    bool m_asked;
    int m_shown = -1; // per cent
    const char* m_what = nullptr;
};

} // namespace samvirke::ctl
