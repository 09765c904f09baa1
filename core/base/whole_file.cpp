#include "core/base/whole_file.h"

#include <QSaveFile>

namespace samvirke {

bool writeWhole(QSaveFile& file, const QByteArray& bytes)
{
    return file.write(bytes) == bytes.size() && file.flush() && file.commit();
}

} // namespace samvirke
