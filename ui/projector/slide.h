// A slide: one question, its answer in the headline, and what stands under it, as values. A list
// that is too long for the wall goes on on further sheets; nothing is made smaller.
#pragma once

#include "core/domain/words.h"
#include "ui/projector/wall_facts.h"

#include <QSize>

namespace samvirke {

enum class SlideKind { County, Changed, Needs, Transfers, Agenda, Decisions, Municipality };

const QList<SlideKind>& slideKinds(); ///< in the order in which they are turned
QString slideTitle(SlideKind kind); ///< "What changed": for the facilitator, not on the wall
QString slideShotName(SlideKind kind);

struct SlideRow {
    QString figure; ///< large at the left; may be empty
    QString title;
    QString detail; ///< a second line; may be empty
    std::optional<StaffingStatus> before = {}; ///< drawn before `status`, with an arrow between
    std::optional<StaffingStatus> status = {};
    std::optional<TransferState> state = {};
    QString word = {}; ///< of the state
    double share = -1; ///< of a bar, 0 … 1; none when negative
    bool present = false; ///< set off: this is where we are
    bool done = false; ///< paled, with a tick

    bool operator==(const SlideRow&) const = default;
};

struct SlideCount {
    StaffingStatus status = StaffingStatus::Good;
    int now = 0;
    int more = 0; ///< than in the round before; may be negative

    bool operator==(const SlideCount&) const = default;
};

struct SlideTile {
    QPoint cell;
    StaffingStatus status = StaffingStatus::NotReported;
    int number = 0; ///< leads from the map to the name; by the alphabet, the same every week
    bool listed = false; ///< its name stands on this sheet

    bool operator==(const SlideTile&) const = default;
};

/// A name beside the map.
struct SlideName {
    int number = 0;
    QString name;
    StaffingStatus status = StaffingStatus::NotReported;
    Trend change = Trend::NotGiven;

    bool operator==(const SlideName&) const = default;
};

struct SlideWeek {
    QString name; ///< "10"
    StaffingStatus status = StaffingStatus::NotReported;

    bool operator==(const SlideWeek&) const = default;
};

struct Slide {
    SlideKind kind = SlideKind::County;
    QString headline;
    QString answer; ///< large beside the headline: "7 min"; may be empty
    QString basis; ///< which round, how many have answered, when
    QString stamp; ///< across the top of exercises and invented data; may be empty
    QString empty; ///< what to say when there are no rows
    int sheet = 1;
    int sheets = 1;
    QSize grid; ///< of the tile map; empty: there is none
    QList<SlideTile> tiles;
    QList<SlideCount> counts;
    QString compared; ///< what the counts' changes are against: "+/−: since week 9"
    QList<SlideName> names;
    int nameColumns = 2; ///< side by side
    QList<SlideWeek> weeks;
    QList<SlideRow> rows;

    bool operator==(const Slide&) const = default;
};

/// What a screen reader says of it, line by line: all that is drawn.
QString spokenText(const Slide& slide);

/// Everything of one kind, in as many sheets as a wall of this size needs; at least one.
QList<Slide> makeSlides(SlideKind kind, const WallFacts& facts, const QSizeF& size);

/// Whether there is anything to say; the turning by itself passes over what has nothing.
bool hasNews(SlideKind kind, const WallFacts& facts);

} // namespace samvirke
