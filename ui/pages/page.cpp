#include "ui/pages/page.h"

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
