#include "core/base/clock.h"

#include <atomic>

namespace samvirke {

namespace {
constexpr qint64 running = std::numeric_limits<qint64>::min();
std::atomic<qint64> fixedAt = running;
} // namespace

QDateTime nowUtc()
{
    const qint64 at = fixedAt.load();
    return at == running ? QDateTime::currentDateTimeUtc()
                         : QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
}

QDate today()
{
    return nowUtc().toLocalTime().date();
}

void setFixedClock(const QDateTime& at)
{
    fixedAt = at.isValid() ? at.toMSecsSinceEpoch() : running;
}

} // namespace samvirke
