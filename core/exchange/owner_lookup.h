// Who owns what a row speaks of, staff or equipment: a municipality by number or name, a health
// trust with or without "HF", or any other that the row's source names.
#pragma once

#include "core/exchange/row_reader.h"

namespace samvirke {

struct ReadOwner {
    QString owner; ///< municipality number, or a name
    PoolSource source = PoolSource::Municipality;
    bool isMunicipality = false;
};

class OwnerLookup {
public:
    explicit OwnerLookup(const Reference& reference);

    /// From the fields "owner" and "source"; wrong() at the row when there is none.
    ReadOwner read(FileReader& file, RowReader& row) const;

private:
    QHash<QString, QString> m_trusts;
};

} // namespace samvirke
