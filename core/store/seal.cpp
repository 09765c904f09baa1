#include "core/store/seal.h"

#include <sodium.h>

#include <cstring>

namespace samvirke::store {

namespace {

// sodium_init() may be called many times, and only its first call does anything; it fails on a
// system without any source of random numbers, where no key may be made at all.
void start()
{
    static const int started = sodium_init();
    if (started < 0)
        qFatal("libsodium cannot start: this system gives no random numbers");
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data()); // NOLINT: C interface
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData()); // NOLINT: C interface
}

// Random bytes from the system, asked for many at a time: an import makes a key and a nonce for
// each of a hundred thousand people. Bytes that were handed out are wiped.
void takeRandom(unsigned char* out, qsizetype size)
{
    constexpr qsizetype held = 8192;
    thread_local unsigned char store[held];
    thread_local qsizetype used = held;
    if (used + size > held) {
        start();
        randombytes_buf(store, held);
        used = 0;
    }
    std::memcpy(out, store + used, std::size_t(size));
    sodium_memzero(store + used, std::size_t(size));
    used += size;
}

} // namespace

QByteArray makeSecret()
{
    QByteArray secret(crypto_secretbox_KEYBYTES, 0);
    takeRandom(raw(secret), secret.size());
    return secret;
}

QByteArray sealed(const QByteArray& plain, const QByteArray& secret)
{
    start();
    QByteArray box(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + plain.size(), 0);
    takeRandom(raw(box), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(raw(box) + crypto_secretbox_NONCEBYTES, raw(plain), quint64(plain.size()),
        raw(box), raw(secret));
    return box.toBase64();
}

std::optional<QByteArray> unsealed(const QByteArray& box, const QByteArray& secret)
{
    start();
    const QByteArray bytes = QByteArray::fromBase64(box);
    constexpr qsizetype overhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (bytes.size() < overhead || secret.size() != crypto_secretbox_KEYBYTES)
        return std::nullopt;
    QByteArray plain(bytes.size() - overhead, 0);
    if (crypto_secretbox_open_easy(raw(plain), raw(bytes) + crypto_secretbox_NONCEBYTES,
            quint64(bytes.size() - crypto_secretbox_NONCEBYTES), raw(bytes), raw(secret))
        != 0)
        return std::nullopt;
    return plain;
}

QByteArray digestOf(const QByteArray& bytes)
{
    start();
    QByteArray digest(crypto_hash_sha256_BYTES, 0);
    crypto_hash_sha256(raw(digest), raw(bytes), quint64(bytes.size()));
    return digest;
}

} // namespace samvirke::store
