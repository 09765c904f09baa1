// Whom to remind in a round and how: a letter in each form of Norwegian to those with an e-mail
// address, and a list of whom to ring. Nobody is ordered to answer: the letter says what the
// overview is for, and that a telephone call will do.
#pragma once

#include "core/reports/round_report.h"

namespace samvirke {

/// A municipality that has not answered wholly, with one person to ring; one that has no contact
/// stands with empty fields, so that it is not forgotten.
struct PhoneLine {
    QString municipality; ///< number
    QString name;
    AnswerStanding standing = AnswerStanding::NotAnswered;
    QList<ServiceArea> missing;
    StaffingStatus lastKnown = StaffingStatus::NotReported;
    QDateTime lastKnownAt;
    QString contact; ///< personal, as the three below
    QString function;
    QString telephone;
    QString email;

    bool operator==(const PhoneLine&) const = default;
};

/// A line per contact, in the order of the report.
QList<PhoneLine> phoneList(const RoundReport& report, const QList<Contact>& contacts);

struct ReminderDraft {
    QString language; ///< "nb" or "nn": the municipalities' own form; neutral ones get nb
    QStringList addresses; ///< blind copies: they need not know of each other
    QStringList municipalities; ///< names
    QString subject;
    QString body;

    bool operator==(const ReminderDraft&) const = default;
};

struct Reminder {
    ReportingRound round;
    QList<ReminderDraft> drafts;
    QStringList withoutAddress; ///< names of municipalities that only a call reaches

    bool operator==(const Reminder&) const = default;
};

struct ReminderInput {
    RoundReport report;
    QList<Municipality> municipalities;
    QList<Contact> contacts;
    QString office;
    bool exercise = false;
};

Reminder makeReminder(const ReminderInput& input);

} // namespace samvirke
