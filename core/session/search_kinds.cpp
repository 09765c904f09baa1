#include "core/session/search_kinds.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "core/session/measures.h"

namespace samvirke {

namespace {

constexpr int atATime = 100; // rows: some milliseconds

using Found = SearchedThing;

QString dotted(const QStringList& parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

Found seen(const Session& session, const Municipality& it)
{
    Q_UNUSED(session)
    return { it.number,
        { Entity::Municipality, it.number, it.name, dotted({ it.number, it.county }) },
        it.otherName };
}

Found seen(const Session& session, const Contact& it)
{
    return { it.id,
        { Entity::Municipality, it.municipality, it.name,
            dotted({ it.function, session.municipalityName(it.municipality) }) },
        it.telephone + u' ' + it.email };
}

Found seen(const Session& session, const Need& it)
{
    return { it.id,
        { Entity::Need, it.id,
            QStringLiteral("%1 · %2 %3")
                .arg(session.municipalityName(it.municipality))
                .arg(it.heads)
                .arg(professionLabel(it.profession).translated()),
            dotted({ label(it.service).translated(), periodText(it.from, it.until) }) },
        it.note + u' ' + it.contact + u' ' + it.team };
}

Found seen(const Session& session, const PoolMember& it)
{
    QStringList professions;
    for (const QString& code : it.professions)
        professions.append(professionLabel(code).translated());
    const QString owner = session.ownerName(it.owner);
    return { it.id,
        { Entity::PoolMember, it.id, it.name.isEmpty() ? owner : it.name,
            dotted({ professions.join(QStringLiteral(", ")), owner }) },
        it.telephone + u' ' + it.email + u' ' + it.note };
}

Found seen(const Session& session, const MaterialNeed& it)
{
    return { it.id,
        { Entity::MaterialNeed, it.id,
            dotted({ session.municipalityName(it.municipality),
                materialText(it.kind, it.quantity).translated() }),
            label(it.severity).translated() },
        it.note + u' ' + it.contact };
}

Found seen(const Session& session, const MaterialOffer& it)
{
    return { it.id,
        { Entity::MaterialOffer, it.id,
            dotted(
                { session.ownerName(it.owner), materialText(it.kind, it.quantity).translated() }),
            session.municipalityName(it.place) },
        it.note };
}

Found seen(const Session& session, const Survey& it)
{
    QStringList questions;
    for (const SurveyQuestion& question : session.surveyQuestions(it.id))
        questions.append(question.text);
    return { it.id, { Entity::Survey, it.id, it.title, it.asker },
        questions.join(u' ') + u' ' + it.purpose };
}

QString textsOf(const QList<ReportSection>& sections)
{
    QStringList texts;
    for (const ReportSection& section : sections)
        texts.append(section.text);
    return texts.join(u' ');
}

Found seen(const Session& session, const SituationReport& it)
{
    Q_UNUSED(session)
    return { it.id,
        { Entity::SituationReport, it.id, it.title,
            Text::of(QT_TRANSLATE_NOOP("core", "Draft")).translated() },
        textsOf(it.sections) };
}

Found seen(const Session& session, const SentReport& it)
{
    Q_UNUSED(session)
    return { it.id,
        { Entity::SentReport, it.id, it.title,
            dotted({ QString::number(it.number), it.round, timeText(it.sentAt) }) },
        textsOf(it.sections) };
}

Found seen(const Session& session, const Transfer& it)
{
    const QString what = it.cargo == Cargo::Staff ? professionLabel(it.profession).translated()
                                                  : cargoText(it).translated();
    return { it.id,
        { Entity::Transfer, it.id,
            QStringLiteral("%1 → %2").arg(
                session.ownerName(it.owner), session.municipalityName(it.to)),
            dotted({ what, periodText(it.from, it.until),
                stateText(it.state, it.cargo).translated() }) },
        it.note };
}

Found seen(const Session& session, const StandingAgreement& it)
{
    QStringList parties;
    for (const QString& party : it.parties)
        parties.append(session.ownerName(party));
    return { it.id,
        { Entity::StandingAgreement, it.id, it.title, parties.join(QStringLiteral(", ")) },
        it.scope + u' ' + it.triggers + u' ' + it.reference + u' ' + it.note };
}

Found seen(const Session& session, const Meeting& it)
{
    Q_UNUSED(session)
    const QString kind = label(it.kind).translated();
    return { it.id,
        { Entity::Meeting, it.id, it.title.isEmpty() ? kind : it.title,
            dotted({ timeText(it.startsAt), kind }) },
        it.notes + u' ' + it.agenda };
}

Found seen(const Session& session, const AgendaItem& it)
{
    const auto meeting = session.meeting(it.meeting);
    return { it.id,
        { Entity::Meeting, it.meeting, it.title.simplified(),
            meeting ? dotted({ timeText(meeting->startsAt), meeting->title }) : QString() },
        it.notes + u' ' + it.presenter };
}

Found seen(const Session& session, const MeetingSeries& it)
{
    Q_UNUSED(session)
    return { it.id,
        { Entity::MeetingSeries, it.id, it.title,
            dotted({ label(it.kind).translated(), label(it.rhythm).translated() }) },
        it.agenda };
}

Found seen(const Session& session, const Decision& it)
{
    const auto meeting = session.meeting(it.meeting);
    return { it.id,
        { Entity::Meeting, it.meeting, it.text.simplified(),
            meeting ? dotted({ timeText(meeting->startsAt), meeting->title }) : QString() },
        {} };
}

Found seen(const Session& session, const ActionItem& it)
{
    Q_UNUSED(session)
    return { it.id,
        { Entity::ActionItem, it.id, it.text.simplified(), dotted({ it.owner, dateText(it.due) }) },
        {} };
}

Found seen(const Session& session, const LogEntry& it)
{
    return { it.id,
        { Entity::LogEntry, it.id, it.text.simplified(),
            dotted({ timeText(it.at),
                it.municipality.isEmpty() ? QString()
                                          : session.municipalityName(it.municipality) }) },
        {} };
}

Found seen(const MeasureEntry& it)
{
    const Measure& measure = it.measure;
    return { measure.code,
        { Entity::Measure, measure.code, measure.name,
            dotted({ label(measure.level).translated(), measure.gives.simplified() }) },
        measure.keywords.join(u' ') + u' ' + measure.whoToCall };
}

Found seen(const Session& session, const Inquiry& it)
{
    return { it.id,
        { Entity::Inquiry, it.id, it.question.simplified(),
            dotted({ timeText(it.at),
                it.municipality.isEmpty() ? it.callerFunction
                                          : session.municipalityName(it.municipality),
                isOpen(it) ? Text::of(QT_TRANSLATE_NOOP("core", "not answered yet")).translated()
                           : QString() }) },
        it.answer + u' ' + it.caller };
}

Found seen(const Session& session, const SharedAnswer& it)
{
    Q_UNUSED(session)
    return { it.id,
        { Entity::SharedAnswer, it.id, it.question.simplified(), it.answer.simplified() },
        it.keywords.join(u' ') };
}

Found seen(const Session& session, const StateResource& it)
{
    Q_UNUSED(session)
    return { it.id,
        { Entity::StateResource, it.id, it.what,
            dotted({ label(it.kind).translated(), it.holder }) },
        it.note + u' ' + it.contact + u' ' + it.telephone };
}

Found seen(const Session& session, const StateAllocation& it)
{
    return { it.id,
        { Entity::StateAllocation, it.id,
            dotted({ session.municipalityName(it.municipality), label(it.step).translated(),
                numberText(it.quantity) }),
            dotted({ timeText(it.at), it.reason.simplified() }) },
        it.basis + u' ' + it.decidedBy + u' ' + it.note };
}

template <class T> bool isShown(const T&)
{
    return true;
}

template <> bool isShown(const Municipality& municipality)
{
    return municipality.ownOffice;
}

template <> bool isShown(const Contact& contact)
{
    return !contact.name.isEmpty() || !contact.function.isEmpty();
}

template <class T>
Result<SearchedPage> page(const Session& session, const store::Store& store, const QString& after)
{
    const store::TableShape& shape = store::table<T>().shape;
    const QByteArray key = store::quoted(shape.columns.first().name);
    const Result<QList<T>> all = store.read<T>(
        "WHERE " + key + " > ? ORDER BY " + key + " LIMIT " + QByteArray::number(atATime),
        { after.toUtf8() });
    if (!all)
        return fail(all.error());
    SearchedPage page;
    for (const T& each : *all) {
        const Found found = seen(session, each);
        page.last = found.key;
        if (isShown(each))
            page.rows.append(found);
    }
    page.end = all->size() < atATime;
    return page;
}

template <class T>
std::optional<Found> one(const Session& session, const store::Store& store, const QString& key)
{
    const std::optional<T> found = store.find<T>(key);
    if (!found || !isShown(*found))
        return std::nullopt;
    return seen(session, *found);
}

/// The catalogue as it holds: what the program brings and what the office made of it.
Result<SearchedPage> pageOfMeasures(
    const Session& session, const store::Store&, const QString& after)
{
    SearchedPage page;
    for (const MeasureEntry& entry : Measures(session).entries()) {
        page.last = std::max(page.last, entry.measure.code);
        if (after.isEmpty() && !entry.measure.hidden)
            page.rows.append(seen(entry));
    }
    page.end = true;
    return page;
}

std::optional<Found> oneMeasure(const Session& session, const store::Store&, const QString& key)
{
    const auto entry = Measures(session).entry(key);
    if (!entry || entry->measure.hidden)
        return std::nullopt;
    return seen(*entry);
}

template <class T>
SearchKind kindOf(const char* label, Entity entity,
    store::TextIndex::Place newest = store::TextIndex::Place::Last)
{
    return { label, entity, newest, &page<T>, &one<T> };
}

} // namespace

const QList<SearchKind>& searchKinds()
{
    using Place = store::TextIndex::Place;
    static const QList<SearchKind> all{
        kindOf<Municipality>(QT_TRANSLATE_NOOP("core", "Municipalities"), Entity::Municipality),
        kindOf<Contact>(QT_TRANSLATE_NOOP("core", "Contacts"), Entity::Contact),
        kindOf<PoolMember>(QT_TRANSLATE_NOOP("core", "Emergency pool"), Entity::PoolMember),
        kindOf<Need>(QT_TRANSLATE_NOOP("core", "Needs"), Entity::Need, Place::First),
        kindOf<Transfer>(QT_TRANSLATE_NOOP("core", "Transfers"), Entity::Transfer, Place::First),
        kindOf<StandingAgreement>(QT_TRANSLATE_NOOP("core", "Standing agreements"),
            Entity::StandingAgreement, Place::First),
        kindOf<MaterialNeed>(
            QT_TRANSLATE_NOOP("core", "Needs for equipment"), Entity::MaterialNeed, Place::First),
        kindOf<MaterialOffer>(
            QT_TRANSLATE_NOOP("core", "Offers of equipment"), Entity::MaterialOffer, Place::First),
        kindOf<StateResource>(QT_TRANSLATE_NOOP("core", "State resources"), Entity::StateResource),
        kindOf<StateAllocation>(QT_TRANSLATE_NOOP("core", "Allocations of state resources"),
            Entity::StateAllocation, Place::First),
        kindOf<Survey>(QT_TRANSLATE_NOOP("core", "Surveys"), Entity::Survey, Place::First),
        kindOf<SituationReport>(QT_TRANSLATE_NOOP("core", "Situation reports in draft"),
            Entity::SituationReport, Place::First),
        kindOf<SentReport>(QT_TRANSLATE_NOOP("core", "Situation reports that were sent"),
            Entity::SentReport, Place::First),
        kindOf<Meeting>(QT_TRANSLATE_NOOP("core", "Meetings"), Entity::Meeting, Place::First),
        kindOf<MeetingSeries>(
            QT_TRANSLATE_NOOP("core", "Series of meetings"), Entity::MeetingSeries),
        kindOf<AgendaItem>(
            QT_TRANSLATE_NOOP("core", "Agenda items"), Entity::AgendaItem, Place::First),
        kindOf<Decision>(QT_TRANSLATE_NOOP("core", "Decisions"), Entity::Decision, Place::First),
        kindOf<ActionItem>(
            QT_TRANSLATE_NOOP("core", "Action items"), Entity::ActionItem, Place::First),
        { QT_TRANSLATE_NOOP("core", "Measures"), Entity::Measure, Place::Last, &pageOfMeasures,
            &oneMeasure, true },
        kindOf<SharedAnswer>(
            QT_TRANSLATE_NOOP("core", "Shared answers"), Entity::SharedAnswer, Place::First),
        kindOf<Inquiry>(QT_TRANSLATE_NOOP("core", "Inquiries"), Entity::Inquiry, Place::First),
        kindOf<LogEntry>(QT_TRANSLATE_NOOP("core", "Log"), Entity::LogEntry, Place::First),
    };
    return all;
}

store::TextIndex::Entry entryOf(int kind, const SearchedThing& thing)
{
    return { kind, thing.key, thing.hit.title, thing.hit.detail + u' ' + thing.more };
}

} // namespace samvirke
