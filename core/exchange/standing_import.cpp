#include "core/exchange/standing_import.h"

#include "core/base/norwegian.h"
#include "core/domain/standing_agreement.h"
#include "core/exchange/row_reader.h"

namespace samvirke {

namespace {

constexpr QChar quote = u'"';

/// The cell's parts at `between`, but not within quotation marks; "" within them is one.
QStringList split(QStringView cell, QChar between)
{
    QStringList out;
    QString part;
    bool quoted = false;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell.at(i);
        if (c == quote && quoted && i + 1 < cell.size() && cell.at(i + 1) == quote) {
            part += quote;
            ++i;
        } else if (c == quote && (quoted || part.trimmed().isEmpty())) {
            quoted = !quoted;
        } else if (!quoted && (c == between || c == u'\n')) {
            out.append(part.simplified());
            part.clear();
        } else {
            part += c;
        }
    }
    out.append(part.simplified());
    out.removeAll(QString());
    return out;
}

QStringList readParties(FileReader& file, RowReader& row)
{
    QStringList out;
    for (const QString& said : partiesIn(row.cell("parties"))) {
        const auto found = file.lookup().find(said, {});
        QString party = said;
        if (found) {
            file.sawFormer(*found);
            party = found->municipality->number;
        } else if (said.at(0).isDigit() || file.lookup().isName(said)) {
            row.wrong("parties", found.error().text);
            continue;
        } else {
            file.sawUnknownWord(said);
        }
        if (!out.contains(party, Qt::CaseInsensitive))
            out.append(party);
    }
    return out;
}

StandingAgreement readRow(FileReader& file, RowReader& row)
{
    StandingAgreement out;
    out.title = row.text("title").simplified();
    out.parties = readParties(file, row);
    out.professions = row.professions("professions");
    out.services = row.wordList<ServiceArea>("services");
    out.scope = row.text("scope");
    out.triggers = row.text("triggers");
    out.validFrom = row.date("validFrom");
    out.validUntil = row.date("validUntil");
    out.contact = row.text("contact");
    out.reference = row.text("reference");
    out.note = row.text("note");
    if (row.isGood()) {
        for (const FieldProblem& problem : problemsOf(out))
            row.wrong(problem.field.toStdString(), problem.text);
    }
    return out;
}

} // namespace

const QList<ColumnSpec>& standingColumnsOfFile()
{
    static const QList<ColumnSpec> specs{
        { "title", { "avtale", "avtalens navn", "namn på avtalen", "tittel", "agreement" }, true },
        { "parties",
            { "parter", "avtaleparter", "partar", "avtalepartar", "kommuner", "kommunar",
                "parties" },
            true },
        { "professions",
            { "yrkesgrupper", "yrkesgruppe", "yrker", "yrke", "professions", "profession" } },
        { "services",
            { "tjenesteområder", "tjenesteområde", "tjenester", "tenesteområde", "tenester",
                "services", "service areas" } },
        { "scope", { "omfang", "hva avtalen gjelder", "kva avtalen gjeld", "gjelder", "scope" } },
        { "triggers",
            { "utløses av", "utløysast av", "utløser", "utløysar", "set off by", "triggers" } },
        { "validFrom",
            { "gjelder fra", "gjeld frå", "fra", "frå", "gyldig fra", "gyldig frå", "valid from",
                "from" } },
        { "validUntil",
            { "gjelder til", "gjeld til", "til", "til og med", "gyldig til", "valid until",
                "until" } },
        { "contact", { "kontakt", "kontaktperson", "contact" } },
        { "reference",
            { "arkivnummer", "arkivreferanse", "saksnummer", "sak", "journalnummer",
                "archive number" } },
        { "note", { "merknad", "merknader", "kommentar", "note" } },
    };
    return specs;
}

QStringList partiesIn(QStringView cell)
{
    const QStringList bySemicolon = split(cell, u';');
    return bySemicolon.size() > 1 ? bySemicolon : split(cell, u',');
}

QString writtenParties(const QStringList& parties, const Reference& reference)
{
    QStringList out;
    for (const QString& party : parties) {
        if (const Municipality* known = reference.byNumber(party)) {
            out.append(party + u' ' + known->name);
            continue;
        }
        QString name = party;
        const bool plain = !name.contains(u';') && !name.contains(quote);
        if (!plain)
            name = quote + name.replace(quote, QStringLiteral("\"\"")) + quote;
        out.append(name);
    }
    return out.join(QStringLiteral("; "));
}

Result<Parsed<StandingAgreement>> importStandingAgreements(
    const Table& table, const Reference& reference)
{
    const auto columns = findColumns(table, standingColumnsOfFile());
    if (!columns)
        return fail(columns.error());
    FileReader file(table, *columns, reference, {});
    Parsed<StandingAgreement> parsed;
    parsed.unknownColumns = columns->unknown;
    parsed.fields = columns->places.keys();
    parsed.fields.sort();
    for (int index = columns->headerRow + 1; index < table.rowCount(); ++index) {
        RowReader row(file, index);
        StandingAgreement agreement = readRow(file, row);
        if (row.isGood())
            row.refuseRepeated(standingKey(agreement), "title");
        if (row.isGood())
            parsed.rows.append({ std::move(agreement), row.sourceRow() });
        else
            parsed.problems.append(row.problem());
    }
    parsed.notices = file.notices();
    return parsed;
}

QString standingKey(const StandingAgreement& agreement)
{
    QStringList parties;
    for (const QString& party : agreement.parties)
        parties.append(folded(party));
    parties.sort();
    return QStringList{ folded(agreement.title), parties.join(u';'),
        agreement.validFrom.toString(Qt::ISODate), agreement.validUntil.toString(Qt::ISODate),
        folded(agreement.reference) }
        .join(u'|');
}

} // namespace samvirke
