// The surveys of the demonstration: one that still takes answers, one of those under pressure that
// is closed, and the worked example. In a stream of its own, so that nothing else moves.
#include "core/session/demonstration_plan.h"
#include "core/session/session.h"

#include <algorithm>

namespace samvirke::demonstration {

namespace {

SurveyQuestion question(QuestionKind kind, const QString& text, const QStringList& choices = {},
    const QString& unit = {}, const QString& meaning = {})
{
    SurveyQuestion out;
    out.kind = kind;
    out.text = text;
    out.choices = choices;
    out.unit = unit;
    out.meaning = meaning;
    return out;
}

const QStringList& wishes()
{
    static const QStringList all{ "To sykepleiere i nattvakt den første uka.",
        "At nabokommunen kan dele vikarer i helgene.", "Klarhet i hvem som kan spørres først.",
        "En lege som kan ta smittesporingen på dagtid.",
        "Hjelp til opplæring av nye i smittevern." };
    return all;
}

SurveyAnswer choose(const QStringList& choices)
{
    SurveyAnswer answer;
    answer.choices = choices;
    return answer;
}

SurveyAnswer notApplicable()
{
    SurveyAnswer answer;
    answer.given = AnswerGiven::NotApplicable;
    return answer;
}

/// The questions of the survey about shifts, answered as a municipality of this strain would.
QList<SurveyAnswer> shiftAnswers(
    const QList<SurveyQuestion>& questions, double strain, Random& random)
{
    const bool small = random.chance(0.08);
    const int missing = strain < 0.55 ? 0 : int((strain - 0.5) * 10) + random.below(4);
    SurveyAnswer shifts;
    shifts.number = missing;
    QStringList measures;
    for (qsizetype i = 0; i < questions.at(3).choices.size(); ++i) {
        if (random.chance(0.25 + strain * 0.35 - double(i) * 0.08))
            measures.append(questions.at(3).choices.at(i));
    }
    SurveyAnswer wish;
    wish.text = random.pick(wishes());
    QList<SurveyAnswer> answers{ choose({ missing == 0 ? QStringLiteral("yes")
                                         : missing < 6 ? QStringLiteral("partly")
                                                       : QStringLiteral("no") }),
        shifts,
        missing == 0 || small ? notApplicable() : choose({ random.pick(questions.at(2).choices) }),
        choose(measures), wish };
    for (qsizetype i = 0; i < answers.size(); ++i)
        answers[i].question = questions.at(i).id;
    if (strain < 0.6 || random.chance(0.4))
        answers.removeLast(); // nothing to wish for: the question stays open
    return answers;
}

ReportChannel channelOf(Random& random)
{
    return random.chance(0.6) ? ReportChannel::Form
        : random.chance(0.6)  ? ReportChannel::Telephone
                              : ReportChannel::EMail;
}

Result<void> writeShifts(Session& session, const World& world)
{
    Random random(world.seed, "survey of shifts");
    Survey survey;
    survey.title = "Udekkede vakter de neste to ukene";
    survey.asker = session.info().office.name;
    survey.purpose = "Se hvor vakter står udekket før neste kommunemøte, og hvem som kan hjelpe.";
    survey.opens = at(world.until.addDays(-3), 9);
    survey.due = at(world.until.addDays(1), 12);
    survey.expires = at(world.until.addDays(14), 12);
    const Result<Id> id = session.openSurvey(survey,
        { question(QuestionKind::YesNoPartly,
              "Er alle vakter i helse- og omsorgstjenesten dekket de neste to ukene?"),
            question(QuestionKind::Number, "Hvor mange sykepleiervakter står udekket?", {},
                "vakter", "Vakter uten navn i turnusen i dag."),
            question(QuestionKind::Choice, "Hvor er mangelen størst?",
                { "Sykehjem", "Hjemmetjeneste", "Legevakt", "Testing og smittesporing" }),
            question(QuestionKind::SeveralChoices, "Hvilke tiltak er tatt i bruk?",
                { "Økte stillingsbrøker", "Overtid", "Omdisponering", "Vikarbyrå",
                    "Avtale med nabokommune" }),
            question(QuestionKind::Text, "Hva ville hjelpe mest?") });
    if (!id)
        return fail(id.error());
    const QList<SurveyQuestion> questions = session.surveyQuestions(*id);
    bool corrected = false;
    for (qsizetype i = 0; i < world.municipalities.size(); ++i) {
        const double strain = std::clamp(world.newest().standings.at(i).strain, 0.0, 1.4);
        if (!random.chance(0.74))
            continue;
        SurveyReply reply;
        reply.survey = *id;
        reply.municipality = world.municipalities.at(i).number;
        reply.answers = shiftAnswers(questions, strain, random);
        reply.givenByRole = random.chance(0.5) ? "kommunalsjef helse" : "beredskapskoordinator";
        reply.channel = channelOf(random);
        reply.at =
            at(world.until.addDays(-random.between(0, 2)), random.between(8, 11), random.below(60));
        if (const auto done = session.answerSurvey(reply); !done)
            return done;
        if (corrected || strain < 0.8)
            continue;
        // One municipality found more open shifts an hour later: both versions stand.
        corrected = true;
        SurveyReply later = reply;
        later.answers = { reply.answers.at(1) };
        later.answers.first().number = reply.answers.at(1).number.value_or(0) + 3;
        later.channel = ReportChannel::Telephone;
        later.at = reply.at.addSecs(3600);
        if (const auto done = session.answerSurvey(later); !done)
            return done;
    }
    return {};
}

Result<void> writeFollowUp(Session& session, const World& world)
{
    Random random(world.seed, "survey of the strained");
    Survey survey;
    survey.title = "Oppfølging av kommuner med utfordrende eller kritisk bemanning";
    survey.asker = "Helsedirektoratet";
    survey.purpose =
        "Vite hvilke yrkesgrupper det er viktigst å kunne låne, og om det finnes planer.";
    survey.opens = at(world.until.addDays(-24), 8);
    survey.due = at(world.until.addDays(-20), 14);
    survey.expires = at(world.until.addDays(20), 14);
    for (const StaffingStatus status : { StaffingStatus::Critical, StaffingStatus::Challenging }) {
        for (const int index : world.withStatus(status))
            survey.asked.append(world.municipalities.at(index).number);
    }
    if (survey.asked.isEmpty())
        survey.asked.append(world.municipalities.first().number);
    const Result<Id> id = session.openSurvey(survey,
        { question(QuestionKind::SeveralChoices,
              "Hvilke yrkesgrupper er det viktigst å kunne låne?",
              { "Sykepleier", "Helsefagarbeider", "Lege", "Vernepleier", "Leder" }),
            question(QuestionKind::YesNoPartly,
                "Har kommunen en plan for å beholde personell i kritiske funksjoner?") });
    if (!id)
        return fail(id.error());
    const QList<SurveyQuestion> questions = session.surveyQuestions(*id);
    const double chances[] = { 0.9, 0.3, 0.22, 0.12, 0.15 };
    for (const QString& number : std::as_const(survey.asked)) {
        if (!random.chance(0.8))
            continue;
        QStringList wanted;
        for (qsizetype i = 0; i < questions.first().choices.size(); ++i) {
            if (random.chance(chances[i]))
                wanted.append(questions.first().choices.at(i));
        }
        SurveyReply reply;
        reply.survey = *id;
        reply.municipality = number;
        reply.answers = { choose(wanted),
            choose({ random.chance(0.6)  ? QStringLiteral("yes")
                    : random.chance(0.6) ? QStringLiteral("partly")
                                         : QStringLiteral("no") }) };
        for (qsizetype i = 0; i < reply.answers.size(); ++i)
            reply.answers[i].question = questions.at(i).id;
        reply.givenByRole = "kommuneoverlege";
        reply.channel = channelOf(random);
        // Some come when the time limit has passed.
        reply.at = at(
            world.until.addDays(-random.between(19, 23)), random.between(9, 13), random.below(60));
        if (const auto done = session.answerSurvey(reply); !done)
            return done;
    }
    return session.closeSurvey(*id, at(world.until.addDays(-17), 9));
}

} // namespace

Result<void> writeSurveys(Session& session, const World& world)
{
    if (const auto example = session.openExampleSurvey(); !example)
        return fail(example.error());
    if (const auto done = writeFollowUp(session, world); !done)
        return done;
    return writeShifts(session, world);
}

} // namespace samvirke::demonstration
