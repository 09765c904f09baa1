// State resources that the county may prioritise, who asked and who got what, and one municipality
// where supervision meets all this, so that the note about impartiality can be seen.
#include "core/session/demonstration_plan.h"

#include "core/session/legal_cards.h"
#include "core/session/session.h"
#include "core/session/state_resources.h"

#include <algorithm>

namespace samvirke::demonstration {

namespace {

class State {
public:
    State(const World& world, Plan& plan)
        : m_world(world), m_plan(plan), m_random(world.seed, "state resources")
    {
        m_asking = world.withStatus(StaffingStatus::Critical)
            + world.withStatus(StaffingStatus::Challenging);
    }

    void make()
    {
        if (m_asking.isEmpty())
            return;
        const Id crew = resource(StateResourceKind::CivilDefence, "Sivilforsvarsdistriktet",
            "Mannskap til teststasjon og transport", 30, "personer", -14, -1, "Samme dag");
        const Id guard = resource(StateResourceKind::HomeGuard, "Heimevernsdistriktet",
            "Mannskap til logistikk og kjøring", 12, "soldater", -3, 24, "48 timer");
        const Id help =
            resource(StateResourceKind::Volunteers, "Frivillige organisasjoner i fylket",
                "Følgetjeneste og utkjøring av mat", 25, "personer", -14, -1, "To dager");
        const Id masks =
            resource(StateResourceKind::ProtectiveEquipment, "Nasjonalt beredskapslager",
                "Munnbind type IIR", 40000, "stykker", -10, 45, "Tre virkedager");
        const Id kits = resource(StateResourceKind::ProtectiveEquipment,
            "Nasjonalt beredskapslager", "Hurtigtester", 6000, "tester", -6, 30, "To virkedager");

        granted(crew, 0, 8, -6, 14, "Eneste teststasjon. Halve staben er i karantene.");
        const Id early = granted(crew, 1, 6, -12, -2, "Utbrudd på to sykehjem samtidig.");
        released(early, crew, 1, 2, -5, "Teststasjonen klarer seg med fire.");
        granted(crew, 2, 10, 1, 10, "Må flytte beboere fra en avdeling som stenger.");
        asked(crew, 3, 6, 2, 12, "Trenger folk til vaksinasjonslokalet.");
        granted(guard, 1, 6, 0, 9, "Ingen andre sjåfører å få i helgene.");
        const Id no = asked(guard, 4, 4, 2, 9, "Ønsker hjelp til vakthold.");
        refused(
            no, guard, 4, 4, 2, 9, "Vakthold kan kjøpes lokalt. Mannskapet trengs til kjøring.");
        granted(help, 0, 10, -4, 21, "Mange eldre alene hjemme uten besøk fra hjemmetjenesten.");
        asked(help, 5, 8, 1, 21, "Utkjøring av mat når kjøkkenet går på halv bemanning.");
        granted(masks, 0, 12000, -5, -1, "Eget lager tomt om to dager, utbrudd på sykehjem.");
        granted(masks, 2, 8000, -3, -1, "Leveranse uteblitt, ni smittede beboere.");
        asked(masks, 6, 9000, 0, -1, "Lageret holder ut uken.");
        granted(kits, 1, 2500, -2, -1, "Tester alle ansatte før hver vakt i ti dager.");
        supervision();
    }

private:
    QDate day(int fromToday) const { return m_world.until.addDays(fromToday); }

    /// -1: no last day.
    Id resource(StateResourceKind kind, const char* holder, const char* what, int quantity,
        const char* unit, int from, int until, const char* leadTime)
    {
        StateResource out;
        out.id = m_random.id(at(day(-15), 9));
        out.kind = kind;
        out.holder = holder;
        out.what = what;
        out.quantity = quantity;
        out.unit = unit;
        out.from = day(from);
        out.until = until < 0 ? QDate() : day(until);
        out.leadTime = leadTime;
        out.contact = "Vakthavende";
        out.note = "Oppdiktet ressurs i demonstrasjonen.";
        m_plan.stateResources.append(out);
        return out.id;
    }

    Id line(AllocationStep step, const Id& resource, int whose, int quantity, int from, int until,
        const QString& decidedBy, const QString& reason, const Id& concerns = {}, int after = 0)
    {
        StateAllocation out;
        out.at = at(day(std::min(from, 0) - 1), 9 + after, m_random.between(0, 50));
        out.id = m_random.id(out.at);
        out.resource = resource;
        out.municipality = m_world.municipalities.at(m_asking.at(whose % m_asking.size())).number;
        out.concerns = concerns;
        out.step = step;
        out.quantity = quantity;
        out.from = day(from);
        out.until = until < 0 ? QDate() : day(until);
        out.decidedBy = decidedBy;
        out.reason = reason;
        if (step == AllocationStep::Granted)
            out.basis = "Samfunnssikkerhetsinstruksen kapittel IX";
        m_plan.stateAllocations.append(out);
        return out.id;
    }

    Id asked(const Id& resource, int whose, int quantity, int from, int until, const char* reason)
    {
        return line(AllocationStep::Requested, resource, whose, quantity, from, until,
            "Kommunens kriseledelse", reason);
    }

    Id granted(const Id& resource, int whose, int quantity, int from, int until, const char* reason)
    {
        const Id request = asked(resource, whose, quantity, from, until, reason);
        return line(AllocationStep::Granted, resource, whose, quantity, from, until,
            "Fylkesberedskapssjefen", reason, request, 2);
    }

    void refused(const Id& request, const Id& resource, int whose, int quantity, int from,
        int until, const char* reason)
    {
        line(AllocationStep::Refused, resource, whose, quantity, from, until,
            "Fylkesberedskapssjefen", reason, request, 2);
    }

    void released(
        const Id& grant, const Id& resource, int whose, int quantity, int from, const char* reason)
    {
        line(AllocationStep::Released, resource, whose, quantity, from, -1,
            "Kommunens kriseledelse", reason, grant, 3);
    }

    void supervision()
    {
        LogEntry entry;
        entry.at = at(day(-4), 14, 20);
        entry.id = m_random.id(entry.at);
        entry.role = Role::Supervision;
        entry.municipality = m_world.municipalities.at(m_asking.first()).number;
        entry.text =
            "Fylkeslegen har fått en bekymringsmelding om forsvarligheten ved sykehjemmet. "
            "Sak opprettet, behandles av andre enn dem som samordner.";
        const auto place = std::upper_bound(m_plan.log.begin(), m_plan.log.end(), entry,
            [](const LogEntry& a, const LogEntry& b) { return a.at < b.at; });
        m_plan.log.insert(place, entry);
    }

    const World& m_world;
    Plan& m_plan;
    Random m_random;
    QList<int> m_asking;
};

} // namespace

void addStateResources(const World& world, Plan& plan)
{
    State(world, plan).make();
}

Result<void> writeStateResources(Session& session, const World& world, const Plan& plan)
{
    const StateResources desk(session);
    for (const StateResource& resource : plan.stateResources) {
        if (const auto made = desk.registerResource(resource); !made)
            return fail(made.error());
    }
    for (const StateAllocation& line : plan.stateAllocations) {
        if (const auto made = desk.record(line); !made)
            return fail(made.error());
    }
    if (plan.stateResources.isEmpty())
        return {};
    // One card that the office has made its own.
    LegalCard card;
    card.id = Random(world.seed, "legal card").id(at(world.until.addDays(-20), 10));
    card.step = "holdMeeting";
    card.basis = "Samfunnssikkerhetsinstruksen: Statsforvalteren samordner og samler dem det "
                 "gjelder. Eget mandat for kommunemøtet, vedtatt i fylkesberedskapsrådet.";
    card.decides =
        "Hver deltaker for sine egne tjenester. Møtet blir enig, det pålegger ingen noe.";
    card.goesUp = "Det fylket ikke løser selv, tas inn i situasjonsrapporten samme dag.";
    card.caution =
        "Ingen navn på pasienter eller ansatte. Si hvilken rolle vi snakker i. Referatet "
        "journalføres av arkivet samme uke.";
    card.verified = true;
    const auto saved = LegalCards(session).save(card);
    if (!saved)
        return fail(saved.error());
    return {};
}

} // namespace samvirke::demonstration
