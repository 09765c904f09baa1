#include "core/print/document.h"

#include "core/base/language.h"
#include "core/base/norwegian.h"
#include "core/base/whole_file.h"
#include "core/domain/material.h"
#include "core/domain/professions.h"
#include "core/print/odt_writer.h"
#include "core/print/pdf_writer.h"

#include <QSaveFile>

namespace samvirke {

namespace {

QString said(const char* source, const QList<Text>& arguments = {})
{
    return Text::of(source, arguments).translated();
}

Tone toneOf(StaffingStatus status)
{
    switch (status) {
    case StaffingStatus::Good:
        return Tone::Good;
    case StaffingStatus::Challenging:
        return Tone::Challenging;
    case StaffingStatus::Critical:
        return Tone::Critical;
    case StaffingStatus::NotReported:
    case StaffingStatus::OutOfDate:
        break;
    }
    return Tone::Unknown;
}

/// A shape for those who see no colours, before the word that says it all.
QString shape(StaffingStatus status)
{
    switch (status) {
    case StaffingStatus::Good:
        return QStringLiteral("●");
    case StaffingStatus::Challenging:
        return QStringLiteral("▲");
    case StaffingStatus::Critical:
        return QStringLiteral("■");
    case StaffingStatus::NotReported:
        return QStringLiteral("?");
    case StaffingStatus::OutOfDate:
        break;
    }
    return QStringLiteral("◷");
}

} // namespace

DocumentCell statusCell(StaffingStatus status)
{
    return { shape(status) + u' ' + label(status).translated(), toneOf(status) };
}

namespace {

QString changeText(const MunicipalityPicture& m)
{
    switch (m.change) {
    case Trend::Worse:
        return said(QT_TRANSLATE_NOOP("core", "worse, was %1"), { label(m.before) });
    case Trend::Better:
        return said(QT_TRANSLATE_NOOP("core", "better, was %1"), { label(m.before) });
    case Trend::Unchanged:
        return label(Trend::Unchanged).translated();
    case Trend::NotGiven:
        break;
    }
    const auto aged = [&m](const char* source) {
        return said(source,
            { label(m.lastKnown),
                m.lastKnownAt.isValid() ? dateText(m.lastKnownAt.toLocalTime().date())
                                        : QStringLiteral("–") });
    };
    if (m.answer == AnswerKind::Unchanged)
        return aged(QT_TRANSLATE_NOOP("core", "unchanged since last: %1, %2"));
    if (m.answer == AnswerKind::NotApplicable)
        return label(m.answer).translated();
    if (m.status == StaffingStatus::OutOfDate)
        return aged(QT_TRANSLATE_NOOP("core", "last known: %1, %2"));
    return QStringLiteral("–");
}

/// The services that are not good, and the criteria that were named.
QString detailText(const MunicipalityPicture& m)
{
    QStringList out;
    for (const ServicePicture& service : m.services) {
        if (service.service != ServiceArea::Overall && gravity(service.status) > 0)
            out.append(said(QT_TRANSLATE_NOOP("core", "%1: %2"),
                { label(service.service), label(service.status) }));
    }
    for (const Trigger trigger : m.triggers)
        out.append(label(trigger).translated());
    return out.join(QStringLiteral("; "));
}

QString difference(int now, int before)
{
    if (now == before)
        return QStringLiteral("0");
    return now > before ? QStringLiteral("+%1").arg(now - before)
                        : QStringLiteral("−%1").arg(before - now);
}

DocumentBlock heading(const QString& text)
{
    return { DocumentBlock::Kind::Heading, text, {}, {}, {} };
}

DocumentBlock paragraph(const QString& text)
{
    return { DocumentBlock::Kind::Paragraph, text, {}, {}, {} };
}

DocumentBlock countsTable(const OverviewReport& report)
{
    DocumentBlock table;
    table.kind = DocumentBlock::Kind::Table;
    table.header = { said(QT_TRANSLATE_NOOP("core", "Status")),
        said(QT_TRANSLATE_NOOP("core", "Municipalities")) };
    table.widths = { 50, 50 };
    table.numeric = { false, true, true };
    if (report.hasBefore) {
        table.header += said(QT_TRANSLATE_NOOP("core", "Change since %1"), { report.roundBefore });
        table.widths = { 40, 25, 35 };
    }
    for (const OverviewCount& count : report.counts) {
        QList<DocumentCell> row{ statusCell(count.status),
            { QString::number(count.now), Tone::None } };
        if (report.hasBefore)
            row.append({ difference(count.now, count.before), Tone::None });
        table.rows.append(row);
    }
    return table;
}

DocumentBlock municipalityTable(const OverviewReport& report)
{
    DocumentBlock table;
    table.kind = DocumentBlock::Kind::Table;
    table.header = { said(QT_TRANSLATE_NOOP("core", "Municipality")),
        said(QT_TRANSLATE_NOOP("core", "Status")), said(QT_TRANSLATE_NOOP("core", "Change")),
        said(QT_TRANSLATE_NOOP("core", "What is hard")),
        said(QT_TRANSLATE_NOOP("core", "Open needs")),
        said(QT_TRANSLATE_NOOP("core", "Reported")) };
    table.widths = { 15, 15, 22, 22, 8, 18 };
    table.numeric = { false, false, false, false, true, false };
    for (const MunicipalityPicture& m : report.municipalities)
        table.rows.append({ { m.name, Tone::None }, statusCell(m.status),
            { changeText(m), Tone::None }, { detailText(m), Tone::None },
            { m.openNeeds > 0 ? QString::number(m.openNeeds) : QString(), Tone::None },
            { timeText(m.reportedAt), Tone::None } });
    return table;
}

DocumentBlock needsTable(const OverviewReport& report)
{
    DocumentBlock table;
    table.kind = DocumentBlock::Kind::Table;
    table.header = { said(QT_TRANSLATE_NOOP("core", "Municipality")),
        said(QT_TRANSLATE_NOOP("core", "Service area")),
        said(QT_TRANSLATE_NOOP("core", "Profession")), said(QT_TRANSLATE_NOOP("core", "Asked for")),
        said(QT_TRANSLATE_NOOP("core", "Covered today")), said(QT_TRANSLATE_NOOP("core", "Period")),
        said(QT_TRANSLATE_NOOP("core", "Severity")) };
    table.widths = { 16, 17, 17, 9, 11, 16, 14 };
    table.numeric = { false, false, false, true, true, false, false };
    for (const OverviewNeed& need : report.needs) {
        const Tone tone = need.severity == Severity::Critical ? Tone::Critical
            : need.severity == Severity::Challenging          ? Tone::Challenging
                                                              : Tone::None;
        table.rows.append(
            { { need.municipality, Tone::None }, { label(need.service).translated(), Tone::None },
                { professionLabel(need.profession).translated(), Tone::None },
                { QString::number(need.heads), Tone::None },
                { QString::number(need.covered), Tone::None },
                { periodText(need.from, need.until), Tone::None },
                { label(need.severity).translated(), tone } });
    }
    return table;
}

DocumentBlock materialTable(const OverviewReport& report)
{
    DocumentBlock table;
    table.kind = DocumentBlock::Kind::Table;
    table.header = { said(QT_TRANSLATE_NOOP("core", "Municipality")),
        said(QT_TRANSLATE_NOOP("core", "Equipment")), said(QT_TRANSLATE_NOOP("core", "Asked for")),
        said(QT_TRANSLATE_NOOP("core", "Covered")), said(QT_TRANSLATE_NOOP("core", "Period")),
        said(QT_TRANSLATE_NOOP("core", "Severity")) };
    table.widths = { 19, 25, 11, 11, 19, 15 };
    for (const OverviewMaterial& need : report.material) {
        const Tone tone = need.severity == Severity::Critical ? Tone::Critical
            : need.severity == Severity::Challenging          ? Tone::Challenging
                                                              : Tone::None;
        table.rows.append({ { need.municipality, Tone::None },
            { materialLabel(need.kind).translated(), Tone::None },
            { numberText(need.quantity), Tone::None }, { numberText(need.covered), Tone::None },
            { need.until.isValid()
                    ? periodText(need.from, need.until)
                    : said(QT_TRANSLATE_NOOP("core", "from %1"), { dateText(need.from) }),
                Tone::None },
            { label(need.severity).translated(), tone } });
    }
    return table;
}

/// `text` in lines of at most `width` characters, each after `indent`.
QString wrapped(const QString& text, qsizetype width, const QString& indent = {})
{
    QString out;
    QString line;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
            out += line + u'\n' + indent;
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    return out + line + u'\n';
}

} // namespace

Document overviewDocument(const OverviewReport& report)
{
    Document document;
    document.title = said(QT_TRANSLATE_NOOP("core", "Staffing in the municipalities: %1, %2"),
        { report.office, report.round });
    document.headline = report.headline.translated();
    document.basis = report.basis.translated();
    if (report.exercise)
        document.mark = said(QT_TRANSLATE_NOOP("core", "EXERCISE EXERCISE EXERCISE"));
    else if (report.demonstration)
        document.mark = said(QT_TRANSLATE_NOOP("core", "DEMONSTRATION: the data are invented"));
    document.footer =
        said(QT_TRANSLATE_NOOP("core", "%1 · made %2"), { report.office, timeText(report.madeAt) });
    document.pageOf = said(
        QT_TRANSLATE_NOOP("core", "Page %1 of %2"), { QStringLiteral("%1"), QStringLiteral("%2") });
    document.everyPage = said(QT_TRANSLATE_NOOP("core", "%1: %2 of %3 have answered, as of %4"),
        { report.roundTitle, QString::number(report.answered), QString::number(report.asked),
            timeText(report.madeAt) });
    document.language = spokenLanguage();

    document.blocks.append(countsTable(report));
    document.blocks.append(heading(report.hasBefore
            ? said(QT_TRANSLATE_NOOP("core", "What changed since %1"), { report.roundBefore })
            : said(QT_TRANSLATE_NOOP("core", "What changed"))));
    if (!report.hasBefore)
        document.blocks.append(paragraph(said(
            QT_TRANSLATE_NOOP("core", "This is the first round; there is nothing to compare."))));
    else if (report.changes.isEmpty())
        document.blocks.append(paragraph(said(QT_TRANSLATE_NOOP(
            "core", "No municipality that answered both rounds has changed its status."))));
    for (const Text& change : report.changes)
        document.blocks.append({ DocumentBlock::Kind::Bullet, change.translated(), {}, {}, {} });

    document.blocks.append(heading(said(QT_TRANSLATE_NOOP("core", "Open needs"))));
    if (report.needs.isEmpty())
        document.blocks.append(
            paragraph(said(QT_TRANSLATE_NOOP("core", "No open needs are registered."))));
    else
        document.blocks.append(needsTable(report));
    if (!report.material.isEmpty()) {
        document.blocks.append(heading(said(QT_TRANSLATE_NOOP("core", "Equipment asked for"))));
        document.blocks.append(materialTable(report));
    }

    document.blocks.append(heading(said(QT_TRANSLATE_NOOP("core", "The municipalities"))));
    document.blocks.append(municipalityTable(report));
    document.blocks.append(heading(said(QT_TRANSLATE_NOOP("core", "How to read the figures"))));
    document.blocks.append(paragraph(said(QT_TRANSLATE_NOOP("core",
        "The status is each municipality's own assessment: the overall one if it gave that, else "
        "the gravest of its services. Out of date means that it answered an earlier round but not "
        "this one; not reported, that it has never answered. Neither counts as good. A need is "
        "covered by staff whose transfer both owners have agreed to and that runs today."))));
    return document;
}

QString plainText(const Document& document)
{
    constexpr qsizetype width = 78;
    QString out;
    if (!document.mark.isEmpty())
        out += document.mark + u"\n\n"_qs;
    out += wrapped(document.title, width) + u'\n';
    if (document.headline != document.title)
        out += wrapped(document.headline, width);
    out += wrapped(document.basis, width);
    for (const DocumentBlock& block : document.blocks) {
        switch (block.kind) {
        case DocumentBlock::Kind::Heading:
            out += u'\n' + block.text + u'\n' + QString(std::min(block.text.size(), width), u'-')
                + u'\n';
            break;
        case DocumentBlock::Kind::Subheading:
            out += u'\n' + block.text + u'\n';
            break;
        case DocumentBlock::Kind::Paragraph:
        case DocumentBlock::Kind::Note:
        case DocumentBlock::Kind::Picture:
            out += wrapped(block.text, width);
            break;
        case DocumentBlock::Kind::Bullet:
            out += QStringLiteral("* ") + wrapped(block.text, width - 2, QStringLiteral("  "));
            break;
        case DocumentBlock::Kind::Table:
            out += u'\n';
            for (const QList<DocumentCell>& row : block.rows) {
                QStringList cells;
                for (qsizetype i = 0; i < row.size(); ++i) {
                    if (row.at(i).text.isEmpty())
                        continue;
                    // The first two cells speak for themselves, a number needs its header.
                    cells.append(i < 2 && block.header.size() > 3
                            ? row.at(i).text
                            : block.header.value(i) + QStringLiteral(": ") + row.at(i).text);
                }
                out += QStringLiteral("* ")
                    + wrapped(cells.join(QStringLiteral(", ")), width - 2, QStringLiteral("  "));
            }
            break;
        }
    }
    out += u'\n' + document.footer + u'\n';
    if (!document.everyPage.isEmpty())
        out += document.everyPage + u'\n';
    if (!document.mark.isEmpty())
        out += u'\n' + document.mark + u'\n';
    return out;
}

Result<void> writeDocument(const OverviewReport& report, const QString& path)
{
    return writeDocument(overviewDocument(report), path);
}

Result<void> writeDocument(const Document& document, const QString& path)
{
    Result<QByteArray> bytes;
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        bytes = pdfOf(document);
    else if (path.endsWith(QLatin1String(".odt"), Qt::CaseInsensitive))
        bytes = odtOf(document);
    else if (path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive))
        bytes = plainText(document).toUtf8();
    else
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core",
                         "%1: choose a file name that ends in .pdf, .odt, .txt, .csv or .xlsx."),
                { path }));
    if (!bytes)
        return fail(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeWhole(file, *bytes))
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "%1 cannot be written: %2."), { path, file.errorString() }));
    return {};
}

} // namespace samvirke
