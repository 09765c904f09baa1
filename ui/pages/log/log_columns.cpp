#include "ui/pages/log/log_columns.h"

#include "core/base/norwegian.h"

#include <QCoreApplication>
#include <QFont>

namespace samvirke {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LogColumns)
};

std::function<QString()> heading(const char* source)
{
    return [source] { return QCoreApplication::translate("LogColumns", source); };
}

QString secondLine(const LogRow& row)
{
    QStringList parts;
    if (!row.municipality.isEmpty())
        parts.append(row.municipality);
    if (!row.entry.corrects.isEmpty())
        parts.append(Tr::tr("corrects an earlier entry"));
    if (!row.correctedBy.isEmpty())
        parts.append(Tr::tr("corrected later"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QList<LogRow> logRows(const Session& session)
{
    const QList<LogEntry> entries = session.log();
    QHash<Id, Id> correctedBy;
    for (const LogEntry& entry : entries) {
        if (!entry.corrects.isEmpty() && !correctedBy.contains(entry.corrects))
            correctedBy.insert(entry.corrects, entry.id);
    }
    QList<LogRow> rows;
    rows.reserve(entries.size());
    for (const LogEntry& entry : entries)
        rows.append({ entry,
            entry.municipality.isEmpty() ? QString() : session.municipalityName(entry.municipality),
            correctedBy.value(entry.id) });
    return rows;
}

QList<TableColumn<LogRow>> logColumns()
{
    using Row = LogRow;
    return {
        { heading(QT_TRANSLATE_NOOP("LogColumns", "Time")),
            [](const Row& row) { return timeText(row.entry.at); },
            [](const Row& row) { return QVariant(row.entry.at); }, false,
            [](const Row& row, int wanted) {
                return wanted == role::Second ? QVariant(row.entry.actor) : QVariant();
            } },
        { heading(QT_TRANSLATE_NOOP("LogColumns", "Entry")),
            [](const Row& row) { return row.entry.text.simplified(); }, nullptr, false,
            [](const Row& row, int wanted) -> QVariant {
                switch (wanted) {
                case role::Second:
                    return secondLine(row);
                case Qt::ToolTipRole:
                    return row.entry.text;
                case Qt::FontRole:
                    if (row.correctedBy.isEmpty())
                        return {};
                    {
                        QFont struck;
                        struck.setStrikeOut(true);
                        return struck;
                    }
                default:
                    return {};
                }
            } },
        { heading(QT_TRANSLATE_NOOP("LogColumns", "Role")),
            [](const Row& row) { return label(row.entry.role).translated(); },
            [](const Row& row) { return QVariant(int(row.entry.role)); } },
    };
}

bool accepts(const LogFilter& filter, const LogEntry& entry)
{
    const QDate day = entry.at.toLocalTime().date();
    return (!filter.role || *filter.role == entry.role)
        && (filter.municipality.isEmpty() || filter.municipality == entry.municipality)
        && (!filter.from.isValid() || day >= filter.from)
        && (!filter.until.isValid() || day <= filter.until);
}

QString logHeadline(const QList<LogRow>& rows, QDate today)
{
    if (rows.isEmpty())
        return Tr::tr("The log is empty");
    int ofToday = 0;
    for (const LogRow& row : rows)
        ofToday += row.entry.at.toLocalTime().date() == today ? 1 : 0;
    const QString all = Tr::tr("%n log entry(ies)", nullptr, int(rows.size()));
    return ofToday == 0 ? Tr::tr("%1, none today").arg(all)
                        : QStringLiteral("%1, %2").arg(all, Tr::tr("%n today", nullptr, ofToday));
}

} // namespace samvirke
