// The sentences of the slides: each headline answers its slide's question from the figures.
#pragma once

#include "ui/projector/slide.h"

#include <QCoreApplication>

namespace samvirke {

/// The translation context of what stands on the wall.
class Wall {
    Q_DECLARE_TR_FUNCTIONS(Wall)
};

} // namespace samvirke

namespace samvirke::slide_words {

QString headline(SlideKind kind, const WallFacts& facts);
QString basis(SlideKind kind, const WallFacts& facts);
/// Exercise, invented data, and the moment that is looked back at: what nobody may overlook.
QString stamp(SlideKind kind, const WallFacts& facts);
/// "7 min left": of the present item, else of the meeting; empty when that is not known.
QString timeLeft(const WallMeeting& meeting, const QDateTime& now);
QString roundName(const WallRound& round);

/// How many are worse, better, and silent now.
struct Changes {
    int worse = 0;
    int better = 0;
    int silent = 0; ///< answered in the round before and not in this one
};
Changes changesIn(const WallFacts& facts);
bool fellSilent(const WallMunicipality& municipality);

} // namespace samvirke::slide_words
