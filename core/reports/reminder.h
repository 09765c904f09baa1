// Whom to remind in a round and how: a letter in each form of Norwegian to those with an e-mail
// address, and a list of whom to ring. Nobody is ordered to answer: the letter says what the
// overview is for, and that a telephone call will do.
#pragma once

#include "core/reports/round_report.h"
#include "core/reports/survey_report.h"

#include <functional>

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
    Text about; ///< "week 10, 2021", or a survey's title
    QString label; ///< the same as it stands in names of files
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

// ---- The same for a survey

QList<PhoneLine> phoneList(const SurveyReport& report, const QList<Contact>& contacts);

struct SurveyReminderInput {
    SurveyReport report;
    QList<Municipality> municipalities;
    QList<Contact> contacts;
    QString office;
    bool exercise = false;
};

Reminder makeReminder(const SurveyReminderInput& input);

// ---- What both have in common

struct Addressee {
    QString municipality; ///< number
    QString name;
};

/// A draft in each form of Norwegian that one of them has, with all addresses as blind copies.
Reminder draftsTo(const QList<Addressee>& whom, const QList<Municipality>& municipalities,
    const QList<Contact>& contacts, const Text& subject,
    const std::function<Text(const QStringList& names)>& body);

} // namespace samvirke
