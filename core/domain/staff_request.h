// A request for staff that went out to one owner: what it said, and when an answer is expected.
// The answer itself is a line of the transfer's ledger.
#pragma once

#include "core/base/ids.h"
#include "core/domain/words.h"

#include <QDateTime>

namespace samvirke {

struct StaffRequest {
    Id id;
    Id need;
    Id transfer; ///< that it asks for
    QString owner; ///< municipality number or name
    QDateTime at; ///< UTC
    QDateTime answerBy; ///< UTC; may be invalid
    AnswerChannel how = AnswerChannel::EMail;
    LanguageForm form = LanguageForm::Bokmal;
    QString text; ///< as it was sent; names of staff never stand in it
    QDateTime remindedAt; ///< UTC; invalid: not yet

    bool operator==(const StaffRequest&) const = default;
};

} // namespace samvirke
