#include "core/exchange/assessment_import.h"

#include "core/exchange/answer_form.h"
#include "core/exchange/row_reader.h"

namespace samvirke {

namespace {

/// "ikke svart", "-": a list of all municipalities that also names the silent ones.
bool saysNoAnswer(QStringView status)
{
    static const QSet<QString> words{ "", "ikkerapportert", "ikkjerapportert", "ikkebesvart",
        "ikkesvart", "ikkjesvart", "ikkjesvarapa", "ikkesvar", "utensvar", "utansvar",
        "notreported", "noanswer" };
    return !status.isEmpty() && words.contains(plainWord(status));
}

SelfAssessment readRow(RowReader& row, bool hasService)
{
    SelfAssessment a;
    a.municipality = row.ownMunicipality("municipality", "municipalityName");
    if (hasService) {
        if (row.cell("service").isEmpty())
            row.wrong("service",
                Text::of(QT_TRANSLATE_NOOP("core",
                    "The service area is missing. Write “samlet” for the municipality as a "
                    "whole.")));
        a.service = row.word<ServiceArea>("service").value_or(ServiceArea::Overall);
    }
    if (row.cell("status").isEmpty())
        row.wrong("status",
            Text::of(QT_TRANSLATE_NOOP("core", "The status is missing. Write one of: %1."),
                { writtenWords<StaffingStatus>() }));
    if (const auto kind = readWord<AnswerKind>(row.cell("status")))
        a.answer = *kind;
    else
        a.status = row.word<StaffingStatus>("status").value_or(StaffingStatus::NotReported);
    a.trend = row.word<Trend>("trend").value_or(Trend::NotGiven);
    a.outlook = row.word<Outlook>("outlook").value_or(Outlook::NotGiven);
    a.cause = row.word<Cause>("cause").value_or(Cause::NotGiven);
    a.absencePercent = row.number("absencePercent", 0, 100, u"%");
    a.missingFte = row.number("missingFte", 0, 100'000, u"årsverk");
    a.professions = row.professions("professions");
    a.triggers = row.wordList<Trigger>("triggers");
    a.measures = row.text("measures");
    a.plan = row.word<YesNo>("plan").value_or(YesNo::NotGiven);
    a.comment = row.text("comment");
    a.reportedAt = row.dateTime("reportedAt");
    a.concreteNeed = row.text("concreteNeed");
    a.canOffer = row.text("canOffer");
    a.asOf = row.dateTime("asOf");
    a.givenBy = row.text("givenBy");
    a.givenByRole = row.text("givenByRole");
    a.channel = row.word<ReportChannel>("channel").value_or(ReportChannel::NotGiven);
    return a;
}

/// What the form says for all its rows, and what a row that nobody changed says.
SelfAssessment asForm(SelfAssessment a, const FormFacts& form, const QString& check)
{
    if (!form.asOf.isValid() && !check.isEmpty() && a.answer == AnswerKind::Rated
        && formCheck(a) == check) {
        SelfAssessment unchanged;
        unchanged.municipality = a.municipality;
        unchanged.service = a.service;
        unchanged.reportedAt = a.reportedAt;
        unchanged.answer = AnswerKind::Unchanged;
        a = unchanged;
    }
    a.asOf = form.asOf;
    a.givenBy = form.givenBy.simplified();
    a.givenByRole = form.givenByRole.simplified();
    a.channel = ReportChannel::Form;
    return a;
}

} // namespace

const QList<ColumnSpec>& assessmentColumns()
{
    static const QList<ColumnSpec> specs{
        { "municipality",
            { "kommunenummer", "kommunenr", "kommune nr", "knr", "komnr", "municipality number" } },
        { "municipalityName", { "kommune", "kommunenavn", "kommunenamn", "municipality name" } },
        { "service",
            { "tjenesteområde", "tenesteområde", "tjeneste", "teneste", "område",
                "service area" } },
        { "status",
            { "status", "bemanningsstatus", "vurdering", "egenvurdering", "eigenvurdering",
                "staffing status" },
            true },
        { "trend", { "utvikling", "tendens", "endring", "development" } },
        { "outlook",
            { "utsikt", "utsikter", "risiko", "risiko tre uker", "risiko 3 uker",
                "risiko om tre uker", "risiko om tre veker", "risk in three weeks" } },
        { "cause", { "årsak", "årsaker", "årsakar", "cause" } },
        { "absencePercent",
            { "fravær %", "fravær", "fravær prosent", "fråvær %", "fråvær", "fråvær prosent",
                "sykefravær", "sykefravær %", "sjukefråvær", "sjukefråvær %", "fraværsprosent",
                "fravar", "absence %", "absence" } },
        { "missingFte",
            { "mangler årsverk", "manglar årsverk", "manglende årsverk", "manglande årsverk",
                "årsverk mangler", "årsverk", "missing FTE", "missing full-time equivalents" } },
        { "professions",
            { "yrkesgruppe", "yrkesgrupper", "yrke", "yrker", "profesjon", "profession" } },
        { "triggers",
            { "kriterier", "kriterium", "alvorlighetskriterier", "alvorlighetskriterium",
                "alvorskriterier", "alvorskriterium", "criteria", "trigger" } },
        { "measures",
            { "tiltak", "lokale tiltak", "tiltak som er prøvd", "tiltak som er prøvde",
                "measures tried" } },
        { "plan", { "plan", "bemanningsplan" } },
        { "comment", { "kommentar", "kommentarer", "merknad", "merknader", "comment" } },
        { "reportedAt",
            { "rapportert", "rapportert dato", "rapporteringstidspunkt", "tidspunkt", "dato",
                "reported", "reported at" } },
        { "concreteNeed",
            { "konkret behov", "konkrete behov", "hva trengs", "kva trengst", "concrete need" } },
        { "canOffer",
            { "kan tilby", "kan tilby andre", "ledig kapasitet", "can offer",
                "can offer others" } },
        { "asOf", { "situasjon per", "situasjonen per", "per dato", "as of", "situation as of" } },
        { "givenBy", { "svart av", "svara av", "besvart av", "answered by" } },
        { "givenByRole", { "rolle", "funksjon", "role" } },
        { "channel", { "kanal", "channel" } },
    };
    return specs;
}

QString assessmentKey(const SelfAssessment& assessment)
{
    return assessment.municipality + u'|' + code(assessment.service);
}

Result<Parsed<SelfAssessment>> importAssessments(
    const Table& table, const Reference& reference, const QSet<QString>& own)
{
    auto columns = findColumns(table, assessmentColumns());
    if (!columns)
        return fail(columns.error());
    if (!columns->has("municipality") && !columns->has("municipalityName"))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "The municipality's column is missing. Add a column “kommunenummer” and try again.")));

    Parsed<SelfAssessment> parsed;
    parsed.unknownColumns = columns->unknown;
    const std::optional<FormFacts> form = formFacts(table);
    parsed.fields = columns->places.keys();
    parsed.fields.append("answer"); // stands in the column of the status
    if (form) {
        parsed.formRound = form->round;
        parsed.unknownColumns.clear(); // the form's own
        parsed.fields.append({ "asOf", "givenBy", "givenByRole", "channel" });
        if (!form->asOfText.isEmpty())
            parsed.problems.append({ table.sourceRow(form->row - 1), QString(),
                Text::of(QT_TRANSLATE_NOOP("core",
                             "“%1” is no date. Write the day the answers hold for, such as "
                             "08.03.2021."),
                    { form->asOfText }) });
    }
    parsed.fields.sort();
    const int header = columns->headerRow;
    const bool hasService = columns->has("service");
    const bool hasChannel = columns->has("channel");
    FileReader file(table, std::move(*columns), reference, own);
    for (int index = header + 1; index < table.rowCount(); ++index) {
        RowReader row(file, index);
        if (saysNoAnswer(row.cell("status")) || (form && row.cell("status").isEmpty())) {
            ++parsed.skipped;
            continue;
        }
        SelfAssessment assessment = readRow(row, hasService);
        if (row.isGood())
            row.refuseRepeated(assessmentKey(assessment),
                file.place("municipality") >= 0 ? "municipality" : "municipalityName");
        if (!hasChannel)
            assessment.channel = ReportChannel::Import;
        if (form)
            assessment = asForm(std::move(assessment), *form,
                form->checkColumn < 0 ? QString()
                                      : table.cell(index, form->checkColumn).toString());
        if (row.isGood())
            parsed.rows.append({ std::move(assessment), row.sourceRow() });
        else
            parsed.problems.append(row.problem());
    }
    parsed.notices = file.notices();
    if (parsed.skipped > 0)
        parsed.notices.append(
            Text::counted(QT_TRANSLATE_N_NOOP("core",
                              "%n row(s) say that there was no answer; they change nothing."),
                parsed.skipped));
    return parsed;
}

} // namespace samvirke
