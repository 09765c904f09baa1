// The letters of asking: who gets which, in what form, and out to files.
#include "core/session/asking.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/agreement_texts.h"
#include "core/exchange/mail_draft.h"
#include "core/print/request_document.h"
#include "core/session/nearness.h"
#include "core/session/person_gate.h"
#include "core/session/session_p.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace samvirke {

namespace {

MailDraft mailOf(const OwnerLetter& letter)
{
    return { {}, letter.letter.subject, letter.letter.body(), letter.addresses };
}

QString fileName(const QString& text)
{
    static const QRegularExpression unsafe(
        "[^\\w-]+", QRegularExpression::UseUnicodePropertiesOption);
    QString name = text;
    return name.replace(unsafe, "-").left(60);
}

/// What a transfer without a need tells of what is asked.
Need needOf(const Transfer& transfer)
{
    Need need;
    need.municipality = transfer.to;
    need.service = transfer.service;
    need.profession = transfer.profession;
    need.heads = transfer.heads;
    need.from = transfer.from;
    need.until = transfer.until;
    return need;
}

LanguageForm formOf(const Session& session, const QString& owner)
{
    const auto municipality = session.municipality(owner);
    return municipality && municipality->languageForm == LanguageForm::Nynorsk
        ? LanguageForm::Nynorsk
        : LanguageForm::Bokmal;
}

/// A shift that begins with a capital is no Dag and no Helga.
QString shiftsOf(const QString& typed)
{
    static const QRegularExpression first(
        QStringLiteral("^(Dag|Kveld|Natt|Helg|Helger|Helgar|Døgn)\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString out = typed.trimmed();
    if (first.match(out).hasMatch())
        out[0] = out.at(0).toLower();
    return out;
}

/// What is said of the work, without the people whom the case file knows.
Need withoutPeople(Need need, const PersonGate& gate, const QString& language)
{
    need.shifts = shiftsOf(need.shifts);
    for (QString* typed : { &need.tasks, &need.shifts, &need.leads, &need.trains })
        *typed = gate.pass(typed->trimmed(), language).text();
    return need;
}

/// Where the office's own letters stand among its templates: nothing else has this id.
Id letterTemplateId(LanguageForm form)
{
    return letterTemplateMark + languageOf(form);
}

/// Each owner once, and nobody for its own need unless with people that are planned.
Result<void> canBeAsked(
    const Session& session, const QList<AskedOwner>& owners, const QList<Need>& needs)
{
    QStringList seen;
    for (const AskedOwner& one : owners) {
        if (seen.contains(one.owner))
            return fail(
                Text::of(QT_TRANSLATE_NOOP("core", "%1 stands there twice. Ask each owner once."),
                    { session.ownerName(one.owner) }));
        seen.append(one.owner);
        const bool own = std::any_of(needs.begin(), needs.end(),
            [&](const Need& need) { return need.municipality == one.owner; });
        if (own && one.drafts.isEmpty() && one.stints.isEmpty())
            return fail(
                Text::of(QT_TRANSLATE_NOOP("core", "A municipality does not lend to itself.")));
    }
    return {};
}

} // namespace

LetterTemplate Asking::letterTemplate(LanguageForm form) const
{
    LetterTemplate out = standardLetters(form);
    if (const auto own =
            m_session.inside().store->find<AgreementTemplate>(letterTemplateId(out.form))) {
        out.texts = own->sections;
        out.own = true;
    }
    return out;
}

Result<void> Asking::saveLetterTemplate(LetterTemplate wanted)
{
    wanted.form = standardLetters(wanted.form).form;
    if (auto sound = checked(problemsOf(wanted)); !sound)
        return sound;
    AgreementTemplate kept;
    kept.id = letterTemplateId(wanted.form);
    kept.form = wanted.form;
    kept.name = kept.id;
    for (const TextSection& one : standardLetters(wanted.form).texts)
        kept.sections.append({ one.key, one.heading, wanted.text(one.key).trimmed() });
    Session::Private& d = m_session.inside();
    const bool known = d.store->find<AgreementTemplate>(kept.id).has_value();
    return d.command("saveLetterTemplate",
        [&] { return known ? d.store->update(kept) : d.store->insert(kept); });
}

Result<void> Asking::restoreLetterTemplate(LanguageForm form)
{
    Session::Private& d = m_session.inside();
    const Id id = letterTemplateId(form);
    if (!d.store->find<AgreementTemplate>(id))
        return {};
    return d.command(
        "restoreLetterTemplate", [&] { return d.store->remove<AgreementTemplate>(id); });
}

QList<Need> Asking::alsoOpen(const Id& id) const
{
    const auto need = m_session.need(id);
    QList<Need> out;
    if (!need)
        return out;
    for (const Need& other : m_session.needs()) {
        if (other.id != id && other.municipality == need->municipality
            && other.state == NeedState::Open && other.until >= today())
            out.append(other);
    }
    return out;
}

/// The one that is asked about first; nothing when only drafts say what.
Result<QList<Need>> Asking::needsAskedFor(const Ask& ask) const
{
    QList<Need> out;
    const QList<Id> ids = QList<Id>{ ask.need } + ask.also;
    for (const Id& id : ids) {
        if (id.isEmpty() && ask.also.isEmpty())
            continue;
        const auto need = m_session.need(id);
        if (!need)
            return fail(
                Text::of(QT_TRANSLATE_NOOP("core", "This need is no longer in the case file.")));
        if (!out.isEmpty() && need->municipality != out.first().municipality)
            return fail(Text::of(QT_TRANSLATE_NOOP(
                "core", "One letter is about the needs of one municipality. Ask twice.")));
        if (std::none_of(
                out.begin(), out.end(), [&](const Need& each) { return each.id == need->id; }))
            out.append(*need);
    }
    if (auto fit = canBeAsked(m_session, ask.owners, out); !fit)
        return fail(fit.error());
    return out;
}

RequestLetterInput Asking::inputFor(
    const QList<AskedNeed>& needs, const QString& owner, const PersonGate& gate) const
{
    RequestLetterInput input;
    input.form = formOf(m_session, owner);
    input.texts = letterTemplate(input.form);
    for (const AskedNeed& one : needs)
        input.needs.append(
            { withoutPeople(one.need, gate, languageOf(input.form)), together(one.transfers) });
    input.owner = m_session.ownerName(owner);
    input.receiver = m_session.municipalityName(needs.first().need.municipality);
    input.office = m_session.info().office.name;
    input.exercise = m_session.info().exercise;
    return input;
}

OwnerLetter Asking::letterTo(const QString& owner, const RequestLetterInput& input) const
{
    OwnerLetter out;
    out.owner = owner;
    out.name = input.owner;
    out.form = input.form;
    out.contacts = owner.isEmpty() ? QList<Contact>() : m_session.contacts(owner);
    for (const Contact& contact : std::as_const(out.contacts)) {
        const QString address = contact.email.trimmed();
        if (address.contains(u'@') && !out.addresses.contains(address, Qt::CaseInsensitive))
            out.addresses.append(address);
    }
    out.letter = requestLetter(input);
    out.note = telephoneNote(input);
    return out;
}

Result<QList<OwnerLetter>> Asking::letters(const Ask& ask) const
{
    const Result<QList<Need>> needs = needsAskedFor(ask);
    if (!needs)
        return fail(needs.error());
    const PersonGate gate(m_session);
    QList<OwnerLetter> out;
    for (const AskedOwner& asked : ask.owners) {
        QList<AskedNeed> about;
        for (const Need& need : *needs)
            about.append({ need, {} });
        for (const Id& id : asked.drafts) {
            const auto transfer = m_session.transfer(id);
            if (!transfer)
                continue;
            const auto of = std::find_if(about.begin(), about.end(),
                [&](const AskedNeed& one) { return one.need.id == transfer->need; });
            if (of != about.end())
                of->transfers.append(*transfer);
            else if (!about.isEmpty())
                about.first().transfers.append(*transfer);
            else
                about.append({ needOf(*transfer), { *transfer } });
        }
        for (const Stint& stint : asked.stints) {
            if (needs->isEmpty())
                break;
            const Need& need = needs->first();
            Transfer one = wholeNeed(need, asked);
            one.heads = 1;
            one.from = stint.from;
            one.until = stint.until;
            // The profession the person serves in, as the draft will have it.
            if (const auto member = m_session.poolMember(stint.member))
                one.profession = servesAs(*member, need);
            about.first().transfers.append(one);
        }
        for (qsizetype i = 0; i < needs->size(); ++i) {
            if (about.at(i).transfers.isEmpty())
                about[i].transfers.append(
                    wholeNeed(needs->at(i), i == 0 ? asked : asWanted(asked, needs->at(i))));
        }
        if (about.isEmpty())
            return fail(Text::of(
                QT_TRANSLATE_NOOP("core",
                    "What %1 was to be asked for is no longer in the case file. Look again."),
                { m_session.ownerName(asked.owner) }));
        RequestLetterInput input = inputFor(about, asked.owner, gate);
        input.answerBy = ask.answerBy;
        input.words = gate.pass(ask.words.trimmed(), languageOf(input.form)).text();
        OwnerLetter letter = letterTo(asked.owner, input);
        letter.transfers = asked.drafts;
        out.append(letter);
    }
    return out;
}

/// Those of the same profession and days are one line: "2 × Nurse".
QList<Transfer> Asking::together(const QList<Transfer>& transfers)
{
    QList<Transfer> out;
    for (const Transfer& transfer : transfers) {
        const auto same = std::find_if(out.begin(), out.end(), [&](const Transfer& other) {
            return other.profession == transfer.profession && other.from == transfer.from
                && other.until == transfer.until;
        });
        if (same == out.end())
            out.append(transfer);
        else
            same->heads += transfer.heads;
    }
    return out;
}

QList<OwnerLetter> Asking::lettersAbout(const QList<Id>& transfers, LetterKind kind) const
{
    QHash<Id, QDateTime> asked;
    for (const LedgerEntry& line : m_session.ledger({})) {
        if (line.to == TransferState::Asked)
            asked.insert(line.transfer, line.at);
    }
    struct Group {
        Id need;
        QString owner;
        QList<Transfer> transfers;
    };
    QList<Group> groups;
    for (const Id& id : transfers) {
        const auto transfer = m_session.transfer(id);
        if (!transfer)
            continue;
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const Group& group) {
            return group.need == transfer->need && group.owner == transfer->owner
                && (!group.need.isEmpty() || group.transfers.first().to == transfer->to);
        });
        if (same == groups.end())
            groups.append({ transfer->need, transfer->owner, { *transfer } });
        else
            same->transfers.append(*transfer);
    }
    const PersonGate gate(m_session);
    QList<OwnerLetter> out;
    for (const Group& group : std::as_const(groups)) {
        const auto need = m_session.need(group.need);
        RequestLetterInput input =
            inputFor({ { need ? *need : needOf(group.transfers.first()), group.transfers } },
                group.owner, gate);
        input.kind = kind;
        input.askedAt = asked.value(group.transfers.first().id);
        OwnerLetter letter = letterTo(group.owner, input);
        for (const Transfer& transfer : group.transfers)
            letter.transfers.append(transfer.id);
        out.append(letter);
    }
    return out;
}

QList<OwnerLetter> Asking::reminders(const QList<Id>& transfers) const
{
    return lettersAbout(transfers, LetterKind::Reminder);
}

QList<OwnerLetter> Asking::withdrawals(const QList<Id>& transfers) const
{
    return lettersAbout(transfers, LetterKind::Withdrawal);
}

QUrl Asking::mailto(const OwnerLetter& letter) const
{
    return mailtoLink(mailOf(letter));
}

Result<QStringList> Asking::write(const QList<OwnerLetter>& letters, AnswerChannel how,
    const QString& folder, const QString& ending) const
{
    if (!QDir(folder).exists())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "There is no folder %1."), { folder }));
    const CaseFileInfo& info = m_session.info();
    const Text mark = info.exercise
        ? Text::of(QT_TRANSLATE_NOOP("core", "EXERCISE EXERCISE EXERCISE"))
        : info.demonstration
        ? Text::of(QT_TRANSLATE_NOOP("core", "DEMONSTRATION: the data are invented"))
        : Text();
    const bool mail = how == AnswerChannel::EMail;
    const bool telephone = how == AnswerChannel::Telephone;
    const QString suffix = mail ? QStringLiteral("eml")
        : !ending.isEmpty()     ? ending
        : telephone             ? QStringLiteral("txt")
                                : QStringLiteral("pdf");
    QStringList written;
    QStringList names;
    for (const OwnerLetter& letter : letters) {
        const QString base = QStringLiteral("%1-%2").arg(
            fileName(letter.letter.subject.left(40)).toLower(), fileName(letter.name));
        QString name = base;
        for (int n = 2; names.contains(name); ++n)
            name = QStringLiteral("%1-%2").arg(base).arg(n);
        names.append(name);
        const QString path = QDir(folder).filePath(name + u'.' + suffix);
        const Result<void> done = mail
            ? writeMailDraft(path, mailOf(letter))
            : writeDocument(requestDocument(telephone ? letter.note : letter.letter,
                                info.office.name, today(), mark),
                path);
        if (!done)
            return fail(done.error());
        written.append(path);
    }
    return written;
}

} // namespace samvirke
