// Situation reports: drafts with figures that follow the case file, sent ones with figures that do
// not, and the templates that both are made from.

#include "core/session/person_gate.h"
#include "core/session/report_persons.h"
#include "core/session/session_p.h"
#include "core/session/state_resources.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/small_counts.h"

#include <algorithm>

namespace samvirke {

namespace {

constexpr double wideTiles = 1.2; // as the overview lays them out

Error noSuchReport()
{
    return { Text::of(QT_TRANSLATE_NOOP("core", "This report is no longer in the case file.")) };
}

/// The newest but the one that is to be replaced: with that one there is nothing to compare.
std::optional<SentReport> lastBefore(const QList<SentReport>& newestFirst, const Id& replaced)
{
    for (const SentReport& one : newestFirst) {
        if (one.id != replaced)
            return one;
    }
    return std::nullopt;
}

} // namespace

QList<SituationReport> Session::situationReports() const
{
    return d->store->all<SituationReport>("ORDER BY id DESC");
}

std::optional<SituationReport> Session::situationReport(const Id& draft) const
{
    return d->store->find<SituationReport>(draft);
}

QList<SentReport> Session::sentReports() const
{
    return d->store->all<SentReport>("ORDER BY number DESC");
}

std::optional<SentReport> Session::sentReport(const Id& id) const
{
    return d->store->find<SentReport>(id);
}

QList<ReportTemplate> Session::reportTemplates() const
{
    QList<ReportTemplate> own = d->store->all<ReportTemplate>();
    std::sort(own.begin(), own.end(), [](const ReportTemplate& a, const ReportTemplate& b) {
        return compareNorwegian(a.name, b.name) < 0;
    });
    own.prepend(standardTemplate());
    return own;
}

SituationReport Session::proposedReport(const Id& madeFrom, const Id& replaces) const
{
    const QList<SentReport> sent = sentReports();
    const QList<ReportTemplate> templates = reportTemplates();
    SituationReport draft;
    draft.replaces = replaces;
    // A correction begins as what it corrects; any other as the last one.
    const auto same = std::find_if(
        sent.begin(), sent.end(), [&](const SentReport& one) { return one.id == replaces; });
    const SentReport* const last = same != sent.end() ? &*same
        : sent.isEmpty()                              ? nullptr
                                                      : &sent.first();
    // An office that has made a template of its own means it to be used.
    Id wanted = madeFrom;
    if (wanted.isEmpty())
        wanted = last ? last->madeFrom : templates.last().id;
    const auto found = std::find_if(templates.begin(), templates.end(),
        [&](const ReportTemplate& one) { return one.id == wanted; });
    const ReportTemplate& used = found != templates.end() ? *found : templates.first();
    draft.madeFrom = used.id;
    draft.round = picture().round.id;
    if (!last) {
        draft.title = Text::of(
            QT_TRANSLATE_NOOP("core", "Staffing in the municipal health and care services"))
                          .translated();
        draft.recipients = QStringLiteral("Helsedirektoratet, DSB");
        draft.sections = used.sections;
        return draft;
    }
    draft.title = last->title;
    draft.recipients = last->recipients;
    if (!replaces.isEmpty()) {
        draft.asOf = last->asOf;
        draft.nextDue = last->nextDue;
        for (const ReportingRound& one : rounds()) {
            if (one.label == last->round)
                draft.round = one.id;
        }
    }
    draft.sections = withLastTexts(used.sections, last->sections);
    return draft;
}

SituationFigures Session::situationFigures(const SituationReport& draft, const QDateTime& at) const
{
    SituationInput input;
    input.picture = picture(draft.round);
    input.answers = assessments(input.picture.round.id);
    input.trend = trend();
    input.needs = needs();
    input.materialNeeds = materialNeeds();
    input.transfers = transfers();
    input.meetings = meetings();
    input.smallBelow = smallBelow();
    const PersonGate gate(*this);
    const StateResources state(*this);
    input.stateResources = state.resources();
    for (StateResource& resource : input.stateResources)
        resource.what = gate.pass(resource.what).text();
    input.stateAllocations = state.log();
    input.takenAt = at.isValid() ? at.toUTC() : nowUtc();
    if (const auto last = lastBefore(sentReports(), draft.replaces)) {
        input.lastNumber = last->number;
        input.lastSentAt = last->sentAt;
        input.last = figuresFromJson(last->figures.toUtf8());
    }
    return samvirke::situationFigures(input);
}

Result<PrintedReport> Session::printedReport(const Id& id) const
{
    PrintedReport out;
    out.office = d->info.office.name;
    out.exercise = d->info.exercise;
    out.demonstration = d->info.demonstration;
    Id replaces;
    if (const auto sent = sentReport(id)) {
        out.number = sent->number;
        out.carriedFrom = sent->number - 1;
        out.title = sent->title;
        out.recipients = sent->recipients;
        out.asOf = sent->asOf;
        out.nextDue = sent->nextDue;
        out.sentAt = sent->sentAt;
        out.sections = sent->sections;
        out.figures = figuresFromJson(sent->figures.toUtf8());
        replaces = sent->replaces;
    } else if (const auto draft = situationReport(id)) {
        const QList<SentReport> all = sentReports();
        out.carriedFrom = all.isEmpty() ? 0 : all.first().number;
        out.title = draft->title;
        out.recipients = draft->recipients;
        out.asOf = draft->asOf.isValid() ? draft->asOf : nowUtc();
        out.nextDue = draft->nextDue;
        out.sections = draft->sections;
        out.figures = situationFigures(*draft);
        replaces = draft->replaces;
    } else {
        return fail(noSuchReport());
    }
    if (const auto replaced = sentReport(replaces))
        out.replaces = replaced->number;
    MapInput map;
    map.picture = frozenPicture(out.figures);
    map.municipalities = d->own;
    map.exercise = out.exercise;
    map.demonstration = out.demonstration;
    out.map = mapScene(map, tileLayout(d->own, wideTiles));
    return out;
}

Result<Id> Session::beginSituationReport(SituationReport draft)
{
    if (auto sound = checked(problemsOf(draft)); !sound)
        return fail(sound.error());
    if (!draft.replaces.isEmpty() && !sentReport(draft.replaces))
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "The report that is to be replaced has not been sent.")));
    if (draft.id.isEmpty())
        draft.id = makeId();
    const QList<SentReport> sent = sentReports();
    markCarried(draft.sections, sent.isEmpty() ? QList<ReportSection>() : sent.first().sections);
    return d->commandFor("beginSituationReport", draft.id, [&] { return d->store->insert(draft); });
}

Result<void> Session::changeSituationReport(SituationReport draft)
{
    if (auto sound = checked(problemsOf(draft)); !sound)
        return sound;
    if (!situationReport(draft.id))
        return fail(noSuchReport());
    const QList<SentReport> sent = sentReports();
    markCarried(draft.sections, sent.isEmpty() ? QList<ReportSection>() : sent.first().sections);
    return d->command("changeSituationReport", [&] { return d->store->update(draft); });
}

Result<void> Session::removeSituationReport(const Id& draft)
{
    if (!situationReport(draft))
        return fail(noSuchReport());
    return d->command(
        "removeSituationReport", [&] { return d->store->remove<SituationReport>(draft); });
}

Result<Id> Session::sendSituationReport(const Id& id, const QDateTime& at, PersonsIn persons)
{
    const auto draft = situationReport(id);
    if (!draft)
        return fail(noSuchReport());
    if (auto sound = checked(problemsOfSending(*draft)); !sound)
        return fail(sound.error());
    if (persons == PersonsIn::Refused) {
        const QList<PersonInReport> found = personsIn(*this, *draft);
        if (!found.isEmpty()) {
            QList<Text> sentences{ Text::of(
                QT_TRANSLATE_NOOP("core", "A situation report must not say who somebody is.")) };
            for (const PersonInReport& one : found)
                sentences.append(sentenceOf(one));
            sentences.append(
                Text::of(QT_TRANSLATE_NOOP("core", "Write the function or the body instead.")));
            return fail(Text::joined(sentences));
        }
    }
    const QDateTime sentAt = at.isValid() ? at.toUTC() : nowUtc();
    const SituationFigures figures = situationFigures(*draft, sentAt);
    const QList<SentReport> all = sentReports();
    SentReport sent;
    sent.id = makeId();
    sent.number = all.isEmpty() ? 1 : all.first().number + 1;
    sent.title = draft->title;
    sent.recipients = draft->recipients;
    sent.round = figures.round;
    sent.sentAt = sentAt;
    sent.asOf = draft->asOf.isValid() ? draft->asOf : sent.sentAt;
    sent.nextDue = draft->nextDue;
    sent.madeFrom = draft->madeFrom;
    sent.replaces = draft->replaces;
    sent.sections = draft->sections;
    sent.figures = QString::fromUtf8(figuresJson(figures));
    sent.sentBy = d->actor;
    return d->commandFor("sendSituationReport", sent.id, [&]() -> Result<void> {
        if (auto done = d->store->insert(sent); !done)
            return done;
        return d->store->remove<SituationReport>(id);
    });
}

int Session::smallBelow() const
{
    const auto set =
        d->store->all<OfficeSetting>("WHERE key = ?", { office_setting::smallBelow.toUtf8() });
    bool good = false;
    const int value = set.value(0).value.toInt(&good);
    return good && maySetSmallBelow(value) ? value : usualSmallBelow;
}

Result<void> Session::setSmallBelow(int smallBelow)
{
    if (!maySetSmallBelow(smallBelow))
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "The limit for few persons must be 0 or from 3 to %1."),
            { QString::number(largestSmallBelow) }));
    if (smallBelow == this->smallBelow())
        return {};
    auto set =
        d->store->all<OfficeSetting>("WHERE key = ?", { office_setting::smallBelow.toUtf8() });
    const bool known = !set.isEmpty();
    OfficeSetting setting =
        known ? set.first() : OfficeSetting{ makeId(), office_setting::smallBelow, {} };
    setting.value = QString::number(smallBelow);
    return d->command("setSmallBelow",
        [&] { return known ? d->store->update(setting) : d->store->insert(setting); });
}

Result<Id> Session::saveReportTemplate(ReportTemplate wanted)
{
    wanted.name = wanted.name.trimmed();
    if (auto sound = checked(problemsOf(wanted)); !sound)
        return fail(sound.error());
    for (ReportSection& one : wanted.sections) {
        one.text.clear();
        one.carried = false;
        if (one.key.isEmpty())
            one.key = makeId();
    }
    if (wanted.id == QLatin1String(standardTemplateId))
        wanted.id.clear();
    for (const ReportTemplate& one : reportTemplates()) {
        if (one.id != wanted.id && folded(one.name) == folded(wanted.name))
            return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                     "There is already a template called “%1”. Choose another "
                                     "name."),
                { one.name }));
    }
    const bool known = !wanted.id.isEmpty() && d->store->find<ReportTemplate>(wanted.id);
    if (wanted.id.isEmpty())
        wanted.id = makeId();
    return d->commandFor("saveReportTemplate", wanted.id,
        [&] { return known ? d->store->update(wanted) : d->store->insert(wanted); });
}

Result<void> Session::removeReportTemplate(const Id& id)
{
    if (!d->store->find<ReportTemplate>(id))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "This template is not one of the office's own. The standard one cannot be removed.")));
    return d->command("removeReportTemplate", [&] { return d->store->remove<ReportTemplate>(id); });
}

} // namespace samvirke
