#include "core/exchange/owner_lookup.h"

namespace samvirke {

namespace {

/// "St. Olavs hospital HF" and "St. Olavs hospital" are one.
QString trustWord(const QString& name)
{
    QString bare = name.trimmed();
    if (bare.endsWith(QLatin1String(" HF"), Qt::CaseInsensitive))
        bare.chop(3);
    return plainWord(bare);
}

} // namespace

OwnerLookup::OwnerLookup(const Reference& reference)
{
    for (const Municipality& m : reference.municipalities) {
        m_trusts.insert(trustWord(m.healthTrust), m.healthTrust);
        m_trusts.insert(trustWord(m.healthCommunity), m.healthTrust);
    }
}

ReadOwner OwnerLookup::read(FileReader& file, RowReader& row) const
{
    const QString given = row.text("owner");
    const auto source = row.word<PoolSource>("source");
    if (given.isEmpty()) {
        row.wrong("owner",
            Text::of(QT_TRANSLATE_NOOP("core",
                "The owner is missing. Write the number of a municipality or the name of the "
                "employer.")));
        return {};
    }
    const bool mayBeMunicipality = !source || *source == PoolSource::Municipality;
    const auto found = file.lookup().find(given, {});
    if (found && (mayBeMunicipality || given.at(0).isDigit())) {
        file.sawFormer(*found);
        return { found->municipality->number, source.value_or(PoolSource::Municipality), true };
    }
    const QString trust = m_trusts.value(trustWord(given));
    if (!trust.isEmpty() && (!source || *source == PoolSource::HealthTrust))
        return { trust, PoolSource::HealthTrust, false };
    if (mayBeMunicipality && row.cell("source").isEmpty() && !found && !given.at(0).isDigit()) {
        row.wrong("owner",
            Text::of(QT_TRANSLATE_NOOP("core",
                         "“%1” is neither a municipality nor a health trust. Correct it, or say "
                         "under “ressurskilde” what it is."),
                { given.left(60) }));
        return {};
    }
    if (mayBeMunicipality && !found) {
        row.wrong("owner", found.error().text);
        return {};
    }
    return { given, source.value_or(PoolSource::Municipality), false };
}

} // namespace samvirke
