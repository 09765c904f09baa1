#include "ui/pages/needs/sync_rows.h"

#include <QCoreApplication>

namespace samvirke {

Text whyReadOnly(const CaseFileInfo& info)
{
    if (!info.readOnly)
        return {};
    if (!info.readOnlyReason.isEmpty())
        return info.readOnlyReason;
    return QCoreApplication::translate(
        "ReadOnly", "The case file is open for reading only. Nothing can be changed in it.");
}

} // namespace samvirke
