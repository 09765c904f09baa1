// What the tests of the desk of meetings share.
#pragma once

#include "core/session/meetings.h"
#include "tests/core/session/fixtures.h"

#include <QFile>

namespace samvirke::testing {

inline const QDateTime now(QDate(2021, 3, 11), QTime(8, 0), Qt::UTC);

inline MeetingSeries weekly()
{
    MeetingSeries series;
    series.title = "Kommunemøte";
    series.rhythm = MeetingRhythm::Weekly;
    series.firstAt = QDateTime(QDate(2021, 3, 4), QTime(9, 0)).toUTC();
    series.minutes = 45;
    series.place = "Video";
    series.agenda = "Åpning\nNeste møte";
    return series;
}

inline QList<SeriesParticipant> whoStand()
{
    SeriesParticipant doctor;
    doctor.municipality = "5055";
    doctor.function = "Kommuneoverlege";
    SeriesParticipant ks;
    ks.function = "KS";
    ks.email = "ks@example.no";
    return { doctor, ks };
}

template <class T> T orFail(const Result<T>& result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text.english()));
    return *result;
}

inline void orFail(const Result<void>& result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text.english()));
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QStringList titles(const QList<AgendaItem>& items)
{
    QStringList out;
    for (const AgendaItem& each : items)
        out.append(each.title);
    return out;
}

inline Id planned(Session& session, const QString& agenda = {})
{
    Meeting meeting;
    meeting.title = "Møte";
    meeting.startsAt = now;
    meeting.agenda = agenda;
    return orFail(session.planMeeting(meeting));
}

} // namespace samvirke::testing
