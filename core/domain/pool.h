// The people (or anonymous capacities) that an owner may lend.
#pragma once

#include "core/base/ids.h"
#include "core/domain/need.h"
#include "core/domain/words.h"

#include <QDate>

namespace samvirke {

struct Competence {
    QString code;
    QDate until; ///< last valid day; invalid date = does not expire
    bool verified = false;

    bool operator==(const Competence&) const = default;
};

struct Window {
    QDate from; ///< both days included
    QDate until;

    bool operator==(const Window&) const = default;
};

struct PoolMember {
    Id id;
    QString name; ///< personal; empty for an anonymous capacity
    QString telephone; ///< personal
    QString email; ///< personal
    QString owner; ///< municipality number, or the name of a health trust or other owner
    PoolSource source = PoolSource::Municipality;
    QStringList professions; ///< codes, the main one first
    QList<Competence> competences;
    QList<Window> availability;
    QString home; ///< municipality number
    int maxTravelKm = 50; ///< 0 … 3000
    bool acceptsInfectious = false;
    QDate lastConfirmed;
    QString team; ///< those with the same word here have worked or trained together
    QString note;

    bool operator==(const PoolMember&) const = default;
};

QList<FieldProblem> problemsOf(const PoolMember& member);

/// From how far up the ladder a source comes when nothing nearer is known: municipality
/// InterMunicipal, health trust and USHT HealthCommunity, the others National.
EscalationLevel escalationLevelOf(PoolSource source);

/// A person looked at a proposal and said no to this pair: the matcher leaves it out.
struct DeclinedPair {
    Id id;
    Id member;
    Id need;
    QString reason;

    bool operator==(const DeclinedPair&) const = default;
};

} // namespace samvirke
