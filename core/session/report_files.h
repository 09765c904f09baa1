// Reports of an open case file as documents and tables. The ending of the name says what is made:
// .pdf, .odt or .txt a document, .csv or .xlsx its tables. A PDF, and the pictures of an ODT, need
// a QGuiApplication.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

namespace samvirke {

class Session;

/// The county's picture in a round (the newest by default). Fails when no round has been opened
/// yet.
Result<void> writeOverview(const Session& session, const QString& path, const Id& round = {});

/// A situation report: a draft with its figures as they are now, or one as it was sent.
Result<void> writeSituationReport(const Session& session, const Id& report, const QString& path);

} // namespace samvirke
