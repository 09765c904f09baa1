// Reporting rounds: asked, answered, corrected, closed; and whom to remind.

#include "core/session/answer_history.h"
#include "core/session/session_p.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/answers.h"
#include "core/domain/definitions.h"
#include "core/domain/rounds.h"
#include "core/exchange/mail_draft.h"
#include "core/exchange/rows_file.h"

#include <QDir>
#include <QRegularExpression>

namespace samvirke {

namespace {

tl::unexpected<Error> noSuchRound()
{
    return fail(
        Text::of(QT_TRANSLATE_NOOP("core", "This reporting round is no longer in the case file.")));
}

QString fileName(const QString& label)
{
    static const QRegularExpression unsafe(
        "[^\\w-]+", QRegularExpression::UseUnicodePropertiesOption);
    QString name = label;
    return name.replace(unsafe, "-").left(60);
}

MailDraft mailOf(const ReminderDraft& draft)
{
    return { draft.addresses, draft.subject, draft.body };
}

} // namespace

std::optional<ReportingRound> Session::round(const Id& id) const
{
    return d->store->find<ReportingRound>(id);
}

ReportingRound Session::proposedRound() const
{
    return nextWeeklyRound(rounds(), today());
}

Result<Id> Session::openRound(const QString& label)
{
    const QDate monday = isoWeekMonday(label);
    const QString name = monday.isValid() ? isoWeekLabel(monday) : label.simplified();
    for (const ReportingRound& round : rounds()) {
        if (folded(round.label) == folded(name))
            return round.id;
    }
    // A weekly round is open from Monday morning, and its answers are due on Friday at noon; an ad
    // hoc one is open from now, for three days.
    ReportingRound round;
    if (monday.isValid()) {
        round = weeklyRound(monday);
    } else {
        round.label = name;
        round.opens = nowUtc();
        round.due = round.opens.addDays(3);
        round.definitions = newestDefinitions();
    }
    if (auto sound = checked(problemsOf(round)); !sound)
        return fail(sound.error());
    round.id = makeId();
    return d->commandFor("openRound", round.id, [&] { return d->store->insert(round); });
}

Result<Id> Session::beginRound(ReportingRound round)
{
    const QDate monday = isoWeekMonday(round.label);
    round.label = monday.isValid() ? isoWeekLabel(monday) : round.label.simplified();
    if (round.definitions.isEmpty())
        round.definitions = newestDefinitions();
    if (auto sound = checked(problemsOf(round)); !sound)
        return fail(sound.error());
    for (const ReportingRound& other : rounds()) {
        if (folded(other.label) == folded(round.label))
            return fail(Text::of(
                QT_TRANSLATE_NOOP("core",
                    "There is a round called “%1” already. Choose another name, or change that "
                    "round."),
                { other.label }));
    }
    if (round.id.isEmpty())
        round.id = makeId();
    return d->commandFor("beginRound", round.id, [&] { return d->store->insert(round); });
}

Result<void> Session::changeRound(const ReportingRound& round)
{
    const auto before = this->round(round.id);
    if (!before)
        return noSuchRound();
    if (auto sound = checked(problemsOf(round)); !sound)
        return sound;
    for (const ReportingRound& other : rounds()) {
        if (other.id != round.id && folded(other.label) == folded(round.label))
            return fail(Text::of(
                QT_TRANSLATE_NOOP("core",
                    "There is a round called “%1” already. Choose another name, or change that "
                    "round."),
                { other.label }));
    }
    ReportingRound changed = round;
    changed.closed = before->closed;
    return d->command("changeRound", [&] { return d->store->update(changed); });
}

Result<void> Session::closeRound(const Id& id, const QDateTime& at)
{
    auto round = this->round(id);
    if (!round)
        return noSuchRound();
    if (!isOpen(*round))
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "The round was closed at %1."), { timeText(round->closed) }));
    round->closed = at.isValid() ? at : nowUtc();
    return d->command("closeRound", [&] { return d->store->update(*round); });
}

Result<void> Session::reopenRound(const Id& id)
{
    auto round = this->round(id);
    if (!round)
        return noSuchRound();
    if (isOpen(*round))
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "The round is open.")));
    round->closed = {};
    return d->command("reopenRound", [&] { return d->store->update(*round); });
}

Result<void> Session::Private::takesAnswers(const Id& id) const
{
    const auto round = store->find<ReportingRound>(id);
    if (!round)
        return noSuchRound();
    if (isOpen(*round))
        return {};
    return fail(
        Text::of(QT_TRANSLATE_NOOP("core",
                     "The round %1 was closed at %2 and takes no answers. Reopen it first."),
            { round->label, timeText(round->closed) }));
}

Result<Id> Session::reportAssessment(SelfAssessment assessment)
{
    if (auto sound = checked(problemsOf(assessment)); !sound)
        return fail(sound.error());
    if (auto known = d->knownMunicipality(assessment.municipality); !known)
        return fail(known.error());
    if (auto open = d->takesAnswers(assessment.round); !open)
        return fail(open.error());
    if (!assessment.reportedAt.isValid())
        assessment.reportedAt = nowUtc();
    const auto same =
        d->store->all<SelfAssessment>("WHERE round = ? AND municipality = ? AND service = ?",
            { assessment.round.toUtf8(), assessment.municipality.toUtf8(),
                code(assessment.service).toUtf8() });
    assessment.firstReportedAt = assessment.reportedAt;
    if (!same.isEmpty()) {
        assessment.id = same.first().id;
        // A correction of what was sent in time is not late.
        if (same.first().firstReportedAt.isValid())
            assessment.firstReportedAt =
                std::min(same.first().firstReportedAt, assessment.reportedAt);
    } else if (assessment.id.isEmpty()) {
        assessment.id = makeId();
    }
    return d->commandFor("reportAssessment", assessment.id, [&] {
        return same.isEmpty() ? d->store->insert(assessment) : d->store->update(assessment);
    });
}

RoundReport Session::roundReport(const Id& id) const
{
    const auto found = round(id);
    if (!found)
        return {};
    RoundReportInput input;
    input.round = *found;
    input.municipalities = d->own;
    input.rounds = rounds();
    if (!d->figures)
        d->pictureInput(); // reads them
    input.answers.reserve(d->figures->size());
    for (const SelfAssessment& row : std::as_const(*d->figures)) {
        if (row.round != id)
            input.answers.append(row);
    }
    input.answers.append(assessments(id)); // with who gave them
    input.now = nowUtc();
    return samvirke::roundReport(input);
}

QList<RoundReport> Session::roundReports() const
{
    if (!d->figures)
        d->pictureInput(); // reads them
    QHash<Id, QList<SelfAssessment>> byRound;
    for (const SelfAssessment& row : std::as_const(*d->figures))
        byRound[row.round].append(row);
    QList<RoundReport> reports;
    for (const ReportingRound& round : rounds())
        reports.append(
            samvirke::roundReport({ round, d->own, { round }, byRound.value(round.id), nowUtc() }));
    return reports;
}

QHash<Id, Carried> Session::carried(const QString& municipality) const
{
    return carriedOver(rounds(), assessmentsOf(municipality));
}

QList<AnswerVersion> Session::answerVersions(const QString& municipality, const Id& round) const
{
    QList<AnswerEntry> entries;
    for (const SelfAssessment& row : assessments(round)) {
        if (row.municipality != municipality)
            continue;
        for (const JournalEntry& entry : historyOf(row.id))
            entries.append({ int(row.service), label(row.service), entry });
    }
    return versionsFrom(entries);
}

QList<PhoneLine> Session::phoneList(const Id& round) const
{
    return samvirke::phoneList(roundReport(round), contacts({}));
}

Reminder Session::reminder(const Id& round) const
{
    ReminderInput input;
    input.report = roundReport(round);
    input.municipalities = d->own;
    input.contacts = contacts({});
    input.office = d->info.office.name;
    input.exercise = d->info.exercise;
    return makeReminder(input);
}

QUrl Session::mailto(const ReminderDraft& draft) const
{
    return mailtoLink(mailOf(draft));
}

Result<QStringList> Session::writeReminder(const Id& round, const QString& folder) const
{
    return writeLetters(reminder(round), folder);
}

Result<void> Session::writePhoneList(const Id& round, const QString& path) const
{
    return writeLines(phoneList(round), path);
}

Result<QStringList> writeLetters(const Reminder& letters, const QString& folder)
{
    if (letters.drafts.isEmpty())
        return fail(letters.withoutAddress.isEmpty()
                ? Text::of(QT_TRANSLATE_NOOP("core", "All have answered. Nobody to remind."))
                : Text::of(QT_TRANSLATE_NOOP("core",
                    "No e-mail address is known of those who have not answered. Use "
                    "the telephone list.")));
    QStringList written;
    for (const ReminderDraft& draft : letters.drafts) {
        const QString path = QDir(folder).filePath(
            QStringLiteral("paaminnelse-%1-%2.eml").arg(fileName(letters.label), draft.language));
        if (auto done = writeMailDraft(path, mailOf(draft)); !done)
            return fail(done.error());
        written.append(path);
    }
    return written;
}

Result<void> writeLines(const QList<PhoneLine>& lines, const QString& path)
{
    OutRows out;
    const Text headings[] = { Text::of(QT_TRANSLATE_NOOP("core", "Municipality number")),
        Text::of(QT_TRANSLATE_NOOP("core", "Municipality")),
        Text::of(QT_TRANSLATE_NOOP("core", "Answer")),
        Text::of(QT_TRANSLATE_NOOP("core", "Missing")),
        Text::of(QT_TRANSLATE_NOOP("core", "Last known")),
        Text::of(QT_TRANSLATE_NOOP("core", "Name")),
        Text::of(QT_TRANSLATE_NOOP("core", "Function")),
        Text::of(QT_TRANSLATE_NOOP("core", "Telephone")),
        Text::of(QT_TRANSLATE_NOOP("core", "E-mail")) };
    out.title = Text::of(QT_TRANSLATE_NOOP("core", "Telephone list")).translated();
    for (const Text& heading : headings) {
        out.header.append(heading.translated());
        out.numeric.append(false);
    }
    for (const PhoneLine& line : lines) {
        QStringList missing;
        for (const ServiceArea service : line.missing)
            missing.append(label(service).translated());
        out.rows.append({ line.municipality, line.name, label(line.standing).translated(),
            missing.join(QStringLiteral(", ")),
            line.lastKnownAt.isValid() ? QStringLiteral("%1, %2").arg(
                label(line.lastKnown).translated(), dateText(line.lastKnownAt.toLocalTime().date()))
                                       : QString(),
            line.contact, line.function, line.telephone, line.email });
    }
    return writeRows(path, out);
}

} // namespace samvirke
