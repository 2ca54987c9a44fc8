#include "ui/base/work_beside.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>

#include <atomic>
#include <memory>
#include <utility>

namespace kartei {

namespace {

constexpr int kPatience = 400; ///< ms until the window is shown

} // namespace

void workBeside(const QString& title, const QString& text, const std::function<void(const WorkProgress&)>& work)
{
    QProgressDialog window(text, QCoreApplication::translate("WorkBeside", "Cancel"), 0, 0);
    window.setObjectName(QStringLiteral("work_beside"));
    window.setWindowTitle(title);
    window.setWindowModality(Qt::ApplicationModal);
    window.setMinimumDuration(kPatience);
    window.setAutoReset(false);
    std::atomic<bool> isCancelled = false;
    QObject::connect(&window, &QProgressDialog::canceled, &window, [&] { isCancelled = true; });
    const auto progress = [&, last = -1](qint64 done, qint64 total) mutable {
        const int percent = total > 0 ? static_cast<int>(100 * done / total) : 0;
        if (std::exchange(last, percent) != percent)
            QMetaObject::invokeMethod(
                &window,
                [&window, percent] {
                    if (window.wasCanceled())
                        return;
                    window.setMaximum(100);
                    window.setValue(percent);
                },
                Qt::QueuedConnection);
        return !isCancelled;
    };
    QEventLoop loop;
    const std::unique_ptr<QThread> worker(QThread::create([&] { work(progress); }));
    QObject::connect(worker.get(), &QThread::finished, &loop, &QEventLoop::quit);
    worker->start();
    loop.exec();
    isCancelled = true; // of a loop that ended with the program
    worker->wait();
}

} // namespace kartei
