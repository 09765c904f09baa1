#include "core/exchange/reference_files.h"
#include "core/session/session.h"

namespace samvirke {

const Reference& reference()
{
    static const Reference loaded = [] {
        auto found = loadReference();
        if (!found)
            qFatal(
                "The reference data of the program: %s", qPrintable(found.error().text.english()));
        return *found;
    }();
    return loaded;
}

} // namespace samvirke
