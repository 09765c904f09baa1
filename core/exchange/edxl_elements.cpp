#include "core/exchange/edxl_elements.h"

#include "core/exchange/edxl_rules.h"

#include <QRegularExpression>

#include <cmath>

namespace samvirke::edxl {

bool ours(const Node& node)
{
    return node.space == messageSpace || node.space == commonSpace;
}

/// A line break that blanks follow is the file's layout; one alone is the author's.
QString words(const Node& node)
{
    static const QRegularExpression layout(QStringLiteral("[ \t]*\n[ \t]+"));
    return node.text.trimmed().replace(layout, QStringLiteral(" "));
}

QString word(const Node& node)
{
    return node.text.simplified();
}

void ElementReader::trouble(const Node& node, const Text& what)
{
    if (!m_trouble)
        m_trouble = at(m_file, node.line, node.name, what);
}

void ElementReader::warn(const Node& node, const Text& what)
{
    m_out.warnings.append(at(m_file, node.line, node.name, what));
}

void ElementReader::each(
    const Node& node, const std::function<bool(const Node&, const QString&)>& take)
{
    for (const Node& child : node.children) {
        if (m_trouble)
            return;
        if (!ours(child) || !take(child, child.name))
            warn(child,
                Text::of(QT_TRANSLATE_NOOP(
                    "core", "The element is not known in this place and was passed over.")));
    }
}

QDateTime ElementReader::time(const Node& node)
{
    static const QRegularExpression form(QStringLiteral(
        "^-?\\d{4,}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?$"));
    const QString text = word(node);
    const QRegularExpressionMatch match = form.match(text);
    QDateTime value = match.hasMatch()
        ? QDateTime::fromString(QString(text).remove(match.captured(1)), Qt::ISODate)
        : QDateTime();
    if (!value.isValid()) {
        trouble(node,
            Text::of(QT_TRANSLATE_NOOP("core",
                         "“%1” is no point in time. It must look like "
                         "2026-02-14T18:05:00+01:00."),
                { text }));
        return {};
    }
    const QString offset = match.captured(2);
    if (offset.isEmpty()) {
        value = value.toOffsetFromUtc(value.toLocalTime().offsetFromUtc());
        warn(node,
            Text::of(QT_TRANSLATE_NOOP("core",
                "The time does not say its offset from UTC; it was read as this machine's "
                "local time. Ask the sender if it matters.")));
    } else if (value.timeSpec() != Qt::OffsetFromUTC) {
        value = value.toOffsetFromUtc(0);
    }
    return value;
}

ListedWords ElementReader::listed(const Node& node)
{
    ListedWords out;
    each(node, [&](const Node& child, const QString& name) {
        if (name == QLatin1String("ValueListURN"))
            out.list = word(child);
        else if (name == QLatin1String("Value"))
            out.values.append(words(child));
        else
            return false;
        return true;
    });
    return out;
}

MessagePlace ElementReader::place(const Node& node)
{
    MessagePlace out;
    each(node, [&](const Node& child, const QString& name) {
        if (name == QLatin1String("LocationDescription"))
            out.description = words(child);
        else if (name == QLatin1String("Address"))
            out.address = foreign(child);
        else if (name == QLatin1String("TargetArea"))
            out.area = foreign(child);
        else
            return false;
        return true;
    });
    return out;
}

MessageContact ElementReader::contact(const Node& node)
{
    MessageContact out;
    each(node, [&](const Node& child, const QString& name) {
        if (name == QLatin1String("ContactDescription")) {
            out.description = words(child);
        } else if (name == QLatin1String("ContactRole")) {
            out.role = messageRole(word(child));
            if (!out.role)
                unknownValue(child);
        } else if (name == QLatin1String("Radio")) {
            MessageContact::Radio radio;
            each(child, [&](const Node& part, const QString& called) {
                if (called == QLatin1String("RadioType"))
                    radio.type = listed(part);
                else if (called == QLatin1String("RadioChannel"))
                    radio.channel = words(part);
                else
                    return false;
                return true;
            });
            out.radios.append(radio);
        } else if (name == QLatin1String("ContactLocation")) {
            out.place = place(child);
        } else if (name == QLatin1String("AdditionalContactInformation")) {
            out.party = foreign(child);
        } else {
            return false;
        }
        return true;
    });
    return out;
}

void ElementReader::unknownValue(const Node& node)
{
    warn(node,
        Text::of(
            QT_TRANSLATE_NOOP("core", "“%1” is no value of EDXL-RM 1.0 here and was passed over."),
            { word(node) }));
}

MessageQuantity ElementReader::quantity(const Node& node)
{
    MessageQuantity out;
    each(node, [&](const Node& child, const QString& name) {
        if (name == QLatin1String("QuantityText")) {
            out.texts.append(words(child));
            return true;
        }
        if (name != QLatin1String("MeasuredQuantity"))
            return false;
        each(child, [&](const Node& part, const QString& called) {
            if (called == QLatin1String("UnitOfMeasure")) {
                out.unit = listed(part);
            } else if (called == QLatin1String("Amount")) {
                bool ok = false;
                const double amount = word(part).toDouble(&ok); // never by the locale
                if (!ok || !std::isfinite(amount) || amount < 0)
                    trouble(part,
                        Text::of(QT_TRANSLATE_NOOP("core",
                                     "“%1” is no amount. It must be a number from zero up, "
                                     "with a point before the decimals."),
                            { word(part) }));
                out.amount = amount;
            } else {
                return false;
            }
            return true;
        });
        return true;
    });
    return out;
}

MessageItem::Answer ElementReader::answer(const Node& node)
{
    MessageItem::Answer out;
    bool said = false;
    each(node, [&](const Node& child, const QString& name) {
        if (name == QLatin1String("PrecedingResourceInfoElementID")) {
            out.precedingItem = word(child);
        } else if (name == QLatin1String("ResponseType")) {
            said = true;
            const std::optional<MessageAnswer> value = fromCode<MessageAnswer>(word(child));
            if (!value || code(*value) != word(child))
                trouble(child,
                    Text::of(QT_TRANSLATE_NOOP("core",
                                 "“%1” is no answer. It must be Accept, Decline or "
                                 "Provisional."),
                        { word(child) }));
            else
                out.answer = *value;
        } else if (name == QLatin1String("ReasonCode")) {
            out.code = listed(child);
        } else if (name == QLatin1String("ResponseReason")) {
            out.reason = words(child);
        } else {
            return false;
        }
        return true;
    });
    if (!said)
        trouble(node,
            Text::of(QT_TRANSLATE_NOOP("core",
                "The answer (ResponseType) is missing: without it nobody knows whether it is "
                "a yes. Ask the sender.")));
    return out;
}

MessageItem::Status ElementReader::status(const Node& node)
{
    MessageItem::Status out;
    each(node, [&](const Node& child, const QString& name) {
        if (name == QLatin1String("InventoryRefreshDateTime"))
            out.inventoryAt = time(child);
        else if (name == QLatin1String("DeploymentStatus"))
            out.deployment = listed(child);
        else if (name == QLatin1String("Availability"))
            out.availability = words(child);
        else
            return false;
        return true;
    });
    return out;
}

MessageItem::Resource ElementReader::resource(const Node& node)
{
    MessageItem::Resource out;
    each(node, [&](const Node& child, const QString& name) {
        if (name == QLatin1String("ResourceID"))
            out.id = word(child);
        else if (name == QLatin1String("Name"))
            out.name = words(child);
        else if (name == QLatin1String("TypeStructure"))
            out.type = listed(child);
        else if (name == QLatin1String("TypeInfo"))
            out.typeInfo = foreign(child);
        else if (name == QLatin1String("Keyword"))
            out.keywords.append(listed(child));
        else if (name == QLatin1String("Description"))
            out.description = words(child);
        else if (name == QLatin1String("Credentials"))
            out.credentials = words(child);
        else if (name == QLatin1String("Certifications"))
            out.certifications = words(child);
        else if (name == QLatin1String("SpecialRequirements"))
            out.requirements = words(child);
        else if (name == QLatin1String("ResponsibleParty"))
            out.responsible = contact(child);
        else if (name == QLatin1String("OwnershipInformation"))
            out.ownership = owner(child);
        else if (name == QLatin1String("ResourceStatus"))
            out.status = status(child);
        else
            return false;
        return true;
    });
    return out;
}

MessageItem::Owner ElementReader::owner(const Node& node)
{
    MessageItem::Owner out;
    each(node, [&](const Node& child, const QString& name) {
        if (name == QLatin1String("Owner"))
            out.owner = words(child);
        else if (name == QLatin1String("OwningJurisdiction"))
            out.jurisdiction = words(child);
        else if (name == QLatin1String("HomeDispatch"))
            out.homeDispatch = words(child);
        else if (name == QLatin1String("HomeUnit"))
            out.homeUnit = words(child);
        else
            return false;
        return true;
    });
    return out;
}

MessageItem::Instructions ElementReader::instructions(const Node& node)
{
    MessageItem::Instructions out;
    each(node, [&](const Node& child, const QString& name) {
        if (name == QLatin1String("ModeOfTransportation"))
            out.transport = words(child);
        else if (name == QLatin1String("NavigationInstructions"))
            out.navigation = words(child);
        else if (name == QLatin1String("ReportingInstructions"))
            out.reporting = words(child);
        else
            return false;
        return true;
    });
    return out;
}

MessageItem::Assignment ElementReader::assignment(const Node& node)
{
    MessageItem::Assignment out;
    each(node, [&](const Node& child, const QString& name) {
        if (name == QLatin1String("Quantity"))
            out.quantity = quantity(child);
        else if (name == QLatin1String("Restrictions"))
            out.restrictions = words(child);
        else if (name == QLatin1String("AnticipatedFunction"))
            out.function = words(child);
        else if (name == QLatin1String("PriceQuote"))
            out.price = quantity(child);
        else if (name == QLatin1String("OrderID"))
            out.order = word(child);
        else if (name == QLatin1String("AssignmentInstructions"))
            out.instructions = instructions(child);
        else
            return false;
        return true;
    });
    return out;
}

void ElementReader::schedule(const Node& node, MessageItem& item)
{
    MessageItem::Schedule out;
    std::optional<ScheduleKind> kind;
    const Node* said = nullptr;
    each(node, [&](const Node& child, const QString& name) {
        if (name == QLatin1String("ScheduleType")) {
            said = &child;
            kind = scheduleKind(word(child));
        } else if (name == QLatin1String("DateTime")) {
            out.at = time(child);
        } else if (name == QLatin1String("Location")) {
            out.place = place(child);
        } else {
            return false;
        }
        return true;
    });
    if (!kind) {
        unknownValue(said ? *said : node);
        return;
    }
    out.kind = *kind;
    item.schedules.append(out);
}

MessageItem ElementReader::item(const Node& node)
{
    MessageItem out;
    each(node, [&](const Node& child, const QString& name) {
        if (name == QLatin1String("ResourceInfoElementID"))
            out.id = word(child);
        else if (name == QLatin1String("ResponseInformation"))
            out.answer = answer(child);
        else if (name == QLatin1String("Resource"))
            out.resource = resource(child);
        else if (name == QLatin1String("AssignmentInformation"))
            out.assignment = assignment(child);
        else if (name == QLatin1String("ScheduleInformation"))
            schedule(child, out);
        else
            return false;
        return true;
    });
    return out;
}

std::pair<QString, QString> ElementReader::two(
    const Node& node, const char* first, const char* second)
{
    std::pair<QString, QString> out;
    each(node, [&](const Node& child, const QString& name) {
        if (name == QLatin1String(first))
            out.first = words(child);
        else if (name == QLatin1String(second))
            out.second = words(child);
        else
            return false;
        return true;
    });
    return out;
}

} // namespace samvirke::edxl
