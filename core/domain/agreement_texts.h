// The words of an agreement about lent staff: our standard clauses, what a text may name in braces,
// and the agreement's way from draft to both signatures.
#pragma once

#include "core/domain/agreement.h"
#include "core/domain/service.h"

#include <QHash>
#include <QRegularExpression>

namespace samvirke {

/// Something of the transfer that a text names in braces, under any of its names: "{lender}",
/// "{utlåner}", "{utlånar}".
struct AgreementField {
    const char* code;
    const char* nb;
    const char* nn;
    const char* label; ///< what it is: source text in context "core"
    bool personal; ///< stays in braces in the file; filled on paper alone, from where it is sealed
};
const QList<AgreementField>& agreementFields();
/// As it is written into a text: "{utlåner}".
QString bracedField(const AgreementField& field, LanguageForm form);
/// Finds what stands in braces in the text of an agreement or a letter; the first capture is the
/// name.
const QRegularExpression& bracedFields();

/// A clause of the standard agreement. Sources in context "core".
struct Clause {
    const char* key;
    const char* heading;
    const char* text;
    const char* guidance; ///< for the writer, never printed; may be null
};
const QList<Clause>& standardClauses();
Text clauseGuidance(const QString& key); ///< empty for an office's own clause

/// "nb" or "nn"; neutral is written in nb.
QString languageOf(LanguageForm form);

/// The standard template in a form of Norwegian. Its id is standardAgreementId().
AgreementTemplate standardAgreement(LanguageForm form);
QString standardAgreementId(LanguageForm form);
bool isStandardAgreement(const Id& id);

/// What is known, by the field's code; what is not known is absent.
using AgreementFacts = QHash<QString, QString>;

enum class Filling {
    ForTheFile, ///< all but personal fields
    ForPaper, ///< all
};
/// What is not known becomes a line to write on, with what belongs there.
QString filledText(
    const QString& text, const AgreementFacts& facts, Filling filling, LanguageForm form);

/// Fields that the texts name and nobody knows yet, in their order, each once.
QList<AgreementField> unknownFields(
    const QList<TextSection>& sections, const AgreementFacts& facts);
/// What stands in braces and is no field: "{perode}".
QStringList strangeFields(const QList<TextSection>& sections);

QList<FieldProblem> problemsOf(const AgreementTemplate& wanted);
QList<FieldProblem> problemsOf(const Agreement& agreement);

enum class AgreementStage { Draft, Sent, LenderSigned, ReceiverSigned, Signed };
template <> const QList<Word<AgreementStage>>& words();
AgreementStage stageOf(const Agreement& agreement);
bool isSigned(const Agreement& agreement, TransferSide side);

} // namespace samvirke
