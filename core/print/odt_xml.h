// The words of OpenDocument's XML that its parts share: names, text, paragraphs, headings.
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <functional>

namespace samvirke::odt {

inline const QString office = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
inline const QString style = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
inline const QString text = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
inline const QString table = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
inline const QString fo =
    QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
inline const QString meta = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
inline const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
inline const QString draw = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0");
inline const QString svg =
    QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0");
inline const QString xlink = QStringLiteral("http://www.w3.org/1999/xlink");

/// One XML part; `write` fills the root element, `root` of the office namespace.
QByteArray part(const QString& root, const std::function<void(QXmlStreamWriter&)>& write);

/// Without control characters that XML does not know.
QString clean(QString value);

void paragraph(QXmlStreamWriter& xml, const QString& styleName, const QString& value);
void heading(QXmlStreamWriter& xml, int level, const QString& value);

} // namespace samvirke::odt
