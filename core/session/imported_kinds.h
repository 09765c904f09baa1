// What an import must know of each kind of thing that a file brings: what a row is called, what a
// new one says, and by what it is known again.
#pragma once

#include "core/base/text.h"
#include "core/domain/agreement.h"
#include "core/domain/assessment.h"
#include "core/domain/material.h"
#include "core/domain/need.h"
#include "core/domain/pool.h"
#include "core/domain/staff_base.h"

namespace samvirke {

template <class T> struct ImportedKind {
    Text (*what)(const T&) = nullptr; ///< "Hitra · home care"
    Text (*news)(const T&) = nullptr; ///< of a new one: "3 × 8.–14.3.2021"
    QString (*closeKey)(const T&) = nullptr; ///< the same key: certainly the same thing
    QString (*looseKey)(const T&) = nullptr; ///< else by this; null: by the first alone
    /// Whether one of the case file may still be meant; null: always.
    bool (*answers)(const T&) = nullptr;
    /// A row that takes nothing away that is known already; null: none does.
    bool (*saysNothingNew)(const T&) = nullptr;
};

template <class T> const ImportedKind<T>& importedKind();
template <> const ImportedKind<SelfAssessment>& importedKind();
template <> const ImportedKind<PoolMember>& importedKind();
template <> const ImportedKind<Need>& importedKind();
template <> const ImportedKind<MaterialNeed>& importedKind();
template <> const ImportedKind<MaterialOffer>& importedKind();
template <> const ImportedKind<StaffBase>& importedKind();
template <> const ImportedKind<StandingAgreement>& importedKind();

} // namespace samvirke
