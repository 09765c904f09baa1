#include "core/exchange/staff_base_import.h"

#include "core/exchange/row_reader.h"

namespace samvirke {

namespace {

struct Names {
    const char* code;
    QStringList words; ///< the first is the one we write
};

const QList<Names>& groupNames()
{
    static const QList<Names> all{
        { "TOT", { "i alt", "alle", "total", "totalt", "sum" } },
        { "01", { "sykepleiere", "sykepleier", "sjukepleiarar", "nurses" } },
        { "02", { "spesialsykepleiere", "spesialsykepleier", "spesialsjukepleiarar" } },
        { "03", { "helsefagarbeidere mv.", "helsefagarbeidere", "helsefagarbeidarar" } },
        { "04", { "hjemmehjelper og andre pleiemedarbeidere", "hjemmehjelpere" } },
        { "05", { "vernepleiere", "vernepleier", "vernepleiarar" } },
        { "06", { "barnevernspedagoger, miljøterapeuter, sosionomer mv." } },
        { "07a", { "ledere av helse-, omsorgs- og sosialtjenester" } },
        { "07b", { "andre ledere" } },
        { "07c", { "kjøkkenyrker" } },
        { "07d", { "renholdere og vaktmestre mv." } },
        { "07e", { "saksbehandlere og kontormedarbeidere mv." } },
        { "08", { "ergoterapeuter", "ergoterapeut", "ergoterapeutar" } },
        { "09", { "andre helserelaterte yrker" } },
        { "99", { "uspesifisert" } },
    };
    return all;
}

QString knownGroups()
{
    QStringList codes;
    for (const Names& name : groupNames())
        codes.append(QString::fromLatin1(name.code));
    return codes.join(QStringLiteral(", "));
}

bool saysUnknown(QStringView text)
{
    return text.isEmpty() || text == u":" || text == u"." || text == u".." || text == u"...";
}

/// The code's column counts; the name's is read where there is no code.
QString readGroup(RowReader& row)
{
    const Field field = row.cell("group").isEmpty() ? "groupName" : "group";
    const QStringView text = row.cell(field);
    const QString code = staffGroupCode(text);
    if (text.isEmpty())
        row.wrong(
            "group", Text::of(QT_TRANSLATE_NOOP("core", "The group of professions is missing.")));
    else if (code.isEmpty())
        row.wrong(field, RowReader::unknownWord(text, knownGroups()));
    return code;
}

StaffBase readRow(RowReader& row, const QString& municipality)
{
    StaffBase out;
    out.municipality = municipality;
    out.group = readGroup(row);
    out.year = row.wholeNumber("year", earliestStaffYear, latestStaffYear).value_or(0);
    if (row.cell("year").isEmpty())
        row.wrong("year", Text::of(QT_TRANSLATE_NOOP("core", "The year is missing.")));
    if (!saysUnknown(row.cell("fte")))
        out.fte = row.number("fte", 0, mostFte);
    out.source = row.text("source");
    return out;
}

Text leftOutNotice(const QStringList& names, int rows)
{
    constexpr qsizetype named = 6;
    QStringList shown = names.mid(0, named);
    if (names.size() > named)
        shown.append(QStringLiteral("…"));
    return Text::counted(QT_TRANSLATE_N_NOOP("core",
                             "%n row(s) about municipalities of other offices are left out: %1."),
        rows, { shown.join(QStringLiteral(", ")) });
}

} // namespace

const QList<ColumnSpec>& staffBaseColumns()
{
    static const QList<ColumnSpec> specs{
        { "municipality",
            { "kommunenummer", "kommunenr", "kommune nr", "knr", "komnr", "municipality number" } },
        { "municipalityName",
            { "kommune", "kommunenavn", "kommunenamn", "region", "municipality name" } },
        { "year", { "år", "aar", "årgang", "statistikkår", "year" }, true },
        { "group",
            { "yrkeskode", "yrkeskode_ssb14533", "gruppekode", "yrkesgruppekode", "group code" } },
        { "groupName", { "yrke", "yrkesgruppe", "stillingsgruppe", "gruppe", "profession group" } },
        { "fte",
            { "avtalte årsverk", "avtalte_arsverk", "årsverk", "avtalte årsverk i alt",
                "agreed full-time equivalents" },
            true },
        { "source", { "kilde", "kjelde" } },
    };
    return specs;
}

QString staffGroupCode(QStringView text)
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> out;
        for (const Names& name : groupNames()) {
            const QString code = QString::fromLatin1(name.code);
            out.insert(plainWord(code), code);
            if (code.startsWith(u'0')) // a spreadsheet takes it for a number
                out.insert(plainWord(code.mid(1)), code);
            for (const QString& word : name.words) {
                out.insert(plainWord(word), code);
                out.insert(plainWord(code + word), code);
            }
        }
        return out;
    }();
    return known.value(plainWord(text));
}

QString writtenStaffGroup(const QString& code)
{
    for (const Names& name : groupNames()) {
        if (code == QLatin1String(name.code))
            return name.words.first();
    }
    return code;
}

Result<Parsed<StaffBase>> importStaffBase(
    const Table& table, const Reference& reference, const QSet<QString>& own)
{
    const auto columns = findColumns(table, staffBaseColumns());
    if (!columns)
        return fail(columns.error());
    if (!columns->has("municipality") && !columns->has("municipalityName"))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "The municipality's column is missing. Add a column “kommunenummer” and try again.")));
    if (!columns->has("group") && !columns->has("groupName"))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "The column of the group of professions is missing. Add a column “yrkeskode” and try "
            "again.")));
    FileReader file(table, *columns, reference, own);
    Parsed<StaffBase> parsed;
    parsed.unknownColumns = columns->unknown;
    parsed.fields = columns->places.keys();
    parsed.fields.sort();
    QStringList others;
    for (int index = columns->headerRow + 1; index < table.rowCount(); ++index) {
        RowReader row(file, index);
        const QString number = row.municipality("municipality", "municipalityName");
        if (!number.isEmpty() && !file.isOwn(number)) {
            ++parsed.skipped;
            const auto found = file.lookup().find(number, {});
            const QString name = found ? found->municipality->name : number;
            if (!others.contains(name))
                others.append(name);
            continue;
        }
        StaffBase value = readRow(row, number);
        if (row.isGood())
            row.refuseRepeated(staffBaseKey(value),
                file.place("municipality") >= 0 ? "municipality" : "municipalityName");
        if (row.isGood())
            parsed.rows.append({ std::move(value), row.sourceRow() });
        else
            parsed.problems.append(row.problem());
    }
    if (parsed.skipped > 0 && parsed.rows.isEmpty() && parsed.problems.isEmpty())
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core",
                "All rows are about municipalities of other offices (%1). Nothing is left."),
            { others.mid(0, 3).join(QStringLiteral(", ")) }));
    parsed.notices = file.notices();
    if (parsed.skipped > 0)
        parsed.notices.append(leftOutNotice(others, parsed.skipped));
    return parsed;
}

QString staffBaseKey(const StaffBase& row)
{
    return QStringList{ row.municipality, row.group, QString::number(row.year) }.join(u'|');
}

} // namespace samvirke
