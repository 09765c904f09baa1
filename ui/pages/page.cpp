#include "ui/pages/page.h"

#include "ui/widgets/data_table.h"

#include <QCoreApplication>

namespace samvirke {

Page::Page(Session& session, QWidget* parent) : QWidget(parent), m_session(session) { }

QString Page::badge() const
{
    return {};
}

void Page::follow(const ChangeSet&)
{
    reload();
}

QString Page::inView() const
{
    const QList<DataTable*> tables = findChildren<DataTable*>();
    for (const DataTable* table : tables) {
        if (table->isVisible() && !table->currentId().isEmpty())
            return table->currentId();
    }
    return {};
}

void Page::reveal(const QString&) { }

bool Page::mayWrite()
{
    const Text reason = whyReadOnly(m_session.info());
    if (!reason.isEmpty())
        Q_EMIT failed({ reason });
    return reason.isEmpty();
}

Text whyReadOnly(const CaseFileInfo& info)
{
    if (!info.readOnly)
        return {};
    if (!info.readOnlyReason.isEmpty())
        return info.readOnlyReason;
    return QCoreApplication::translate(
        "ReadOnly", "The case file is open for reading only. Nothing can be changed in it.");
}

} // namespace samvirke
