// A report's values as a document that others can open: PDF to read, ODT to edit, text to paste.
// PDF and ODT need a QGuiApplication; the offscreen platform will do.
#pragma once

#include "core/base/result.h"
#include "core/reports/overview_report.h"

namespace samvirke {

/// Writes by the ending of `path`: .pdf, .odt or .txt. The file is put in place when it is whole;
/// on an error what was there before stays.
Result<void> writeDocument(const Report& report, const QString& path);

/// The same as plain text in the user's language.
QString plainText(const Report& report);

} // namespace samvirke
