// An agreement on paper: clause by clause, with lines to sign on. In the agreement's own form of
// Norwegian, whatever is spoken on screen.
#pragma once

#include "core/print/document.h"
#include "core/reports/printed_agreement.h"

namespace samvirke {

Document agreementDocument(const PrintedAgreement& agreement);

} // namespace samvirke
