// The parts of a zip archive as streams, without trust: what a part says of its own size is checked
// before and while it is inflated, so that a small file cannot fill the memory.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace samvirke {

/// Inflates as it is read. Ends early, and says so, when the archive is damaged or too large.
class ZipPart : public QIODevice {
public:
    ~ZipPart() override;

    bool isDamaged() const { return m_damaged; }
    bool isTooLarge() const { return m_tooLarge; }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 maxSize) override;

private:
    friend class ZipParts;
    struct Handle;
    ZipPart();
    std::unique_ptr<Handle> m_handle;
    bool m_damaged = false;
    bool m_tooLarge = false;
};

class ZipParts {
public:
    /// All parts together may inflate to this much, and no part to more than this times its packed
    /// size once it is larger than `freely`.
    static constexpr qint64 maxInflated = 300LL * 1024 * 1024;
    static constexpr qint64 freely = 16LL * 1024 * 1024;
    static constexpr qint64 maxRatio = 250;

    /// `bytes` must outlive the object and its parts.
    static Result<ZipParts> open(const QByteArray& bytes);

    ZipParts(ZipParts&&) noexcept;
    ZipParts& operator=(ZipParts&&) noexcept;
    ~ZipParts();

    bool has(const QString& name) const; ///< without regard to case
    bool isEncrypted() const;

    /// An open part; an error when it is missing, damaged or declared too large.
    Result<std::unique_ptr<ZipPart>> part(const QString& name);

private:
    struct Archive;
    explicit ZipParts(std::unique_ptr<Archive> archive);
    std::unique_ptr<Archive> m_archive;
};

/// The two messages that every reader of an archive needs.
Error damagedSpreadsheet();
Error oversizedSpreadsheet();

} // namespace samvirke
