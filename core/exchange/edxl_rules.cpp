#include "core/exchange/edxl_rules.h"

#include <QSet>

#include <array>
#include <cmath>

namespace samvirke::edxl {

namespace {

/// A letter for each kind in the order of MessageKind.
struct Row {
    const char* element;
    const char* kinds;
};

// R required, O optional, - forbidden; of an element within another, where the other stands.
constexpr std::array demands{
    Row{ "MessageDescription", "OOOOROOOOOOOOOOO" },
    Row{ "PrecedingMessageID", "-ROROR-OOROROOOR" },
    Row{ "Funding", "OOROOO-OOOOOOOOO" },
    Row{ "ContactInformation", "RRRRRRRRRRRRRRRR" },
    Row{ "ResourceInformation", "RRRROORRRRRRRRRR" },
    Row{ "ResponseInformation", "-R-R-O-O-ROR-O-R" },
    Row{ "Resource", "ROROOORRRORORORO" },
    Row{ "ResponsibleParty", "-OOOOOOOOOOOOOOO" },
    Row{ "OwnershipInformation", "-OOOOOOOOOOOOOOO" },
    Row{ "ResourceStatus", "-O-OOOOOOR-O-OOO" },
    Row{ "InventoryRefreshDateTime", "-O-OOOO----O-O--" },
    Row{ "DeploymentStatus", "-O-OOOOOOR-O-OOO" },
    Row{ "Availability", "-O--OOOOOR-O-OOO" },
    Row{ "AssignmentInformation", "OOROOOOOOOOOOOOO" },
    Row{ "Quantity", "OORROOOROOOOOOOO" },
    Row{ "PriceQuote", "-OOOOOOOOO-ROOOO" },
    Row{ "OrderID", "---OOO-OOO--OOOO" },
    Row{ "AssignmentInstructions", "-OOOOOOOOOOOOO-O" },
};

// In the order of ScheduleKind. x may stand; q: some software writes it, the schema forbids it.
constexpr std::array schedules{
    Row{ "RequestedArrival", "xxxxxx.xxxxxxxxx" },
    Row{ "EstimatedArrival", ".xxxxxxxxx.xxxxx" },
    Row{ "ActualArrival", "....xx.xxx..xxxx" },
    Row{ "RequestedDeparture", "xxxxxx.xxxxxxxxx" },
    Row{ "EstimatedDeparture", ".xxxxxxxxx.xxxxx" },
    Row{ "ActualDeparture", "...xxx.xxx..xxxx" },
    Row{ "RequestedReturnDeparture", ".xqxxxxxxx.xxxxx" },
    Row{ "EstimatedReturnDeparture", "xxxxxx.x.xxxxxxx" },
    Row{ "ActualReturnDeparture", "....xx.x.x..xx.." },
    Row{ "RequestedReturnArrival", ".xqxxxxxxx.xxxxx" },
    Row{ "EstimatedReturnArrival", "xqxxxx.x.xxxxxxx" },
    Row{ "ActualReturnArrival", "....xx......xx.." },
    Row{ "BeginAvailable", ".xqxxxxxxx.xxx.." },
    Row{ "EndAvailable", ".xqxxxxxxx.xxx.x" },
    Row{ "Committed", "...xxx.xxx..xxxx" },
    Row{ "Current", "...xxx.xqx.qqxqq" },
    Row{ "ReportTo", "xxxxxx.xxxxxxxxx" },
    Row{ "Route", "xxxxxxxxxxxxxxxx" },
};

template <class E, size_t count>
std::optional<E> valueNamed(const std::array<const char*, count>& names, const QString& name)
{
    for (size_t i = 0; i < count; ++i) {
        if (name == QLatin1String(names[i]))
            return E(int(i));
    }
    return std::nullopt;
}

constexpr std::array recallNames{ "Update", "Cancel" };
constexpr std::array roleNames{ "Sender", "Requester", "SubjectMatterExpert", "Approver",
    "RespondingOrg", "Owner" };

/// Gathers what is wrong while the message is looked through.
class Check {
public:
    explicit Check(const ResourceMessage& message) : m_message(message) { }

    QList<Fault> faults()
    {
        head();
        QSet<QString> seen;
        for (const MessageItem& one : m_message.items) {
            if (!one.id.isEmpty() && seen.contains(one.id))
                add("ResourceInfoElementID",
                    Text::of(QT_TRANSLATE_NOOP("core",
                                 "Two items have the same number, “%1”. Give each its own."),
                        { one.id }),
                    true);
            seen.insert(one.id);
            item(one);
        }
        return m_faults;
    }

private:
    void add(const char* element, const Text& text, bool missing = false)
    {
        m_faults.append({ QString::fromLatin1(element), text, missing });
    }

    void needs(const char* element, bool stands)
    {
        if (!stands)
            add(element,
                Text::of(QT_TRANSLATE_NOOP("core",
                             "The element is missing; a message of the kind %1 must have it."),
                    { code(m_message.kind) }),
                true);
    }

    void demand(const char* element, bool stands)
    {
        switch (demandOn(m_message.kind, element)) {
        case Demand::Required:
            needs(element, stands);
            break;
        case Demand::Forbidden:
            if (stands)
                add(element,
                    Text::of(QT_TRANSLATE_NOOP(
                                 "core", "The element must not stand in a message of the kind %1."),
                        { code(m_message.kind) }));
            break;
        case Demand::Optional:
            break;
        }
    }

    void oneOf(const char* element, bool stands)
    {
        if (!stands)
            add(element,
                Text::of(QT_TRANSLATE_NOOP("core", "The element is there but says nothing.")));
    }

    void head()
    {
        needs("MessageID", !m_message.id.isEmpty());
        needs("SentDateTime", m_message.sentAt.isValid());
        needs("OriginatingMessageID", !m_message.originating.isEmpty());
        demand("MessageDescription", !m_message.description.isEmpty());
        demand("PrecedingMessageID", !m_message.preceding.isEmpty());
        for (const ResourceMessage::Incident& incident : m_message.incidents)
            oneOf("IncidentInformation", !incident.id.isEmpty() || !incident.description.isEmpty());
        if (m_message.recall)
            needs("RecallMessageID", !m_message.recall->message.isEmpty());
        demand("Funding", !m_message.funding.isEmpty());
        for (const ResourceMessage::Fund& fund : m_message.funding)
            oneOf("Funding", !fund.code.isEmpty() || !fund.information.isEmpty());
        demand("ContactInformation", !m_message.contacts.isEmpty());
        for (const MessageContact& one : m_message.contacts)
            contact("ContactInformation", one);
        demand("ResourceInformation", !m_message.items.isEmpty());
    }

    void contact(const char* element, const MessageContact& one)
    {
        oneOf(element, !one.description.isEmpty() || one.role);
        for (const MessageContact::Radio& radio : one.radios) {
            words("RadioType", radio.type);
            needs("RadioChannel", !radio.channel.isEmpty());
        }
        place("ContactLocation", one.place);
    }

    void place(const char* element, const std::optional<MessagePlace>& one)
    {
        if (one)
            oneOf(element,
                !one->description.isEmpty() || !one->address.isEmpty() || !one->area.isEmpty());
    }

    void words(const char* element, const std::optional<ListedWords>& one)
    {
        if (one && (one->list.isEmpty() || one->values.isEmpty()))
            add(element,
                Text::of(QT_TRANSLATE_NOOP(
                    "core", "The element must name its list (ValueListURN) and a value (Value).")));
    }

    void quantity(const char* element, const std::optional<MessageQuantity>& one)
    {
        if (!one)
            return;
        oneOf(element, one->amount || !one->texts.isEmpty());
        if (one->amount && !one->texts.isEmpty())
            add(element,
                Text::of(QT_TRANSLATE_NOOP(
                    "core", "The element must hold a text or an amount, not both.")));
        if (one->amount && (!std::isfinite(*one->amount) || *one->amount < 0))
            add(element,
                Text::of(QT_TRANSLATE_NOOP("core", "The amount must be a number from zero up.")));
        words("UnitOfMeasure", one->unit);
    }

    void item(const MessageItem& one)
    {
        needs("ResourceInfoElementID", !one.id.isEmpty());
        demand("ResponseInformation", one.answer.has_value());
        demand("Resource", one.resource.has_value());
        demand("AssignmentInformation", one.assignment.has_value());
        if (one.answer)
            answer(one);
        if (one.resource)
            resource(*one.resource);
        if (one.assignment)
            assignment(*one.assignment);
        for (const MessageItem::Schedule& schedule : one.schedules) {
            place("Location", schedule.place);
            if (!mayStand(schedule.kind, m_message.kind))
                add("ScheduleType",
                    Text::of(
                        QT_TRANSLATE_NOOP("core", "%1 must not stand in a message of the kind %2."),
                        { nameOf(schedule.kind), code(m_message.kind) }));
        }
    }

    void answer(const MessageItem& one)
    {
        needs("PrecedingResourceInfoElementID", !one.answer->precedingItem.isEmpty());
        words("ReasonCode", one.answer->code);
        const MessageAnswer said = one.answer->answer;
        if (said == MessageAnswer::Provisional && !one.answer->code && one.answer->reason.isEmpty())
            add("ResponseReason",
                Text::of(QT_TRANSLATE_NOOP("core", "A conditional yes must give its reason.")));
        using K = MessageKind;
        const bool commits = m_message.kind == K::CommitResource;
        if (said != MessageAnswer::Decline) {
            if (!one.resource
                && (commits || m_message.kind == K::ResponseToRequestQuote
                    || m_message.kind == K::ResponseToRequestExtendedDeploymentDuration))
                add("Resource", Text::of(QT_TRANSLATE_NOOP("core", "A yes must say to what.")));
            if (commits && !one.assignment)
                add("AssignmentInformation",
                    Text::of(QT_TRANSLATE_NOOP("core", "A commitment must say to how much.")));
            if (commits && one.schedules.isEmpty())
                add("ScheduleInformation",
                    Text::of(QT_TRANSLATE_NOOP("core", "A commitment must say when.")));
            if (m_message.kind == K::ResponseToRequestResource && one.assignment
                && !one.assignment->quantity)
                add("Quantity", Text::of(QT_TRANSLATE_NOOP("core", "A yes must say how much.")));
        } else if (commits && (one.assignment || !one.schedules.isEmpty())) {
            add("AssignmentInformation",
                Text::of(QT_TRANSLATE_NOOP("core", "A no must not say how much or when.")));
        }
    }

    void resource(const MessageItem::Resource& one)
    {
        oneOf("Resource", !one.id.isEmpty() || !one.name.isEmpty() || one.type);
        words("TypeStructure", one.type);
        for (const ListedWords& keyword : one.keywords)
            words("Keyword", keyword);
        demand("ResponsibleParty", one.responsible.has_value());
        if (one.responsible)
            contact("ResponsibleParty", *one.responsible);
        demand("OwnershipInformation", one.ownership.has_value());
        if (one.ownership)
            oneOf("OwnershipInformation",
                !one.ownership->owner.isEmpty() || !one.ownership->jurisdiction.isEmpty());
        demand("ResourceStatus", one.status.has_value());
        if (!one.status)
            return;
        demand("InventoryRefreshDateTime", one.status->inventoryAt.isValid());
        demand("DeploymentStatus", one.status->deployment.has_value());
        words("DeploymentStatus", one.status->deployment);
        demand("Availability", !one.status->availability.isEmpty());
    }

    void assignment(const MessageItem::Assignment& one)
    {
        demand("Quantity", one.quantity.has_value());
        quantity("Quantity", one.quantity);
        demand("PriceQuote", one.price.has_value());
        quantity("PriceQuote", one.price);
        demand("OrderID", !one.order.isEmpty());
        demand("AssignmentInstructions", one.instructions.has_value());
    }

    const ResourceMessage& m_message;
    QList<Fault> m_faults;
};

} // namespace

QString nameOf(RecallKind kind)
{
    return QString::fromLatin1(recallNames[size_t(kind)]);
}

QString nameOf(MessageRole role)
{
    return QString::fromLatin1(roleNames[size_t(role)]);
}

QString nameOf(ScheduleKind kind)
{
    return QString::fromLatin1(schedules[size_t(kind)].element);
}

std::optional<RecallKind> recallKind(const QString& name)
{
    return valueNamed<RecallKind>(recallNames, name);
}

std::optional<MessageRole> messageRole(const QString& name)
{
    if (name == QLatin1String("SubjectMatterExepert")) // so some software writes it
        return MessageRole::SubjectMatterExpert;
    return valueNamed<MessageRole>(roleNames, name);
}

std::optional<ScheduleKind> scheduleKind(const QString& name)
{
    for (size_t i = 0; i < schedules.size(); ++i) {
        if (name == QLatin1String(schedules[i].element))
            return ScheduleKind(int(i));
    }
    return std::nullopt;
}

Demand demandOn(MessageKind kind, const char* element)
{
    for (const Row& row : demands) {
        if (qstrcmp(row.element, element) != 0)
            continue;
        const char letter = row.kinds[size_t(kind)];
        return letter == 'R' ? Demand::Required
            : letter == '-'  ? Demand::Forbidden
                             : Demand::Optional;
    }
    return Demand::Optional;
}

bool mayStand(ScheduleKind schedule, MessageKind kind)
{
    return schedules[size_t(schedule)].kinds[size_t(kind)] == 'x';
}

QList<Fault> faultsOf(const ResourceMessage& message)
{
    return Check(message).faults();
}

} // namespace samvirke::edxl
