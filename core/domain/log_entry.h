// The office's log. Append-only: a correction is a new entry that names the one it corrects.
#pragma once

#include "core/base/ids.h"
#include "core/domain/words.h"

#include <QDateTime>

namespace samvirke {

struct LogEntry {
    Id id;
    QDateTime at; ///< UTC
    Role role = Role::Coordination;
    QString text;
    QString municipality; ///< number; may be empty
    Id need; ///< may be empty
    Id transfer; ///< may be empty
    Id corrects; ///< the entry this one corrects; may be empty
    QString actor; ///< who wrote it; set by the session
    /// Whether it asks for, proposes, agrees on or sets aside staff; not said in entries from
    /// before this was asked.
    YesNo sharesOut = YesNo::NotGiven;

    bool operator==(const LogEntry&) const = default;
};

} // namespace samvirke
