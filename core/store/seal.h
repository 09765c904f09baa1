// Personal fields on their way into the journal: sealed under the person's own key (libsodium's
// secretbox), so that throwing the key away makes the past unreadable and leaves the chain whole.
#pragma once

#include <QByteArray>

#include <optional>

namespace samvirke::store {

QByteArray makeSecret();

/// Nonce and box together, in Base64.
QByteArray sealed(const QByteArray& plain, const QByteArray& secret);

/// Nothing when the key is not the one it was sealed under, or a byte was changed.
std::optional<QByteArray> unsealed(const QByteArray& box, const QByteArray& secret);

/// SHA-256.
QByteArray digestOf(const QByteArray& bytes);

} // namespace samvirke::store
