// Proposals that somebody looked at and said no to: who is not proposed again for which need.
#include "app/ctl/pool_commands.h"

#include "app/ctl/commands.h"
#include "app/ctl/values.h"
#include "core/domain/professions.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct DeclinedOptions {
    std::shared_ptr<QString> file;
    QString key;
    QString need;
    std::optional<QString> reason;
    bool json = false;
};

int list(const DeclinedOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(*given.file);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Employer")),
        say(QT_TRANSLATE_NOOP("ctl", "Pool member")), say(QT_TRANSLATE_NOOP("ctl", "Need")),
        say(QT_TRANSLATE_NOOP("ctl", "Why")) });
    for (const DeclinedPair& pair : session->declinedPairs()) {
        array.append(QJsonObject{ { "id", pair.id }, { "member", pair.member },
            { "need", pair.need }, { "reason", pair.reason } });
        const auto member = session->poolMember(pair.member);
        const auto need = session->need(pair.need);
        table.add({ shortId(pair.id), member ? session->ownerName(member->owner) : QString(),
            shortId(pair.member),
            need ? session->municipalityName(need->municipality) + QStringLiteral(" · ")
                    + professionLabel(need->profession).translated()
                 : QString(),
            pair.reason });
    }
    if (given.json)
        printJson({ { "declined", array } });
    else
        table.print();
    return 0;
}

int decline(const DeclinedOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given.file);
    const Id member = thingFrom(session->poolMembers(), given.key).id;
    const Id need = thingFrom(session->needs(), given.need).id;
    printMade(orFail(session->declinePair(member, need, given.reason.value_or(QString()))),
        say(QT_TRANSLATE_NOOP("ctl", "Declined proposal")), given.json);
    return 0;
}

int reconsider(const DeclinedOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given.file);
    orFail(session->reconsiderPair(thingFrom(session->declinedPairs(), given.key).id));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "It can be proposed again.")));
    return 0;
}

} // namespace

void declareDeclined(Command& pool, const std::shared_ptr<QString>& file)
{
    const auto given = std::make_shared<DeclinedOptions>();
    given->file = file;
    pool.below(
            "declined", QT_TRANSLATE_NOOP("ctl", "Lists who is not proposed again for which need"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return list(*given); });
    pool.below("decline",
            QT_TRANSLATE_NOOP("ctl",
                "Keeps on record that somebody is not to be proposed for a "
                "need"))
        .positional(QT_TRANSLATE_NOOP("ctl", "MEMBER"), given->key,
            QT_TRANSLATE_NOOP("ctl", "The pool member's key, or its end"))
        .positional(QT_TRANSLATE_NOOP("ctl", "NEED"), given->need,
            QT_TRANSLATE_NOOP("ctl", "The need's key, or its end"))
        .option("--reason", given->reason, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "Why, in neutral words"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return decline(*given); });
    pool.below("reconsider", QT_TRANSLATE_NOOP("ctl", "Lets it be proposed again"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key,
            QT_TRANSLATE_NOOP("ctl", "The key that `declined` shows, or its end"))
        .does([given] { return reconsider(*given); });
}

} // namespace samvirke::ctl
