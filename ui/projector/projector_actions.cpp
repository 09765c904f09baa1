#include "ui/projector/projector_actions.h"

#include "ui/projector/projection.h"

#include <QAction>

namespace samvirke {

namespace projector_keys {

QKeySequence toggle()
{
    return { Qt::Key_F11 };
}

QKeySequence place()
{
    return { Qt::SHIFT | Qt::Key_F11 };
}

QKeySequence panel()
{
    return { Qt::CTRL | Qt::Key_F11 };
}

QKeySequence next()
{
    return { Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown };
}

QKeySequence previous()
{
    return { Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp };
}

QKeySequence blank()
{
    return { Qt::CTRL | Qt::SHIFT | Qt::Key_B };
}

QKeySequence freeze()
{
    return { Qt::CTRL | Qt::SHIFT | Qt::Key_F };
}

QKeySequence zoom()
{
    return { Qt::CTRL | Qt::SHIFT | Qt::Key_M }; // of municipality: Ctrl+Shift+Z is redo
}

} // namespace projector_keys

ProjectorActions::ProjectorActions(Projection& projection, QObject* parent)
    : QObject(parent), m_projection(projection)
{
    m_toggle = add(tr("&Project"), projector_keys::toggle());
    m_toggle->setIconText(tr("Project"));
    QAction* panel = add(tr("&Go to the projector's panel"), projector_keys::panel());
    QAction* next = add(tr("&Next slide"), projector_keys::next());
    QAction* previous = add(tr("&Previous slide"), projector_keys::previous());
    m_blank = add(tr("&Blank the screen"), projector_keys::blank());
    m_freeze = add(tr("&Freeze"), projector_keys::freeze());
    m_zoom = add(tr("&Municipality in view"), projector_keys::zoom());
    QAction* place = add(tr("Another &screen"), projector_keys::place());
    m_whileRunning = { panel, next, previous, m_blank, m_freeze, m_zoom, place };
    for (QAction* action : { m_toggle, m_blank, m_freeze, m_zoom })
        action->setCheckable(true);

    connect(m_toggle, &QAction::triggered, &projection, &Projection::toggle);
    connect(panel, &QAction::triggered, this, &ProjectorActions::panelAsked);
    connect(next, &QAction::triggered, &projection, &Projection::next);
    connect(previous, &QAction::triggered, &projection, &Projection::previous);
    connect(m_blank, &QAction::triggered, &projection, &Projection::setBlank);
    connect(m_freeze, &QAction::triggered, &projection, &Projection::setFrozen);
    connect(m_zoom, &QAction::triggered, &projection, &Projection::setZoomed);
    connect(place, &QAction::triggered, &projection, &Projection::nextPlace);
    connect(&projection, &Projection::stateChanged, this, &ProjectorActions::renew);
    renew();
}

QAction* ProjectorActions::add(const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    m_all.append(action);
    return action;
}

void ProjectorActions::renew()
{
    for (QAction* action : std::as_const(m_whileRunning))
        action->setEnabled(m_projection.isRunning());
    m_toggle->setChecked(m_projection.isRunning());
    m_blank->setChecked(m_projection.isBlank());
    m_freeze->setChecked(m_projection.isFrozen());
    m_zoom->setChecked(m_projection.isRunning() && m_projection.isZoomed());
}

} // namespace samvirke
