// Reports of an open case file as documents.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

namespace samvirke {

class Session;

/// The county's picture in a round (the newest by default) as .pdf, .odt or .txt, by the ending of
/// `path`. PDF and ODT need a QGuiApplication. Fails when no round has been opened yet.
Result<void> writeOverview(const Session& session, const QString& path, const Id& round = {});

} // namespace samvirke
