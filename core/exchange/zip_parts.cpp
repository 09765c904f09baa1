#include "core/exchange/zip_parts.h"

#include <zip.h>

#include <algorithm>

namespace samvirke {

struct ZipPart::Handle {
    zip_file_t* file = nullptr;
    qint64* inflated = nullptr; // of the whole archive
    qint64 own = 0;
    qint64 packed = 0;
};

struct ZipParts::Archive {
    zip_t* zip = nullptr;
    qint64 inflated = 0;

    ~Archive()
    {
        if (zip)
            zip_discard(zip);
    }
};

ZipPart::ZipPart() : m_handle(std::make_unique<Handle>()) { }

ZipPart::~ZipPart()
{
    if (m_handle->file)
        zip_fclose(m_handle->file);
}

qint64 ZipPart::readData(char* data, qint64 maxSize)
{
    if (m_damaged || m_tooLarge)
        return -1;
    const zip_int64_t got = zip_fread(m_handle->file, data, zip_uint64_t(maxSize));
    if (got < 0) {
        m_damaged = true;
        return -1;
    }
    m_handle->own += got;
    *m_handle->inflated += got;
    if (*m_handle->inflated > ZipParts::maxInflated
        || (m_handle->own > ZipParts::freely
            && m_handle->own / ZipParts::maxRatio > m_handle->packed)) {
        m_tooLarge = true;
        return -1;
    }
    return got;
}

qint64 ZipPart::writeData(const char*, qint64)
{
    return -1;
}

ZipParts::ZipParts(std::unique_ptr<Archive> archive) : m_archive(std::move(archive)) { }
ZipParts::ZipParts(ZipParts&&) noexcept = default;
ZipParts& ZipParts::operator=(ZipParts&&) noexcept = default;
ZipParts::~ZipParts() = default;

Result<ZipParts> ZipParts::open(const QByteArray& bytes)
{
    zip_source_t* const source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    if (!source)
        return fail(damagedSpreadsheet());
    auto archive = std::make_unique<Archive>();
    archive->zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!archive->zip) {
        zip_source_free(source);
        return fail(damagedSpreadsheet());
    }
    return ZipParts(std::move(archive));
}

bool ZipParts::has(const QString& name) const
{
    return zip_name_locate(m_archive->zip, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

bool ZipParts::isEncrypted() const
{
    const zip_int64_t count = std::min<zip_int64_t>(zip_get_num_entries(m_archive->zip, 0), 1000);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_archive->zip, zip_uint64_t(i), 0, &stat) == 0
            && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
            return true;
    }
    return false;
}

Result<std::unique_ptr<ZipPart>> ZipParts::part(const QString& name)
{
    const zip_int64_t index =
        zip_name_locate(m_archive->zip, name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return fail(damagedSpreadsheet());
    zip_stat_t stat;
    if (zip_stat_index(m_archive->zip, zip_uint64_t(index), 0, &stat) != 0)
        return fail(damagedSpreadsheet());
    if ((stat.valid & ZIP_STAT_SIZE) && stat.size > zip_uint64_t(maxInflated))
        return fail(oversizedSpreadsheet());
    std::unique_ptr<ZipPart> part(new ZipPart);
    part->m_handle->file = zip_fopen_index(m_archive->zip, zip_uint64_t(index), 0);
    part->m_handle->inflated = &m_archive->inflated;
    part->m_handle->packed = (stat.valid & ZIP_STAT_COMP_SIZE) ? qint64(stat.comp_size) : 0;
    if (!part->m_handle->file)
        return fail(damagedSpreadsheet());
    part->open(QIODevice::ReadOnly);
    return part;
}

Error damagedSpreadsheet()
{
    return { Text::of(QT_TRANSLATE_NOOP("core",
        "The spreadsheet is damaged or incomplete. Ask for it again, or open it in a spreadsheet "
        "program and save it anew as .xlsx.")) };
}

Error oversizedSpreadsheet()
{
    return { Text::of(QT_TRANSLATE_NOOP("core",
        "The spreadsheet unpacks to far more than a list of ours can be. It is not opened.")) };
}

} // namespace samvirke
