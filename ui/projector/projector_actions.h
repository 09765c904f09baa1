// What is done with the projection from anywhere in the main window, as actions with keys that no
// page uses. The keys of a presenter (B, F, Z …) work in the panel and in the projector's window.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;

namespace samvirke {

class Projection;

namespace projector_keys {
QKeySequence toggle(); ///< F11; pages have F5 and F6 of their own
QKeySequence place();
QKeySequence panel();
QKeySequence next();
QKeySequence previous();
QKeySequence blank();
QKeySequence freeze();
QKeySequence zoom();
} // namespace projector_keys

class ProjectorActions : public QObject {
    Q_OBJECT

public:
    ProjectorActions(Projection& projection, QObject* parent);

    QAction* toggle() const { return m_toggle; }
    const QList<QAction*>& all() const { return m_all; } ///< toggle first

Q_SIGNALS:
    void panelAsked(); ///< the keyboard wants to go to the panel

private:
    QAction* add(const QString& text, const QKeySequence& key);
    void renew();

    Projection& m_projection;
    QAction* m_toggle;
    QAction* m_blank;
    QAction* m_freeze;
    QAction* m_zoom;
    QList<QAction*> m_all;
    QList<QAction*> m_whileRunning;
};

} // namespace samvirke
