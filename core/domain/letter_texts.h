// The words of letters that ask owners for staff: our standard ones, what a text may name in
// braces, and what must stand in them. An office may write its own in each form of Norwegian.
#pragma once

#include "core/domain/need.h"
#include "core/domain/text_section.h"

namespace samvirke {

/// The id of what the office keeps of these texts among its templates begins so.
inline const QString letterTemplateMark = QStringLiteral("request-letters-");

/// A text of its own in the template.
struct LetterTextKind {
    const char* key; ///< "request", "reminder", "withdrawal", "telephone", "telephone-withdrawal"
    const char* label; ///< source text in context "core"
    bool asks; ///< it asks for something: that a no is free must stand in it
};
const QList<LetterTextKind>& letterTextKinds();

/// Something that a text names in braces, under any of its names: "{owner}", "{eier}", "{eigar}".
struct LetterField {
    const char* code;
    const char* nb;
    const char* nn;
    const char* label; ///< what it is: source text in context "core"
};
const QList<LetterField>& letterFields();
const LetterField* letterField(const QString& name); ///< without the braces; null: none
/// As it is written into a text: "{eier}".
QString bracedField(const LetterField& field, LanguageForm form);

struct LetterTemplate {
    LanguageForm form = LanguageForm::Bokmal; ///< Bokmal or Nynorsk
    QList<TextSection> texts; ///< one for each kind, by its key; paragraphs part by an empty line
    bool own = false; ///< the office's, else the standard one

    bool operator==(const LetterTemplate&) const = default;
    QString text(const QString& key) const; ///< the standard one where there is none
};

LetterTemplate standardLetters(LanguageForm form);

/// Fields of problems are the keys of the texts.
QList<FieldProblem> problemsOf(const LetterTemplate& wanted);

} // namespace samvirke
