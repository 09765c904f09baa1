#include "core/print/odt_writer.h"

#include "core/print/map_writer.h"
#include "core/print/odt_styles.h"
#include "core/print/odt_xml.h"

#include <QGuiApplication>
#include <QXmlStreamWriter>

#include <zip.h>

#include <algorithm>

namespace samvirke {

namespace {

using namespace odt;

const QString manifest = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");

QString cellStyle(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("CellGood");
    case Tone::Challenging:
        return QStringLiteral("CellChallenging");
    case Tone::Critical:
        return QStringLiteral("CellCritical");
    case Tone::Unknown:
        return QStringLiteral("CellUnknown");
    case Tone::None:
        break;
    }
    return QStringLiteral("Cell");
}

void cell(
    QXmlStreamWriter& xml, const QString& styleName, const QString& textStyle, const QString& value)
{
    xml.writeStartElement(table, "table-cell");
    xml.writeAttribute(table, "style-name", styleName);
    xml.writeAttribute(office, "value-type", "string");
    paragraph(xml, textStyle, value);
    xml.writeEndElement();
}

constexpr double textWidthMm = 178;

double heightMm(const MapDrawing& picture)
{
    return picture.size.height() * textWidthMm / std::max(1.0, picture.size.width());
}

QString pictureName(int number)
{
    return QStringLiteral("Pictures/%1.png").arg(number);
}

/// With its title and description, which is what a screen reader says.
void writePicture(QXmlStreamWriter& xml, const DocumentBlock& block, int number)
{
    xml.writeStartElement(text, "p");
    xml.writeAttribute(text, "style-name", "Body");
    xml.writeStartElement(draw, "frame");
    xml.writeAttribute(draw, "name", QStringLiteral("Picture%1").arg(number));
    xml.writeAttribute(draw, "style-name", "Picture");
    xml.writeAttribute(text, "anchor-type", "as-char");
    xml.writeAttribute(svg, "width", QStringLiteral("%1mm").arg(textWidthMm));
    xml.writeAttribute(
        svg, "height", QStringLiteral("%1mm").arg(heightMm(block.picture), 0, 'f', 1));
    xml.writeEmptyElement(draw, "image");
    xml.writeAttribute(xlink, "href", pictureName(number));
    xml.writeAttribute(xlink, "type", "simple");
    xml.writeAttribute(xlink, "show", "embed");
    xml.writeAttribute(xlink, "actuate", "onLoad");
    xml.writeTextElement(svg, "title", clean(block.picture.title));
    xml.writeTextElement(svg, "desc", clean(block.text));
    xml.writeEndElement();
    xml.writeEndElement();
}

QString textStyleOf(const DocumentCell& value, bool number)
{
    const QString end = number ? QStringLiteral("Number") : QString();
    switch (value.tone) {
    case Tone::Critical:
        return QStringLiteral("CellWhite") + end;
    case Tone::Good:
    case Tone::Challenging:
    case Tone::Unknown:
        return QStringLiteral("CellStrong") + end;
    case Tone::None:
        break;
    }
    return QStringLiteral("CellText") + end;
}

void writeTable(QXmlStreamWriter& xml, const DocumentBlock& block, int number)
{
    xml.writeStartElement(table, "table");
    xml.writeAttribute(table, "name", QStringLiteral("Table%1").arg(number));
    xml.writeAttribute(table, "style-name", "Table");
    if (!block.text.isEmpty())
        xml.writeTextElement(table, "title", clean(block.text));
    for (qsizetype column = 0; column < block.header.size(); ++column) {
        xml.writeEmptyElement(table, "table-column");
        xml.writeAttribute(
            table, "style-name", QStringLiteral("Column%1_%2").arg(number).arg(column));
    }
    xml.writeStartElement(table, "table-header-rows");
    xml.writeStartElement(table, "table-row");
    for (qsizetype column = 0; column < block.header.size(); ++column)
        cell(xml, QStringLiteral("CellHeader"),
            block.numeric.value(column) ? QStringLiteral("CellStrongNumber")
                                        : QStringLiteral("CellStrong"),
            block.header.at(column));
    xml.writeEndElement();
    xml.writeEndElement();
    for (const QList<DocumentCell>& row : block.rows) {
        xml.writeStartElement(table, "table-row");
        xml.writeAttribute(table, "style-name", "Row");
        for (qsizetype column = 0; column < row.size(); ++column)
            cell(xml, cellStyle(row.at(column).tone),
                textStyleOf(row.at(column), block.numeric.value(column)), row.at(column).text);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray content(const Document& document, bool withPictures)
{
    return part("document-content", [&](QXmlStreamWriter& xml) {
        writeTableStyles(xml, document);
        xml.writeStartElement(office, "body");
        xml.writeStartElement(office, "text");
        paragraph(xml, QStringLiteral("Above"), document.title);
        heading(xml, 1, document.headline);
        paragraph(xml, QStringLiteral("Body"), document.basis);
        int tables = 0;
        int pictures = 0;
        for (const DocumentBlock& block : document.blocks) {
            switch (block.kind) {
            case DocumentBlock::Kind::Heading:
                heading(xml, 2, block.text);
                break;
            case DocumentBlock::Kind::Subheading:
                heading(xml, 3, block.text);
                break;
            case DocumentBlock::Kind::Paragraph:
                paragraph(xml, QStringLiteral("Body"), block.text);
                break;
            case DocumentBlock::Kind::Note:
                paragraph(xml, QStringLiteral("Note"), block.text);
                break;
            case DocumentBlock::Kind::Picture:
                if (withPictures)
                    writePicture(xml, block, ++pictures);
                else
                    paragraph(xml, QStringLiteral("Body"), block.text);
                break;
            case DocumentBlock::Kind::Bullet:
                xml.writeStartElement(text, "list");
                xml.writeAttribute(text, "style-name", "Bullets");
                xml.writeStartElement(text, "list-item");
                paragraph(xml, QStringLiteral("Body"), block.text);
                xml.writeEndElement();
                xml.writeEndElement();
                break;
            case DocumentBlock::Kind::Table:
                writeTable(xml, block, ++tables);
                break;
            }
        }
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

QByteArray properties(const Document& document)
{
    return part("document-meta", [&](QXmlStreamWriter& xml) {
        xml.writeStartElement(office, "meta");
        xml.writeTextElement(meta, "generator", "Samvirke");
        xml.writeTextElement(dc, "title", clean(document.title));
        xml.writeTextElement(dc, "language", document.language);
        xml.writeEndElement();
    });
}

QByteArray listOfParts(int pictures)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(manifest, "manifest");
    xml.writeStartElement(manifest, "manifest");
    xml.writeAttribute(manifest, "version", "1.3");
    const QList<QPair<QString, QString>> parts{ { "/", "application/vnd.oasis.opendocument.text" },
        { "content.xml", "text/xml" }, { "styles.xml", "text/xml" }, { "meta.xml", "text/xml" } };
    for (const auto& [path, type] : parts) {
        xml.writeEmptyElement(manifest, "file-entry");
        xml.writeAttribute(manifest, "full-path", path);
        xml.writeAttribute(manifest, "media-type", type);
    }
    for (int number = 1; number <= pictures; ++number) {
        xml.writeEmptyElement(manifest, "file-entry");
        xml.writeAttribute(manifest, "full-path", pictureName(number));
        xml.writeAttribute(manifest, "media-type", "image/png");
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> odtOf(const Document& document)
{
    struct Entry {
        QByteArray name;
        QByteArray bytes;
    };
    // Letters of a picture need the fonts of a GUI; without one its description stands there.
    const bool withPictures = qobject_cast<QGuiApplication*>(QCoreApplication::instance());
    QList<Entry> pictures;
    for (const DocumentBlock& block : document.blocks) {
        if (withPictures && block.kind == DocumentBlock::Kind::Picture)
            pictures.append(
                { pictureName(int(pictures.size()) + 1).toUtf8(), mapPng(block.picture) });
    }
    // The first part is the type, stored as it is, so that the file can be told by its first bytes.
    const QList<Entry> entries =
        QList<Entry>{ { "mimetype", "application/vnd.oasis.opendocument.text" },
            { "content.xml", content(document, withPictures) }, { "styles.xml", styles(document) },
            { "meta.xml", properties(document) },
            { "META-INF/manifest.xml", listOfParts(int(pictures.size())) } }
        + pictures;

    const auto failed = [] {
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "The document could not be packed.")));
    };
    zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    if (!target)
        return failed();
    zip_source_keep(target); // the bytes are read after the archive is closed
    zip_t* const archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    bool ok = archive != nullptr;
    if (!archive)
        zip_source_free(target);
    for (const Entry& entry : entries) {
        if (!ok)
            break;
        zip_source_t* const source = zip_source_buffer(
            archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
        const zip_int64_t index =
            source ? zip_file_add(archive, entry.name.constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (source && index < 0)
            zip_source_free(source);
        ok = index >= 0
            && zip_set_file_compression(
                   archive, zip_uint64_t(index), index == 0 ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0)
                == 0;
    }
    if (archive && (!ok || zip_close(archive) != 0)) {
        zip_discard(archive);
        ok = false;
    }
    QByteArray bytes;
    zip_stat_t stat;
    if (ok && zip_source_stat(target, &stat) == 0 && zip_source_open(target) == 0) {
        bytes.resize(qsizetype(stat.size));
        ok = zip_source_read(target, bytes.data(), stat.size) == zip_int64_t(stat.size);
        zip_source_close(target);
    }
    zip_source_free(target);
    if (!ok || bytes.isEmpty())
        return failed();
    return bytes;
}

} // namespace samvirke
