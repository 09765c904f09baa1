#include "core/print/odt_xml.h"

#include <QStringList>

namespace samvirke::odt {

namespace {

void writeText(QXmlStreamWriter& xml, const QString& value)
{
    const QStringList lines = clean(value).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            xml.writeEmptyElement(text, "line-break");
        xml.writeCharacters(lines.at(i));
    }
}

} // namespace

QByteArray part(const QString& root, const std::function<void(QXmlStreamWriter&)>& write)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(office, "office");
    xml.writeNamespace(style, "style");
    xml.writeNamespace(text, "text");
    xml.writeNamespace(table, "table");
    xml.writeNamespace(fo, "fo");
    xml.writeNamespace(meta, "meta");
    xml.writeNamespace(dc, "dc");
    xml.writeNamespace(draw, "draw");
    xml.writeNamespace(svg, "svg");
    xml.writeNamespace(xlink, "xlink");
    xml.writeStartElement(office, root);
    xml.writeAttribute(office, "version", "1.3");
    write(xml);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QString clean(QString value)
{
    for (QChar& c : value) {
        if (c.unicode() < 0x20 && c != u'\n' && c != u'\t')
            c = u' ';
    }
    return value;
}

void paragraph(QXmlStreamWriter& xml, const QString& styleName, const QString& value)
{
    xml.writeStartElement(text, "p");
    xml.writeAttribute(text, "style-name", styleName);
    writeText(xml, value);
    xml.writeEndElement();
}

void heading(QXmlStreamWriter& xml, int level, const QString& value)
{
    xml.writeStartElement(text, "h");
    xml.writeAttribute(text, "style-name", QStringLiteral("Heading_20_%1").arg(level));
    xml.writeAttribute(text, "outline-level", QString::number(level));
    writeText(xml, value);
    xml.writeEndElement();
}

} // namespace samvirke::odt
