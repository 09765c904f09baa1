// A part of a document that the office writes from a template: found again by its key, whatever its
// heading reads.
#pragma once

#include <QString>

namespace samvirke {

struct TextSection {
    QString key;
    QString heading;
    QString text;

    bool operator==(const TextSection&) const = default;
};

} // namespace samvirke
