// Norwegian alphabetical order as a key, for who sorts many texts. Two texts alone are compared by
// compareNorwegian() of norwegian.h.
#pragma once

#include <QString>

namespace samvirke {

/// What a text is sorted by, made once: two keys compared by QString's `<` stand as
/// compareNorwegian() has their texts.
QString norwegianSortKey(const QString& text);

} // namespace samvirke
