#include "ui/dialogs/beside.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_bar.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <atomic>

namespace samvirke::beside {

namespace {

constexpr int patience = 500; // milliseconds

QDialog* makeDialog(QWidget* parent, const QString& doing)
{
    auto* dialog = new QDialog(parent);
    dialog->setWindowTitle(doing);
    auto* all = new QVBoxLayout(dialog);
    all->setContentsMargins(space::l, space::l, space::l, space::l);
    all->setSpacing(space::m);
    all->addWidget(new Label(doing, Type::Heading));
    auto* bar = new ProgressBar;
    bar->setRange(0, 0);
    bar->setAccessibleName(doing);
    all->addWidget(bar);
    auto* row = new QHBoxLayout;
    row->addStretch();
    QPushButton* stop = makeButton(QCoreApplication::translate("beside", "Stop"));
    QObject::connect(stop, &QPushButton::clicked, dialog, &QDialog::reject);
    row->addWidget(stop);
    all->addLayout(row);
    return dialog;
}

} // namespace

bool run(QWidget* parent, const QString& doing,
    const std::function<void(const std::function<bool()>& stopAsked)>& work)
{
    std::atomic_bool stop = false;
    QFutureWatcher<void> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run([&] { work([&stop] { return stop.load(); }); }));
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    // What is typed meanwhile waits: mostly the work is done before anybody has seen that it began.
    if (!watcher.isFinished())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (watcher.isFinished())
        return true;
    const std::unique_ptr<QDialog> dialog(makeDialog(parent, doing));
    QObject::connect(&watcher, &QFutureWatcherBase::finished, dialog.get(), &QDialog::accept);
    if (dialog->exec() == QDialog::Accepted)
        return true;
    stop = true;
    watcher.waitForFinished();
    return false;
}

} // namespace samvirke::beside
