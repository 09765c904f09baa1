// The situation report on paper: the office's text by section, and under each the figures that
// belong there. The text is the office's; what municipalities say of themselves stands in tables
// alone.
#pragma once

#include "core/print/document.h"
#include "core/reports/printed_report.h"

namespace samvirke {

/// In the language that is in use. Without a GUI application pictures are left to their words.
Document situationDocument(const PrintedReport& report);

} // namespace samvirke
