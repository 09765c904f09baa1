// What every page of the main window is: one question, answered first. A page reads the session,
// shows values through its models, and follows the session's changes row by row.
#pragma once

#include "core/session/session.h"

#include <QWidget>

namespace samvirke {

class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Session& session, QWidget* parent = nullptr);

    virtual QString title() const = 0; ///< as in the navigation
    virtual QString badge() const; ///< a count beside the title in the navigation; empty for none

    /// Reads all from the session again: after opening, undo of much, or a change of language.
    virtual void reload() = 0;

    /// Follows one command's changes; the default reloads. Pages with tables update rows.
    virtual void follow(const ChangeSet& changes);

    /// What is looked at on the page, as reveal() takes it; by itself what is current in the first
    /// table on the screen. Empty: nothing.
    virtual QString inView() const;

    /// Brings the thing with this id (or municipality number) into view and selects it.
    virtual void reveal(const QString& id);

Q_SIGNALS:
    /// A line leads to another page: the main window opens the page of this kind of thing and
    /// reveals it.
    void leadTo(samvirke::Entity entity, const QString& id);
    /// Leads to the page about matching, with this need chosen.
    void findStaff(const QString& need);
    void badgeChanged();
    /// A calm line for the status bar: "The need is registered."
    void said(const QString& text);
    /// A command failed: shown in the window, not lost.
    void failed(const samvirke::Error& error);

protected:
    /// Shows the error of a failed result and tells whether it went well.
    template <class T> bool wentWell(const Result<T>& result)
    {
        if (!result)
            Q_EMIT failed(result.error());
        return result.has_value();
    }

    /// Tells why not, when the case file is open for reading only.
    bool mayWrite();

    Session& m_session;
};

/// Why nothing can be written; empty when it can.
Text whyReadOnly(const CaseFileInfo& info);

} // namespace samvirke
