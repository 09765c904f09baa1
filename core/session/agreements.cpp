#include "core/session/agreements.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/letter_texts.h"
#include "core/domain/professions.h"
#include "core/print/agreement_document.h"
#include "core/session/session_p.h"

#include <algorithm>

namespace samvirke {

namespace {

Error gone()
{
    return { Text::of(QT_TRANSLATE_NOOP("core", "This agreement is no longer in the case file.")) };
}

Error isFixed()
{
    return { Text::of(QT_TRANSLATE_NOOP("core",
        "This agreement is sent or signed, so its text stays. Take it back to a draft first.")) };
}

bool mayName(TransferState state)
{
    return mayNameEmployee(state);
}

/// What was agreed, in the transfer's fields.
const QStringList& agreedFields()
{
    static const QStringList names{ "owner", "to", "member", "service", "profession", "heads",
        "from", "until" };
    return names;
}

Result<QDateTime> moment(const QDateTime& at)
{
    const QDateTime when = at.isValid() ? at.toUTC() : nowUtc();
    if (when > nowUtc().addSecs(60))
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "This time has not come yet.")));
    return when;
}

} // namespace

QList<AgreementTemplate> Agreements::templates() const
{
    QList<AgreementTemplate> own = m_session.inside().store->all<AgreementTemplate>();
    own.removeIf(
        [](const AgreementTemplate& one) { return one.id.startsWith(letterTemplateMark); });
    std::sort(own.begin(), own.end(), [](const AgreementTemplate& a, const AgreementTemplate& b) {
        return compareNorwegian(a.name, b.name) < 0;
    });
    return QList<AgreementTemplate>{ standardAgreement(LanguageForm::Bokmal),
        standardAgreement(LanguageForm::Nynorsk) }
    + own;
}

Result<Id> Agreements::saveTemplate(AgreementTemplate wanted)
{
    Session::Private& d = m_session.inside();
    wanted.name = wanted.name.simplified();
    if (auto sound = checked(problemsOf(wanted)); !sound)
        return fail(sound.error());
    for (TextSection& one : wanted.sections) {
        if (one.key.isEmpty())
            one.key = makeId();
    }
    if (isStandardAgreement(wanted.id))
        wanted.id.clear();
    for (const AgreementTemplate& one : templates()) {
        if (one.id != wanted.id && folded(one.name) == folded(wanted.name))
            return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                     "There is already a template called “%1”. Choose another "
                                     "name."),
                { one.name }));
    }
    const bool known = !wanted.id.isEmpty() && d.store->find<AgreementTemplate>(wanted.id);
    if (wanted.id.isEmpty())
        wanted.id = makeId();
    return d.commandFor("saveAgreementTemplate", wanted.id,
        [&] { return known ? d.store->update(wanted) : d.store->insert(wanted); });
}

Result<void> Agreements::removeTemplate(const Id& id)
{
    Session::Private& d = m_session.inside();
    if (!d.store->find<AgreementTemplate>(id))
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
            "This template is not one of the office's own. The standard one cannot be removed.")));
    return d.command(
        "removeAgreementTemplate", [&] { return d.store->remove<AgreementTemplate>(id); });
}

QList<Agreement> Agreements::all() const
{
    return m_session.inside().store->all<Agreement>("ORDER BY id");
}

std::optional<Agreement> Agreements::agreement(const Id& id) const
{
    return m_session.inside().store->find<Agreement>(id);
}

std::optional<Agreement> Agreements::about(const Id& transfer) const
{
    const QList<Agreement> found =
        m_session.inside().store->all<Agreement>("WHERE transfer = ?", { transfer.toUtf8() });
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<Agreement> Agreements::known(const Id& agreement) const
{
    if (auto found = this->agreement(agreement))
        return *found;
    return fail(gone());
}

Agreement Agreements::proposed(const Id& transfer, const Id& madeFrom) const
{
    Agreement out;
    out.transfer = transfer;
    const QList<AgreementTemplate> all = templates();
    const auto lent = m_session.transfer(transfer);
    const auto to = m_session.municipality(lent ? lent->to : QString());
    const bool nynorsk = to && to->languageForm == LanguageForm::Nynorsk;
    Id wanted = madeFrom;
    if (wanted.isEmpty()) {
        wanted = standardAgreementId(nynorsk ? LanguageForm::Nynorsk : LanguageForm::Bokmal);
        // An office that has made a template of its own means it to be used.
        for (const AgreementTemplate& one : all) {
            if (!isStandardAgreement(one.id) && (one.form == LanguageForm::Nynorsk) == nynorsk)
                wanted = one.id;
        }
    }
    const auto used = std::find_if(
        all.begin(), all.end(), [&](const AgreementTemplate& one) { return one.id == wanted; });
    const AgreementTemplate& from = used != all.end() ? *used : all.first();
    out.madeFrom = from.id;
    out.form = from.form;
    out.sections = from.sections;
    return out;
}

AgreementFacts Agreements::facts(const Agreement& agreement) const
{
    AgreementFacts out;
    const auto transfer = m_session.transfer(agreement.transfer);
    if (!transfer)
        return out;
    const QString language = languageOf(agreement.form);
    const auto say = [&](const char* source, const QList<Text>& with = {}) {
        return Text::of(source, with).in(language);
    };
    const auto party = [&](const QString& owner) {
        const auto municipality = m_session.municipality(owner);
        return municipality
            ? say(QT_TRANSLATE_NOOP("core", "%1 municipality"), { municipality->name })
            : owner;
    };
    out["lender"] = party(transfer->owner);
    out["receiver"] = party(transfer->to);
    out["staff"] = QStringLiteral("%1 × %2")
                       .arg(transfer->heads)
                       .arg(professionLabel(transfer->profession).in(language).toLower());
    out["from"] = dateText(transfer->from);
    out["until"] = dateText(transfer->until);
    out["service"] = label(transfer->service).in(language).toLower();
    if (transfer->km > 0)
        out["distance"] = say(QT_TRANSLATE_NOOP("core", "%1 km"), { numberText(transfer->km) });
    out["office"] = m_session.info().office.name;
    out["consequence"] = agreement.lenderLoses.trimmed();
    out["responsible"] = agreement.answersForLoss.trimmed();
    if (const auto need = m_session.need(transfer->need)) {
        out["tasks"] = need->tasks.trimmed();
        out["shifts"] = need->shifts.trimmed();
        out["leads"] = need->leads.trimmed();
        out["trainer"] = need->trains.trimmed();
        out["contact"] = need->contact.trimmed();
        out["infection"] = need->infectious
            ? say(QT_TRANSLATE_NOOP("core", "The service is among infected people."))
            : say(QT_TRANSLATE_NOOP("core",
                "The service is not known to be among infected "
                "people."));
        if (need->lodging)
            out["lodging"] = need->familyHousing == YesNo::Yes
                ? say(QT_TRANSLATE_NOOP(
                    "core", "The receiving side provides lodging; children may come along"))
                : say(QT_TRANSLATE_NOOP("core", "The receiving side provides lodging"));
    }
    if (mayName(transfer->state)) {
        if (const auto member = m_session.poolMember(transfer->member))
            out["employee"] = member->name;
    }
    out.removeIf([](const auto& one) { return one.value().isEmpty(); });
    return out;
}

QList<TextSection> Agreements::filled(const Agreement& agreement) const
{
    const AgreementFacts known = facts(agreement);
    QList<TextSection> out = agreement.sections;
    for (TextSection& one : out)
        one.text = filledText(one.text, known, Filling::ForPaper, agreement.form);
    return out;
}

void Agreements::fix(Agreement& agreement) const
{
    const AgreementFacts known = facts(agreement);
    for (TextSection& one : agreement.sections)
        one.text = filledText(one.text, known, Filling::ForTheFile, agreement.form);
}

namespace {

/// Where the entries about a thing stand in the journal, by their names.
QHash<Id, qint64> placesOf(store::Database& database, const Id& thing)
{
    QHash<Id, qint64> places;
    store::Query query(database, "SELECT hash, seq FROM journal WHERE entityId = ?");
    query.bind(1, store::Cell(thing.toUtf8()));
    while (query.next())
        places.insert(QString::fromLatin1(query.bytes(0).toHex()), query.integer(1));
    return places;
}

} // namespace

QStringList Agreements::changedSinceFixed(const Agreement& agreement) const
{
    if (stageOf(agreement) == AgreementStage::Draft)
        return {};
    // Oldest first: the last entry that made something fixed of a draft.
    const QStringList marks{ "sentAt", "lenderSignedAt", "receiverSignedAt" };
    const QList<JournalEntry> own = m_session.historyOf(agreement.id);
    QHash<QString, QString> now;
    Id fixedBy; // names of entries are hashes: their places in the journal say what came first
    for (auto entry = own.rbegin(); entry != own.rend(); ++entry) {
        for (const FieldChange& change : entry->changes) {
            if (marks.contains(change.field))
                now[change.field] = change.after;
        }
        const bool fixed = std::any_of(
            now.cbegin(), now.cend(), [](const QString& mark) { return !mark.isEmpty(); });
        if (!fixed)
            fixedBy.clear();
        else if (fixedBy.isEmpty())
            fixedBy = entry->id;
    }
    QHash<QString, QString> then;
    QHash<QString, QString> last;
    store::Database& database = m_session.inside().store->database();
    const qint64 fixedAt = placesOf(database, agreement.id).value(fixedBy);
    const QHash<Id, qint64> places = placesOf(database, agreement.transfer);
    for (const JournalEntry& entry : m_session.historyOf(agreement.transfer)) {
        if (places.value(entry.id) < fixedAt)
            break;
        for (const FieldChange& change : entry.changes) {
            if (!last.contains(change.field))
                last[change.field] = change.after;
            then[change.field] = change.before;
        }
    }
    QStringList out;
    for (const QString& field : agreedFields()) {
        if (then.contains(field) && then.value(field) != last.value(field))
            out.append(field);
    }
    return out;
}

Result<PrintedAgreement> Agreements::printed(const Id& id) const
{
    const Result<Agreement> found = known(id);
    if (!found)
        return fail(found.error());
    const auto transfer = m_session.transfer(found->transfer);
    if (!transfer)
        return fail(gone());
    const AgreementFacts facts = this->facts(*found);
    PrintedAgreement out;
    out.office = m_session.info().office.name;
    out.exercise = m_session.info().exercise;
    out.demonstration = m_session.info().demonstration;
    out.form = found->form;
    out.what = QStringLiteral("%1, %2").arg(
        facts.value("staff"), periodText(transfer->from, transfer->until));
    out.lender = { facts.value("lender"), found->lenderSignedBy, found->lenderSignedAt };
    out.receiver = { facts.value("receiver"), found->receiverSignedBy, found->receiverSignedAt };
    out.sections = filled(*found);
    out.stage = stageOf(*found);
    out.over = cameToNothing(transfer->state);
    return out;
}

Result<Id> Agreements::write(Agreement agreement)
{
    Session::Private& d = m_session.inside();
    const auto transfer = m_session.transfer(agreement.transfer);
    if (!transfer)
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "This transfer is no longer in the case file.")));
    if (transfer->cargo != Cargo::Staff)
        return fail(Text::of(QT_TRANSLATE_NOOP(
            "core", "Agreements of this kind are about staff, not about equipment.")));
    if (cameToNothing(transfer->state))
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "This transfer is %1: there is nothing left to agree on."),
            { stateText(transfer->state, transfer->cargo) }));
    if (auto sound = checked(problemsOf(agreement)); !sound)
        return fail(sound.error());
    const auto before = about(agreement.transfer);
    if (before && before->id != agreement.id)
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "This transfer has an agreement already. Change that one.")));
    if (!before && !agreement.id.isEmpty())
        return fail(gone());
    if (before && stageOf(*before) != AgreementStage::Draft)
        return fail(isFixed());
    for (TextSection& one : agreement.sections) {
        if (one.key.isEmpty())
            one.key = makeId();
    }
    agreement.sentAt = agreement.lenderSignedAt = agreement.receiverSignedAt = {};
    agreement.lenderSignedBy.clear();
    agreement.receiverSignedBy.clear();
    if (agreement.form == LanguageForm::Neutral)
        agreement.form = LanguageForm::Bokmal;
    if (agreement.id.isEmpty())
        agreement.id = makeId();
    return d.commandFor("writeAgreement", agreement.id,
        [&] { return before ? d.store->update(agreement) : d.store->insert(agreement); });
}

Result<void> Agreements::markSent(const Id& id, const QDateTime& at)
{
    Session::Private& d = m_session.inside();
    Result<Agreement> found = known(id);
    if (!found)
        return fail(found.error());
    const auto transfer = m_session.transfer(found->transfer);
    if (!transfer || cameToNothing(transfer->state))
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "The transfer came to nothing: there is nothing to send.")));
    if (stageOf(*found) != AgreementStage::Draft)
        return fail(isFixed());
    const Result<QDateTime> when = moment(at);
    if (!when)
        return fail(when.error());
    fix(*found);
    found->sentAt = *when;
    return d.command("sendAgreement", [&] { return d.store->update(*found); });
}

Result<void> Agreements::recordSignature(
    const Id& id, TransferSide side, const QString& by, const QDateTime& at)
{
    Session::Private& d = m_session.inside();
    Result<Agreement> found = known(id);
    if (!found)
        return fail(found.error());
    const auto transfer = m_session.transfer(found->transfer);
    if (!transfer || cameToNothing(transfer->state))
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "The transfer came to nothing: there is nothing to sign.")));
    if (!isAgreed(transfer->state))
        return fail(Text::of(QT_TRANSLATE_NOOP(
            "core", "Record first that both owners agree; then the signatures.")));
    if (isSigned(*found, side))
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "This side has signed already.")));
    if (by.trimmed().isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "Say who signed: name and function.")));
    const Result<QDateTime> when = moment(at);
    if (!when)
        return fail(when.error());
    if (stageOf(*found) == AgreementStage::Draft)
        fix(*found);
    (side == TransferSide::Lender ? found->lenderSignedAt : found->receiverSignedAt) = *when;
    (side == TransferSide::Lender ? found->lenderSignedBy : found->receiverSignedBy) =
        by.simplified();
    return d.command("signAgreement", [&] { return d.store->update(*found); });
}

Result<void> Agreements::reopen(const Id& id)
{
    Session::Private& d = m_session.inside();
    Result<Agreement> found = known(id);
    if (!found)
        return fail(found.error());
    if (stageOf(*found) == AgreementStage::Draft)
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "This agreement is a draft already.")));
    found->sentAt = found->lenderSignedAt = found->receiverSignedAt = {};
    found->lenderSignedBy.clear();
    found->receiverSignedBy.clear();
    return d.command("reopenAgreement", [&] { return d.store->update(*found); });
}

Result<void> Agreements::remove(const Id& id)
{
    Session::Private& d = m_session.inside();
    const Result<Agreement> found = known(id);
    if (!found)
        return fail(found.error());
    if (stageOf(*found) != AgreementStage::Draft)
        return fail(isFixed());
    return d.command("removeAgreement", [&] { return d.store->remove<Agreement>(id); });
}

Result<void> writeAgreement(const Session& session, const Id& agreement, const QString& path)
{
    const Result<PrintedAgreement> printed = Agreements(session).printed(agreement);
    if (!printed)
        return fail(printed.error());
    return writeDocument(agreementDocument(*printed), path);
}

} // namespace samvirke
