// What a person has decided about owners: that one lends in spite of its own status, or is left in
// peace.
#include "app/ctl/commands.h"
#include "app/ctl/values.h"
#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/session/donor_side.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

constexpr int mostDays = 366;

struct OwnerOptions {
    QString file;
    QString owner;
    QString lends;
    QString reason;
    std::optional<QString> from, until, profession;
    bool proposal = false;
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

/// "Critical itself: lends nothing by itself.", or what a person has decided.
QString standingText(const OwnerStanding& standing)
{
    if (standing.decision)
        return say(standing.decision->lends
                ? QT_TRANSLATE_NOOP("ctl", "may be proposed as any other. Reason: %1")
                : QT_TRANSLATE_NOOP("ctl", "is left in peace, lends nobody. Reason: %1"),
            { standing.decision->reason });
    switch (standing.standing) {
    case Standing::LendsNothing:
        return say(QT_TRANSLATE_NOOP("ctl", "critical itself: lends nothing by itself"));
    case Standing::UsedLast:
        return say(QT_TRANSLATE_NOOP("ctl", "challenging itself: used last"));
    case Standing::AsOthers:
        break;
    }
    return say(QT_TRANSLATE_NOOP("ctl", "as any other"));
}

QString limitText(const DonorSide& side)
{
    if (!side.limit)
        return say(QT_TRANSLATE_NOOP("ctl", "none given"));
    return say(side.lent > *side.limit
            ? QT_TRANSLATE_NOOP("ctl", "at most %1 away; %2 on the fullest day: more than that")
            : QT_TRANSLATE_NOOP("ctl", "at most %1 away; %2 on the fullest day"),
        { QString::number(*side.limit), QString::number(side.lent) });
}

QJsonObject sideJson(const DonorSide& side)
{
    QJsonArray kept;
    for (const KeptProfession& each : side.kept) {
        QJsonArray days;
        for (const KeepsOnDay& day : each.days)
            days.append(QJsonObject{ { "day", jsonDate(day.day) }, { "keeps", day.keeps } });
        kept.append(QJsonObject{
            { "profession", each.profession }, { "inPool", each.inPool }, { "days", days } });
    }
    QJsonObject json{ { "owner", side.owner }, { "name", side.name },
        { "profession", side.profession }, { "inPool", side.inPool }, { "away", side.away },
        { "proposed", side.proposed }, { "lent", side.lent }, { "transfers", side.transfers },
        { "lends", side.standing.standing != Standing::LendsNothing }, { "kept", kept } };
    json.insert("limit", side.limit ? QJsonValue(*side.limit) : QJsonValue());
    QJsonArray standing;
    for (const QString& title : side.agreements)
        standing.append(title);
    json.insert("standingAgreements", standing);
    if (side.standing.isMunicipality) {
        json.insert("status", code(side.standing.status));
        json.insert("trend", code(side.standing.trend));
    }
    if (side.standing.decision)
        json.insert("reason", side.standing.decision->reason);
    return json;
}

int show(const OwnerOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    DonorQuestion question;
    question.owner = ownerFrom(*session, given.owner);
    if (given.profession)
        question.profession = professionFrom(*given.profession);
    question.from = given.from ? dateFrom(*given.from) : today();
    question.until = given.until ? dateFrom(*given.until) : question.from.addDays(13);
    if (question.until < question.from)
        wrong(say(QT_TRANSLATE_NOOP("ctl", "--until is before --from.")));
    if (question.from.daysTo(question.until) >= mostDays)
        wrong(say(QT_TRANSLATE_NOOP("ctl", "At most %1 days."), { QString::number(mostDays) }));
    if (given.proposal)
        question.plan = orFail(session->propose()).stints;
    const DonorSide side = donorSide(*session, question);
    if (given.json) {
        printJson(sideJson(side));
        return 0;
    }
    printLine(side.name);
    Table facts({ {}, {} });
    if (side.standing.isMunicipality) {
        facts.add({ say(QT_TRANSLATE_NOOP("ctl", "Own situation")),
            label(side.standing.status).translated() });
        if (side.standing.trend != Trend::NotGiven)
            facts.add({ say(QT_TRANSLATE_NOOP("ctl", "Since last time")),
                label(side.standing.trend).translated() });
    }
    facts.add({ say(QT_TRANSLATE_NOOP("ctl", "In proposals")), standingText(side.standing) });
    facts.add({ say(QT_TRANSLATE_NOOP("ctl", "Its own limit")) + ", "
            + professionLabel(side.profession).translated(),
        limitText(side) });
    facts.add(
        { say(QT_TRANSLATE_NOOP("ctl", "Transfers under way")), QString::number(side.transfers) });
    facts.print();
    printLine({});
    QStringList header{ say(QT_TRANSLATE_NOOP("ctl", "Stays in its pool")) };
    for (const KeptProfession& each : side.kept)
        header.append(say(QT_TRANSLATE_NOOP("ctl", "%1, of %2"),
            { professionLabel(each.profession).translated(), QString::number(each.inPool) }));
    Table days(header);
    for (QDate day = question.from; day <= question.until; day = day.addDays(1)) {
        QStringList row{ dateText(day) };
        for (const KeptProfession& each : side.kept)
            row.append(QString::number(each.days.at(question.from.daysTo(day)).keeps));
        days.add(row);
    }
    if (side.kept.isEmpty())
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Nobody of its own in the pool.")));
    else
        days.print();
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
    Command owner = root.below("owner",
        QT_TRANSLATE_NOOP("ctl", "An employer's side, and decisions about who is proposed"));
    owner.positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp);

    owner.below("list", QT_TRANSLATE_NOOP("ctl", "Lists what is decided about owners"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return list(*given); });
    owner
        .below("show",
            QT_TRANSLATE_NOOP("ctl",
                "What an employer would give up: how it stands, what it lends, what it keeps"))
        .positional(QT_TRANSLATE_NOOP("ctl", "EMPLOYER"), given->owner,
            QT_TRANSLATE_NOOP("ctl", "The employer"))
        .option("--from", given->from, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The first day; today when not given"))
        .option("--until", given->until, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The last day; two weeks when not given"))
        .option("--profession", given->profession, QT_TRANSLATE_NOOP("ctl", "PROFESSION"),
            QT_TRANSLATE_NOOP("ctl", "Whose limit counts; the most frequent when not given"))
        .flag("--with-proposal", given->proposal,
            QT_TRANSLATE_NOOP("ctl", "Counts those of the proposal of today as away, too"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return show(*given); });
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
