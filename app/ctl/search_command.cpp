// Finds anything in a case file by its words.
#include "app/ctl/commands.h"
#include "app/ctl/values.h"
#include "core/session/searching.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

constexpr int aMinute = 60'000;
constexpr int mostOfAKind = 20;

struct SearchOptions {
    QString file;
    QString text;
    bool json = false;
};

int search(const SearchOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(given.file);
    SearchReading reading;
    while (!reading.ended)
        reading = readForSearch(*session, aMinute);
    if (!reading.failed.isEmpty())
        fails(reading.failed.translated());
    QJsonArray groups;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Kind")), say(QT_TRANSLATE_NOOP("ctl", "Key")),
        say(QT_TRANSLATE_NOOP("ctl", "Found")), say(QT_TRANSLATE_NOOP("ctl", "Details")) });
    for (const SearchGroup& group : session->search(given.text, mostOfAKind)) {
        QJsonArray hits;
        for (const SearchHit& hit : group.hits) {
            hits.append(
                QJsonObject{ { "id", hit.id }, { "title", hit.title }, { "detail", hit.detail } });
            table.add({ group.kind, shortId(hit.id), hit.title, hit.detail });
        }
        groups.append(
            QJsonObject{ { "kind", group.kind }, { "hits", hits }, { "more", group.more } });
    }
    if (given.json)
        printJson({ { "groups", groups } });
    else
        table.print();
    return 0;
}

} // namespace

void declareSearch(Command& root)
{
    const auto given = std::make_shared<SearchOptions>();
    root.below("search", QT_TRANSLATE_NOOP("ctl", "Finds anything by its words, kind by kind"))
        .positional(QT_TRANSLATE_NOOP("ctl", "FILE"), given->file, caseFileHelp)
        .positional(QT_TRANSLATE_NOOP("ctl", "TEXT"), given->text,
            QT_TRANSLATE_NOOP("ctl", "Words, or how they begin"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return search(*given); });
}

} // namespace samvirke::ctl
