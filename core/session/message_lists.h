// The lists out of which our messages take their words, and how such words are found in a message
// of anybody's.
#pragma once

#include "core/domain/resource_message.h"

namespace samvirke::message_list {

/// "urn:x-samvirke:list:profession"
QString urn(const char* name);

inline constexpr const char* profession = "profession";
inline constexpr const char* material = "material";
inline constexpr const char* alsoAccepted = "also-accepted";
inline constexpr const char* required = "required-competence";
inline constexpr const char* preferred = "preferred-competence";
inline constexpr const char* service = "service";
inline constexpr const char* severity = "severity";
inline constexpr const char* conditions = "conditions"; ///< infectious, lodging
inline constexpr const char* shifts = "shifts";
inline constexpr const char* localMeasures = "local-measures";
inline constexpr const char* team = "team";
inline constexpr const char* municipality = "municipality";
inline constexpr const char* owner = "owner";
inline constexpr const char* source = "pool-source";
inline constexpr const char* state = "transfer-state";
inline constexpr const char* refusal = "refusal-reason";
inline constexpr const char* unit = "unit";
inline constexpr const char* competence = "competence";
inline constexpr const char* window = "availability";
inline constexpr const char* confirmed = "last-confirmed";
inline constexpr const char* travel = "travel-limit-km";

/// A keyword of ours; nothing is added for no values.
void put(QList<ListedWords>& keywords, const char* name, const QStringList& values);
QStringList values(const MessageItem& item, const char* name);
QString value(const MessageItem& item, const char* name); ///< the first one

/// The item was written by this program, so that what it leaves out is meant to be empty.
bool isOurs(const MessageItem& item);

} // namespace samvirke::message_list
