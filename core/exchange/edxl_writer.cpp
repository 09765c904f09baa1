#include "core/exchange/edxl_writer.h"

#include "core/exchange/edxl_rules.h"

#include <QHash>
#include <QXmlStreamWriter>

#include <algorithm>

namespace samvirke::edxl {

namespace {

void gather(const ForeignContent& content, QStringList& spaces)
{
    const auto add = [&spaces](const QString& space) {
        if (!space.isEmpty() && !spaces.contains(space))
            spaces.append(space);
    };
    if (!content.name.isEmpty())
        add(content.space);
    for (const ForeignContent::Attribute& attribute : content.attributes)
        add(attribute.space);
    for (const ForeignContent& child : content.children)
        gather(child, spaces);
}

void gather(const std::optional<MessagePlace>& place, QStringList& spaces)
{
    if (!place)
        return;
    gather(place->address, spaces);
    gather(place->area, spaces);
}

void gather(const MessageContact& contact, QStringList& spaces)
{
    gather(contact.place, spaces);
    gather(contact.party, spaces);
}

/// All namespaces of other standards: they are declared once, at the top.
QStringList foreignSpaces(const ResourceMessage& message)
{
    QStringList spaces;
    for (const MessageContact& contact : message.contacts)
        gather(contact, spaces);
    for (const MessageItem& item : message.items) {
        if (item.resource) {
            gather(item.resource->typeInfo, spaces);
            if (item.resource->responsible)
                gather(*item.resource->responsible, spaces);
        }
        for (const MessageItem::Schedule& schedule : item.schedules)
            gather(schedule.place, spaces);
    }
    for (const QString& known :
        { messageSpace, commonSpace, QStringLiteral("http://www.w3.org/XML/1998/namespace") })
        spaces.removeAll(known);
    return spaces;
}

/// XML knows no control characters; a text that was pasted from somewhere may hold some.
QString clean(QString text)
{
    return text.removeIf([](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xfffe) || c == QChar(0xffff);
    });
}

QString prefixFor(const QString& space, qsizetype number)
{
    static const QHash<QString, QString> usual{
        { QStringLiteral("urn:oasis:names:tc:ciq:xpil:3"), QStringLiteral("xpil") },
        { QStringLiteral("urn:oasis:names:tc:ciq:xnl:3"), QStringLiteral("xnl") },
        { QStringLiteral("urn:oasis:names:tc:ciq:xal:3"), QStringLiteral("xal") },
        { QStringLiteral("http://www.opengis.net/gml"), QStringLiteral("gml") },
    };
    return usual.value(space, QStringLiteral("f%1").arg(number + 1));
}

class Writer {
public:
    explicit Writer(const ResourceMessage& message) : m_message(message), m_xml(&m_bytes) { }

    QByteArray written()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        const QString kind = code(m_message.kind);
        m_xml.writeDefaultNamespace(messageSpace);
        m_xml.writeNamespace(commonSpace, QStringLiteral("rm"));
        const QStringList spaces = foreignSpaces(m_message);
        for (qsizetype i = 0; i < spaces.size(); ++i)
            m_xml.writeNamespace(spaces.at(i), prefixFor(spaces.at(i), i));
        m_xml.writeStartElement(messageSpace, kind);
        head(kind);
        for (const MessageItem& one : m_message.items)
            item(one);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    /// Elements of the message schema, and of the common types.
    void open(const char* name) { m_xml.writeStartElement(messageSpace, QLatin1String(name)); }
    void openCommon(const char* name) { m_xml.writeStartElement(commonSpace, QLatin1String(name)); }
    void close() { m_xml.writeEndElement(); }
    void put(const char* name, const QString& text)
    {
        if (!text.isEmpty())
            m_xml.writeTextElement(messageSpace, QLatin1String(name), clean(text));
    }
    void putCommon(const char* name, const QString& text)
    {
        if (!text.isEmpty())
            m_xml.writeTextElement(commonSpace, QLatin1String(name), clean(text));
    }

    /// With the offset in numbers and without fractions: the standard knows no Z.
    static QString time(const QDateTime& at)
    {
        const int offset = at.offsetFromUtc() / 60;
        const QDateTime there = at.toOffsetFromUtc(offset * 60);
        return there.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
            + QStringLiteral("%1%2:%3")
                  .arg(QLatin1Char(offset < 0 ? '-' : '+'))
                  .arg(qAbs(offset) / 60, 2, 10, QLatin1Char('0'))
                  .arg(qAbs(offset) % 60, 2, 10, QLatin1Char('0'));
    }
    void put(const char* name, const QDateTime& at)
    {
        if (at.isValid())
            put(name, time(at));
    }

    void head(const QString& kind)
    {
        put("MessageID", m_message.id);
        put("SentDateTime", m_message.sentAt);
        put("MessageContentType", kind);
        put("MessageDescription", m_message.description);
        put("OriginatingMessageID", m_message.originating);
        put("PrecedingMessageID", m_message.preceding);
        for (const ResourceMessage::Incident& incident : m_message.incidents) {
            open("IncidentInformation");
            putCommon("IncidentID", incident.id);
            putCommon("IncidentDescription", incident.description);
            close();
        }
        if (m_message.recall) {
            open("MessageRecall");
            putCommon("RecallMessageID", m_message.recall->message);
            putCommon("RecallType", nameOf(m_message.recall->kind));
            close();
        }
        // The schema of a request declares the two inside another way than all others.
        const QString& inside =
            m_message.kind == MessageKind::RequestResource ? messageSpace : commonSpace;
        for (const ResourceMessage::Fund& fund : m_message.funding) {
            open("Funding");
            if (!fund.code.isEmpty())
                m_xml.writeTextElement(inside, QStringLiteral("FundCode"), fund.code);
            if (!fund.information.isEmpty())
                m_xml.writeTextElement(inside, QStringLiteral("FundingInfo"), fund.information);
            close();
        }
        for (const MessageContact& one : m_message.contacts) {
            open("ContactInformation");
            contact(one);
            close();
        }
    }

    void foreign(const ForeignContent& content)
    {
        if (content.name.isEmpty()) {
            m_xml.writeCharacters(clean(content.text));
            return;
        }
        if (content.space.isEmpty())
            m_xml.writeStartElement(content.name);
        else
            m_xml.writeStartElement(content.space, content.name);
        for (const ForeignContent::Attribute& attribute : content.attributes) {
            if (attribute.space.isEmpty())
                m_xml.writeAttribute(attribute.name, attribute.value);
            else
                m_xml.writeAttribute(attribute.space, attribute.name, attribute.value);
        }
        for (const ForeignContent& child : content.children)
            foreign(child);
        m_xml.writeEndElement();
    }

    void listed(const ListedWords& words)
    {
        putCommon("ValueListURN", words.list);
        for (const QString& value : words.values)
            m_xml.writeTextElement(commonSpace, QStringLiteral("Value"), clean(value));
    }
    void put(const char* name, const std::optional<ListedWords>& words)
    {
        if (!words)
            return;
        open(name);
        listed(*words);
        close();
    }
    void putCommon(const char* name, const std::optional<ListedWords>& words)
    {
        if (!words)
            return;
        openCommon(name);
        listed(*words);
        close();
    }

    void place(const MessagePlace& one)
    {
        putCommon("LocationDescription", one.description);
        if (!one.address.isEmpty())
            foreign(one.address);
        if (!one.area.isEmpty())
            foreign(one.area);
    }

    void contact(const MessageContact& one)
    {
        putCommon("ContactDescription", one.description);
        if (one.role)
            putCommon("ContactRole", nameOf(*one.role));
        for (const MessageContact::Radio& radio : one.radios) {
            openCommon("Radio");
            putCommon("RadioType", std::optional(radio.type));
            putCommon("RadioChannel", radio.channel);
            close();
        }
        if (one.place) {
            openCommon("ContactLocation");
            place(*one.place);
            close();
        }
        if (!one.party.isEmpty())
            foreign(one.party);
    }

    void put(const char* name, const std::optional<MessageQuantity>& quantity)
    {
        if (!quantity)
            return;
        open(name);
        for (const QString& text : quantity->texts)
            putCommon("QuantityText", text);
        if (quantity->amount) {
            openCommon("MeasuredQuantity");
            // By seventeen digits at most, and never by the locale.
            putCommon(
                "Amount", QString::number(*quantity->amount, 'g', QLocale::FloatingPointShortest));
            putCommon("UnitOfMeasure", quantity->unit);
            close();
        }
        close();
    }

    void item(const MessageItem& one)
    {
        open("ResourceInformation");
        put("ResourceInfoElementID", one.id);
        if (one.answer) {
            open("ResponseInformation");
            putCommon("PrecedingResourceInfoElementID", one.answer->precedingItem);
            putCommon("ResponseType", code(one.answer->answer));
            putCommon("ReasonCode", one.answer->code);
            putCommon("ResponseReason", one.answer->reason);
            close();
        }
        if (one.resource)
            resource(*one.resource);
        if (one.assignment)
            assignment(*one.assignment);
        for (const MessageItem::Schedule& schedule : one.schedules) {
            open("ScheduleInformation");
            put("ScheduleType", nameOf(schedule.kind));
            put("DateTime", schedule.at);
            if (schedule.place) {
                open("Location");
                place(*schedule.place);
                close();
            }
            close();
        }
        close();
    }

    void resource(const MessageItem::Resource& one)
    {
        open("Resource");
        put("ResourceID", one.id);
        put("Name", one.name);
        put("TypeStructure", one.type);
        if (!one.typeInfo.isEmpty())
            foreign(one.typeInfo);
        for (const ListedWords& keyword : one.keywords)
            put("Keyword", std::optional(keyword));
        put("Description", one.description);
        put("Credentials", one.credentials);
        put("Certifications", one.certifications);
        put("SpecialRequirements", one.requirements);
        if (one.responsible) {
            open("ResponsibleParty");
            contact(*one.responsible);
            close();
        }
        if (one.ownership) {
            open("OwnershipInformation");
            putCommon("Owner", one.ownership->owner);
            putCommon("OwningJurisdiction", one.ownership->jurisdiction);
            putCommon("HomeDispatch", one.ownership->homeDispatch);
            putCommon("HomeUnit", one.ownership->homeUnit);
            close();
        }
        if (one.status) {
            open("ResourceStatus");
            put("InventoryRefreshDateTime", one.status->inventoryAt);
            put("DeploymentStatus", one.status->deployment);
            put("Availability", one.status->availability);
            close();
        }
        close();
    }

    void assignment(const MessageItem::Assignment& one)
    {
        open("AssignmentInformation");
        put("Quantity", one.quantity);
        put("Restrictions", one.restrictions);
        put("AnticipatedFunction", one.function);
        put("PriceQuote", one.price);
        put("OrderID", one.order);
        if (one.instructions) {
            open("AssignmentInstructions");
            putCommon("ModeOfTransportation", one.instructions->transport);
            putCommon("NavigationInstructions", one.instructions->navigation);
            putCommon("ReportingInstructions", one.instructions->reporting);
            close();
        }
        close();
    }

    const ResourceMessage& m_message;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

Result<QByteArray> writeMessage(const ResourceMessage& message)
{
    const QList<Fault> faults = faultsOf(message);
    if (!faults.isEmpty())
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "The message cannot be written as EDXL-RM: <%1>: %2"),
            { faults.first().element, faults.first().text }));
    return Writer(message).written();
}

} // namespace samvirke::edxl
