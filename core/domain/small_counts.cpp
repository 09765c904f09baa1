#include "core/domain/small_counts.h"

#include "core/base/norwegian.h"

#include <QRegularExpression>

namespace samvirke {

bool maySetSmallBelow(int smallBelow)
{
    return smallBelow == 0 || (smallBelow >= 3 && smallBelow <= largestSmallBelow);
}

bool countsPersons(const SurveyQuestion& question)
{
    if (question.kind != QuestionKind::Number)
        return false;
    // How words for persons begin, in all three languages, and houses that begin so, too.
    static const QRegularExpression persons(
        QStringLiteral(
            "(?<!\\p{L})(person(?!ell)|pasient|patient|ansatt|tilsett|medarbeid|employee|"
            "staff|vikar|stedfortred|innbygg|inhabit|bebo|bebu|resident|bruk[ea]r|"
            "barn(?!eh)|child|hode(?!\\p{L})|hovud|head|people|folk(?!\\p{L})|smitt|infect|"
            "(syk|sjuk)(?!e?h[eju])|sick|lege|doctor|physician|nurse|helsefag|"
            "vernepl|jordm|midwi)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return (question.unit.trimmed().isEmpty() ? question.text : question.unit).contains(persons);
}

Text personsText(int persons, int smallBelow)
{
    if (persons < 1 || persons >= smallBelow)
        return numberText(persons);
    return QStringLiteral("1–%1").arg(smallBelow - 1);
}

} // namespace samvirke
