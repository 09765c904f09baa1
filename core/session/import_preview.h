// What an import would do, row by row, before anybody confirms it. Nothing is written to make one.
#pragma once

#include "core/base/text.h"
#include "core/domain/words.h"

#include <QString>

#include <functional>
#include <memory>

namespace samvirke {

enum class ImportKind {
    Assessments,
    Pool,
    Needs,
    MaterialNeeds,
    MaterialOffers,
    StandingAgreements,
    StaffBase,
};
enum class RowVerdict { New, Changed, Unchanged, Rejected };

struct ImportRow {
    int row = 0; ///< as the file counts: the header is row 1 when it is the first line
    RowVerdict verdict = RowVerdict::New;
    Text what; ///< "Heim · Nursing home"
    Text detail; ///< new value, or "good → critical"
    QString column; ///< of the first problem, as the file writes it; rejected rows only
    Text reason; ///< rejected rows only: what is wrong and what to do
};

/// Asked now and then how much of how much is done; no says that the work is to be broken off.
using GoOn = std::function<bool(int done, int all)>;

struct ImportPayload; // the checked values; session's own

struct ImportPreview {
    ImportKind kind = ImportKind::Assessments;
    QString fileName;
    QString round; ///< label; assessments only
    QList<ImportRow> rows;
    QList<Text> notices; ///< e.g. old numbers mapped to today's
    QStringList unknownColumns; ///< shown and kept out
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    int rejected = 0;
    std::shared_ptr<const ImportPayload> payload;
};

/// One file of a folder: what it would do, or why it cannot be read.
struct FilePreview {
    QString fileName;
    Text problem; ///< empty when it can be read
    ImportPreview preview; ///< without meaning when there is a problem
};

/// A folder of files that came back, each looked at; nothing is written to make one.
struct FolderPreview {
    QString folder;
    QString round; ///< label
    QList<FilePreview> files; ///< by name

    int readable() const;
    int created() const;
    int changed() const;
    int unchanged() const;
    int rejected() const; ///< rows, of the files that can be read
};

struct ImportOutcome {
    int rows = 0;
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    int rejected = 0;
};

} // namespace samvirke
