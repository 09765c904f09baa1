#include "core/session/map_files.h"

#include "core/base/clock.h"
#include "core/exchange/boundary_file.h"
#include "core/print/map_writer.h"
#include "core/session/standing_agreements.h"

namespace samvirke {

namespace {

constexpr double wideTiles = 1.2; // as the overview lays them out

MapInput inputOf(
    const Session& session, const CountyPicture& picture, const QList<Transfer>& transfers)
{
    MapInput input;
    input.picture = picture;
    input.municipalities = session.municipalities();
    input.transfers = transfers;
    for (const Transfer& transfer : std::as_const(input.transfers))
        input.ownerNames.insert(transfer.owner, session.ownerName(transfer.owner));
    input.exercise = session.info().exercise;
    input.demonstration = session.info().demonstration;
    return input;
}

MapInput inputOf(const Session& session, const Id& round)
{
    MapInput input = inputOf(session, session.picture(round), session.transfers());
    const StandingAgreements standing(session);
    for (const auto& [a, b] : agreedPairs(standing.all(), today()))
        input.agreements.append({ a, b });
    for (const WithoutAgreement& one : standing.withoutAny(today()))
        input.alone.append(one.municipality);
    return input;
}

} // namespace

Result<Boundaries> loadBoundaries(const QString& path)
{
    return readBoundaries(path, reference());
}

MapScene mapSceneOf(const Session& session, const Id& round, const Boundaries& boundaries)
{
    return mapScene(inputOf(session, round), boundaries);
}

MapScene mapSceneOf(const Session& session, const Id& round)
{
    return mapScene(inputOf(session, round), tileLayout(session.municipalities(), wideTiles));
}

MapScene mapSceneOf(const Session& session, const KnownThen& known, const Boundaries* boundaries)
{
    const MapInput input = inputOf(session, known.picture, known.transfers);
    return boundaries ? mapScene(input, *boundaries)
                      : mapScene(input, tileLayout(session.municipalities(), wideTiles));
}

Result<void> writeMapFile(const MapScene& scene, const MapFrame& frame, const QString& path)
{
    MapFrame whole = frame;
    whole.header = true;
    whole.current.clear();
    whole.neighbours.clear();
    MapStyle style = paperStyle();
    style.widthOf = mapTextWidth;
    return writeMap(drawMap(scene, whole, style), path);
}

} // namespace samvirke
