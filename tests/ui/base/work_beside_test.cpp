#include "tests/support/catch_qt.h"
#include "ui/base/work_beside.h"

#include <QApplication>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace kartei;

namespace {

QProgressDialog* shown()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->objectName() == QStringLiteral("work_beside") && window->isVisible())
            return qobject_cast<QProgressDialog*>(window);
    }
    return nullptr;
}

} // namespace

TEST_CASE("long work runs beside the window, which goes on painting and tells how far it is")
{
    std::atomic<int> ticks = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] { ++ticks; });
    timer.start(5);
    const QThread* worked = nullptr;
    int percent = 0;
    bool goesOn = true;
    workBeside(QStringLiteral("Work"), QStringLiteral("Working"), [&](const WorkProgress& progress) {
        worked = QThread::currentThread();
        for (int i = 0; i < 2000 && percent != 50; ++i) {
            goesOn = progress(1, 2) && goesOn;
            QThread::msleep(5);
            QMetaObject::invokeMethod(
                qApp, [&] { percent = shown() ? shown()->value() : 0; }, Qt::BlockingQueuedConnection);
        }
    });
    CHECK(worked != QThread::currentThread());
    CHECK(goesOn);
    CHECK(percent == 50);
    CHECK(ticks > 10);
}

TEST_CASE("Cancel is told to the work at its next progress")
{
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [] {
        if (QProgressDialog* window = shown())
            window->findChild<QPushButton*>()->click();
    });
    timer.start(5);
    bool isStopped = false;
    workBeside(QStringLiteral("Work"), QStringLiteral("Working"), [&](const WorkProgress& progress) {
        for (int i = 0; i < 2000 && !isStopped; ++i) {
            isStopped = !progress(0, 0);
            QThread::msleep(5);
        }
    });
    CHECK(isStopped);
}
