// Which municipality somebody means: by number or name or both, as numbers are written in the wild
// ("K-5001 Trondheim", "5001 Trondheim - Tråante", 301 for 0301), with numbers and names that are
// no longer in use led to today's.
#pragma once

#include "core/base/result.h"
#include "core/domain/municipality.h"

#include <QSet>

namespace samvirke {

class MunicipalityLookup {
public:
    /// `reference` must outlive the lookup. `own`: the office's own numbers, may be empty.
    explicit MunicipalityLookup(const Reference& reference, const QSet<QString>& own = {});

    struct Found {
        const Municipality* municipality = nullptr;
        QString formerNumber; ///< when the file wrote one that is no longer in use
        QString formerName; ///< when the file wrote a name that is no longer in use
    };

    /// `number` and `name` are cells of two columns; either may hold both, or be empty. The error
    /// says what is wrong and what to write.
    Result<Found> find(QStringView number, QStringView name) const;

    /// Whether some municipality, or more than one, is or was called this.
    bool isName(QStringView name) const;

    /// What to tell a person about a former number or name that stood in `rows` rows.
    static Text notice(const Found& found, int rows);

private:
    struct Said { // what one cell says
        QString number;
        QString name;
    };
    static Said read(QStringView cell);
    Result<Found> byNumber(const QString& number) const;
    Result<Found> byName(const QString& name) const;
    bool isNameOf(const QString& name, const Found& found) const;
    Result<Found> findUncached(QStringView number, QStringView name) const;

    const Reference& m_reference;
    QSet<QString> m_own;
    QHash<QString, const Municipality*> m_byNumber;
    QHash<QString, const FormerNumber*> m_former;
    QMultiHash<QString, const Municipality*> m_byName; ///< plain names, all languages
    QMultiHash<QString, const FormerNumber*> m_formerByName;
    mutable QHash<QPair<QString, QString>, Result<Found>> m_known;
};

} // namespace samvirke
