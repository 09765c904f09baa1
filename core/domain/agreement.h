// What two municipalities agree on when staff is lent: the agreement about one transfer, and
// standing agreements that were made before anything happened.
#pragma once

#include "core/base/ids.h"
#include "core/domain/need.h"
#include "core/domain/text_section.h"
#include "core/domain/words.h"

#include <QDateTime>

namespace samvirke {

struct AgreementTemplate {
    Id id;
    QString name;
    LanguageForm form = LanguageForm::Bokmal;
    QList<TextSection> sections;

    bool operator==(const AgreementTemplate&) const = default;
};

/// One for each transfer.
struct Agreement {
    Id id;
    Id transfer;
    LanguageForm form = LanguageForm::Bokmal;
    Id madeFrom; ///< the template; may be empty
    QList<TextSection> sections;
    QString lenderLoses; ///< what the lending municipality's inhabitants go without
    QString answersForLoss; ///< who there answers for that: a function
    QDateTime sentAt; ///< UTC; invalid: not yet
    QDateTime lenderSignedAt; ///< UTC
    QString lenderSignedBy; ///< personal
    QDateTime receiverSignedAt; ///< UTC
    QString receiverSignedBy; ///< personal

    bool operator==(const Agreement&) const = default;
};

struct StandingAgreement {
    Id id;
    QString title;
    QStringList parties; ///< numbers of municipalities, or names of others
    QStringList professions; ///< codes; empty: all
    QList<ServiceArea> services; ///< empty: all
    QString scope; ///< in words
    QString triggers; ///< what sets it off, and who says so
    QDate validFrom; ///< invalid: always has been
    QDate validUntil; ///< that day included; invalid: until further notice
    QString contact; ///< personal
    QString reference; ///< number in the archive
    QString note;

    bool operator==(const StandingAgreement&) const = default;
};

} // namespace samvirke
