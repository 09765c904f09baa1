#include "core/print/odt_writer.h"

#include "core/print/map_writer.h"

#include <QGuiApplication>
#include <QXmlStreamWriter>

#include <zip.h>

#include <algorithm>

namespace samvirke {

namespace {

const QString office = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
const QString style = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
const QString text = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
const QString table = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
const QString fo = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
const QString meta = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString draw = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0");
const QString svg = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0");
const QString xlink = QStringLiteral("http://www.w3.org/1999/xlink");
const QString manifest = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");

/// One XML part; `write` fills the root element.
template <class Write> QByteArray part(const QString& root, Write write)
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

/// XML knows no other control characters.
QString clean(QString value)
{
    for (QChar& c : value) {
        if (c.unicode() < 0x20 && c != u'\n' && c != u'\t')
            c = u' ';
    }
    return value;
}

void writeText(QXmlStreamWriter& xml, const QString& value)
{
    const QStringList lines = clean(value).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            xml.writeEmptyElement(text, "line-break");
        xml.writeCharacters(lines.at(i));
    }
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

void cellBackground(QXmlStreamWriter& xml, const QString& name, const QString& color)
{
    xml.writeStartElement(style, "style");
    xml.writeAttribute(style, "name", name);
    xml.writeAttribute(style, "family", "table-cell");
    xml.writeEmptyElement(style, "table-cell-properties");
    xml.writeAttribute(fo, "background-color", color);
    xml.writeAttribute(fo, "padding", "0.9mm");
    xml.writeAttribute(fo, "border-bottom", "0.5pt solid #c6cad2");
    xml.writeEndElement();
}

/// What tables look like. Programs take these from the content alone, not from the common styles.
void writeTableStyles(QXmlStreamWriter& xml, const Document& document)
{
    xml.writeStartElement(office, "automatic-styles");
    cellBackground(xml, "Cell", "#ffffff");
    cellBackground(xml, "CellHeader", "#f5f6f9");
    cellBackground(xml, "CellGood", "#e1f0ea");
    cellBackground(xml, "CellChallenging", "#f2c245");
    cellBackground(xml, "CellCritical", "#8c1c2b");
    cellBackground(xml, "CellUnknown", "#eeeef1");
    xml.writeStartElement(style, "style");
    xml.writeAttribute(style, "name", "Row");
    xml.writeAttribute(style, "family", "table-row");
    xml.writeEmptyElement(style, "table-row-properties");
    xml.writeAttribute(fo, "keep-together", "always");
    xml.writeEndElement();
    xml.writeStartElement(style, "style");
    xml.writeAttribute(style, "name", "Picture");
    xml.writeAttribute(style, "family", "graphic");
    xml.writeEmptyElement(style, "graphic-properties");
    xml.writeAttribute(style, "vertical-pos", "top");
    xml.writeAttribute(style, "vertical-rel", "baseline");
    xml.writeEndElement();
    xml.writeStartElement(style, "style");
    xml.writeAttribute(style, "name", "Table");
    xml.writeAttribute(style, "family", "table");
    xml.writeEmptyElement(style, "table-properties");
    xml.writeAttribute(style, "width", "178mm");
    xml.writeAttribute(table, "align", "margins");
    xml.writeEndElement();
    int number = 0;
    for (const DocumentBlock& block : document.blocks) {
        if (block.kind != DocumentBlock::Kind::Table)
            continue;
        ++number;
        for (qsizetype column = 0; column < block.header.size(); ++column) {
            xml.writeStartElement(style, "style");
            xml.writeAttribute(
                style, "name", QStringLiteral("Column%1_%2").arg(number).arg(column));
            xml.writeAttribute(style, "family", "table-column");
            xml.writeEmptyElement(style, "table-column-properties");
            // 178 mm between the margins; the relative one in fine steps, coarse ones are rounded.
            const int percent = block.widths.value(column, 10);
            xml.writeAttribute(
                style, "column-width", QStringLiteral("%1mm").arg(percent * 1.78, 0, 'f', 2));
            xml.writeAttribute(style, "rel-column-width", QStringLiteral("%1*").arg(percent * 655));
            xml.writeEndElement();
        }
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

struct ParagraphLook {
    bool keep = false; ///< on the page of what follows
    QString paper = {};
    bool right = false;
    int heading = 0; ///< level: the style is then the one that programs know as a heading
};

void paragraphStyle(QXmlStreamWriter& xml, const QString& name, const QString& size, bool bold,
    const QString& color, const QString& above, const QString& below,
    const ParagraphLook& look = {})
{
    xml.writeStartElement(style, "style");
    xml.writeAttribute(style, "name", name);
    xml.writeAttribute(style, "family", "paragraph");
    if (look.heading > 0) {
        xml.writeAttribute(style, "display-name", QStringLiteral("Heading %1").arg(look.heading));
        xml.writeAttribute(style, "default-outline-level", QString::number(look.heading));
        xml.writeAttribute(style, "next-style-name", "Body");
    }
    xml.writeEmptyElement(style, "paragraph-properties");
    xml.writeAttribute(fo, "margin-top", above);
    xml.writeAttribute(fo, "margin-bottom", below);
    if (look.keep)
        xml.writeAttribute(fo, "keep-with-next", "always");
    if (look.right)
        xml.writeAttribute(fo, "text-align", "end");
    if (!look.paper.isEmpty())
        xml.writeAttribute(fo, "background-color", look.paper);
    xml.writeEmptyElement(style, "text-properties");
    xml.writeAttribute(fo, "font-size", size);
    xml.writeAttribute(fo, "font-weight", bold ? "bold" : "normal");
    xml.writeAttribute(fo, "color", color);
    xml.writeEndElement();
}

void writeMasterPage(QXmlStreamWriter& xml, const Document& document)
{
    xml.writeStartElement(office, "automatic-styles");
    xml.writeStartElement(style, "page-layout");
    xml.writeAttribute(style, "name", "A4");
    xml.writeEmptyElement(style, "page-layout-properties");
    xml.writeAttribute(fo, "page-width", "210mm");
    xml.writeAttribute(fo, "page-height", "297mm");
    xml.writeAttribute(fo, "margin", "16mm");
    xml.writeEndElement();
    xml.writeEndElement();

    xml.writeStartElement(office, "master-styles");
    xml.writeStartElement(style, "master-page");
    xml.writeAttribute(style, "name", "Standard");
    xml.writeAttribute(style, "page-layout-name", "A4");
    if (!document.mark.isEmpty()) {
        xml.writeStartElement(style, "header");
        paragraph(xml, QStringLiteral("Mark"), document.mark);
        xml.writeEndElement();
    }
    xml.writeStartElement(style, "footer");
    if (!document.everyPage.isEmpty())
        paragraph(xml, QStringLiteral("Foot"), document.everyPage);
    xml.writeStartElement(text, "p");
    xml.writeAttribute(text, "style-name", "Foot");
    xml.writeCharacters(clean(document.footer) + QStringLiteral("  ·  "));
    const QStringList around = document.pageOf.split(QStringLiteral("%1"));
    xml.writeCharacters(around.first());
    xml.writeStartElement(text, "page-number");
    xml.writeAttribute(text, "select-page", "current");
    xml.writeEndElement();
    const QStringList after = around.value(1).split(QStringLiteral("%2"));
    xml.writeCharacters(after.first());
    xml.writeEmptyElement(text, "page-count");
    xml.writeCharacters(after.value(1));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray styles(const Document& document)
{
    return part("document-styles", [&](QXmlStreamWriter& xml) {
        const QString black = QStringLiteral("#000000");
        const QString zero = QStringLiteral("0mm");
        xml.writeStartElement(office, "styles");
        xml.writeStartElement(style, "default-style");
        xml.writeAttribute(style, "family", "paragraph");
        xml.writeEmptyElement(style, "text-properties");
        xml.writeAttribute(fo, "font-family", "'Liberation Sans', Arial, sans-serif");
        xml.writeAttribute(fo, "font-size", "9.5pt");
        xml.writeAttribute(fo, "language", document.language);
        xml.writeAttribute(fo, "country", document.language == "en" ? "GB" : "NO");
        xml.writeEndElement();
        paragraphStyle(xml, "Above", "9.5pt", false, "#3a3f4b", zero, "1mm");
        const QString small = QStringLiteral("8.5pt");
        const QString white = QStringLiteral("#ffffff");
        // White text has its own ground too: it must never stand on white paper.
        const QString dark = QStringLiteral("#8c1c2b");
        paragraphStyle(
            xml, "Heading_20_1", "17pt", true, black, zero, "1mm", { true, {}, false, 1 });
        paragraphStyle(
            xml, "Heading_20_2", "12.5pt", true, black, "5mm", "1.5mm", { true, {}, false, 2 });
        paragraphStyle(
            xml, "Heading_20_3", "9.5pt", true, black, "2.5mm", "1mm", { true, {}, false, 3 });
        paragraphStyle(xml, "Body", "9.5pt", false, black, zero, "1.5mm");
        paragraphStyle(xml, "Note", "8pt", false, "#3a3f4b", "0.8mm", "1.5mm");
        paragraphStyle(xml, "CellText", small, false, black, zero, zero);
        paragraphStyle(xml, "CellTextNumber", small, false, black, zero, zero, { false, {}, true });
        paragraphStyle(xml, "CellStrong", small, true, black, zero, zero);
        paragraphStyle(
            xml, "CellStrongNumber", small, true, black, zero, zero, { false, {}, true });
        paragraphStyle(xml, "CellWhite", small, true, white, zero, zero, { false, dark });
        paragraphStyle(
            xml, "CellWhiteNumber", small, true, white, zero, zero, { false, dark, true });
        paragraphStyle(xml, "Mark", "11pt", true, white, zero, "2mm", { false, black });
        paragraphStyle(xml, "Foot", "8pt", false, black, zero, zero);
        xml.writeStartElement(text, "list-style");
        xml.writeAttribute(style, "name", "Bullets");
        xml.writeStartElement(text, "list-level-style-bullet");
        xml.writeAttribute(text, "level", "1");
        xml.writeAttribute(text, "bullet-char", "•");
        xml.writeEmptyElement(style, "list-level-properties");
        xml.writeAttribute(text, "space-before", "1mm");
        xml.writeAttribute(text, "min-label-width", "4mm");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        writeMasterPage(xml, document);
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
