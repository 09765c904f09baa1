#include "core/exchange/edxl_reader.h"

#include "core/exchange/edxl_rules.h"
#include "core/exchange/edxl_tree.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cmath>

namespace samvirke::edxl {

namespace {

const QString envelopeSpace = QStringLiteral("urn:oasis:names:tc:emergency:EDXL:DE:1.0");

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

class Reader {
public:
    Reader(const QString& file, ReadMessage& out) : m_file(file), m_out(out) { }

    Result<void> read(const Node& root)
    {
        const Node* found = &root;
        if (root.name == QLatin1String("EDXLDistribution") && root.space == envelopeSpace) {
            if (auto opened = openEnvelope(root, found); !opened)
                return opened;
        }
        const std::optional<MessageKind> kind = fromCode<MessageKind>(found->name);
        if (!ours(*found)) {
            if (kind)
                return wrong(*found,
                    Text::of(QT_TRANSLATE_NOOP("core",
                                 "The element's namespace is “%1”, not the one of EDXL-RM 1.0. Ask "
                                 "the sender for a message of EDXL-RM 1.0 (%2)."),
                        { found->space, messageSpace }));
            return wrong(*found,
                Text::of(QT_TRANSLATE_NOOP("core",
                    "This is no EDXL-RM message. Choose the file that the sender's program "
                    "wrote as EDXL-RM 1.0.")));
        }
        if (!kind || code(*kind) != found->name)
            return wrong(*found,
                Text::of(QT_TRANSLATE_NOOP("core",
                    "There is no such kind of message in EDXL-RM 1.0. Ask the sender for one of "
                    "its sixteen kinds.")));
        m_message.kind = *kind;
        message(*found);
        if (m_trouble)
            return fail(*m_trouble);
        for (const Fault& fault : faultsOf(m_message)) {
            const Text said = at(m_file, lineOf(*found, fault.element), fault.element, fault.text);
            if (fault.missing)
                return fail(said);
            m_out.warnings.append(said);
        }
        m_out.message = m_message;
        m_out.exercise = m_out.exercise || saysExercise(m_message);
        return {};
    }

private:
    tl::unexpected<Error> wrong(const Node& node, const Text& what) const
    {
        return fail(at(m_file, node.line, node.name, what));
    }

    /// The first thing that makes the message unusable is what is told.
    void trouble(const Node& node, const Text& what)
    {
        if (!m_trouble)
            m_trouble = at(m_file, node.line, node.name, what);
    }

    void warn(const Node& node, const Text& what)
    {
        m_out.warnings.append(at(m_file, node.line, node.name, what));
    }

    Result<void> openEnvelope(const Node& envelope, const Node*& found)
    {
        if (const Node* status = envelope.child("distributionStatus"))
            m_out.exercise = word(*status) != QLatin1String("Actual");
        QList<const Node*> inside;
        for (const Node& object : envelope.children) {
            const Node* content = object.child("xmlContent");
            if (object.name != QLatin1String("contentObject") || !content)
                continue;
            for (const Node& embedded : content->children) {
                if (embedded.name != QLatin1String("embeddedXMLContent"))
                    continue;
                for (const Node& one : embedded.children)
                    inside.append(&one);
            }
        }
        if (inside.size() != 1)
            return wrong(envelope,
                Text::of(QT_TRANSLATE_NOOP("core",
                             "The envelope holds %1 messages. Take them out, and import each from "
                             "a file of its own."),
                    { QString::number(inside.size()) }));
        found = inside.first();
        return {};
    }

    static qint64 lineOf(const Node& node, const QString& element)
    {
        if (node.name == element)
            return node.line;
        for (const Node& child : node.children) {
            if (const qint64 line = lineOf(child, element); line != 0 && child.name == element)
                return line;
        }
        return node.line;
    }

    /// Calls `take` for each child that it knows; says what it passes over.
    void each(const Node& node, const std::function<bool(const Node&, const QString&)>& take)
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

    QDateTime time(const Node& node)
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

    ListedWords listed(const Node& node)
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

    MessagePlace place(const Node& node)
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

    MessageContact contact(const Node& node)
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

    void unknownValue(const Node& node)
    {
        warn(node,
            Text::of(QT_TRANSLATE_NOOP(
                         "core", "“%1” is no value of EDXL-RM 1.0 here and was passed over."),
                { word(node) }));
    }

    MessageQuantity quantity(const Node& node)
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

    MessageItem::Answer answer(const Node& node)
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

    MessageItem::Status status(const Node& node)
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

    MessageItem::Resource resource(const Node& node)
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

    MessageItem::Owner owner(const Node& node)
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

    MessageItem::Instructions instructions(const Node& node)
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

    MessageItem::Assignment assignment(const Node& node)
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

    void schedule(const Node& node, MessageItem& item)
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

    MessageItem item(const Node& node)
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

    /// Two texts under two names: of incidents and of funds.
    std::pair<QString, QString> two(const Node& node, const char* first, const char* second)
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

    void recall(const Node& node)
    {
        ResourceMessage::Recall out;
        std::optional<RecallKind> kind;
        each(node, [&](const Node& child, const QString& name) {
            if (name == QLatin1String("RecallMessageID"))
                out.message = word(child);
            else if (name == QLatin1String("RecallType"))
                kind = recallKind(word(child));
            else
                return false;
            return true;
        });
        if (!kind) {
            trouble(node,
                Text::of(QT_TRANSLATE_NOOP("core",
                    "It must say whether an earlier message is replaced (Update) or withdrawn "
                    "(Cancel).")));
            return;
        }
        out.kind = *kind;
        m_message.recall = out;
    }

    void message(const Node& root)
    {
        bool typed = false;
        each(root, [&](const Node& child, const QString& name) {
            if (name == QLatin1String("MessageID")) {
                m_message.id = word(child);
            } else if (name == QLatin1String("SentDateTime")) {
                m_message.sentAt = time(child);
            } else if (name == QLatin1String("MessageContentType")) {
                typed = true;
                if (word(child) != code(m_message.kind))
                    trouble(child,
                        Text::of(QT_TRANSLATE_NOOP("core",
                                     "It says “%1”, but the message is a %2. Ask the sender which "
                                     "is meant."),
                            { word(child), code(m_message.kind) }));
            } else if (name == QLatin1String("MessageDescription")) {
                m_message.description = words(child);
            } else if (name == QLatin1String("OriginatingMessageID")) {
                m_message.originating = word(child);
            } else if (name == QLatin1String("PrecedingMessageID")) {
                m_message.preceding = word(child);
            } else if (name == QLatin1String("IncidentInformation")) {
                const auto [id, text] = two(child, "IncidentID", "IncidentDescription");
                m_message.incidents.append({ id, text });
            } else if (name == QLatin1String("MessageRecall")) {
                recall(child);
            } else if (name == QLatin1String("Funding")) {
                const auto [fund, text] = two(child, "FundCode", "FundingInfo");
                m_message.funding.append({ fund, text });
            } else if (name == QLatin1String("ContactInformation")) {
                m_message.contacts.append(contact(child));
            } else if (name == QLatin1String("ResourceInformation")) {
                m_message.items.append(item(child));
            } else {
                return false;
            }
            return true;
        });
        if (!typed)
            trouble(root,
                Text::of(QT_TRANSLATE_NOOP("core",
                    "The element MessageContentType is missing. Ask the sender for a whole "
                    "message.")));
    }

    QString m_file;
    ReadMessage& m_out;
    ResourceMessage m_message;
    std::optional<Text> m_trouble;
};

} // namespace

Result<ReadMessage> readMessage(const QByteArray& bytes, const QString& file)
{
    if (bytes.size() > largestFile)
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core",
                "%1 is larger than %2 MB. No message is as large as that; it was not read."),
            { file, QString::number(largestFile / (1024 * 1024)) }));
    if (bytes.trimmed().isEmpty())
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "%1 is empty."), { file }));
    auto tree = readTree(bytes, file);
    if (!tree)
        return fail(tree.error());
    ReadMessage out;
    out.hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (auto done = Reader(file, out).read(*tree); !done)
        return fail(done.error());
    return out;
}

Result<ReadMessage> readMessageFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(Text::of(QT_TRANSLATE_NOOP("core", "%1 could not be opened: %2"),
            { path, QFileInfo(path).isDir() ? QStringLiteral("…") : file.errorString() }));
    return readMessage(file.read(largestFile + 1), name); // a pipe may have no end
}

} // namespace samvirke::edxl
