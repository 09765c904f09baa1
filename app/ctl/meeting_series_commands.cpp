#include "app/ctl/meeting_work_commands.h"

#include "app/ctl/commands.h"
#include "app/ctl/values.h"
#include "core/session/meetings.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace samvirke::ctl {

namespace {

struct SeriesOptions {
    std::shared_ptr<QString> file;
    QString key;
    QString title;
    QString first;
    std::optional<QString> kind, rhythm, minutes, until, place, agenda, starts, titleOption,
        firstOption, municipality, name, function, email;
    bool json = false;
};

void fill(MeetingSeries& series, const SeriesOptions& given)
{
    if (given.kind)
        series.kind = wordFrom<MeetingKind>(*given.kind);
    if (given.rhythm)
        series.rhythm = wordFrom<MeetingRhythm>(*given.rhythm);
    if (given.minutes)
        series.minutes = numberFrom(*given.minutes, 1, 24 * 60);
    if (given.until)
        series.until = dateFrom(*given.until);
    if (given.place)
        series.place = *given.place;
    if (given.agenda)
        series.agenda = withLineBreaks(*given.agenda);
    if (given.titleOption)
        series.title = *given.titleOption;
    if (given.firstOption)
        series.firstAt = timeFrom(*given.firstOption);
}

QJsonObject seriesJson(const Meetings& desk, const MeetingSeries& series)
{
    QJsonArray participants;
    for (const SeriesParticipant& each : desk.standing(series.id))
        participants.append(
            QJsonObject{ { "id", each.id }, { "municipality", jsonText(each.municipality) },
                { "name", each.name }, { "function", each.function }, { "email", each.email } });
    QJsonArray next;
    for (const QDateTime& at : desk.nextTimes(series.id, 3))
        next.append(jsonTime(at));
    return { { "id", series.id }, { "kind", code(series.kind) }, { "title", series.title },
        { "rhythm", code(series.rhythm) }, { "firstAt", jsonTime(series.firstAt) },
        { "minutes", series.minutes }, { "until", jsonDate(series.until) },
        { "place", series.place }, { "agenda", series.agenda }, { "participants", participants },
        { "next", next } };
}

int listSeries(const SeriesOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(*given.file);
    const Meetings desk(*session);
    QJsonArray array;
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")), say(QT_TRANSLATE_NOOP("ctl", "Title")),
        say(QT_TRANSLATE_NOOP("ctl", "Rhythm")), say(QT_TRANSLATE_NOOP("ctl", "Next")),
        say(QT_TRANSLATE_NOOP("ctl", "Standing participants")) });
    for (const MeetingSeries& series : desk.series()) {
        array.append(seriesJson(desk, series));
        table.add({ shortId(series.id), series.title, label(series.rhythm).translated(),
            timeText(desk.nextTimes(series.id).value(0)),
            QString::number(desk.standing(series.id).size()) });
    }
    if (given.json)
        printJson({ { "series", array } });
    else
        table.print();
    return 0;
}

int showSeries(const SeriesOptions& given)
{
    const std::unique_ptr<Session> session = openToRead(*given.file);
    const Meetings desk(*session);
    const MeetingSeries series = thingFrom(desk.series(), given.key);
    if (given.json) {
        printJson(seriesJson(desk, series));
        return 0;
    }
    printLine(series.title);
    printLine(label(series.kind).translated() + " · " + label(series.rhythm).translated());
    for (const QDateTime& at : desk.nextTimes(series.id, 3))
        printLine(say(QT_TRANSLATE_NOOP("ctl", "Next: %1"), { timeText(at) }));
    if (!series.agenda.isEmpty()) {
        printLine({});
        printLine(series.agenda);
    }
    Table table({ say(QT_TRANSLATE_NOOP("ctl", "Key")),
        say(QT_TRANSLATE_NOOP("ctl", "Municipality")), say(QT_TRANSLATE_NOOP("ctl", "Function")) });
    for (const SeriesParticipant& each : desk.standing(series.id))
        table.add(
            { shortId(each.id), session->municipalityName(each.municipality), each.function });
    printLine({});
    table.print();
    return 0;
}

int addSeries(const SeriesOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given.file);
    MeetingSeries series;
    series.title = given.title;
    series.firstAt = timeFrom(given.first);
    fill(series, given);
    printMade(orFail(Meetings(*session).saveSeries(series, {})),
        say(QT_TRANSLATE_NOOP("ctl", "Series")), given.json);
    return 0;
}

int changeSeries(const SeriesOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given.file);
    Meetings desk(*session);
    MeetingSeries series = thingFrom(desk.series(), given.key);
    fill(series, given);
    orFail(desk.saveSeries(series, desk.standing(series.id)));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The series was changed.")));
    return 0;
}

int removeSeries(const SeriesOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given.file);
    Meetings desk(*session);
    orFail(desk.removeSeries(thingFrom(desk.series(), given.key).id));
    printLine(say(QT_TRANSLATE_NOOP("ctl", "The series was removed. Its meetings stay.")));
    return 0;
}

int standing(const SeriesOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given.file);
    Meetings desk(*session);
    const MeetingSeries series = thingFrom(desk.series(), given.key);
    QList<SeriesParticipant> all = desk.standing(series.id);
    SeriesParticipant one;
    one.id = makeId();
    if (given.municipality)
        one.municipality = municipalityFrom(*session, *given.municipality);
    one.name = given.name.value_or(QString());
    one.function = given.function.value_or(QString());
    one.email = given.email.value_or(QString());
    all.append(one);
    orFail(desk.saveSeries(series, all));
    printMade(one.id, say(QT_TRANSLATE_NOOP("ctl", "Participant")), given.json);
    return 0;
}

int plan(const SeriesOptions& given)
{
    const std::unique_ptr<Session> session = openToWrite(*given.file);
    Meetings desk(*session);
    printMade(orFail(desk.planMeeting(thingFrom(desk.series(), given.key).id,
                  given.starts ? timeFrom(*given.starts) : QDateTime())),
        say(QT_TRANSLATE_NOOP("ctl", "Meeting")), given.json);
    return 0;
}

void declareFields(Command& command, SeriesOptions& into)
{
    command
        .option("--kind", into.kind, QT_TRANSLATE_NOOP("ctl", "KIND"),
            QT_TRANSLATE_NOOP("ctl",
                "municipal, public-health-doctors, preparedness-council, regional, health-trust, "
                "bilateral or ad-hoc"))
        .option("--rhythm", into.rhythm, QT_TRANSLATE_NOOP("ctl", "RHYTHM"),
            QT_TRANSLATE_NOOP("ctl", "none, daily, weekdays, weekly, fortnightly or monthly"))
        .option("--minutes", into.minutes, QT_TRANSLATE_NOOP("ctl", "NUMBER"),
            QT_TRANSLATE_NOOP("ctl", "How long a meeting lasts"))
        .option("--until", into.until, QT_TRANSLATE_NOOP("ctl", "DATE"),
            QT_TRANSLATE_NOOP("ctl", "The last day of the series"))
        .option("--place", into.place, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "Room or platform"))
        .option("--agenda", into.agenda, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "The standing items; \\n begins a new one"));
}

const char* const seriesKey = QT_TRANSLATE_NOOP("ctl", "The series' key, or its end");
} // namespace

void declareMeetingSeries(Command& meeting, const std::shared_ptr<QString>& file)
{
    const auto given = std::make_shared<SeriesOptions>();
    given->file = file;
    Command series =
        meeting.below("series", QT_TRANSLATE_NOOP("ctl", "Series of meetings with their rhythm"));
    series.below("list", QT_TRANSLATE_NOOP("ctl", "Lists the series"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return listSeries(*given); });
    series.below("show", QT_TRANSLATE_NOOP("ctl", "Shows one series"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, seriesKey)
        .flag("--json", given->json, jsonHelp)
        .does([given] { return showSeries(*given); });
    Command adding = series.below("add", QT_TRANSLATE_NOOP("ctl", "Begins a series"));
    adding
        .required("--title", given->title, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What it is called"))
        .required("--first", given->first, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When the first meeting begins"));
    declareFields(adding, *given);
    adding.flag("--json", given->json, jsonHelp).does([given] { return addSeries(*given); });
    Command changing = series.below("change", QT_TRANSLATE_NOOP("ctl", "Changes a series"));
    changing.positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, seriesKey)
        .option("--title", given->titleOption, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "What it is called"))
        .option("--first", given->firstOption, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When the first meeting begins"));
    declareFields(changing, *given);
    changing.does([given] { return changeSeries(*given); });
    series.below("remove", QT_TRANSLATE_NOOP("ctl", "Ends a series; its meetings stay"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, seriesKey)
        .does([given] { return removeSeries(*given); });
    series
        .below("participant",
            QT_TRANSLATE_NOOP("ctl", "Adds somebody who is invited to every meeting"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, seriesKey)
        .option("--municipality", given->municipality, QT_TRANSLATE_NOOP("ctl", "MUNICIPALITY"),
            QT_TRANSLATE_NOOP("ctl", "Number or name"))
        .option("--name", given->name, QT_TRANSLATE_NOOP("ctl", "NAME"),
            QT_TRANSLATE_NOOP("ctl", "The person's name"))
        .option("--function", given->function, QT_TRANSLATE_NOOP("ctl", "TEXT"),
            QT_TRANSLATE_NOOP("ctl", "The person's function"))
        .option("--email", given->email, QT_TRANSLATE_NOOP("ctl", "ADDRESS"),
            QT_TRANSLATE_NOOP("ctl", "Where invitations go"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return standing(*given); });
    series
        .below("plan",
            QT_TRANSLATE_NOOP("ctl", "Plans the next meeting, with participants and agenda"))
        .positional(QT_TRANSLATE_NOOP("ctl", "KEY"), given->key, seriesKey)
        .option("--starts", given->starts, QT_TRANSLATE_NOOP("ctl", "TIME"),
            QT_TRANSLATE_NOOP("ctl", "When it begins; by its rhythm unless given"))
        .flag("--json", given->json, jsonHelp)
        .does([given] { return plan(*given); });
}

} // namespace samvirke::ctl
