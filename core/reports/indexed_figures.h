// The figures of picture.h and insight.h for whoever asks for several of them: from answers that
// were put in order once. The index has to be made from the same input.
#pragma once

#include "core/reports/answer_index.h"
#include "core/reports/insight.h"

namespace samvirke {

AnswerIndex indexOf(const PictureInput& input);

CountyPicture countyPicture(
    const PictureInput& input, const AnswerIndex& answers, const Id& round = {});
QList<RoundCounts> trend(const PictureInput& input, const AnswerIndex& answers);
QHash<QString, Insight> insights(
    const PictureInput& input, const CountyPicture& picture, const AnswerIndex& answers);
QList<CallItem> callList(
    const PictureInput& input, const CountyPicture& picture, const AnswerIndex& answers);

} // namespace samvirke
