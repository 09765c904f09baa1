#include "ui/pages/needs/need_columns.h"

#include "core/base/norwegian.h"
#include "core/domain/professions.h"
#include "ui/pages/needs/wording.h"

#include <QCoreApplication>

namespace samvirke {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("NeedColumns", source);
}

std::function<QString()> heading(const char* source)
{
    return [source] { return say(source); };
}

TableColumn<NeedRow>::Extra second(std::function<QString(const NeedRow&)> text)
{
    return [text](const NeedRow& row, int wanted) {
        return wanted == role::Second ? QVariant(text(row)) : QVariant();
    };
}

} // namespace

QList<TableColumn<NeedRow>> needTableColumns()
{
    return {
        { heading(QT_TRANSLATE_NOOP("NeedColumns", "Municipality")),
            [](const NeedRow& row) { return row.municipality; }, nullptr, false,
            second([](const NeedRow& row) { return label(row.need.service).translated(); }) },
        { heading(QT_TRANSLATE_NOOP("NeedColumns", "Service")),
            [](const NeedRow& row) { return label(row.need.service).translated(); } },
        { heading(QT_TRANSLATE_NOOP("NeedColumns", "Profession")),
            [](const NeedRow& row) { return professionLabel(row.need.profession).translated(); },
            nullptr, false, second([](const NeedRow& row) {
                return row.need.infectious ? say(QT_TRANSLATE_NOOP("NeedColumns", "infectious"))
                                           : QString();
            }) },
        { heading(QT_TRANSLATE_NOOP("NeedColumns", "Heads")),
            [](const NeedRow& row) { return QString::number(row.need.heads); },
            [](const NeedRow& row) { return QVariant(row.need.heads); }, true },
        { heading(QT_TRANSLATE_NOOP("NeedColumns", "Period")),
            [](const NeedRow& row) { return periodText(row.need.from, row.need.until); },
            [](const NeedRow& row) { return QVariant(row.need.from); }, false,
            second([](const NeedRow& row) { return weeksText(row.need.from, row.need.until); }) },
        { heading(QT_TRANSLATE_NOOP("NeedColumns", "Severity")),
            [](const NeedRow& row) { return label(row.need.severity).translated(); },
            [](const NeedRow& row) { return QVariant(int(row.need.severity)); }, false,
            [](const NeedRow& row, int wanted) {
                return wanted == role::Severity ? QVariant(int(row.need.severity)) : QVariant();
            } },
        { heading(QT_TRANSLATE_NOOP("NeedColumns", "Covered")), agreedText,
            [](const NeedRow& row) {
                return QVariant(row.coverage.allDays == 0
                        ? 0.0
                        : double(row.coverage.agreedDays) / row.coverage.allDays);
            },
            false,
            [](const NeedRow& row, int wanted) {
                const QString share = percentText(row.coverage.agreedDays, row.coverage.allDays);
                if (wanted == role::Second)
                    return QVariant(row.coverage.askedHeads == 0
                            ? share
                            : share + QStringLiteral(" · ") + askedText(row));
                if (wanted != Qt::ToolTipRole && wanted != Qt::AccessibleDescriptionRole)
                    return QVariant();
                return QVariant(say(QT_TRANSLATE_NOOP("NeedColumns",
                                        "Agreed transfers cover %1 of the days that are left."))
                                    .arg(share));
            } },
        { heading(QT_TRANSLATE_NOOP("NeedColumns", "Infectious")),
            [](const NeedRow& row) {
                return row.need.infectious ? label(YesNo::Yes).translated() : QString();
            } },
        { heading(QT_TRANSLATE_NOOP("NeedColumns", "State")),
            [](const NeedRow& row) { return label(row.need.state).translated(); },
            [](const NeedRow& row) { return QVariant(int(row.need.state)); }, false,
            [](const NeedRow& row, int wanted) {
                return wanted == role::NeedState ? QVariant(int(row.need.state)) : QVariant();
            } },
    };
}

} // namespace samvirke
