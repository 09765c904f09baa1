// Professions and competences by code. Professions: HPR's codes (Volven 9060) and three of ours for
// people who need no authorisation. Competences: our own list, as the seeds name them.
#pragma once

#include "core/base/text.h"

#include <QList>

namespace samvirke {

struct CodeWord {
    const char* code;
    const char* label; ///< English source text in the translation context "core"
};

const QList<CodeWord>& professions();
const QList<CodeWord>& competences();

/// Begins the code that stands in an instance for belonging to a group of the pool.
inline const QString teamMark = QStringLiteral("team:");

/// The word for a code; the code itself when it is not one of ours (files may bring others).
Text professionLabel(const QString& code);
Text competenceLabel(const QString& code);

bool isProfession(const QString& code);
bool isCompetence(const QString& code);

} // namespace samvirke
