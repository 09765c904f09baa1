// The clauses of our own standard agreement, by key, after the checklist of what such agreements
// have held. Plain words; what no source confirms is said in the guidance, so that the office
// corrects it. It is no official template and does not claim to be one.
#include "core/domain/agreement_texts.h"

#include <QCoreApplication>

namespace samvirke {

const QList<AgreementField>& agreementFields()
{
    static const QList<AgreementField> all{
        { "lender", "utlåner", "utlånar", QT_TRANSLATE_NOOP("core", "the lending side"), false },
        { "receiver", "mottaker", "mottakar", QT_TRANSLATE_NOOP("core", "the receiving side"),
            false },
        { "staff", "personell", "personell", QT_TRANSLATE_NOOP("core", "number and profession"),
            false },
        { "employee", "ansatt", "tilsett", QT_TRANSLATE_NOOP("core", "the employee's name"), true },
        { "from", "fra", "frå", QT_TRANSLATE_NOOP("core", "the first day"), false },
        { "until", "til", "til", QT_TRANSLATE_NOOP("core", "the last day"), false },
        { "service", "tjeneste", "teneste", QT_TRANSLATE_NOOP("core", "the service"), false },
        { "tasks", "oppgaver", "oppgåver", QT_TRANSLATE_NOOP("core", "the tasks"), false },
        { "infection", "smitte", "smitte",
            QT_TRANSLATE_NOOP("core", "whether the service is among infected people"), false },
        { "shifts", "vakter", "vakter", QT_TRANSLATE_NOOP("core", "the shifts"), false },
        { "leads", "leder", "leiar", QT_TRANSLATE_NOOP("core", "who leads the daily work"), false },
        { "trainer", "opplæringsansvarlig", "opplæringsansvarleg",
            QT_TRANSLATE_NOOP("core", "who gives the training"), false },
        { "distance", "avstand", "avstand", QT_TRANSLATE_NOOP("core", "the distance"), false },
        { "lodging", "innkvartering", "innkvartering", QT_TRANSLATE_NOOP("core", "the lodging"),
            false },
        { "consequence", "konsekvens", "konsekvens",
            QT_TRANSLATE_NOOP("core", "what the lending side's inhabitants go without"), false },
        { "responsible", "ansvarlig", "ansvarleg",
            QT_TRANSLATE_NOOP("core", "who answers for that"), false },
        { "contact", "kontakt", "kontakt",
            QT_TRANSLATE_NOOP("core", "whom to ring at the receiving side"), true },
        { "office", "statsforvalter", "statsforvaltar",
            QT_TRANSLATE_NOOP("core", "the county governor's office"), false },
    };
    return all;
}

const QList<Clause>& standardClauses()
{
    static const QList<Clause> all{
        { "parties", QT_TRANSLATE_NOOP("core", "Parties"),
            QT_TRANSLATE_NOOP("core",
                "{lender} (the lending side) lends staff to {receiver} (the receiving side)."),
            QT_TRANSLATE_NOOP("core",
                "Who has the authority to bind each side? Often the municipal chief executive or "
                "whoever it is delegated to.") },
        { "purpose", QT_TRANSLATE_NOOP("core", "Background"),
            QT_TRANSLATE_NOOP("core",
                "The receiving side lacks staff in {service} and has asked for help. The lending "
                "side helps by its own decision. The county governor has passed on contact and is "
                "no party to the agreement."),
            QT_TRANSLATE_NOOP("core",
                "The duty of municipalities to help each other in acute situations (helse- og "
                "omsorgstjenesteloven § 5-9) is not checked here: say only what the two sides have "
                "settled.") },
        { "staff", QT_TRANSLATE_NOOP("core", "Who is lent"),
            QT_TRANSLATE_NOOP("core", "The agreement covers {staff}. Employee: {employee}."),
            QT_TRANSLATE_NOOP("core",
                "The name appears only after the employee has consented; until then a line is left "
                "for it.") },
        { "voluntary", QT_TRANSLATE_NOOP("core", "Voluntary for every employee"),
            QT_TRANSLATE_NOOP("core",
                "Service under this agreement is voluntary for every employee. Whoever says no, or "
                "later withdraws the consent, suffers no disadvantage. The employee has read this "
                "agreement before consenting."),
            QT_TRANSLATE_NOOP(
                "core", "Have the unions been told? Moving staff touches their agreements.") },
        { "period", QT_TRANSLATE_NOOP("core", "Period"),
            QT_TRANSLATE_NOOP("core",
                "The loan lasts from {from} to {until}, both days included. An extension is agreed "
                "in writing and needs the employee's consent again."),
            nullptr },
        { "tasks", QT_TRANSLATE_NOOP("core", "Tasks and place"),
            QT_TRANSLATE_NOOP(
                "core", "Tasks: {tasks}. Place of work: {service} in {receiver}. {infection}"),
            QT_TRANSLATE_NOOP("core",
                "Tasks must lie within the employee's authorisation and competence. The receiving "
                "side checks the authorisation in the register before the first shift.") },
        { "shifts", QT_TRANSLATE_NOOP("core", "Shifts and working time"),
            QT_TRANSLATE_NOOP("core",
                "Shifts: {shifts}. The receiving side makes the roster; the lending side is told "
                "of overtime. Hours at both employers count together."),
            QT_TRANSLATE_NOOP("core",
                "Limits of working time hold in a crisis too (arbeidsmiljøloven chapter 10). "
                "Whether hours at two employers count together is not checked: let the personnel "
                "department confirm it.") },
        { "employer", QT_TRANSLATE_NOOP("core", "Employer's responsibility"),
            QT_TRANSLATE_NOOP("core",
                "The lending side remains the employer. The receiving side leads the daily work "
                "through {leads} and answers for the service being sound."),
            QT_TRANSLATE_NOOP("core",
                "Arbeidsmiljøloven §§ 14-12 and 14-13 on hiring-in look at who leads the work. "
                "Whether a loan between municipalities falls under them, and what must be "
                "discussed with union representatives, should be confirmed by the personnel "
                "department.") },
        { "pay", QT_TRANSLATE_NOOP("core", "Pay"),
            QT_TRANSLATE_NOOP("core",
                "The employee keeps pay, seniority and pension from the lending side. Extra pay "
                "and overtime follow the agreements of the lending side. The receiving side "
                "reimburses pay with social costs after a specified account."),
            QT_TRANSLATE_NOOP("core",
                "Central agreements on crisis pay hold only where the local parties use them, and "
                "they have ended before without after-effect. Check what holds on these days.") },
        { "travel", QT_TRANSLATE_NOOP("core", "Travel"),
            QT_TRANSLATE_NOOP("core",
                "The receiving side pays the travel at the beginning and the end and agreed "
                "journeys home. Distance one way: {distance}. Travelling time counts as: "
                "________."),
            QT_TRANSLATE_NOOP("core",
                "Agree on one practice for travel costs and travelling time with the neighbours, "
                "so that all are treated alike.") },
        { "lodging", QT_TRANSLATE_NOOP("core", "Lodging"),
            QT_TRANSLATE_NOOP("core", "{lodging}. The receiving side pays for it."),
            QT_TRANSLATE_NOOP("core",
                "Say what holds for children who come along, and where an employee in quarantine "
                "would live.") },
        { "training", QT_TRANSLATE_NOOP("core", "Training and access"),
            QT_TRANSLATE_NOOP("core",
                "The receiving side gives training in routines, infection control and systems "
                "before the first shift alone. Responsible: {trainer}. Access to records is "
                "ordered before arrival and closed on the last day."),
            nullptr },
        { "environment", QT_TRANSLATE_NOOP("core", "Working environment and infection control"),
            QT_TRANSLATE_NOOP("core",
                "The receiving side answers for a sound working environment and provides "
                "protective equipment. Infection or quarantine is reported to both sides the same "
                "day; pay continues in quarantine that the service has caused."),
            QT_TRANSLATE_NOOP("core",
                "Arbeidsmiljøloven § 4-1 demands a sound working environment. Who bears the pay in "
                "quarantine is a proposal, not a rule: settle it.") },
        { "confidentiality", QT_TRANSLATE_NOOP("core", "Confidentiality"),
            QT_TRANSLATE_NOOP("core",
                "The employee has a duty of confidentiality about what becomes known in the "
                "service, also after the loan has ended, and signs the receiving side's "
                "declaration before the first shift."),
            QT_TRANSLATE_NOOP("core",
                "Forvaltningsloven § 13 and helsepersonelloven § 21. A new public administration "
                "act was passed in 2025: check which one holds, and the numbers of the "
                "sections.") },
        { "insurance", QT_TRANSLATE_NOOP("core", "Insurance"),
            QT_TRANSLATE_NOOP("core",
                "The lending side keeps the occupational injury insurance in force and has told "
                "its company of the loan. The receiving side answers for liability and patient "
                "injury insurance in its own service."),
            QT_TRANSLATE_NOOP("core",
                "Not checked: have both insurance companies confirm in writing what they cover on "
                "a loan.") },
        { "loss", QT_TRANSLATE_NOOP("core", "What the lending side's inhabitants go without"),
            QT_TRANSLATE_NOOP("core",
                "Consequence for the lending side's own services: {consequence}. Answers for it "
                "there: {responsible}."),
            QT_TRANSLATE_NOOP("core",
                "It is not settled whether a municipality can justify a reduced service by "
                "another's need, or how its inhabitants may complain. Write what is reduced, and "
                "who decided it.") },
        { "settlement", QT_TRANSLATE_NOOP("core", "Settlement"),
            QT_TRANSLATE_NOOP("core",
                "The lending side sends an account of days, travel and lodging within 30 days of "
                "the return. The receiving side pays within 30 days unless it objects in writing."),
            QT_TRANSLATE_NOOP("core", "The time limits are a proposal.") },
        { "termination", QT_TRANSLATE_NOOP("core", "Termination"),
            QT_TRANSLATE_NOOP("core",
                "Either side may end the loan with ____ days' notice. The lending side may call "
                "its staff back at once when its own service is no longer sound. The employee may "
                "withdraw the consent with ____ days' notice."),
            QT_TRANSLATE_NOOP("core",
                "Who makes sure that the receiving side's service is sound the day after?") },
        { "disputes", QT_TRANSLATE_NOOP("core", "Disagreement"),
            QT_TRANSLATE_NOOP("core",
                "Disagreement is solved between the municipal chief executives. The county "
                "governor can guide, but decides nothing between the sides."),
            QT_TRANSLATE_NOOP("core",
                "The governor also supervises both municipalities: keep the roles apart.") },
        { "contact", QT_TRANSLATE_NOOP("core", "Contact"),
            QT_TRANSLATE_NOOP("core",
                "Receiving side, by day and night: {contact}. Lending side, by day and night: "
                "________."),
            nullptr },
    };
    return all;
}

} // namespace samvirke
