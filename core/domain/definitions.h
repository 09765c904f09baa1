// What each value of an answer means, in versions: a round keeps the version it was asked with, so
// that old answers are read as they were meant.
//
// "epidemic-1" follows the definitions of the weekly reports of 2020-2022, which rate staffing and
// spread of infection together; "general-1" is about staffing alone and holds in any crisis. A
// version is never edited: a change is a new code.
#pragma once

#include "core/domain/words.h"

namespace samvirke {

struct DefinitionSet {
    const char* code;
    const char* label; ///< English source text in the translation context "core"
};

const QList<DefinitionSet>& definitionSets(); ///< the newest first
QString newestDefinitions(); ///< the code that a new round gets
/// The name of a version; for a code that is not ours a text that says so.
Text definitionsLabel(const QString& code);

/// In the words of a version; empty for a code that is not ours, and for values nobody gives.
Text definitionOf(const QString& code, StaffingStatus status);
Text definitionOf(const QString& code, Outlook outlook);
Text definitionOf(const QString& code, Cause cause);
Text definitionOf(const QString& code, AnswerKind answer);

} // namespace samvirke
