// Writes a message as EDXL-RM 1.0 demands it, to the letter.
#pragma once

#include "core/base/result.h"
#include "core/domain/resource_message.h"

#include <QByteArray>

namespace samvirke::edxl {

/// The file's bytes; an error for a message that the standard would refuse.
Result<QByteArray> writeMessage(const ResourceMessage& message);

} // namespace samvirke::edxl
