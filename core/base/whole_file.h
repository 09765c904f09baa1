// A file that is written whole or not at all.
#pragma once

#include <QByteArray>

class QSaveFile;

namespace samvirke {

/// Writes all of it and puts it in place of what was there; on a full disk that stays, and
/// errorString() says why. QSaveFile alone takes no notice of what its own buffer could not write
/// when it commits: the file would be empty, and what was there gone. `file`: open.
bool writeWhole(QSaveFile& file, const QByteArray& bytes);

} // namespace samvirke
