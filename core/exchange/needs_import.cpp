#include "core/exchange/needs_import.h"

#include "core/exchange/row_reader.h"

namespace samvirke {

namespace {

Need readRow(RowReader& row)
{
    const auto missing = [&](Field field, const char* source) {
        if (row.cell(field).isEmpty())
            row.wrong(field, Text::of(source));
    };
    Need need;
    need.municipality = row.ownMunicipality("municipality", "municipalityName");
    need.service = row.word<ServiceArea>("service").value_or(ServiceArea::Other);
    missing("service", QT_TRANSLATE_NOOP("core", "The service area is missing."));
    missing("profession", QT_TRANSLATE_NOOP("core", "The profession is missing."));
    const QStringList professions = row.professions("profession");
    if (professions.size() > 1)
        row.wrong("profession",
            Text::of(QT_TRANSLATE_NOOP("core",
                "A need is for one profession. Write the others under “godtas også”, or as needs "
                "of "
                "their own.")));
    need.profession = professions.value(0);
    need.alsoAccept = row.professions("alsoAccept");
    need.alsoAccept.removeAll(need.profession);
    need.required = row.competences("required");
    need.preferred = row.competences("preferred");
    need.heads = row.wholeNumber("heads", 1, 999).value_or(1);
    missing("heads", QT_TRANSLATE_NOOP("core", "The head count is missing."));
    need.from = row.date("from");
    missing("from", QT_TRANSLATE_NOOP("core", "Give the first day."));
    need.until = row.date("until");
    missing("until", QT_TRANSLATE_NOOP("core", "Give the last day."));
    need.severity = row.word<Severity>("severity").value_or(Severity::Challenging);
    need.infectious = row.word<YesNo>("infectious") == YesNo::Yes;
    need.lodging = row.word<YesNo>("lodging") == YesNo::Yes;
    need.shifts = row.text("shifts");
    need.localMeasures = row.text("localMeasures");
    need.contact = row.text("contact");
    need.note = row.text("note");
    need.team = row.text("team");
    need.state = row.word<NeedState>("state").value_or(NeedState::Open);
    need.tried = row.wordList<TriedMeasure>("tried");
    need.gateReason = row.text("gateReason");
    need.tasks = row.text("tasks");
    need.leads = row.text("leads");
    need.trains = row.text("trains");
    need.employerConsents = row.word<YesNo>("employerConsents").value_or(YesNo::NotGiven);
    need.familyHousing = row.word<YesNo>("familyHousing").value_or(YesNo::NotGiven);
    if (row.isGood()) {
        for (const FieldProblem& problem : problemsOf(need))
            row.wrong(problem.field.toStdString(), problem.text);
    }
    return need;
}

} // namespace

const QList<ColumnSpec>& needColumns()
{
    static const QList<ColumnSpec> specs{
        { "municipality",
            { "kommunenummer", "kommunenr", "kommune nr", "knr", "komnr", "municipality number" } },
        { "municipalityName", { "kommune", "kommunenavn", "kommunenamn", "municipality name" } },
        { "service",
            { "tjenesteområde", "tenesteområde", "tjeneste", "teneste", "område", "service area" },
            true },
        { "profession", { "yrkesgruppe", "yrke", "profesjon" }, true },
        { "alsoAccept",
            { "godtas også", "godtek også", "godtar også", "også", "alternativ",
                "accepted substitutes", "also accepted" } },
        { "required", { "krever", "krev", "krav", "kompetansekrav", "required competences" } },
        { "preferred", { "ønsker", "ønskjer", "ønske", "ønsket", "preferred competences" } },
        { "heads", { "antall", "antal", "antall personer", "head count", "number" }, true },
        { "from", { "fra", "frå", "fra dato", "frå dato", "start" }, true },
        { "until", { "til", "til dato", "til og med", "slutt", "to" }, true },
        { "severity", { "alvorlighet", "alvor", "alvorsgrad", "alvorlighetsgrad", "hastegrad" } },
        { "infectious",
            { "smitte", "smitteoppdrag", "blant smittede", "blant smitta", "infectious service" } },
        { "lodging", { "bolig", "bustad", "innkvartering", "losji" } },
        { "shifts", { "turnus", "vakter", "skift", "arbeidstid" } },
        { "localMeasures", { "lokale tiltak", "tiltak", "prøvd lokalt", "local measures" } },
        { "contact", { "kontakt", "kontaktperson" } },
        { "note", { "merknad", "merknader", "kommentar" } },
        { "team", { "team", "lag" } },
        { "state", { "tilstand", "state of the need" } },
        { "tried", { "prøvd", "prøvde tiltak", "hva er prøvd", "kva er prøvd", "measures tried" } },
        { "gateReason",
            { "begrunnelse for å gå videre", "grunngiving for å gå vidare", "begrunnelse",
                "grunngiving", "reason for going on" } },
        { "tasks", { "oppgaver", "oppgåver", "arbeidsoppgaver", "arbeidsoppgåver" } },
        { "leads",
            { "leder på stedet", "leiar på staden", "hvem leder", "kven leier", "who leads" } },
        { "trains",
            { "opplæring ved", "hvem lærer opp", "kven lærer opp", "opplæring", "who trains" } },
        { "employerConsents",
            { "arbeidsgivers samtykke", "arbeidsgivars samtykke", "samtykke fra arbeidsgiver",
                "samtykke frå arbeidsgivar", "employer's consent" } },
        { "familyHousing",
            { "barn med", "plass til barn", "familie med", "familiebolig", "familiebustad",
                "children along" } },
    };
    return specs;
}

QString needKey(const Need& need)
{
    QStringList required = need.required;
    required.sort();
    return QStringList{ need.municipality, code(need.service), need.profession, required.join(u','),
        QString::number(need.from.toJulianDay()) }
        .join(u'|');
}

Result<Parsed<Need>> importNeeds(
    const Table& table, const Reference& reference, const QSet<QString>& own)
{
    auto columns = findColumns(table, needColumns());
    if (!columns)
        return fail(columns.error());
    if (!columns->has("municipality") && !columns->has("municipalityName"))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "The municipality's column is missing. Add a column “kommunenummer” and try again.")));

    Parsed<Need> parsed;
    parsed.unknownColumns = columns->unknown;
    parsed.fields = columns->places.keys();
    parsed.fields.sort();
    const int header = columns->headerRow;
    FileReader file(table, std::move(*columns), reference, own);
    for (int index = header + 1; index < table.rowCount(); ++index) {
        RowReader row(file, index);
        Need need = readRow(row);
        // What is over may have been asked for before, in the same words.
        const bool over = need.state == NeedState::Withdrawn || need.state == NeedState::Closed;
        if (row.isGood() && !over)
            row.refuseRepeated(needKey(need),
                file.place("municipality") >= 0 ? "municipality" : "municipalityName");
        if (row.isGood())
            parsed.rows.append({ std::move(need), row.sourceRow() });
        else
            parsed.problems.append(row.problem());
    }
    parsed.notices = file.notices();
    return parsed;
}

} // namespace samvirke
