#include "core/matching/instance_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cmath>
#include <limits>

namespace samvirke::matching {

namespace {

constexpr qsizetype maxBytes = 256LL * 1024 * 1024;

// Reads one JSON object field by field. The first thing that is wrong stays as the error; what is
// read after it does not matter.
class Reader {
public:
    Reader(QJsonObject object, QString path, std::optional<Error>& error)
        : m_object(std::move(object)), m_path(std::move(path)), m_error(error)
    {
    }

    QString text(const char* field, bool required = true)
    {
        const QJsonValue value = take(field, required);
        if (value.isUndefined())
            return {};
        if (!value.isString())
            note(Text::of(
                QT_TRANSLATE_NOOP("core", "%1 is not a text. Write it between quotation marks."),
                { path(field) }));
        return value.toString();
    }

    double number(const char* field)
    {
        const QJsonValue value = take(field, true);
        if (!value.isUndefined() && !value.isDouble())
            note(Text::of(
                QT_TRANSLATE_NOOP("core", "%1 is not a number. Write it without quotation marks."),
                { path(field) }));
        return value.toDouble();
    }

    int whole(const char* field, std::optional<int> otherwise = std::nullopt)
    {
        const QJsonValue value = take(field, !otherwise.has_value());
        if (value.isUndefined())
            return otherwise.value_or(0);
        const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
        if (!(std::abs(number) <= 1e9) || number != std::floor(number)) {
            note(Text::of(QT_TRANSLATE_NOOP("core",
                              "%1 is not a whole number. Write one without quotation marks."),
                { path(field) }));
            return 0;
        }
        return int(number);
    }

    bool yes(const char* field)
    {
        const QJsonValue value = take(field, false);
        if (!value.isUndefined() && !value.isBool())
            note(Text::of(
                QT_TRANSLATE_NOOP("core",
                    "%1 is neither true nor false. Write one of them, without quotation marks."),
                { path(field) }));
        return value.toBool();
    }

    QDate date(const char* field, bool required = true)
    {
        const QString text = this->text(field, required);
        if (text.isEmpty() && !required)
            return {};
        const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
        if (!date.isValid())
            note(Text::of(QT_TRANSLATE_NOOP("core",
                              "%1 is not a date like 2021-03-01: “%2”. Write year, month and day."),
                { path(field), text.left(40) }));
        return date;
    }

    QStringList texts(const char* field)
    {
        QStringList all;
        const QJsonArray array = list(field, false);
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (!array[i].isString())
                note(Text::of(QT_TRANSLATE_NOOP(
                                  "core", "%1 is not a text. Write it between quotation marks."),
                    { QStringLiteral("%1[%2]").arg(path(field)).arg(i) }));
            all.append(array[i].toString());
        }
        return all;
    }

    /// Calls `read` with a reader for each object of a list.
    template <class Row> void rows(const char* field, bool required, Row read)
    {
        const QJsonArray array = list(field, required);
        for (qsizetype i = 0; i < array.size() && !m_error; ++i) {
            const QString rowPath = QStringLiteral("%1[%2]").arg(path(field)).arg(i);
            if (!array[i].isObject()) {
                note(Text::of(QT_TRANSLATE_NOOP(
                                  "core", "%1 is not an object. Write its fields between { and }."),
                    { rowPath }));
                return;
            }
            Reader row(array[i].toObject(), rowPath, m_error);
            read(row);
            row.finish();
        }
    }

    Reader object(const char* field, bool required)
    {
        const QJsonValue value = take(field, required);
        if (!value.isUndefined() && !value.isObject())
            note(Text::of(
                QT_TRANSLATE_NOOP("core", "%1 is not an object. Write its fields between { and }."),
                { path(field) }));
        return { value.toObject(), path(field), m_error };
    }

    void note(Text text)
    {
        if (!m_error)
            m_error = Error{ std::move(text) };
    }

    /// A rule that is misspelt must not be left out in silence; remarks may stand anywhere.
    void finish()
    {
        static const QSet<QString> remarks{ QStringLiteral("name"), QStringLiteral("note"),
            QStringLiteral("comment"), QStringLiteral("seed"), QStringLiteral("version") };
        const QStringList keys = m_object.keys();
        for (const QString& key : keys) {
            if (!m_taken.contains(key) && !remarks.contains(key) && !key.startsWith(u'_')
                && !key.startsWith(u'$'))
                note(Text::of(
                    QT_TRANSLATE_NOOP("core",
                        "%1 is not a field of an instance. Correct its name or take it out."),
                    { path(key.left(40)) }));
        }
    }

    QString path(const QString& field) const
    {
        return m_path.isEmpty() ? field : m_path + u'.' + field;
    }
    QString path(const char* field) const { return path(QString::fromLatin1(field)); }

private:
    QJsonValue take(const char* field, bool required)
    {
        const QString key = QString::fromLatin1(field);
        m_taken.insert(key);
        QJsonValue value = m_object.value(key);
        if (value.isNull())
            value = QJsonValue(QJsonValue::Undefined);
        if (value.isUndefined() && required)
            note(Text::of(QT_TRANSLATE_NOOP("core", "%1 is missing. Add it."), { path(key) }));
        return value;
    }

    QJsonArray list(const char* field, bool required)
    {
        const QJsonValue value = take(field, required);
        if (!value.isUndefined() && !value.isArray())
            note(Text::of(
                QT_TRANSLATE_NOOP("core", "%1 is not a list. Write its entries between [ and ]."),
                { path(field) }));
        return value.toArray();
    }

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_taken;
    std::optional<Error>& m_error;
};

QString knownAims()
{
    QStringList codes;
    for (const Word<Aim>& aim : words<Aim>())
        codes.append(QString::fromLatin1(aim.code));
    return codes.join(QStringLiteral(", "));
}

void readMembers(Reader& root, Instance& in)
{
    root.rows("members", true, [&](Reader& row) {
        Member member;
        member.id = row.text("id");
        member.owner = row.text("owner");
        member.home = row.text("home");
        member.level = row.whole("level", 2);
        member.profession = row.text("profession");
        member.alsoProfessions = row.texts("alsoProfessions");
        row.rows("competences", false, [&](Reader& competence) {
            member.competences.append({ competence.text("code"), competence.date("until", false) });
        });
        row.rows("availability", true, [&](Reader& window) {
            member.availability.append({ window.date("from"), window.date("until") });
        });
        member.maxTravelKm = row.number("maxTravelKm");
        member.acceptsInfectious = row.yes("acceptsInfectious");
        member.doubt = row.whole("doubt", 0);
        in.members.append(member);
    });
}

void readNeeds(Reader& root, Instance& in)
{
    root.rows("needs", true, [&](Reader& row) {
        NeedCase need;
        need.id = row.text("id");
        need.place = row.text("place");
        need.profession = row.text("profession");
        need.alsoAccept = row.texts("alsoAccept");
        need.required = row.texts("required");
        need.preferred = row.texts("preferred");
        need.heads = row.whole("heads");
        need.from = row.date("from");
        need.until = row.date("until");
        const QString severity = row.text("severity");
        if (const auto known = fromCode<Severity>(severity))
            need.severity = *known;
        else
            row.note(
                Text::of(QT_TRANSLATE_NOOP("core",
                             "%1 is none of critical, challenging and planned. Write one of them."),
                    { row.path("severity") }));
        need.infectious = row.yes("infectious");
        in.needs.append(need);
    });
}

void readRules(Reader& root, Instance& in)
{
    root.rows("active", false, [&](Reader& row) {
        ActiveStint active;
        active.member = row.text("member", false);
        active.owner = row.text("owner", false);
        active.profession = row.text("profession", false);
        active.from = row.date("from");
        active.until = row.date("until");
        active.heads = row.whole("heads", 1);
        active.place = row.text("place", false);
        active.infectious = row.yes("infectious");
        active.need = row.text("need", false);
        in.active.append(active);
    });
    root.rows("limits", false, [&](Reader& row) {
        in.limits.append({ row.text("owner"), row.text("profession"), row.whole("maxAway") });
    });
    in.blockedOwners = root.texts("blockedOwners");
    const auto readPins = [&](const char* field, QList<Pin>& pins) {
        root.rows(field, false, [&](Reader& row) {
            pins.append(
                { row.text("member"), row.text("need"), row.date("from"), row.date("until") });
        });
    };
    readPins("pinned", in.pinned);
    readPins("previous", in.previous);
    in.lastOwners = root.texts("lastOwners");
    const QStringList order = root.texts("order");
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (const auto aim = fromCode<Aim>(order[i]))
            in.order.append(*aim);
        else
            root.note(Text::of(QT_TRANSLATE_NOOP("core", "%1 is not known: “%2”. Known are: %3."),
                { QStringLiteral("order[%1]").arg(i), order[i].left(40), knownAims() }));
    }
    root.rows("declined", false, [&](Reader& row) {
        in.declined.append({ row.text("member"), row.text("need") });
    });
    root.rows("levels", false, [&](Reader& row) {
        in.levels.append({ row.text("owner"), row.text("place"), row.whole("level") });
    });
    root.rows("travel", false, [&](Reader& row) {
        in.travel.append({ row.text("from"), row.text("to"), row.number("km") });
    });
    Reader policy = root.object("policy", false);
    in.policy.quarantineDays = policy.whole("quarantineDays", 0);
    policy.finish();
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QJsonObject memberJson(const Member& member)
{
    QJsonArray competences;
    for (const Competence& competence : member.competences) {
        QJsonObject object{ { "code", competence.code } };
        if (competence.until.isValid())
            object.insert("until", iso(competence.until));
        competences.append(object);
    }
    QJsonArray availability;
    for (const Window& window : member.availability)
        availability.append(
            QJsonObject{ { "from", iso(window.from) }, { "until", iso(window.until) } });
    QJsonObject object{ { "id", member.id }, { "owner", member.owner }, { "home", member.home },
        { "level", member.level }, { "profession", member.profession },
        { "competences", competences }, { "availability", availability },
        { "maxTravelKm", member.maxTravelKm }, { "acceptsInfectious", member.acceptsInfectious } };
    if (member.doubt > 0)
        object.insert("doubt", member.doubt);
    if (!member.alsoProfessions.isEmpty())
        object.insert("alsoProfessions", QJsonArray::fromStringList(member.alsoProfessions));
    return object;
}

QJsonObject needJson(const NeedCase& need)
{
    return { { "id", need.id }, { "place", need.place }, { "profession", need.profession },
        { "alsoAccept", QJsonArray::fromStringList(need.alsoAccept) },
        { "required", QJsonArray::fromStringList(need.required) },
        { "preferred", QJsonArray::fromStringList(need.preferred) }, { "heads", need.heads },
        { "from", iso(need.from) }, { "until", iso(need.until) },
        { "severity", code(need.severity) }, { "infectious", need.infectious } };
}

QJsonObject activeJson(const ActiveStint& active)
{
    QJsonObject object{ { "from", iso(active.from) }, { "until", iso(active.until) },
        { "heads", active.heads } };
    const struct {
        QString key;
        const QString& value;
    } texts[] = { { "member", active.member }, { "owner", active.owner },
        { "profession", active.profession }, { "place", active.place }, { "need", active.need } };
    for (const auto& text : texts) {
        if (!text.value.isEmpty())
            object.insert(text.key, text.value);
    }
    if (active.infectious)
        object.insert("infectious", true);
    return object;
}

QJsonObject pinJson(const Pin& pin)
{
    return { { "member", pin.member }, { "need", pin.need }, { "from", iso(pin.from) },
        { "until", iso(pin.until) } };
}

template <class Row, class Make> QJsonArray array(const QList<Row>& rows, Make make)
{
    QJsonArray all;
    for (const Row& row : rows)
        all.append(make(row));
    return all;
}

QJsonArray textsJson(const QList<Text>& texts)
{
    return array(texts, [](const Text& text) { return QJsonValue(text.translated()); });
}

} // namespace

Result<Instance> readInstance(const QByteArray& json)
{
    if (json.size() > maxBytes)
        return fail(Text::of(
            QT_TRANSLATE_NOOP("core", "The instance is larger than %1 MB. Divide it into several."),
            { QString::number(maxBytes / 1024 / 1024) }));
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "The instance is not valid JSON: %1 (byte %2). Correct it there."),
            { parsed.errorString(), QString::number(parsed.offset) }));
    if (!document.isObject())
        return fail(Text::of(QT_TRANSLATE_NOOP(
            "core", "The instance is not a JSON object. Write its fields between { and }.")));

    Instance in;
    std::optional<Error> error;
    Reader root(document.object(), {}, error);
    Reader horizon = root.object("horizon", true);
    in.horizonFrom = horizon.date("from");
    in.horizonUntil = horizon.date("until");
    horizon.finish();
    root.rows("places", true, [&](Reader& row) {
        in.places.append(
            { row.text("id"), row.number("lat"), row.number("lon"), row.text("name", false) });
    });
    readMembers(root, in);
    readNeeds(root, in);
    readRules(root, in);
    root.finish();
    if (error)
        return fail(*error);
    if (const auto ok = validate(in); !ok)
        return fail(ok.error());
    return in;
}

QByteArray writeInstance(const Instance& in)
{
    QJsonObject root{
        { "horizon",
            QJsonObject{ { "from", iso(in.horizonFrom) }, { "until", iso(in.horizonUntil) } } },
        { "places",
            array(in.places,
                [](const Place& place) {
                    QJsonObject object{ { "id", place.id }, { "lat", place.lat },
                        { "lon", place.lon } };
                    if (!place.name.isEmpty())
                        object.insert("name", place.name);
                    return object;
                }) },
        { "members", array(in.members, memberJson) },
        { "needs", array(in.needs, needJson) },
        { "limits",
            array(in.limits,
                [](const OwnerLimit& limit) {
                    return QJsonObject{ { "owner", limit.owner },
                        { "profession", limit.profession }, { "maxAway", limit.maxAway } };
                }) },
        { "blockedOwners", QJsonArray::fromStringList(in.blockedOwners) },
        { "pinned", array(in.pinned, pinJson) },
        { "declined",
            array(in.declined,
                [](const DeclinedPair& pair) {
                    return QJsonObject{ { "member", pair.member }, { "need", pair.need } };
                }) },
        { "policy", QJsonObject{ { "quarantineDays", in.policy.quarantineDays } } },
    };
    if (!in.active.isEmpty())
        root.insert("active", array(in.active, activeJson));
    if (!in.levels.isEmpty())
        root.insert("levels", array(in.levels, [](const PairLevel& pair) {
            return QJsonObject{ { "owner", pair.owner }, { "place", pair.place },
                { "level", pair.level } };
        }));
    if (!in.travel.isEmpty())
        root.insert("travel", array(in.travel, [](const TravelKm& travel) {
            return QJsonObject{ { "from", travel.from }, { "to", travel.to }, { "km", travel.km } };
        }));
    if (!in.previous.isEmpty())
        root.insert("previous", array(in.previous, pinJson));
    if (!in.lastOwners.isEmpty())
        root.insert("lastOwners", QJsonArray::fromStringList(in.lastOwners));
    if (!in.order.isEmpty())
        root.insert("order", array(in.order, [](Aim aim) { return QJsonValue(code(aim)); }));
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

QByteArray writeAnswer(const Answer& answer)
{
    const QJsonObject root{
        { "stints",
            array(answer.stints,
                [](const Stint& stint) {
                    return QJsonObject{ { "member", stint.member }, { "need", stint.need },
                        { "from", iso(stint.from) }, { "until", iso(stint.until) },
                        { "km", stint.km }, { "level", stint.level },
                        { "reasons", textsJson(stint.reasons) } };
                }) },
        { "needs",
            array(answer.needs,
                [](const NeedOutcome& need) {
                    return QJsonObject{ { "id", need.id }, { "headDays", need.headDays },
                        { "covered", need.covered }, { "missing", need.missing },
                        { "blocking", textsJson(need.blocking) },
                        { "suggestions", array(need.suggestions, [](const Suggestion& suggestion) {
                             QJsonObject row{ { "kind", suggestion.kind },
                                 { "headDays", suggestion.headDays },
                                 { "text", suggestion.text.translated() } };
                             if (!suggestion.place.isEmpty()) {
                                 row.insert("profession", suggestion.profession);
                                 row.insert("place", suggestion.place);
                             }
                             return row;
                         }) } };
                }) },
        { "objectives",
            array(answer.objectives,
                [](const Objective& objective) {
                    return QJsonObject{ { "name", objective.name }, { "value", objective.value },
                        { "bound", objective.bound }, { "proven", objective.proven } };
                }) },
        { "solveMs", answer.solveMs },
    };
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace samvirke::matching
