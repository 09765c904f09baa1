#include "ui/pages/matching/plan_columns.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"

#include <QCoreApplication>

namespace samvirke {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("PlanColumns", source);
}

std::function<QString()> heading(const char* source)
{
    return [source] { return say(source); };
}

TableColumn<PlanRow>::Extra second(std::function<QString(const PlanRow&)> text)
{
    return [text](const PlanRow& row, int wanted) {
        return wanted == role::Second ? QVariant(text(row)) : QVariant();
    };
}

} // namespace

QString planKey(const Stint& stint)
{
    return stint.need + u'/' + stint.member + u'/' + stint.from.toString(Qt::ISODate);
}

QList<PlanRow> planRows(const Plan& plan)
{
    QList<PlanRow> rows;
    for (const PlanNeed& need : plan.needs) {
        PlanRow common;
        common.need = need.need.id;
        common.severity = need.need.severity;
        common.municipality = need.municipality;
        common.asked = QStringLiteral("%1 × %2, %3")
                           .arg(QString::number(need.need.heads),
                               professionLabel(need.need.profession).translated(),
                               label(need.need.service).translated().toLower());
        if (!need.need.team.isEmpty())
            common.asked += QStringLiteral(" · ")
                + QString(say(QT_TRANSLATE_NOOP("PlanColumns", "team “%1”"))).arg(need.need.team);
        for (const PlanStint& stint : need.stints) {
            PlanRow row = common;
            row.key = planKey(stint.stint);
            row.who = stint.who;
            row.owner = stint.ownerName;
            row.period = periodText(stint.stint.from, stint.stint.until);
            row.from = stint.stint.from;
            row.km = stint.stint.km;
            row.level = label(EscalationLevel(stint.stint.level)).translated();
            row.state = stint.transfer.isEmpty()
                ? say(QT_TRANSLATE_NOOP("PlanColumns", "proposed"))
                : say(QT_TRANSLATE_NOOP("PlanColumns", "transfer started"));
            row.stint = stint.stint;
            rows.append(row);
        }
        if (need.outcome.missing > 0) {
            PlanRow row = common;
            row.key = need.need.id;
            row.who = QCoreApplication::translate(
                "PlanColumns", "%n head-day(s) missing", nullptr, need.outcome.missing);
            row.period = periodText(need.need.from, need.need.until);
            row.from = need.need.from;
            row.state = say(QT_TRANSLATE_NOOP("PlanColumns", "missing"));
            rows.append(row);
        }
    }
    return rows;
}

QList<TableColumn<PlanRow>> planTableColumns()
{
    return {
        { heading(QT_TRANSLATE_NOOP("PlanColumns", "Municipality")),
            [](const PlanRow& row) { return row.municipality; }, nullptr, false,
            second([](const PlanRow& row) { return row.asked; }) },
        { heading(QT_TRANSLATE_NOOP("PlanColumns", "Severity")),
            [](const PlanRow& row) { return label(row.severity).translated(); },
            [](const PlanRow& row) { return QVariant(int(row.severity)); }, false,
            [](const PlanRow& row, int wanted) {
                return wanted == role::Severity ? QVariant(int(row.severity)) : QVariant();
            } },
        { heading(QT_TRANSLATE_NOOP("PlanColumns", "Asked for")),
            [](const PlanRow& row) { return row.asked; } },
        { heading(QT_TRANSLATE_NOOP("PlanColumns", "Who")),
            [](const PlanRow& row) { return row.who; }, nullptr, false,
            second([](const PlanRow& row) { return row.owner; }) },
        { heading(QT_TRANSLATE_NOOP("PlanColumns", "Owner")),
            [](const PlanRow& row) { return row.owner; } },
        { heading(QT_TRANSLATE_NOOP("PlanColumns", "Period")),
            [](const PlanRow& row) { return row.period; },
            [](const PlanRow& row) { return QVariant(row.from); } },
        { heading(QT_TRANSLATE_NOOP("PlanColumns", "Travel")),
            [](const PlanRow& row) {
                return row.stint ? QString(say(QT_TRANSLATE_NOOP("PlanColumns", "%1 km")))
                                       .arg(numberText(row.km))
                                 : QString();
            },
            [](const PlanRow& row) { return QVariant(row.km); }, true,
            second([](const PlanRow& row) { return row.level; }) },
        { heading(QT_TRANSLATE_NOOP("PlanColumns", "Level")),
            [](const PlanRow& row) { return row.level; },
            [](const PlanRow& row) { return QVariant(row.stint ? row.stint->level : 9); } },
        { heading(QT_TRANSLATE_NOOP("PlanColumns", "State")),
            [](const PlanRow& row) { return row.state; } },
    };
}

} // namespace samvirke
