// Two situation reports that have been sent, and one that is being written.
#include "core/session/demonstration_plan.h"
#include "core/session/session.h"

#include <algorithm>

namespace samvirke::demonstration {

namespace {

QString weekOf(const Round& round)
{
    return QString::number(round.monday.weekNumber());
}

/// What the office wrote, by the standard template's keys. `round`: how far along the series is.
QHash<QString, QString> textsFor(const World& world, const Round& round, int report)
{
    const int all = int(world.municipalities.size());
    QHash<QString, QString> texts;
    texts.insert("situation",
        QString("Smittebølgen fortsetter, og fraværet i helse- og omsorgstjenestene er høyt. I uke "
                "%1 vurderer %2 av %3 kommuner bemanningen som kritisk og %4 som utfordrende.\n")
                .arg(weekOf(round))
                .arg(round.counts.critical)
                .arg(all)
                .arg(round.counts.challenging)
            + (report == 1
                    ? "- Første rapport i serien.\n- Sykepleiere er vanskeligst å skaffe."
                    : "- Fraværet flytter seg mellom kommunene, og de minste rammes hardest.\n- "
                      "Flere kommuner melder konkrete behov enn ved forrige rapport."));
    texts.insert("consequences",
        "Kommunene skjermer sykehjem og hjemmesykepleie og reduserer dagtilbud, hjemmehjelp og "
        "helsestasjon. Ingen kommuner melder at liv og helse er i fare nå, men marginene er små i "
        "helgene.");
    texts.insert("staffing",
        report == 1
            ? "Grunnbemanningen var sårbar før utbruddet. De samme personene har gått ekstravakter "
              "lenge, og vikarbyråene leverer mindre enn avtalt."
            : "Kommunene har brukt opp det meste av egne tiltak. Frivillige utlån mellom "
              "nabokommuner dekker de mest akutte behovene, men ikke i helgene.");
    texts.insert("measures",
        "- Ukentlig møte med alle kommunene, og samtaler med dem som er hardest rammet.\n- "
        "Beredskapspool med personell som kommuner og helseforetak frivillig kan låne ut.\n- "
        "Vurderes: felles vaktordning for sykepleiere i helgene.");
    texts.insert("organisation",
        "Statsforvalteren har satt stab for helse. Fylkesberedskapsrådet holdes orientert. De "
        "fleste "
        "kommunene har kriseledelse på laveste nivå.");
    if (report > 1)
        texts.insert("assistance",
            "Vi ber Helsedirektoratet vurdere nasjonalt innsatspersonell til de kommunene som ikke "
            "får dekket behovet gjennom frivillige utlån i fylket.");
    texts.insert("communication",
        "Kommunene informerer selv innbyggerne. Lokale medier er mest opptatt av redusert "
        "åpningstid "
        "ved legevaktene.");
    texts.insert("assessment",
        report == 1
            ? "Vi venter at situasjonen strammer seg til de neste to ukene. Vurderingen er "
              "usikker, "
              "for flere kommuner har ikke svart."
            : "Toppen ventes i løpet av to uker. Usikkerheten er størst i kommuner med få ansatte, "
              "der ett nytt utbrudd er nok til å gjøre bemanningen kritisk.");
    return texts;
}

void write(SituationReport& draft, const QHash<QString, QString>& texts)
{
    for (ReportSection& section : draft.sections) {
        if (texts.contains(section.key))
            section.text = texts.value(section.key);
    }
}

} // namespace

Result<void> writeSituationReports(Session& session, const World& world)
{
    Random random(world.seed, "situation reports");
    const QList<ReportingRound> rounds = session.rounds();
    const qsizetype newest = world.rounds.size() - 1;
    const auto roundId = [&](qsizetype i) {
        for (const ReportingRound& one : rounds) {
            if (one.label == world.rounds.at(i).label)
                return one.id;
        }
        return Id();
    };
    int number = 0;
    for (qsizetype i = std::max<qsizetype>(0, newest - 2); i <= newest; ++i) {
        ++number;
        const Round& round = world.rounds.at(i);
        const QDateTime friday = at(round.monday.addDays(4), 14, 30);
        SituationReport draft = session.proposedReport();
        draft.id = random.id(friday.addSecs(-3600));
        draft.round = roundId(i);
        draft.title = "Bemanning i kommunale helse- og omsorgstjenester";
        draft.recipients = "Helsedirektoratet, DSB";
        draft.nextDue = at(round.monday.addDays(11), 15);
        const bool beingWritten = i == newest;
        if (beingWritten) {
            // Begun this morning: only the first section is new.
            const auto texts = textsFor(world, round, number);
            write(draft, { { "situation", texts.value("situation") } });
        } else {
            draft.asOf = friday.addSecs(-30 * 60);
            write(draft, textsFor(world, round, number));
        }
        if (const auto begun = session.beginSituationReport(draft); !begun)
            return fail(begun.error());
        if (beingWritten)
            continue;
        if (const auto sent = session.sendSituationReport(draft.id, friday); !sent)
            return fail(sent.error());
    }
    return {};
}

} // namespace samvirke::demonstration
