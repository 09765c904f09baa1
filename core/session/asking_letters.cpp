// The letters of asking: who gets which, in what form, and out to files.
#include "core/session/asking.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/exchange/mail_draft.h"
#include "core/print/request_document.h"
#include "core/session/nearness.h"
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

/// Everybody whose name is known here: none of them is to stand in a letter.
QStringList peopleKnown(const Session& session)
{
    QStringList people;
    for (const PoolMember& member : session.poolMembers())
        people.append(member.name);
    for (const Contact& contact : session.contacts({}))
        people.append(contact.name);
    people.removeAll(QString());
    return people;
}

} // namespace

RequestLetterInput Asking::inputFor(
    const Need& need, const QString& owner, const QStringList& people) const
{
    RequestLetterInput input;
    input.form = formOf(m_session, owner);
    input.need = need;
    input.owner = m_session.ownerName(owner);
    input.receiver = m_session.municipalityName(need.municipality);
    input.office = m_session.info().office.name;
    input.exercise = m_session.info().exercise;
    input.people = people;
    // Who is to be rung stands with the need, for the office alone.
    const QString contact = need.contact.section(u',', 0, 0).simplified();
    if (!contact.isEmpty())
        input.people.append(contact);
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
    const std::optional<Need> need = m_session.need(ask.need);
    const QStringList people = peopleKnown(m_session);
    QList<OwnerLetter> out;
    for (const AskedOwner& asked : ask.owners) {
        QList<Transfer> transfers;
        for (const Id& id : asked.drafts) {
            if (const auto transfer = m_session.transfer(id))
                transfers.append(*transfer);
        }
        for (const Stint& stint : asked.stints) {
            if (!need)
                break;
            Transfer one = wholeNeed(*need, asked);
            one.heads = 1;
            one.from = stint.from;
            one.until = stint.until;
            // The profession the person serves in, as the draft will have it.
            if (const auto member = m_session.poolMember(stint.member))
                one.profession = servesAs(*member, *need);
            transfers.append(one);
        }
        if (transfers.isEmpty() && need)
            transfers.append(wholeNeed(*need, asked));
        if (transfers.isEmpty())
            return fail(Text::of(
                QT_TRANSLATE_NOOP("core",
                    "What %1 was to be asked for is no longer in the case file. Look again."),
                { m_session.ownerName(asked.owner) }));
        RequestLetterInput input =
            inputFor(need ? *need : needOf(transfers.first()), asked.owner, people);
        input.transfers = together(transfers);
        input.answerBy = ask.answerBy;
        input.words = ask.words;
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
    const QStringList people = peopleKnown(m_session);
    QList<OwnerLetter> out;
    for (const Group& group : std::as_const(groups)) {
        const auto need = m_session.need(group.need);
        RequestLetterInput input =
            inputFor(need ? *need : needOf(group.transfers.first()), group.owner, people);
        input.kind = kind;
        input.transfers = together(group.transfers);
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
