#include "ui/dialogs/changed_meanwhile.h"

#include <QCoreApplication>

namespace samvirke {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ChangedMeanwhile)
};

} // namespace

Error changedMeanwhile()
{
    return { Text(Tr::tr("This was changed in another window after you opened it here. What you "
                         "wrote still stands in the fields. Save again to keep it, or cancel to "
                         "keep the other change.")) };
}

Error removedMeanwhile()
{
    return { Text(Tr::tr("This was removed in another window after you opened it here. Nothing is "
                         "written. Copy what you want to keep, and cancel.")) };
}

} // namespace samvirke
