#include "ui/pages/pool/member_columns.h"

#include "core/base/clock.h"
#include "core/base/norwegian.h"
#include "ui/pages/needs/wording.h"

#include <QCoreApplication>
#include <QFont>

namespace samvirke {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("MemberColumns", source);
}

std::function<QString()> heading(const char* source)
{
    return [source] { return say(source); };
}

/// Expired competences do not count: the matcher does not see them either.
QString validCompetences(const PoolMember& member)
{
    QStringList codes;
    for (const Competence& competence : member.competences) {
        if (!competence.until.isValid() || competence.until >= today())
            codes.append(competence.code);
    }
    return competenceWords(codes);
}

TableColumn<MemberRow>::Extra second(std::function<QString(const MemberRow&)> text)
{
    return [text](const MemberRow& row, int wanted) {
        return wanted == role::Second ? QVariant(text(row)) : QVariant();
    };
}

} // namespace

QList<TableColumn<MemberRow>> memberTableColumns()
{
    return {
        { heading(QT_TRANSLATE_NOOP("MemberColumns", "Name")),
            [](const MemberRow& row) { return memberName(row.member); }, nullptr, false,
            second([](const MemberRow& row) { return professionWords(row.member.professions); }) },
        { heading(QT_TRANSLATE_NOOP("MemberColumns", "Profession")),
            [](const MemberRow& row) { return professionWords(row.member.professions); } },
        { heading(QT_TRANSLATE_NOOP("MemberColumns", "Owner")),
            [](const MemberRow& row) { return row.owner; }, nullptr, false,
            second([](const MemberRow& row) { return label(row.member.source).translated(); }) },
        { heading(QT_TRANSLATE_NOOP("MemberColumns", "Source")),
            [](const MemberRow& row) { return label(row.member.source).translated(); } },
        { heading(QT_TRANSLATE_NOOP("MemberColumns", "Competences")),
            [](const MemberRow& row) { return validCompetences(row.member); }, nullptr, false,
            [](const MemberRow& row, int wanted) {
                if (wanted == Qt::ToolTipRole)
                    return QVariant(validCompetences(row.member));
                return wanted == role::Second && row.member.acceptsInfectious
                    ? QVariant(say(QT_TRANSLATE_NOOP("MemberColumns", "accepts infection")))
                    : QVariant();
            } },
        { heading(QT_TRANSLATE_NOOP("MemberColumns", "Home")),
            [](const MemberRow& row) { return row.home; }, nullptr, false,
            second([](const MemberRow& row) {
                return QString(say(QT_TRANSLATE_NOOP("MemberColumns", "up to %1 km")))
                    .arg(row.member.maxTravelKm);
            }) },
        { heading(QT_TRANSLATE_NOOP("MemberColumns", "Available")),
            [](const MemberRow& row) { return availabilityText(row, today()); },
            [](const MemberRow& row) {
                return QVariant(row.window ? row.window->from : QDate(9999, 1, 1));
            },
            false, second(transferText) },
        { heading(QT_TRANSLATE_NOOP("MemberColumns", "Travels")),
            [](const MemberRow& row) {
                return QString(say(QT_TRANSLATE_NOOP("MemberColumns", "%1 km")))
                    .arg(row.member.maxTravelKm);
            },
            [](const MemberRow& row) { return QVariant(row.member.maxTravelKm); }, true },
        { heading(QT_TRANSLATE_NOOP("MemberColumns", "Infectious")),
            [](const MemberRow& row) {
                return row.member.acceptsInfectious ? label(YesNo::Yes).translated() : QString();
            } },
        { heading(QT_TRANSLATE_NOOP("MemberColumns", "Confirmed")),
            [](const MemberRow& row) { return shortAgeText(row.member.lastConfirmed, today()); },
            [](const MemberRow& row) { return QVariant(row.member.lastConfirmed); }, false,
            [](const MemberRow& row, int wanted) {
                if (wanted == Qt::FontRole && row.stale) {
                    QFont font;
                    font.setBold(true);
                    return QVariant(font);
                }
                return wanted == Qt::ToolTipRole ? QVariant(dateText(row.member.lastConfirmed))
                                                 : QVariant();
            } },
        { heading(QT_TRANSLATE_NOOP("MemberColumns", "Transfer")), transferText },
    };
}

} // namespace samvirke
