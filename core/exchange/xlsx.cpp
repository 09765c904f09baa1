#include "core/exchange/xlsx.h"

#include "core/exchange/mended_text.h"
#include "core/exchange/number_format.h"
#include "core/exchange/zip_parts.h"

#include <QDir>
#include <QHash>
#include <QXmlStreamReader>

namespace samvirke {

namespace {

// More text than this no list of ours holds; the buffer counts in 32 bits.
constexpr qsizetype maxText = 150'000'000;
constexpr qsizetype maxStyles = 100'000;
constexpr qsizetype maxSheets = 500;
constexpr size_t maxMerged = 100'000;

/// One XML part that is read to its end by `element`, called for every start element.
class PartReader {
public:
    PartReader(ZipParts& parts, const QString& name) : m_part(parts.part(name))
    {
        if (m_part)
            xml.setDevice(m_part->get());
    }

    template <class OnStart> Result<void> read(OnStart onStart)
    {
        if (!m_part)
            return fail(m_part.error());
        while (!xml.atEnd()) {
            switch (xml.readNext()) {
            case QXmlStreamReader::StartElement:
                if (Result<void> done = onStart(); !done)
                    return done;
                break;
            case QXmlStreamReader::DTD: // no spreadsheet has one; attacks by entities do
                return fail(damagedSpreadsheet());
            default:
                break;
            }
        }
        if ((*m_part)->isTooLarge())
            return fail(oversizedSpreadsheet());
        if (xml.hasError() || (*m_part)->isDamaged())
            return fail(damagedSpreadsheet());
        return {};
    }

    QXmlStreamReader xml;

private:
    Result<std::unique_ptr<ZipPart>> m_part;
};

/// No-break spaces and invisible ones become plain spaces, from `start` on.
void plainSpaces(QString& text, qsizetype start)
{
    for (qsizetype i = start; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c == 0xA0 || c == 0x202F || c == 0x2007 || c == 0x200B || c == 0xFEFF)
            text[i] = u' ';
    }
}

bool isTrue(QStringView text)
{
    return text == u"1" || text == u"true";
}

/// Where a relation leads: relative to the folder of the part that has it, or from the root.
QString resolved(const QString& folder, const QString& target)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target).mid(1);
    return QDir::cleanPath(folder.isEmpty() ? target : folder + u'/' + target);
}

struct Relation {
    QString type; ///< last word of the type's address
    QString target;
};

QHash<QString, Relation> relations(ZipParts& parts, const QString& of)
{
    const qsizetype slash = of.lastIndexOf(u'/');
    const QString folder = slash < 0 ? QString() : of.left(slash);
    const QString file = of.mid(slash + 1);
    const QString name = (folder.isEmpty() ? QString() : folder + u'/') + "_rels/" + file + ".rels";
    QHash<QString, Relation> out;
    if (!parts.has(name))
        return out;
    PartReader reader(parts, name);
    const auto read = reader.read([&]() -> Result<void> {
        if (reader.xml.name() == u"Relationship" && out.size() < 10'000) {
            const QXmlStreamAttributes attributes = reader.xml.attributes();
            if (attributes.value("TargetMode") == u"External")
                return {};
            const QString type = attributes.value("Type").toString();
            out.insert(attributes.value("Id").toString(),
                { type.mid(type.lastIndexOf(u'/') + 1),
                    resolved(folder, attributes.value("Target").toString()) });
        }
        return {};
    });
    Q_UNUSED(read) // what was found counts; a missing sheet is noticed later
    return out;
}

class WorkbookReader {
public:
    explicit WorkbookReader(ZipParts& parts) : m_parts(parts) { }

    Result<XlsxFile> read(const QString& wanted)
    {
        QString workbook = "xl/workbook.xml";
        for (const Relation& relation : relations(m_parts, "")) {
            if (relation.type == "officeDocument")
                workbook = relation.target;
        }
        if (!m_parts.has(workbook))
            return fail(m_parts.has("mimetype") || m_parts.has("content.xml")
                    ? Text::of(QT_TRANSLATE_NOOP("core",
                        "This is an OpenDocument file. Save it as .xlsx or CSV and try again."))
                    : Text::of(QT_TRANSLATE_NOOP("core",
                        "This is a zip archive, but no spreadsheet. Choose an .xlsx or CSV "
                        "file.")));
        const auto sheets = findSheets(workbook);
        if (!sheets)
            return fail(sheets.error());
        const auto chosen = chosenSheet(*sheets, wanted);
        if (!chosen)
            return fail(chosen.error());
        for (const Relation& relation : std::as_const(m_relations)) {
            Result<void> done;
            if (relation.type == "sharedStrings" && m_parts.has(relation.target))
                done = readStrings(relation.target);
            else if (relation.type == "styles" && m_parts.has(relation.target))
                done = readStyles(relation.target);
            if (!done)
                return fail(done.error());
        }
        qsizetype at = *chosen;
        if (const auto done = readSheet((*sheets)[at].part); !done)
            return fail(done.error());
        // A workbook may open on an empty sheet; the table then stands on a later one.
        while (wanted.isEmpty() && m_table.rowCount() == 0 && at + 1 < sheets->size()) {
            if (const auto done = readSheet((*sheets)[++at].part); !done)
                return fail(done.error());
        }
        XlsxFile file;
        for (const Sheet& sheet : *sheets)
            file.sheets.append(sheet.name);
        file.sheet = (*sheets)[m_table.rowCount() == 0 ? *chosen : at].name;
        file.table = std::move(m_table);
        file.mended = m_mended;
        return file;
    }

private:
    struct Sheet {
        QString name;
        QString part;
    };

    Result<QList<Sheet>> findSheets(const QString& workbook)
    {
        m_relations = relations(m_parts, workbook);
        QList<Sheet> shown;
        QList<Sheet> hidden;
        PartReader reader(m_parts, workbook);
        const auto read = reader.read([&]() -> Result<void> {
            const QXmlStreamAttributes attributes = reader.xml.attributes();
            if (reader.xml.name() == u"workbookPr") {
                m_from1904 = isTrue(attributes.value("date1904"));
            } else if (reader.xml.name() == u"sheet" && shown.size() + hidden.size() < maxSheets) {
                QString id;
                for (const QXmlStreamAttribute& attribute : attributes) {
                    if (attribute.name() == u"id")
                        id = attribute.value().toString();
                }
                const Relation relation = m_relations.value(id);
                if (relation.type == "worksheet" && m_parts.has(relation.target)) {
                    const QStringView state = attributes.value("state");
                    (state.isEmpty() || state == u"visible" ? shown : hidden)
                        .append({ attributes.value("name").toString(), relation.target });
                }
            }
            return {};
        });
        if (!read)
            return fail(read.error());
        shown += hidden;
        if (shown.isEmpty())
            return fail(damagedSpreadsheet());
        return shown;
    }

    static Result<qsizetype> chosenSheet(const QList<Sheet>& sheets, const QString& wanted)
    {
        if (wanted.isEmpty())
            return 0;
        QStringList names;
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            if (sheets[i].name.compare(wanted, Qt::CaseInsensitive) == 0)
                return i;
            names.append(sheets[i].name);
        }
        const int number = wanted.toInt();
        if (number >= 1 && number <= sheets.size())
            return number - 1;
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "There is no sheet called “%1”. The sheets are: %2."),
            { wanted.left(60), names.join(QStringLiteral(", ")) }));
    }

    /// All text inside the element that was just opened, without phonetic hints. False: too much.
    bool appendText(QXmlStreamReader& xml)
    {
        QString& text = m_table.text();
        const qsizetype start = text.size();
        int depth = 1;
        int phonetic = 0;
        int inText = 0;
        while (depth > 0 && !xml.atEnd()) {
            switch (xml.readNext()) {
            case QXmlStreamReader::StartElement:
                ++depth;
                if (xml.name() == u"rPh" || phonetic > 0)
                    ++phonetic;
                else if (xml.name() == u"t" || inText > 0)
                    ++inText;
                break;
            case QXmlStreamReader::EndElement:
                --depth;
                if (phonetic > 0)
                    --phonetic;
                else if (inText > 0)
                    --inText;
                break;
            case QXmlStreamReader::Characters:
                if (inText > 0)
                    text += xml.text();
                break;
            default:
                break;
            }
            if (text.size() > maxText)
                return false;
        }
        m_mended += mendText(text, start);
        plainSpaces(text, start);
        return true;
    }

    Result<void> readStrings(const QString& name)
    {
        PartReader reader(m_parts, name);
        return reader.read([&]() -> Result<void> {
            if (reader.xml.name() != u"si")
                return {};
            const auto start = quint32(m_table.text().size());
            if (!appendText(reader.xml) || qsizetype(m_strings.size()) > Table::maxCells)
                return fail(oversizedSpreadsheet());
            m_strings.push_back({ start, quint32(m_table.text().size()) - start });
            return {};
        });
    }

    Result<void> readStyles(const QString& name)
    {
        QHash<int, NumberKind> own;
        bool inCellFormats = false;
        PartReader reader(m_parts, name);
        return reader.read([&]() -> Result<void> {
            const QStringView element = reader.xml.name();
            const QXmlStreamAttributes attributes = reader.xml.attributes();
            if (element == u"numFmt" && own.size() < maxStyles) {
                own.insert(attributes.value("numFmtId").toInt(),
                    numberKindOf(attributes.value("formatCode").toString()));
            } else if (element == u"cellXfs") {
                inCellFormats = true;
            } else if (element == u"cellStyles" || element == u"dxfs"
                || element == u"cellStyleXfs") {
                inCellFormats = false;
            } else if (element == u"xf" && inCellFormats
                && qsizetype(m_styles.size()) < maxStyles) {
                const int id = attributes.value("numFmtId").toInt();
                m_styles.push_back(own.value(id, builtInNumberKind(id)));
            }
            return {};
        });
    }

    Result<void> readSheet(const QString& name)
    {
        PartReader reader(m_parts, name);
        int row = 0;
        int rowElements = 0;
        std::vector<Table::Merged> merged;
        const auto read = reader.read([&]() -> Result<void> {
            if (reader.xml.name() == u"mergeCell" && merged.size() < maxMerged) {
                const QString range = reader.xml.attributes().value("ref").toString();
                const QString end = range.section(u':', 1);
                const Table::Merged cells{ columnOf(range), rowOf(range.section(u':', 0, 0)),
                    rowOf(end) };
                if (cells.column >= 0 && cells.firstRow > 0 && cells.lastRow > cells.firstRow)
                    merged.push_back(cells);
            }
            if (reader.xml.name() != u"row")
                return {};
            bool ok = false;
            const int told = reader.xml.attributes().value("r").toInt(&ok);
            row = ok && told > row ? told : row + 1;
            if (row > Table::maxRows || ++rowElements > Table::maxRows)
                return fail(
                    Text::of(QT_TRANSLATE_NOOP("core",
                                 "The file has more than %1 rows. Split it into smaller files."),
                        { QString::number(Table::maxRows) }));
            if (const auto done = readRow(reader.xml, row); !done)
                return done;
            m_table.endRow(row);
            return {};
        });
        if (read && !merged.empty())
            m_table.fillDown(merged);
        return read;
    }

    /// "AB12" → 12; 0 when it is no place in a sheet.
    static int rowOf(QStringView reference)
    {
        while (!reference.isEmpty() && reference.front().isLetter())
            reference = reference.mid(1);
        return reference.toInt();
    }

    Result<void> readRow(QXmlStreamReader& xml, int row)
    {
        m_row.clear();
        int column = -1;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement && xml.name() == u"row")
                break;
            if (token == QXmlStreamReader::DTD)
                return fail(damagedSpreadsheet());
            if (token != QXmlStreamReader::StartElement || xml.name() != u"c")
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            const int told = columnOf(attributes.value("r"));
            column = told >= 0 ? told : column + 1;
            if (column >= Table::maxColumns)
                return fail(
                    Text::of(QT_TRANSLATE_NOOP("core",
                                 "Row %1 has more than %2 columns. Is this the right file?"),
                        { QString::number(row), QString::number(Table::maxColumns) }));
            if (size_t(column) >= m_row.size())
                m_row.resize(size_t(column) + 1);
            const auto span =
                readCell(xml, attributes.value("t").toString(), attributes.value("s").toInt());
            if (!span)
                return fail(span.error());
            m_row[size_t(column)] = *span;
        }
        if (m_table.cellCount() + qsizetype(m_row.size()) > Table::maxCells)
            return fail(oversizedSpreadsheet());
        for (const Table::Span& span : m_row)
            m_table.addCell(span);
        return {};
    }

    /// "AB12" → 27; -1 when it is no place in a sheet.
    static int columnOf(QStringView reference)
    {
        int column = 0;
        for (const QChar c : reference) {
            const char16_t letter = c.toUpper().unicode();
            if (letter < u'A' || letter > u'Z')
                break;
            column = column * 26 + (letter - u'A' + 1);
            if (column > 1'000'000)
                break;
        }
        return column - 1;
    }

    Result<Table::Span> readCell(QXmlStreamReader& xml, const QString& type, int style)
    {
        Table::Span span{ quint32(m_table.text().size()), 0 };
        QString value;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement && xml.name() == u"c")
                break;
            if (token == QXmlStreamReader::DTD)
                return fail(damagedSpreadsheet());
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"is") {
                if (!appendText(xml))
                    return fail(oversizedSpreadsheet());
            } else if (xml.name() == u"v") {
                value = xml.readElementText(QXmlStreamReader::SkipChildElements);
            } else {
                xml.skipCurrentElement();
            }
        }
        if (type == "inlineStr") {
            span.length = quint32(m_table.text().size()) - span.start;
            return span;
        }
        if (type == "s") {
            bool ok = false;
            const uint index = value.trimmed().toUInt(&ok);
            return ok && index < m_strings.size() ? m_strings[index] : Table::Span{ span.start, 0 };
        }
        if (type == "b")
            value = isTrue(value.trimmed()) ? "TRUE" : "FALSE";
        else if (type.isEmpty() || type == "n")
            value = numberAsShown(value.trimmed(), style);
        m_table.text() += value;
        plainSpaces(m_table.text(), span.start);
        if (m_table.text().size() > maxText)
            return fail(oversizedSpreadsheet());
        span.length = quint32(m_table.text().size()) - span.start;
        return span;
    }

    QString numberAsShown(const QString& stored, int style) const
    {
        const NumberKind kind = style >= 0 && size_t(style) < m_styles.size()
            ? m_styles[size_t(style)]
            : NumberKind::Plain;
        bool ok = false;
        const double number = stored.toDouble(&ok);
        if (!ok)
            return stored;
        switch (kind) {
        case NumberKind::DateTime: {
            const QString date = dateOfSerial(number, m_from1904);
            return date.isEmpty() ? stored : date;
        }
        case NumberKind::Percent:
            return QString::number(number * 100, 'g', 12) + " %";
        case NumberKind::Plain:
            break;
        }
        // "12.300000000000001" is how a program stores what a person wrote as 12.3.
        return stored.size() <= 12 && !stored.contains(u'E', Qt::CaseInsensitive)
            ? stored
            : QString::number(number, qAbs(number) < 1e15 && qAbs(number) >= 1e-4 ? 'g' : 'f', 15);
    }

    ZipParts& m_parts;
    Table m_table;
    QHash<QString, Relation> m_relations;
    std::vector<Table::Span> m_strings;
    std::vector<NumberKind> m_styles;
    std::vector<Table::Span> m_row;
    int m_mended = 0;
    bool m_from1904 = false;
};

} // namespace

Result<XlsxFile> readXlsxFile(const QByteArray& bytes, const QString& sheet)
{
    auto parts = ZipParts::open(bytes);
    if (!parts)
        return fail(parts.error());
    if (parts->isEncrypted())
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "The spreadsheet is protected by a password. Save it without one and try again.")));
    return WorkbookReader(*parts).read(sheet);
}

Result<Table> readXlsx(const QByteArray& bytes)
{
    auto file = readXlsxFile(bytes);
    if (!file)
        return fail(file.error());
    return std::move(file->table);
}

} // namespace samvirke
