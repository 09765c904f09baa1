// Municipalities, the office that looks after some of them, and what the country looks like around
// them.
#pragma once

#include "core/base/ids.h"
#include "core/domain/words.h"

#include <QHash>
#include <QStringList>

namespace samvirke {

struct Municipality {
    QString number; ///< four digits as text: leading zeros count
    QString name; ///< Norwegian name
    QString otherName; ///< Sami, Kven or other official name; may be empty
    QString countyNumber; ///< two digits
    QString county;
    int population = 0; ///< 1 January 2026 (SSB 07459)
    double latitude = 0; ///< degrees, WGS84, of the administrative centre
    double longitude = 0;
    QString healthCommunity; ///< "St. Olavs hospital": one of the 19 helsefellesskap
    QString healthTrust;
    QString region; ///< economic region (SSB Klass 108)
    int centrality = 0; ///< 1 most central … 6 least (SSB Klass 128); 0 unknown
    LanguageForm languageForm = LanguageForm::Neutral;
    bool ownOffice = false; ///< belongs to the office that owns the case file

    bool operator==(const Municipality&) const = default;
};

struct CountyOffice {
    QString name; ///< "Statsforvalteren i Trøndelag"
    QStringList counties; ///< county numbers

    bool operator==(const CountyOffice&) const = default;
};

/// A land border between two municipalities; each pair stands once.
struct Neighbours {
    QString a;
    QString b;

    bool operator==(const Neighbours&) const = default;
};

/// Where a number that is no longer in use went. More than one target: the number alone cannot say
/// which.
struct FormerNumber {
    QString number;
    QString name;
    QStringList successors; ///< numbers of today
    bool unambiguous = false;

    bool operator==(const FormerNumber&) const = default;
};

/// The country as the program knows it. From `facts`, CC BY 4.0 Kartverket, NLOD SSB, see
/// resources/reference.
struct Reference {
    QList<Municipality> municipalities; ///< all 357
    QList<CountyOffice> offices; ///< the ten of today
    QList<Neighbours> neighbours;
    QList<FormerNumber> formerNumbers;

    const Municipality* byNumber(const QString& number) const;
    const CountyOffice* office(const QString& name) const; ///< without regard to case
};

/// A person to ring in a municipality (or at an owner of staff). Personal data.
struct Contact {
    Id id;
    QString municipality; ///< number
    QString name;
    QString function; ///< "Kommuneoverlege"
    QString telephone;
    QString email;

    bool operator==(const Contact&) const = default;
};

/// An owner's own limit for lending one profession; "" as profession holds for all.
struct OwnerLimit {
    Id id;
    QString owner;
    QString profession;
    int maxAway = 0;

    bool operator==(const OwnerLimit&) const = default;
};

} // namespace samvirke
