#include "core/print/map_writer.h"

#include "core/base/whole_file.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QSaveFile>
#include <QXmlStreamWriter>

#include <cmath>

namespace samvirke {

namespace {

constexpr double sharpness = 2; // pixels of a PNG for each of the drawing
const char* const fontFamily = "DejaVu Sans";

QFont fontOf(double size, bool bold)
{
    QFont font(QString::fromLatin1(fontFamily));
    font.setPixelSize(std::max(1, qRound(size)));
    font.setBold(bold);
    return font;
}

/// The signs as lines and filled paths in a box.
QPainterPath signPath(MapSign sign, const QRectF& box)
{
    QPainterPath path;
    const QPointF middle = box.center();
    switch (sign) {
    case MapSign::Disc:
        path.addEllipse(box);
        break;
    case MapSign::Triangle:
        path.addPolygon(QPolygonF({ { middle.x(), box.top() }, box.bottomRight(), box.bottomLeft(),
            { middle.x(), box.top() } }));
        break;
    case MapSign::Square:
        path.addRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case MapSign::Question:
        break;
    case MapSign::Clock: {
        path.addEllipse(box);
        path.moveTo(middle.x(), box.top() + box.height() * 0.2);
        path.lineTo(middle);
        path.lineTo(middle.x() + box.width() * 0.25, middle.y() + box.height() * 0.1);
        break;
    }
    case MapSign::Better:
    case MapSign::Worse: {
        const bool up = sign == MapSign::Worse; // graver is higher, as everywhere
        const double head = up ? box.top() : box.bottom();
        const double tail = up ? box.bottom() : box.top();
        const double wing = up ? head + box.height() * 0.4 : head - box.height() * 0.4;
        path.moveTo(middle.x(), tail);
        path.lineTo(middle.x(), head);
        path.moveTo(box.left() + box.width() * 0.15, wing);
        path.lineTo(middle.x(), head);
        path.lineTo(box.right() - box.width() * 0.15, wing);
        break;
    }
    }
    return path;
}

bool isFilled(MapSign sign)
{
    return sign == MapSign::Disc || sign == MapSign::Triangle || sign == MapSign::Square;
}

QPainterPath pathOf(const QList<MapRing>& rings)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const MapRing& ring : rings) {
        path.addPolygon(QPolygonF(ring));
        path.closeSubpath();
    }
    return path;
}

QPainterPath pathOf(const MapLine& line)
{
    QPainterPath path(line.from);
    if (line.bend)
        path.quadTo(*line.bend, line.to);
    else
        path.lineTo(line.to);
    return path;
}

void paintAll(QPainter& painter, const MapDrawing& drawing)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MapShape& shape : drawing.shapes) {
        const QPainterPath path = pathOf(shape.rings);
        if (!shape.fill.isEmpty())
            painter.fillPath(path, QColor(shape.fill));
        if (!shape.hatch.isEmpty())
            painter.fillPath(path, QBrush(QColor(shape.hatch), Qt::BDiagPattern));
        painter.strokePath(path,
            QPen(QColor(shape.stroke), shape.width, shape.dashed ? Qt::DashLine : Qt::SolidLine,
                Qt::RoundCap, Qt::RoundJoin));
    }
    for (const MapLine& line : drawing.lines) {
        if (!line.behind.isEmpty()) {
            const QPen edge(QColor(line.behind), line.width + 3, Qt::SolidLine, Qt::FlatCap);
            painter.strokePath(pathOf(line), edge);
            painter.setPen(edge);
            painter.setBrush(QColor(line.behind));
            if (line.arrow)
                painter.drawPolygon(QPolygonF(arrowHead(line)));
        }
        painter.strokePath(pathOf(line),
            QPen(QColor(line.stroke), line.width, line.dashed ? Qt::DashLine : Qt::SolidLine,
                Qt::FlatCap));
        if (line.arrow) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(line.stroke));
            painter.drawPolygon(QPolygonF(arrowHead(line)));
        }
    }
    for (const MapMark& mark : drawing.marks) {
        if (!mark.behind.isEmpty()) {
            painter.setPen(QPen(QColor(mark.ink), 0.8));
            painter.setBrush(QColor(mark.behind));
            painter.drawEllipse(mark.box.adjusted(-3, -3, 3, 3));
        }
        if (mark.sign == MapSign::Question) {
            painter.setPen(QColor(mark.ink));
            painter.setFont(fontOf(mark.box.height() * 1.2, true));
            painter.drawText(mark.box.adjusted(-4, -4, 4, 4), Qt::AlignCenter, QStringLiteral("?"));
            continue;
        }
        const QPainterPath path = signPath(mark.sign, mark.box);
        if (isFilled(mark.sign))
            painter.fillPath(path, QColor(mark.ink));
        else
            painter.strokePath(path, QPen(QColor(mark.ink), 1.4));
    }
    for (const MapWord& word : drawing.words) {
        const QFont font = fontOf(word.size, word.bold);
        QPointF at = word.at;
        if (word.centred)
            at.rx() -= QFontMetricsF(font).horizontalAdvance(word.text) / 2;
        QPainterPath letters;
        letters.addText(at, font, word.text);
        if (!word.behind.isEmpty())
            painter.strokePath(
                letters, QPen(QColor(word.behind), 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(letters, QColor(word.ink));
    }
}

QString numberText(double value)
{
    return QString::number(std::round(value * 10) / 10);
}

QString pathData(const QPainterPath& path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += u'M';
            break;
        case QPainterPath::LineToElement:
            data += u'L';
            break;
        case QPainterPath::CurveToElement:
            data += u'C';
            break;
        case QPainterPath::CurveToDataElement:
            data += u' ';
            break;
        }
        data += numberText(element.x) + u' ' + numberText(element.y);
    }
    return data;
}

QString ringData(const QList<MapRing>& rings)
{
    QString data;
    for (const MapRing& ring : rings) {
        for (qsizetype i = 0; i < ring.size(); ++i)
            data +=
                (i == 0 ? u'M' : u'L') + numberText(ring[i].x()) + u' ' + numberText(ring[i].y());
        data += u'Z';
    }
    return data;
}

class SvgWriter {
public:
    explicit SvgWriter(QByteArray& out) : m_xml(&out) { }

    void write(const MapDrawing& drawing)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeStartElement("svg");
        m_xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        m_xml.writeAttribute("width", numberText(drawing.size.width()));
        m_xml.writeAttribute("height", numberText(drawing.size.height()));
        m_xml.writeAttribute("viewBox",
            QStringLiteral("0 0 %1 %2")
                .arg(numberText(drawing.size.width()), numberText(drawing.size.height())));
        m_xml.writeAttribute("role", "img");
        m_xml.writeAttribute("font-family", "Inter, 'DejaVu Sans', Arial, sans-serif");
        m_xml.writeTextElement("title", drawing.title);
        m_xml.writeTextElement("desc", drawing.description);
        hatches(drawing);
        m_xml.writeEmptyElement("rect");
        m_xml.writeAttribute("width", "100%");
        m_xml.writeAttribute("height", "100%");
        m_xml.writeAttribute("fill", drawing.background);
        for (const MapShape& shape : drawing.shapes)
            write(shape);
        for (const MapLine& line : drawing.lines)
            write(line);
        for (const MapMark& mark : drawing.marks)
            write(mark);
        for (const MapWord& word : drawing.words)
            write(word);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    static QString hatchName(const QString& colour) { return "hatch-" + colour.mid(1); }

    void hatches(const MapDrawing& drawing)
    {
        QStringList colours;
        for (const MapShape& shape : drawing.shapes) {
            if (!shape.hatch.isEmpty() && !colours.contains(shape.hatch))
                colours.append(shape.hatch);
        }
        if (colours.isEmpty())
            return;
        m_xml.writeStartElement("defs");
        for (const QString& colour : std::as_const(colours)) {
            m_xml.writeStartElement("pattern");
            m_xml.writeAttribute("id", hatchName(colour));
            m_xml.writeAttribute("width", "6");
            m_xml.writeAttribute("height", "6");
            m_xml.writeAttribute("patternUnits", "userSpaceOnUse");
            m_xml.writeEmptyElement("path");
            m_xml.writeAttribute("d", "M0 6L6 0");
            m_xml.writeAttribute("stroke", colour);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void stroke(const QString& colour, double width, bool dashed)
    {
        m_xml.writeAttribute("stroke", colour);
        m_xml.writeAttribute("stroke-width", numberText(width));
        if (dashed)
            m_xml.writeAttribute("stroke-dasharray", "4 3");
    }

    void write(const MapShape& shape)
    {
        const QString data = ringData(shape.rings);
        m_xml.writeStartElement("path");
        m_xml.writeAttribute("d", data);
        m_xml.writeAttribute("fill-rule", "evenodd");
        m_xml.writeAttribute("fill", shape.fill.isEmpty() ? "none" : shape.fill);
        stroke(shape.stroke, shape.width, shape.dashed);
        if (!shape.title.isEmpty())
            m_xml.writeTextElement("title", shape.title);
        m_xml.writeEndElement();
        if (shape.hatch.isEmpty())
            return;
        m_xml.writeEmptyElement("path");
        m_xml.writeAttribute("d", data);
        m_xml.writeAttribute("fill-rule", "evenodd");
        m_xml.writeAttribute("fill", "url(#" + hatchName(shape.hatch) + ")");
    }

    void write(const MapLine& line)
    {
        m_xml.writeStartElement("g");
        if (!line.title.isEmpty())
            m_xml.writeTextElement("title", line.title);
        if (!line.behind.isEmpty())
            writeStroke(line, line.behind, line.width + 3, false);
        writeStroke(line, line.stroke, line.width, line.dashed);
        if (line.arrow) {
            m_xml.writeEmptyElement("path");
            m_xml.writeAttribute("d", ringData({ arrowHead(line) }));
            m_xml.writeAttribute("fill", line.stroke);
        }
        m_xml.writeEndElement();
    }

    void writeStroke(const MapLine& line, const QString& colour, double width, bool dashed)
    {
        m_xml.writeEmptyElement("path");
        m_xml.writeAttribute("d", pathData(pathOf(line)));
        m_xml.writeAttribute("fill", "none");
        stroke(colour, width, dashed);
    }

    void write(const MapMark& mark)
    {
        if (!mark.behind.isEmpty()) {
            m_xml.writeEmptyElement("circle");
            m_xml.writeAttribute("cx", numberText(mark.box.center().x()));
            m_xml.writeAttribute("cy", numberText(mark.box.center().y()));
            m_xml.writeAttribute("r", numberText(mark.box.width() / 2 + 3));
            m_xml.writeAttribute("fill", mark.behind);
            stroke(mark.ink, 0.8, false);
        }
        if (mark.sign == MapSign::Question) {
            write(MapWord{ mark.box.center() + QPointF(0, mark.box.height() * 0.42),
                QStringLiteral("?"), mark.box.height() * 1.2, true, true, mark.ink, {} });
            return;
        }
        m_xml.writeEmptyElement("path");
        m_xml.writeAttribute("d", pathData(signPath(mark.sign, mark.box)));
        if (isFilled(mark.sign)) {
            m_xml.writeAttribute("fill", mark.ink);
        } else {
            m_xml.writeAttribute("fill", "none");
            stroke(mark.ink, 1.4, false);
        }
    }

    void write(const MapWord& word)
    {
        m_xml.writeStartElement("text");
        m_xml.writeAttribute("x", numberText(word.at.x()));
        m_xml.writeAttribute("y", numberText(word.at.y()));
        m_xml.writeAttribute("font-size", numberText(word.size));
        if (word.bold)
            m_xml.writeAttribute("font-weight", "bold");
        if (word.centred)
            m_xml.writeAttribute("text-anchor", "middle");
        m_xml.writeAttribute("fill", word.ink);
        if (!word.behind.isEmpty()) {
            m_xml.writeAttribute("paint-order", "stroke");
            m_xml.writeAttribute("stroke", word.behind);
            m_xml.writeAttribute("stroke-width", "3");
            m_xml.writeAttribute("stroke-linejoin", "round");
        }
        m_xml.writeCharacters(word.text);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

} // namespace

double mapTextWidth(const QString& text, double size, bool bold)
{
    return QFontMetricsF(fontOf(size, bold)).horizontalAdvance(text);
}

void paintMap(QPainter& painter, const MapDrawing& drawing)
{
    painter.save();
    paintAll(painter, drawing);
    painter.restore();
}

QByteArray mapPng(const MapDrawing& drawing)
{
    QImage image((drawing.size * sharpness).toSize(), QImage::Format_RGB32);
    image.fill(QColor(drawing.background));
    image.setText(QStringLiteral("Title"), drawing.title);
    image.setText(QStringLiteral("Description"), drawing.description);
    QPainter painter(&image);
    painter.scale(sharpness, sharpness);
    paintAll(painter, drawing);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray mapSvg(const MapDrawing& drawing)
{
    QByteArray out;
    SvgWriter(out).write(drawing);
    return out;
}

Result<void> writeMap(const MapDrawing& drawing, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != "svg" && ending != "png")
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "A map is written as .svg or .png; %1 ends otherwise."),
            { QFileInfo(path).fileName() }));
    QSaveFile file(path);
    const auto couldNot = [&] {
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "%1 could not be written: %2."),
            { QFileInfo(path).fileName(), file.errorString() }));
    };
    if (!file.open(QIODevice::WriteOnly)
        || !writeWhole(file, ending == "svg" ? mapSvg(drawing) : mapPng(drawing)))
        return couldNot();
    return {};
}

} // namespace samvirke
