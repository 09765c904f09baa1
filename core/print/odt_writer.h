// A document as OpenDocument text (ISO/IEC 26300): real headings, tables whose header repeats, page
// numbers, and the mark in the header of every page. For those who want to work on with it, and for
// readers that need structure.
#pragma once

#include "core/print/document.h"

#include <QByteArray>

namespace samvirke {

Result<QByteArray> odtOf(const Document& document);

} // namespace samvirke
