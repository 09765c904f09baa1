#include "core/base/ids.h"

#include <QMutex>
#include <QRandomGenerator>
#include <QUuid>

namespace samvirke {

namespace {

Id put(quint64 milliseconds, quint16 randomA, quint64 randomB)
{
    const quint64 high = (milliseconds << 16) | 0x7000 | (randomA & 0x0fff);
    const quint64 low = 0x8000000000000000ULL | (randomB & 0x3fffffffffffffffULL);
    static const char digits[] = "0123456789abcdef";
    char16_t text[36];
    int at = 0;
    for (int nibble = 0; nibble < 32; ++nibble) {
        if (nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20)
            text[at++] = u'-';
        const quint64 half = nibble < 16 ? high : low;
        text[at++] = char16_t(digits[half >> (60 - 4 * (nibble % 16)) & 15]);
    }
    return QString::fromUtf16(text, at);
}

} // namespace

Id makeId()
{
    static QMutex mutex;
    static quint64 lastTime = 0;
    static quint16 counter = 0;
    const QMutexLocker lock(&mutex);
    // RFC 9562, 6.2 method 1: the 12 bits after the time count within one millisecond; the clock
    // may stand still or go back, and borrowed milliseconds keep the order.
    const auto now = quint64(QDateTime::currentMSecsSinceEpoch());
    if (now > lastTime) {
        lastTime = now;
        counter = quint16(QRandomGenerator::system()->bounded(0x100));
    } else if (++counter > 0x0fff) {
        ++lastTime;
        counter = 0;
    }
    return put(lastTime, counter, QRandomGenerator::system()->generate64());
}

Id makeId(const QDateTime& at, quint64 randomHigh, quint64 randomLow)
{
    return put(quint64(at.toMSecsSinceEpoch()), quint16(randomHigh), randomLow);
}

bool isId(const QString& text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

} // namespace samvirke
