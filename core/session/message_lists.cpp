#include "core/session/message_lists.h"

namespace samvirke::message_list {

namespace {

const QString start = QStringLiteral("urn:x-samvirke:list:");

} // namespace

QString urn(const char* name)
{
    return start + QLatin1String(name);
}

void put(QList<ListedWords>& keywords, const char* name, const QStringList& values)
{
    QStringList said = values;
    said.removeAll(QString());
    if (!said.isEmpty())
        keywords.append({ urn(name), said });
}

QStringList values(const MessageItem& item, const char* name)
{
    if (!item.resource)
        return {};
    const QString wanted = urn(name);
    if (item.resource->type && item.resource->type->list == wanted)
        return item.resource->type->values;
    for (const ListedWords& keyword : item.resource->keywords) {
        if (keyword.list == wanted)
            return keyword.values;
    }
    return {};
}

QString value(const MessageItem& item, const char* name)
{
    return values(item, name).value(0);
}

bool isOurs(const MessageItem& item)
{
    if (!item.resource)
        return false;
    if (item.resource->type && item.resource->type->list.startsWith(start))
        return true;
    for (const ListedWords& keyword : item.resource->keywords) {
        if (keyword.list.startsWith(start))
            return true;
    }
    return false;
}

} // namespace samvirke::message_list
