// Inquiries and shared answers of the contact point.

#include "core/base/clock.h"
#include "core/session/measures.h"
#include "core/session/person_gate.h"
#include "core/session/session_p.h"

#include <algorithm>

namespace samvirke {

namespace {

Text goneInquiry()
{
    return Text::of(QT_TRANSLATE_NOOP("core", "This inquiry is no longer in the case file."));
}

void tidy(Inquiry& inquiry)
{
    inquiry.question = inquiry.question.trimmed();
    inquiry.answer = inquiry.answer.trimmed();
    inquiry.caller = inquiry.caller.simplified();
    inquiry.callerFunction = inquiry.callerFunction.simplified();
    inquiry.answeredBy = inquiry.answeredBy.simplified();
    inquiry.measures.removeDuplicates();
    if (!inquiry.at.isValid())
        inquiry.at = nowUtc();
    if (inquiry.answer.isEmpty())
        inquiry.answeredAt = {};
    else if (!inquiry.answeredAt.isValid())
        inquiry.answeredAt = std::max(inquiry.at, nowUtc());
}

} // namespace

QList<Inquiry> Measures::inquiries() const
{
    QList<Inquiry> all = m_session.inside().store->all<Inquiry>("ORDER BY at DESC, id DESC");
    std::stable_partition(
        all.begin(), all.end(), [](const Inquiry& inquiry) { return isOpen(inquiry); });
    return all;
}

std::optional<Inquiry> Measures::inquiry(const Id& id) const
{
    return m_session.inside().store->find<Inquiry>(id);
}

InquiryFigures Measures::figures() const
{
    return figuresOf(inquiries(), nowUtc());
}

Result<Id> Measures::registerInquiry(Inquiry inquiry)
{
    Session::Private& inside = m_session.inside();
    tidy(inquiry);
    if (auto sound = checked(problemsOf(inquiry)); !sound)
        return fail(sound.error());
    if (!inquiry.municipality.isEmpty()) {
        if (auto known = inside.knownMunicipality(inquiry.municipality); !known)
            return fail(known.error());
    }
    if (inquiry.id.isEmpty())
        inquiry.id = makeId();
    return inside.commandFor(
        "registerInquiry", inquiry.id, [&] { return inside.store->insert(inquiry); });
}

Result<void> Measures::changeInquiry(Inquiry changed)
{
    Session::Private& inside = m_session.inside();
    const auto before = inquiry(changed.id);
    if (!before)
        return fail(goneInquiry());
    tidy(changed);
    if (auto sound = checked(problemsOf(changed)); !sound)
        return sound;
    if (!changed.municipality.isEmpty()) {
        if (auto known = inside.knownMunicipality(changed.municipality); !known)
            return known;
    }
    if (changed.followUp != before->followUp)
        changed.followedUpAt = {}; // a new promise
    const bool answers = isOpen(*before) && !isOpen(changed);
    return inside.command(
        answers ? "answerInquiry" : "changeInquiry", [&] { return inside.store->update(changed); });
}

Result<void> Measures::completeFollowUp(const Id& id)
{
    auto row = inquiry(id);
    if (!row)
        return fail(goneInquiry());
    if (!row->followUp.isValid())
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "No follow-up was promised for this inquiry.")));
    row->followedUpAt = nowUtc();
    Session::Private& inside = m_session.inside();
    return inside.command("completeFollowUp", [&] { return inside.store->update(*row); });
}

QList<SharedAnswer> Measures::sharedAnswers() const
{
    return m_session.inside().store->all<SharedAnswer>("ORDER BY changedAt DESC, id DESC");
}

std::optional<SharedAnswer> Measures::sharedAnswer(const Id& id) const
{
    return m_session.inside().store->find<SharedAnswer>(id);
}

QList<InTheWay> Measures::personalIn(const SharedAnswer& answer, const Id& from) const
{
    KnownPersons known;
    for (const Contact& one : m_session.contacts({})) {
        known.names.append(one.name);
        known.telephones.append(one.telephone);
        known.emails.append(one.email);
    }
    for (const PoolMember& one : m_session.poolMembers()) {
        known.names.append(one.name);
        known.telephones.append(one.telephone);
        known.emails.append(one.email);
    }
    for (const Participant& one : m_session.participants({}))
        known.names.append(one.name);
    for (const Inquiry& one : inquiries()) {
        known.names.append(one.caller);
        if (one.id == from || (!answer.id.isEmpty() && one.shared == answer.id))
            known.caller += PersonGate::personsIn(one.caller, true).caller;
    }
    known.names.removeDuplicates();
    known.names.removeAll(QString());
    known.telephones.removeAll(QString());
    known.emails.removeAll(QString());
    return samvirke::personalIn(
        answer.question + u'\n' + answer.answer + u'\n' + answer.keywords.join(u'\n'), known);
}

Result<Id> Measures::keepSharedAnswer(SharedAnswer answer, const Id& from)
{
    answer.question = answer.question.trimmed();
    answer.answer = answer.answer.trimmed();
    answer.changedAt = nowUtc();
    if (auto sound = checked(problemsOf(answer)); !sound)
        return fail(sound.error());
    std::optional<Inquiry> source;
    if (!from.isEmpty()) {
        source = inquiry(from);
        if (!source)
            return fail(goneInquiry());
    }
    if (const QList<InTheWay> found = personalIn(answer, from); !found.isEmpty()) {
        QList<Text> sentences{ Text::of(
            QT_TRANSLATE_NOOP("core", "What is shared must not say who somebody is.")) };
        for (const InTheWay& one : found)
            sentences.append(sentenceOf(one));
        sentences.append(
            Text::of(QT_TRANSLATE_NOOP("core", "Write the function or the body instead.")));
        return fail(Text::joined(sentences));
    }
    Session::Private& inside = m_session.inside();
    const bool known = !answer.id.isEmpty() && sharedAnswer(answer.id);
    if (answer.id.isEmpty())
        answer.id = makeId();
    return inside.commandFor(
        known ? "changeSharedAnswer" : "shareAnswer", answer.id, [&]() -> Result<void> {
            if (auto done = known ? inside.store->update(answer) : inside.store->insert(answer);
                !done)
                return done;
            if (!source || source->shared == answer.id)
                return {};
            source->shared = answer.id;
            return inside.store->update(*source);
        });
}

Result<void> Measures::removeSharedAnswer(const Id& id)
{
    Session::Private& inside = m_session.inside();
    return inside.command("removeSharedAnswer", [&]() -> Result<void> {
        for (Inquiry one : inside.store->all<Inquiry>("WHERE shared = ?", { id.toUtf8() })) {
            one.shared.clear();
            if (auto done = inside.store->update(one); !done)
                return done;
        }
        return inside.store->remove<SharedAnswer>(id);
    });
}

} // namespace samvirke
