// What a file would change: its checked rows beside what the case file holds. Pure: values in, a
// preview and the rows to write out; safe on any thread.
//
// Which row is which: an assessment by municipality and service area within its round; a need by
// municipality, service area, profession, required competences and first day, else by all but the
// competences, among those still open; a pool member by owner, name, telephone and e-mail, else by
// owner, main profession and name (an anonymous capacity: home and first period). A thing of the
// case file answers to one row of the file; a need of material by municipality, kind and first day
// among those still open, an offer by owner, place, kind and first day, each else without the day.
// A standing agreement by title, parties, days and archive number, else by title and parties.
// A figure of the agreed staff by municipality, group and year; one that the file does not know
// takes nothing away that is known.
// Fields that the file has no column for stay as they
// are.
#pragma once

#include "core/domain/agreement.h"
#include "core/domain/assessment.h"
#include "core/domain/material.h"
#include "core/domain/municipality.h"
#include "core/domain/need.h"
#include "core/domain/pool.h"
#include "core/domain/staff_base.h"
#include "core/session/import_assistant.h"
#include "core/store/table.h"

#include <QSet>

namespace samvirke {

struct ImportInput {
    ImportKind kind = ImportKind::Assessments;
    QString path;
    std::shared_ptr<const ImportFile> file; ///< when it was read already
    std::optional<ColumnMapping> mapping; ///< else as remembered, else by the headings
    QString round; ///< label; assessments only
    Id roundId; ///< empty when the round is still to be made
    QSet<QString> own; ///< numbers of the office's own municipalities
    QList<SelfAssessment> assessments; ///< of the round
    QList<PoolMember> members;
    QList<Need> needs;
    QList<MaterialNeed> materialNeeds;
    QList<MaterialOffer> materialOffers;
    QList<StandingAgreement> standing;
    QList<StaffBase> staffBase;
    QString caseFile;
    qint64 touched = 0; ///< how often things of this kind have changed in this session
};

/// A row to write: as in the table of its kind; new ones still without id.
struct ImportWrite {
    bool isNew = true;
    store::Row row;
};

struct ImportPayload {
    QString caseFile;
    qint64 touched = 0;
    QList<ImportWrite> writes;
    QString fingerprint; ///< of the headings
    std::optional<ColumnMapping> mapping; ///< as a person gave it, to be remembered
};

Result<ImportPreview> makePreview(const ImportInput& input);

/// What is said of an import that the person broke off.
Text importCancelled();

/// What a kind of import brings.
Entity entityOf(ImportKind kind);

} // namespace samvirke
