// What a person has decided about owners: that one lends in spite of its own status, or is left in
// peace.
#include "app/ctl/commands.h"
#include "app/ctl/values.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct OwnerOptions {
    QString file;
    QString owner;
    QString lends;
    QString reason;
    bool json = false;
};

int override(const OwnerOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    OwnerOverride word;
    word.owner = ownerFrom(*session, given.owner);
    word.lends = wordFrom<YesNo>(given.lends) == YesNo::Yes;
    word.reason = given.reason;
    printMade(orFail(session->overrideOwner(word)), say(QT_TRANSLATE_NOOP("ctl", "Decision")),
        given.json);
    return 0;
}

int list(const OwnerOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Employer")),
        say(QT_TRANSLATE_NOOP("ctl", "Lends")), say(QT_TRANSLATE_NOOP("ctl", "Reason")) });
    for (const OwnerOverride& word : session->ownerOverrides()) {
        array.append(QJsonObject{ { "id", word.id }, { "owner", word.owner },
            { "lends", word.lends }, { "reason", word.reason } });
        table.add({ shortId(word.id), session->ownerName(word.owner),
            label(word.lends ? YesNo::Yes : YesNo::No).translated(), word.reason });
    }
    if (given.json)
        printJson({ { "decisions", array } });
    else
        table.print();
    return 0;
}

int clear(const OwnerOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(given.file);
    const QString owner = ownerFrom(*session, given.owner);
    for (const OwnerOverride& word : session->ownerOverrides()) {
        if (word.owner != owner)
            continue;
        orFail(session->removeOwnerOverride(word.id));
        printLine(say(QT_TRANSLATE_NOOP("ctl", "The decision was taken back.")));
        return 0;
    }
    fails(say(
        QT_TRANSLATE_NOOP("ctl", "Nothing is decided about %1."), { session->ownerName(owner) }));
}

} // namespace

void declareOwner(Command& root)
{
    const auto given = std::make_shared<OwnerOptions>();
    Command owner =
        root.below("owner", QT_TRANSLATE_NOOP("ctl", "Decisions about who is proposed as owner"));
    owner.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);

    owner.below("list", QT_TRANSLATE_NOOP("ctl", "Lists what is decided about owners"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return list(*given); });
    owner
        .below("override",
            QT_TRANSLATE_NOOP("ctl", "Decides whether an owner lends, whatever its own status"))
        .positional(QT_TRANSLATE_NOOP("ctl", "EMPLOYER"), given->owner,
            QT_TRANSLATE_NOOP("ctl", "The employer"))
        .required("--lends", given->lends, QT_TRANSLATE_NOOP("ctl", "ANSWER"),
            QT_TRANSLATE_NOOP("ctl", "yes: proposed as any other; no: left in peace"))
        .required("--reason", given->reason, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "Why: it is recorded"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return override(*given); });
    owner.below("clear", QT_TRANSLATE_NOOP("ctl", "Takes a decision back"))
        .positional(QT_TRANSLATE_NOOP("ctl", "EMPLOYER"), given->owner,
            QT_TRANSLATE_NOOP("ctl", "The employer"))
        .does([given] { return clear(*given); });
}

} // namespace samvirke::ctl
