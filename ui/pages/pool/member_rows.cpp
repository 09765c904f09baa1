#include "ui/pages/pool/member_rows.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "core/session/session.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace samvirke {

namespace {

bool holds(QDate from, QDate until, QDate day)
{
    return from.isValid() && until.isValid() && from <= day && day <= until;
}

} // namespace

MemberRow memberRow(
    const Session& session, const PoolMember& member, const QList<Transfer>& transfers, QDate today)
{
    MemberRow row;
    row.member = member;
    row.owner = session.ownerName(member.owner);
    row.home = session.municipalityName(member.home);
    for (const Window& window : member.availability) {
        if (window.until < today)
            continue;
        if (!row.window || window.from < row.window->from)
            row.window = window;
    }
    for (const Transfer& transfer : transfers) {
        if (transfer.member != member.id || !bindsStaff(transfer.state) || transfer.until < today)
            continue;
        if (!row.transfer || transfer.from < row.transfer->from)
            row.transfer = transfer;
    }
    if (row.transfer)
        row.transferTo = session.municipalityName(row.transfer->to);
    row.availableToday = isAvailableIn(member, transfers, today, today);
    row.stale = !member.lastConfirmed.isValid()
        || member.lastConfirmed.daysTo(today) >= confirmationAgeDays;
    return row;
}

QList<MemberRow> memberRows(const Session& session)
{
    // One pass over the transfers, not one for each member.
    QHash<Id, QList<Transfer>> byMember;
    for (const Transfer& transfer : session.transfers()) {
        if (!transfer.member.isEmpty())
            byMember[transfer.member].append(transfer);
    }
    const QDate day = today();
    QList<MemberRow> rows;
    for (const PoolMember& member : session.poolMembers())
        rows.append(memberRow(session, member, byMember.value(member.id), day));
    return rows;
}

bool isAvailableIn(
    const PoolMember& member, const QList<Transfer>& transfers, QDate from, QDate until)
{
    if (!from.isValid() || !until.isValid())
        return false;
    for (const Window& window : member.availability) {
        if (!window.from.isValid() || !window.until.isValid())
            continue;
        QDate day = std::max(from, window.from);
        const QDate last = std::min(until, window.until);
        while (day <= last) {
            QDate boundUntil;
            for (const Transfer& transfer : transfers) {
                if (transfer.member == member.id && bindsStaff(transfer.state)
                    && holds(transfer.from, transfer.until, day))
                    boundUntil = std::max(boundUntil, transfer.until);
            }
            if (!boundUntil.isValid())
                return true;
            day = boundUntil.addDays(1);
        }
    }
    return false;
}

QString memberName(const PoolMember& member)
{
    return member.name.isEmpty() ? QCoreApplication::translate("PoolPage", "Unnamed capacity")
                                 : member.name;
}

QString availabilityText(const MemberRow& row, QDate today)
{
    if (!row.window)
        return QCoreApplication::translate("PoolPage", "no more");
    return row.window->from <= today
        ? QCoreApplication::translate("PoolPage", "now, until %1")
              .arg(shortDateText(row.window->until))
        : QCoreApplication::translate("PoolPage", "%1 to %2")
              .arg(shortDateText(row.window->from), shortDateText(row.window->until));
}

QString transferText(const MemberRow& row)
{
    if (!row.transfer)
        return {};
    const Transfer& transfer = *row.transfer;
    if (isInService(transfer.state)) {
        return QCoreApplication::translate("PoolPage", "%1 until %2")
            .arg(row.transferTo, shortDateText(transfer.until));
    }
    //: state, municipality, first day: "agreed: Heim from 12.3."
    return QCoreApplication::translate("PoolPage", "%1: %2 from %3")
        .arg(label(transfer.state).translated(), row.transferTo, shortDateText(transfer.from));
}

PoolFigures figuresOf(const QList<MemberRow>& rows)
{
    PoolFigures figures;
    QSet<QString> owners;
    for (const MemberRow& row : rows) {
        ++figures.people;
        owners.insert(row.member.owner);
        figures.availableToday += row.availableToday;
        figures.stale += row.stale;
    }
    figures.owners = int(owners.size());
    return figures;
}

QString poolHeadline(const PoolFigures& figures)
{
    const auto counted = [](const char* source, int n) {
        return QCoreApplication::translate("PoolPage", source, nullptr, n);
    };
    if (figures.people == 0)
        return QCoreApplication::translate("PoolPage", "Nobody is in the pool yet");
    const QString people = counted(QT_TRANSLATE_N_NOOP("PoolPage", "%n person(s)"), figures.people);
    const QString owners = counted(QT_TRANSLATE_N_NOOP("PoolPage", "%n owner(s)"), figures.owners);
    const QString available =
        counted(QT_TRANSLATE_N_NOOP("PoolPage", "%n available today"), figures.availableToday);
    if (figures.stale == 0) {
        //: 64 people from 18 owners, 41 available today; all confirmed lately
        return QCoreApplication::translate("PoolPage", "%1 from %2, %3; all confirmed lately")
            .arg(people, owners, available);
    }
    const QString stale =
        counted(QT_TRANSLATE_N_NOOP("PoolPage", "%n not confirmed for 14 days"), figures.stale);
    //: 64 people from 18 owners, 41 available today; 7 not confirmed for 14 days
    return QCoreApplication::translate("PoolPage", "%1 from %2, %3; %4")
        .arg(people, owners, available, stale);
}

} // namespace samvirke
