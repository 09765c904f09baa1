// What a municipality can do or ask for when staff is short, and what municipalities ask the office
// about it.
#pragma once

#include "core/base/ids.h"
#include "core/domain/words.h"

#include <QDateTime>
#include <QStringList>

namespace samvirke {

/// One measure of the catalogue. The program brings a catalogue of its own; a measure of the same
/// code in the case file stands in its place.
struct Measure {
    Id id;
    QString code; ///< unique
    EscalationLevel level = EscalationLevel::Local;
    int position = 0; ///< within its level
    QString name;
    QString gives; ///< what it brings
    QString whenToUse;
    QString whoToCall; ///< a body or a function
    QString openingHours;
    QString leadTime;
    QString cost;
    QString howToApply;
    QStringList keywords; ///< what people call it or lack when they need it
    QStringList professions; ///< codes it may help with; empty: any
    bool hidden = false; ///< the office does not use it

    bool operator==(const Measure&) const = default;
};

struct Inquiry {
    Id id;
    QDateTime at; ///< UTC: when it came
    AnswerChannel how = AnswerChannel::Telephone;
    QString municipality; ///< number; empty for others
    QString caller; ///< personal
    QString callerFunction;
    QString question;
    QString answer;
    Role role = Role::Guidance; ///< of what was answered
    QDateTime answeredAt; ///< UTC; invalid: open
    QString answeredBy; ///< a function
    QDate followUp; ///< invalid: none
    QDateTime followedUpAt; ///< UTC
    QStringList measures; ///< codes that were pointed to
    Id shared; ///< the shared answer it became; may be empty

    bool operator==(const Inquiry&) const = default;
};

/// A question and an answer for everybody: without names.
struct SharedAnswer {
    Id id;
    QString question;
    QString answer;
    QStringList keywords;
    QDateTime changedAt; ///< UTC

    bool operator==(const SharedAnswer&) const = default;
};

} // namespace samvirke
