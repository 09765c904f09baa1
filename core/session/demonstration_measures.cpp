// What the municipalities asked the contact point, what was answered, and what became shared.
#include "core/session/demonstration_plan.h"
#include "core/session/measures.h"
#include "core/session/session_p.h"

namespace samvirke::demonstration {

namespace {

struct Asked {
    int daysAgo;
    int hour;
    int minute;
    AnswerChannel how;
    const char* function; ///< of who asked
    const char* question;
    const char* answer; ///< empty: open
    int minutes; ///< to the answer
    Role role;
    QStringList measures;
    int followUpIn; ///< days after the question; 0: none
    bool followedUp;
    int shared; ///< place among the shared answers; -1: none
};

const QList<Asked>& asked()
{
    using enum AnswerChannel;
    using enum Role;
    static const QList<Asked> all{
        { 9, 9, 10, Telephone, "kommunalsjef helse og mestring",
            "Mangler sykepleiere på natt fram til neste helg. Hva gjør vi først?",
            "Spør deltidsansatte om større stilling, så ekstravakter, så nabokommunene. Vi hjelper "
            "med å spørre naboene når de to første er prøvd.",
            6, Guidance, { "larger-posts", "extra-shifts", "neighbours" }, 3, true, 0 },
        { 8, 13, 20, EMail, "personalsjef", "Kan vi bruke vikarbyrå uten egen rammeavtale?",
            "Innkjøp må vurdere det. Flere kommuner har avtaler som naboer kan slutte seg til.",
            1450, Guidance, { "agency" }, 0, false, 1 },
        { 7, 10, 5, Telephone, "kommuneoverlege",
            "Utbrudd på sykehjem. Hvem gir råd om isolering og drift?",
            "Smittevernet ved helseforetaket og Folkehelseinstituttet. Begge kan ringes i dag.", 4,
            Guidance, { "hygiene-centre", "public-health-institute" }, 1, true, 2 },
        { 6, 11, 40, Telephone, "kommunedirektør",
            "Kan Statsforvalteren pålegge naboene å hjelpe oss?",
            "Nei. Statsforvalteren samordner, og alt utlån er frivillig. Vi spør naboene i dag.", 9,
            Coordination, { "governor", "neighbours" }, 2, true, 3 },
        { 5, 14, 55, EMail, "avdelingsleder hjemmetjenesten",
            "Hvem kan lære opp assistenter raskt?",
            "Utviklingssenteret kan gi opplæring på stedet. NAV kan finne assistenter.", 980,
            Guidance, { "development-centre", "nav" }, 7, false, -1 },
        { 4, 9, 30, Telephone, "beredskapskoordinator",
            "Er det frivillige som kan følge beboere og handle mat?",
            "Ja, lokallagene. Avtal oppgaver, taushetsplikt og forsikring først.", 12, Guidance,
            { "voluntary" }, 0, false, -1 },
        { 3, 8, 45, Telephone, "kommunalsjef helse",
            "Vi har prøvd overtid, NAV og vikarbyrå. Fem sykepleiere mangler i to uker.",
            "Behovet er registrert, og tre kommuner er spurt.", 22, Coordination,
            { "neighbours", "governor" }, 2, false, -1 },
        { 2, 10, 15, EMail, "kommuneoverlege",
            "Gjelder ordningen med nasjonalt innsatspersonell fortsatt?", "", 0, Guidance,
            { "national-response" }, 0, false, -1 },
        { 1, 15, 10, EMail, "virksomhetsleder sykehjem",
            "Hva skal stå i en avtale om utlån av en sykepleier i to uker?", "", 0, Guidance, {}, 0,
            false, -1 },
        { 0, 8, 5, Telephone, "kommunalsjef helse og mestring",
            "Tre sykmeldte på natt fra fredag. Hvem kan vi spørre?", "", 0, Coordination, {}, 0,
            false, -1 },
    };
    return all;
}

struct Told {
    const char* question;
    const char* answer;
    QStringList keywords;
};

const QList<Told>& told()
{
    static const QList<Told> all{
        { "Vi mangler folk på natt i noen dager. Hva gjør vi først?",
            "Spør deltidsansatte om større stilling, deretter om ekstravakter. Rekker ikke det, "
            "spør nabokommunene. Ring kontaktpunktet når dette er prøvd, så spør vi videre.",
            { "natt", "helg", "sykepleier" } },
        { "Kan kommunen bruke vikarbyrå uten egen rammeavtale?",
            "Innkjøp i kommunen vurderer det etter reglene om anskaffelser. Noen rammeavtaler er "
            "åpne for nabokommuner; spør dem som har en.",
            { "vikarbyrå", "rammeavtale", "innleie" } },
        { "Hvem gir råd ved utbrudd på sykehjem?",
            "Kommuneoverlegen først, så smittevernet ved helseforetaket og Folkehelseinstituttet.",
            { "utbrudd", "smittevern", "råd" } },
        { "Kan noen pålegge en nabokommune å låne ut folk?",
            "Nei. Utlån er frivillig, og et nei er et svar. Statsforvalteren samordner og spør.",
            { "pålegg", "frivillig", "nabokommune" } },
    };
    return all;
}

} // namespace

Result<void> writeMeasures(Session& session, const World& world, const Plan& plan)
{
    Random random(world.seed, "contact point");
    store::Store& store = *session.inside().store;
    QList<Id> shared;
    for (const Told& one : told()) {
        SharedAnswer answer;
        answer.changedAt = at(world.until.addDays(-6 + int(shared.size())), 15);
        answer.id = random.id(answer.changedAt);
        answer.question = QString::fromUtf8(one.question);
        answer.answer = QString::fromUtf8(one.answer);
        answer.keywords = one.keywords;
        if (auto done = store.insert(answer); !done)
            return done;
        shared.append(answer.id);
    }
    for (const Asked& one : asked()) {
        Inquiry inquiry;
        inquiry.at = at(world.until.addDays(-one.daysAgo), one.hour, one.minute);
        inquiry.id = random.id(inquiry.at);
        inquiry.how = one.how;
        const int place = random.below(world.municipalities.size());
        inquiry.municipality = world.municipalities.at(place).number;
        if (2 * place < plan.contacts.size())
            inquiry.caller = plan.contacts.at(2 * place).name;
        inquiry.callerFunction = QString::fromUtf8(one.function);
        inquiry.question = QString::fromUtf8(one.question);
        inquiry.answer = QString::fromUtf8(one.answer);
        inquiry.role = one.role;
        inquiry.measures = one.measures;
        if (!inquiry.answer.isEmpty()) {
            inquiry.answeredAt = inquiry.at.addSecs(60 * one.minutes);
            inquiry.answeredBy = QStringLiteral("rådgiver helse");
        }
        if (one.followUpIn > 0) {
            inquiry.followUp = world.until.addDays(one.followUpIn - one.daysAgo);
            if (one.followedUp)
                inquiry.followedUpAt = at(inquiry.followUp, 10);
        }
        inquiry.shared = one.shared < 0 ? Id() : shared.at(one.shared);
        if (auto done = store.insert(inquiry); !done)
            return done;
    }
    return {};
}

} // namespace samvirke::demonstration
