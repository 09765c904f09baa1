#include "core/session/demonstration_random.h"

namespace samvirke::demonstration {

Random::Random(quint32 seed, const char* topic)
{
    // FNV-1a over the topic keeps the streams apart.
    quint64 hash = 14695981039346656037ULL;
    for (const char* c = topic; *c != '\0'; ++c)
        hash = (hash ^ quint64(static_cast<unsigned char>(*c))) * 1099511628211ULL;
    m_state = hash ^ (quint64(seed) * 0x9E3779B97F4A7C15ULL);
}

quint64 Random::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

double Random::unit()
{
    return double(next() >> 11) / 9007199254740992.0; // 2^53
}

int Random::below(qsizetype n)
{
    return n < 1 ? 0 : int(unit() * double(n));
}

int Random::between(int low, int high)
{
    return low + below(high - low + 1);
}

bool Random::chance(double probability)
{
    return unit() < probability;
}

double Random::around(double spread)
{
    double sum = 0;
    for (int i = 0; i < 4; ++i)
        sum += unit();
    return (sum - 2.0) * spread * 1.7320508; // four uniforms have the variance 1/3
}

Id Random::id(const QDateTime& at)
{
    const quint64 high = next();
    return makeId(at, high, next());
}

} // namespace samvirke::demonstration
