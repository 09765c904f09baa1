// How the columns of a table share its width when it is too small for all: states and figures
// first, since a year that is cut off says another thing; then the headings; words give what they
// have left.
#pragma once

#include <QList>

namespace samvirke {

struct ColumnRoom {
    int width = 0; ///< what it would have
    int whole = 0; ///< what states and figures need to be read whole; 0: words alone
    int heading = 0; ///< what its heading needs
    int full = 0; ///< what all its words need
    bool mayGive = true;
    bool mayTake = true;

    bool operator==(const ColumnRoom&) const = default;
};

/// Moves width between columns, all in pixels. What must be read whole is never cut: where no
/// column of words has more than `least` left, the table grows. No heading makes it
/// grow. Room that neither needs goes to words that are cut, the first column first.
void shareRoom(QList<ColumnRoom>& columns, int least);

} // namespace samvirke
