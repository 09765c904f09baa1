#include "core/domain/small_counts.h"

#include "core/base/norwegian.h"

namespace samvirke {

bool maySetSmallBelow(int smallBelow)
{
    return smallBelow == 0 || (smallBelow >= 3 && smallBelow <= largestSmallBelow);
}

Text personsText(int persons, int smallBelow)
{
    if (persons < 1 || persons >= smallBelow)
        return numberText(persons);
    return QStringLiteral("1–%1").arg(smallBelow - 1);
}

} // namespace samvirke
