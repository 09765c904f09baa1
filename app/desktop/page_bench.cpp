#include "app/desktop/page_bench.h"

#include "ui/main_window.h"
#include "ui/page_list.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

namespace samvirke {

void printPageTimes(MainWindow& window)
{
    QTextStream out(stdout);
    for (const PageKind kind : pageKinds()) {
        if (kind == window.shownPage())
            continue;
        QElapsedTimer timer;
        timer.start();
        window.showPage(kind);
        QCoreApplication::sendPostedEvents(); // layouts
        window.repaint();
        out << pageShotName(kind) << ' '
            << QString::number(double(timer.nsecsElapsed()) / 1e6, 'f', 1) << Qt::endl;
        // What the page left for later (the queue, not the making of further pages) is no part of
        // the next one's time.
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents, 5);
    }
}

} // namespace samvirke
