#include "core/exchange/edxl_reader.h"

#include "core/exchange/edxl_elements.h"
#include "core/exchange/edxl_rules.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace samvirke::edxl {

namespace {

const QString envelopeSpace = QStringLiteral("urn:oasis:names:tc:emergency:EDXL:DE:1.0");

class Reader : private ElementReader {
public:
    Reader(const QString& file, ReadMessage& out) : ElementReader(file, out), m_out(out) { }

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
        if (firstTrouble())
            return fail(*firstTrouble());
        for (const Fault& fault : faultsOf(m_message)) {
            const Text said = at(file(), lineOf(*found, fault.element), fault.element, fault.text);
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
        return fail(at(file(), node.line, node.name, what));
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

    ReadMessage& m_out;
    ResourceMessage m_message;
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
