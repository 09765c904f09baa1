// What the commands about surveys have in common, and those of them that read or write files.
#pragma once

#include "app/ctl/values.h"
#include "core/domain/survey.h"

namespace samvirke::ctl {

struct SurveyOptions {
    QString file, survey, title, municipality, question, value, path, kind;
    std::optional<QString> asker, purpose, opens, due, expires, municipalities, comment, choices,
        unit, meaning, by, role, channel, at, out, phones, copy;
    bool json = false, skip = false, names = false, summary = false, dry = false;
};

/// A survey by the end of its key, its title, or a part of the title that only one has; the newest
/// when nothing is named.
Survey chosenSurvey(const Session& session, const QString& text);

/// "all", "sample:12", "strained" (challenging or critical in the newest round), or a list.
QStringList askedFrom(const Session& session, const QString& text);

int importAnswers(const SurveyOptions& given);
int exportAnswers(const SurveyOptions& given);
int writeForms(const SurveyOptions& given);
int remindOfSurvey(const SurveyOptions& given);

} // namespace samvirke::ctl
