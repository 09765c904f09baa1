// Domain values as the rows of a file, under the headers and in the words that the imports of the
// same kind read back unchanged.
#pragma once

#include "core/domain/agreement.h"
#include "core/domain/assessment.h"
#include "core/domain/material.h"
#include "core/domain/municipality.h"
#include "core/domain/need.h"
#include "core/domain/pool.h"
#include "core/domain/staff_base.h"

#include <QStringList>

namespace samvirke {

/// A header and its rows. A cell is a number when its column is numeric and it reads as one, so
/// that a spreadsheet program can count with it.
struct OutRows {
    QString title; ///< of the sheet: "egenvurderinger"
    QString mark = {}; ///< a line of its own above the header: "EXERCISE"; none when empty
    QStringList header;
    QList<bool> numeric; ///< by column
    QList<QStringList> rows;
};

OutRows assessmentRows(const QList<SelfAssessment>& assessments, const Reference& reference);
OutRows needRows(const QList<Need>& needs, const Reference& reference);
OutRows poolRows(const QList<PoolMember>& members);
OutRows materialNeedRows(const QList<MaterialNeed>& needs, const Reference& reference);
OutRows materialOfferRows(const QList<MaterialOffer>& offers);
OutRows standingRows(const QList<StandingAgreement>& agreements, const Reference& reference);
OutRows staffBaseRows(const QList<StaffBase>& rows, const Reference& reference);

} // namespace samvirke
