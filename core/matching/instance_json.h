// The JSON of an instance and of an answer (DESIGN.md, "Matching"): `samvirkectl match --json`.
#pragma once

#include "core/matching/answer.h"
#include "core/matching/instance.h"

#include <QByteArray>

namespace samvirke::matching {

/// Reads and validates. Beside the fields of DESIGN.md a place may have "name", a member
/// "alsoProfessions", and the instance "active", "levels" and "travel". A field that is not known
/// is an error, so that a misspelt rule is not silently left out.
Result<Instance> readInstance(const QByteArray& json);

QByteArray writeInstance(const Instance& instance);

/// Texts in the user's language.
QByteArray writeAnswer(const Answer& answer);

} // namespace samvirke::matching
