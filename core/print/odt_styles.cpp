#include "core/print/odt_styles.h"

#include "core/print/odt_xml.h"

namespace samvirke::odt {

namespace {

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

} // namespace

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

} // namespace samvirke::odt
