#include "core/domain/legal_step.h"

namespace samvirke {

// Sources: seed 003 (what the governors say themselves) and the study of reporting, section 5, with
// its marks: only what was verified there stands without a word of doubt under `unsure`.
const QList<LegalStep>& legalSteps()
{
    static const QList<LegalStep> all{
        { "defineNeed", Text::of(QT_TRANSLATE_NOOP("core", "Ask for a need to be defined")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "The instruction on public safety of 19 June 2015: the governor keeps the overview "
                "and coordinates, and changes nobody else's responsibility. Who runs a service "
                "also prepares, runs and pays for it in a crisis (Health Preparedness Act § "
                "2-1).")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "The municipality decides what it lacks and asks for. The governor asks questions "
                "and helps to put it into words.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Into the situation report when several municipalities lack the same. To the "
                "Directorate of Health at once when a service may become unsafe within days and "
                "nobody in the county can help.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Say what the information is for: what a municipality reports to get help can "
                "later matter in supervision. A critical rating is not a request. Own measures "
                "and neighbours come first.")),
            {} },
        { "askOwner", Text::of(QT_TRANSLATE_NOOP("core", "Ask an owner for staff or equipment")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Coordination after the instruction on public safety, and free will. Chapter IX "
                "gives no right to move what belongs to a municipality. Municipalities have a "
                "duty to help one another in accidents and acute situations, and the one in need "
                "asks (Health and Care Services Act § 5-9).")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "The owner says yes or no. For staff, the employee's own consent comes after.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "When nobody within reach can lend and the service is at risk: to the Directorate "
                "of Health, with what was tried and who was asked.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "A refusal is an answer and counts against nobody. Never word a question so that "
                "it reads as an order. Names wait until the employee has consented. Infection "
                "control can be a good reason for a no.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Number and wording of § 5-9. Whether a municipality may justify a poorer service "
                "of its own with another's need is an open question that the offices themselves "
                "raise.")) },
        { "makeAgreement", Text::of(QT_TRANSLATE_NOOP("core", "Make an agreement")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "A contract between two employers, and the employee's consent. Hiring from "
                "another employer follows the Working Environment Act §§ 14-12 and 14-13: what "
                "counts is who leads the work.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Both owners, each for itself, and the employee. The governor is no party.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "It does not: money and responsibility are for the parties. If there is no "
                "agreement and life or health is in danger, see the card about ordering.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Settle pay, travel, lodging, insurance, training and who leads. Working hours "
                "have limits in a crisis, too. Say what the lender's own inhabitants lose and "
                "who answers for it. The unions may have to be heard.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "The rules on working hours (chapter 10) are not checked here, and neither is "
                "whether a standard agreement for such loans exists.")) },
        { "holdMeeting", Text::of(QT_TRANSLATE_NOOP("core", "Hold a coordination meeting")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "The instruction on public safety: the governor coordinates and brings those "
                "concerned together, among others in the county preparedness council.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Each participant for its own services. The meeting agrees; it orders nobody.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "What the county cannot solve goes into the situation report, and what cannot "
                "wait to the directorate concerned right after the meeting.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "No names of patients or of staff who may be lent. Small numbers can identify "
                "people. Say in which role something is said. Minutes of lasting value are "
                "journalled.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Which minutes and reports have to be journalled is known to us only at second "
                "hand. Ask the office's archive.")) },
        { "advise", Text::of(QT_TRANSLATE_NOOP("core", "Advise and guide")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Guidance after the instruction on public safety, and for infection control the "
                "Infection Control Act § 7-4, which the offices call too thin for their part in "
                "the operation.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Advice binds nobody: the municipality decides, in infection control often the "
                "council or the municipal doctor (§ 4-1).")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "To the Institute of Public Health for advice on infection, to the Directorate of "
                "Health where national advice is missing or contradicts itself.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "The governor also hears complaints and supervises. That limits how far advice in "
                "a single case may go. Keep advice, coordination and supervision apart in the "
                "log.")),
            Text::of(QT_TRANSLATE_NOOP(
                "core", "The wording of the Infection Control Act §§ 4-1 and 7-4.")) },
        { "supervise", Text::of(QT_TRANSLATE_NOOP("core", "Supervise")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Municipal preparedness: the Civil Protection Act § 29 and the regulation on "
                "municipal preparedness § 10. Health and care services have supervision rules of "
                "their own.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "The governor as supervisory authority, under the Board of Health Supervision for "
                "the health services.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "To the Board of Health Supervision when the office itself took a leading part in "
                "what is to be looked into, or when impartiality may be doubted.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Somebody who moved staff or resources to or from a municipality should not "
                "supervise it for what followed. Let others do it, and write down who and why.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "The provisions on supervision of health and care services, and how such a case "
                "is handed over.")) },
        { "allocateState", Text::of(QT_TRANSLATE_NOOP("core", "Allocate state resources")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Chapter IX of the instruction on public safety: the governor asks the state for "
                "extra resources and passes them on. Offices understand it as a task to "
                "prioritise the state's reinforcement (Civil Defence, Home Guard) and volunteers "
                "between municipalities.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "The governor, between municipalities. The one who has the resource says what it "
                "can send. The municipality decides whether it uses it.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "When there is not enough for the county, or another county needs the same: to "
                "the directorate that the resource belongs to.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Write down why this municipality and not another. Keep it apart from voluntary "
                "transfers. Prioritising a municipality that the office also supervises can make "
                "the office partial.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "The wording of chapter IX: we have read it only in the offices' own answers.")) },
        { "requestNational", Text::of(QT_TRANSLATE_NOOP("core", "Request national resources")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Chapter IX of the instruction on public safety for the governor; for the "
                "municipality its own responsibility as an employer of national response staff.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "The municipality asks and employs. The Directorate of Health keeps the register. "
                "The governor is to be told when a municipality asks.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "It is itself the way up: the last level, after own measures, neighbours and the "
                "health trust's area.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Travel and lodging cost, and staff from afar do not know the place. Check that "
                "people on the list can really come.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Who has access to the register today, and whether the arrangement still "
                "exists.")) },
        { "forwardUp",
            Text::of(QT_TRANSLATE_NOOP("core", "Forward to the Directorate or the ministry")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "The instruction on public safety: the governor reports and takes the initiative "
                "towards central authorities. The Health Preparedness Act has a duty to warn "
                "upwards (§ 2-3).")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "The governor decides to forward; the directorate assesses; special powers are "
                "the ministry's and the King's in Council.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Health and care services: the Directorate of Health. Coordination between "
                "sectors: the Directorate for Civil Protection. Powers to order or to move "
                "resources: the Ministry of Health.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Say what was tried, who answered and who did not, and what is asked for by when. "
                "No names of persons.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "The number of the provision on warning upwards, and which form the directorates "
                "want today.")) },
        { "orderPeople",
            Text::of(QT_TRANSLATE_NOOP("core", "Order people or resources: not the governor's")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Health Preparedness Act § 4-1 (duty to serve) and § 5-1 (resources, staff "
                "included, put at another's disposal). They hold only once the King in Council "
                "has switched them on, for a month at most at a time (§ 1-5).")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "The Ministry of Health, or the Directorate of Health where it has been "
                "delegated, as on 6 March 2020. Never the governor: chapter X of the instruction "
                "on public safety holds in war or danger of war alone, after a decision of its "
                "own.")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Always: an office that sees no other way writes to the Directorate of Health. "
                "In acute danger to life and health the police can act across sectors (Police Act "
                "§ 27, third paragraph).")),
            Text::of(QT_TRANSLATE_NOOP("core",
                "Powers change from month to month: § 4-1 was not in force from mid-November to "
                "mid-December 2021. Look up which hold today before you mention them.")),
            Text::of(QT_TRANSLATE_NOOP(
                "core", "Which powers are in force today. A card cannot know: check each time.")) },
    };
    return all;
}

const LegalStep* legalStep(const QString& code)
{
    for (const LegalStep& step : legalSteps()) {
        if (code.compare(QLatin1String(step.code), Qt::CaseInsensitive) == 0)
            return &step;
    }
    return nullptr;
}

ShownCard shownCard(const LegalStep& step, const LegalCard* own)
{
    const QString code = QString::fromLatin1(step.code);
    if (own == nullptr)
        return { code, step.title, step.basis, step.decides, step.goesUp, step.caution,
            step.unsure };
    return { code, step.title, own->basis, own->decides, own->goesUp, own->caution,
        own->verified ? Text() : step.unsure, true, own->verified };
}

Text sureness(const ShownCard& card)
{
    if (card.verified)
        return Text::of(QT_TRANSLATE_NOOP("core", "Checked by the office"));
    return card.own
        ? Text::of(QT_TRANSLATE_NOOP("core", "The office's own text, not checked by the office"))
        : Text::of(QT_TRANSLATE_NOOP("core", "The program's text, not checked by the office"));
}

} // namespace samvirke
