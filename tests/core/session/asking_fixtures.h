// What the tests of asking owners share.
#pragma once

#include "core/base/norwegian.h"
#include "core/session/agreements.h"
#include "core/session/asking.h"
#include "tests/core/session/fixtures.h"

namespace samvirke::testing {

inline const QDateTime monday(QDate(2021, 3, 8), QTime(8, 0), Qt::UTC);

inline Need fullNeed()
{
    Need need = aNeed();
    need.tried = { TriedMeasure::OwnStaff, TriedMeasure::LargerPosts, TriedMeasure::Redeployment,
        TriedMeasure::Labour, TriedMeasure::Agencies };
    need.from = QDate(2021, 3, 10);
    need.infectious = true;
    need.lodging = true;
    need.familyHousing = YesNo::No;
    need.shifts = "kveld og helg";
    need.tasks = "Stell og medisiner. Ring Ola Nordmann på 900 00 000";
    need.leads = "avdelingsleder";
    need.trains = "fagsykepleier";
    return need;
}

inline Contact contactIn(const QString& owner, const QString& name)
{
    Contact contact;
    contact.municipality = owner;
    contact.name = name;
    contact.function = "Kommuneoverlege";
    contact.telephone = "911 22 333";
    contact.email = "post@" + owner + ".example.org";
    return contact;
}

inline Ask asking(const Id& need, const QStringList& owners)
{
    Ask ask;
    ask.need = need;
    for (const QString& owner : owners)
        ask.owners.append({ owner, {}, {}, 1, {} });
    ask.answerBy = monday.addDays(1);
    return ask;
}

/// Frøya (5014) asks; Hitra is 5056, Heim 5055, Orkland 5059.
inline const QStringList twoOwners{ "5056", "5059" };

inline QString allText(const OwnerLetter& letter)
{
    return letter.letter.subject + letter.letter.body() + letter.note.subject + letter.note.body();
}

} // namespace samvirke::testing
