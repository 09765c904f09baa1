// Protective equipment, apparatus and beds: what a municipality lacks and what an owner can spare.
// The governors moved such things by the same voluntary means as staff (seed 003).
#pragma once

#include "core/base/ids.h"
#include "core/domain/need.h"
#include "core/domain/words.h"

#include <QDate>

namespace samvirke {

enum class MaterialUnit { Pieces, Litres, Places };
template <> const QList<Word<MaterialUnit>>& words();

/// A kind of material. What is used up is given once; what comes back is lent for a period.
struct MaterialKind {
    const char* code;
    const char* label; ///< "Surgical masks": English source text in the translation context "core"
    const char* counted; ///< "%1 surgical mask(s)": the same with a number, which decides the form
    MaterialUnit unit = MaterialUnit::Pieces;
    bool returned = false;
};

/// All kinds in the order a person expects them; the only place that knows them.
const QList<MaterialKind>& materialKinds();
const MaterialKind* materialKind(const QString& code); ///< without regard to case; null: not ours
bool isReturned(const QString& kind); ///< false for a code that is not ours

/// The word for a code; the code itself when it is not one of ours.
Text materialLabel(const QString& kind);
/// "500 surgical masks", "40 litres of hand disinfectant"
Text materialText(const QString& kind, int quantity);

constexpr int largestQuantity = 1'000'000;

/// What a municipality lacks.
struct MaterialNeed {
    Id id;
    QString municipality; ///< number
    QString kind; ///< code
    int quantity = 1; ///< 1 … largestQuantity, in the kind's unit
    QDate from; ///< needed from this day
    QDate until; ///< last day, of what is returned; without meaning for what is used up
    Severity severity = Severity::Challenging;
    QString contact; ///< personal: who to ring about the need
    QString note;
    NeedState state = NeedState::Open;
    /// Codes of kinds that do as well: of the same unit, and returned or used up as the asked one.
    QStringList alsoAccept = {};

    bool operator==(const MaterialNeed&) const = default;
};

/// What an owner can spare. How much it keeps for itself is its own business: only what it offers
/// counts, all deliveries from this offer included.
struct MaterialOffer {
    Id id;
    QString owner; ///< municipality number, or the name of a health trust or other owner
    PoolSource source = PoolSource::Municipality;
    QString kind; ///< code
    int quantity = 1; ///< 1 … largestQuantity
    QString place; ///< where it is: municipality number
    QDate from; ///< available from this day
    QDate until; ///< last day; invalid: until further notice
    QDate lastConfirmed;
    QString note;

    bool operator==(const MaterialOffer&) const = default;
};

/// Whether one kind may stand in for another at all: of the same unit, and both are returned or
/// both used up.
bool mayReplace(const QString& asked, const QString& given);
/// Whether a need takes this kind: the one it asks for, or one it accepts also.
bool accepts(const MaterialNeed& need, const QString& kind);

QList<FieldProblem> problemsOf(const MaterialNeed& need);
QList<FieldProblem> problemsOf(const MaterialOffer& offer);

} // namespace samvirke
