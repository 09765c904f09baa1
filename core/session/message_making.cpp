#include "core/session/message_making.h"

#include "core/base/norwegian.h"
#include "core/domain/material.h"
#include "core/domain/professions.h"
#include "core/exchange/edxl_rules.h"
#include "core/session/message_lists.h"

#include <algorithm>

namespace samvirke {

namespace {

using K = MessageKind;
using S = TransferState;
namespace list = message_list;

const QTime firstMinute(0, 0);
const QTime lastMinute(23, 59);

QDateTime moment(QDate date, QTime time)
{
    const QDateTime local(date, time);
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

bool allows(K kind, const char* element)
{
    return edxl::demandOn(kind, element) != edxl::Demand::Forbidden;
}

/// Texts of ours as a message keeps them: no blanks at the ends of lines.
QString tidy(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines)
        line = line.trimmed();
    return lines.join(u'\n').trimmed();
}

class Making {
public:
    Making(const MessageMaterial& about, K kind, const MessageWish& wish)
        : m_about(about), m_kind(kind), m_wish(wish)
    {
    }

    Result<ResourceMessage> message()
    {
        m_out.kind = m_kind;
        m_out.id = QStringLiteral("urn:uuid:") + makeId();
        const QDateTime local = m_about.now.toLocalTime();
        m_out.sentAt = QDateTime(local.date(),
            QTime(local.time().hour(), local.time().minute(), local.time().second()),
            Qt::OffsetFromUTC, local.offsetFromUtc());
        if (auto placed = thread(); !placed)
            return fail(placed.error());
        contact(MessageRole::Sender, m_about.office, {});
        if (m_about.transfer)
            transfer(*m_about.transfer);
        else if (m_about.need)
            need(*m_about.need);
        else if (m_about.member)
            member(*m_about.member);
        if (m_kind == K::RequisitionResource)
            m_out.funding.append({ {},
                Text::of(QT_TRANSLATE_NOOP("core", "As the parties have agreed")).translated() });
        mark();
        return m_out;
    }

private:
    const MessageRecord* answered() const
    {
        if (m_wish.answers.isEmpty())
            return newest(m_about.thread, answeredBy(m_kind));
        for (const MessageRecord& record : m_about.thread) {
            if (record.messageId == m_wish.answers)
                return &record;
        }
        return nullptr;
    }

    Result<void> thread()
    {
        const MessageRecord* answered = this->answered();
        const MessageRecord* first = m_about.thread.isEmpty() ? nullptr : &m_about.thread.first();
        m_out.originating = answered ? answered->originating
            : first                  ? first->originating
                                     : m_out.id;
        const edxl::Demand demand = edxl::demandOn(m_kind, "PrecedingMessageID");
        if (demand == edxl::Demand::Required) {
            m_out.preceding = answered ? answered->messageId : m_wish.answers;
            if (m_out.preceding.isEmpty())
                return fail(Text::of(QT_TRANSLATE_NOOP("core",
                    "No message is on record that this one would answer. Take in the question "
                    "first, or say which message is answered.")));
            if (!answered)
                m_out.originating = m_out.preceding;
        } else if (demand == edxl::Demand::Optional && !m_about.thread.isEmpty()
            && m_kind != K::RequestExtendedDeploymentDuration) {
            m_out.preceding = m_about.thread.last().messageId;
        }
        if (m_kind == K::RequestResource) {
            if (const MessageRecord* before = newest(m_about.thread, { K::RequestResource })) {
                const bool gone = m_about.need->state == NeedState::Withdrawn;
                m_out.recall = ResourceMessage::Recall{ before->messageId,
                    gone ? RecallKind::Cancel : RecallKind::Update };
            }
        }
        return {};
    }

    void contact(MessageRole role, const QString& description, const QString& municipality)
    {
        MessageContact out;
        out.role = role;
        out.description = tidy(description);
        if (!municipality.isEmpty())
            out.place = place(municipality);
        m_out.contacts.append(out);
    }

    QString nameOf(const QString& municipality) const
    {
        const Municipality* found = m_about.municipality(municipality);
        return found ? found->name : municipality;
    }

    MessagePlace place(const QString& number) const
    {
        const Municipality* found = m_about.municipality(number);
        MessagePlace out;
        out.description =
            found ? QStringLiteral("%1 (%2)").arg(found->name, found->number) : number;
        if (!found || (found->latitude == 0 && found->longitude == 0))
            return out;
        ForeignContent position;
        position.text = QStringLiteral("%1 %2")
                            .arg(found->latitude, 0, 'f', 4)
                            .arg(found->longitude, 0, 'f', 4);
        const QString gml = QStringLiteral("http://www.opengis.net/gml");
        out.area = { edxl::commonSpace, QStringLiteral("TargetArea"), {}, {},
            { { gml, QStringLiteral("Point"), {}, {},
                { { gml, QStringLiteral("pos"), {}, {}, { position } } } } } };
        return out;
    }

    /// The first of the kinds that may stand in this message.
    void schedule(MessageItem& item, const QList<ScheduleKind>& kinds, const QDateTime& at,
        const QString& municipality = {}) const
    {
        for (const ScheduleKind kind : kinds) {
            if (!edxl::mayStand(kind, m_kind))
                continue;
            item.schedules.append({ kind, at,
                municipality.isEmpty() ? std::nullopt : std::optional(place(municipality)) });
            return;
        }
    }

    static ListedWords one(const char* name, const QString& value)
    {
        return { list::urn(name), { value } };
    }

    void need(const Need& need)
    {
        contact(MessageRole::Requester, need.contact, need.municipality);
        MessageItem item;
        item.id = QStringLiteral("1");
        MessageItem::Resource resource;
        resource.name = professionLabel(need.profession).translated();
        resource.type = one(list::profession, need.profession);
        QList<ListedWords>& keys = resource.keywords;
        list::put(keys, list::municipality, { need.municipality });
        list::put(keys, list::service, { code(need.service) });
        list::put(keys, list::severity, { code(need.severity) });
        list::put(keys, list::alsoAccepted, need.alsoAccept);
        list::put(keys, list::required, need.required);
        list::put(keys, list::preferred, need.preferred);
        list::put(keys, list::conditions,
            { need.infectious ? QStringLiteral("infectious") : QString(),
                need.lodging ? QStringLiteral("lodging") : QString() });
        list::put(keys, list::shifts, { tidy(need.shifts) });
        list::put(keys, list::localMeasures, { tidy(need.localMeasures) });
        list::put(keys, list::team, { tidy(need.team) });
        resource.requirements = tidy(need.note);
        item.resource = resource;
        MessageItem::Assignment assignment;
        assignment.quantity = MessageQuantity{ {}, need.heads, {} };
        assignment.function = label(need.service).translated();
        item.assignment = assignment;
        schedule(item, { ScheduleKind::RequestedArrival }, moment(need.from, firstMinute),
            need.municipality);
        schedule(item, { ScheduleKind::EstimatedReturnDeparture }, moment(need.until, lastMinute));
        m_out.items.append(item);
        m_out.description = describe();
    }

    void member(const PoolMember& member)
    {
        contact(MessageRole::Owner, nameOf(member.owner),
            m_about.municipality(member.owner) ? member.owner : QString());
        MessageItem item;
        item.id = QStringLiteral("1");
        MessageItem::Resource resource;
        resource.id = member.id;
        resource.name = professionLabel(member.professions.value(0)).translated();
        resource.type = ListedWords{ list::urn(list::profession), member.professions };
        QList<ListedWords>& keys = resource.keywords;
        QStringList competences;
        for (const Competence& competence : member.competences)
            competences.append(
                QStringLiteral("%1|%2|%3")
                    .arg(competence.code, competence.until.toString(Qt::ISODate),
                        competence.verified ? QStringLiteral("verified") : QString()));
        QStringList windows;
        for (const Window& window : member.availability)
            windows.append(
                window.from.toString(Qt::ISODate) + u'/' + window.until.toString(Qt::ISODate));
        list::put(keys, list::owner, { member.owner });
        list::put(keys, list::municipality, { member.home });
        list::put(keys, list::source, { code(member.source) });
        list::put(keys, list::competence, competences);
        list::put(keys, list::window, windows);
        list::put(keys, list::travel, { QString::number(member.maxTravelKm) });
        list::put(keys, list::conditions,
            { member.acceptsInfectious ? QStringLiteral("infectious") : QString() });
        list::put(keys, list::confirmed, { member.lastConfirmed.toString(Qt::ISODate) });
        list::put(keys, list::team, { tidy(member.team) });
        resource.ownership = ownership(member.owner);
        item.resource = resource;
        MessageItem::Assignment assignment;
        assignment.quantity = MessageQuantity{ {}, 1, {} };
        item.assignment = assignment;
        for (const Window& window : member.availability) {
            schedule(item, { ScheduleKind::BeginAvailable }, moment(window.from, firstMinute),
                member.home);
            schedule(item, { ScheduleKind::EndAvailable }, moment(window.until, lastMinute));
        }
        m_out.items.append(item);
        m_out.description = describe();
    }

    MessageItem::Owner ownership(const QString& owner) const
    {
        return { nameOf(owner), m_about.municipality(owner) ? owner : QString(), {}, {} };
    }

    /// What the message answers, and how.
    MessageItem::Answer answer(const Transfer& transfer) const
    {
        MessageItem::Answer out;
        const MessageRecord* answered = this->answered();
        out.precedingItem = QStringLiteral("1");
        const QStringList items = answered ? answered->items : QStringList();
        for (const QString& item : items) {
            const QString thing = item.section(u'|', 2);
            if (thing == transfer.id || thing == transfer.need)
                out.precedingItem = item.section(u'|', 0, 0);
        }
        if (transfer.state == S::Declined || transfer.state == S::Withdrawn) {
            out.answer = MessageAnswer::Decline;
        } else if (m_kind == K::ResponseToRequestReturn) {
            const bool stays =
                transfer.state == S::InService || transfer.state == S::ExtensionAsked;
            out.answer = stays ? MessageAnswer::Decline : MessageAnswer::Accept;
        } else if (m_kind == K::ResponseToRequestExtendedDeploymentDuration) {
            out.answer =
                transfer.state == S::InService ? MessageAnswer::Accept : MessageAnswer::Decline;
        } else if (transfer.state == S::Offered) {
            out.answer = MessageAnswer::Provisional;
            out.reason = Text::of(
                QT_TRANSLATE_NOOP("core", "An offer: it holds once both sides have agreed."))
                             .translated();
        }
        return out;
    }

    MessageItem item(const Transfer& transfer) const
    {
        MessageItem out;
        out.id = QStringLiteral("1");
        if (edxl::demandOn(m_kind, "ResponseInformation") == edxl::Demand::Required)
            out.answer = answer(transfer);
        const bool no = out.answer && out.answer->answer == MessageAnswer::Decline;
        MessageItem::Resource resource;
        const bool staff = transfer.cargo == Cargo::Staff;
        resource.id = transfer.id;
        resource.name =
            (staff ? professionLabel(transfer.profession) : materialLabel(transfer.material))
                .translated();
        resource.type = staff ? one(list::profession, transfer.profession)
                              : one(list::material, transfer.material);
        list::put(resource.keywords, list::municipality, { transfer.to });
        list::put(resource.keywords, list::owner, { transfer.owner });
        list::put(resource.keywords, list::source, { code(transfer.source) });
        if (staff)
            list::put(resource.keywords, list::service, { code(transfer.service) });
        if (allows(m_kind, "OwnershipInformation"))
            resource.ownership = ownership(transfer.owner);
        if (allows(m_kind, "ResourceStatus")) {
            MessageItem::Status status;
            status.deployment = one(list::state, code(transfer.state));
            if (allows(m_kind, "Availability"))
                status.availability = stateText(transfer.state, transfer.cargo).translated();
            resource.status = status;
        }
        out.resource = resource;
        if (no && m_kind == K::CommitResource)
            return out;
        MessageItem::Assignment assignment;
        assignment.quantity =
            MessageQuantity{ {}, double(staff ? transfer.heads : transfer.quantity), std::nullopt };
        if (staff)
            assignment.function = label(transfer.service).translated();
        if (edxl::demandOn(m_kind, "PriceQuote") == edxl::Demand::Required)
            assignment.price = MessageQuantity{
                { Text::of(QT_TRANSLATE_NOOP("core", "To be agreed between the parties"))
                        .translated() },
                {}, {}
            };
        out.assignment = assignment;
        plan(transfer, out);
        return out;
    }

    void plan(const Transfer& transfer, MessageItem& item) const
    {
        const QDateTime from = moment(transfer.from, firstMinute);
        QDateTime until = moment(transfer.until, lastMinute);
        if (m_kind == K::RequestReturn) {
            schedule(item, { ScheduleKind::RequestedReturnArrival }, until);
            return;
        }
        if (m_kind == K::RequestExtendedDeploymentDuration && m_wish.until.isValid())
            until = moment(m_wish.until, lastMinute);
        QList<ScheduleKind> arrival{ ScheduleKind::EstimatedArrival, ScheduleKind::BeginAvailable,
            ScheduleKind::RequestedArrival };
        if (isInService(transfer.state) || transfer.state == S::Returned)
            arrival.prepend(ScheduleKind::ActualArrival);
        schedule(item, arrival, from, transfer.to);
        if (transfer.cargo == Cargo::Consumed)
            return;
        QList<ScheduleKind> back{ ScheduleKind::EstimatedReturnDeparture,
            ScheduleKind::EndAvailable };
        if (transfer.state == S::Returned || transfer.state == S::Settled)
            back.prepend(ScheduleKind::ActualReturnDeparture);
        schedule(item, back, until);
    }

    void transfer(const Transfer& transfer)
    {
        contact(MessageRole::Owner, nameOf(transfer.owner),
            m_about.municipality(transfer.owner) ? transfer.owner : QString());
        contact(MessageRole::Requester, nameOf(transfer.to), transfer.to);
        m_out.items.append(item(transfer));
        m_out.description = describe();
    }

    /// "Request for help: 2 × Nurse · Trondheim (5001) · 8.–21.3.2021"
    QString describe() const
    {
        QStringList lines;
        for (const MessageItem& item : m_out.items)
            lines.append(wordsOfItem(item).translated());
        return label(m_kind).translated() + QStringLiteral(": ") + lines.join(QStringLiteral("; "));
    }

    /// The standard has no word for it, so that it is said twice where a person looks first.
    void mark()
    {
        if (!m_about.exercise)
            return;
        m_out.description = QStringLiteral("ØVELSE – EXERCISE: ") + m_out.description;
        m_out.incidents.prepend(
            { QStringLiteral("EXERCISE"), QStringLiteral("ØVELSE – EXERCISE") });
    }

    const MessageMaterial& m_about;
    K m_kind;
    const MessageWish& m_wish;
    ResourceMessage m_out;
};

} // namespace

Result<ResourceMessage> makeMessage(
    const MessageMaterial& about, MessageKind kind, const MessageWish& wish)
{
    const QList<MessageChoice> choices = choicesFor(about);
    const auto choice = std::find_if(choices.begin(), choices.end(),
        [kind](const MessageChoice& one) { return one.kind == kind; });
    if (choice == choices.end())
        return fail(
            Text::of(QT_TRANSLATE_NOOP("core", "A message of the kind “%1” cannot be about this."),
                { label(kind) }));
    if (const Text why = whyNot(about, kind, wish); !why.isEmpty())
        return fail(why);
    if (kind == K::RequestExtendedDeploymentDuration
        && !(wish.until.isValid() && wish.until > about.transfer->until))
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "Say until when: a day after the last one that is agreed.")));
    return Making(about, kind, wish).message();
}

} // namespace samvirke
