#include "app/desktop/process_start.h"

#include <QElapsedTimer>
#include <QFile>

#ifdef Q_OS_LINUX
#include <ctime>
#include <unistd.h>
#endif

namespace samvirke {

namespace {

QElapsedTimer& timer()
{
    static QElapsedTimer running;
    return running;
}

} // namespace

void markStart()
{
    timer().start();
}

qint64 millisecondsSinceStart()
{
#ifdef Q_OS_LINUX
    // Field 22 of /proc/self/stat: clock ticks from the boot to the start of this process. The name
    // in field 2 may hold spaces, so fields are counted from its closing bracket.
    QFile stat(QStringLiteral("/proc/self/stat"));
    timespec now{};
    if (stat.open(QIODevice::ReadOnly) && clock_gettime(CLOCK_BOOTTIME, &now) == 0) {
        const QByteArray text = stat.readAll();
        const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        constexpr int startTime = 22 - 3;
        if (fields.size() > startTime) {
            const qint64 started = fields.at(startTime).toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
            return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1000000 - started;
        }
    }
#endif
    return timer().elapsed();
}

} // namespace samvirke
