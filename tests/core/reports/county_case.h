// A small county with rounds of answers, said in few words, for tables of cases.
#pragma once

#include "core/reports/picture.h"

#include <QStringList>

namespace samvirke {

/// Municipalities by name; numbers 5001, 5002, … in the order given.
inline QList<Municipality> countyOf(const QStringList& names)
{
    QList<Municipality> out;
    for (const QString& name : names) {
        Municipality m;
        m.number = QString::number(5001 + out.size());
        m.name = name;
        m.countyNumber = "50";
        m.ownOffice = true;
        out.append(m);
    }
    return out;
}

/// Round number `week` of 2021: opens on Monday morning, due Tuesday noon.
inline ReportingRound roundOf(int week)
{
    const QDate monday = QDate(2021, 1, 4).addDays((week - 1) * 7);
    return { QString("round%1").arg(week), QString("2021-W%1").arg(week, 2, 10, QChar('0')),
        QDateTime(monday, QTime(6, 0), Qt::UTC),
        QDateTime(monday.addDays(1), QTime(11, 0), Qt::UTC), {}, {}, {}, {} };
}

inline SelfAssessment answerOf(const QString& number, int week, StaffingStatus status,
    ServiceArea service = ServiceArea::Overall)
{
    SelfAssessment a;
    a.id = number + QString::number(week) + code(service);
    a.round = QString("round%1").arg(week);
    a.municipality = number;
    a.service = service;
    a.status = status;
    a.reportedAt = roundOf(week).opens.addSecs(3600 * 5);
    return a;
}

/// `letters` by municipality and round: g good, c challenging, k critical, - no answer.
inline PictureInput countyWith(const QStringList& names, const QStringList& letters)
{
    PictureInput input;
    input.municipalities = countyOf(names);
    qsizetype rounds = 0;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        rounds = std::max(rounds, letters.at(i).size());
        for (int week = 1; week <= letters.at(i).size(); ++week) {
            const QChar letter = letters.at(i).at(week - 1);
            if (letter == '-')
                continue;
            input.assessments.append(answerOf(input.municipalities.at(i).number, week,
                letter == 'g'       ? StaffingStatus::Good
                    : letter == 'c' ? StaffingStatus::Challenging
                                    : StaffingStatus::Critical));
        }
    }
    for (int week = 1; week <= rounds; ++week)
        input.rounds.append(roundOf(week));
    input.today = QDate(2021, 1, 4).addDays((rounds - 1) * 7 + 3);
    return input;
}

} // namespace samvirke
