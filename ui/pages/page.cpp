#include "ui/pages/page.h"

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

} // namespace samvirke
