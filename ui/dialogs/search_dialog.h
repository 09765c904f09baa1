// Search from anywhere (Ctrl+K): type, arrow down, Enter leads to the page. What is found stands
// kind by kind below a heading. A large case file is read meanwhile: what has been read by then is
// searched, and Enter before anything was found opens the first that is.
#pragma once

#include "core/session/session.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

class QLineEdit;
class QListWidget;

namespace samvirke {

class Label;

class SearchDialog : public QDialog {
    Q_OBJECT

public:
    explicit SearchDialog(const Session& session, QWidget* parent = nullptr);

    void setText(const QString& text);
    QListWidget& list() { return *m_list; }
    bool isReading() const { return m_reading.isActive(); }
    QString said() const; ///< the line below the list

Q_SIGNALS:
    void chosen(samvirke::Entity entity, const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read(int milliseconds); ///< waits at most so long for what is not read
    void look();
    void settle(); ///< what was typed and not looked for yet is looked for now
    void fill(const QList<SearchGroup>& groups);
    void say();
    void take();
    void step(int by);
    const SearchHit* hitAt(int row) const; ///< null: a heading

    const Session& m_session;
    QTimer m_reading; ///< runs until the search knows everything
    Text m_failed; ///< why it never will
    bool m_opensFirst = false; ///< Enter was pressed before anything was found
    /// Runs while letters wait: they are all taken before one search is made for them, so that a
    /// fast typist never waits for a letter that is overtaken already.
    QTimer m_typed;
    QElapsedTimer m_looked; ///< since the last search
    QList<SearchGroup> m_groups; ///< shown
    QList<SearchHit> m_hits; ///< of the rows; a heading's is empty
    QLineEdit* m_text;
    QListWidget* m_list;
    Label* m_said;
};

} // namespace samvirke
