// A page of the window on paper: first as it stands on the screen, in light colours, then those of
// its tables that the screen shows only a part of, with all their rows.
#pragma once

#include <QString>

class QPagedPaintDevice;

namespace samvirke {

class Page;

struct PrintFrame {
    QString title; ///< at the head of each sheet
    QString mark; ///< "EXERCISE"; empty for the real thing
    QString footer; ///< office and time, at the foot of each sheet
};

/// Paints on a printer or a PDF, whose paper and margins are kept. The page must be shown.
void printPage(Page& page, const PrintFrame& frame, QPagedPaintDevice& device);

} // namespace samvirke
