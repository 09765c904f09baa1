// Calls that follow from the rounds taken together rather than from one answer; part of callList().
#pragma once

#include "core/reports/picture.h"

namespace samvirke {

class AnswerIndex;

/// More municipalities than these in one call are told as a number.
constexpr int namesInOneLine = 3;

/// A hospital's municipalities, or a region, in difficulty together.
QList<CallItem> groupSignals(const PictureInput& input, const CountyPicture& picture);

/// Worse three rounds running; unlike its own normal; rated good with an open need; two rounds
/// silent. In this order.
QList<CallItem> historySignals(
    const PictureInput& input, const CountyPicture& picture, const AnswerIndex& answers);

} // namespace samvirke
