#include "core/domain/service.h"

namespace samvirke {

template <> const QList<Word<ServiceEventKind>>& words()
{
    static const QList<Word<ServiceEventKind>> all{
        { ServiceEventKind::Arrived, "arrived", QT_TRANSLATE_NOOP("core", "arrived") },
        { ServiceEventKind::Sick, "sick", QT_TRANSLATE_NOOP("core", "ill") },
        { ServiceEventKind::FitAgain, "fitAgain", QT_TRANSLATE_NOOP("core", "fit again") },
        { ServiceEventKind::Replaced, "replaced", QT_TRANSLATE_NOOP("core", "replaced") },
        { ServiceEventKind::HandedOver, "handedOver", QT_TRANSLATE_NOOP("core", "hand-over done") },
        { ServiceEventKind::LeftEarly, "leftEarly", QT_TRANSLATE_NOOP("core", "left early") },
        { ServiceEventKind::Extended, "extended", QT_TRANSLATE_NOOP("core", "extended") },
        { ServiceEventKind::Home, "home", QT_TRANSLATE_NOOP("core", "home again") },
        { ServiceEventKind::Note, "note", QT_TRANSLATE_NOOP("core", "note") },
    };
    return all;
}

template <> const QList<Word<CostKind>>& words()
{
    static const QList<Word<CostKind>> all{
        { CostKind::Pay, "pay", QT_TRANSLATE_NOOP("core", "Pay") },
        { CostKind::Travel, "travel", QT_TRANSLATE_NOOP("core", "Travel") },
        { CostKind::Lodging, "lodging", QT_TRANSLATE_NOOP("core", "Lodging") },
        { CostKind::Training, "training", QT_TRANSLATE_NOOP("core", "Training") },
        { CostKind::Other, "other", QT_TRANSLATE_NOOP("core", "Other") },
    };
    return all;
}

template <> const QList<Word<TransferSide>>& words()
{
    static const QList<Word<TransferSide>> all{
        { TransferSide::Lender, "lender", QT_TRANSLATE_NOOP("core", "lending municipality") },
        { TransferSide::Receiver, "receiver", QT_TRANSLATE_NOOP("core", "receiving municipality") },
    };
    return all;
}

} // namespace samvirke
