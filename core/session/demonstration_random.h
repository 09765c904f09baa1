// Chance that repeats itself: SplitMix64, one stream for each topic, so that a sentence more in one
// place changes nothing in another.
#pragma once

#include "core/base/ids.h"

#include <QList>

namespace samvirke::demonstration {

class Random {
public:
    Random(quint32 seed, const char* topic);

    quint64 next();
    double unit(); ///< 0 ≤ x < 1
    int below(qsizetype n); ///< 0 … n-1; 0 when n < 1
    int between(int low, int high); ///< both included
    bool chance(double probability);
    double around(double spread); ///< bell-shaped, mean 0
    Id id(const QDateTime& at);

    template <class T> T pick(const QList<T>& list) { return list.at(below(list.size())); }

    template <class T> void shuffle(QList<T>& list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            list.swapItemsAt(i, below(i + 1));
    }

private:
    quint64 m_state;
};

} // namespace samvirke::demonstration
