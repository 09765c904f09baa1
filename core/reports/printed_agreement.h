// An agreement with all that stands on its pages, in its own form of Norwegian: values, no
// painting.
#pragma once

#include "core/domain/agreement_texts.h"

namespace samvirke {

struct PrintedSignature {
    QString party; ///< "Trondheim"
    QString by; ///< name and function; empty: to be signed, or erased since
    QDateTime at; ///< UTC; invalid: not signed

    bool operator==(const PrintedSignature&) const = default;
};

struct PrintedAgreement {
    QString office; ///< "Statsforvalteren i Trøndelag": passed on contact, is no party
    bool exercise = false;
    bool demonstration = false;
    LanguageForm form = LanguageForm::Bokmal;
    QString what; ///< "2 × nurse, 8.–21.3.2021"
    PrintedSignature lender;
    PrintedSignature receiver;
    QList<TextSection> sections; ///< filled in
    AgreementStage stage = AgreementStage::Draft;
    bool over = false; ///< its transfer came to nothing: not to be signed

    bool operator==(const PrintedAgreement&) const = default;
};

} // namespace samvirke
