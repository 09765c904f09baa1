#include "core/exchange/edxl_tree.h"

#include <QXmlStreamReader>

namespace samvirke::edxl {

namespace {

constexpr int deepest = 60;
constexpr int mostElements = 50'000;

} // namespace

Text at(const QString& file, qint64 line, const QString& element, const Text& what)
{
    if (element.isEmpty())
        return Text::of(
            QT_TRANSLATE_NOOP("core", "%1, line %2: %3"), { file, QString::number(line), what });
    return Text::of(QT_TRANSLATE_NOOP("core", "%1, line %2, <%3>: %4"),
        { file, QString::number(line), element, what });
}

const Node* Node::child(const char* called) const
{
    for (const Node& one : children) {
        if (one.name == QLatin1String(called))
            return &one;
    }
    return nullptr;
}

Result<Node> readTree(const QByteArray& bytes, const QString& file)
{
    QXmlStreamReader xml(bytes);
    const auto wrong = [&](const Text& what, const QString& element = {}) {
        return fail(at(file, xml.lineNumber(), element, what));
    };
    Node root;
    QList<Node*> open; // children of the innermost are still added to: no pointer goes stale
    int elements = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return wrong(Text::of(QT_TRANSLATE_NOOP("core",
                "The file begins with a document type (DOCTYPE), which no such message has and "
                "which can hide harm. It was not read. Ask the sender for a file without it.")));
        case QXmlStreamReader::EntityReference:
            return wrong(Text::of(QT_TRANSLATE_NOOP("core",
                "The file uses an entity that it does not explain. Ask the sender for a new "
                "file.")));
        case QXmlStreamReader::StartElement: {
            const QString name = xml.name().toString();
            if (++elements > mostElements)
                return wrong(Text::of(QT_TRANSLATE_NOOP("core",
                                 "The file has more elements than any message. Ask the sender to "
                                 "divide it.")),
                    name);
            if (open.size() >= deepest)
                return wrong(Text::of(QT_TRANSLATE_NOOP("core",
                                 "The elements stand deeper in each other than in any message. Ask "
                                 "the sender for a new file.")),
                    name);
            Node node;
            node.space = xml.namespaceUri().toString();
            node.name = name;
            node.line = xml.lineNumber();
            for (const QXmlStreamAttribute& attribute : xml.attributes())
                node.attributes.append({ attribute.namespaceUri().toString(),
                    attribute.name().toString(), attribute.value().toString() });
            if (open.isEmpty()) {
                root = std::move(node);
                open.append(&root);
            } else {
                open.last()->children.append(std::move(node));
                open.append(&open.last()->children.last());
            }
            break;
        }
        case QXmlStreamReader::EndElement:
            open.removeLast();
            break;
        case QXmlStreamReader::Characters:
            if (!open.isEmpty()) {
                Node& node = *open.last();
                node.text += xml.text();
                while (node.texts.size() <= node.children.size())
                    node.texts.append(ForeignContent());
                node.texts.last().text += xml.text();
            }
            break;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
    if (xml.hasError() || root.name.isEmpty())
        return wrong(Text::of(QT_TRANSLATE_NOOP("core",
            "The file is damaged here or is no XML. Ask the sender for it again, as the file that "
            "was sent and not as text in an e-mail.")));
    return root;
}

ForeignContent foreign(const Node& node)
{
    ForeignContent out;
    out.space = node.space;
    out.name = node.name;
    out.attributes = node.attributes;
    const auto text = [&](qsizetype before) {
        const ForeignContent said = node.texts.value(before);
        const bool layout = !node.children.isEmpty() && said.text.trimmed().isEmpty();
        if (!said.text.isEmpty() && !layout)
            out.children.append(said);
    };
    for (qsizetype i = 0; i < node.children.size(); ++i) {
        text(i);
        out.children.append(foreign(node.children.at(i)));
    }
    text(node.children.size());
    return out;
}

} // namespace samvirke::edxl
