// What files with answers to a survey would do, row by row, before anybody confirms it.
#pragma once

#include "core/domain/survey.h"
#include "core/session/import_preview.h"

namespace samvirke {

struct SurveyFile {
    QString fileName;
    Text problem; ///< why it cannot be read; empty when it can
    QList<ImportRow> rows;
    QList<Text> notices;
    QStringList unknownColumns; ///< shown and kept out
    QList<SurveyReply> replies; ///< of the rows that are new or changed

    int count(RowVerdict verdict) const;
};

struct SurveyImport {
    Id survey;
    QList<SurveyFile> files;

    int count(RowVerdict verdict) const;
    int unreadable() const; ///< files
    bool isClean() const { return unreadable() == 0 && count(RowVerdict::Rejected) == 0; }
};

} // namespace samvirke
