#include "ui/base/work_beside.h"

#include "ui/base/work_window.h"

#include <QApplication>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <memory>
#include <utility>

namespace kartei {

namespace {

constexpr int kPatience = 400; ///< ms until the window is shown

bool isNothingShown()
{
    return std::ranges::none_of(
        QApplication::topLevelWidgets(), [](const QWidget* window) { return window->isVisible(); });
}

/// Nothing takes clicks before the window is there, either.
void stayUntil(WorkWindow& window, QEventLoop& done, const std::function<bool()>& isDone)
{
    if (!isNothingShown()) {
        QTimer::singleShot(kPatience, &done, &QEventLoop::quit);
        done.exec(QEventLoop::ExcludeUserInputEvents);
    }
    if (isDone())
        return;
    window.appear();
    done.exec();
}

void workBehind(WorkWindow& window, const std::function<void()>& work)
{
    QEventLoop done;
    const std::unique_ptr<QThread> worker(QThread::create(work));
    QObject::connect(worker.get(), &QThread::finished, &done, &QEventLoop::quit);
    worker->start();
    stayUntil(window, done, [&] { return worker->isFinished(); });
    Q_EMIT window.cancelled(); // of a loop that ended with the program
    worker->wait();
}

} // namespace

void workBeside(const QString& title, const QString& text, const std::function<void(const WorkProgress&)>& work)
{
    WorkWindow window(title, text);
    window.allowCancel();
    std::atomic<bool> isCancelled = false;
    QObject::connect(&window, &WorkWindow::cancelled, &window, [&] { isCancelled = true; });
    const auto progress = [&, last = -1](qint64 done, qint64 total) mutable {
        const int percent = total > 0 ? static_cast<int>(100 * done / total) : 0;
        if (std::exchange(last, percent) != percent)
            QMetaObject::invokeMethod(
                &window,
                [&window, &isCancelled, percent] {
                    if (!isCancelled)
                        window.setPercent(percent);
                },
                Qt::QueuedConnection);
        return !isCancelled;
    };
    workBehind(window, [&] { work(progress); });
}

void workBeside(const QString& title, const QString& text, const std::function<void()>& work)
{
    WorkWindow window(title, text);
    workBehind(window, work);
}

void waitBeside(
    const QString& title, const QString& text, const std::function<bool()>& isDone, const std::function<void()>& stop)
{
    WorkWindow window(title, text);
    if (stop) {
        window.allowCancel();
        QObject::connect(&window, &WorkWindow::cancelled, &window, stop);
    }
    QTimer showing;
    showing.setSingleShot(true);
    QObject::connect(&showing, &QTimer::timeout, &window, &WorkWindow::appear);
    showing.start(kPatience);
    // not exec(): that returns at once when somebody quits meanwhile
    while (!isDone())
        QCoreApplication::processEvents(window.isVisible()
                ? QEventLoop::WaitForMoreEvents
                : QEventLoop::WaitForMoreEvents | QEventLoop::ExcludeUserInputEvents);
}

} // namespace kartei
