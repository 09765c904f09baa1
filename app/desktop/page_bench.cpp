#include "app/desktop/page_bench.h"

#include "ui/main_window.h"
#include "ui/models/value_table_model.h"
#include "ui/page_list.h"
#include "ui/projector/projection.h"
#include "ui/projector/projector_window.h"
#include "ui/widgets/data_table.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>

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

void printProjectorTimes(MainWindow& window)
{
    QTextStream out(stdout);
    QElapsedTimer timer;
    const auto since = [&timer] { return double(timer.nsecsElapsed()) / 1e6; };
    Projection& projection = window.projection();
    timer.start();
    projection.start();
    QCoreApplication::sendPostedEvents();
    projection.window()->repaint();
    out << "projector " << since() << Qt::endl;
    double most = 0;
    for (const SlideKind kind : slideKinds()) {
        timer.start();
        projection.showSlide(kind);
        projection.window()->repaint();
        most = std::max(most, since());
    }
    out << "slide " << most << Qt::endl;
    projection.stop();
}

void printTableTimes()
{
    struct Line {
        int number;
        StaffingStatus status;
    };
    constexpr int rows = 100000;
    constexpr int frames = 400;
    const auto name = [](const Line& it) {
        return QStringLiteral("Kommune %1").arg(it.number * 7919 % rows);
    };
    ValueTableModel<Line> model(
        { { [] { return QStringLiteral("Kommune"); }, name },
            { [] { return QStringLiteral("Status"); },
                [](const Line& it) { return label(it.status).translated(); },
                [](const Line& it) { return int(it.status); }, false,
                [](const Line& it, int wanted) {
                    return wanted == role::Status ? QVariant(int(it.status)) : QVariant();
                } },
            { [] { return QStringLiteral("Antall"); },
                [](const Line& it) { return QString::number(it.number); },
                [](const Line& it) { return it.number; }, true },
            { [] { return QStringLiteral("Hva"); },
                [](const Line& it) {
                    return QStringLiteral("Linje %1 i loggen, skrevet samme dag").arg(it.number);
                } } },
        [](const Line& it) { return QString::number(it.number); });
    QList<Line> lines;
    for (int i = 0; i < rows; ++i)
        lines.append({ i, words<StaffingStatus>().at(i % words<StaffingStatus>().size()).value });
    model.setRows(std::move(lines));
    DataTable table(QStringLiteral("Log"));
    table.setWidths({ 20, 16, 10, 0 });
    table.show(&model);
    table.resize(1280, 720);
    static_cast<QWidget&>(table).show();
    QCoreApplication::processEvents();

    QTextStream out(stdout);
    QElapsedTimer timer;
    const auto since = [&timer] { return double(timer.nsecsElapsed()) / 1e6; };
    QList<double> times;
    QScrollBar& bar = *table.verticalScrollBar();
    for (int i = 0; i < frames; ++i) {
        timer.start();
        bar.setValue(i % 4 == 3 ? bar.maximum() / frames * i : bar.value() + 3 * bar.singleStep());
        table.viewport()->repaint();
        times.append(since());
    }
    std::sort(times.begin(), times.end());
    out << "frame " << times.at(frames / 2) << ' ' << times.at(frames * 95 / 100) << ' '
        << times.last() << Qt::endl;
    timer.start();
    table.sortBy(0);
    table.viewport()->repaint();
    out << "sort " << since() << Qt::endl;
    timer.start();
    table.proxy().setFilterText(QStringLiteral("99"));
    table.viewport()->repaint();
    out << "filter " << since() << Qt::endl;
}

} // namespace samvirke
