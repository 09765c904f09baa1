#include "ui/models/import_columns.h"

#include "ui/theme/looks.h"

#include <QCoreApplication>

namespace samvirke {

namespace {

Tone toneOf(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::New:
        return Tone::Active;
    case RowVerdict::Changed:
        return Tone::Firm;
    case RowVerdict::Unchanged:
        return Tone::Done;
    case RowVerdict::Rejected:
        return Tone::Attention;
    }
    return Tone::Done;
}

} // namespace

QString verdictWord(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::New:
        return QCoreApplication::translate("import", "new");
    case RowVerdict::Changed:
        return QCoreApplication::translate("import", "changed");
    case RowVerdict::Unchanged:
        return QCoreApplication::translate("import", "unchanged");
    case RowVerdict::Rejected:
        return QCoreApplication::translate("import", "rejected");
    }
    return {};
}

QString importKindWord(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Assessments:
        return QCoreApplication::translate("import", "Self-assessments");
    case ImportKind::Pool:
        return QCoreApplication::translate("import", "Emergency pool");
    case ImportKind::Needs:
        return QCoreApplication::translate("import", "Needs");
    case ImportKind::MaterialNeeds:
        return QCoreApplication::translate("import", "Needs for equipment");
    case ImportKind::MaterialOffers:
        return QCoreApplication::translate("import", "Offers of equipment");
    case ImportKind::StandingAgreements:
        return QCoreApplication::translate("import", "Standing agreements");
    case ImportKind::StaffBase:
        return QCoreApplication::translate("import", "Agreed staff");
    }
    return {};
}

QList<TableColumn<ImportRow>> importColumns()
{
    return {
        { [] { return QCoreApplication::translate("import", "Row"); },
            [](const ImportRow& it) { return QString::number(it.row); },
            [](const ImportRow& it) { return it.row; }, true },
        { [] { return QCoreApplication::translate("import", "Result"); },
            [](const ImportRow& it) { return verdictWord(it.verdict); },
            [](const ImportRow& it) { return -int(it.verdict); }, false,
            [](const ImportRow& it, int wanted) {
                return wanted == role::Tone ? QVariant(int(toneOf(it.verdict))) : QVariant();
            } },
        { [] { return QCoreApplication::translate("import", "What"); },
            [](const ImportRow& it) { return it.what.translated(); } },
        { [] { return QCoreApplication::translate("import", "Detail"); },
            [](const ImportRow& it) {
                if (it.verdict != RowVerdict::Rejected)
                    return it.detail.translated();
                const QString reason = it.reason.translated();
                return it.column.isEmpty() ? reason
                                           : QStringLiteral("%1: %2").arg(it.column, reason);
            },
            nullptr, false,
            [](const ImportRow& it, int wanted) {
                return wanted == Qt::ToolTipRole && it.verdict == RowVerdict::Rejected
                    ? QVariant(it.reason.translated())
                    : QVariant();
            } },
    };
}

Id importRowKey(const ImportRow& row)
{
    // A row that speaks for several municipalities is there once for each.
    return QStringLiteral("%1 %2").arg(QString::number(row.row), row.what.english());
}

} // namespace samvirke
