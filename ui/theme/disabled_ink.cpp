#include "ui/theme/disabled_ink.h"

namespace samvirke {

QColor disabledInk(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Dark:
        return { 0x85, 0x94, 0xaa };
    case Scheme::HighContrast:
        return { 0x9e, 0x9e, 0x9e };
    case Scheme::Light:
    case Scheme::System:
        break;
    }
    return { 0x63, 0x6d, 0x7b };
}

} // namespace samvirke
