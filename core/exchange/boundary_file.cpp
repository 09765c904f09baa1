#include "core/exchange/boundary_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace samvirke {

namespace {

constexpr qsizetype maxPoints = 8'000'000;
constexpr int maxNesting = 6; // of collections in objects
constexpr qsizetype fewestPoints = 3; // of a ring that holds anything

/// What coordinates mean.
struct System {
    int zone = 0; ///< 0: degrees
    bool given = false;
};

Result<System> systemNamed(const QString& name)
{
    static const QRegularExpression epsg(
        QStringLiteral("EPSG:(?:[\\d.]*:)?(\\d+)$"), QRegularExpression::CaseInsensitiveOption);
    if (name.contains(QLatin1String("CRS84"), Qt::CaseInsensitive))
        return System{ 0, true };
    const int code = epsg.match(name).captured(1).toInt();
    if (code == 4326 || code == 4258)
        return System{ 0, true };
    for (const int base : { 25800, 32600 }) {
        const int zone = code - base;
        if (zone == 32 || zone == 33 || zone == 35)
            return System{ zone, true };
    }
    return fail(Text::of(QT_TRANSLATE_NOOP("core",
                             "The coordinates are in “%1”, which is not read. Ask for EPSG:4326 "
                             "(WGS84) or EPSG:25833 (UTM 33)."),
        { name.left(60) }));
}

/// "0301", "301", 301 or "K-0301" as four digits; empty when it is none.
QString numberIn(const QJsonValue& value)
{
    static const QRegularExpression form(QStringLiteral("^(?:K-?)?(\\d{3,4})$"));
    const QString text = value.isDouble() ? QString::number(value.toInt()) : value.toString();
    const auto match = form.match(text.trimmed());
    return match.hasMatch() ? match.captured(1).rightJustified(4, u'0') : QString();
}

QJsonValue property(const QJsonObject& properties, const QStringList& names)
{
    for (const QString& name : names) {
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            if (it.key().compare(name, Qt::CaseInsensitive) == 0 && !it->isNull())
                return *it;
        }
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString nameIn(const QJsonObject& properties)
{
    const QJsonValue value =
        property(properties, { "kommunenavn", "navn", "name", "kommune", "KOMMUNENAVN", "NAVN" });
    if (value.isArray()) { // [{"navn": "Snåsa", "sprak": "nor"}, …]
        for (const QJsonValue& one : value.toArray()) {
            if (one.toObject().value("sprak") == QLatin1String("nor"))
                return one.toObject().value("navn").toString();
        }
        return value.toArray().first().toObject().value("navn").toString();
    }
    return value.toString();
}

class Reader {
public:
    explicit Reader(const Reference& reference)
    {
        for (const Municipality& one : reference.municipalities)
            m_known.insert(one.number, one.name);
        for (const FormerNumber& former : reference.formerNumbers) {
            if (former.unambiguous && former.successors.size() == 1)
                m_former.insert(former.number, former.successors.first());
        }
    }

    Result<Boundaries> read(const QJsonObject& root)
    {
        if (const auto done = collections(root, {}, 0); !done)
            return fail(done.error());
        if (m_features == 0)
            return fail(Text::of(QT_TRANSLATE_NOOP("core",
                "There is no collection of features in it. Ask for the municipalities as "
                "GeoJSON.")));
        if (m_areas.isEmpty())
            return fail(m_counties > 0 ? Text::of(QT_TRANSLATE_NOOP("core",
                            "The file holds counties, not municipalities. Ask for “Kommuner”."))
                                       : Text::of(QT_TRANSLATE_NOOP("core",
                                           "None of its features names a municipality. A property "
                                           "“kommunenummer” is needed.")));
        Boundaries out;
        for (BoundaryArea& area : m_areas) {
            area.box = boxOf(area.rings);
            out.areas.append(area);
        }
        if (m_old > 0)
            out.notices.append(Text::counted(
                QT_TRANSLATE_N_NOOP("core",
                    "%n area(s) have numbers that are no longer in use and are shown as what "
                    "became of them."),
                m_old));
        if (!m_unknown.isEmpty())
            out.notices.append(Text::of(
                QT_TRANSLATE_NOOP("core", "Not municipalities of today, and left out: %1."),
                { m_unknown.mid(0, 10).join(QStringLiteral(", ")) }));
        return out;
    }

private:
    Result<void> collections(const QJsonObject& object, System system, int depth)
    {
        if (object.contains("crs")) {
            const auto named = systemNamed(object.value("crs")
                                               .toObject()
                                               .value("properties")
                                               .toObject()
                                               .value("name")
                                               .toString());
            if (!named)
                return fail(named.error());
            system = *named;
        }
        if (object.value("type") == QLatin1String("FeatureCollection")) {
            const QJsonArray features = object.value("features").toArray();
            for (const QJsonValue& feature : features) {
                if (const auto done = readFeature(feature.toObject(), system); !done)
                    return done;
            }
            return {};
        }
        for (auto it = object.begin(); it != object.end() && depth < maxNesting; ++it) {
            if (!it->isObject())
                continue;
            if (const auto done = collections(it->toObject(), system, depth + 1); !done)
                return done;
        }
        return {};
    }

    Result<void> readFeature(const QJsonObject& feature, System system)
    {
        ++m_features;
        const QJsonObject properties = feature.value("properties").toObject();
        QString number = numberIn(property(properties,
            { "kommunenummer", "kommunenr", "komnr", "knr", "municipality", "nummer", "id" }));
        if (number.isEmpty()
            || (property(properties, { "kommunenummer", "kommunenr", "komnr", "knr" }).isUndefined()
                && !property(properties, { "fylkesnummer", "fylkesnr" }).isUndefined())) {
            if (!property(properties, { "fylkesnummer", "fylkesnr" }).isUndefined())
                ++m_counties;
            return {};
        }
        if (!m_known.contains(number)) {
            const QString successor = m_former.value(number);
            if (successor.isEmpty()) {
                m_unknown.append(number);
                return {};
            }
            number = successor;
            ++m_old;
        }
        m_feature = number;
        BoundaryArea& area = m_areas[number];
        area.number = number;
        if (area.name.isEmpty())
            area.name = nameIn(properties);
        return readGeometry(feature.value("geometry").toObject(), system, area, 0);
    }

    Result<void> readGeometry(
        const QJsonObject& geometry, System system, BoundaryArea& area, int depth)
    {
        const QString type = geometry.value("type").toString();
        const QJsonArray coordinates = geometry.value("coordinates").toArray();
        if (type == "Polygon")
            return readPolygon(coordinates, system, area);
        if (type == "MultiPolygon") {
            for (const QJsonValue& polygon : coordinates) {
                if (const auto done = readPolygon(polygon.toArray(), system, area); !done)
                    return done;
            }
            return {};
        }
        if (type == "GeometryCollection" && depth < maxNesting) {
            for (const QJsonValue& one : geometry.value("geometries").toArray()) {
                if (const auto done = readGeometry(one.toObject(), system, area, depth + 1); !done)
                    return done;
            }
        }
        return {}; // points and lines hold no area
    }

    Result<void> readPolygon(const QJsonArray& rings, System system, BoundaryArea& area)
    {
        for (const QJsonValue& value : rings) {
            const QJsonArray points = value.toArray();
            MapRing ring;
            ring.reserve(points.size());
            for (const QJsonValue& pair : points) {
                const QJsonArray numbers = pair.toArray();
                if (numbers.size() < 2 || !numbers[0].isDouble() || !numbers[1].isDouble())
                    return wrongPoint();
                const auto point = inMetres(numbers[0].toDouble(), numbers[1].toDouble(), system);
                if (!point)
                    return fail(point.error());
                if (ring.isEmpty() || ring.last() != *point)
                    ring.append(*point);
                if (++m_points > maxPoints)
                    return fail(Text::of(QT_TRANSLATE_NOOP("core",
                        "The borders are far finer than any screen. Ask for a generalised file.")));
            }
            if (ring.size() > 1 && ring.first() == ring.last())
                ring.removeLast();
            if (ring.size() >= fewestPoints)
                area.rings.append(ring);
        }
        return {};
    }

    Result<QPointF> inMetres(double x, double y, System system) const
    {
        const bool degrees =
            system.given ? system.zone == 0 : std::abs(x) <= 180 && std::abs(y) <= 90;
        QPointF point(x, y);
        if (degrees) {
            if (!(x >= -15 && x <= 40 && y >= 54 && y <= 82))
                return outside(x, y);
            point = projected(y, x);
        } else if (system.given && system.zone != 33) {
            const QPointF angles = unprojected(point, system.zone);
            point = projected(angles.y(), angles.x());
        }
        if (!(point.x() >= -1.5e6 && point.x() <= 2e6 && point.y() >= 6e6 && point.y() <= 9.2e6))
            return outside(x, y);
        return QPointF(std::round(point.x() / boundaryGrid) * boundaryGrid,
            std::round(point.y() / boundaryGrid) * boundaryGrid);
    }

    tl::unexpected<Error> outside(double x, double y) const
    {
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "%1 has a point (%2, %3) outside of Norway. Are the coordinates "
                                 "WGS84 or EPSG:25833?"),
            { m_feature, QString::number(x), QString::number(y) }));
    }

    Result<void> wrongPoint() const
    {
        return fail(Text::of(QT_TRANSLATE_NOOP("core",
                                 "%1 has a point that is no pair of numbers. The file is damaged; "
                                 "ask for it again."),
            { m_feature }));
    }

    QHash<QString, QString> m_known;
    QHash<QString, QString> m_former;
    QMap<QString, BoundaryArea> m_areas;
    QStringList m_unknown;
    QString m_feature;
    int m_features = 0;
    int m_counties = 0;
    int m_old = 0;
    qsizetype m_points = 0;
};

tl::unexpected<Error> refused(const QString& name, const Text& why)
{
    return fail(Text::of(QT_TRANSLATE_NOOP("core", "%1: %2"), { name, why }));
}

} // namespace

Result<Boundaries> readBoundaries(
    const QByteArray& bytes, const QString& name, const Reference& reference)
{
    if (bytes.startsWith("PK\x03\x04"))
        return refused(name,
            Text::of(QT_TRANSLATE_NOOP(
                "core", "This is a zip archive. Unpack it, and choose the .geojson file in it.")));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return refused(name,
            Text::of(QT_TRANSLATE_NOOP("core",
                         "This is no GeoJSON, or it is damaged (%1 at byte %2). Ask for the "
                         "municipalities as GeoJSON."),
                { error.errorString(), QString::number(error.offset) }));
    auto read = Reader(reference).read(document.object());
    if (!read)
        return refused(name, read.error().text);
    read->file = name;
    return read;
}

Result<Boundaries> readBoundaries(const QString& path, const Reference& reference)
{
    const QFileInfo info(path);
    const QString name = info.fileName().isEmpty() ? path : info.fileName();
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return refused(
            name, Text::of(QT_TRANSLATE_NOOP("core", "The boundary file cannot be read.")));
    if (file.size() > maxBoundaryBytes)
        return refused(name,
            Text::of(QT_TRANSLATE_NOOP("core",
                         "The file is %1 MB; more than %2 MB are not read. Ask for a generalised "
                         "file."),
                { QString::number(file.size() / (1024 * 1024)),
                    QString::number(maxBoundaryBytes / (1024 * 1024)) }));
    return readBoundaries(file.readAll(), name, reference);
}

} // namespace samvirke
