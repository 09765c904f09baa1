// Whether a text that is to be shared says who somebody is: names, telephone numbers and e-mail
// addresses of the case file, and what looks like a private person's own.
#pragma once

#include "core/base/text.h"

#include <QStringList>

namespace samvirke {

struct KnownPersons {
    QStringList names; ///< whole names
    QStringList telephones;
    QStringList emails;
    /// Of the one who asked: each part of the name alone is one too many.
    QString caller;
};

struct InTheWay {
    enum class Kind { Name, Telephone, EMail, NationalId };
    Kind kind = Kind::Name;
    QString text; ///< as it stands there

    bool operator==(const InTheWay&) const = default;
};

/// In the order of the text's kinds. A body's own number and address ("21 07 70 00", "post@…") may
/// stand unless the case file has it as somebody's; a mobile number and "name.name@…" never may.
QList<InTheWay> personalIn(const QString& text, const KnownPersons& known);

/// The text without these persons: "…" stands where one stood, also where one part of the caller's
/// name did. What is somebody else's stays.
QString withoutPersons(const QString& text, const KnownPersons& erased);

/// "The name “Kari Moe” stands in it."
Text sentenceOf(const InTheWay& what);

} // namespace samvirke
