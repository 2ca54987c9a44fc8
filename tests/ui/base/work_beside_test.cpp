#include "tests/support/accessible_window.h"
#include "tests/support/catch_qt.h"
#include "ui/base/apply_theme.h"
#include "ui/base/work_beside.h"
#include "ui/base/work_window.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace kartei;

namespace {

WorkWindow* shown()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->objectName() == QStringLiteral("work_beside") && window->isVisible())
            return qobject_cast<WorkWindow*>(window);
    }
    return nullptr;
}

/// A picture for the eye of whoever changed it: build/<preset>/tests/ui/gallery.
void render(Theme::Mode mode, Qt::LayoutDirection direction, const QString& name)
{
    QGuiApplication::setLayoutDirection(direction);
    applyTheme(*qApp, mode);
    WorkWindow window(QStringLiteral("Rescue"), QStringLiteral("Reading what can still be read…"));
    window.allowCancel();
    window.setPercent(40);
    window.appear();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    REQUIRE(QDir().mkpath(QStringLiteral(KARTEI_GALLERY_DIR)));
    CHECK(window.grab().save(QDir(QStringLiteral(KARTEI_GALLERY_DIR)).filePath(name)));
}

} // namespace

TEST_CASE("the window of long work is drawn in both themes and both directions")
{
    render(Theme::Mode::Dark, Qt::LeftToRight, QStringLiteral("work-dark.png"));
    render(Theme::Mode::Light, Qt::RightToLeft, QStringLiteral("work-rtl.png"));
    render(Theme::Mode::Light, Qt::LeftToRight, QStringLiteral("work-light.png"));
}

TEST_CASE("long work runs beside the window, which goes on painting and tells how far it is")
{
    std::atomic<int> ticks = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] { ++ticks; });
    timer.start(5);
    const QThread* worked = nullptr;
    int percent = 0;
    bool goesOn = true;
    qint64 shownAfter = 0;
    QElapsedTimer since;
    since.start();
    workBeside(QStringLiteral("Work"), QStringLiteral("Working"), [&](const WorkProgress& progress) {
        worked = QThread::currentThread();
        for (int i = 0; i < 2000 && (percent != 50 || i < 60); ++i) {
            goesOn = progress(1, 2) && goesOn;
            QThread::msleep(5);
            QMetaObject::invokeMethod(
                qApp,
                [&] {
                    percent = shown() ? shown()->findChild<QProgressBar*>()->value() : 0;
                    shownAfter = percent == 50 && shownAfter == 0 ? since.elapsed() : shownAfter;
                },
                Qt::BlockingQueuedConnection);
        }
    });
    CHECK(worked != QThread::currentThread());
    CHECK(goesOn);
    CHECK(percent == 50);
    CHECK(shownAfter < 2000); // at once: there is no other window
    CHECK(ticks > 10);
}

TEST_CASE("Cancel is told to the work at its next progress, and the window stays until that has ended")
{
    for (const bool isClosed : {false, true}) {
        CAPTURE(isClosed);
        bool isLeft = false; // the program, with its last window
        const auto watch = QObject::connect(qApp, &QGuiApplication::lastWindowClosed, qApp, [&] { isLeft = true; });
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [isClosed] {
            WorkWindow* window = shown();
            auto* cancel = window ? window->findChild<QPushButton*>() : nullptr;
            if (cancel && cancel->isEnabled())
                isClosed ? void(window->close()) : cancel->click();
        });
        timer.start(5);
        bool isStopped = false;
        QString told;
        workBeside(QStringLiteral("Work"), QStringLiteral("Working"), [&](const WorkProgress& progress) {
            for (int i = 0; i < 2000 && !isStopped; ++i) {
                isStopped = !progress(0, 0);
                QThread::msleep(5);
            }
            QThread::msleep(100);
            QMetaObject::invokeMethod(
                qApp, [&] { told = shown() ? shown()->findChild<QLabel*>()->text() : QString(); },
                Qt::BlockingQueuedConnection);
        });
        QCoreApplication::processEvents();
        CHECK(isStopped);
        CHECK(told == QStringLiteral("Stopping…"));
        CHECK_FALSE(isLeft);
        QObject::disconnect(watch);
    }
}

TEST_CASE("work that can't be stopped has no Cancel, and its window can't be closed")
{
    bool isThere = false;
    bool hasCancel = true;
    workBeside(QStringLiteral("Work"), QStringLiteral("Working"), [&] {
        QThread::msleep(50);
        QMetaObject::invokeMethod(
            qApp,
            [&] {
                if (!shown())
                    return;
                hasCancel = shown()->findChild<QPushButton*>()->isVisible();
                QTest::keyClick(shown(), Qt::Key_Escape);
                if (shown())
                    shown()->close();
                isThere = shown() != nullptr;
            },
            Qt::BlockingQueuedConnection);
    });
    CHECK_FALSE(hasCancel);
    CHECK(isThere);
}

TEST_CASE("what goes on in threads already is waited for behind a window that can stop it")
{
    bool isDone = false;
    QString stopping;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        if (WorkWindow* window = shown()) {
            CHECK(accessibilityFaults(*window) == QStringList());
            window->findChild<QPushButton*>()->click();
            stopping = window->findChild<QLabel*>()->text();
        }
    });
    timer.start(5);
    waitBeside(
        QStringLiteral("Work"), QStringLiteral("Working"), [&] { return isDone; }, [&] { isDone = true; });
    CHECK(stopping == QStringLiteral("Stopping…"));

    timer.stop();
    QElapsedTimer since;
    since.start();
    waitBeside(QStringLiteral("Work"), QStringLiteral("Working"), [] { return true; }, {});
    CHECK(since.elapsed() < 300);
}
