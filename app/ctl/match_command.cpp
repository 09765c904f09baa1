// Proposals: for the needs of a case file, or for an instance that stands alone.
#include "app/ctl/commands.h"
#include "app/ctl/match_output.h"
#include "app/ctl/patience.h"
#include "app/ctl/values.h"
#include "core/base/clock.h"
#include "core/session/solving.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace samvirke::ctl {

namespace {

struct MatchOptions {
    QString file;
    std::optional<QString> instance, from, until, needs, quarantine, variant, confirmed;
    std::optional<QString> declined, blocked, pinned; // what if
    std::optional<QString> contested;
    bool criticalOwnersLend = false;
    bool writeInstance = false;
    bool progress = false;
    bool json = false;
};

QByteArray bytesOf(const QString& path)
{
    constexpr qint64 most = 512LL * 1024 * 1024;
    QFile file;
    if (path == "-") {
        if (!file.open(stdin, QIODevice::ReadOnly))
            fails(say(QT_TRANSLATE_NOOP("ctl", "The standard input cannot be read.")));
    } else {
        const QFileInfo info(path);
        if (info.isDir())
            fails(say(QT_TRANSLATE_NOOP("ctl", "%1 is a folder, not a file."), { path }));
        file.setFileName(path);
        if (!file.open(QIODevice::ReadOnly))
            fails(say(
                QT_TRANSLATE_NOOP("ctl", "%1 cannot be read: %2"), { path, file.errorString() }));
        if (info.size() > most)
            fails(say(QT_TRANSLATE_NOOP("ctl", "%1 is too large for an instance."), { path }));
    }
    return file.readAll();
}

int matchAlone(const MatchOptions& given)
{
    // Only one form of answer: it is for programs.
    const QByteArray instance = bytesOf(*given.instance);
    Patience patience(given.progress);
    const Result<QByteArray> answer = matchInstance(instance, patience.solving());
    patience.done();
    print(QString::fromUtf8(orFail(answer)));
    print("\n");
    return 0;
}

/// "MEMBER:NEED", and what may follow.
QStringList partsOf(const QString& text, const QList<qsizetype>& counts)
{
    const QStringList parts = text.split(':');
    if (!counts.contains(parts.size()))
        wrong(say(QT_TRANSLATE_NOOP("ctl", "“%1” is not of the form %2."),
            { text,
                counts.size() > 1 ? QStringLiteral("MEMBER:NEED[:FROM:UNTIL]")
                                  : QStringLiteral("MEMBER:NEED") }));
    return parts;
}

/// What is supposed on top of the case file; nothing of it is recorded.
void suppose(MatchSettings& settings, const Session& session, const MatchOptions& given)
{
    for (const QString& text : listFrom(given.declined.value_or(QString()))) {
        const QStringList parts = partsOf(text, { 2 });
        settings.declined.append({ thingFrom(session.poolMembers(), parts.at(0)).id,
            thingFrom(session.needs(), parts.at(1)).id });
    }
    for (const QString& text : listFrom(given.blocked.value_or(QString())))
        settings.blockedOwners.append(ownerFrom(session, text));
    for (const QString& text : listFrom(given.pinned.value_or(QString()))) {
        const QStringList parts = partsOf(text, { 2, 4 });
        const Need need = thingFrom(session.needs(), parts.at(1));
        PinnedStint pin{ thingFrom(session.poolMembers(), parts.at(0)).id, need.id, need.from,
            need.until };
        if (parts.size() == 4) {
            pin.from = dateFrom(parts.at(2));
            pin.until = dateFrom(parts.at(3));
        } else { // as much of the need as is planned for
            pin.from = std::max(pin.from, settings.from.isValid() ? settings.from : today());
            if (settings.until.isValid())
                pin.until = std::min(pin.until, settings.until);
        }
        if (pin.until < pin.from)
            wrong(say(QT_TRANSLATE_NOOP("ctl", "“%1” has no day to plan for."), { text }));
        settings.pinned.append(pin);
    }
}

int matchFile(const MatchOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    MatchSettings settings;
    if (given.from)
        settings.from = dateFrom(*given.from);
    if (given.until)
        settings.until = dateFrom(*given.until);
    if (settings.from.isValid() && settings.until.isValid() && settings.until < settings.from)
        wrong(say(QT_TRANSLATE_NOOP("ctl", "--until is before --from.")));
    for (const QString& key : listFrom(given.needs.value_or(QString())))
        settings.needs.append(thingFrom(session->needs(), key).id);
    settings.criticalOwnersLend = given.criticalOwnersLend;
    if (given.quarantine)
        settings.quarantineDays = numberFrom(*given.quarantine, 0, 60);
    if (given.confirmed)
        settings.confirmedWithinDays = numberFrom(*given.confirmed, 0, 3650);
    if (given.variant)
        settings.order = variantFrom(*session, *given.variant).order;
    suppose(settings, *session, given);
    if (given.writeInstance) {
        print(QString::fromUtf8(orFail(session->instanceJson(settings))) + '\n');
        return 0;
    }
    Patience patience(given.progress);
    const Result<Proposal> found = proposeTelling(*session, settings, patience.solving());
    patience.done();
    const Proposal proposal = orFail(found);
    if (given.contested)
        tellContest(*session, proposal, settings, thingFrom(session->needs(), *given.contested).id,
            given.json);
    else if (given.json)
        printProposal(*session, proposal, settings);
    else
        tellProposal(*session, proposal, settings);
    return 0;
}

} // namespace

void declareMatch(Command& root)
{
    const auto given = std::make_shared<MatchOptions>();
    root.below("match", QT_TRANSLATE_NOOP("ctl", "Proposes who could help, and says why"))
        .optionalPositional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp)
        .option("--instance", given->instance, QT_TRANSLATE_NOOP("ctl", "FILE"),
            QT_TRANSLATE_NOOP("ctl", "Solves this JSON instance instead; - reads standard input"))
        .option("--from", given->from, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The first day; today when not given"))
        .option("--until", given->until, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The last day; that of the last open need when not given"))
        .option("--need", given->needs, QT_TRANSLATE_NOOP("ctl", "KEYS"),
            QT_TRANSLATE_NOOP(
                "ctl", "Only these needs, separated by commas; all open ones when not given"))
        .option("--quarantine-days", given->quarantine, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
            QT_TRANSLATE_NOOP("ctl", "Days between an infectious service and another place"))
        .option("--variant", given->variant, QT_TRANSLATE_NOOP("ctl", "VARIANT"),
            QT_TRANSLATE_NOOP("ctl", "Name or key of the variant whose order of aims counts"))
        .option("--confirmed-days", given->confirmed, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
            QT_TRANSLATE_NOOP("ctl",
                "Days a confirmation holds; who was confirmed earlier is in doubt. 0: for ever"))
        .option("--decline", given->declined, QT_TRANSLATE_NOOP("ctl", "PAIRS"),
            QT_TRANSLATE_NOOP("ctl", "What if these said no: MEMBER:NEED, separated by commas"))
        .option("--block", given->blocked, QT_TRANSLATE_NOOP("ctl", "EMPLOYERS"),
            QT_TRANSLATE_NOOP("ctl", "What if these lent nobody"))
        .option("--pin", given->pinned, QT_TRANSLATE_NOOP("ctl", "PAIRS"),
            QT_TRANSLATE_NOOP("ctl", "What if these stayed: MEMBER:NEED[:FROM:UNTIL]"))
        .option("--contested", given->contested, QT_TRANSLATE_NOOP("ctl", "NEED"),
            QT_TRANSLATE_NOOP("ctl",
                "Whom this need and other municipalities' share, and what follows if one comes "
                "first"))
        .flag("--critical-owners-lend", given->criticalOwnersLend,
            QT_TRANSLATE_NOOP("ctl", "Also proposes staff of owners that are critical themselves"))
        .flag("--write-instance", given->writeInstance,
            QT_TRANSLATE_NOOP("ctl", "Prints what is to be solved instead of solving it"))
        .flag("--progress", given->progress,
            QT_TRANSLATE_NOOP("ctl",
                "Says on stderr how far it is, also where that is no terminal; Ctrl+C cancels "
                "and leaves nothing written"))
        .flag("--json", given->json, jsonHelp)
        .does([given] {
            if (given->instance.has_value() == !given->file.isEmpty())
                wrong(say(QT_TRANSLATE_NOOP("ctl", "Give either a case file or --instance.")));
            return given->instance ? matchAlone(*given) : matchFile(*given);
        });
}

} // namespace samvirke::ctl
