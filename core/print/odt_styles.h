// How an OpenDocument text looks: the styles of its paragraphs, tables and pages.
#pragma once

#include "core/print/document.h"

#include <QByteArray>

class QXmlStreamWriter;

namespace samvirke::odt {

/// What tables look like. Programs take these from the content alone, not from the common styles.
void writeTableStyles(QXmlStreamWriter& xml, const Document& document);

/// The part "styles.xml": paragraphs, lists, the page with its header and footer.
QByteArray styles(const Document& document);

} // namespace samvirke::odt
