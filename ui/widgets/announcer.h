// What changes without the focus going there is told to a screen reader: a line in the status bar,
// how many rows a filter leaves, an error, a plan that was solved anew.
#pragma once

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;

namespace samvirke {

/// Has `text` said, as a notification of the window that `source` is shown in. What comes together
/// is said together, and of one source only the newest: nobody hears a count for every letter that
/// is typed. Nothing happens while no assistive technology listens, or `source` is hidden.
void announce(const QWidget* source, const QString& text);

/// From now on what `label` shows is said when it comes to be shown or becomes another text: the
/// answer of a page, an error.
void announceTextOf(QLabel* label);

/// Hears what is said beside an assistive technology, or instead of one; an empty function ends
/// it. For tests.
void hearAnnouncements(std::function<void(const QString& text)> hear);

/// The place of a window that a screen reader hears such news from: one pixel that draws nothing.
class Announcer : public QWidget {
    Q_OBJECT

public:
    explicit Announcer(QWidget* window);

    void add(const QWidget* source, const QString& text);

private:
    void speak();

    QList<const QWidget*> m_order; ///< compared, never looked into: they may be gone
    QHash<const QWidget*, QString> m_waiting;
    QTimer m_together;
};

} // namespace samvirke
