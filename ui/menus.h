// The menu bar and its actions: File, Edit, View, Help. What they do stands in MainWindow.
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace samvirke {

class MainWindow;

class Menus : public QObject {
    Q_OBJECT

public:
    explicit Menus(MainWindow& window);

    /// Enables what makes sense now, and names what undo would undo.
    void renew();

    QAction* undo() const { return m_undo; }
    QAction* redo() const { return m_redo; }
    QAction* search() const { return m_search; }
    QAction* log() const { return m_log; }
    QAction* project() const { return m_project; }

private:
    void makeFile();
    void makeEdit();
    void makeView();
    void makeProjector(QMenu* view);
    void makeHelp();
    void fillRecent();

    MainWindow& m_window;
    QMenu* m_recent = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_search = nullptr;
    QAction* m_log = nullptr;
    QAction* m_project = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QList<QAction*> m_needFile; // only while a case file is open
    QList<QAction*> m_write; // only while it can be written
};

} // namespace samvirke
