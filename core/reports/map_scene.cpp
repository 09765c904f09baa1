#include "core/reports/map_scene.h"

#include "core/base/norwegian.h"
#include "core/reports/overview_report.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace samvirke {

namespace {

// A tile in the units of the scene; wider than high, as names are.
constexpr double tileWidth = 160;
constexpr double tileHeight = 100;

MapScene sceneOf(const MapInput& input)
{
    MapScene scene;
    scene.title = pictureHeadline(input.picture);
    scene.basis = pictureBasis(input.picture);
    if (input.exercise)
        scene.mark = Text::of(QT_TRANSLATE_NOOP("core", "EXERCISE"));
    else if (input.demonstration)
        scene.mark = Text::of(QT_TRANSLATE_NOOP("core", "Demonstration: invented data"));
    scene.counts = input.picture.counts;
    QHash<QString, MunicipalityPicture> states;
    for (const MunicipalityPicture& one : input.picture.municipalities)
        states.insert(one.number, one);
    for (const Municipality& one : input.municipalities) {
        const MunicipalityPicture state = states.value(one.number);
        MapPlace place;
        place.number = one.number;
        place.name = one.name;
        place.status = state.status;
        place.change = state.change;
        place.openHeads = state.openHeads;
        place.community = one.healthCommunity;
        place.alone = input.alone.contains(one.number);
        scene.places.append(place);
    }
    std::sort(scene.places.begin(), scene.places.end(),
        [](const MapPlace& a, const MapPlace& b) { return a.number < b.number; });
    return scene;
}

void addTransfers(MapScene& scene, const MapInput& input)
{
    for (const Transfer& one : input.transfers) {
        if (isFinal(one.state) || one.state == TransferState::Returned || one.cargo != Cargo::Staff)
            continue;
        if (!scene.place(one.to) || one.owner == one.to) {
            ++scene.otherTransfers;
            continue;
        }
        const bool isKnown = scene.place(one.owner)
            || std::any_of(scene.owners.begin(), scene.owners.end(),
                [&](const MapOwner& owner) { return owner.owner == one.owner; });
        if (!isKnown)
            scene.owners.append({ one.owner, input.ownerNames.value(one.owner, one.owner) });
        auto known = std::find_if(scene.transfers.begin(), scene.transfers.end(),
            [&](const MapTransfer& line) { return line.from == one.owner && line.to == one.to; });
        if (known == scene.transfers.end()) {
            scene.transfers.append({ one.owner, one.to, 0, 0, false });
            known = scene.transfers.end() - 1;
        }
        known->heads += one.heads;
        ++known->transfers;
        known->firm = known->firm
            || (one.state != TransferState::Draft && one.state != TransferState::Asked
                && one.state != TransferState::Offered);
    }
    std::sort(scene.owners.begin(), scene.owners.end(), [](const MapOwner& a, const MapOwner& b) {
        const int names = compareNorwegian(a.name, b.name);
        return names != 0 ? names < 0 : a.owner < b.owner;
    });
}

/// Edges that two municipalities of different health communities share.
void addCommunityBorders(MapScene& scene)
{
    using Edge = QPair<QPair<qint64, qint64>, QPair<qint64, qint64>>;
    const auto corner = [](QPointF p) {
        return QPair<qint64, qint64>(std::llround(p.x()), std::llround(p.y()));
    };
    QHash<Edge, int> first; // edge → place that has it
    for (int i = 0; i < scene.places.size(); ++i) {
        for (const MapRing& ring : std::as_const(scene.places[i].rings)) {
            for (qsizetype k = 0; k < ring.size(); ++k) {
                const QPointF a = ring[k];
                const QPointF b = ring[(k + 1) % ring.size()];
                Edge edge{ corner(a), corner(b) };
                if (edge.second < edge.first)
                    std::swap(edge.first, edge.second);
                const auto known = first.constFind(edge);
                if (known == first.cend())
                    first.insert(edge, i);
                else if (scene.places[*known].community != scene.places[i].community)
                    scene.communityBorders.append({ a, b });
            }
        }
    }
}

void finish(MapScene& scene, const MapInput& input)
{
    for (MapPlace& place : scene.places) {
        place.box = boxOf(place.rings);
        for (const MapRing& ring : std::as_const(place.rings)) {
            const QRectF part = boxOf({ ring });
            if (part.width() * part.height() > place.mainland.width() * place.mainland.height())
                place.mainland = part;
        }
        if (place.rings.isEmpty())
            scene.missing.append(place.name);
        else
            scene.extent = scene.extent.isNull() ? place.box : scene.extent.united(place.box);
    }
    addTransfers(scene, input);
    for (const auto& pair : input.agreements) {
        if (scene.place(pair.first) && scene.place(pair.second))
            scene.agreements.append(pair);
    }
    addCommunityBorders(scene);
}

} // namespace

const MapPlace* MapScene::place(const QString& number) const
{
    const auto found = std::lower_bound(places.begin(), places.end(), number,
        [](const MapPlace& one, const QString& wanted) { return one.number < wanted; });
    return found != places.end() && found->number == number ? &*found : nullptr;
}

QString MapScene::ownerName(const QString& owner) const
{
    if (const MapPlace* const known = place(owner))
        return known->name;
    for (const MapOwner& beside : owners) {
        if (beside.owner == owner)
            return beside.name;
    }
    return owner;
}

int MapScene::indexAt(QPointF point) const
{
    for (int i = 0; i < places.size(); ++i) {
        if (places[i].box.contains(point) && holds(places[i].rings, point))
            return i;
    }
    return -1;
}

MapScene mapScene(const MapInput& input, const Boundaries& boundaries)
{
    MapScene scene = sceneOf(input);
    for (MapPlace& place : scene.places) {
        const BoundaryArea* const area = boundaries.area(place.number);
        if (!area)
            continue;
        place.rings = area->rings;
        place.at = placeInside(place.rings);
    }
    finish(scene, input);
    return scene;
}

MapScene mapScene(const MapInput& input, const TileLayout& layout)
{
    MapScene scene = sceneOf(input);
    scene.tiles = true;
    for (MapPlace& place : scene.places) {
        const auto cell = layout.cells.constFind(place.number);
        if (cell == layout.cells.cend())
            continue;
        const double left = cell->x() * tileWidth;
        const double top = -cell->y() * tileHeight; // north is up
        place.rings = { { { left, top }, { left + tileWidth, top },
            { left + tileWidth, top - tileHeight }, { left, top - tileHeight } } };
        place.at = QPointF(left + tileWidth / 2, top - tileHeight / 2);
    }
    finish(scene, input);
    return scene;
}

Text placeText(const MapPlace& place)
{
    QList<Text> said{ label(place.status) };
    if (place.change == Trend::Worse)
        said.append(Text::of(QT_TRANSLATE_NOOP("core", "worse than in the round before")));
    else if (place.change == Trend::Better)
        said.append(Text::of(QT_TRANSLATE_NOOP("core", "better than in the round before")));
    if (place.openHeads > 0)
        said.append(
            Text::counted(QT_TRANSLATE_N_NOOP("core", "%n person(s) asked for"), place.openHeads));
    return Text::of(QT_TRANSLATE_NOOP("core", "%1: %2"),
        { place.name, Text::joined(said, QStringLiteral(", ")) });
}

} // namespace samvirke
