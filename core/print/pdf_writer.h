// A document as PDF: A4, page numbers, the mark on every page, solid colours only (alpha would
// break archiving formats).
#pragma once

#include "core/print/document.h"

#include <QByteArray>

namespace samvirke {

/// An error without a QGuiApplication, whose fonts it needs.
Result<QByteArray> pdfOf(const Document& document);

} // namespace samvirke
