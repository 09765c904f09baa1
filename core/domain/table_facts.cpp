#include "core/domain/table_facts.h"

#include <algorithm>

namespace samvirke {

template <> const QList<Word<ColumnKind>>& words()
{
    static const QList<Word<ColumnKind>> all{
        { ColumnKind::Empty, "empty", QT_TRANSLATE_NOOP("core", "nothing") },
        { ColumnKind::Text, "text", QT_TRANSLATE_NOOP("core", "text") },
        { ColumnKind::Number, "number", QT_TRANSLATE_NOOP("core", "numbers") },
        { ColumnKind::Percent, "percent", QT_TRANSLATE_NOOP("core", "percentages") },
        { ColumnKind::Date, "date", QT_TRANSLATE_NOOP("core", "dates") },
        { ColumnKind::MunicipalityNumber, "municipality-number",
            QT_TRANSLATE_NOOP("core", "municipality numbers") },
        { ColumnKind::MunicipalityName, "municipality-name",
            QT_TRANSLATE_NOOP("core", "municipality names") },
        { ColumnKind::Municipality, "municipality-number-and-name",
            QT_TRANSLATE_NOOP("core", "municipalities, number and name") },
        { ColumnKind::Municipalities, "municipalities",
            QT_TRANSLATE_NOOP("core", "several municipalities in a cell") },
        { ColumnKind::Status, "status", QT_TRANSLATE_NOOP("core", "staffing status") },
        { ColumnKind::ServiceArea, "service-area", QT_TRANSLATE_NOOP("core", "service areas") },
        { ColumnKind::Profession, "profession", QT_TRANSLATE_NOOP("core", "professions") },
        { ColumnKind::YesNo, "yes-no", QT_TRANSLATE_NOOP("core", "yes or no") },
        { ColumnKind::Email, "email", QT_TRANSLATE_NOOP("core", "e-mail addresses") },
        { ColumnKind::Telephone, "telephone", QT_TRANSLATE_NOOP("core", "telephone numbers") },
    };
    return all;
}

QString columnLetter(int place)
{
    QString letters;
    for (int rest = place; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

int columnPlace(const QString& letter)
{
    constexpr qsizetype longest = 3;
    if (letter.isEmpty() || letter.size() > longest)
        return -1;
    int place = 0;
    for (const QChar c : letter) {
        const int digit = c.toUpper().unicode() - u'A';
        if (digit < 0 || digit > 25)
            return -1;
        place = place * 26 + digit + 1;
    }
    return place - 1;
}

} // namespace samvirke
