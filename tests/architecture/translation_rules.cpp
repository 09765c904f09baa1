#include "tests/architecture/translation_rules.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace samvirke::architecture {

namespace {

struct Read {
    QList<Message> messages;
    QString error;
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value("numerus") == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (xml.name() == u"translation") {
            message.type = xml.attributes().value("type").toString();
            if (!message.plural) {
                message.forms = { xml.readElementText(QXmlStreamReader::IncludeChildElements) };
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

Read readMessages(const QByteArray& ts)
{
    Read read;
    QXmlStreamReader xml(ts);
    if (!xml.readNextStartElement() || xml.name() != u"TS") {
        read.error = "is no Qt translation file";
        return read;
    }
    while (xml.readNextStartElement()) {
        if (xml.name() != u"context") {
            xml.skipCurrentElement();
            continue;
        }
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                read.messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        read.error = xml.errorString();
    return read;
}

bool isInUse(const Message& message)
{
    return message.type != u"vanished" && message.type != u"obsolete";
}

QSet<QString> argumentsOf(const QString& text)
{
    static const QRegularExpression argument("%L?(\\d{1,2})");
    QSet<QString> found;
    for (auto it = argument.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured(1));
    return found;
}

QString wrong(const Message& message)
{
    // DESIGN.md, "Voluntary": nobody is assigned or ordered anywhere.
    static const QRegularExpression forbidden("\\b(re)?assign|\\bbeordr",
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // A legal card may say who else can, and on what law.
    static const QRegularExpression others(
        "Preparedness Act|Ministry of Health|the card about ordering|not the governor's");
    const bool ofOthers = others.match(message.source).hasMatch();

    if (message.type == u"unfinished")
        return "is not translated";
    // Bokmål, nynorsk and English have two forms each.
    if (message.plural && message.forms.size() != 2)
        return "needs two plural forms";
    if (message.forms.isEmpty())
        return "has no translation";
    for (const QString& form : message.forms) {
        if (form.trimmed().isEmpty())
            return "has an empty translation";
        if (argumentsOf(form) != argumentsOf(message.source))
            return "loses or invents an argument: " + form;
        if (!ofOthers && forbidden.match(form).hasMatch())
            return "says what the office cannot do: " + form;
    }
    // "one row" may leave the number out, "%n rows" may not.
    if (message.plural && message.source.contains("%n") && !message.forms.last().contains("%n"))
        return "loses the number: " + message.forms.last();
    if (!ofOthers && forbidden.match(message.source).hasMatch())
        return "says what the office cannot do";
    return {};
}

} // namespace

QList<Message> messagesInUse(const QByteArray& ts)
{
    QList<Message> out;
    for (const Message& message : readMessages(ts).messages) {
        if (isInUse(message))
            out.append(message);
    }
    return out;
}

QStringList unfinished(const QByteArray& ts)
{
    const Read read = readMessages(ts);
    if (!read.error.isEmpty())
        return { read.error };
    QStringList found;
    qsizetype used = 0;
    for (const Message& message : read.messages) {
        if (!isInUse(message))
            continue;
        ++used;
        const QString what = wrong(message);
        if (!what.isEmpty())
            found.append(QString("%1: \"%2\" %3").arg(message.context, message.source, what));
    }
    if (used == 0)
        found.append("holds no message");
    return found;
}

bool holdsPluralsOnly(const QByteArray& ts)
{
    const Read read = readMessages(ts);
    return std::all_of(read.messages.cbegin(), read.messages.cend(),
        [](const Message& message) { return message.plural || !isInUse(message); });
}

} // namespace samvirke::architecture
