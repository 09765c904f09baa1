// Where the case file knows a person, and taking the person out of there: whoever asks to be
// forgotten stands in more than one place.
#include "app/ctl/person_command.h"

#include "app/ctl/commands.h"
#include "app/ctl/values.h"
#include "core/session/agreements.h"
#include "core/session/measures.h"
#include "core/session/meetings.h"
#include "core/session/standing_agreements.h"
#include "core/session/state_resources.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct PersonOptions {
    QString file;
    QString text;
    bool json = false;
};

/// One thing that says who somebody is.
struct Place {
    Id id;
    Entity entity = Entity::Contact;
    const char* kind = nullptr; ///< word of context "ctl"
    QStringList said; ///< its personal fields
};

class Places {
public:
    explicit Places(Session& session)
    {
        for (const Contact& one : session.contacts({}))
            add(Entity::Contact, QT_TRANSLATE_NOOP("ctl", "contact"), one.id,
                { one.name, one.telephone, one.email });
        for (const PoolMember& one : session.poolMembers())
            add(Entity::PoolMember, QT_TRANSLATE_NOOP("ctl", "pool member"), one.id,
                { one.name, one.telephone, one.email });
        for (const Need& one : session.needs())
            add(Entity::Need, QT_TRANSLATE_NOOP("ctl", "need"), one.id, { one.contact });
        for (const LedgerEntry& one : session.ledger({}))
            add(Entity::LedgerEntry, QT_TRANSLATE_NOOP("ctl", "answer on record"), one.id,
                { one.who });
        for (const ReportingRound& round : session.rounds()) {
            for (const SelfAssessment& one : session.assessments(round.id))
                add(Entity::SelfAssessment, QT_TRANSLATE_NOOP("ctl", "self-assessment"), one.id,
                    { one.givenBy });
        }
        for (const Survey& survey : session.surveys()) {
            for (const SurveyAnswer& one : session.surveyAnswers(survey.id))
                add(Entity::SurveyAnswer, QT_TRANSLATE_NOOP("ctl", "answer to a survey"), one.id,
                    { one.givenBy });
        }
        addDesks(session);
    }

    QList<Place> saying(const QString& text) const
    {
        QList<Place> found;
        for (const Place& one : m_all) {
            if (folded(one.said.join(u'\n')).contains(folded(text.simplified())))
                found.append(one);
        }
        return found;
    }
    const QList<Place>& all() const { return m_all; }

private:
    void addDesks(Session& session)
    {
        for (const Participant& one : session.participants({}))
            add(Entity::Participant, QT_TRANSLATE_NOOP("ctl", "participant"), one.id, { one.name });
        const Meetings meetings(session);
        for (const MeetingSeries& series : meetings.series()) {
            for (const SeriesParticipant& one : meetings.standing(series.id))
                add(Entity::SeriesParticipant, QT_TRANSLATE_NOOP("ctl", "standing participant"),
                    one.id, { one.name, one.email });
        }
        for (const Inquiry& one : Measures(session).inquiries())
            add(Entity::Inquiry, QT_TRANSLATE_NOOP("ctl", "inquiry"), one.id, { one.caller });
        for (const Agreement& one : Agreements(session).all())
            add(Entity::Agreement, QT_TRANSLATE_NOOP("ctl", "agreement"), one.id,
                { one.lenderSignedBy, one.receiverSignedBy });
        for (const StandingAgreement& one : StandingAgreements(session).all())
            add(Entity::StandingAgreement, QT_TRANSLATE_NOOP("ctl", "standing agreement"), one.id,
                { one.contact });
        for (const StateResource& one : StateResources(session).resources())
            add(Entity::StateResource, QT_TRANSLATE_NOOP("ctl", "state resource"), one.id,
                { one.contact, one.telephone });
    }

    void add(Entity entity, const char* kind, const Id& id, QStringList said)
    {
        said.removeAll(QString());
        if (!said.isEmpty())
            m_all.append({ id, entity, kind, said });
    }

    QList<Place> m_all;
};

int find(const PersonOptions& given)
{
    if (given.text.trimmed().isEmpty())
        wrong(say(QT_TRANSLATE_NOOP("ctl", "Write a name, a telephone number or an address.")));
    const std::unique_ptr<Session> session = openToRead(given.file);
    const QList<Place> found = Places(*session).saying(given.text);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Kind")),
        say(QT_TRANSLATE_NOOP("ctl", "What it says")) });
    for (const Place& one : found) {
        array.append(QJsonObject{ { "id", one.id }, { "kind", QLatin1String(one.kind) },
            { "says", QJsonArray::fromStringList(one.said) } });
        table.add({ shortId(one.id), say(one.kind), one.said.join(QStringLiteral(", ")) });
    }
    if (given.json)
        printJson({ { "places", array } });
    else if (found.isEmpty())
        printLine(say(QT_TRANSLATE_NOOP("ctl", "No field for persons says “%1”."), { given.text }));
    else
        table.print();
    return 0;
}

int erase(const PersonOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    QList<Place> wanted;
    const QList<Place> all = Places(*session).all();
    for (const QString& key : listFrom(given.text))
        wanted.append(thingFrom(all, key));
    if (wanted.isEmpty())
        wrong(say(QT_TRANSLATE_NOOP("ctl", "Give the keys that `person find` shows.")));
    orFail(session->together("erasePerson", [&]() -> Result<void> {
        for (const Place& one : std::as_const(wanted)) {
            if (auto done = session->erasePerson(one.entity, one.id); !done)
                return done;
        }
        return {};
    }));
    printLine(sayCounted(QT_TRANSLATE_N_NOOP("ctl",
                             "Erased in %n place(s), also from the history. This cannot be "
                             "undone."),
        int(wanted.size())));
    return 0;
}

} // namespace

void declarePerson(Command& root)
{
    const auto given = std::make_shared<PersonOptions>();
    Command person = root.below(
        "person", QT_TRANSLATE_NOOP("ctl", "Where the case file knows a person, and erasing that"));
    person.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);
    person.below("find", QT_TRANSLATE_NOOP("ctl", "Lists the things whose fields name somebody"))
        .positional(QT_TRANSLATE_NOOP("ctl", "TEXT"), given->text,
            QT_TRANSLATE_NOOP("ctl", "A name, a telephone number or an e-mail address"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return find(*given); });
    person
        .below("erase",
            QT_TRANSLATE_NOOP(
                "ctl", "Erases names and numbers of these things for ever; the things stay"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEYS"), given->text,
            QT_TRANSLATE_NOOP("ctl", "Keys that `person find` shows, separated by commas"))
        .does([given] { return erase(*given); });
}

} // namespace samvirke::ctl
