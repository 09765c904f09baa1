#include "core/print/situation_document.h"

#include "core/base/language.h"
#include "core/base/norwegian.h"
#include "core/print/map_writer.h"
#include "core/reports/figure_table.h"
#include "core/reports/rounds_drawing.h"

#include <QGuiApplication>

#include <algorithm>

namespace samvirke {

namespace {

using Kind = DocumentBlock::Kind;

QString said(const char* source, const QList<Text>& arguments = {})
{
    return Text::of(source, arguments).translated();
}

DocumentBlock line(Kind kind, const QString& text)
{
    return { kind, text, {}, {}, {} };
}

DocumentBlock tableOf(const FigureTable& figures)
{
    DocumentBlock block;
    block.kind = Kind::Table;
    block.text = figures.title.translated();
    for (const Text& title : figures.header)
        block.header.append(title.translated());
    block.widths = figures.widths;
    block.numeric = figures.numeric;
    for (const QList<FigureCell>& row : figures.rows) {
        QList<DocumentCell> cells;
        for (const FigureCell& cell : row)
            cells.append(cell.status ? statusCell(*cell.status)
                                     : DocumentCell{ cell.text.translated(), Tone::None });
        block.rows.append(cells);
    }
    return block;
}

/// "Critical: Frøya, Hitra. Challenging: …" instead of the picture.
QString mapInWords(const SituationFigures& figures)
{
    QStringList out;
    for (const StaffingStatus status : { StaffingStatus::Critical, StaffingStatus::Challenging,
             StaffingStatus::Good, StaffingStatus::OutOfDate, StaffingStatus::NotReported }) {
        QStringList names;
        for (const MunicipalityFigure& one : figures.municipalities) {
            if (one.status == status)
                names.append(one.name);
        }
        if (names.isEmpty())
            continue;
        std::sort(names.begin(), names.end(),
            [](const QString& a, const QString& b) { return compareNorwegian(a, b) < 0; });
        QString word = upperFirst(label(status).translated());
        out.append(
            said(QT_TRANSLATE_NOOP("core", "%1: %2."), { word, names.join(QStringLiteral(", ")) }));
    }
    return out.join(u' ');
}

MapStyle style()
{
    MapStyle style = paperStyle();
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        style.widthOf = mapTextWidth;
    return style;
}

void addMap(Document& document, const PrintedReport& report)
{
    DocumentBlock block = line(Kind::Picture, mapInWords(report.figures));
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance())) {
        MapFrame frame;
        frame.size = QSizeF(1000, 540);
        frame.needs = false;
        frame.transfers = false;
        block.picture = drawMap(report.map, frame, style());
    }
    block.picture.title = label(FigureBlock::Map).translated();
    document.blocks.append(block);
}

void addRounds(Document& document, const PrintedReport& report, const FigureTable& table)
{
    QStringList words;
    for (const QList<FigureCell>& row : table.rows) {
        QStringList cells;
        for (qsizetype i = 1; i < row.size(); ++i)
            cells.append(table.header.at(i).translated() + u' ' + row.at(i).text.translated());
        words.append(said(QT_TRANSLATE_NOOP("core", "%1: %2."),
            { row.first().text, cells.join(QStringLiteral(", ")) }));
    }
    DocumentBlock block = line(Kind::Picture, words.join(u' '));
    block.picture = roundsDrawing(report.figures.rounds, QSizeF(1000, 300), style());
    document.blocks.append(block);
}

void addFigures(Document& document, const PrintedReport& report, FigureBlock wanted)
{
    const FigureTable table = figureTable(wanted, report.figures);
    document.blocks.append(line(Kind::Subheading, table.title.translated()));
    if (!table.rows.isEmpty()) {
        switch (wanted) {
        case FigureBlock::Map:
            addMap(document, report);
            return;
        case FigureBlock::Rounds:
            addRounds(document, report, table);
            break;
        case FigureBlock::Ratings:
        case FigureBlock::Changes:
        case FigureBlock::Missing:
        case FigureBlock::Services:
        case FigureBlock::Outlook:
        case FigureBlock::Causes:
        case FigureBlock::Triggers:
        case FigureBlock::Plans:
        case FigureBlock::Needs:
        case FigureBlock::Material:
        case FigureBlock::Transfers:
        case FigureBlock::Levels:
        case FigureBlock::Meetings:
        case FigureBlock::StateResources:
            break;
        }
        document.blocks.append(tableOf(table));
    }
    if (!table.note.isEmpty())
        document.blocks.append(line(Kind::Note, table.note.translated()));
}

/// The office's words: a line is a paragraph, one that begins with "- " a bullet.
void addText(Document& document, const QString& text)
{
    for (const QString& each : text.split(u'\n')) {
        const QString words = each.trimmed();
        if (words.isEmpty())
            continue;
        const bool bullet = words.startsWith(u"- ") || words.startsWith(u"* ");
        document.blocks.append(
            line(bullet ? Kind::Bullet : Kind::Paragraph, bullet ? words.mid(2).trimmed() : words));
    }
}

void addSection(Document& document, const PrintedReport& report, const ReportSection& section)
{
    document.blocks.append(line(Kind::Heading, section.heading));
    if (section.carried && report.carriedFrom > 0)
        document.blocks.append(line(Kind::Note,
            said(QT_TRANSLATE_NOOP("core", "The text is unchanged since report no. %1."),
                { QString::number(report.carriedFrom) })));
    if (section.text.trimmed().isEmpty())
        document.blocks.append(
            line(Kind::Paragraph, said(QT_TRANSLATE_NOOP("core", "Nothing is reported here."))));
    else
        addText(document, section.text);
    for (const FigureBlock block : section.figures)
        addFigures(document, report, block);
}

void addFacts(Document& document, const PrintedReport& report)
{
    const auto fact = [&](const char* source, const QString& value) {
        if (!value.isEmpty())
            document.blocks.append(line(Kind::Paragraph, said(source, { value })));
    };
    fact(QT_TRANSLATE_NOOP("core", "To: %1"), report.recipients);
    fact(QT_TRANSLATE_NOOP("core", "Situation as of: %1"), timeText(report.asOf));
    if (report.sentAt.isValid())
        fact(QT_TRANSLATE_NOOP("core", "Sent: %1"), timeText(report.sentAt));
    fact(QT_TRANSLATE_NOOP("core", "Next report: %1"), timeText(report.nextDue));
    if (report.replaces > 0)
        fact(
            QT_TRANSLATE_NOOP("core", "Replaces report no. %1."), QString::number(report.replaces));
    document.blocks.append(line(Kind::Note,
        said(QT_TRANSLATE_NOOP("core",
            "The text of each section is the county governor's own. The tables hold what the "
            "municipalities have reported of themselves, and what is registered of needs and "
            "voluntary transfers."))
            + u' '
            + (report.number > 0
                    ? said(QT_TRANSLATE_NOOP("core", "The figures were frozen when it was sent."))
                    : said(QT_TRANSLATE_NOOP(
                        "core", "This is a draft: the figures still follow the case file.")))));
}

} // namespace

Document situationDocument(const PrintedReport& report)
{
    Document document;
    const QString name = reportName(report.number).translated();
    document.title = said(QT_TRANSLATE_NOOP("core", "%1: %2"), { report.office, name });
    document.headline = said(QT_TRANSLATE_NOOP("core", "%1: %2"), { name, report.title });
    document.basis = figuresBasis(report.figures).translated();
    document.everyPage = document.basis;
    if (report.exercise)
        document.mark = said(QT_TRANSLATE_NOOP("core", "EXERCISE EXERCISE EXERCISE"));
    else if (report.demonstration)
        document.mark = said(QT_TRANSLATE_NOOP("core", "DEMONSTRATION: the data are invented"));
    document.footer = report.office + QStringLiteral(" · ") + name;
    document.pageOf = said(
        QT_TRANSLATE_NOOP("core", "Page %1 of %2"), { QStringLiteral("%1"), QStringLiteral("%2") });
    document.language = spokenLanguage();
    addFacts(document, report);
    for (const ReportSection& section : report.sections)
        addSection(document, report, section);
    return document;
}

} // namespace samvirke
