#include "core/domain/state_resource.h"

namespace samvirke {

template <> const QList<Word<StateResourceKind>>& words()
{
    static const QList<Word<StateResourceKind>> all{
        { StateResourceKind::CivilDefence, "civilDefence",
            QT_TRANSLATE_NOOP("core", "Civil Defence") },
        { StateResourceKind::HomeGuard, "homeGuard", QT_TRANSLATE_NOOP("core", "Home Guard") },
        { StateResourceKind::Volunteers, "volunteers", QT_TRANSLATE_NOOP("core", "Volunteers") },
        { StateResourceKind::ProtectiveEquipment, "protectiveEquipment",
            QT_TRANSLATE_NOOP("core", "Protective equipment") },
        { StateResourceKind::Other, "other", QT_TRANSLATE_NOOP("core", "Other") },
    };
    return all;
}

template <> const QList<Word<AllocationStep>>& words()
{
    static const QList<Word<AllocationStep>> all{
        { AllocationStep::Requested, "requested", QT_TRANSLATE_NOOP("core", "requested") },
        { AllocationStep::Granted, "granted", QT_TRANSLATE_NOOP("core", "granted") },
        { AllocationStep::Refused, "refused", QT_TRANSLATE_NOOP("core", "refused") },
        { AllocationStep::Released, "released", QT_TRANSLATE_NOOP("core", "released") },
    };
    return all;
}

} // namespace samvirke
