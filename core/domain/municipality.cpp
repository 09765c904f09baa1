#include "core/domain/municipality.h"

#include <algorithm>

namespace samvirke {

const Municipality* Reference::byNumber(const QString& number) const
{
    const auto found = std::find_if(municipalities.begin(), municipalities.end(),
        [&](const Municipality& m) { return m.number == number; });
    return found == municipalities.end() ? nullptr : &*found;
}

const CountyOffice* Reference::office(const QString& name) const
{
    const auto found = std::find_if(offices.begin(), offices.end(), [&](const CountyOffice& o) {
        return o.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == offices.end() ? nullptr : &*found;
}

} // namespace samvirke
