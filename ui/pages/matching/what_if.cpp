#include "ui/pages/matching/what_if.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/domain/professions.h"

#include <QCoreApplication>

namespace samvirke {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("WhatIf", source);
}

} // namespace

WhatIf ifDeclines(const PlanNeed& need, const PlanStint& stint)
{
    WhatIf question{ WhatIf::Kind::MemberDeclines,
        QString(say(QT_TRANSLATE_NOOP("WhatIf", "%1 says no to %2")))
            .arg(stint.who, need.municipality) };
    question.stint = stint.stint;
    return question;
}

WhatIf ifOwnerLendsNobody(const PlanStint& stint)
{
    WhatIf question{ WhatIf::Kind::OwnerLendsNobody,
        QString(say(QT_TRANSLATE_NOOP("WhatIf", "%1 lends nobody"))).arg(stint.ownerName) };
    question.owner = stint.owner;
    return question;
}

WhatIf ifStays(const PlanNeed& need, const PlanStint& stint)
{
    WhatIf question{ WhatIf::Kind::MemberStays,
        QString(say(QT_TRANSLATE_NOOP("WhatIf", "%1 stays with %2, %3")))
            .arg(stint.who, need.municipality, periodText(stint.stint.from, stint.stint.until)) };
    question.stint = stint.stint;
    return question;
}

WhatIf ifOneMore(const PlanNeed& need)
{
    const QString profession = professionLabel(need.need.profession).translated();
    WhatIf question{ WhatIf::Kind::OneMore,
        QString(say(QT_TRANSLATE_NOOP("WhatIf", "one more %1 near %2")))
            .arg(profession.toLower(), need.municipality) };
    PoolMember& member = question.member;
    member.id = makeId();
    // Not the municipality itself: it may be one that lends nobody now.
    member.owner =
        QString(say(QT_TRANSLATE_NOOP("WhatIf", "One more near %1"))).arg(need.municipality);
    member.source = PoolSource::Municipality;
    member.professions = { need.need.profession };
    for (const QString& code : need.need.required)
        member.competences.append({ code, {}, true });
    member.availability = { { need.need.from, need.need.until } };
    member.home = need.need.municipality;
    member.acceptsInfectious = true;
    member.lastConfirmed = today();
    return question;
}

WhatIf ifNeedReads(const PlanNeed& need, const Need& other)
{
    WhatIf question{ WhatIf::Kind::NeedReads,
        QString(say(QT_TRANSLATE_NOOP("WhatIf", "%1 asks for %2 × %3, %4")))
            .arg(need.municipality, QString::number(other.heads),
                professionLabel(other.profession).translated(),
                periodText(other.from, other.until)) };
    question.need = other;
    return question;
}

MatchSettings supposing(MatchSettings settings, const QList<WhatIf>& questions)
{
    for (const WhatIf& question : questions) {
        const Stint& stint = question.stint;
        const std::pair<Id, Id> pair{ stint.member, stint.need };
        const auto isPair = [&](const PinnedStint& pin) {
            return pin.member == stint.member && pin.need == stint.need;
        };
        switch (question.kind) {
        case WhatIf::Kind::MemberDeclines:
            settings.pinned.removeIf(isPair);
            settings.declined.append(pair);
            break;
        case WhatIf::Kind::OwnerLendsNobody:
            settings.blockedOwners.append(question.owner);
            break;
        case WhatIf::Kind::MemberStays:
            settings.declined.removeAll(pair);
            settings.pinned.removeIf(isPair);
            settings.pinned.append({ stint.member, stint.need, stint.from, stint.until });
            break;
        case WhatIf::Kind::OneMore:
            settings.moreMembers.append(question.member);
            break;
        case WhatIf::Kind::NeedReads:
            settings.otherNeeds.removeIf(
                [&](const Need& need) { return need.id == question.need.id; });
            settings.otherNeeds.append(question.need);
            break;
        }
    }
    return settings;
}

bool canBeRecorded(WhatIf::Kind kind)
{
    switch (kind) {
    case WhatIf::Kind::MemberDeclines:
    case WhatIf::Kind::OwnerLendsNobody:
    case WhatIf::Kind::NeedReads:
        return true;
    case WhatIf::Kind::MemberStays:
    case WhatIf::Kind::OneMore:
        return false;
    }
    return false;
}

} // namespace samvirke
